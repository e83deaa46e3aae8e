import { decode } from './bytes.js';
import type { Collection } from './catalog.js';
import { fail } from './errors.js';
import { recordPrefix, within } from './keyspace.js';
import type { Entry, Reader } from './layer.js';
import { compileFilter, type FilterScope } from './match.js';
import { plan, type IndexPlan, type Plan, type Question } from './plan.js';
import type { Found } from './records.js';
import { compileSort } from './sort.js';
import type { Document } from './values.js';

/** A sort or group may hold this much, in bytes (manual, "Aggregation Pipeline Limits"). */
export const memoryLimitBytes = 100 * 1024 * 1024;

/** What a scan has looked at. */
export interface Counters {
  keys: number;
  documents: number;
}

/** A question with its page. */
export interface Search extends Question {
  readonly skip?: number;
  /** 0 means all. */
  readonly limit?: number;
  readonly scope?: FilterScope;
  /** Called now and then; throws to stop the scan. */
  readonly check?: () => void;
  readonly counters?: Counters;
}

/** The documents that answer a question, in order, read as they are pulled. */
export function* search(reader: Reader, collection: Collection, asked: Search): Generator<Found> {
  const chosen = plan(reader, collection, asked);
  const { skip = 0, limit = 0 } = asked;
  const matching = filtered(reader, collection, chosen, asked);
  const ordered =
    chosen.sorted || asked.sort === undefined ? matching : sorted(matching, asked.sort, limit === 0 ? Infinity : skip + limit);
  let index = 0;
  for (const found of ordered) {
    index += 1;
    if (index > skip) yield found;
    if (limit > 0 && index === skip + limit) return;
  }
}

function* filtered(reader: Reader, collection: Collection, chosen: Plan, { filter, scope, check, counters }: Search): Generator<Found> {
  const matches = compileFilter(filter);
  let steps = 0;
  for (const found of candidates(reader, collection, chosen, counters)) {
    if (counters) counters.documents += 1;
    if ((steps = (steps + 1) & 127) === 0) check?.();
    if (matches(found.document, scope)) yield found;
  }
}

function* candidates(reader: Reader, collection: Collection, chosen: Plan, counters: Counters | undefined): Generator<Found> {
  if (chosen.stage === 'COLLSCAN') {
    for (const [key, bytes] of reader.range(...within(recordPrefix(collection.id)), chosen.reverse))
      yield { record: key.slice(-6), bytes, document: decode(bytes) };
    return;
  }
  const seen = chosen.stage === 'OR' || chosen.multikey ? new Set<string>() : undefined;
  for (const single of chosen.stage === 'OR' ? chosen.plans : [chosen]) {
    for (const [key, value] of entries(reader, single)) {
      if (counters) counters.keys += 1;
      const record = single.index.unique ? value.toString('latin1') : key.slice(-6);
      if (seen?.has(record) === true) continue;
      seen?.add(record);
      const bytes = reader.get(recordPrefix(collection.id) + record);
      if (bytes !== undefined) yield { record, bytes, document: decode(bytes) };
    }
  }
}

function entries(reader: Reader, { stretches, reverse, sorted: inOrder }: IndexPlan): Iterable<Entry> {
  const [only, ...others] = stretches;
  if (only === undefined) return [];
  if (others.length === 0) return reader.range(only.from, only.to, reverse);
  return inOrder ? mergeInOrder(reader, stretches, reverse) : chain(reader, stretches, reverse);
}

function* chain(reader: Reader, stretches: IndexPlan['stretches'], reverse: boolean): Generator<Entry> {
  for (const { from, to } of reverse ? stretches.toReversed() : stretches) yield* reader.range(from, to, reverse);
}

/** Several stretches, one for each value of an `$in`, merged by what follows that value in the key. */
function* mergeInOrder(reader: Reader, stretches: IndexPlan['stretches'], reverse: boolean): Generator<Entry> {
  const heads = stretches.flatMap(({ from, to, prefixLength }) => {
    const iterator = reader.range(from, to, reverse)[Symbol.iterator]();
    const first = iterator.next();
    return first.done === true ? [] : [{ iterator, entry: first.value, rest: first.value[0].slice(prefixLength), prefixLength }];
  });
  while (heads.length > 0) {
    const next = heads.reduce((best, head) => ((reverse ? head.rest > best.rest : head.rest < best.rest) ? head : best));
    yield next.entry;
    const step = next.iterator.next();
    if (step.done === true) heads.splice(heads.indexOf(next), 1);
    else {
      next.entry = step.value;
      next.rest = step.value[0].slice(next.prefixLength);
    }
  }
}

/** Sorts in memory, keeping no more than `keep` documents for long. */
function sorted(matching: Iterable<Found>, sort: Document, keep: number): Found[] {
  const byDocument = compileSort(sort);
  const order = (a: Found, b: Found): number => byDocument(a.document, b.document);
  let held: Found[] = [];
  let bytes = 0;
  for (const found of matching) {
    held.push(found);
    bytes += found.bytes.length;
    if (held.length >= 2 * keep + 64) {
      held = held.sort(order).slice(0, keep);
      bytes = held.reduce((sum, each) => sum + each.bytes.length, 0);
    }
    if (bytes > memoryLimitBytes)
      fail(
        'QueryExceededMemoryLimitNoDiskUseAllowed',
        `Executor error during find command :: caused by :: Sort exceeded memory limit of ${memoryLimitBytes} bytes, but did not opt in to external sorting.`,
      );
  }
  return held.sort(order);
}
