/** Stops of clocks: opened for a reason that is agreed, and taken back by two, because time that had not counted counts after all (own). */
import type { Aggregate, Context, RuleResult } from '../../kernel/decider.js';
import { invalidInput, type Refusal, refuse } from '../../kernel/refusal.js';
import type { ClockStop } from '../../time/clock.js';
import { CLOCK_KINDS, type StopReason } from '../../time/serviceLevelTerms.js';
import { currentTerms, openStop } from '../clocks.js';
import { isImport } from '../issueContext.js';
import type { IssueEvent, IssueFacts, IssueTypes } from '../messages.js';
import type { PerformanceIssue, ProposedChange } from '../model.js';
import { decidedChange, withProposedChange } from './proposedChanges.js';

/** Why clocks may not stop for a reason; null when they may. */
export const stopReasonRefusal = (issue: PerformanceIssue, reason: StopReason): Refusal | null =>
  currentTerms(issue).stopReasons.includes(reason)
    ? null
    : refuse(
        'STOP_NOT_AGREED',
        `The agreement does not allow clocks to stop for ${reason}; it allows ${currentTerms(issue).stopReasons.join(', ') || 'none'}`,
      );

/** What a party may wait for with a question: it is in the hands of others. */
const ASKED_FOR: readonly StopReason[] = ['AWAITING_INFORMATION', 'AWAITING_ACCESS', 'AWAITING_APPROVAL', 'CUSTOMER_REQUEST'];

/** The party alone does not stop its clocks for what no answer ends. */
export const questionStopRefusal = (reason: StopReason, context: Context<IssueFacts>): Refusal | null =>
  ASKED_FOR.includes(reason) || isImport(context)
    ? null
    : refuse(
        'NOT_A_QUESTION',
        `No answer ends ${reason}: ask without a stop reason, and let an operator stop the clocks (stopServiceLevelClock)`,
      );

/** What was restored or resolved without the answer did not wait for it. What an import reports was settled elsewhere. */
export const unneededStops = ({ stops }: PerformanceIssue, context: Context<IssueFacts>, reason: string): readonly IssueEvent[] =>
  isImport(context)
    ? []
    : stops
        .filter(({ to, voided, forInformation }) => to === null && voided === null && forInformation)
        .map(({ id }) => ({ type: 'ClockStopVoided', changeId: null, stopId: id, reason }));

const noSuchStop = (id: string): Refusal => invalidInput([{ path: ['stopId'], message: `the issue has no stop ${JSON.stringify(id)}` }]);

const ALREADY_VOIDED = refuse('ALREADY_VOIDED', 'This stop was voided already');

export const stopRules: Pick<Aggregate<IssueTypes>['rules'], 'StopServiceLevelClock' | 'ResumeServiceLevelClock' | 'VoidClockStop'> = {
  StopServiceLevelClock: ({ reason, clocks, evidence }, issue) => {
    if (clocks?.length === 0) return invalidInput([{ path: ['clocks'], message: 'must have a clock, or be omitted for all' }]);
    return stopReasonRefusal(issue, reason) ?? [{ type: 'ClockStopped', reason, clocks: clocks ?? CLOCK_KINDS, evidence }];
  },

  ResumeServiceLevelClock: ({ stopId }, issue) => {
    const stop = issue.stops.find(({ id }) => id === stopId);
    if (stop === undefined) return noSuchStop(stopId);
    return stop.to === null ? [{ type: 'ClockResumed', stopId }] : refuse('NOT_STOPPED', 'This stop has ended already');
  },

  VoidClockStop: ({ stopId, reason }, issue, context) => {
    const stop = issue.stops.find(({ id }) => id === stopId);
    if (stop === undefined) return noSuchStop(stopId);
    if (stop.voided !== null) return ALREADY_VOIDED;
    return [
      isImport(context) ? { type: 'ClockStopVoided', changeId: null, stopId, reason } : { type: 'StopVoidingProposed', stopId, reason },
    ];
  },
};

/** The approval of a voided stop by a second person. */
export const approvedVoiding = (
  { stops }: PerformanceIssue,
  { id: changeId, stopId }: Extract<ProposedChange, { readonly kind: 'VOID_STOP' }>,
  reason: string,
): RuleResult<IssueEvent> =>
  stops.some(({ id, voided }) => id === stopId && voided !== null)
    ? ALREADY_VOIDED
    : [{ type: 'ClockStopVoided', changeId, stopId, reason }];

const changeStop = (stops: readonly ClockStop[], id: string, change: Partial<ClockStop>): readonly ClockStop[] =>
  stops.map((stop) => (stop.id === id ? { ...stop, ...change } : stop));

type StopEvent = 'ClockStopped' | 'ClockResumed' | 'StopVoidingProposed' | 'ClockStopVoided';

export const stopChanges: Pick<Aggregate<IssueTypes>['changes'], StopEvent> = {
  ClockStopped: (event, { stops }) => ({ stops: [...stops, openStop(event, { ...event.data, forInformation: false })] }),

  ClockResumed: ({ at, actor, data }, { stops }) => ({ stops: changeStop(stops, data.stopId, { to: at, resumedBy: actor.id }) }),

  StopVoidingProposed: (event, issue) => withProposedChange(event, issue, { kind: 'VOID_STOP', ...event.data }),

  ClockStopVoided: (event, issue) => ({
    ...decidedChange(event, issue, true),
    stops: changeStop(issue.stops, event.data.stopId, {
      voided: { at: event.at, by: event.actor.id, reason: event.data.reason },
    }),
  }),
};
