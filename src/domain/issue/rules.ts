/** Command and issue → events, or a refusal. Status is the table's; what an event changes is in `changes.ts`. */
import type { Aggregate } from '../kernel/decider.js';
import type { IssueEvent, IssueTypes } from './messages.js';
import type { IssueFacts } from './facts.js';
import { noteRules } from './notes.js';
import { pendingAnnouncements, acceptanceLapsesAt, currentPass, currentTerms, isReopenable, passOfClaim } from './clocks.js';
import { expectationAt } from './progress.js';
import { type InputProblem, type Refusal, invalidInput, isRefusal, duplicateProblems, noSuchParty, refuse } from '../kernel/refusal.js';
import { entityKey, type EntityRef } from '../kernel/entityRef.js';
import type { PerformanceIssue } from './model.js';
import { coveringArrangement } from '../party/arrangements.js';
import type { Party } from '../party/model.js';
import type { AgreedTerms } from '../time/serviceLevelTerms.js';
import { targetsFor } from '../time/targets.js';
import { definedFields } from '../kernel/definedFields.js';
import { analysisRules } from './analysis.js';
import { disputeRules } from './decisions/disputes.js';
import { duplicateRules, isWorseThanOriginal } from './decisions/duplicates.js';
import { rejectionRules } from './decisions/rejections.js';
import { continuations, continuedIssue, otherMatterRefusal, ownContinuations, raisedAgainRefusal } from './sameMatter.js';
import { stayLimitRefusal } from './entryLimits.js';
import {
  hasDuplicates,
  isImport,
  partyClosed,
  planInProgress,
  targetWarnings,
  verifiedRefusal,
  warningsOf,
  windowOver,
} from './issueContext.js';
import { milestoneRules } from './milestones/milestones.js';
import { recordedRestorationRules } from './milestones/recordedRestoration.js';
import { appointmentRules } from './appointments/rules.js';
import { severityRules } from './severity.js';
import { questionStopRefusal, stopReasonRefusal, stopRules, unneededStops } from './decisions/stops.js';
import { verificationRules } from './verification.js';

/** The terms under which a party answers for a resource, or why it does not. */
const agreedTerms = (
  party: Party | null,
  partyId: string,
  matter: Pick<PerformanceIssue, 'resource' | 'category'>,
  at: Date,
): AgreedTerms | Refusal => {
  const { resource } = matter;
  if (party === null) return invalidInput([noSuchParty(['partyId'], partyId)]);
  if (party.status !== 'VALIDATED') return refuse('PARTY_NOT_VALIDATED', `Issues go to validated parties; this one is ${party.status}`);
  const arrangement = coveringArrangement(party, resource, at);
  if (arrangement === undefined)
    return refuse(
      'NOT_COVERED',
      `No arrangement in force with this party covers ${resource.type} ${resource.id}: name another party, or agree on it (agreeOutsourcingArrangement)`,
    );
  const { id, version, agreementReference, calendar, targets, stopReasons, atRiskShares, reopenWindowMs, acceptancePeriodMs } = arrangement;
  const { verification, providerVerificationCounts, milestones, severityUpgrade, appointments } = arrangement;
  return {
    arrangementId: id,
    arrangementVersion: version,
    agreementReference,
    calendar,
    targets: targetsFor(targets, matter),
    stopReasons,
    atRiskShares,
    reopenWindowMs,
    acceptancePeriodMs,
    verification,
    providerVerificationCounts,
    ...definedFields({ milestones, severityUpgrade, appointments }),
  };
};

const affectedEntityProblems = (entities: readonly EntityRef[]): readonly InputProblem[] =>
  entities.length === 0
    ? [{ path: ['affectedEntities'], message: 'must have at least one service, product or resource' }]
    : duplicateProblems('affectedEntities', entities.map(entityKey));

/** The plans whose work is going on, or ended after the verification that the claim passed: what they changed was not measured. */
const unverifiedWork = (issue: PerformanceIssue, { plans: { inProgress, ended = [] } }: IssueFacts): readonly string[] => {
  const pass = currentPass(issue);
  return [...inProgress, ...ended.filter(({ at }) => pass !== null && at > pass.at).map(({ id }) => id)];
};

/** Why a closed issue is not reopened: a value outside normal asks for that where measurement had verified it. */
const reopeningRefusal = (issue: PerformanceIssue, now: Date): Refusal | null =>
  (isReopenable(issue, now) ? null : windowOver('reopening window')) ??
  verifiedRefusal(issue.reopeningRequest === null && passOfClaim(issue) !== null, 'asks for a reopening, and then it can be reopened');

/** The least time after which a lapsed acceptance is looked at again. */
const LEAST_DEFERRAL_MS = 3_600_000;

export const rules: Aggregate<IssueTypes>['rules'] = {
  ...noteRules,
  RaisePerformanceIssue: ({ type: _, description, externalId, occurredAt, newMatterBecause, ...command }, __, context) => {
    const { facts, now } = context;
    const problems = affectedEntityProblems(command.affectedEntities);
    if (problems.length > 0) return invalidInput(problems);
    if (occurredAt && occurredAt > now) return invalidInput([{ path: ['occurredAt'], message: 'must not be in the future' }]);
    const terms = agreedTerms(facts.party, command.partyId, command, now);
    if (isRefusal(terms)) return terms;
    const former = continuedIssue(command, facts.cancelled ?? [], now);
    const isOther = former !== undefined && newMatterBecause != null;
    const refusal = isOther ? otherMatterRefusal(former, context.actor.id) : null;
    if (refusal !== null) return refusal;
    return [
      {
        type: 'IssueRaised',
        ...command,
        ...(former !== undefined &&
          (isOther ? { newMatter: newMatterBecause } : { continues: continuations(former, command.partyId, now) })),
        ...(former !== undefined && { repeats: former._id }),
        description: description ?? null,
        externalId: externalId ?? null,
        occurredAt: occurredAt ?? null,
        terms,
        ...warningsOf(context, targetWarnings(terms, command.severity)),
      },
    ];
  },

  StartPerformanceIssue: ({ note, unrecorded }, issue, context) => [
    {
      type: 'IssueStarted',
      note: note ?? null,
      ...(unrecorded && { unrecorded }),
      ...warningsOf(context, targetWarnings(currentTerms(issue), issue.severity)),
    },
  ],

  ...rejectionRules,

  CancelPerformanceIssue: ({ code, reason }, _, { actor, facts }) =>
    planInProgress(facts) ??
    hasDuplicates(facts) ??
    raisedAgainRefusal(facts.raisedLater ?? [], actor.id) ?? [{ type: 'IssueCancelled', code, reason }],

  RequestPerformanceIssueInformation: ({ question, stopReason }, issue, context) => {
    const wanted = stopReason ?? null;
    if (wanted === null) return [{ type: 'InformationRequested', question, stopReason: wanted }];
    const refusal = questionStopRefusal(wanted, context) ?? stopReasonRefusal(issue, wanted);
    return refusal ?? [{ type: 'InformationRequested', question, stopReason: wanted }];
  },

  ProvidePerformanceIssueInformation: ({ answer }) => [{ type: 'InformationProvided', answer }],

  HoldPerformanceIssue: ({ reason }) => [{ type: 'IssueHeld', reason }],

  ResumePerformanceIssue: ({ note }) => [{ type: 'IssueResumed', note: note ?? null }],

  ...milestoneRules,

  ...recordedRestorationRules,

  ClaimPerformanceIssueResolution: ({ resolution, cause }, issue, context) => [
    { type: 'ResolutionClaimed', resolution, cause: cause ?? null },
    ...unneededStops(issue, context, 'The resolution was claimed without the answer'),
  ],

  AcceptPerformanceIssueResolution: ({ note }, issue, context) => {
    if (isImport(context)) return [{ type: 'ResolutionAccepted', note: note ?? null }];
    if (acceptanceLapsesAt(issue) === null)
      return refuse(
        'NOT_VERIFIED',
        'Normal operation has not been verified since the resolution was claimed: call verifyRestoration first',
      );
    const inProgress = planInProgress(context.facts);
    if (inProgress !== null) return inProgress;
    const unverified = unverifiedWork(issue, context.facts);
    return unverified.length === 0
      ? [{ type: 'ResolutionAccepted', note: note ?? null }]
      : refuse(
          'NOT_VERIFIED',
          `Work on a plan (${unverified.join(', ')}) ended after the verification: measure again, and call verifyRestoration`,
        );
  },

  // A refusal would leave it due, and the timer would try again without end.
  LapseAcceptance: (_, issue, { now, facts }) => {
    const lapse = acceptanceLapsesAt(issue);
    if (lapse === null || lapse > now) return refuse('NOT_DUE', 'The acceptance period has not lapsed');
    const planIds = unverifiedWork(issue, facts);
    if (planIds.length === 0) return [{ type: 'AcceptanceLapsed' }];
    const until = new Date(now.getTime() + Math.max(currentTerms(issue).acceptancePeriodMs, LEAST_DEFERRAL_MS));
    return [{ type: 'AcceptanceDeferred', until, planIds }];
  },

  // An import reports what has happened.
  RejectPerformanceIssueResolution: ({ reason }, issue, context) =>
    (isImport(context) ? null : verifiedRefusal(currentPass(issue) !== null, 'voids that, and then it can be rejected')) ?? [
      { type: 'ResolutionRejected', reason },
    ],

  ReopenPerformanceIssue: ({ reason }, issue, context) =>
    partyClosed(context.facts) ?? (isImport(context) ? null : reopeningRefusal(issue, context.now)) ?? [{ type: 'IssueReopened', reason }],

  ReportPerformanceIssueProgress: ({ percent, text, expectedRestorationAt }, issue, { now }) => {
    const limit = stayLimitRefusal(issue, 'progress');
    if (limit) return limit;
    if (percent < 0 || percent > 100) return invalidInput([{ path: ['percent'], message: 'must be from 0 to 100' }]);
    const expected = expectedRestorationAt ?? null;
    if (expected !== null && expected < now) return invalidInput([{ path: ['expectedRestorationAt'], message: 'must not be in the past' }]);
    const before = expectationAt(issue, now);
    const slippageMs = expected === null || before === null ? null : expected.getTime() - before.getTime();
    return [{ type: 'ProgressReported', percent, text, expectedRestorationAt: expected, slippageMs }];
  },

  ...analysisRules,

  ...verificationRules,

  ...severityRules,

  AssignPerformanceIssue: ({ partyId, reason }, issue, context) => {
    const { facts, now } = context;
    if (partyId === issue.partyId) return refuse('UNCHANGED', 'The issue is with this party already');
    const inProgress = planInProgress(facts);
    if (inProgress !== null) return inProgress;
    const terms = agreedTerms(facts.party, partyId, issue, now);
    if (isRefusal(terms)) return terms;
    const former = continuedIssue({ ...issue, partyId }, facts.cancelled ?? [], now);
    const continues = [...ownContinuations(issue, partyId, now), ...(former === undefined ? [] : continuations(former, partyId, now))];
    const assigned: IssueEvent = {
      type: 'PartyAssigned',
      ...(continues.length > 0 && { continues }),
      partyId,
      reason,
      terms,
      ...warningsOf(context, targetWarnings(terms, issue.severity)),
    };
    // The new party cannot see the question, so that it must not wait for the answer. What an import reports has happened already.
    return issue.status === 'PENDING' && !isImport(context)
      ? [{ type: 'InformationRequestClosed', reason: 'The issue was handed over' }, assigned]
      : [assigned];
  },

  ...stopRules,

  ...disputeRules,

  ...appointmentRules,

  ...duplicateRules,

  AnnounceClocks: (_, issue, { now, facts }) => {
    const [first, ...more] = pendingAnnouncements(issue, now)
      .filter(({ dueAt }) => dueAt <= now)
      .sort((one, other) => one.dueAt.getTime() - other.dueAt.getTime())
      .map(({ clock, share, reachedAt, dueAt }): IssueEvent =>
        share >= 1
          ? {
              type: 'ClockBreached',
              clockId: clock.id,
              deadline: reachedAt,
              ...(share > 1 && { intervals: share }),
              ...(isWorseThanOriginal(clock, issue, facts) && { countsItself: true }),
            }
          : { type: 'ClockAtRisk', clockId: clock.id, share, dueAt },
      );
    return first === undefined ? refuse('NOT_DUE', 'No clock has a pending announcement') : [first, ...more];
  },
};
