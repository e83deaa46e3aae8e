/** Object that a connection resolves from; codegen maps the connection types to it. */
import type { AggregateCollection, Documents } from '../store/documents.js';
import type { Order, Page } from '../store/pages.js';

/** The collections that connections are over. */
export type Listed = AggregateCollection;

export interface Connection<N extends Listed | 'events'> {
  readonly page: Page<Documents[N]>;
  readonly order: Order;
  /** Counts all rows; called only when the operation asks for it. */
  readonly count: () => Promise<number>;
}
