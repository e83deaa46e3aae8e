/** Object that a connection resolves from; codegen maps the connection types to it. */
import type { RecordedEvent } from '../domain/kernel/decider.js';
import type { Stored } from '../store/collection.js';
import type { Order, Page } from '../store/reading/pages.js';
import type { AggregateName, StateOf } from '../store/registry.js';

/** A page of a list, before the contract's fields are made from it. */
export interface Connection<D extends Stored> {
  readonly page: Page<D>;
  readonly order: Order;
  /** Counts all rows; called only when selected. */
  readonly count: () => Promise<number>;
}

/** The connection of an aggregate, by the name of its type. */
export type ConnectionOf<N extends AggregateName> = Connection<StateOf<N>>;

/** A connection of events: a history, the notes of an issue, a party's inventory. */
export type EventConnection = Connection<RecordedEvent>;
