#!/usr/bin/env node
/** The program: one file per command in cli/. */
import { Command } from 'commander';
import { description, versionText } from './cli/operators/build.js';
import { COMMANDS } from './cli/commands.js';

const program = new Command('party-performance').description(description).version(versionText).showHelpAfterError();

const [name = ''] = process.argv.slice(2);
// The help and the advice on a name that is unknown list all.
for (const command of Object.hasOwn(COMMANDS, name) ? [name] : Object.keys(COMMANDS)) await COMMANDS[command]?.(program);
await program.parseAsync();
