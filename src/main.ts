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

const [name = 'serve'] = process.argv.slice(2);
// The help lists all; the default command knows the names of the others.
const wanted = ['--help', '-h', 'help'].includes(name) ? Object.keys(COMMANDS) : [Object.hasOwn(COMMANDS, name) ? name : 'serve'];
for (const command of wanted) await COMMANDS[command]?.(program);
await program.parseAsync();
