/** Clocks between milestones: which start and end when an issue reaches one. */
import type { Aggregate, RecordedEvent, RuleResult } from '../../kernel/decider.js';
import { invalidInput, refuse } from '../../kernel/refusal.js';
import type { Clock } from '../../time/clock.js';
import type { AgreedTerms, MilestoneEvent, Obligor } from '../../time/serviceLevelTerms.js';
import { type ClockIdentity, clockOf, isSameClock, milestonesOf } from '../../time/targets.js';
import { endClocks, ofKind, PROVISIONALLY_FULFILLED, startClock, startClocks, usualKinds } from '../clocks.js';
import { loosensTarget } from '../decisions/looserTargets.js';
import { decidedChange, withProposedChange } from '../decisions/proposedChanges.js';
import { withFinding } from './findings.js';
import { isImport } from '../issueContext.js';
import type { IssueEvent, IssueTypes } from '../messages.js';
import type { PerformanceIssue, ProposedChange } from '../model.js';

type StartingEvent = Pick<RecordedEvent, 'at' | 'actor' | 'version'>;
type Clocked = Pick<PerformanceIssue, 'clocks' | 'terms' | 'partyId'>;

/** The clock runs between milestones of its agreement, and ends on this one. */
const endsOn = (clock: Clock, terms: readonly AgreedTerms[], event: MilestoneEvent): boolean => {
  const agreed = terms[clock.terms];
  return clock.kind === 'MILESTONE' && agreed !== undefined && milestonesOf(clock, agreed)?.endOn === event;
};

/** Whether a clock ends with the restoration. */
export const isRestoreClock = (clock: Clock, { terms }: Pick<PerformanceIssue, 'terms'>): boolean =>
  clock.kind === 'RESTORE' || endsOn(clock, terms, 'SERVICE_RESTORED');

/** What a claim may end, and its rejection takes back. */
const CLAIMED: readonly MilestoneEvent[] = ['SERVICE_RESTORED', 'RESOLVED'];

/** What a resolution makes needless ends unmet, unless the claim is rejected; a report is owed all the same. */
export const withoutNeedless = ({ clocks, terms }: Pick<Clocked, 'clocks' | 'terms'>, at: Date): readonly Clock[] =>
  endClocks(clocks, at, (clock) => clock.kind === 'MILESTONE' && !endsOn(clock, terms, 'REPORT_DELIVERED'), {
    fulfilled: false,
    provisional: true,
  });

/** The clocks of an agreement that start on a milestone, those of the targets listed first. */
const startingOn = ({ targets, milestones = [] }: AgreedTerms, event: MilestoneEvent): readonly ClockIdentity[] => {
  const starting = milestones.filter(({ startOn }) => startOn === event).map(({ code }) => code);
  const identities = targets.filter(({ clock, milestone: code }) => starting.includes(code ?? clock)).map(clockOf);
  return identities.filter((one, index) => identities.findIndex((other) => isSameClock(one, other)) === index);
};

/**
 * The clocks of an issue that reaches a milestone: those that wait for it end, and those that count from it start, once for each party that
 * is given the issue.
 * @param at when it was reached, at the event or before
 * @param obligors whose clocks start
 */
export const reaching = (
  event: Pick<RecordedEvent, 'at' | 'version'>,
  { clocks, terms, partyId }: Clocked,
  milestone: MilestoneEvent,
  at = event.at,
  obligors: readonly Obligor[] = ['PARTY', 'SERVICE_PROVIDER'],
): readonly Clock[] => {
  const index = terms.length - 1;
  const agreed = terms[index];
  const ending = CLAIMED.includes(milestone) ? PROVISIONALLY_FULFILLED : undefined;
  const ended = endClocks(clocks, event.at, (clock) => endsOn(clock, terms, milestone), ending);
  const started = agreed === undefined ? [] : startingOn(agreed, milestone);
  return [
    ...ended,
    ...started
      .filter(({ obligor }) => obligors.includes(obligor))
      .filter((one) => !clocks.some((clock) => isSameClock(clock, one) && clock.terms === index))
      .map((one) => ({ ...startClock(one, terms, event, partyId), start: at })),
  ];
};

/** The clocks of a new party between milestones of its agreement: to it the issue is raised with the hand-over. */
export const givenClocks = (
  event: Pick<RecordedEvent, 'at' | 'version'>,
  next: Pick<PerformanceIssue, 'partyId' | 'terms'>,
  clocks: readonly Clock[],
): readonly Clock[] =>
  (['OCCURRED', 'DETECTED', 'RAISED'] as const).reduce(
    (started, milestone) => reaching(event, { ...next, clocks: started }, milestone, event.at, ['PARTY']),
    clocks,
  );

/** The clocks by which a party has to restore an issue that it is given with an event. */
export const restoreClocksOf = (
  event: Pick<RecordedEvent, 'at' | 'version'>,
  { partyId, terms }: Pick<PerformanceIssue, 'partyId' | 'terms'>,
): readonly Clock[] => {
  const given = { partyId, terms };
  return givenClocks(event, given, startClocks(event, given, usualKinds(given, ['RESTORE']), ['PARTY'])).filter((clock) =>
    isRestoreClock(clock, given),
  );
};

/** The responsible party's first command meets the acknowledge clock, and starts those that count from it. */
export const acknowledgedByParty = (event: Pick<RecordedEvent, 'at' | 'actor' | 'version'>, issue: Clocked): readonly Clock[] => {
  const { actor, at } = event;
  if (actor.partyId !== undefined && actor.partyId !== issue.partyId) return issue.clocks;
  return reaching(event, { ...issue, clocks: endClocks(issue.clocks, at, ofKind('ACKNOWLEDGE')) }, 'ACKNOWLEDGED');
};

/** When it was acknowledged is not known: there is no verdict on it. */
export const withoutAcknowledgement = (clocks: readonly Clock[]): readonly Clock[] => clocks.filter(({ kind }) => kind !== 'ACKNOWLEDGE');

/** The clocks of an issue that is raised; what occurred before counts from the raise until a measurement confirms it. */
export const raisedClocks = (event: StartingEvent, { partyId, terms }: Pick<PerformanceIssue, 'partyId' | 'terms'>): readonly Clock[] => {
  const usual = startClocks(event, { partyId, terms }, usualKinds({ terms }, ['ACKNOWLEDGE', 'RESTORE', 'RESOLVE']));
  const occurred = reaching(event, { clocks: usual, partyId, terms }, 'OCCURRED');
  const detected = reaching(event, { clocks: occurred, partyId, terms }, 'DETECTED');
  return reaching(event, { clocks: detected, partyId, terms }, 'RAISED');
};

/** A claim ends what is owed, provisionally where a rejection takes it back. */
export const claimedClocks = (event: StartingEvent, issue: PerformanceIssue): readonly Clock[] => {
  const ended = endClocks(
    endClocks(issue.clocks, event.at, ofKind('ACKNOWLEDGE', 'UPDATE')),
    event.at,
    ofKind('RESTORE', 'RESOLVE'),
    PROVISIONALLY_FULFILLED,
  );
  const restored = { ...issue, clocks: reaching(event, { ...issue, clocks: ended }, 'SERVICE_RESTORED') };
  const resolved = { ...issue, clocks: reaching(event, restored, 'RESOLVED') };
  return withoutNeedless(resolved, event.at);
};

type Rules = Pick<Aggregate<IssueTypes>['rules'], 'RecordPerformanceIssueMilestone' | 'IdentifyPerformanceIssueCause'>;

const CODE = /^[A-Z][A-Z0-9_]{0,63}$/;

export const milestoneRules: Rules = {
  RecordPerformanceIssueMilestone: ({ event, note }, { milestones, assignments }) => {
    const stay = assignments.at(-1);
    const isReached = milestones.some((one) => one.event === event && one.partyId === stay?.partyId && one.at >= stay.at);
    return isReached
      ? refuse('ALREADY_REACHED', `${event} is recorded already`)
      : [{ type: 'MilestoneRecorded', event, note: note ?? null }];
  },

  IdentifyPerformanceIssueCause: ({ cause, evidence }, issue, context) => {
    if (!CODE.test(cause)) return invalidInput([{ path: ['cause'], message: 'must be a code such as FIBRE_BREAK' }]);
    if (issue.findings.at(-1)?.cause === cause) return refuse('UNCHANGED', `The cause is ${cause} already`);
    const type = loosensTarget(issue, { cause }) && !isImport(context) ? 'CauseProposed' : 'CauseIdentified';
    return [{ type, cause, evidence }];
  },
};

/** The approval by a second person of a cause that gives more time. */
export const approvedCause = (
  { findings }: PerformanceIssue,
  { id: changeId, cause, reason: evidence }: Extract<ProposedChange, { readonly kind: 'IDENTIFY_CAUSE' }>,
  reason: string,
): RuleResult<IssueEvent> =>
  findings.at(-1)?.cause === cause
    ? refuse('CHANGE_OUTDATED', `The cause is ${cause} already: decline the change`)
    : [{ type: 'CauseIdentified', changeId, cause, evidence, reason }];

type Changes = Pick<Aggregate<IssueTypes>['changes'], 'MilestoneRecorded' | 'CauseIdentified' | 'CauseProposed'>;

export const milestoneChanges: Changes = {
  MilestoneRecorded: (event, issue) => ({
    milestones: [...issue.milestones, { ...event.data, at: event.at, by: event.actor.id, partyId: issue.partyId }],
    clocks: reaching(event, issue, event.data.event),
  }),

  CauseIdentified: (event, issue) => {
    const { cause, evidence } = event.data;
    return { ...withFinding(event, issue, { cause, evidence }), ...decidedChange(event, issue, true) };
  },

  CauseProposed: (event, issue) => {
    const { cause, evidence: reason } = event.data;
    return withProposedChange(event, issue, { kind: 'IDENTIFY_CAUSE', cause, reason });
  },
};
