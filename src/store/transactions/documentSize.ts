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

/** The value of any type but the ones below, and what stands before a value: its type, and the end of its name. */
const SCALAR_BYTES = 16;
const AROUND_BYTES = 16;
/** Of UTF-8, for each unit of a string. */
const UNIT_BYTES = 3;
const INDEX_BYTES = 12;

/** No less than the bytes of a value in BSON, at a tenth of what counting them costs. */
export const mostBytes = (value: unknown): number => {
  if (typeof value === 'string') return AROUND_BYTES + UNIT_BYTES * value.length;
  if (typeof value !== 'object' || value === null || value instanceof Date) return SCALAR_BYTES;
  let bytes = AROUND_BYTES;
  if (Array.isArray(value)) for (const each of value) bytes += INDEX_BYTES + mostBytes(each);
  else
    for (const name in value)
      bytes += AROUND_BYTES + UNIT_BYTES * name.length + mostBytes((value as Readonly<Record<string, unknown>>)[name]);
  return bytes;
};

/** Why a change makes a document too large; null when it does not, or is a timer's. */
export const sizeRefusal = ({ kind }: Principal, before: AggregateState | null, after: AggregateState): Refusal | null => {
  if (kind === 'SYSTEM' || mostBytes(after) <= MAX_BYTES) return null;
  const size = BSON.calculateObjectSize(after, { ignoreUndefined: true });
  const most = before?.status === after.status ? MAX_BYTES : MAX_BYTES_TO_END;
  if (size <= most) return null;
  return refuse(
    'TOO_MANY_ENTRIES',
    `It would hold ${String(Math.ceil(size / MEGABYTE))} MB, more than it may: bring it to its end, and go on with a new one`,
  );
};
