/** What transactions write beside the documents they change. */
import type { CollectionOf } from '../collection.js';

interface GuardSlot {
  readonly _id: string;
  readonly relied: number;
  readonly ended: number;
}

/** The slots of all guards. */
export const guards: CollectionOf<GuardSlot> = { name: 'guards', indexes: [], validator: {} };
