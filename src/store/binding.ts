/** What binds an aggregate to the store: its table, its collection, and what its rules and its transaction need of others. */
import type { Aggregate, AggregateTypes } from '../domain/kernel/decider.js';
import type { Principal } from '../domain/kernel/principal.js';
import type { Refusal } from '../domain/kernel/refusal.js';
import type { ScopedCollection } from './collection.js';
import type { Store } from './store.js';
import type { TransactionHook } from './transactionHook.js';

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
  ) => Promise<T['Facts']>;
  /** What else is written in the same transaction. */
  readonly hook?: TransactionHook<T>;
  /** What a timer has to do with a document at `now`, found by the index `due`; null for nothing. */
  readonly due?: (state: T['State'], now: Date) => T['Command'] | null;
  /** Milliseconds after which a request is given up, where the store gives no more. */
  readonly deadlineMs?: number;
  /** What a duplicate key means, by the name of the unique index; in any other index it is a lost race. */
  readonly duplicates?: Readonly<Record<string, Refusal>>;
}

/** The binding of any aggregate, for what is done to all of them alike. */
export type AnyBinding = AggregateBinding<AggregateTypes>;

/** Facts that are measured may take the minute that measuring has, and the request comes to its commit after it. */
export const MEASURING_DEADLINE_MS = 70_000;

/** Binds an aggregate to the store; the types of the parts are those of the aggregate. */
export const bind = <T extends AggregateTypes>(binding: AggregateBinding<T>): AggregateBinding<T> => binding;
