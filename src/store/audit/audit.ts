/**
 * The audit: checks that every document equals the fold of its events, that nothing is missing on either side, and that the rules hold. It reads in batches, in
 * constant memory, without locks. A deviation is checked again before it is reported, because a database in use may change between two
 * reads.
 */
import type { RecordedEvent, AggregateState } from '../../domain/kernel/decider.js';
import { brokenRules, type RuleProblem } from './brokenRules.js';
import { compareWithEvents, type ConsistencyFinding, type Problem } from './consistency.js';
import type { AnyBinding } from '../binding.js';
import { checkIndexes, COLLECTIONS, type IndexProblem } from '../collections.js';
import { BINDINGS } from '../registry.js';
import { events } from '../events/collection.js';
import { irreproducibleSnapshots } from '../snapshot/audit.js';
import { snapshots } from '../snapshot/collection.js';
import { documents, raw, type Store } from '../store.js';

/** A document, event or index that is not as it should be. */
export interface Deviation {
  readonly problem: Problem | `INDEX_${Uppercase<IndexProblem['problem']>}` | 'SNAPSHOT_DIFFERS' | RuleProblem;
  readonly collection: string;
  /** The aggregate, or the index. */
  readonly id: string;
  /** Where exactly, in words. */
  readonly detail: string;
}

/** Counts of checked documents by collection, and of deviations. */
export interface AuditSummary extends Readonly<Record<string, number>> {
  readonly events: number;
  readonly indexes: number;
  readonly deviations: number;
}

type ReportDeviation = (deviation: Deviation) => void;

/** Aggregates looked at together: their events are read with one query. */
const BATCH = 100;
/** How often a constantly changing aggregate is re-read until it is stable. */
const MAX_READS = 20;

/**
 * Audits a whole store.
 * @param onDeviation called for every deviation as it is found
 */
export const audit = async (store: Store, onDeviation: ReportDeviation = () => undefined): Promise<AuditSummary> => {
  let deviations = 0;
  const report: ReportDeviation = (deviation) => {
    deviations += 1;
    onDeviation(deviation);
  };
  const looked: Record<string, number> = {};
  for (const binding of BINDINGS) looked[binding.collection.name] = await auditDocuments(store, binding, report);
  const logged = await auditLog(store, report);
  const indexes = await auditIndexes(store, report);
  for await (const { id, fields } of irreproducibleSnapshots(store))
    report({ problem: 'SNAPSHOT_DIFFERS', collection: snapshots.name, id, detail: fields.join(', ') });
  for await (const one of brokenRules(store)) report(one);
  return { ...looked, events: logged, indexes, deviations };
};

const readEvents = async (store: Store, ids: readonly string[]): Promise<readonly RecordedEvent[]> =>
  documents(store, events)
    .find({ aggregateId: { $in: [...ids] } }, { sort: { aggregateId: 1, version: 1 } })
    .toArray();

const readDocument = async (store: Store, { collection }: AnyBinding, id: string): Promise<AggregateState | null> =>
  documents(store, collection).findOne({ _id: id });

/** Every document against its events. @returns how many documents there are */
const auditDocuments = async (store: Store, binding: AnyBinding, report: ReportDeviation): Promise<number> => {
  const stored = documents(store, binding.collection).find({}, { sort: { _id: 1 }, batchSize: BATCH });
  let count = 0;
  for await (const batch of inBatches(stored)) {
    count += batch.length;
    const logs = byAggregate(
      await readEvents(
        store,
        batch.map(({ _id }) => _id),
      ),
    );
    for (const document of batch)
      if (compareWithEvents(binding.aggregate, document, logs.get(document._id) ?? []).length > 0)
        await confirm(store, binding, document._id, report);
  }
  return count;
};

const byAggregate = (log: readonly RecordedEvent[]): ReadonlyMap<string, readonly RecordedEvent[]> => {
  const found = new Map<string, RecordedEvent[]>();
  for (const event of log) {
    const own = found.get(event.aggregateId);
    if (own === undefined) found.set(event.aggregateId, [event]);
    else own.push(event);
  }
  return found;
};

/** The log has no events of what does not exist. @returns how many events there are */
const auditLog = async (store: Store, report: ReportDeviation): Promise<number> => {
  const projection = { _id: 0, aggregateId: 1, aggregateType: 1 };
  const log = documents(store, events).find({}, { sort: { aggregateId: 1, version: 1 }, projection, batchSize: 10 * BATCH });
  const known = { count: 0 };
  for await (const batch of inBatches(firstOfEach(log, known))) await auditOrphans(store, batch, report);
  return known.count;
};

type AggregateRef = Pick<RecordedEvent, 'aggregateId' | 'aggregateType'>;

/** One event of each aggregate, counting all. */
async function* firstOfEach(log: AsyncIterable<AggregateRef>, known: { count: number }): AsyncGenerator<AggregateRef> {
  let last = '';
  for await (const place of log) {
    known.count += 1;
    if (place.aggregateId !== last) yield place;
    last = place.aggregateId;
  }
}

const auditOrphans = async (store: Store, places: readonly AggregateRef[], report: ReportDeviation): Promise<void> => {
  const ids = places.map(({ aggregateId }) => aggregateId);
  const existing = await Promise.all(
    BINDINGS.map(({ collection }) =>
      documents(store, collection)
        .find({ _id: { $in: ids } }, { projection: { _id: 1 } })
        .toArray(),
    ),
  );
  const known = new Set(existing.flat().map(({ _id }) => _id));
  for (const { aggregateId, aggregateType } of places) {
    if (known.has(aggregateId)) continue;
    const binding = BINDINGS.find(({ aggregate }) => aggregate.name === aggregateType);
    if (binding === undefined)
      report({ problem: 'UNREADABLE', collection: events.name, id: aggregateId, detail: `there is no kind ${aggregateType}` });
    else await confirm(store, binding, aggregateId, report);
  }
};

/** Checks an aggregate between two equal reads, and reports its deviations. */
const confirm = async (store: Store, binding: AnyBinding, id: string, report: ReportDeviation): Promise<void> => {
  let findings: readonly ConsistencyFinding[] = [];
  for (let read = 0; read < MAX_READS; read += 1) {
    const document = await readDocument(store, binding, id);
    findings = compareWithEvents(binding.aggregate, document, await readEvents(store, [id]));
    if ((await readDocument(store, binding, id))?.version === document?.version) break;
  }
  for (const finding of findings) report({ ...finding, collection: binding.collection.name, id });
};

const INDEX_PROBLEMS = {
  missing: ['INDEX_MISSING', 'declared, but not there'],
  different: ['INDEX_DIFFERENT', 'declared with another definition'],
  undeclared: ['INDEX_UNDECLARED', 'there, but not declared'],
} as const satisfies Record<IndexProblem['problem'], readonly [Deviation['problem'], string]>;

/** @returns how many indexes there should be */
const auditIndexes = async (store: Store, report: ReportDeviation): Promise<number> => {
  const { db } = store[raw];
  for (const { collection, index, problem: kind } of await checkIndexes(db)) {
    const [problem, detail] = INDEX_PROBLEMS[kind];
    report({ problem, collection, id: index, detail });
  }
  return COLLECTIONS.reduce((sum, { indexes }) => sum + indexes.length, 0);
};

async function* inBatches<T>(items: AsyncIterable<T>): AsyncGenerator<readonly T[]> {
  let batch: T[] = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
