/** NoticeDelivery: one notice on its way to one listener. There is exactly one for each pair, whose identifiers make up its own. */
import type { Aggregate, MessageOf, Recorded, Root, Verdict } from './decider.js';
import type { NoticeKind } from './plan.js';
import { refuse } from './refusal.js';

export const DELIVERY_STATUSES = ['PENDING', 'DELIVERED', 'DEAD'] as const;
export type DeliveryStatus = (typeof DELIVERY_STATUSES)[number];

/** One try, as it ended. */
export interface Attempt {
  readonly at: Date;
  readonly tookMs: number;
  /** HTTP status of the answer; null when there was none. */
  readonly responseStatus: number | null;
  /** Why it does not count as delivered; null when it does. */
  readonly error: string | null;
}

/** What is delivered, and to whom. */
export interface Consignment {
  readonly listenerId: string;
  /** The party of the listener; null for the service provider's. */
  readonly partyId: string | null;
  readonly eventId: string;
  readonly planId: string;
  readonly noticeKind: NoticeKind;
}

export interface NoticeDelivery extends Root, Consignment {
  readonly status: DeliveryStatus;
  /** The last of them, oldest first. */
  readonly attempts: readonly Attempt[];
  /** How many there were since it was scheduled or replayed. */
  readonly tries: number;
  readonly deliveredAt: Date | null;
  readonly acknowledgement: { readonly at: Date; readonly by: string; readonly note: string | null } | null;
  /** When the next try is due; null when none is. */
  readonly nextDueAt: Date | null;
}

type Result = Omit<Attempt, 'at'>;

export type DeliveryCommand =
  | ({ readonly type: 'ScheduleDelivery' } & Consignment)
  | ({ readonly type: 'RecordSuccess' } & Omit<Result, 'error'>)
  | ({
      readonly type: 'RecordFailure';
      readonly error: string;
      /** From 0 to 1, drawn by whoever tries: those who failed together do not come back together. */
      readonly jitter: number;
      /** Whether trying again is in vain. */
      readonly final: boolean;
    } & Omit<Result, 'error'>)
  | { readonly type: 'ReplayDelivery' }
  | { readonly type: 'AcknowledgeNotice'; readonly note?: string | null };

export type DeliveryEvent =
  | ({ readonly type: 'DeliveryScheduled' } & Consignment)
  | ({ readonly type: 'DeliverySucceeded' } & Result)
  | ({ readonly type: 'DeliveryFailed'; readonly retryAt: Date } & Result)
  | ({ readonly type: 'DeliveryGivenUp' } & Result)
  | { readonly type: 'DeliveryReplayed' }
  | { readonly type: 'NoticeAcknowledged'; readonly note: string | null };

/** The types of the aggregate. */
export interface DeliveryTypes {
  readonly State: NoticeDelivery;
  readonly Command: DeliveryCommand;
  readonly Event: DeliveryEvent;
  readonly Facts: null;
  readonly CreatingCommand: 'ScheduleDelivery';
  readonly CreatingEvent: 'DeliveryScheduled';
  readonly Derived: never;
}

/** The delivery of an event's notice to a listener. */
export const deliveryId = (listenerId: string, eventId: string): string => `${listenerId}/${eventId}`;

/** After so many tries in a row it is dead; with the pauses below that is most of a day. */
export const MOST_TRIES = 10;
const FIRST_PAUSE_MS = 10_000;
const LONGEST_PAUSE_MS = 6 * 3_600_000;
/** Attempts that a delivery shows; the log has them all. */
const KEPT_ATTEMPTS = 20;

/**
 * The pause after a failed try: 10 s, 40 s, 160 s and so on up to six hours, less up to half of it by chance.
 * @param tries how many there were, from 1
 * @param jitter from 0 to 1
 * @returns milliseconds
 */
export const pauseMs = (tries: number, jitter: number): number =>
  Math.round(Math.min(FIRST_PAUSE_MS * 4 ** (tries - 1), LONGEST_PAUSE_MS) * (1 - jitter / 2));

const rules: Aggregate<DeliveryTypes>['rules'] = {
  ScheduleDelivery: ({ type: _, ...consignment }): Verdict<DeliveryEvent> => [{ type: 'DeliveryScheduled', ...consignment }],
  RecordSuccess: ({ responseStatus, tookMs }): Verdict<DeliveryEvent> => [
    { type: 'DeliverySucceeded', responseStatus, tookMs, error: null },
  ],
  RecordFailure: ({ responseStatus, tookMs, error, jitter, final }, { tries }, { now }): Verdict<DeliveryEvent> => {
    const result = { responseStatus, tookMs, error };
    if (final || tries + 1 >= MOST_TRIES) return [{ type: 'DeliveryGivenUp', ...result }];
    return [{ type: 'DeliveryFailed', ...result, retryAt: new Date(now.getTime() + pauseMs(tries + 1, jitter)) }];
  },
  ReplayDelivery: (): Verdict<DeliveryEvent> => [{ type: 'DeliveryReplayed' }],
  AcknowledgeNotice: ({ note }, { acknowledgement }): Verdict<DeliveryEvent> =>
    acknowledgement === null
      ? [{ type: 'NoticeAcknowledged', note: note ?? null }]
      : refuse('ALREADY_ACKNOWLEDGED', `It was acknowledged by ${acknowledgement.by} already`),
};

const tried = (
  { at, data }: Recorded<MessageOf<DeliveryEvent, 'DeliverySucceeded' | 'DeliveryFailed' | 'DeliveryGivenUp'>>,
  so: NoticeDelivery,
) => {
  const { tookMs, responseStatus, error } = data;
  return { attempts: [...so.attempts, { at, tookMs, responseStatus, error }].slice(-KEPT_ATTEMPTS), tries: so.tries + 1 };
};

const changes: Aggregate<DeliveryTypes>['changes'] = {
  DeliveryScheduled: ({ at, data }) => ({ ...data, attempts: [], tries: 0, deliveredAt: null, acknowledgement: null, nextDueAt: at }),
  DeliverySucceeded: (event, so) => ({ ...tried(event, so), deliveredAt: so.deliveredAt ?? event.at, nextDueAt: null }),
  DeliveryFailed: (event, so) => ({ ...tried(event, so), nextDueAt: event.data.retryAt }),
  DeliveryGivenUp: (event, so) => ({ ...tried(event, so), nextDueAt: null }),
  DeliveryReplayed: ({ at }) => ({ tries: 0, nextDueAt: at }),
  NoticeAcknowledged: ({ at, actor, data }, so) => ({
    acknowledgement: { at, by: actor.id, note: data.note },
    deliveredAt: so.deliveredAt ?? at,
    nextDueAt: null,
  }),
};

/**
 * What was acknowledged has arrived, whatever became of the answer to the request that brought it. A success counts in any state,
 * because it may be that of a try whose sender was taken for dead.
 */
export const delivery: Aggregate<DeliveryTypes> = {
  name: 'NoticeDelivery',
  lifecycle: {
    ScheduleDelivery: { may: 'time', from: [null], to: { DeliveryScheduled: 'PENDING' } },
    RecordSuccess: { may: 'time', from: ['PENDING', 'DELIVERED', 'DEAD'], to: { DeliverySucceeded: 'DELIVERED' } },
    RecordFailure: { may: 'time', from: ['PENDING'], to: { DeliveryFailed: null, DeliveryGivenUp: 'DEAD' } },
    ReplayDelivery: { may: 'notice:listen', from: ['PENDING', 'DELIVERED', 'DEAD'], to: { DeliveryReplayed: 'PENDING' } },
    AcknowledgeNotice: { may: 'notice:listen', from: ['PENDING', 'DELIVERED', 'DEAD'], to: { NoticeAcknowledged: 'DELIVERED' } },
  },
  rules,
  changes,
  derive: () => ({}),
  parties: ({ partyId }) => (partyId === null ? [] : [partyId]),
};
