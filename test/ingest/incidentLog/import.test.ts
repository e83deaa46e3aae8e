import { expect, test } from '@jest/globals';
import type { Mapping } from '../../../src/ingest/incidentLog/mapping.js';
import { LogFileError } from '../../../src/ingest/incidentLog/logFile.js';
import type { ImportReport } from '../../../src/ingest/incidentLog/importReport.js';
import { importLog } from '../../../src/ingest/incidentLog/importLog.js';
import { restorationsOf } from '../../../src/domain/issue/restoration.js';
import { executeOnIssue } from '../../../src/store/issue/index.js';
import type { Store } from '../../../src/store/store.js';
import { operator } from '../../support/domain/samples.js';
import { counts, auditFaults, describeWithWorld, noteTexts, stateOf } from '../../support/storeFixtures.js';
import { bytes, issuesOf, probes, probesLog, servicenow, stopAfter } from './logs.js';

const HEADER = 'id,at,state,group,priority';
const table: Mapping = {
  ...servicenow,
  rowsOfACase: 'anywhere',
  case: ['id'],
  time: [{ column: ['at'], format: ['ISO'], zone: 'UTC', locale: 'en', earliest: new Date(0) }],
  raisedAt: null,
  status: {
    column: 'state',
    map: { new: 'ACKNOWLEDGED', work: 'IN_PROGRESS', ask: 'PENDING', wait: 'HELD', done: 'RESOLVED', end: 'CLOSED', void: 'CANCELLED' },
    default: null,
  },
  party: { ...servicenow.party, value: { column: 'group', map: null, default: 'unknown' } },
  issue: {
    ...servicenow.issue,
    name: { value: 'Slow' },
    description: null,
    category: { value: 'access' },
    severity: { column: 'priority', map: { 1: 'CRITICAL', 2: 'MAJOR' }, default: 'MINOR' },
    resource: { type: { value: 'Resource' }, id: { value: 'node-1' } },
    affectedEntities: [{ type: { value: 'Service' }, id: { value: 'service-1' } }],
  },
  texts: { ...servicenow.texts, hold: { value: 'Waits' }, resolution: { value: 'Mended' }, severity: { value: 'More urgent' } },
};

const from = (store: Store, name: string, ...rows: readonly string[]): Promise<ImportReport> =>
  importLog({ store, mapping: { ...table, system: name }, chunks: bytes([HEADER, ...rows, ''].join('\n'), 1_000) });

const WHOLE = [
  'c1,2024-01-01T10:00Z,new,a,3',
  'c2,2024-01-01T10:05Z,new,b,3',
  'c1,2024-01-01T10:10Z,work,a,3',
  'c1,2024-01-01T11:00Z,ask,b,2',
  'c2,2024-01-01T12:00Z,done,b,3',
  'c1,2024-01-02T09:00Z,done,b,2',
  'c1,2024-03-02T09:00Z,work,b,2',
] as const;

describeWithWorld('an import', (world) => {
  test('keeps each case as one issue whose document is the fold of its events', async () => {
    const { store } = world();
    const report = await from(store, 'whole', ...WHOLE);
    expect(report).toMatchObject({
      cases: 2,
      rows: 7,
      issuesImported: 2,
      statusChanges: 5,
      syntheticSteps: 1,
      syntheticMoves: { 'ACKNOWLEDGED>RESOLVED': 1 },
      handOvers: 1,
      severityChanges: 1,
      parties: 2,
      partiesRegistered: 2,
      rejectedRows: [],
      fault: null,
    });
    const [first, second] = await issuesOf(store, { ...table, system: 'whole' });
    expect(first?.statusChanges.map(({ status }) => status)).toEqual(['ACKNOWLEDGED', 'IN_PROGRESS', 'PENDING', 'RESOLVED', 'IN_PROGRESS']);
    expect(first?.stops.map(({ from: start, to }) => [start, to])).toEqual([
      [new Date('2024-01-01T11:00Z'), new Date('2024-01-02T09:00Z')],
    ]);
    expect(second?.statusChanges.map(({ reason }) => reason)).toEqual([
      null,
      'synthetic: the log goes from ACKNOWLEDGED to RESOLVED without this step',
      'Mended',
    ]);
    expect(await auditFaults(store)).toEqual([]);
  });

  test('takes the times of one row a case, and has no figure of an acknowledgement that nobody recorded', async () => {
    const { store } = world();
    const at = (column: string) => [{ column: [column], format: ['ISO'], zone: 'UTC', locale: 'en', earliest: new Date(0) }];
    const mapping: Mapping = {
      ...table,
      system: 'one row',
      time: null,
      status: null,
      moves: [
        { status: 'ACKNOWLEDGED', time: at('created'), when: null },
        { status: 'IN_PROGRESS', time: at('answered'), when: null },
        { status: 'RESOLVED', time: at('solved'), when: null },
        { status: 'CLOSED', time: at('closed'), when: { state: ['Closed'] } },
      ],
    };
    const rows = [
      'id,state,created,answered,solved,closed,group,priority',
      'c1,Closed,2023-06-05T09:00,2023-06-05T09:20,2023-06-05T11:00,2023-06-08T11:00,a,3',
      'c2,Solved,2023-06-05T09:00,,2023-06-05T11:00,2023-06-08T11:00,a,3',
      'c3,New,,,,,a,3',
    ];
    const report = await importLog({ store, mapping, chunks: bytes(rows.join('\n'), 1_000) });
    expect(report).toMatchObject({
      rows: 3,
      cases: 2,
      issuesImported: 2,
      rejectedRows: [{ line: 4, reason: 'no time of any of its moves' }],
    });
    const [first, second] = await issuesOf(store, mapping);
    expect(first?.statusChanges.map(({ status, at: when }) => `${status} ${when.toISOString().slice(5, 16)}`)).toEqual([
      'ACKNOWLEDGED 06-05T09:00',
      'IN_PROGRESS 06-05T09:20',
      'RESOLVED 06-05T11:00',
      'CLOSED 06-08T11:00',
    ]);
    const acknowledged = (issue: typeof first) => issue && restorationsOf(issue, [])[0]?.acknowledged;
    expect(acknowledged(first)?.at).toEqual(new Date('2023-06-05T09:20Z'));
    expect(second?.status).toBe('RESOLVED');
    expect(acknowledged(second)).toBeNull();
  });

  test('reads a status by the one before', async () => {
    const { store } = world();
    const mapping: Mapping = {
      ...table,
      system: 'queued',
      status: {
        rules: [
          { when: { state: ['queued'] }, after: ['ACKNOWLEDGED'], status: 'IGNORE' },
          { when: { state: ['queued'] }, after: null, status: 'HELD' },
          { when: { state: ['work'] }, after: null, status: 'IN_PROGRESS' },
        ],
        default: null,
      },
    };
    const rows = ['queued', 'work', 'queued'].map((state, minute) => `c1,2024-01-01T10:0${String(minute)}Z,${state},a,3`);
    await importLog({ store, mapping, chunks: bytes([HEADER, ...rows].join('\n'), 1_000) });
    const [queued] = await issuesOf(store, mapping);
    expect(queued?.statusChanges.map(({ status }) => status)).toEqual(['ACKNOWLEDGED', 'IN_PROGRESS', 'HELD']);
  });

  test('of the same file a second time changes nothing', async () => {
    const { store } = world();
    await from(store, 'twice', ...WHOLE);
    const before = await counts(store);
    expect(await from(store, 'twice', ...WHOLE)).toMatchObject({
      issuesImported: 0,
      issuesUnchanged: 2,
      statusChanges: 0,
      partiesRegistered: 0,
    });
    expect(await counts(store)).toEqual(before);
  });

  test('of a file that grew goes on where it stopped', async () => {
    const { store } = world();
    await from(store, 'short', ...WHOLE.slice(0, 4));
    expect(await from(store, 'short', ...WHOLE)).toMatchObject({ issuesImported: 0, issuesContinued: 2, statusChanges: 3, handOvers: 0 });
    await from(store, 'long', ...WHOLE);
    const stories = await Promise.all(['short', 'long'].map((name) => issuesOf(store, { ...table, system: name })));
    const [short, long] = stories.map((all) => all.map(({ statusChanges }) => statusChanges.map(({ status, at }) => [status, at])));
    expect(short).toEqual(long);
  });

  test('of a file whose past was changed is refused for that case, and the others go on', async () => {
    const { store } = world();
    await from(store, 'changed', ...WHOLE.slice(0, 4));
    const report = await from(store, 'changed', ...WHOLE.map((row) => row.replace('10:10Z', '10:11Z')));
    expect(report).toMatchObject({
      issuesContinued: 1,
      rejectedRows: [{ line: 4, reason: expect.stringContaining('case c1: an earlier import') }],
    });
  });

  test('goes on after what others did in the meantime, and says when it cannot', async () => {
    const { store } = world();
    await from(store, 'shared', ...WHOLE.slice(0, 4));
    const [first, second] = await issuesOf(store, { ...table, system: 'shared' });
    const act = (id: string | undefined, command: Parameters<typeof executeOnIssue>[2]['commands'][0]) =>
      executeOnIssue(store, operator, { commands: [command], id: id ?? '', now: new Date('2024-01-01T11:30Z') });
    stateOf(await act(first?._id, { type: 'AddPerformanceIssueNote', text: 'Looks bad' }));
    stateOf(await act(second?._id, { type: 'CancelPerformanceIssue', code: 'OTHER', reason: 'Not needed' }));
    expect(await from(store, 'shared', ...WHOLE)).toMatchObject({
      issuesContinued: 1,
      rejectedRows: [{ line: 6, reason: expect.stringContaining('case c2: startPerformanceIssue is not allowed in status CANCELLED') }],
    });
    expect(await auditFaults(store)).toEqual([]);
  });

  test('at the same time as another of the same file does everything once', async () => {
    const { store } = world();
    const other = await world().another();
    const rows = Array.from({ length: 30 }, (_, index) => [
      `r${index},2024-01-01T10:00Z,work,g${index % 5},3`,
      `r${index},2024-01-01T11:00Z,done,g${index % 5},3`,
    ]).flat();
    const [one, two] = await Promise.all([from(store, 'race', ...rows), from(other, 'race', ...rows)]);
    expect([one.fault, two.fault, one.rejectedRows, two.rejectedRows]).toEqual([null, null, [], []]);
    expect(one.issuesImported + two.issuesImported).toBe(30);
    expect(one.partiesRegistered + two.partiesRegistered).toBe(5);
    const all = await issuesOf(store, { ...table, system: 'race' });
    expect(all.map(({ version }) => version)).toEqual(Array.from({ length: 30 }, () => 3));
  });

  test('ends after the transactions under way when it is asked to, and a second one completes it', async () => {
    const { store } = world();
    const stop = new AbortController();
    const rows = Array.from({ length: 150 }, (_, index) => `i${index},2024-01-01T10:00Z,work,a,3`);
    const options = { store, mapping: { ...table, system: 'stopped' }, concurrency: 1 };
    const chunks = (): AsyncIterable<Uint8Array> => bytes([HEADER, ...rows].join('\n'), 1_000);
    const onProgress = stopAfter(5, stop);
    const stopped = await importLog({ ...options, chunks: chunks(), signal: stop.signal, onProgress });
    expect(stopped).toMatchObject({ interrupted: true, issuesImported: 64 });
    expect(await importLog({ ...options, chunks: chunks() })).toMatchObject({
      interrupted: false,
      issuesImported: 86,
      issuesUnchanged: 64,
    });
    expect(await auditFaults(store)).toEqual([]);
  });

  test('goes on case by case where some of a transaction are imported by another at the same time', async () => {
    const { store } = world();
    const rows = Array.from({ length: 40 }, (_, index) => `r${index},2024-01-01T10:00Z,work,${index % 2 === 0 ? 'a' : 'b'},3`);
    const run = (): Promise<ImportReport> => from(store, 'raced', ...rows);
    const reports = await Promise.all([run(), run(), run()]);
    expect(reports.map(({ fault, rejectedRows }) => [fault, rejectedRows])).toEqual(reports.map(() => [null, []]));
    expect(reports.reduce((sum, { issuesImported }) => sum + issuesImported, 0)).toBe(40);
    expect(await issuesOf(store, { ...table, system: 'raced' })).toHaveLength(40);
    expect(await auditFaults(store)).toEqual([]);
  });

  test('reports progress as the finished share of rows, up to 1', async () => {
    const shares: number[] = [];
    const chunks = bytes([HEADER, ...WHOLE].join('\n'), 1_000);
    await importLog({ store: null, mapping: table, chunks, concurrency: 1, onProgress: (_, share) => shares.push(share) });
    expect(shares).toEqual([5 / 7, 1]);
  });

  test('of a log that runs from newest to oldest is refused and stores nothing, until the mapping says so', async () => {
    const { store } = world();
    const before = await counts(store);
    const newestFirst = WHOLE.toReversed();
    await expect(from(store, 'reversed', ...newestFirst)).rejects.toThrow(LogFileError);
    expect(await counts(store)).toEqual(before);
    const mapping: Mapping = { ...table, system: 'reversed', order: 'newestFirst' };
    const report = await importLog({ store, mapping, chunks: bytes([HEADER, ...newestFirst].join('\n'), 1_000) });
    expect(report).toMatchObject({ issuesImported: 2, outOfOrder: [], rejectedRows: [] });
    const [first] = await issuesOf(store, mapping);
    expect(first?.statusChanges.map(({ at }) => at.toISOString().slice(0, 16))).toEqual([
      '2024-01-01T10:00',
      '2024-01-01T10:10',
      '2024-01-01T11:00',
      '2024-01-02T09:00',
      '2024-03-02T09:00',
    ]);
    const [grown = ''] = newestFirst;
    const more = [grown.replace('2024-03-02T09:00Z,work', '2024-03-03T09:00Z,done'), ...newestFirst];
    expect(await importLog({ store, mapping, chunks: bytes([HEADER, ...more].join('\n'), 1_000) })).toMatchObject({
      issuesContinued: 1,
      issuesUnchanged: 1,
      statusChanges: 1,
    });
  });

  test('reports what ended it when the file cannot be read to its end', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield* probesLog();
      throw new Error('The disk is gone');
    }
    expect(await importLog({ store: null, mapping: probes, chunks: broken() })).toMatchObject({ fault: 'The disk is gone' });
  });

  test('gives parties of an earlier source to the cases that name them, with what was agreed then', async () => {
    const { store } = world();
    await from(store, 'whole', ...WHOLE);
    const mapping = { ...table, system: 'another', party: { ...table.party, scheme: 'whole' } };
    const report = await importLog({ store, mapping, chunks: bytes([HEADER, ...WHOLE].join('\n')) });
    expect(report).toMatchObject({ issuesImported: 2, parties: 2, partiesRegistered: 0 });
  });

  test('lists the case whose resource no arrangement covers, and goes on', async () => {
    const { store } = world();
    const arrangement = { ...table.party.arrangement, scope: [{ type: 'Resource', id: 'node-2' }] } as const;
    const mapping = { ...table, system: 'uncovered', party: { ...table.party, arrangement } };
    const report = await importLog({ store, mapping, chunks: bytes([HEADER, ...WHOLE].join('\n')) });
    expect(report.rejectedRows).toEqual([
      {
        line: 2,
        reason:
          'case c1: No arrangement in force with this party covers Resource node-1: name another party, or agree on it (agreeOutsourcingArrangement)',
      },
      {
        line: 3,
        reason:
          'case c2: No arrangement in force with this party covers Resource node-1: name another party, or agree on it (agreeOutsourcingArrangement)',
      },
    ]);
  });

  test('of a log of another shape gives its stories', async () => {
    const { store } = world();
    const report = await importLog({ store, mapping: probes, chunks: probesLog() });
    expect(report).toMatchObject({
      cases: 3,
      rows: 14,
      ignoredRows: 1,
      issuesImported: 2,
      issuesUnchanged: 0,
      statusChanges: 6,
      handOvers: 2,
    });
    expect(report.rejectedRows.map(({ line }) => line)).toEqual([7, 8, 10, 11]);
    const [first, second] = await issuesOf(store, probes);
    expect(first?.statusChanges.map(({ status }) => status)).toEqual([
      'ACKNOWLEDGED',
      'IN_PROGRESS',
      'HELD',
      'IN_PROGRESS',
      'PENDING',
      'RESOLVED',
    ]);
    expect(second).toMatchObject({ status: 'CLOSED', severity: 'CRITICAL' });
    expect(await noteTexts(world().store, second?._id ?? '')).toEqual(['The log hands the case over to south here']);
  });
});
