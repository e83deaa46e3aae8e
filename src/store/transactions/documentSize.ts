/** How large a document may become: MongoDB takes 16 MB, and then refuses every write of it, those of timers included. */
import { BSON } from 'mongodb';
import type { AggregateState } from '../../domain/kernel/decider.js';
import type { Principal } from '../../domain/kernel/principal.js';
import { type Refusal, refuse } from '../../domain/kernel/refusal.js';

const MEGABYTE = 2 ** 20;
/** What a change that leaves the status as it is may lead to. */
const MAX_BYTES = 12 * MEGABYTE;
/** The same of a change of status: a document that is full can still be brought to its end. Timers have the rest. */
const MAX_BYTES_TO_END = 15 * MEGABYTE;

/** Why a change makes a document too large; null when it does not, or is a timer's. */
export const sizeRefusal = ({ kind }: Principal, before: AggregateState | null, after: AggregateState): Refusal | null => {
  const size = BSON.calculateObjectSize(after, { ignoreUndefined: true });
  const most = before?.status === after.status ? MAX_BYTES : MAX_BYTES_TO_END;
  if (size <= most || kind === 'SYSTEM') return null;
  return refuse(
    'TOO_MANY_ENTRIES',
    `It would hold ${String(Math.ceil(size / MEGABYTE))} MB, more than it may: bring it to its end, and go on with a new one`,
  );
};
