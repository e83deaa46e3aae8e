/** Improvement without a failure: a plan rests on a recommendation that its party has accepted, and on nothing less. */
import { describe, expect, test } from '@jest/globals';
import type { PlanCommand } from '../../../src/domain/plan/messages.js';
import type { RecommendationCommand } from '../../../src/domain/recommendation/messages.js';
import type { RecommendationStatus } from '../../../src/domain/recommendation/model.js';
import { brokenRule, invalidAt } from '../../support/domain/expect.js';
import { draft, planSubject } from '../../support/domain/plans.js';
import {
  accepts,
  agreed,
  closed,
  completedPlan,
  concluded,
  day,
  initiated,
  inReview,
  linkedTo,
  proposal,
  recommendationsIn,
  recommendationsOfConcludedReview,
  reviewsIn,
} from '../../support/domain/reviews.js';
import { decideStep, given, hour, operator, planner, supplierA } from '../../support/domain/samples.js';

const develop: PlanCommand = { type: 'DevelopRecommendedPlan', recommendationId: 'recommendation-1', ...draft };
const withStatus = (status: RecommendationStatus, partyIsClosed = false) =>
  planSubject({ issue: null, recommendation: { _id: 'recommendation-1', status, partyId: 'party-a', subject: null, partyIsClosed } });

describe('a plan for a recommendation', () => {
  test('needs no issue, and is of the party that accepted it', () => {
    expect(decideStep(withStatus('ACCEPTED'), null, [develop, planner, hour(1)])).toMatchObject({
      state: { status: 'ACKNOWLEDGED', issueId: null, recommendationId: 'recommendation-1', partyId: 'party-a', authoredBy: planner.id },
    });
  });

  test('is not of a party that was closed since', () => {
    expect(decideStep(withStatus('ACCEPTED', true), null, [develop, planner, hour(1)])).toMatchObject(brokenRule('PARTY_CLOSED'));
  });

  test.each(['PROPOSED', 'DECLINED', 'WITHDRAWN', 'EFFECTIVE', 'INEFFECTIVE'] as const)('does not rest on one that is %s', (status) => {
    expect(decideStep(withStatus(status), null, [develop, planner, hour(1)])).toMatchObject(brokenRule('NOT_ACCEPTED'));
  });

  test('is not developed by the party, for a recommendation its author does not see, or without steps', () => {
    expect(decideStep(withStatus('ACCEPTED'), null, [develop, supplierA, hour(1)])).toMatchObject({ kind: 'NotPermitted' });
    const unseen = planSubject({ issue: null, recommendation: null });
    expect(decideStep(unseen, null, [develop, planner, hour(1)])).toMatchObject(invalidAt('recommendationId'));
    const empty = { ...develop, tasks: [] } as PlanCommand;
    expect(decideStep(withStatus('ACCEPTED'), null, [empty, planner, hour(1)])).toMatchObject({ kind: 'InvalidInput' });
  });

  test('is linked to its own recommendation only', () => {
    const proposed = given(recommendationsIn(), [proposal()]);
    const accepted = decideStep(recommendationsOfConcludedReview, proposed, accepts);
    if (accepted.kind !== 'Accepted') throw new Error(accepted.message);
    const link = (recommendationId: string | null) => {
      const plan = completedPlan({ recommendationId, status: 'ACKNOWLEDGED' });
      return decideStep(recommendationsIn({ plan }), accepted.state, linkedTo('plan-1', 20));
    };
    expect(link('recommendation-2')).toMatchObject(brokenRule('OTHER_RECOMMENDATION'));
    for (const recommendationId of ['recommendation-1', null])
      expect(link(recommendationId)).toMatchObject({ state: { status: 'IN_PLAN' } });
  });
});

describe('a review', () => {
  const state = given(reviewsIn(), [initiated(), inReview, concluded, agreed]);
  const closing = (...recommendations: readonly RecommendationStatus[]) => decideStep(reviewsIn({ recommendations }), state, closed());

  test('is closed once what was accepted has a plan or was withdrawn, and not before', () => {
    expect(closing('EFFECTIVE', 'ACCEPTED')).toMatchObject(brokenRule('ACCEPTED_WITHOUT_PLAN'));
    expect(closing('EFFECTIVE', 'WITHDRAWN')).toMatchObject({ kind: 'Accepted' });
  });

  test('does not lose a recommendation that is in a plan: it cannot be withdrawn, and the party cannot withdraw for the author', () => {
    const withdraw: RecommendationCommand = { type: 'WithdrawPerformanceRecommendation', reason: 'Too dear' };
    const proposed = given(recommendationsIn(), [proposal()]);
    expect(decideStep(recommendationsIn(), { ...proposed, status: 'IN_PLAN' }, [withdraw, operator, day(3)])).toMatchObject({
      kind: 'IllegalTransition',
    });
    expect(decideStep(recommendationsIn(), { ...proposed, status: 'ACCEPTED' }, [withdraw, supplierA, day(3)])).toMatchObject({
      kind: 'NotPermitted',
    });
    expect(decideStep(recommendationsIn(), { ...proposed, status: 'ACCEPTED' }, [withdraw, operator, day(3)])).toMatchObject({
      state: { status: 'WITHDRAWN', withdrawal: { text: 'Too dear', by: operator.id, at: day(3) } },
    });
  });
});
