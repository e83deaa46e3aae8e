/** Command and state of a notice delivery → events, or a refusal. The lifecycle table sets the status. */
import type { Aggregate, Verdict } from '../kernel/decider.js';
import { refuse } from '../kernel/refusal.js';
import type { DeliveryEvent, DeliveryTypes } from './messages.js';

/** After so many tries in a row it is dead; with the pauses below that is most of a day. */
export const MOST_TRIES = 10;
const FIRST_PAUSE_MS = 10_000;
const LONGEST_PAUSE_MS = 6 * 3_600_000;

/**
 * The pause after a failed try: 10 s, 40 s, 160 s and so on up to six hours, less up to half of it by chance.
 * @param tries how many there were, from 1
 * @param jitter from 0 to 1
 * @returns milliseconds
 */
export const pauseMs = (tries: number, jitter: number): number =>
  Math.round(Math.min(FIRST_PAUSE_MS * 4 ** (tries - 1), LONGEST_PAUSE_MS) * (1 - jitter / 2));

export const rules: Aggregate<DeliveryTypes>['rules'] = {
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
