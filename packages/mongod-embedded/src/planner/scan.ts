/**
 * Runs a plan: finds candidates by index or collection, then filters, sorts and pages them. Only the fields that the filter and the order
 * look at are decoded.
 */
import { decode } from '../bson/decode.js';
import type { Collection } from '../storage/catalog.js';
import { recordPrefix, within } from '../storage/keyspace.js';
import type { Entry, Reader } from '../storage/layer.js';
import { compileFilter, fieldsMatched, type Filter } from '../query/match.js';
import { partsOf } from '../bson/paths.js';
import { plan, type IndexPlan, type Plan, type Question } from './plan.js';
import { Found } from '../storage/records.js';
import { compileSort, sortInMemory, type Held, type Order } from '../query/sort.js';
import type { Document } from '../bson/values.js';

/** A sort or group may hold this much, in bytes (manual, "Aggregation Pipeline Limits"). */
export const memoryLimitBytes = 100 * 1024 * 1024;

/** What a scan has looked at. */
export interface Counters {
  keys: number;
  documents: number;
}

/** A query with its page; already compiled if it had to be validated before. */
export interface Search extends Question {
  readonly matches?: Filter;
  readonly sorts?: Order;
  readonly skip?: number;
  /** 0 means all. */
  readonly limit?: number;
  /** Nothing of the documents is wanted: where the index decides, they are not read. */
  readonly keysOnly?: boolean;
  /** Called now and then; throws to stop the scan. */
  readonly check?: () => void;
  readonly counters?: Counters;
}

/** The documents that answer a question, in order, read as they are pulled; undefined is nothing yet, a moment to do something else. */
export function* searching(reader: Reader, collection: Collection, asked: Search): Generator<Found | undefined> {
  const chosen = plan(collection, asked);
  const { skip = 0, limit = 0, sort, sorts } = asked;
  const last = limit === 0 ? Infinity : skip + limit;
  const matching = filtered(reader, collection, chosen, asked);
  const ordered = chosen.sorted || !sort ? itemsOf(matching) : sortInMemory(matching, sorts ?? compileSort(sort), memoryLimitBytes, last);
  let index = 0;
  for (const found of ordered) {
    if (found) index += 1;
    yield index > skip ? found : undefined;
    if (index === last) return;
  }
}

/** As {@link searching}, in one go. */
export function* search(reader: Reader, collection: Collection, asked: Search): Generator<Found> {
  for (const found of searching(reader, collection, asked)) if (found) yield found;
}

function* itemsOf(matching: Iterable<Held<Found> | undefined>): Generator<Found | undefined> {
  for (const each of matching) yield each?.item;
}

/** What matches; of a document no more is read than filter and order look at. */
function* filtered(reader: Reader, collection: Collection, chosen: Plan, asked: Search): Generator<Held<Found> | undefined> {
  const { filter, matches = compileFilter(filter), check, counters, sort = {} } = asked;
  const covered = isCovered(chosen);
  const sortedBy = chosen.sorted ? [] : Object.keys(sort).flatMap((path) => partsOf(path).slice(0, 1));
  const looked = new Set([...(covered ? [] : fieldsMatched(filter)), ...sortedBy]);
  let steps = 0;
  for (const found of candidates(reader, collection, chosen, asked)) {
    if (counters) counters.documents += 1;
    if ((steps = (steps + 1) & 127) === 0) check?.();
    const by = looked.size === 0 ? nothing : decode(found.bytes, looked);
    yield covered || matches(by) ? { item: found, by, size: found.bytes.length } : undefined;
  }
}

const nothing: Document = {};

const isCovered = (chosen: Plan): boolean => chosen.stage === 'IXSCAN' && chosen.covered;

function* candidates(reader: Reader, collection: Collection, chosen: Plan, { counters, keysOnly }: Search): Generator<Found> {
  const prefix = recordPrefix(collection.id);
  if (chosen.stage === 'COLLSCAN') {
    for (const [key, bytes] of reader.range(...within(prefix))) yield new Found(key.slice(-6), bytes);
    return;
  }
  const unread = keysOnly === true && chosen.sorted && isCovered(chosen);
  const seen = chosen.stage === 'OR' || chosen.multikey ? new Set<string>() : undefined;
  for (const single of chosen.stage === 'OR' ? chosen.plans : [chosen]) {
    for (const [key, value] of entries(reader, single)) {
      if (counters) counters.keys += 1;
      const record = single.index.unique ? value.toString('latin1') : key.slice(-6);
      if (seen?.has(record) === true) continue;
      seen?.add(record);
      const bytes = unread ? noBytes : reader.get(prefix + record);
      if (bytes !== undefined) yield new Found(record, bytes);
    }
  }
}

const noBytes = Buffer.alloc(0);

function entries(reader: Reader, { stretches, reverse, merged, exact }: IndexPlan): Iterable<Entry> {
  const [only, ...others] = stretches;
  if (exact) return points(reader, stretches);
  if (only === undefined) return [];
  if (others.length === 0) return reader.range(only.from, only.to, reverse);
  return merged ? mergeInOrder(reader, stretches, reverse) : chain(reader, stretches);
}

function* points(reader: Reader, stretches: IndexPlan['stretches']): Generator<Entry> {
  for (const { from } of stretches) {
    const value = reader.get(from);
    if (value !== undefined) yield [from, value];
  }
}

function* chain(reader: Reader, stretches: IndexPlan['stretches']): Generator<Entry> {
  for (const { from, to } of stretches) yield* reader.range(from, to);
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
