/**
 * Removes what nobody needs any more: the data of dropped collections and indexes, and expired documents. One commit takes a limited number
 * of keys or documents, so that commands need not wait long.
 */
import type { Services } from '../execution/command.js';
import { Blocked } from '../storage/engine.js';
import { garbageKey, within } from '../storage/keyspace.js';
import { deleteRecord } from '../storage/records.js';
import { search } from '../planner/scan.js';

/** How much of what a drop left is swept in one commit. */
const sweepSize = 5_000;

/** Removes what drops have left behind, piece by piece. @returns whether more is left */
export async function sweepOnce({ engine }: Services): Promise<boolean> {
  const [next] = engine.storage.head.range('g', 'h');
  if (next === undefined) return false;
  const prefix = next[0].slice(1);
  const work = engine.plain();
  let swept = 0;
  for (const [key] of engine.storage.head.range(...within(prefix))) {
    work.putShared(key, null);
    if ((swept += 1) === sweepSize) break;
  }
  if (swept < sweepSize) work.putShared(garbageKey(prefix), null);
  await engine.commit(work);
  return true;
}

/**
 * Removes expired documents by the TTL indexes. Documents written by an open transaction are left for the next run.
 * @returns how many were removed
 */
export async function expireDocuments({ engine, catalog }: Services, now: Date): Promise<number> {
  let removed = 0;
  for (const collection of catalog.list(engine.storage.head)) {
    for (const { fields, expireAfterMs, name } of collection.indexes) {
      if (expireAfterMs === undefined) continue;
      const before = new Date(now.getTime() - expireAfterMs);
      const filter = { [fields[0] ?? '']: { $lt: before } };
      for (let size = sweepSize; size === sweepSize;) {
        const work = engine.plain();
        const expired = [...search(work.reader, collection, { filter, hint: name, limit: sweepSize })];
        size = expired.length;
        for (const found of expired) {
          const takeBack = work.checkpoint();
          try {
            deleteRecord(work, collection, found);
            removed += 1;
          } catch (error) {
            if (!(error instanceof Blocked)) throw error;
            takeBack();
            size = 0;
          }
        }
        await engine.commit(work);
      }
    }
  }
  return removed;
}
