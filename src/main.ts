#!/usr/bin/env node
/** The program: one file per command in cli/. */
import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { COMMANDS } from './cli/commands.js';

const { version, description } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as Record<
  'version' | 'description',
  string
>;

const program = new Command('party-performance').description(description).version(version).showHelpAfterError();

const [name = ''] = process.argv.slice(2);
// The help and the advice on a name that is unknown list all.
for (const command of Object.hasOwn(COMMANDS, name) ? [name] : Object.keys(COMMANDS)) await COMMANDS[command]?.(program);
await program.parseAsync();
