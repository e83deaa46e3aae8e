/** Audit of snapshots: each is recomputed from the log alone and must have the same inputs, values and score. */
import { system } from '../../domain/kernel/principal.js';
import { readMany } from '../reading/read.js';
import { scope } from '../scope.js';
import { reproduce } from './facts.js';
import type { Store } from '../store.js';
import { snapshots } from './collection.js';

const AUDIT_PRINCIPAL = system('audit');
/** Snapshots read at once: each may name thousands of issues. */
const BATCH = 20;

export interface SnapshotDeviation {
  readonly id: string;
  /** The fields that come out different. */
  readonly fields: readonly string[];
}

/** Takes every snapshot again. @returns those that come out different */
export async function* irreproducibleSnapshots(store: Store): AsyncGenerator<SnapshotDeviation> {
  let last = '';
  for (;;) {
    const filter = scope(AUDIT_PRINCIPAL, snapshots, { _id: { $gt: last } });
    const batch = await readMany(store, filter, { sort: { _id: 1 }, limit: BATCH });
    for (const snapshot of batch) {
      const fields = await reproduce(store, snapshot);
      if (fields.length > 0) yield { id: snapshot._id, fields };
      last = snapshot._id;
    }
    if (batch.length < BATCH) return;
  }
}
