/** Binds an aggregate to the store: decider, collection, facts, hooks. */
import type { Aggregate, AggregateTypes } from '../domain/kernel/decider.js';
import type { Principal } from '../domain/kernel/principal.js';
import type { Refusal } from '../domain/kernel/refusal.js';
import type { ScopedCollection } from './collection.js';
import type { Guard } from './transactions/guards.js';
import type { Store } from './store.js';
import type { TransactionHook } from './transactions/transactionHook.js';

/** An aggregate in the store. */
export interface AggregateBinding<T extends AggregateTypes> {
  readonly aggregate: Aggregate<T>;
  readonly collection: ScopedCollection<T['State']>;
  /** Reads what the rules need to know of other aggregates. */
  readonly facts: (
    store: Store,
    principal: Principal,
    command: T['Command'],
    id: string,
    state: T['State'] | null,
    now: Date,
    /** Whether the request creates the aggregate: nothing can refer to it. */
    isNew: boolean,
  ) => Promise<T['Facts']>;
  /** The states of other documents that a command relies on or ends; `id` is null when it creates the aggregate. */
  readonly guards?: (command: T['Command'], id: string | null, state: T['State'] | null) => readonly Guard[];
  /** Further writes in the same transaction. */
  readonly hook?: TransactionHook<T>;
  /** The command a timer has to give at `now` on a document found by the index `due`; null for none. */
  readonly due?: (state: T['State'], now: Date) => T['Command'] | null;
  /** Called before a request is answered, whatever has become of it: what this instance remembers of the documents is forgotten. */
  readonly settled?: (store: Store) => void;
  /** Deadline of a request in milliseconds, if longer than the store's. */
  readonly deadlineMs?: number;
  /** Refusals for duplicate keys, by the name of the unique index; in any other index it is a lost race. */
  readonly duplicates?: Readonly<Record<string, Refusal>>;
}

/** The binding of any aggregate, for code that treats all alike. */
export type AnyBinding = AggregateBinding<AggregateTypes>;

/** Facts that need measuring may take the minute allowed for it, before the commit. */
export const MEASURING_DEADLINE_MS = 70_000;

/** Binds an aggregate to the store; its types determine those of the parts. */
export const bind = <T extends AggregateTypes>(binding: AggregateBinding<T>): AggregateBinding<T> => binding;
