/** Reviews, recommendations and review rules through the graph: what is answered, to whom, and what is heard. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sweep } from '../../src/background/timers.js';
import { expectFieldsAnswerAlone } from '../support/fieldsAlone.js';
import type { JsonObject } from '../support/graphClient.js';
import { OPERATOR, PLANNER, type RestorationScenario, startScenario } from '../support/restorationScenario.js';
import { auditor, crm } from '../support/domain/samples.js';
import { startWorld, type World } from '../support/world.js';

let world: World;
let stage: RestorationScenario;
let partyId: string;
let rivalId: string;
beforeAll(async () => {
  world = await startWorld();
  stage = await startScenario(world);
  partyId = stage.supplier.partyId ?? '';
  rivalId = stage.otherParty.partyId ?? '';
});
afterAll(() => world.close());

const NODE = { type: 'RESOURCE', id: 'node-1' };
const evidence = (more: JsonObject = {}): JsonObject => ({ n: 2, text: 'The site was dark twice', ...more });
const initiate = async (more: JsonObject = {}): Promise<string> =>
  String(
    (await stage.mutateAccepted(OPERATOR, 'initiatePerformanceReview', { partyId, reason: 'Dark site', evidence: [evidence()], ...more }))[
      'id'
    ],
  );
const begun = async (more: JsonObject = {}): Promise<string> => {
  const id = await initiate(more);
  await stage.mutateAccepted(PLANNER, 'startPerformanceReview', { id, participants: ['planner'] });
  return id;
};
const propose = async (reviewId: string, more: JsonObject = {}): Promise<string> => {
  const baseline = { from: stage.inHours(-100), to: stage.inHours(0) };
  const input = { reviewId, text: 'Guard the site', measure: 'ISSUES_RAISED', baseline, ...more };
  return String((await stage.mutateAccepted(PLANNER, 'proposePerformanceRecommendation', input))['id']);
};
const defineRule = async (more: JsonObject = {}): Promise<string> => {
  const input = { name: 'Repeats', criterion: 'REPEAT_ISSUES', threshold: 2, lookBack: 'P5D', partyIds: [partyId], ...more };
  return String((await stage.mutateAccepted(PLANNER, 'definePerformanceReviewRule', input))['id']);
};
const ask = async (source: string, who = OPERATOR): Promise<JsonObject> => (await stage.graph.data(who, `{ it: ${source} }`))['it'] ?? {};
const idsOf = (connection: JsonObject): readonly unknown[] => (connection['nodes'] as readonly JsonObject[]).map(({ id }) => id);

describe('a review through the graph', () => {
  test('says what it is about, why, and what is open to whom', async () => {
    const period = { from: stage.inHours(-48), to: stage.inHours(0) };
    const id = await initiate({ subject: NODE, evidence: [evidence(), evidence({ n: 0, measure: 'RESTORE_TIME', period })] });
    const fields =
      'status version reason initiatedBy partyId party { name } subject { __typename ... on Resource { id } } evidence { measure value n period { from to } text by measured } allowedActions';
    expect(await ask(`performanceReview(id: "${id}") { ${fields} }`)).toEqual({
      status: 'INITIATED',
      version: 1,
      reason: 'Dark site',
      initiatedBy: OPERATOR.id,
      partyId,
      party: { name: 'north' },
      subject: { __typename: 'Resource', id: 'node-1' },
      evidence: [
        { measure: null, value: null, n: 2, period: null, text: 'The site was dark twice', by: OPERATOR.id, measured: false },
        { measure: 'RESTORE_TIME', value: null, n: 0, period, text: 'The site was dark twice', by: OPERATOR.id, measured: true },
      ],
      allowedActions: ['startPerformanceReview', 'addPerformanceReviewEvidence', 'cancelPerformanceReview'],
    });
    expect(await ask(`performanceReview(id: "${id}") { allowedActions }`, stage.supplier)).toEqual({ allowedActions: [] });
    expect(await ask(`performanceReview(id: "${id}") { allowedActions }`, auditor)).toEqual({ allowedActions: [] });
    expect(await stage.mutate(stage.supplier, 'startPerformanceReview', { id, participants: ['worker'] })).toMatchObject({
      code: 'NOT_PERMITTED',
    });
    expect(await stage.mutate(crm, 'addPerformanceReviewEvidence', { id, evidence: [evidence()] })).toMatchObject({
      code: 'NOT_PERMITTED',
    });
    expect(await stage.mutate(OPERATOR, 'addPerformanceReviewEvidence', { id, evidence: [evidence({ n: -1 })] })).toMatchObject({
      problems: [{ path: ['evidence', '0', 'n'] }],
    });
    expect(await stage.mutate(OPERATOR, 'concludePerformanceReview', { id, text: 'Nothing' })).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
      allowed: ['startPerformanceReview', 'addPerformanceReviewEvidence', 'cancelPerformanceReview'],
    });
  });

  test('is initiated once by one request, however often that is sent', async () => {
    const [one, other] = [await initiate({ clientMutationId: 'once' }), await initiate({ clientMutationId: 'once' })];
    expect(one).toBe(other);
  });

  test('is hidden from every other party, in every way to it, and so are its recommendations', async () => {
    const reviewId = await begun();
    const id = await propose(reviewId);
    for (const source of [`performanceReview(id: "${reviewId}") { id }`, `performanceRecommendation(id: "${id}") { id }`])
      expect((await stage.graph.data(stage.otherParty, `{ it: ${source} }`))['it']).toBeNull();
    expect(await ask('performanceReviews(filter: { partyId: ["' + partyId + '"] }) { totalCount }', stage.otherParty)).toEqual({
      totalCount: 0,
    });
    expect(await ask('performanceRecommendations { totalCount }', stage.otherParty)).toEqual({ totalCount: 0 });
    const representations = [
      { __typename: 'PerformanceReview', id: reviewId },
      { __typename: 'PerformanceRecommendation', id },
    ];
    const entities = (who: typeof OPERATOR) =>
      stage.graph.data(
        who,
        'query($r: [_Any!]!) { _entities(representations: $r) { ... on PerformanceReview { id status } ... on PerformanceRecommendation { id review { id } } } }',
        { r: representations },
      );
    await stage.mutateAccepted(PLANNER, 'concludePerformanceReview', { id: reviewId, text: 'One thing' });
    expect(await entities(stage.otherParty)).toEqual({ _entities: [null, null] });
    expect(await entities(stage.supplier)).toEqual({
      _entities: [
        { id: reviewId, status: 'RECOMMENDED' },
        { id, review: { id: reviewId } },
      ],
    });
    expect(await stage.mutate(stage.otherParty, 'agreePerformanceReview', { id: reviewId })).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('is found by party, state, rule and subject, and a party’s by the party', async () => {
    const subject = { type: 'RESOURCE', id: 'node-77' };
    const id = await begun({ subject });
    const other = await initiate({ subject, partyId: rivalId });
    const found = async (filter: string): Promise<readonly unknown[]> =>
      idsOf(await ask(`performanceReviews(filter: { subject: { type: RESOURCE, id: "node-77" } ${filter} }) { nodes { id } }`));
    expect([...(await found(''))].toSorted()).toEqual([id, other].toSorted());
    expect(await found('status: [IN_REVIEW]')).toEqual([id]);
    expect(await found(`partyId: ["${rivalId}"]`)).toEqual([other]);
    expect(await found('ruleId: ["none"]')).toEqual([]);
    const own = async (filter: string) => ask(`party(id: "${rivalId}") { reviews(${filter}) { nodes { id } } }`);
    expect(idsOf((await own('first: 5'))['reviews'] as JsonObject)).toEqual([other]);
    expect(idsOf((await own(`filter: { partyId: ["${partyId}"] }`))['reviews'] as JsonObject)).toEqual([]);
  });
});

describe('a recommendation through the graph', () => {
  test('is found by review, party, state and plan, and under its review', async () => {
    const reviewId = await begun();
    const [one, other] = [await propose(reviewId), await propose(reviewId)];
    await stage.mutateAccepted(PLANNER, 'concludePerformanceReview', { id: reviewId, text: 'Two things' });
    await stage.mutateAccepted(stage.supplier, 'declinePerformanceRecommendation', { id: other, reason: 'No' });
    const found = async (filter: string): Promise<readonly unknown[]> =>
      idsOf(
        await ask(`performanceRecommendations(orderBy: CREATED_AT_ASC, filter: { reviewId: ["${reviewId}"] ${filter} }) { nodes { id } }`),
      );
    expect([...(await found(''))].toSorted()).toEqual([one, other].toSorted());
    expect(await found('status: [DECLINED]')).toEqual([other]);
    expect(await found(`partyId: ["${rivalId}"]`)).toEqual([]);
    expect(await found('improvementPlanId: ["none"]')).toEqual([]);
    const under = await ask(
      `performanceReview(id: "${reviewId}") { recommendations(filter: { status: [PROPOSED] }) { totalCount nodes { id allowedActions } } }`,
      stage.supplier,
    );
    expect(under['recommendations']).toEqual({
      totalCount: 1,
      nodes: [{ id: one, allowedActions: ['acceptPerformanceRecommendation', 'declinePerformanceRecommendation'] }],
    });
    const elsewhere = await ask(`performanceReview(id: "${reviewId}") { recommendations(filter: { reviewId: ["x"] }) { totalCount } }`);
    expect(elsewhere['recommendations']).toEqual({ totalCount: 0 });
  });

  test('is its party’s to know of from the conclusion of the review on, in every way to it', async () => {
    const heard = await stage.graph.subscribe(
      stage.supplier,
      'subscription { performanceRecommendationChanged { type performanceRecommendation { text } } }',
    );
    const first = heard.next();
    const reviewId = await begun();
    const id = await propose(reviewId, { text: 'Put once' });
    const ways = `one: performanceRecommendation(id: "${id}") { text history { nodes { type } } }
      all: performanceRecommendations(filter: { reviewId: ["${reviewId}"], partyId: ["${partyId}"] }) { totalCount nodes { text } }
      under: performanceReview(id: "${reviewId}") { recommendations { totalCount nodes { text } } }
      referred: _entities(representations: [{ __typename: "PerformanceRecommendation", id: "${id}" }]) { ... on PerformanceRecommendation { text } }`;
    const none = { totalCount: 0, nodes: [] };
    const before = await stage.graph.data(stage.supplier, `{ ${ways} }`);
    expect(before).toMatchObject({ one: null, all: none, under: { recommendations: none }, referred: [null] });
    expect(JSON.stringify(before)).not.toContain('Put once');
    expect(await stage.mutate(stage.supplier, 'acceptPerformanceRecommendation', { id })).toMatchObject({ code: 'NOT_FOUND' });

    await stage.mutateAccepted(PLANNER, 'concludePerformanceReview', { id: reviewId, text: 'One thing' });
    const there = { totalCount: 1, nodes: [{ text: 'Put once' }] };
    expect(await stage.graph.data(stage.supplier, `{ ${ways} }`)).toEqual({
      one: { text: 'Put once', history: { nodes: [{ type: 'RecommendationPut' }] } },
      all: there,
      under: { recommendations: there },
      referred: [{ text: 'Put once' }],
    });
    expect((await first).value).toEqual({
      data: { performanceRecommendationChanged: { type: 'RecommendationPut', performanceRecommendation: { text: 'Put once' } } },
    });
    await heard.return?.();
    expect(await ask(`performanceRecommendation(id: "${id}") { history { nodes { type } } }`)).toEqual({
      history: { nodes: [{ type: 'RecommendationProposed' }, { type: 'RecommendationPut' }] },
    });
  });

  test('is refused without a baseline that can be compared', async () => {
    const reviewId = await begun();
    const baseline = { from: stage.inHours(-100), to: stage.inHours(-50) };
    const input = { reviewId, text: 'Be faster', measure: 'RESTORE_TIME', baseline };
    expect(await stage.mutate(PLANNER, 'proposePerformanceRecommendation', input)).toMatchObject({ code: 'TOO_FEW_OBSERVATIONS' });
    expect(await stage.mutate(PLANNER, 'proposePerformanceRecommendation', { ...input, reviewId: 'none' })).toMatchObject({
      problems: [{ path: ['reviewId'] }],
    });
    const ages = { from: '1971-01-01T00:00:00Z', to: stage.inHours(-1) };
    expect(await stage.mutate(PLANNER, 'proposePerformanceRecommendation', { ...input, baseline: ages })).toMatchObject({
      code: 'INVALID_INPUT',
    });
    const never = { from: '1066-01-01T00:00:00Z', to: stage.inHours(-1) };
    expect(await stage.mutate(PLANNER, 'proposePerformanceRecommendation', { ...input, baseline: never })).toMatchObject({
      code: 'INVALID_INPUT',
    });
    expect(await stage.mutate(stage.supplier, 'proposePerformanceRecommendation', input)).toMatchObject({ code: 'NOT_PERMITTED' });
    const ahead = { from: stage.inHours(-1), to: stage.inHours(1) };
    expect(await stage.mutate(PLANNER, 'proposePerformanceRecommendation', { ...input, baseline: ahead })).toMatchObject({
      problems: [{ path: ['baseline'] }],
    });
  });

  test('becomes no plan of another party', async () => {
    const reviewId = await begun();
    const id = await propose(reviewId);
    await stage.mutateAccepted(PLANNER, 'concludePerformanceReview', { id: reviewId, text: 'One thing' });
    await stage.mutateAccepted(stage.supplier, 'acceptPerformanceRecommendation', { id });
    const issueId = await stage.raise({ partyId: rivalId });
    await stage.analyze(issueId);
    const planId = await stage.develop(issueId);
    expect(await stage.mutate(PLANNER, 'linkPerformanceRecommendationPlan', { id, planId })).toMatchObject({ code: 'OTHER_PARTY' });
    expect(await stage.mutate(PLANNER, 'linkPerformanceRecommendationPlan', { id, planId: 'none' })).toMatchObject({
      problems: [{ path: ['planId'] }],
    });
  });
});

describe('a review rule through the graph', () => {
  test('is maintained by staff, and shows when it runs', async () => {
    const id = await defineRule({ nextRunAt: stage.inHours(10) });
    const fields = 'criterion threshold fewest lookBack every partyIds definedBy nextRunAt lastRunAt lastFound allowedActions';
    expect(await ask(`performanceReviewRule(id: "${id}") { ${fields} }`)).toEqual({
      criterion: 'REPEAT_ISSUES',
      threshold: 2,
      fewest: 1,
      lookBack: 'PT120H',
      every: 'PT24H',
      partyIds: [partyId],
      definedBy: PLANNER.id,
      nextRunAt: stage.inHours(10),
      lastRunAt: null,
      lastFound: null,
      allowedActions: ['amendPerformanceReviewRule', 'pausePerformanceReviewRule', 'retirePerformanceReviewRule'],
    });
    expect(
      await stage.mutate(OPERATOR, 'amendPerformanceReviewRule', { id, every: 'PT2H', partyIds: [] }, 'every partyIds threshold nextRunAt'),
    ).toEqual({
      __typename: 'PerformanceReviewRule',
      every: 'PT2H',
      partyIds: [],
      threshold: 2,
      nextRunAt: stage.inHours(2),
    });
    expect(await stage.mutate(OPERATOR, 'pausePerformanceReviewRule', { id, reason: 'Audit' }, 'status nextRunAt')).toMatchObject({
      status: 'PAUSED',
      nextRunAt: null,
    });
    expect(await stage.mutate(OPERATOR, 'resumePerformanceReviewRule', { id })).toMatchObject({ status: 'ACTIVE' });
    expect(await stage.mutate(OPERATOR, 'retirePerformanceReviewRule', { id, reason: 'Another does it' })).toMatchObject({
      status: 'RETIRED',
      allowedActions: [],
    });
    expect(await ask(`performanceReviewRule(id: "${id}") { history { nodes { type } } }`)).toEqual({
      history: {
        nodes: ['ReviewRuleDefined', 'ReviewRuleAmended', 'ReviewRulePaused', 'ReviewRuleResumed', 'ReviewRuleRetired'].map((type) => ({
          type,
        })),
      },
    });
  });

  test('is no party’s to see or change, not even in its history', async () => {
    const id = await defineRule({ nextRunAt: stage.inHours(1000) });
    expect((await stage.graph.data(stage.supplier, `{ performanceReviewRule(id: "${id}") { id } }`))['performanceReviewRule']).toBeNull();
    expect(await ask('performanceReviewRules { totalCount nodes { id } }', stage.supplier)).toEqual({ totalCount: 0, nodes: [] });
    expect(await stage.mutate(stage.supplier, 'pausePerformanceReviewRule', { id, reason: 'Not me' })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await ask('performanceReviewRules(filter: { criterion: [REPEAT_ISSUES], status: [ACTIVE] }) { nodes { id } }')).toMatchObject({
      nodes: expect.arrayContaining([{ id }]) as unknown,
    });
    expect(await ask('performanceReviewRules(filter: { criterion: [SLIPPAGE] }) { totalCount }')).toEqual({ totalCount: 0 });
  });

  test.each<readonly [JsonObject, string]>([
    [{ threshold: 1 }, 'threshold'],
    [{ every: 'PT1M' }, 'every'],
    [{ lookBack: 'PT1M' }, 'lookBack'],
    [{ partyIds: ['unknown'] }, 'partyIds'],
  ])('is not defined as %j', async (more, path) => {
    const input = { name: 'Repeats', criterion: 'REPEAT_ISSUES', threshold: 2, lookBack: 'P5D', ...more };
    const answer = await stage.mutate(PLANNER, 'definePerformanceReviewRule', input);
    expect((answer['problems'] as readonly { readonly path: readonly string[] }[])[0]?.path[0]).toBe(path);
  });
});

test('Every field of a review, a recommendation and a rule answers the same asked alone as asked with all others', async () => {
  for (const n of [1, 2]) await stage.raise({ name: `Issue ${String(n)}` });
  stage.later(5);
  const ruleId = await defineRule({ nextRunAt: stage.inHours(0) });
  await sweep(world.store, stage.now());
  const [reviewId] = idsOf(await ask(`performanceReviews(filter: { ruleId: ["${ruleId}"] }) { nodes { id } }`));
  await stage.mutateAccepted(PLANNER, 'startPerformanceReview', { id: reviewId, participants: ['planner'] });
  const recommendationId = await propose(String(reviewId), { rationale: 'It is dark' });
  await stage.mutateAccepted(PLANNER, 'concludePerformanceReview', { id: reviewId, text: 'One thing' });
  await stage.mutateAccepted(stage.supplier, 'acceptPerformanceRecommendation', { id: recommendationId, text: 'Yes' });
  const issueId = await stage.raise();
  await stage.analyze(issueId);
  await stage.mutateAccepted(PLANNER, 'linkPerformanceRecommendationPlan', { id: recommendationId, planId: await stage.develop(issueId) });

  for (const [name, root] of [
    ['PerformanceReview', `performanceReview(id: "${String(reviewId)}")`],
    ['PerformanceRecommendation', `performanceRecommendation(id: "${recommendationId}")`],
    ['PerformanceReviewRule', `performanceReviewRule(id: "${ruleId}")`],
  ] as const) {
    const all = await expectFieldsAnswerAlone(name, (selection) => ask(`${root} { ${selection} }`));
    // What is asked with all others is there at all.
    const absent = Object.entries(all).filter(([, value]) => value === null);
    expect(absent.map(([field]) => field)).toEqual(
      {
        PerformanceReview: ['agreement', 'closing', 'outstandingReason', 'cancellation'],
        PerformanceRecommendation: ['withdrawal', 'effect', 'change'],
        PerformanceReviewRule: ['lastFailure'],
      }[name],
    );
  }
});
