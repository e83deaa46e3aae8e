/** Command and state of a performance review → events, or a refusal. The lifecycle table sets the status. */
import type { Aggregate, Context, RuleResult } from '../kernel/decider.js';
import { type InputProblem, invalidInput, isRefusal, type Refusal, refuse, noSuchParty } from '../kernel/refusal.js';
import type { ReviewEvent, ReviewFacts, ReviewTypes } from './messages.js';
import type { EvidenceInput, ReviewEvidence } from './model.js';

/** Observations of a review: it is read as a whole. */
export const MAX_EVIDENCE = 200;

/** Measured observations of one command: each is read from the log of issues. */
export const MAX_MEASURED = 20;

const evidenceProblems = (evidence: readonly EvidenceInput[], now: Date): readonly InputProblem[] => [
  ...(evidence.length === 0 ? [{ path: ['evidence'], message: 'must have at least one observation' }] : []),
  ...(evidence.filter(({ measure }) => measure !== null).length > MAX_MEASURED
    ? [{ path: ['evidence'], message: `must have at most ${String(MAX_MEASURED)} measures at once` }]
    : []),
  ...evidence.flatMap(({ measure, n, period }, index) => {
    const fieldIssue = (field: string, message: string): InputProblem => ({ path: ['evidence', String(index), field], message });
    return [
      ...(Number.isInteger(n) && n >= 0 ? [] : [fieldIssue('n', 'must be a whole number, not negative')]),
      ...(measure !== null && n !== 0 ? [fieldIssue('n', 'must be left out where a measure is given: the product counts')] : []),
      ...(measure !== null && period === null ? [fieldIssue('period', 'is required where a measure is given')] : []),
      ...(period !== null && period.to <= period.from ? [fieldIssue('period', 'must end after it starts')] : []),
      ...(measure !== null && period !== null && period.to > now ? [fieldIssue('period', 'must not end in the future')] : []),
    ];
  }),
];

/** Evidence with what the product measured; what a person asserts is marked as asserted, and has no value. */
const completeEvidence = (evidence: readonly EvidenceInput[], measured: ReviewFacts['measured']): readonly ReviewEvidence[] | Refusal => {
  const refusal = measured.filter((one) => one !== null).find(isRefusal);
  if (refusal !== undefined) return refusal;
  return evidence.map((one, index) => {
    const found = measured[index] ?? null;
    if (one.measure === null) return { ...one, value: null, measured: false };
    if (found === null || isRefusal(found)) throw new Error('Evidence with a measure is decided on what was measured');
    return { ...one, value: found.value, n: found.n, measured: true };
  });
};

/** @param existing how many observations there are already */
const withEvidence = (
  evidence: readonly EvidenceInput[],
  { facts: { measured }, now }: Context<ReviewFacts>,
  event: (evidence: readonly ReviewEvidence[]) => ReviewEvent,
  existing = 0,
): RuleResult<ReviewEvent> => {
  const problems = evidenceProblems(evidence, now);
  if (problems.length > 0) return invalidInput(problems);
  if (existing + evidence.length > MAX_EVIDENCE)
    return refuse('TOO_MUCH_EVIDENCE', `A review has at most ${String(MAX_EVIDENCE)} observations, and this one has ${String(existing)}`);
  const complete = completeEvidence(evidence, measured);
  return isRefusal(complete) ? complete : [event(complete)];
};

export const rules: Aggregate<ReviewTypes>['rules'] = {
  InitiatePerformanceReview: ({ type: _, evidence: given, ...occasion }, __, context) => {
    const { party } = context.facts;
    if (party === null) return invalidInput([noSuchParty(['partyId'], occasion.partyId)]);
    if (party.status === 'CLOSED') return refuse('PARTY_CLOSED', 'The party is closed: it cannot be reviewed');
    return withEvidence(given, context, (evidence) => ({ type: 'ReviewInitiated', ...occasion, evidence, ruleId: null }));
  },
  OpenReviewByRule: ({ type: _, ...occasion }) => [{ type: 'ReviewInitiated', ...occasion }],
  StartPerformanceReview: ({ participants }) =>
    participants.length === 0
      ? invalidInput([{ path: ['participants'], message: 'must not be empty' }])
      : [{ type: 'ReviewStarted', participants: [...new Set(participants)] }],
  AddPerformanceReviewEvidence: ({ evidence: given }, { evidence: had }, context) =>
    withEvidence(given, context, (evidence) => ({ type: 'ReviewEvidenceAdded', evidence }), had.length),
  ConcludePerformanceReview: ({ text }, _, { facts: { recommendations } }) =>
    recommendations.length === 0
      ? refuse('NO_RECOMMENDATION', 'A review needs at least one recommendation: propose one first')
      : [{ type: 'ReviewConcluded', text }],
  AgreePerformanceReview: ({ text }, { conclusion }, { actor, facts: { recommendations } }) => {
    if (actor.id === conclusion?.by) return refuse('FOUR_EYES', 'The person who concluded a review may not agree to it for the party');
    const unanswered = recommendations.filter((status) => status === 'PROPOSED').length;
    return unanswered > 0
      ? refuse('UNANSWERED', `${String(unanswered)} recommendations are not answered: accept or decline each first`)
      : [{ type: 'ReviewAgreed', text: text ?? null }];
  },
  ClosePerformanceReview: ({ text, outstandingReason }, { conclusion }, { actor, facts: { recommendations } }) => {
    if (actor.id === conclusion?.by) return refuse('FOUR_EYES', 'The person who concluded a review may not close it');
    if (recommendations.includes('ACCEPTED'))
      return refuse(
        'ACCEPTED_WITHOUT_PLAN',
        'An accepted recommendation has no improvement plan yet: link one, or withdraw the recommendation with a reason',
      );
    if (recommendations.includes('IN_PLAN') && outstandingReason === undefined)
      return refuse(
        'EFFECT_NOT_MEASURED',
        'The effect of a recommendation is not measured: measure it, or give a reason to close the review without it',
      );
    return [{ type: 'ReviewClosed', text, outstandingReason: outstandingReason ?? null }];
  },
  CancelPerformanceReview: ({ reason }) => [{ type: 'ReviewCancelled', reason }],
};
