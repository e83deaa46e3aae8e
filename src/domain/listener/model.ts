/** State of a listener, and the types it is made of. */
import type { AggregateState } from '../kernel/decider.js';
import type { NoticeKind } from '../plan/model.js';

export const LISTENER_STATUSES = ['ACTIVE', 'PAUSED', 'REMOVED'] as const;
export type ListenerStatus = (typeof LISTENER_STATUSES)[number];

/** Which notices a listener gets: those that every list agrees to. An empty list agrees to all. */
export interface NoticeFilter {
  readonly kinds: readonly NoticeKind[];
  readonly partyIds: readonly string[];
  readonly planIds: readonly string[];
  /** Subjects and parties that a notice is addressed to. */
  readonly recipients: readonly string[];
}

/** An HTTP address that gets notices of plans. Its secret is kept apart, as the log would keep it for ever. */
export interface PerformanceListener extends AggregateState {
  readonly status: ListenerStatus;
  /** The owning party, which gets the notices of its own plans only; null for the service provider, which gets any. */
  readonly partyId: string | null;
  readonly url: string;
  readonly description: string | null;
  readonly filter: NoticeFilter;
  readonly registeredBy: string;
  readonly secretReplacedAt: Date | null;
}
