/**
 * Since when a degradation counts. An instant before the raise is the word of who raised the issue: it counts from the first value outside
 * normal that somebody else recorded for the time after it, of either side, and without one from the raise.
 */
import type { MessageOf, RecordedEvent } from '../../kernel/decider.js';
import type { Clock } from '../../time/clock.js';
import { milestonesOf } from '../../time/targets.js';
import type { IssueEvent } from '../messages.js';
import type { PerformanceIssue } from '../model.js';
import { countedOccurrence } from '../restorations/claims.js';
import { isOutside } from '../verification.js';

type Changed = Pick<PerformanceIssue, 'confirmedOccurrence' | 'clocks'>;

/** What a recorded value changes: the clocks that start on the occurrence start when the value was measured. */
export const withOccurrence = (
  { at, actor, data }: RecordedEvent<MessageOf<IssueEvent, 'MeasurementRecorded'>>,
  issue: PerformanceIssue,
): Changed | Record<string, never> => {
  const { occurredAt, raisedBy, terms, clocks } = issue;
  const from = data.measuredAt;
  const isBetween = occurredAt !== null && from >= occurredAt && from < countedOccurrence(issue);
  if (!isBetween || actor.id === raisedBy || !isOutside(issue, data)) return {};
  const startsThen = (clock: Clock): boolean => {
    const agreed = clock.terms === 0 ? terms[0] : undefined;
    return agreed !== undefined && milestonesOf(clock, agreed)?.startOn === 'OCCURRED';
  };
  return {
    confirmedOccurrence: { from, by: actor.id, at },
    clocks: clocks.map((clock) => (startsThen(clock) ? { ...clock, start: from } : clock)),
  };
};
