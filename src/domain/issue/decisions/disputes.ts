/**
 * Disputes over breached clocks: by the party that owed one, settled by somebody without a share in it. What is upheld excuses a stretch of
 * time, and the rest of the clock counts as before.
 */
import type { Aggregate } from '../../kernel/decider.js';
import { invalidInput, type Refusal, refuse } from '../../kernel/refusal.js';
import type { Clock, Dispute, Stretch } from '../../time/clock.js';
import { instantAtShare, readClock } from '../../time/clockReading.js';
import type { IssueTypes } from '../messages.js';
import type { PerformanceIssue } from '../model.js';

/** Whether somebody has a share in what is disputed. */
const hadAHand = (
  { raisedBy, statusChanges, assignments, severityChanges, proposedChanges, stops, findings, recordedRestorations }: PerformanceIssue,
  { dispute, earlierDispute }: Clock,
  id: string,
): boolean =>
  [
    raisedBy,
    // An acceptance takes nothing from the party.
    ...statusChanges.flatMap(({ status, by }) => (status === 'CLOSED' ? [] : [by])),
    // What is found out decides which target holds.
    ...[...assignments, ...severityChanges, ...findings].map(({ by }) => by),
    ...recordedRestorations.map(({ voided }) => voided?.by),
    ...proposedChanges.flatMap(({ decision, by }) => (decision?.approved === true ? [by] : [])),
    ...stops.flatMap(({ openedBy, resumedBy, voided }) => [openedBy, resumedBy, voided?.by]),
    dispute?.by,
    earlierDispute?.settledBy,
  ].includes(id);

/** What is excused has a length, and is part of what it is taken from. */
const stretchRefusal = ({ from, to }: Stretch, within: Stretch): Refusal | null => {
  if (from >= to) return invalidInput([{ path: ['to'], message: 'must be after from' }]);
  if (from < within.from) return invalidInput([{ path: ['from'], message: `must not be before ${within.from.toISOString()}` }]);
  return to > within.to ? invalidInput([{ path: ['to'], message: `must not be after ${within.to.toISOString()}` }]) : null;
};

type Settled = Extract<Dispute['outcome'], 'UPHELD' | 'DISMISSED'>;

/** A clock with its dispute settled. What is not reached any more without the excused stretch is announced anew when it is. */
export const settledClock = (
  clock: Clock,
  issue: PerformanceIssue,
  {
    at,
    by,
    outcome,
    reason,
    ...stretch
  }: Stretch & { readonly at: Date; readonly by: string; readonly outcome: Settled; readonly reason: string },
): Clock => {
  if (clock.dispute === null) return clock;
  const settled = {
    ...clock,
    dispute: { ...clock.dispute, ...stretch, outcome, settledAt: at, settledBy: by, settledReason: reason },
  };
  if (outcome === 'DISMISSED') return settled;
  const isReached = (share: number): boolean => {
    const reachedAt = instantAtShare(settled, issue, share, at);
    return reachedAt !== null && reachedAt <= at;
  };
  return {
    ...settled,
    announced: clock.announced.filter(isReached),
    breachAnnounced: clock.breachAnnounced && readClock(settled, issue, at).breached,
  };
};

const noSuchClock = (id: string): Refusal => invalidInput([{ path: ['clockId'], message: `the issue has no clock ${JSON.stringify(id)}` }]);

export const disputeRules: Pick<Aggregate<IssueTypes>['rules'], 'DisputeClock' | 'SettleClockDispute'> = {
  DisputeClock: ({ clockId, reason, from, to }, issue, { actor, now }) => {
    const clock = issue.clocks.find(({ id }) => id === clockId);
    if (clock === undefined || (actor.partyId !== undefined && clock.partyId !== actor.partyId)) return noSuchClock(clockId);
    if (clock.obligor !== 'PARTY') return refuse('NOT_YOURS', 'The service provider owes this clock: the party has nothing to dispute');
    if (clock.dispute !== null && (clock.dispute.outcome !== 'DISMISSED' || clock.earlierDispute !== null))
      return refuse(
        'ALREADY_DISPUTED',
        `The dispute over this clock is ${clock.dispute.outcome}; one appeal is possible, after it was dismissed`,
      );
    if (!readClock(clock, issue, now).breached) return refuse('NOT_BREACHED', 'This clock is not breached: there is nothing to dispute');
    const stretch = { from: from ?? clock.start, to: to ?? clock.end ?? now };
    return stretchRefusal(stretch, { from: clock.start, to: clock.end ?? now }) ?? [{ type: 'ClockDisputed', clockId, reason, ...stretch }];
  },

  SettleClockDispute: ({ clockId, outcome, reason, from, to }, issue, { actor }) => {
    const clock = issue.clocks.find(({ id }) => id === clockId);
    if (clock === undefined) return noSuchClock(clockId);
    if (clock.dispute?.outcome !== 'OPEN')
      return refuse(
        'NO_OPEN_DISPUTE',
        clock.dispute === null
          ? 'This clock is not disputed: a client of its party calls disputeClock first'
          : `The dispute over this clock is ${clock.dispute.outcome} already: there is nothing to settle`,
      );
    if (hadAHand(issue, clock, actor.id))
      return refuse(
        'FOUR_EYES',
        'A dispute is settled by somebody who neither raised the issue, moved it on, handed it over, changed its severity, analysed it or identified its cause, rejected a recorded restoration, stopped or resumed a clock, voided a stop, disputed the clock nor settled before',
      );
    const stretch = { from: from ?? clock.dispute.from, to: to ?? clock.dispute.to };
    return stretchRefusal(stretch, clock.dispute) ?? [{ type: 'ClockDisputeSettled', clockId, outcome, reason, ...stretch }];
  },
};
