/** Command and state of a notice delivery → events, or a refusal. The lifecycle table sets the status. */
import type { Aggregate, RuleResult } from '../kernel/decider.js';
import { refuse } from '../kernel/refusal.js';
import type { DeliveryEvent, DeliveryTypes } from './messages.js';

/** Attempts before a delivery is given up; with the pauses below that is most of a day. */
export const MAX_TRIES = 10;
const FIRST_DELAY_MS = 10_000;
const MAX_DELAY_MS = 6 * 3_600_000;

/**
 * The pause after a failed attempt: 10 s, 40 s, 160 s and so on up to six hours, minus a random part of up to half.
 * @param tries how many there were, from 1
 * @param jitter from 0 to 1
 * @returns milliseconds
 */
export const retryDelayMs = (tries: number, jitter: number): number =>
  Math.round(Math.min(FIRST_DELAY_MS * 4 ** (tries - 1), MAX_DELAY_MS) * (1 - jitter / 2));

export const rules: Aggregate<DeliveryTypes>['rules'] = {
  ScheduleDelivery: ({ type: _, ...consignment }): RuleResult<DeliveryEvent> => [{ type: 'DeliveryScheduled', ...consignment }],
  RecordSuccess: ({ responseStatus, tookMs }): RuleResult<DeliveryEvent> => [
    { type: 'DeliverySucceeded', responseStatus, tookMs, error: null },
  ],
  RecordFailure: ({ responseStatus, tookMs, error, jitter, final }, { tries }, { now }): RuleResult<DeliveryEvent> => {
    const result = { responseStatus, tookMs, error };
    if (final || tries + 1 >= MAX_TRIES) return [{ type: 'DeliveryGivenUp', ...result }];
    return [{ type: 'DeliveryFailed', ...result, retryAt: new Date(now.getTime() + retryDelayMs(tries + 1, jitter)) }];
  },
  ReplayNoticeDelivery: (): RuleResult<DeliveryEvent> => [{ type: 'DeliveryReplayed' }],
  AcknowledgeNoticeDelivery: ({ note }, { acknowledgement }): RuleResult<DeliveryEvent> =>
    acknowledgement === null
      ? [{ type: 'NoticeAcknowledged', note: note ?? null }]
      : refuse('ALREADY_ACKNOWLEDGED', `It was acknowledged by ${acknowledgement.by} already`),
};
