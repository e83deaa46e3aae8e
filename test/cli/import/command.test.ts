import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { importFile, type Terminal } from '../../../src/cli/import/command.js';
import { openDatabase } from '../../../src/cli/database.js';
import { databasePath } from '../../../src/cli/dataDirectory.js';
import { startMongod } from 'mongod-embedded';
import { quiet } from '../../support/world.js';
import { recordedOutput } from '../../support/recordedOutput.js';

const FIXTURES = join(import.meta.dirname, '../../fixtures');
const LOG = join(FIXTURES, 'probes.jsonl');
const MAPPING = join(FIXTURES, 'probes.mapping.json');

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'party-performance-cli-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const run = async (
  file: string,
  flags: Parameters<typeof importFile>[1],
  uri: string | null = null,
  stop = new AbortController(),
): Promise<Run> => {
  const { output, written } = recordedOutput();
  const terminal: Terminal = { ...output, signal: stop.signal };
  const database = () => ({ mongodb: { uri, database: 'cli' }, dataDir: folder });
  return { code: await importFile(file, flags, database, terminal), ...written };
};

describe('the import command', () => {
  test('plans without a database in a dry run, and warns of rejected rows', async () => {
    const { code, out, err } = await run(LOG, { mapping: MAPPING, dryRun: true }, 'mongodb://unknown.invalid');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^Would import 3 cases from 14 rows in /);
    expect(out).toContain('Warning: 4 rejected:\n  line 7: unreadable time "31.02.2024 12:00" in changed.date, changed.time\n');
  });

  test('exits with 1 for a rejected row when it is to be strict', async () => {
    expect((await run(LOG, { mapping: MAPPING, dryRun: true, strict: true })).code).toBe(1);
  });

  test('prints one JSON object, and exits with 130 when it is interrupted', async () => {
    const stop = new AbortController();
    stop.abort();
    const { code, out } = await run(LOG, { mapping: MAPPING, dryRun: true, json: true }, null, stop);
    expect(code).toBe(130);
    expect(JSON.parse(out)).toMatchObject({ interrupted: true, cases: 0, issuesImported: 0 });
    expect((await run(LOG, { mapping: MAPPING, dryRun: true }, null, stop)).out).toContain(
      'Interrupted: 0 cases are done. Run the same command again to continue.\n',
    );
  });

  test('names everything that is wrong with a mapping, and a column the log does not have', async () => {
    const wrong = join(folder, 'wrong.json');
    await writeFile(wrong, '{"system":"x","case":"id"}');
    const { code, err } = await run(LOG, { mapping: wrong, dryRun: true });
    expect(code).toBe(1);
    expect(err).toContain(
      `The mapping ${wrong} cannot be used:\n  party: is missing: must be an object\n  issue: is missing: must be an object\n  time: is missing: a row has a time and a status`,
    );
    const csv = join(folder, 'log.csv');
    await writeFile(csv, 'id,at\n1,2\n');
    expect((await run(csv, { mapping: join(FIXTURES, 'servicenow.mapping.json'), dryRun: true })).err).toBe(
      `The log ${csv} does not fit the mapping: The file has no column "number"; it has id, at\n`,
    );
  });

  test('shows nothing of a foreign file that would steer the terminal, and no more than a line of it', async () => {
    const file = join(folder, 'binary.csv');
    await writeFile(file, `\u0001\u001b[2J\u009b31m,\u202eabc,${'x'.repeat(500)}${',y'.repeat(100)}\n`);
    const { err } = await run(file, { mapping: join(FIXTURES, 'servicenow.mapping.json'), dryRun: true });
    expect(err).toMatch(/it has \\u0001\\u001b\[2J\\u009b31m, \\u202eabc, x{80}…, (y, ){26}y and 73 more\n$/);
    const rows = join(folder, 'binary.jsonl');
    await writeFile(rows, '{"\u001b[31m\n');
    expect((await run(rows, { mapping: MAPPING, dryRun: true })).out).toMatch(/^[^\p{Cc}]*(\n[^\p{Cc}]*)*$/u);
  });

  test.each([
    ['no row can be read', '[\n  { "site": "S1" }\n]\n'],
    ['no case has a usable row', '{ "site": "S1", "alarm": { "id": 1 }, "changed_ms": 0 }\n'],
    ['there is no row', '\n'],
  ])('exits with 1 when %s, and says what to check', async (_, content) => {
    const file = join(folder, 'unusable.jsonl');
    await writeFile(file, content);
    const { code, out, err } = await run(file, { mapping: MAPPING, dryRun: true });
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toContain('No case of this log can be imported. Check that the mapping describes this file.\n');
  });

  test('refuses a log that runs from newest to oldest while the mapping does not say so', async () => {
    const file = join(folder, 'reversed.jsonl');
    const row = (changed_ms: number): string => `${JSON.stringify({ site: 'S1', alarm: { id: '1' }, service: 'ring-1', changed_ms })}\n`;
    await writeFile(file, row(1_711_848_600_000) + row(1_711_845_000_000));
    const { code, err } = await run(file, { mapping: MAPPING, dryRun: true });
    expect(code).toBe(1);
    expect(err).toContain(`The log ${file} does not fit the mapping: The times of 1 of 1 cases run from newest to oldest: set "order"`);
    const said = join(folder, 'newestFirst.json');
    await writeFile(said, (await readFile(MAPPING, 'utf8')).replace('{', '{ "order": "newestFirst",'));
    expect((await run(file, { mapping: said, dryRun: true })).code).toBe(0);
  });

  test('says that a file is not there', async () => {
    expect(await run(join(folder, 'none.csv'), { mapping: MAPPING, dryRun: true })).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^The import could not start: The log \S+none\.csv cannot be read: there is no such file/),
    });
  });

  test('works on the database of a server that runs on the same data directory', async () => {
    const server = await startMongod({ path: databasePath(folder) });
    try {
      expect((await run(LOG, { mapping: MAPPING })).code).toBe(0);
      const again = await run(LOG, { mapping: MAPPING, json: true });
      expect(JSON.parse(again.out)).toMatchObject({ issuesImported: 0, issuesUnchanged: 2 });
      expect((await run(LOG, { mapping: MAPPING }, server.uri)).out).toContain('issues unchanged');
      const { store, close } = await openDatabase({ mongodb: { uri: null, database: 'cli' }, dataDir: folder }, quiet);
      await store.ping();
      await close();
    } finally {
      await server.close();
    }
  });
});
