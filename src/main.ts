#!/usr/bin/env node
/** The program: one file per command in cli/. */
import { Command } from 'commander';
import { description, versionText } from './cli/operators/build.js';
import { COMMANDS } from './cli/commands.js';

const program = new Command('party-performance').description(description).version(versionText).showHelpAfterError();

const [name = 'serve'] = process.argv.slice(2);
// The help lists all; the default command knows the names of the others.
const wanted = ['--help', '-h', 'help'].includes(name) ? Object.keys(COMMANDS) : [Object.hasOwn(COMMANDS, name) ? name : 'serve'];
for (const command of wanted) await COMMANDS[command]?.(program);
await program.parseAsync();
