/** Command and issue → events, or a refusal. Status is the table's; what an event changes is in `changes.ts`. */
import { readClock } from '../time/clock.js';
import type { Aggregate, Context, MessageOf } from '../kernel/decider.js';
import type { IssueEvent, IssueTypes, IssueFacts } from './messages.js';
import { pendingAnnouncements, acceptanceLapsesAt, currentTerms } from './clocks.js';
import { degradationCodeProblem } from './degradations.js';
import { expectationAt } from './progress.js';
import { gapWarnings } from '../readiness/gaps.js';
import { type InputIssue, type Refusal, invalidInput, isRefusal, duplicateIssues, refuse } from '../kernel/refusal.js';
import { entityKey, type EntityRef } from '../kernel/entityRef.js';
import type { PerformanceIssue } from './model.js';
import { coveringArrangement } from '../party/arrangements.js';
import type { Party } from '../party/model.js';
import { type AgreedTerms, CLOCK_KINDS, type StopReason } from '../time/serviceLevelTerms.js';
import { indicatorFindings } from './verification.js';

/** The terms under which a party answers for a resource, or why it does not. */
const agreedTerms = (party: Party | null, resource: EntityRef, at: Date): AgreedTerms | Refusal => {
  if (party === null) return invalidInput([{ path: ['partyId'], message: 'no such party' }]);
  if (party.status !== 'VALIDATED') return refuse('PARTY_NOT_VALIDATED', `Issues go to validated parties; this one is ${party.status}`);
  const arrangement = coveringArrangement(party, resource, at);
  if (arrangement === undefined)
    return refuse('NOT_COVERED', `No arrangement in force with this party covers ${resource.type} ${resource.id}`);
  const { id, version, agreementReference, calendar, targets, stopReasons, atRiskShares, reopenWindowMs, acceptancePeriodMs } = arrangement;
  return {
    arrangementId: id,
    arrangementVersion: version,
    agreementReference,
    calendar,
    targets,
    stopReasons,
    atRiskShares,
    reopenWindowMs,
    acceptancePeriodMs,
  };
};

/** History that happened elsewhere is recorded, not judged: an import may bring a verdict without the measurements behind it. */
const isImport = ({ actor }: Context<IssueFacts>): boolean => actor.permissions.has('import');

const stopReasonRefusal = (issue: PerformanceIssue, reason: StopReason): Refusal | null =>
  currentTerms(issue).stopReasons.includes(reason)
    ? null
    : refuse(
        'STOP_NOT_AGREED',
        `The agreement does not allow clocks to stop for ${reason}; it allows ${currentTerms(issue).stopReasons.join(', ') || 'none'}`,
      );

const noSuchClock = (id: string): Refusal => invalidInput([{ path: ['clockId'], message: `the issue has no clock ${JSON.stringify(id)}` }]);
const noSuchStop = (id: string): Refusal => invalidInput([{ path: ['stopId'], message: `the issue has no stop ${JSON.stringify(id)}` }]);

/** The readiness gaps go into the event, so that the issue shows what was known when it was raised, reassigned or started. */
const readinessWarnings = ({ facts }: Context<IssueFacts>): Pick<MessageOf<IssueEvent, 'IssueStarted'>, 'warnings'> => {
  const warnings = gapWarnings(facts.readinessGaps ?? []);
  return warnings.length === 0 ? {} : { warnings };
};

const affectedEntityIssues = (entities: readonly EntityRef[]): readonly InputIssue[] =>
  entities.length === 0
    ? [{ path: ['affectedEntities'], message: 'must have at least one service, product or resource' }]
    : duplicateIssues('affectedEntities', entities.map(entityKey));

const FOUR_EYES = 'The claimant of a resolution may not accept, reject or verify it';

export const rules: Aggregate<IssueTypes>['rules'] = {
  RaisePerformanceIssue: ({ type: _, description, externalId, occurredAt, ...command }, __, context) => {
    const { facts, now } = context;
    const issues = affectedEntityIssues(command.affectedEntities);
    if (issues.length > 0) return invalidInput(issues);
    if (occurredAt && occurredAt > now) return invalidInput([{ path: ['occurredAt'], message: 'must not be in the future' }]);
    const terms = agreedTerms(facts.party, command.resource, now);
    if (isRefusal(terms)) return terms;
    return [
      {
        type: 'IssueRaised',
        ...command,
        description: description ?? null,
        externalId: externalId ?? null,
        occurredAt: occurredAt ?? null,
        terms,
        ...readinessWarnings(context),
      },
    ];
  },

  StartPerformanceIssue: ({ note }, _, context) => [{ type: 'IssueStarted', note: note ?? null, ...readinessWarnings(context) }],

  RejectPerformanceIssue: ({ reasonCode, reason }) => [{ type: 'IssueRejected', reasonCode, reason }],

  CancelPerformanceIssue: ({ reason }) => [{ type: 'IssueCancelled', reason }],

  RequestInformation: ({ question, stopReason }, issue) => {
    const wanted = stopReason ?? null;
    const refusal = wanted === null ? null : stopReasonRefusal(issue, wanted);
    return refusal ?? [{ type: 'InformationRequested', question, stopReason: wanted }];
  },

  ProvideInformation: ({ answer }) => [{ type: 'InformationProvided', answer }],

  HoldPerformanceIssue: ({ reason }) => [{ type: 'IssueHeld', reason }],

  ResumePerformanceIssue: ({ note }) => [{ type: 'IssueResumed', note: note ?? null }],

  ClaimResolution: ({ resolution, cause }) => [{ type: 'ResolutionClaimed', resolution, cause: cause ?? null }],

  AcceptResolution: ({ note }, issue, context) => {
    if (isImport(context)) return [{ type: 'ResolutionAccepted', note: note ?? null }];
    if (issue.resolution?.claimedBy === context.actor.id) return refuse('FOUR_EYES', FOUR_EYES);
    if (acceptanceLapsesAt(issue) === null)
      return refuse(
        'NOT_VERIFIED',
        'Normal operation has not been verified since the resolution was claimed: call verifyRestoration first',
      );
    return [{ type: 'ResolutionAccepted', note: note ?? null }];
  },

  LapseAcceptance: (_, issue, { now }) => {
    const lapse = acceptanceLapsesAt(issue);
    return lapse !== null && lapse <= now ? [{ type: 'AcceptanceLapsed' }] : refuse('NOT_DUE', 'The acceptance period has not lapsed');
  },

  RejectResolution: ({ reason }) => [{ type: 'ResolutionRejected', reason }],

  ReopenPerformanceIssue: ({ reason }, issue, context) => {
    const { reopenWindowMs } = currentTerms(issue);
    const open = isImport(context) || (issue.closedAt !== null && context.now.getTime() - issue.closedAt.getTime() <= reopenWindowMs);
    return open
      ? [{ type: 'IssueReopened', reason }]
      : refuse('REOPEN_WINDOW_OVER', 'The reopening window has closed: raise a new issue and link the two');
  },

  ReportProgress: ({ percent, text, expectedRestorationAt }, issue, { now }) => {
    if (percent < 0 || percent > 100) return invalidInput([{ path: ['percent'], message: 'must be from 0 to 100' }]);
    const expected = expectedRestorationAt ?? null;
    if (expected !== null && expected < now) return invalidInput([{ path: ['expectedRestorationAt'], message: 'must not be in the past' }]);
    const before = expectationAt(issue, now);
    const slippageMs = expected === null || before === null ? null : expected.getTime() - before.getTime();
    return [{ type: 'ProgressReported', percent, text, expectedRestorationAt: expected, slippageMs }];
  },

  AnalyzeServiceQuality: ({ type: _, ...analysis }) => {
    const unknown = degradationCodeProblem(analysis.degradationCode);
    if (unknown !== null) return invalidInput([{ path: ['degradationCode'], message: unknown }]);
    const issues = analysis.indicators.flatMap(({ name, normalMin, normalMax }, index) => {
      const issueAt = (message: string) => [{ path: ['indicators', String(index)], message }];
      if (normalMin === null && normalMax === null) return issueAt('needs a normal minimum, a normal maximum or both');
      if (normalMin !== null && normalMax !== null && normalMin > normalMax)
        return issueAt('has a normal minimum above its normal maximum');
      return analysis.indicators.findIndex((one) => one.name === name) < index ? issueAt('is named twice') : [];
    });
    return issues.length > 0 ? invalidInput(issues) : [{ type: 'ServiceQualityAnalyzed', ...analysis }];
  },

  RecordMeasurement: ({ indicator, value, measuredAt }, issue, { now }) => {
    const at = measuredAt ?? now;
    if (at > now) return invalidInput([{ path: ['measuredAt'], message: 'must not be in the future' }]);
    if (!issue.analysis?.indicators.some(({ name }) => name === indicator))
      return refuse(
        'UNKNOWN_INDICATOR',
        `The analysis of this issue has no indicator ${JSON.stringify(indicator)}: call analyzeServiceQuality first`,
      );
    return [{ type: 'MeasurementRecorded', indicator, value, measuredAt: at }];
  },

  VerifyRestoration: ({ windowStart, windowEnd }, issue, { actor, now }) => {
    if (issue.resolution?.claimedBy === actor.id) return refuse('FOUR_EYES', FOUR_EYES);
    if (windowEnd <= windowStart) return invalidInput([{ path: ['windowEnd'], message: 'must be after windowStart' }]);
    if (issue.resolution !== null && windowStart < issue.resolution.claimedAt)
      return invalidInput([{ path: ['windowStart'], message: 'must not be before the resolution was claimed' }]);
    if (windowEnd > now) return invalidInput([{ path: ['windowEnd'], message: 'must not be in the future: observe first' }]);
    if (issue.analysis === null || issue.analysis.indicators.length === 0)
      return refuse('NO_NORMAL_TARGETS', 'Normal operation is not defined: call analyzeServiceQuality with indicators first');
    const found = indicatorFindings(issue.analysis.indicators, issue.measurements, windowStart, windowEnd);
    const unmeasured = found.filter(({ measurements }) => measurements === 0).map(({ indicator }) => indicator);
    if (unmeasured.length > 0) return refuse('NOT_MEASURED', `Not measured in the observation window: ${unmeasured.join(', ')}`);
    return [
      { type: found.every(({ normal }) => normal) ? 'RestorationVerified' : 'RestorationRefuted', windowStart, windowEnd, findings: found },
    ];
  },

  ChangePriority: ({ severity, reason }, issue) =>
    severity === issue.severity ? refuse('UNCHANGED', `The issue is ${severity} already`) : [{ type: 'PriorityChanged', severity, reason }],

  AssignParty: ({ partyId, reason }, issue, context) => {
    const { facts, now } = context;
    if (partyId === issue.partyId) return refuse('UNCHANGED', 'The issue is with this party already');
    const terms = agreedTerms(facts.party, issue.resource, now);
    return isRefusal(terms) ? terms : [{ type: 'PartyAssigned', partyId, reason, terms, ...readinessWarnings(context) }];
  },

  StopClock: ({ reason, clocks, evidence }, issue) => {
    if (clocks?.length === 0) return invalidInput([{ path: ['clocks'], message: 'must have a clock, or be omitted for all' }]);
    return stopReasonRefusal(issue, reason) ?? [{ type: 'ClockStopped', reason, clocks: clocks ?? CLOCK_KINDS, evidence }];
  },

  ResumeClock: ({ stopId }, issue) => {
    const stop = issue.stops.find(({ id }) => id === stopId);
    if (stop === undefined) return noSuchStop(stopId);
    return stop.to === null ? [{ type: 'ClockResumed', stopId }] : refuse('NOT_STOPPED', 'This stop has ended already');
  },

  VoidClockStop: ({ stopId, reason }, issue) => {
    const stop = issue.stops.find(({ id }) => id === stopId);
    if (stop === undefined) return noSuchStop(stopId);
    return stop.voided === null ? [{ type: 'ClockStopVoided', stopId, reason }] : refuse('ALREADY_VOIDED', 'This stop was voided already');
  },

  DisputeClock: ({ clockId, reason }, issue, { actor, now }) => {
    const clock = issue.clocks.find(({ id }) => id === clockId);
    if (clock === undefined || (actor.partyId !== undefined && clock.partyId !== actor.partyId)) return noSuchClock(clockId);
    if (clock.obligor !== 'PARTY') return refuse('NOT_YOURS', 'The service provider owes this clock: the party has nothing to dispute');
    if (clock.dispute !== null) return refuse('ALREADY_DISPUTED', `The dispute over this clock is ${clock.dispute.outcome}`);
    return readClock(clock, issue, now).breached
      ? [{ type: 'ClockDisputed', clockId, reason }]
      : refuse('NOT_BREACHED', 'This clock is not breached: there is nothing to dispute');
  },

  SettleClockDispute: ({ clockId, outcome, reason }, issue) => {
    const clock = issue.clocks.find(({ id }) => id === clockId);
    if (clock === undefined) return noSuchClock(clockId);
    return clock.dispute?.outcome === 'OPEN'
      ? [{ type: 'ClockDisputeSettled', clockId, outcome, reason }]
      : refuse('NO_OPEN_DISPUTE', 'No open dispute over this clock');
  },

  AddNote: ({ text }) => [{ type: 'NoteAdded', text }],

  LinkIssues: ({ issueId, relation }, issue, { facts }) => {
    if (issueId === issue._id || !facts.linkedIssueExists)
      return invalidInput([{ path: ['issueId'], message: 'no such issue, or the issue itself' }]);
    const isLinked = issue.links.some((link) => link.issueId === issueId && link.relation === relation);
    return isLinked
      ? refuse('ALREADY_LINKED', 'The issues are already linked with this relation')
      : [{ type: 'IssuesLinked', issueId, relation }];
  },

  AnnounceClocks: (_, issue, { now }) => {
    const [first, ...more] = pendingAnnouncements(issue, now)
      .filter(({ dueAt }) => dueAt <= now)
      .sort((one, other) => one.dueAt.getTime() - other.dueAt.getTime())
      .map(({ clock, share, reachedAt, dueAt }): IssueEvent =>
        share === 1
          ? { type: 'ClockBreached', clockId: clock.id, deadline: reachedAt }
          : { type: 'ClockAtRisk', clockId: clock.id, share, dueAt },
      );
    return first === undefined ? refuse('NOT_DUE', 'No clock has a pending announcement') : [first, ...more];
  },
};
