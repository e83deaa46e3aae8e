/** Command and state of a performance review → events, or a refusal. The lifecycle table sets the status. */
import type { Aggregate, RuleResult } from '../kernel/decider.js';
import { type InputIssue, invalidInput, refuse } from '../kernel/refusal.js';
import type { ReviewEvent, ReviewTypes } from './messages.js';
import type { ReviewEvidence } from './model.js';

/** Observations of a review: it is read as a whole. */
export const MAX_EVIDENCE = 200;

const evidenceIssues = (evidence: readonly ReviewEvidence[]): readonly InputIssue[] => [
  ...(evidence.length === 0 ? [{ path: ['evidence'], message: 'must have at least one observation' }] : []),
  ...evidence.flatMap(({ measure, value, n, period }, index) => {
    const fieldIssue = (field: string, message: string): InputIssue => ({ path: ['evidence', String(index), field], message });
    return [
      ...(Number.isInteger(n) && n >= 0 ? [] : [fieldIssue('n', 'must be a whole number, not negative')]),
      ...(value !== null && measure === null ? [fieldIssue('measure', 'is required where a value is given')] : []),
      ...(period !== null && period.to <= period.from ? [fieldIssue('period', 'must end after it starts')] : []),
    ];
  }),
];

/** @param existing how many observations there are already */
const withEvidence = (evidence: readonly ReviewEvidence[], event: ReviewEvent, existing = 0): RuleResult<ReviewEvent> => {
  const issues = evidenceIssues(evidence);
  if (issues.length > 0) return invalidInput(issues);
  return existing + evidence.length > MAX_EVIDENCE
    ? refuse('TOO_MUCH_EVIDENCE', `A review has at most ${String(MAX_EVIDENCE)} observations, and this one has ${String(existing)}`)
    : [event];
};

export const rules: Aggregate<ReviewTypes>['rules'] = {
  InitiatePerformanceReview: ({ type: _, ...occasion }, __, { facts: { party } }) => {
    if (party === null) return invalidInput([{ path: ['partyId'], message: 'no such party' }]);
    if (party.status === 'CLOSED') return refuse('PARTY_CLOSED', 'The party is closed: it cannot be reviewed');
    return withEvidence(occasion.evidence, { type: 'ReviewInitiated', ...occasion, ruleId: null });
  },
  OpenReviewByRule: ({ type: _, ...occasion }) => withEvidence(occasion.evidence, { type: 'ReviewInitiated', ...occasion }),
  StartPerformanceReview: ({ participants }) =>
    participants.length === 0
      ? invalidInput([{ path: ['participants'], message: 'must not be empty' }])
      : [{ type: 'ReviewStarted', participants: [...new Set(participants)] }],
  AddReviewEvidence: ({ evidence }, { evidence: had }) => withEvidence(evidence, { type: 'ReviewEvidenceAdded', evidence }, had.length),
  ConcludeReview: ({ text }, _, { facts: { recommendations } }) =>
    recommendations.length === 0
      ? refuse('NO_RECOMMENDATION', 'A review needs at least one recommendation: propose one first')
      : [{ type: 'ReviewConcluded', text }],
  AgreeReview: ({ text }, _, { facts: { recommendations } }) => {
    const unanswered = recommendations.filter((status) => status === 'PROPOSED').length;
    return unanswered > 0
      ? refuse('UNANSWERED', `${String(unanswered)} recommendations are not answered: accept or decline each first`)
      : [{ type: 'ReviewAgreed', text: text ?? null }];
  },
  CloseReview: ({ text, outstandingReason }, { conclusion }, { actor, facts: { recommendations } }) => {
    if (actor.id === conclusion?.by) return refuse('FOUR_EYES', 'The person who concluded a review may not close it');
    if (recommendations.includes('ACCEPTED'))
      return refuse('ACCEPTED_WITHOUT_PLAN', 'An accepted recommendation has no improvement plan yet: link one, or withdraw the recommendation with a reason');
    if (recommendations.includes('IN_PLAN') && outstandingReason === undefined)
      return refuse(
        'EFFECT_NOT_MEASURED',
        'The effect of a recommendation is not measured: measure it, or give a reason to close the review without it',
      );
    return [{ type: 'ReviewClosed', text, outstandingReason: outstandingReason ?? null }];
  },
  CancelPerformanceReview: ({ reason }) => [{ type: 'ReviewCancelled', reason }],
};
