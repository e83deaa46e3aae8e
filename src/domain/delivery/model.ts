/** State of a notice delivery, and the types it is made of. */
import type { AggregateState } from '../kernel/decider.js';
import type { NoticeKind } from '../plan/model.js';

export const DELIVERY_STATUSES = ['PENDING', 'DELIVERED', 'DEAD'] as const;
export type DeliveryStatus = (typeof DELIVERY_STATUSES)[number];

/** One try, as it ended. */
export interface Attempt {
  readonly at: Date;
  readonly tookMs: number;
  /** HTTP status of the response; null when there was none. */
  readonly responseStatus: number | null;
  /** Why it does not count as delivered; null when it does. */
  readonly error: string | null;
}

/** The notice and the listener. */
export interface DeliveryContent {
  readonly listenerId: string;
  /** The party of the listener; null for the service provider's. */
  readonly partyId: string | null;
  readonly eventId: string;
  readonly planId: string;
  readonly noticeKind: NoticeKind;
}

/** One notice on its way to one listener, with every attempt. */
export interface NoticeDelivery extends AggregateState, DeliveryContent {
  readonly status: DeliveryStatus;
  /** The last of them, oldest first. */
  readonly attempts: readonly Attempt[];
  /** How many there were since it was scheduled or replayed. */
  readonly tries: number;
  readonly deliveredAt: Date | null;
  readonly acknowledgement: { readonly at: Date; readonly by: string; readonly note: string | null } | null;
  /** When the next attempt is due; null for never. */
  readonly nextDueAt: Date | null;
}
