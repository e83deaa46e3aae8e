/** The report command on a store with issues: what it prints, writes and keeps, and what it says when it cannot. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { DatabaseConfig } from '../../../src/cli/database.js';
import { runReport } from '../../../src/cli/report/command.js';
import { InvalidFlagError, type QuestionFlags, parseQuestion } from '../../../src/cli/report/question.js';
import { partyUser } from '../../../src/domain/kernel/principal.js';
import { reports } from '../../../src/store/report/collection.js';
import { documents } from '../../../src/store/store.js';
import { arrangement, claimed, hour } from '../../support/domain/samples.js';
import { recordedOutput } from '../../support/recordedOutput.js';
import { executeSteps, raiseIssue, registerParty } from '../../support/storeFixtures.js';
import { startWorld, type World } from '../../support/world.js';

const NOW = hour(100);
let world: World;
let directory: string;
beforeAll(async () => {
  world = await startWorld();
  directory = await mkdtemp(join(tmpdir(), 'party-performance-'));
  const scope = ['node-1', 'node-2'].map((id) => ({ type: 'Resource' as const, id }));
  for (const [name, hours] of [
    ['Example Networks', [2, 4, 12]],
    ['Example Bureau', [6]],
  ] as const) {
    const { _id: partyId } = await registerParty(world.store, { ...arrangement, scope }, name);
    for (const [index, time] of hours.entries()) {
      const { _id } = await raiseIssue(world.store, partyId, { category: index === 0 ? 'LOSS' : 'DELAY' }, hour(10 * index));
      const agent = partyUser('agent', partyId);
      await executeSteps(world.store, _id, [
        [{ type: 'StartPerformanceIssue' }, agent, hour(10 * index + 0.5)],
        [claimed(0)[0], agent, hour(10 * index + time)],
      ]);
    }
  }
});
afterAll(async () => {
  await world.close();
  await rm(directory, { recursive: true, force: true });
});

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const run = async (flags: Parameters<typeof runReport>[0], now = NOW): Promise<Run> => {
  const { output, written } = recordedOutput();
  const database = (): DatabaseConfig => ({ mongodb: { uri: world.uri, database: world.databaseName }, dataDir: directory });
  return { code: await runReport(flags, database, output, now), ...written };
};

describe('the report command', () => {
  test('prints a table by party of the last thirty days when nothing else is said', async () => {
    const { code, out, err } = await run({});
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.split('\n').slice(0, 6)).toEqual([
      'Performance from 2026-02-04 to 2026-03-06 (UTC), by party: 4 issues, as of 2026-03-06T04:00:00.000Z',
      '',
      expect.stringMatching(/^party +measure +n +value +p50 +p90 +p95$/),
      expect.stringMatching(/^─+ {2}─+/),
      expect.stringMatching(/^\S.*issues raised +\d+ +\d+$/),
      expect.stringMatching(/^ +restorations/),
    ]);
    expect(out).toMatch(/restore time +3 +6 h +4 h +12 h +12 h\n/);
    expect(out).toMatch(/on-time share +3 +66\.7 %\n/);
  });

  test('narrows to a party by its name, and splits by what is asked', async () => {
    const flags = { party: ['Example Networks'], by: 'Category', measures: 'restore-time', bucket: 'month', month: '2026-03' };
    const { out } = await run(flags);
    const rows = out.split('\n').slice(4, 6);
    expect(rows).toEqual([
      expect.stringMatching(/^DELAY +2026-03 +restore time +2 +8 h/),
      expect.stringMatching(/^LOSS +2026-03 +restore time +1 +2 h/),
    ]);
  });

  test('compares with the period before', async () => {
    const { out } = await run({ compare: true, by: 'none', measures: 'issues_raised', from: '2026-03-02', to: '2026-03-04' });
    expect(out).toMatch(/n before +before\n/);
    expect(out).toMatch(/issues raised +4 +4 +0 +0\n/);
  });

  test('says so where there is nothing to show', async () => {
    const { code, out } = await run({ month: '2020-01' });
    expect(code).toBe(0);
    expect(out).toMatch(/Nothing to show: no issue in this period fits the question\.\n$/);
  });

  test('writes its files before it prints: a reader who leaves takes none of them', async () => {
    const svg = join(directory, 'kept.svg');
    const database = (): DatabaseConfig => ({ mongodb: { uri: world.uri, database: world.databaseName }, dataDir: directory });
    const leaving = () => {
      throw new Error('The reader left');
    };
    await runReport({ svg, bucket: 'week' }, database, { ...recordedOutput().output, out: leaving }, NOW);
    expect(await readFile(svg, 'utf8')).toMatch(/<\/svg>\n$/);
  });

  test('writes CSV, JSON and a chart beside the table, or one of them to standard output', async () => {
    const [csv, json, svg] = ['csv', 'json', 'svg'].map((name) => join(directory, `report.${name}`));
    const { code, out, err } = await run({ csv: csv ?? '', json: json ?? '', svg: svg ?? '', title: 'March' });
    expect(code).toBe(0);
    expect(out).toMatch(/^Performance from/);
    expect(err).toBe(`Wrote ${String(csv)}\nWrote ${String(json)}\nWrote ${String(svg)}\n`);
    expect(await readFile(csv ?? '', 'utf8')).toMatch(/^party,party_name,from,to,measure,unit,n,value,p50,p90,p95\r\n/);
    const parsed = JSON.parse(await readFile(json ?? '', 'utf8')) as { readonly parties: object };
    expect(parsed).toMatchObject({ issues: 4, question: { by: ['PARTY'] } });
    expect(Object.values(parsed.parties).toSorted()).toEqual(['Example Bureau', 'Example Networks']);
    expect(await readFile(svg ?? '', 'utf8')).toMatch(/^<svg [^>]*><title>March<\/title>/);
    expect((await run({ svg: '-' })).out).toMatch(/^<svg .*<\/svg>\n$/s);
    expect((await run({ csv: '-' })).out).toMatch(/^party,/);
  });

  test('keeps the report in the database', async () => {
    const { code, err } = await run({ store: 'Weekly', compare: true });
    expect([code, err]).toEqual([0, expect.stringMatching(/^Stored as report [0-9a-f]{24}\n$/)]);
    const stored = await documents(world.store, reports).find().toArray();
    expect(stored).toMatchObject([{ title: 'Weekly', compare: true, issues: 4, storedBy: 'report', createdAt: NOW }]);
  });

  test.each([
    [{ by: 'colour' }, /^--by colour: choose from party, category, severity, /],
    [{ measures: 'speed' }, /^--measures speed: choose from issues-raised, /],
    [{ month: '2026-13' }, /^--month 2026-13: write it like 2026-03\n$/],
    [{ from: 'yesterday' }, /^--from yesterday: write a date like 2026-03-01, or an instant/],
    [{ from: '2026-02-30' }, /^--from 2026-02-30: write a date/],
    [{ to: '2026-03-01' }, /^--to needs --from\n$/],
    [{ from: '2026-03-02', to: '2026-03-01' }, /^period\.to must be after from\n$/],
    [{ month: '2026-03', last: '1d' }, /^Give --month, or --from and --to, or --last, not several of them\n$/],
    [{ last: 'ages' }, /^--last ages: write it like 12h or 30d/],
    [{ zone: 'Mars' }, /^--zone Mars: write an IANA time zone name/],
    [{ entity: 'ring-7' }, /^--entity ring-7: write it like resource:ring-7\n$/],
    [{ party: ['unknown'] }, /^--party unknown: there is no such party\n$/],
    [{ csv: '-', svg: '-' }, /^Only one of --csv, --json and --svg can go to standard output\n$/],
    [{ csv: '/nowhere/report.csv' }, /^The report could not be made: \/nowhere\/report.csv cannot be written: there is no such file/],
  ])('says in one line what is wrong with %j', async (flags, message) => {
    const { code, err } = await run(flags);
    expect(code).toBe(1);
    expect(err).toMatch(message);
    expect(err.trimEnd()).not.toContain('\n');
  });
});

describe('the question of the flags', () => {
  const asked = (flags: QuestionFlags) => parseQuestion(flags, ['party-1'], NOW);

  test('is of a month in its zone', () => {
    expect(asked({ month: '2026-03', zone: 'Europe/Berlin' }).period).toEqual({
      from: new Date('2026-02-28T23:00:00Z'),
      to: new Date('2026-03-31T22:00:00Z'),
    });
  });

  test('is of the time from one date or instant to another', () => {
    expect(asked({ from: '2026-03-01', to: '2026-03-02T10:00:00+01:00' }).period).toEqual({
      from: new Date('2026-03-01T00:00:00Z'),
      to: new Date('2026-03-02T09:00:00Z'),
    });
    expect(asked({ last: '12h' }).period).toEqual({ from: hour(88), to: NOW });
  });

  test('filters by all that is given', () => {
    const flags = {
      party: ['x'],
      severity: 'critical,Major',
      category: ['LOSS'],
      layer: 'rm-and-o',
      process: ['1.5.9'],
      entity: 'service:vpn:1',
    };
    expect(asked(flags).filter).toEqual({
      partyId: ['party-1'],
      severity: ['CRITICAL', 'MAJOR'],
      category: ['LOSS'],
      initiatingLayer: ['RM_AND_O'],
      initiatingProcess: ['1.5.9'],
      entity: { type: 'Service', id: 'vpn:1' },
    });
    expect(asked({}).filter).toEqual({});
  });

  test('is refused where a dimension does not split a measure', () => {
    expect(() => asked({ by: 'holder', measures: 'restore-time' })).toThrow(InvalidFlagError);
    expect(asked({ by: 'holder,stop-reason', measures: 'delay' }).by).toEqual(['HOLDER', 'STOP_REASON']);
  });
});
