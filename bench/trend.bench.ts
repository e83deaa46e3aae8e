/**
 * What a trend by party and month costs, by the number of issues stored, beside a bare read of the same fields of the same issues.
 *
 *     node node_modules/.cache/bench/bench/trend.bench.js [COUNT...]
 *     node node_modules/.cache/bench/bench/trend.bench.js LOG MAPPING
 *
 * A few hundred issues are created by ordinary commands and copied at other instants and for other parties, straight into the collection:
 * an import of a million would take hours, and this is about reading. Every count has an embedded database of its own in a thread, and the
 * two sides take turns. Memory is that of the process, the database's thread included. The arithmetic alone is measured over issues that
 * were read before, again and again until the count is reached. With a log, it is imported and measured.
 */
import { createReadStream } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PerformanceIssue } from '../src/domain/issue/model.js';
import type { IssueCommand } from '../src/domain/issue/messages.js';
import type { MeasureQuestion } from '../src/domain/measures/measures.js';
import { staff, system } from '../src/domain/kernel/principal.js';
import { startTrend } from '../src/domain/measures/trend.js';
import { type SeededRandom, seededRandom } from '../src/demonstration/seededRandom.js';
import { readMapping } from '../src/ingest/incidentLog/mapping.js';
import { importLog } from '../src/ingest/incidentLog/importLog.js';
import { startMongodThread } from 'mongod-embedded';
import { issues } from '../src/store/issue/collection.js';
import { executeOnIssue } from '../src/store/issue/index.js';
import { issueFields, answerQuestionOrThrow } from '../src/store/measures/query.js';
import { openStore } from '../src/store/openStore.js';
import { documents, type Store } from '../src/store/store.js';
import { median, partyIn, SILENT } from './sampleIssues.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const TEMPLATES = 200;
const PARTIES = 100;
const YEARS = 3;
const BATCH = 1_000;
/** What takes minutes is measured once. */
const roundsFor = (stored: number): number => (stored < 500_000 ? 3 : 1);
const PATIENCE_MS = HOUR_MS;
const BENCH = system('bench');
const READER = staff('reader', ['AUDITOR']);
const START = Date.UTC(2023, 0, 1);
const END = START + YEARS * 365 * DAY_MS;

type Step = readonly [afterHours: number, command: IssueCommand];

/** What mostly happens to an issue, with a stop, a hand-over, a rejected claim and a reopening here and there. */
const story = (chance: SeededRandom): readonly Step[] => {
  const some = (share: number, ...steps: readonly Step[]): readonly Step[] => (chance.between(0, 1) < share ? steps : []);
  const hours = (): number => chance.between(0.1, 20);
  const claim: Step = [
    hours(),
    { type: 'ClaimPerformanceIssueResolution', resolution: 'Replaced an optic', cause: chance.pick(['Optic', 'Power', 'Software']) },
  ];
  const accept: Step = [hours(), { type: 'AcceptPerformanceIssueResolution' }];
  return [
    [chance.between(0, 3), { type: 'StartPerformanceIssue' }],
    ...some(
      0.4,
      [hours(), { type: 'RequestPerformanceIssueInformation', question: 'Which port?', stopReason: 'AWAITING_INFORMATION' }],
      [hours(), { type: 'ProvidePerformanceIssueInformation', answer: 'Port 7' }],
    ),
    ...some(0.5, [
      hours(),
      { type: 'ReportPerformanceIssueProgress', percent: 50, text: 'On site', expectedRestorationAt: new Date(START + 480 * HOUR_MS) },
    ]),
    ...some(
      0.98,
      claim,
      ...some(0.1, [hours(), { type: 'RejectPerformanceIssueResolution', reason: 'Still lossy' }], claim),
      accept,
      ...some(0.05, [hours(), { type: 'ReopenPerformanceIssue', reason: 'It came back' }], claim, accept),
    ),
  ];
};

const template = async (store: Store, partyId: string, chance: SeededRandom): Promise<PerformanceIssue> => {
  const steps: readonly Step[] = [
    [
      0,
      {
        type: 'RaisePerformanceIssue',
        partyId,
        name: 'Packet loss above target',
        category: chance.pick(['packet loss', 'jitter', 'outage']),
        severity: chance.pick(['MAJOR', 'MAJOR', 'CRITICAL', 'MINOR']),
        initiatingLayer: chance.pick(['CRM', 'RM_AND_O', 'SM_AND_O']),
        initiatingProcess: '1.5.9',
        resource: { type: 'Resource', id: 'node-1' },
        affectedEntities: [{ type: 'Service', id: 'service-1' }],
      },
    ],
    ...story(chance),
  ];
  const [first, ...rest] = steps.map(([, command]) => command);
  if (first === undefined) throw new Error('A story begins with a raise');
  let at = START;
  const instants = steps.map(([afterHours]) => new Date((at += Math.round(afterHours * HOUR_MS))));
  const outcome = await executeOnIssue(store, BENCH, { commands: [first, ...rest], instants, now: new Date(at) });
  if (outcome.kind !== 'Accepted') throw new Error(outcome.message);
  return outcome.state;
};

/** A copy with every instant later, and every mention of the party another. */
const shifted = (value: unknown, byMs: number, from: string, to: string): unknown => {
  if (value instanceof Date) return new Date(value.getTime() + byMs);
  if (value === from) return to;
  if (Array.isArray(value)) return value.map((item) => shifted(item, byMs, from, to));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shifted(item, byMs, from, to)]));
};

/** Fills a database; one issue in fifty is open still. */
const fill = async (store: Store, count: number): Promise<void> => {
  const chance = seededRandom(1);
  const partyId = await partyIn(store, 'Example Networks');
  const templates: PerformanceIssue[] = [];
  for (let made = 0; made < TEMPLATES; made += 1) templates.push(await template(store, partyId, chance));
  const handle = documents(store, issues);
  await handle.deleteMany({});
  for (let first = 0; first < count; first += BATCH) {
    const some = Array.from({ length: Math.min(BATCH, count - first) }, (_, index) => {
      const party = `party-${String(Math.floor(chance.between(0, PARTIES)))}`;
      const model = templates[Math.floor(chance.between(0, TEMPLATES))];
      const copy = shifted(model, Math.round(chance.between(0, END - START)), partyId, party) as PerformanceIssue;
      return { ...copy, _id: `issue-${String(first + index)}` };
    });
    await handle.insertMany(some, { ordered: false, bypassDocumentValidation: true });
  }
};

const question = (from: number, to: number): MeasureQuestion => ({
  period: { from: new Date(from), to: new Date(to) },
  by: ['PARTY'],
  measures: ['ISSUES_RAISED', 'RESTORE_TIME', 'RESTORE_TIME_NET', 'ON_TIME_SHARE', 'REOPEN_RATE', 'OPEN'],
  bucket: 'MONTH',
  timeZone: 'Europe/Berlin',
  filter: {},
});

/** Reads what a report reads, and looks at nothing. */
const bareRead = async (store: Store, asked: MeasureQuestion): Promise<number> => {
  const { period } = asked;
  let rows = 0;
  for (const closedAt of [null, { $gte: period.from }])
    for await (const _ of documents(store, issues).find({ closedAt, raisedAt: { $lt: period.to } } as never, {
      projection: issueFields(asked),
      hint: 'byClose',
      batchSize: BATCH,
    }))
      rows += 1;
  return rows;
};

const seconds = async <T>(work: () => Promise<T>): Promise<readonly [T, number]> => {
  const started = performance.now();
  const done = await work();
  return [done, (performance.now() - started) / 1_000];
};

const inNewDatabase = async (work: (store: Store) => Promise<void>): Promise<void> => {
  const path = await mkdtemp(join(tmpdir(), 'party-performance-bench-'));
  const database = await startMongodThread({ path });
  const store = await openStore({ uri: database.uri, databaseName: 'bench', log: SILENT });
  try {
    await work(store);
  } finally {
    await store.close();
    await database.close();
    await rm(path, { recursive: true, force: true });
  }
};

const compare = async (store: Store, name: string, asked: MeasureQuestion, rounds: number): Promise<void> => {
  const ours: number[] = [];
  const theirs: number[] = [];
  let [issues, rows, read] = [0, 0, 0];
  for (let round = 0; round < rounds; round += 1) {
    // Who comes second finds everything at hand: they take turns at that, too.
    for (const bareFirst of [round % 2 === 1, round % 2 === 0])
      if (bareFirst) {
        const [bare, time] = await seconds(() => bareRead(store, asked));
        read = bare;
        theirs.push(time);
      } else {
        const [measured, time] = await seconds(() => answerQuestionOrThrow(store, READER, asked, new Date(END), PATIENCE_MS));
        [issues, rows] = [measured.issues, measured.rows.length];
        ours.push(time);
      }
  }
  if (issues !== read) throw new Error(`${String(issues)} issues were measured, and ${String(read)} read`);
  const [time, bareTime] = [median(ours), median(theirs)];
  const perRow = (((time - bareTime) * 1e6) / issues).toFixed(1);
  const memory = Math.round(process.memoryUsage().rss / 2 ** 20);
  console.log(
    `| ${name} | ${String(issues)} | ${String(rows)} | ${time.toFixed(2)} | ${bareTime.toFixed(2)} | ${(time / bareTime).toFixed(2)} | ${(issues / time).toFixed(0)} | ${perRow} | ${String(memory)} |`,
  );
};

/** What is left of the cost when nothing is read. Each repetition is another issue to the report: it cannot know better. */
const arithmetic = async (store: Store, count: number): Promise<void> => {
  const known = (await documents(store, issues)
    .find({}, { projection: issueFields(question(START, END)), limit: 10_000 })
    .toArray()) as unknown as readonly PerformanceIssue[];
  globalThis.gc?.();
  const [before, cpu] = [process.memoryUsage(), process.cpuUsage()];
  const trend = startTrend(question(START, END), new Date(END));
  for (let done = 0; done < count; done += 1) {
    const issue = known[done % known.length];
    if (issue !== undefined) trend.addIssue(issue, () => false);
  }
  const answer = trend.answer();
  const us = process.cpuUsage(cpu).user;
  globalThis.gc?.();
  const after = process.memoryUsage();
  const kept = Math.round((after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / 2 ** 20);
  console.log(
    `<!-- arithmetic over ${String(count)} issues: ${(us / count).toFixed(1)} µs each, ${(us / 1e6).toFixed(1)} s, ${String(kept)} MB kept for ${'rows' in answer ? String(answer.rows.length) : 'no'} rows -->`,
  );
};

console.log('| stored | issues looked at | rows | trend s | bare read s | ratio | issues/s | µs an issue above the read | MB |');
console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- |');
const [first, second] = process.argv.slice(2);
if (first !== undefined && second !== undefined && !/^\d+$/.test(second))
  await inNewDatabase(async (store) => {
    const mapping = readMapping(await readFile(second, 'utf8'));
    await importLog({ chunks: createReadStream(first), mapping, store });
    await compare(store, 'the log', question(Date.UTC(2016, 0, 1), Date.UTC(2018, 0, 1)), roundsFor(890));
  });
else
  for (const count of process.argv.slice(2).map(Number))
    await inNewDatabase(async (store) => {
      const [, filling] = await seconds(() => fill(store, count));
      console.log(`<!-- ${String(count)} issues written in ${filling.toFixed(0)} s -->`);
      await compare(store, `${String(count)}, the last quarter`, question(END - 91 * DAY_MS, END), roundsFor(count));
      for (const many of [count, 1_000_000]) await arithmetic(store, many);
      await compare(store, `${String(count)}, all three years`, question(START, END), roundsFor(count));
    });
