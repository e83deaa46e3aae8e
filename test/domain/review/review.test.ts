/** Reviews and recommendations: their life cycles against an oracle of their own, and what each step asks for. */
import { describe, expect, test } from '@jest/globals';
import type { Measure, MeasuredValue } from '../../../src/domain/measures/measures.js';
import { staff } from '../../../src/domain/kernel/principal.js';
import type { RecommendationStatus } from '../../../src/domain/recommendation/model.js';
import { refuse } from '../../../src/domain/kernel/refusal.js';
import type { RuleCode } from '../../../src/domain/kernel/ruleCodes.js';
import type { EvidenceInput } from '../../../src/domain/review/model.js';
import { MAX_EVIDENCE } from '../../../src/domain/review/rules.js';
import type { ReviewCommand } from '../../../src/domain/review/messages.js';
import { brokenRule, invalidAt } from '../../support/domain/expect.js';
import { testLifecycle } from '../../support/domain/oracle.js';
import {
  accepts,
  agreed,
  recommendationsOfConcludedReview,
  BASELINE,
  cancelled,
  closed,
  concluded,
  day,
  declines,
  asked,
  evidence,
  evidenceAdded,
  initiated,
  inReview,
  recommendations,
  linkedTo,
  measuredAt,
  openedByRule,
  PLAN_ENDS,
  completedPlan,
  proposal,
  recommendationsIn,
  reviews,
  reviewsIn,
  value,
} from '../../support/domain/reviews.js';
import { decideStep, given, hour, HOUR_MS, operator, planner, type Step, supplierA } from '../../support/domain/samples.js';

const CHAIR = staff('chair', ['OPERATOR']);

describe('a review', () => {
  const byChair = [concluded[0], CHAIR, concluded[2]] as const;
  testLifecycle(
    'PerformanceReview',
    reviewsIn({ recommendations: ['DECLINED'] }),
    {
      InitiatePerformanceReview: initiated()[0],
      OpenReviewByRule: openedByRule[0],
      StartPerformanceReview: inReview[0],
      AddPerformanceReviewEvidence: evidenceAdded[0],
      ConcludePerformanceReview: concluded[0],
      AgreePerformanceReview: agreed[0],
      ClosePerformanceReview: closed()[0],
      CancelPerformanceReview: cancelled[0],
    },
    [
      { name: '-', state: null },
      { name: 'INITIATED', state: given(reviews, [initiated()]) },
      { name: 'IN_REVIEW', state: given(reviews, [initiated(), inReview]) },
      { name: 'RECOMMENDED', state: given(reviews, [initiated(), inReview, byChair]) },
      { name: 'AGREED', state: given(reviews, [initiated(), inReview, byChair, agreed]) },
      { name: 'CLOSED', state: given(reviewsIn({ recommendations: ['DECLINED'] }), [initiated(), inReview, byChair, agreed, closed()]) },
      { name: 'CANCELLED', state: given(reviews, [initiated(), cancelled]) },
    ],
  );

  test('keeps who opened it and why, and every observation with who added it', () => {
    const { initiatedBy, reason, evidence: kept, ruleId } = given(reviews, [initiated(), inReview, evidenceAdded]);
    expect({ initiatedBy, reason, ruleId }).toEqual({ initiatedBy: operator.id, reason: 'Restoration takes too long', ruleId: null });
    expect(kept).toEqual([
      { ...evidence, at: day(0), by: operator.id },
      { ...evidence, text: 'Seen again', at: day(1), by: operator.id },
    ]);
  });

  test.each<readonly [string, Partial<EvidenceInput>, string]>([
    ['a share of an observation', { measure: null, n: 1.5 }, 'n'],
    ['less than no observation', { measure: null, n: -1 }, 'n'],
    ['a number of observations that the product counts', { n: 500 }, 'n'],
    ['a measure without a period', { period: null }, 'period'],
    ['a period that has not ended', { period: { from: day(0), to: day(1) } }, 'period'],
    ['a period that ends before it begins', { period: { from: day(0), to: day(-1) } }, 'period'],
  ])('takes no evidence of %s', (_, fields, field) => {
    const wrong = { ...asked, ...fields };
    expect(decideStep(reviews, null, initiated({ evidence: [asked, wrong] }))).toMatchObject(invalidAt('evidence', '1', field));
  });

  test('has no more observations than can be read', () => {
    const all = Array.from({ length: MAX_EVIDENCE }, () => ({ ...asked, measure: null }));
    expect(decideStep(reviews, null, initiated({ evidence: [...all, asked] }))).toMatchObject(brokenRule('TOO_MUCH_EVIDENCE'));
    const full = given(reviews, [initiated({ evidence: all }), inReview]);
    expect(decideStep(reviews, full, evidenceAdded)).toMatchObject(brokenRule('TOO_MUCH_EVIDENCE'));
  });

  test('has what the product measured, whatever its author would like, and marks what a person asserts', () => {
    const asserted: EvidenceInput = { measure: null, n: 500, period: null, text: 'On time in 2020' };
    expect(given(reviews, [initiated({ evidence: [asked, asserted] })]).evidence).toMatchObject([
      { measure: 'RESTORE_TIME', value: 9 * HOUR_MS, n: 6, measured: true },
      { measure: null, value: null, n: 500, measured: false },
    ]);
    const nothing = reviewsIn({ measured: [{ measure: 'RESTORE_TIME', n: 0, value: null, p50: null, p90: null, p95: null }] });
    expect(given(nothing, [initiated()]).evidence).toMatchObject([{ value: null, n: 0, measured: true }]);
    expect(decideStep(reviewsIn({ measured: [refuse('TOO_LONG', 'Too many rows')] }), null, initiated())).toMatchObject(
      brokenRule('TOO_LONG'),
    );
  });

  test('is not opened without evidence, with a party that is not there, or with one that is no longer engaged', () => {
    expect(decideStep(reviews, null, initiated({ evidence: [] }))).toMatchObject(invalidAt('evidence'));
    expect(decideStep(reviewsIn({ party: null }), null, initiated())).toMatchObject(invalidAt('partyId'));
    expect(decideStep(reviewsIn({ party: { status: 'CLOSED' } }), null, initiated())).toMatchObject(brokenRule('PARTY_CLOSED'));
  });

  test('belongs to its party only', () => {
    expect(reviews.aggregate.parties(given(reviews, [initiated()]))).toEqual(['party-a']);
  });

  test('names each participant once, and at least one', () => {
    const start = (participants: readonly string[]): Step<ReviewCommand> => [
      { type: 'StartPerformanceReview', participants },
      operator,
      day(1),
    ];
    expect(given(reviews, [initiated(), start(['a', 'b', 'a'])]).participants).toEqual(['a', 'b']);
    expect(decideStep(reviews, given(reviews, [initiated()]), start([]))).toMatchObject(invalidAt('participants'));
  });

  test('is not concluded without a recommendation', () => {
    const state = given(reviews, [initiated(), inReview]);
    expect(decideStep(reviewsIn({ recommendations: [] }), state, concluded)).toMatchObject(brokenRule('NO_RECOMMENDATION'));
  });

  test('is agreed once the party has answered every recommendation', () => {
    const state = given(reviews, [initiated(), inReview, concluded]);
    expect(decideStep(reviewsIn({ recommendations: ['ACCEPTED', 'PROPOSED'] }), state, agreed)).toMatchObject(brokenRule('UNANSWERED'));
    expect(decideStep(reviewsIn({ recommendations: ['ACCEPTED', 'DECLINED'] }), state, agreed)).toMatchObject({ kind: 'Accepted' });
  });

  test('is closed by another person than the one who concluded it', () => {
    const state = given(reviews, [initiated(), inReview, concluded, agreed]);
    const done = reviewsIn({ recommendations: ['EFFECTIVE'] });
    expect(decideStep(done, state, closed({}, operator))).toMatchObject(brokenRule('FOUR_EYES'));
    expect(decideStep(done, state, closed({}, planner))).toMatchObject({ kind: 'Accepted', state: { closing: { by: planner.id } } });
  });

  test.each<readonly [string, readonly RecommendationStatus[], string | undefined, RuleCode | null]>([
    ['has no plan', ['ACCEPTED'], 'It can wait', 'ACCEPTED_WITHOUT_PLAN'],
    ['is not measured', ['EFFECTIVE', 'IN_PLAN'], undefined, 'EFFECT_NOT_MEASURED'],
    ['is not measured, for a reason', ['EFFECTIVE', 'IN_PLAN'], 'The site is given up', null],
    ['did not help', ['INEFFECTIVE', 'DECLINED'], undefined, null],
  ])('that recommended what %s', (_, recommendations, outstandingReason, rule) => {
    const state = given(reviews, [initiated(), inReview, concluded, agreed]);
    const answer = decideStep(reviewsIn({ recommendations }), state, closed(outstandingReason === undefined ? {} : { outstandingReason }));
    if (rule === null)
      expect(answer).toMatchObject({ state: { status: 'CLOSED', closing: { outstandingReason: outstandingReason ?? null } } });
    else expect(answer).toMatchObject(brokenRule(rule));
  });

  test('opened by a rule blocks another until it is closed, a manual one never does', () => {
    const rest = [inReview, concluded, agreed] as const;
    const done = reviewsIn({ recommendations: ['DECLINED'] });
    const opened = given(done, [openedByRule, ...rest]);
    expect(opened.openFor).toBe(JSON.stringify(['rule-1', 'party-a', 'Resource:node-1']));
    expect(given(done, [openedByRule, ...rest, closed()]).openFor).toBeNull();
    expect(given(done, [initiated()]).openFor).toBeNull();
    expect(given(done, [openedByRule, cancelled])).toMatchObject({
      openFor: null,
      cancellation: { text: 'The figures were wrong', at: day(9), by: operator.id },
    });
  });
});

const linked = completedPlan();
/** Everything in order: answered where the review is concluded, planned, and measured after the plan. */
const measuring = (measured: MeasuredValue | null = value({ value: 5 * HOUR_MS }), plan = linked) =>
  recommendationsIn({ review: { status: 'RECOMMENDED', partyId: 'party-a', subject: null }, measured, linked: plan, plan });
const proposed = given(recommendations, [proposal()]);
const accepted = decideStep(recommendationsOfConcludedReview, proposed, accepts);
const acceptedState = 'state' in accepted ? accepted.state : proposed;
const inPlan = (() => {
  const answer = decideStep(recommendationsIn({ plan: linked }), acceptedState, linkedTo('plan-1', 20));
  return 'state' in answer ? answer.state : proposed;
})();
const NOW_DAYS = 20;

describe('a recommendation', () => {
  const measured = decideStep(measuring(), inPlan, measuredAt(NOW_DAYS));
  const ineffective = decideStep(measuring(value({ value: 12 * HOUR_MS })), inPlan, measuredAt(NOW_DAYS));
  const declined = decideStep(recommendationsOfConcludedReview, proposed, declines);
  const stateOf = (answer: typeof measured) => ('state' in answer ? answer.state : null);
  const oracleWorld = {
    ...recommendationsOfConcludedReview,
    facts: ({ type }: { readonly type: string }) => ({
      review: {
        status: type === 'ProposePerformanceRecommendation' ? ('IN_REVIEW' as const) : ('RECOMMENDED' as const),
        partyId: 'party-a',
        subject: null,
      },
      measured: value(),
      plan: linked,
      // What was in plan came to nothing, so that it can be linked to another.
      linked: type === 'LinkPerformanceRecommendationPlan' ? completedPlan({ status: 'FAILED' }) : linked,
    }),
  };
  testLifecycle(
    'PerformanceRecommendation',
    oracleWorld,
    {
      ProposePerformanceRecommendation: proposal()[0],
      PutRecommendation: { type: 'PutRecommendation' },
      AcceptPerformanceRecommendation: accepts[0],
      DeclinePerformanceRecommendation: declines[0],
      WithdrawPerformanceRecommendation: { type: 'WithdrawPerformanceRecommendation', reason: 'Another site is closed' },
      LinkPerformanceRecommendationPlan: linkedTo()[0],
      MeasurePerformanceRecommendation: measuredAt(NOW_DAYS)[0],
    },
    [
      { name: '-', state: null },
      { name: 'PROPOSED', state: proposed },
      { name: 'ACCEPTED', state: acceptedState },
      { name: 'DECLINED', state: stateOf(declined) },
      { name: 'IN_PLAN', state: inPlan },
      { name: 'EFFECTIVE', state: stateOf(measured) },
      { name: 'INEFFECTIVE', state: stateOf(ineffective) },
      {
        name: 'WITHDRAWN',
        state: stateOf(
          decideStep(oracleWorld, acceptedState, [{ type: 'WithdrawPerformanceRecommendation', reason: 'Moot' }, operator, day(2)]),
        ),
      },
    ],
  );

  test('is made in review, with the party and the subject of the review, and the measure as it is', () => {
    expect(proposed).toMatchObject({
      partyId: 'party-a',
      subject: { type: 'Resource', id: 'node-1' },
      baseline: { period: BASELINE, n: 6, value: 9 * HOUR_MS },
      proposedBy: operator.id,
      answer: null,
      effect: null,
    });
    expect(decideStep(recommendationsOfConcludedReview, null, proposal())).toMatchObject(brokenRule('NOT_IN_REVIEW'));
    expect(decideStep(recommendationsIn({ review: null }), null, proposal())).toMatchObject(invalidAt('reviewId'));
  });

  test('is made about what can become better, over a time that is over', () => {
    expect(decideStep(recommendations, null, proposal({ measure: 'ISSUES_RESTORED' }))).toMatchObject(invalidAt('measure'));
    expect(decideStep(recommendations, null, proposal({ baseline: { from: day(0), to: day(-1) } }))).toMatchObject(invalidAt('baseline'));
    expect(decideStep(recommendations, null, proposal({ baseline: { from: day(-1), to: hour(1) } }))).toMatchObject(invalidAt('baseline'));
  });

  test.each<readonly [Measure, Partial<MeasuredValue>, boolean]>([
    ['RESTORE_TIME', { n: 2 }, false],
    ['RESTORE_TIME', { n: 3 }, true],
    ['ON_TIME_SHARE', { n: 2, value: 0.5 }, false],
    ['ON_TIME_SHARE', { n: 0, value: null }, false],
    ['ISSUES_RAISED', { n: 0, value: 0 }, true],
    ['OPEN', { n: 1, value: 1 }, true],
  ])('needs a sample where its measure is one: %s of %j', (measure, fields, suffices) => {
    const answer = decideStep(recommendationsIn({ measured: value({ measure, ...fields }) }), null, proposal({ measure }));
    if (suffices) expect(answer).toMatchObject({ kind: 'Accepted' });
    else
      expect(answer).toMatchObject({ ...brokenRule('TOO_FEW_OBSERVATIONS'), message: expect.stringContaining(`n = ${String(fields.n)}`) });
  });

  test('is answered once its review is concluded, and keeps the answer', () => {
    expect(decideStep(recommendations, proposed, accepts)).toMatchObject(brokenRule('REVIEW_NOT_CONCLUDED'));
    expect(decideStep(recommendations, proposed, declines)).toMatchObject(brokenRule('REVIEW_NOT_CONCLUDED'));
    expect(acceptedState.answer).toEqual({ accepted: true, text: 'Agreed', at: day(1), by: supplierA.id });
    expect(declined).toMatchObject({ state: { answer: { accepted: false, text: 'No room on site', by: supplierA.id } } });
  });

  test('becomes a plan of its own party that is not over', () => {
    const link = (plan: typeof linked | null) => decideStep(recommendationsIn({ plan }), acceptedState, linkedTo());
    expect(link(null)).toMatchObject(invalidAt('planId'));
    expect(link(completedPlan({ partyId: 'party-b' }))).toMatchObject(brokenRule('OTHER_PARTY'));
    expect(link(completedPlan({ status: 'CANCELLED' }))).toMatchObject(brokenRule('PLAN_OVER'));
    const early = completedPlan({ statusChanges: [{ status: 'COMPLETED', at: day(0), by: 'operator-1', reason: null }] });
    expect(link(early)).toMatchObject(brokenRule('PLAN_OVER'));
    expect(link(linked)).toMatchObject({ state: { status: 'IN_PLAN', planId: 'plan-1' } });
  });

  test('becomes another plan only when the one before came to nothing', () => {
    const again = (status: 'IN_PROGRESS' | 'FAILED' | 'CANCELLED' | 'NOT_ASSESSED') =>
      decideStep(recommendationsIn({ plan: linked, linked: completedPlan({ status }) }), inPlan, linkedTo('plan-2', 21));
    expect(again('IN_PROGRESS')).toMatchObject(brokenRule('ALREADY_IN_PLAN'));
    expect(again('FAILED')).toMatchObject({ state: { planId: 'plan-2', status: 'IN_PLAN' } });
    expect(again('CANCELLED')).toMatchObject({ state: { planId: 'plan-2', status: 'IN_PLAN' } });
    expect(again('NOT_ASSESSED')).toMatchObject({ state: { planId: 'plan-2', status: 'IN_PLAN' } });
  });

  test('is measured after its plan was completed, over as long a time as before', () => {
    expect(decideStep(measuring(value(), completedPlan({ status: 'IN_PROGRESS' })), inPlan, measuredAt(20))).toMatchObject(
      brokenRule('PLAN_NOT_COMPLETED'),
    );
    // A recommendation planned early, so that its clock has not moved on yet.
    const early = { ...inPlan, updatedAt: day(1) };
    expect(decideStep(measuring(), early, measuredAt(11))).toMatchObject(brokenRule('TOO_EARLY'));
    const answer = decideStep(measuring(), early, measuredAt(12));
    expect(answer).toMatchObject({
      state: { effect: { period: { from: PLAN_ENDS, to: new Date(PLAN_ENDS.getTime() + 240 * HOUR_MS) }, value: 5 * HOUR_MS } },
    });
  });

  test('may be given more time to gather a sample, but neither less, nor time to come, nor more of what is counted', () => {
    const at = (until: Date, measure: Measure = 'RESTORE_TIME') => decideStep(measuring(), { ...inPlan, measure }, measuredAt(20, until));
    expect(at(day(15))).toMatchObject({ state: { effect: { period: { to: day(15) } } } });
    expect(at(day(5))).toMatchObject(invalidAt('until'));
    expect(at(day(25))).toMatchObject(brokenRule('TOO_EARLY'));
    expect(at(day(15), 'ISSUES_RAISED')).toMatchObject(invalidAt('until'));
  });

  test('is not measured on a few cases', () => {
    expect(decideStep(measuring(value({ n: 1, value: 1 })), inPlan, measuredAt(20))).toMatchObject({
      ...brokenRule('TOO_FEW_OBSERVATIONS'),
      message: 'The restore time after the plan has n = 1: at least 3 observations are needed',
    });
  });

  test.each<readonly [Measure, number, number, string]>([
    ['RESTORE_TIME', 9, 5, 'EFFECTIVE'],
    ['RESTORE_TIME', 9, 9, 'INEFFECTIVE'],
    ['RESTORE_TIME', 9, 12, 'INEFFECTIVE'],
    ['ON_TIME_SHARE', 0.4, 0.9, 'EFFECTIVE'],
    ['ON_TIME_SHARE', 0.4, 0.3, 'INEFFECTIVE'],
    ['ISSUES_RAISED', 6, 0, 'EFFECTIVE'],
  ])('about %s that went from %d to %d is %s', (measure, before, after, status) => {
    const state = { ...inPlan, measure, baseline: { ...inPlan.baseline, value: before } };
    expect(decideStep(measuring(value({ measure, value: after })), state, measuredAt(20))).toMatchObject({ state: { status } });
  });
});
