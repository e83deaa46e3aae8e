/** What the documents tell people to paste and to run is what the product understands. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Command } from 'commander';
import { parse, validate } from 'graphql';
import { auditCommand } from '../src/cli/audit.js';
import { doctorCommand } from '../src/cli/doctor.js';
import { importCommand } from '../src/cli/import.js';
import { importNoticesCommand } from '../src/cli/importNotices.js';
import { reportCommand } from '../src/cli/report.js';
import { schemaCommand } from '../src/cli/schema.js';
import { seedCommand } from '../src/cli/seed.js';
import { serveCommand } from '../src/cli/serve.js';
import { tokenCommand } from '../src/cli/token.js';
import { readConfig } from '../src/config.js';
import { subgraphSchema } from '../src/graphql/schema.js';
import { configOf } from './server/stand.js';

const DOCUMENTS = ['README.md', ...readdirSync('docs').map((name) => `docs/${name}`)];

const found = (pattern: RegExp): readonly (readonly [document: string, text: string])[] =>
  DOCUMENTS.flatMap((document) =>
    [...readFileSync(document, 'utf8').matchAll(pattern)].map(([, text = '']) => [document, text.trim()] as const),
  );

const OPERATIONS = [...found(/^```graphql\n([\s\S]*?)^```/gm), ...found(/`((?:query|mutation|subscription)\b[^`\n]*\{[^`\n]*)`/g)];
const COMMANDS = found(/npx party-performance ([a-z][^\n`>|#]*)/g);

const program = new Command('party-performance');
for (const add of [serveCommand, tokenCommand, importCommand, importNoticesCommand, seedCommand, reportCommand, auditCommand])
  add(program, configOf);
doctorCommand(program, () => readConfig({}));
schemaCommand(program);

/** What a command line names that is not there. */
const strange = (line: string): readonly string[] => {
  const [name = '', ...words] = line.split(/\s+/);
  const command = program.commands.find((each) => each.name() === name);
  const flags = words.flatMap((word) => /^--[a-z][a-z-]*/.exec(word)?.[0] ?? []);
  const known = ['--help', ...(command?.options.map(({ long }) => long) ?? [])];
  return command === undefined ? [name] : flags.filter((flag) => !known.includes(flag));
};

/** Where an instant is left to whoever pastes, any will do. */
const filled = (text: string): string => text.replace(/"<[^">]*(?:ago|now|At)>"/g, '"2026-03-01T09:30:00Z"');

describe('the documents', () => {
  test('hold operations and commands at all', () => {
    expect([OPERATIONS.length > 5, COMMANDS.length > 8]).toEqual([true, true]);
  });

  test.each(OPERATIONS)('%s: what is to be pasted is in order as it stands: %s', (_, text) => {
    expect(validate(subgraphSchema(), parse(filled(text))).map(({ message }) => message)).toEqual([]);
  });

  test.each(COMMANDS)('%s: party-performance %s', (_, line) => {
    expect(strange(line)).toEqual([]);
  });
});
