/** Disputes over breached clocks: by the party that owed one, settled by somebody without a share in it. */
import type { Aggregate } from '../kernel/decider.js';
import { invalidInput, type Refusal, refuse } from '../kernel/refusal.js';
import type { Clock } from '../time/clock.js';
import { readClock } from '../time/clockReading.js';
import type { IssueTypes } from './messages.js';
import type { PerformanceIssue } from './model.js';

/** Whether somebody has a share in what is disputed. */
const hadAHand = (
  { raisedBy, statusChanges, assignments, severityChanges, proposedChanges, stops }: PerformanceIssue,
  { dispute, earlierDispute }: Clock,
  id: string,
): boolean =>
  [
    raisedBy,
    // An acceptance takes nothing from the party.
    ...statusChanges.flatMap(({ status, by }) => (status === 'CLOSED' ? [] : [by])),
    ...[...assignments, ...severityChanges].map(({ by }) => by),
    ...proposedChanges.flatMap(({ decision, by }) => (decision?.approved === true ? [by] : [])),
    ...stops.flatMap(({ openedBy, resumedBy, voided }) => [openedBy, resumedBy, voided?.by]),
    dispute?.by,
    earlierDispute?.settledBy,
  ].includes(id);

const noSuchClock = (id: string): Refusal => invalidInput([{ path: ['clockId'], message: `the issue has no clock ${JSON.stringify(id)}` }]);

export const disputeRules: Pick<Aggregate<IssueTypes>['rules'], 'DisputeClock' | 'SettleClockDispute'> = {
  DisputeClock: ({ clockId, reason }, issue, { actor, now }) => {
    const clock = issue.clocks.find(({ id }) => id === clockId);
    if (clock === undefined || (actor.partyId !== undefined && clock.partyId !== actor.partyId)) return noSuchClock(clockId);
    if (clock.obligor !== 'PARTY') return refuse('NOT_YOURS', 'The service provider owes this clock: the party has nothing to dispute');
    if (clock.dispute !== null && (clock.dispute.outcome !== 'DISMISSED' || clock.earlierDispute !== null))
      return refuse(
        'ALREADY_DISPUTED',
        `The dispute over this clock is ${clock.dispute.outcome}; one appeal is possible, after it was dismissed`,
      );
    return readClock(clock, issue, now).breached
      ? [{ type: 'ClockDisputed', clockId, reason }]
      : refuse('NOT_BREACHED', 'This clock is not breached: there is nothing to dispute');
  },

  SettleClockDispute: ({ clockId, outcome, reason }, issue, { actor }) => {
    const clock = issue.clocks.find(({ id }) => id === clockId);
    if (clock === undefined) return noSuchClock(clockId);
    if (clock.dispute?.outcome !== 'OPEN')
      return refuse(
        'NO_OPEN_DISPUTE',
        clock.dispute === null
          ? 'This clock is not disputed: a client of its party calls disputeClock first'
          : `The dispute over this clock is ${clock.dispute.outcome} already: there is nothing to settle`,
      );
    return hadAHand(issue, clock, actor.id)
      ? refuse(
          'FOUR_EYES',
          'A dispute is settled by somebody who neither raised the issue, moved it on, handed it over, changed its severity, stopped or resumed a clock, voided a stop, disputed the clock nor settled before',
        )
      : [{ type: 'ClockDisputeSettled', clockId, outcome, reason }];
  },
};
