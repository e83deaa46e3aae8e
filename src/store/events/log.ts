/** The log of events, in the order of time, for those who keep it elsewhere. */
import type { RecordedEvent } from '../../domain/kernel/decider.js';
import { documents, type Store } from '../store.js';
import { events } from './collection.js';

/** Events read at once. */
const BATCH = 1_000;

/**
 * The events of a time, the oldest first. The log has no index by time, so that writing it stays cheap: one pass finds the ids, and the
 * events are read by them. Memory holds the ids and one batch.
 * @param to exclusive
 */
export async function* eventsBetween(store: Store, from: Date, to: Date): AsyncGenerator<readonly RecordedEvent[], void> {
  const log = documents(store, events);
  const found: { readonly _id: string; readonly at: number }[] = [];
  for await (const { _id, at } of log.find({ at: { $gte: from, $lt: to } }, { projection: { at: 1 }, batchSize: BATCH }))
    found.push({ _id, at: at.getTime() });
  found.sort((one, other) => one.at - other.at || (one._id < other._id ? -1 : 1));
  for (let start = 0; start < found.length; start += BATCH) {
    const ids = found.slice(start, start + BATCH).map(({ _id }) => _id);
    const read = new Map((await log.find({ _id: { $in: ids } }).toArray()).map((event) => [event._id, event]));
    yield ids.flatMap((id) => read.get(id) ?? []);
  }
}
