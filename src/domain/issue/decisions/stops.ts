/** Stops of clocks: opened for a reason that is agreed, and taken back by two, because time that had not counted counts after all (own). */
import type { Aggregate, Context, RuleResult } from '../../kernel/decider.js';
import { invalidInput, type Refusal, refuse } from '../../kernel/refusal.js';
import type { ClockStop } from '../../time/stops.js';
import { readClock } from '../../time/clockReading.js';
import { CLOCK_KINDS, type StopReason } from '../../time/serviceLevelTerms.js';
import { currentTerms, openStop } from '../clocks.js';
import { isImport } from '../issueContext.js';
import type { IssueEvent, IssueTypes } from '../messages.js';
import type { IssueFacts } from '../facts.js';
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
  StopServiceLevelClock: ({ reason, clocks, evidence }, issue, context) => {
    if (clocks?.length === 0) return invalidInput([{ path: ['clocks'], message: 'must have a clock, or be omitted for all' }]);
    const type = isImport(context) ? 'ClockStopped' : 'ClockStopProposed';
    return stopReasonRefusal(issue, reason) ?? [{ type, reason, clocks: clocks ?? CLOCK_KINDS, evidence }];
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

type StopChange = Pick<ProposedChange, 'id'> & { readonly stopId: string };

/** The approval of a voided stop by a second person. */
export const approvedVoiding = (
  { stops }: PerformanceIssue,
  { id: changeId, stopId }: StopChange,
  reason: string,
): RuleResult<IssueEvent> =>
  stops.some(({ id, voided }) => id === stopId && voided !== null)
    ? ALREADY_VOIDED
    : [{ type: 'ClockStopVoided', changeId, stopId, reason }];

/** Whether a clock was breached since a stop of it was proposed: only a settled dispute takes that back. */
const isBreachedSince = (issue: PerformanceIssue, { clocks, from }: ClockStop, now: Date): boolean =>
  issue.clocks.some(
    (clock) =>
      clock.obligor === 'PARTY' &&
      clocks.includes(clock.kind) &&
      readClock(clock, issue, now).breached &&
      !readClock(clock, issue, from).breached,
  );

/** The approval of a stop by a second person: it counts from its proposal on. */
export const approvedStop = (
  issue: PerformanceIssue,
  { id: changeId, stopId }: StopChange,
  reason: string,
  now: Date,
): RuleResult<IssueEvent> => {
  const stop = issue.stops.find(({ id }) => id === stopId);
  if (stop === undefined || stop.voided !== null) return ALREADY_VOIDED;
  return isBreachedSince(issue, stop, now)
    ? refuse('CHANGE_OUTDATED', 'A clock was breached since the stop was proposed: decline it; the party may dispute the breach')
    : [{ type: 'ClockStopApproved', changeId, stopId, reason }];
};

const withoutProposed = ({ proposed: _, ...stop }: ClockStop): ClockStop => stop;

const changeStop = (stops: readonly ClockStop[], id: string, change: Partial<ClockStop>): readonly ClockStop[] =>
  stops.map((stop) => (stop.id === id ? { ...stop, ...change } : stop));

type StopEvent = 'ClockStopped' | 'ClockStopProposed' | 'ClockStopApproved' | 'ClockResumed' | 'StopVoidingProposed' | 'ClockStopVoided';

export const stopChanges: Pick<Aggregate<IssueTypes>['changes'], StopEvent> = {
  ClockStopped: (event, { stops }) => ({ stops: [...stops, openStop(event, { ...event.data, forInformation: false })] }),

  ClockStopProposed: (event, issue) => {
    const stop = openStop(event, { ...event.data, forInformation: false, proposed: true });
    const change = { kind: 'STOP_CLOCK', stopId: stop.id, reason: event.data.evidence } as const;
    return { stops: [...issue.stops, stop], ...withProposedChange(event, issue, change) };
  },

  ClockStopApproved: (event, issue) => ({
    ...decidedChange(event, issue, true),
    stops: issue.stops.map((stop) => (stop.id === event.data.stopId ? withoutProposed(stop) : stop)),
  }),

  ClockResumed: ({ at, actor, data }, { stops }) => ({ stops: changeStop(stops, data.stopId, { to: at, resumedBy: actor.id }) }),

  StopVoidingProposed: (event, issue) => withProposedChange(event, issue, { kind: 'VOID_STOP', ...event.data }),

  ClockStopVoided: (event, issue) => ({
    ...decidedChange(event, issue, true),
    stops: changeStop(issue.stops, event.data.stopId, {
      voided: { at: event.at, by: event.actor.id, reason: event.data.reason },
    }),
  }),
};
