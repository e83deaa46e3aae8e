/** A transaction hook: what a command writes to other collections in its own transaction. */
import type { ClientSession } from 'mongodb';
import type { AggregateTypes, RecordedEvent } from '../../domain/kernel/decider.js';
import type { Store } from '../store.js';

/** Writes in a session; may be carried out again when the transaction is. */
export type TransactionWrite = (session: ClientSession) => Promise<void>;

/** Prepares a further write from the request and its decision. @returns undefined for none */
export type TransactionHook<T extends Pick<AggregateTypes, 'Command' | 'State'>> = (
  store: Store,
  commands: readonly T['Command'][],
  accepted: { readonly state: T['State']; readonly events: readonly RecordedEvent[] },
) => Promise<TransactionWrite | undefined>;
