/**
 * Support Party Performance Management (eTOM process 1.6.6.3, Frameworx 16.0), one of its responsibilities through the graph: from a
 * degraded history to a recommendation that was carried out and helped.
 */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sweep } from '../../src/background/timers.js';
import type { JsonObject } from '../support/graphClient.js';
import { collectEvents, OPERATOR, PLANNER, type RestorationScenario, startScenario } from '../support/restorationScenario.js';
import { auditFaults } from '../support/storeFixtures.js';
import { startWorld, type World } from '../support/world.js';

const DAY = 24 * 60;
const HOUR_MS = 3_600_000;

let world: World;
let stage: RestorationScenario;
let partyId: string;
beforeAll(async () => {
  world = await startWorld();
  stage = await startScenario(world);
  partyId = stage.supplier.partyId ?? '';
});
afterAll(() => world.close());

const ask = async (source: string, who = OPERATOR): Promise<JsonObject> => (await stage.graph.data(who, `{ it: ${source} }`))['it'] ?? {};
const nodesOf = (connection: unknown): readonly JsonObject[] => (connection as { readonly nodes: readonly JsonObject[] }).nodes;

/** An issue about node-1 is raised, restored after so many hours, and accepted. */
const restoredIn = async (hours: number): Promise<void> => {
  const id = await stage.raise();
  await stage.analyze(id);
  stage.later(hours * 60);
  await stage.claimAndVerify(id);
  await stage.mutateAccepted(OPERATOR, 'acceptPerformanceIssueResolution', { id });
};

/** Days of issues, one a day. */
const days = async (count: number, hours: number): Promise<void> => {
  for (let n = 0; n < count; n += 1) {
    await restoredIn(hours);
    stage.later(DAY - hours * 60 - 60);
  }
};

test('Initiating reviews and recommendations for party infrastructure performance improvements', async () => {
  // Restoration of node-1 is promised within 8 hours, and takes 10.
  const from = stage.now().toISOString();
  await days(3, 10);

  // Rules over trends are defined, and run by timers.
  const rule = async (name: string, input: JsonObject): Promise<string> =>
    String((await stage.mutateAccepted(PLANNER, 'definePerformanceReviewRule', { name, lookBack: 'P10D', ...input }))['id']);
  const repeated = await rule('Repeat issues on a resource', { criterion: 'REPEAT_ISSUES', threshold: 3 });
  const late = await rule('Too many late resolutions', { criterion: 'BREACH_SHARE', threshold: 0.3, fewest: 3 });
  const slipped = await rule('Expectations slip', { criterion: 'SLIPPAGE', threshold: HOUR_MS, fewest: 3 });
  const opened = await stage.graph.subscribe(
    stage.supplier,
    'subscription { performanceReviewChanged(filter: { status: [INITIATED] }) { type performanceReview { id reason rule { id } subject { ... on Resource { id } } } } }',
  );
  await sweep(world.store, stage.now());
  const reviews = await collectEvents(opened, 'performanceReviewChanged', 2);
  await opened.return?.();
  expect(reviews.map((one) => one['performanceReview'])).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ reason: 'Repeat issues on a resource', rule: null, subject: { id: 'node-1' } }),
      expect.objectContaining({ reason: 'Too many late resolutions', rule: null, subject: null }),
    ]),
  );

  // The rules report findings with figures; zero slippage is no finding.
  const findings = 'lastFound lastFindings { partyId measure value n text opened review { id status } }';
  const reviewOf = async (id: string): Promise<string> => {
    const [found] = (await ask(`performanceReviewRule(id: "${id}") { ${findings} }`))['lastFindings'] as readonly JsonObject[];
    return String((found?.['review'] as JsonObject)['id']);
  };
  expect(await ask(`performanceReviewRule(id: "${repeated}") { ${findings} }`)).toMatchObject({
    lastFound: 1,
    lastFindings: [{ partyId, measure: 'ISSUES_RAISED', value: 3, n: 3, text: '3 issues about Resource:node-1', opened: true }],
  });
  expect(await ask(`performanceReviewRule(id: "${late}") { ${findings} }`)).toMatchObject({
    lastFindings: [{ partyId, measure: 'ON_TIME_SHARE', value: 0, n: 3, text: '3 of 3 issues (100 %) were not resolved in time' }],
  });
  expect(await ask(`performanceReviewRule(id: "${slipped}") { ${findings} }`)).toEqual({ lastFound: 0, lastFindings: [] });
  const [reviewId, other] = [await reviewOf(repeated), await reviewOf(late)];

  // A day later the same is found again, and no second review opened.
  stage.later(DAY);
  await sweep(world.store, stage.now());
  expect(await ask(`performanceReviewRule(id: "${repeated}") { lastRunAt ${findings} }`)).toMatchObject({
    lastRunAt: stage.now().toISOString(),
    lastFindings: [{ opened: false, review: { id: reviewId, status: 'INITIATED' } }],
  });
  expect(await ask('performanceReviews { totalCount }')).toEqual({ totalCount: 2 });

  // The party sees its reviews, not the rules; its rival sees neither.
  const own = await ask(`party(id: "${partyId}") { reviews { totalCount nodes { id evidence { text n } } } }`, stage.supplier);
  expect(nodesOf(own['reviews']).map(({ id }) => id)).toEqual(expect.arrayContaining([reviewId, other]));
  expect(await ask('performanceReviewRules { totalCount }', stage.supplier)).toEqual({ totalCount: 0 });
  expect(await ask('performanceReviews { totalCount }', stage.otherParty)).toEqual({ totalCount: 0 });

  // Two recommendations are made, and put to the party.
  await stage.mutateAccepted(PLANNER, 'startPerformanceReview', { id: reviewId, participants: ['planner', 'worker'] });
  expect(await stage.mutate(PLANNER, 'concludePerformanceReview', { id: reviewId, text: 'Nothing' })).toMatchObject({
    code: 'NO_RECOMMENDATION',
  });
  const baseline = { from, to: stage.now().toISOString() };
  const recommend = async (text: string, measure: string): Promise<string> =>
    String((await stage.mutateAccepted(PLANNER, 'proposePerformanceRecommendation', { reviewId, text, measure, baseline }))['id']);
  const spare = await recommend('Keep a spare line card on site', 'RESTORE_TIME');
  const staffing = await recommend('Staff the site at night', 'ISSUES_RAISED');
  expect(await ask(`performanceRecommendation(id: "${spare}") { baseline { n value period { from to } } }`)).toEqual({
    baseline: { n: 3, value: 10 * HOUR_MS, period: baseline },
  });
  const { supplier } = stage;
  expect(await stage.mutate(supplier, 'acceptPerformanceRecommendation', { id: spare })).toMatchObject({ code: 'NOT_FOUND' });
  await stage.mutateAccepted(PLANNER, 'concludePerformanceReview', { id: reviewId, text: 'Replacement takes too long' });

  // The party answers for itself, and no one else for it: it accepts one, and declines the other.
  const answered = await stage.graph.subscribe(
    supplier,
    'subscription { performanceRecommendationChanged { type performanceRecommendation { status } } }',
  );
  expect(await stage.mutate(OPERATOR, 'acceptPerformanceRecommendation', { id: spare })).toMatchObject({ code: 'NOT_PERMITTED' });
  expect(await stage.mutate(stage.otherParty, 'acceptPerformanceRecommendation', { id: spare })).toMatchObject({ code: 'NOT_FOUND' });
  await stage.mutateAccepted(supplier, 'acceptPerformanceRecommendation', { id: spare, text: 'We will keep two' });
  expect(await stage.mutate(supplier, 'agreePerformanceReview', { id: reviewId })).toMatchObject({ code: 'UNANSWERED' });
  await stage.mutateAccepted(supplier, 'declinePerformanceRecommendation', { id: staffing, reason: 'The building is closed at night' });
  await stage.mutateAccepted(supplier, 'agreePerformanceReview', { id: reviewId });
  expect((await collectEvents(answered, 'performanceRecommendationChanged', 2)).map(({ type }) => type)).toEqual([
    'RecommendationAccepted',
    'RecommendationDeclined',
  ]);
  await answered.return?.();
  expect(await stage.mutate(OPERATOR, 'closePerformanceReview', { id: reviewId, text: 'Done' })).toMatchObject({
    code: 'ACCEPTED_WITHOUT_PLAN',
  });

  // It becomes an improvement plan, by the order that plans are made in, and the plan is completed.
  const issueId = await stage.raise();
  await stage.analyze(issueId);
  const planId = await stage.develop(issueId);
  await stage.mutateAccepted(PLANNER, 'linkPerformanceRecommendationPlan', { id: spare, planId });
  expect(await stage.mutate(PLANNER, 'measurePerformanceRecommendation', { id: spare })).toMatchObject({ code: 'PLAN_NOT_COMPLETED' });
  await stage.declareHarmless(planId);
  await stage.mutateAccepted(supplier, 'commenceImprovementPlan', { id: planId });
  await stage.doTasks(planId);
  await stage.doActions(planId);
  await stage.mutateAccepted(supplier, 'completeImprovementPlanWork', { id: planId, text: 'The cards are there' });
  await stage.claimAndVerify(issueId);
  await stage.mutateAccepted(OPERATOR, 'closeImprovementPlanReview', { id: planId, text: 'It helped' });
  await stage.mutateAccepted(OPERATOR, 'acceptPerformanceIssueResolution', { id: issueId });
  const completed = stage.now();

  // Its effect is measured over as long a time as before, and on a sample.
  expect(await stage.mutate(PLANNER, 'measurePerformanceRecommendation', { id: spare })).toMatchObject({ code: 'TOO_EARLY' });
  expect(await stage.mutate(OPERATOR, 'closePerformanceReview', { id: reviewId, text: 'Done' })).toMatchObject({
    code: 'EFFECT_NOT_MEASURED',
  });
  await days(2, 3);
  stage.later(2 * DAY);
  expect(await stage.mutate(PLANNER, 'measurePerformanceRecommendation', { id: spare })).toMatchObject({
    code: 'TOO_FEW_OBSERVATIONS',
    message: 'The restore time after the plan has n = 2: at least 3 observations are needed',
  });
  await days(1, 3);
  const until = stage.now().toISOString();
  const effect = 'status change improvementPlan { id status } effect { n value period { from to } } baseline { n value }';
  expect(await stage.mutate(PLANNER, 'measurePerformanceRecommendation', { id: spare, until }, effect)).toMatchObject({
    status: 'EFFECTIVE',
    change: -7 * HOUR_MS,
    improvementPlan: { id: planId, status: 'COMPLETED' },
    baseline: { n: 3, value: 10 * HOUR_MS },
    effect: { n: 3, value: 3 * HOUR_MS, period: { from: completed.toISOString(), to: until } },
  });

  // The review is closed by another person than the one who concluded it, and its history can be read.
  expect(await stage.mutate(PLANNER, 'closePerformanceReview', { id: reviewId, text: 'It helped' })).toMatchObject({ code: 'FOUR_EYES' });
  await stage.mutateAccepted(OPERATOR, 'closePerformanceReview', { id: reviewId, text: 'Restoration takes a third of the time' });
  expect(
    await ask(
      `performanceReview(id: "${reviewId}") { status history { nodes { type } } recommendations { nodes { text status } } }`,
      supplier,
    ),
  ).toEqual({
    status: 'CLOSED',
    history: { nodes: ['ReviewInitiated', 'ReviewStarted', 'ReviewConcluded', 'ReviewAgreed', 'ReviewClosed'].map((type) => ({ type })) },
    recommendations: {
      nodes: [
        { text: 'Keep a spare line card on site', status: 'EFFECTIVE' },
        { text: 'Staff the site at night', status: 'DECLINED' },
      ],
    },
  });
  expect(await auditFaults(world.store)).toEqual([]);
});
