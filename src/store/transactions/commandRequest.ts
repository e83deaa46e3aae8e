/** What callers ask of the store, and what they are answered. */
import type { Message } from '../../domain/kernel/decider.js';
import type { Refusal } from '../../domain/kernel/refusal.js';

/** A request to one aggregate. */
export interface CommandRequest<C extends Message> {
  /** One command, or several that succeed or fail together. */
  readonly commands: readonly [C, ...C[]];
  /** The aggregate they are for; absent when the first one creates it. */
  readonly id?: string;
  /** The caller's key: the same key and body give the same answer, the same key and another body is refused. */
  readonly clientMutationId?: string | null;
  readonly expectedVersion?: number | null;
  /** The instant each command happens at; `now` for all when absent. Only an import gives it. */
  readonly instants?: readonly Date[];
  readonly now: Date;
}

/** The state that a request led to, or why it was refused. */
export type CommandOutcome<S> = { readonly kind: 'Accepted'; readonly state: S } | Refusal;
