/** A rejection is the party's word: it ends nothing until the service provider confirms it, or can contest it no longer (own). */
import type { Aggregate } from '../../kernel/decider.js';
import { type Refusal, refuse } from '../../kernel/refusal.js';
import { withoutNeedlessAppointments } from '../appointments/changes.js';
import { contestableUntil, rejectionLapsesAt, startClocks } from '../clocks.js';
import { hasDuplicates, isImport, partyClosed, planInProgress, windowOver } from '../issueContext.js';
import type { IssueTypes } from '../messages.js';
import { acknowledgedByParty } from '../milestones/milestones.js';
import type { Cancellation, PerformanceIssue } from '../model.js';
import { allEnded, type EventMeta, withStatusChange } from '../statusChange.js';

/** Why a rejection is neither contested nor confirmed. */
const rejectionRefusal = (issue: PerformanceIssue, now: Date): Refusal | null => {
  if (issue.confirmedRejection !== null)
    return refuse('ALREADY_DECIDED', 'The service provider has confirmed this rejection: raise a new issue and link the two');
  const until = contestableUntil(issue);
  return until === null || until < now ? windowOver('window for deciding on the rejection') : null;
};

type Rule = 'RejectPerformanceIssue' | 'ContestPerformanceIssueRejection' | 'ConfirmPerformanceIssueRejection' | 'LapseRejection';

export const rejectionRules: Pick<Aggregate<IssueTypes>['rules'], Rule> = {
  RejectPerformanceIssue: ({ reasonCode, reason }, _, context) =>
    planInProgress(context.facts) ?? [{ type: 'IssueRejected', reasonCode, reason, ...(isImport(context) && { confirmed: true }) }],

  ContestPerformanceIssueRejection: ({ reason }, issue, { facts, now }) =>
    partyClosed(facts) ?? rejectionRefusal(issue, now) ?? [{ type: 'RejectionContested', reason }],

  ConfirmPerformanceIssueRejection: ({ code, reason }, issue, { facts, now }) =>
    rejectionRefusal(issue, now) ?? hasDuplicates(facts) ?? [{ type: 'RejectionConfirmed', code, reason }],

  LapseRejection: (_, issue, { now }) => {
    const lapse = rejectionLapsesAt(issue);
    return lapse === null || lapse > now
      ? refuse('NOT_DUE', 'The rejection is decided, or can still be contested')
      : [{ type: 'RejectionLapsed' }];
  },
};

/** A rejection that was right ends what is owed when it was made: the time until it is confirmed counts for nothing. */
const confirmedRejection = (
  { at, actor }: EventMeta,
  issue: PerformanceIssue,
  { code, reason }: Pick<Cancellation, 'code' | 'reason'>,
): Partial<PerformanceIssue> => ({
  ...allEnded({ at: issue.statusChanges.at(-1)?.at ?? at }, issue),
  ...withoutNeedlessAppointments({ at, actor }, issue, issue.statusChanges.at(-1)?.at),
  confirmedRejection: { code, reason, by: actor.id, at },
  closedAt: at,
});

type Change = 'IssueRejected' | 'RejectionContested' | 'RejectionConfirmed' | 'RejectionLapsed';

export const rejectionChanges: Pick<Aggregate<IssueTypes>['changes'], Change> = {
  IssueRejected: (event, issue) => {
    const rejected = {
      ...withStatusChange(event, issue, `${event.data.reasonCode}: ${event.data.reason}`),
      clocks: acknowledgedByParty(event, issue),
    };
    return event.data.confirmed === true
      ? { ...rejected, ...confirmedRejection(event, { ...issue, ...rejected }, { code: 'OTHER', reason: event.data.reason }) }
      : rejected;
  },

  RejectionContested: (event, issue) => ({
    ...withStatusChange(event, issue, event.data.reason),
    // One that was never met runs on.
    clocks: issue.clocks.some(({ kind, end }) => kind === 'ACKNOWLEDGE' && end === null)
      ? issue.clocks
      : [...issue.clocks, ...startClocks(event, issue, ['ACKNOWLEDGE'])],
  }),

  RejectionConfirmed: (event, issue) => confirmedRejection(event, issue, event.data),

  RejectionLapsed: (event, issue) => ({
    ...allEnded(event, issue),
    ...withoutNeedlessAppointments(event, issue),
    closedAt: event.at,
  }),
};
