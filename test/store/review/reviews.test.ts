/** Reviews that rules open: once, on any number of instances, in the transaction of the run. */
import { expect, jest, test } from '@jest/globals';
import { sweep } from '../../../src/background/timers.js';
import type { PerformanceReviewRule } from '../../../src/domain/reviewRule/model.js';
import { issues } from '../../../src/store/issue/collection.js';
import { reviews } from '../../../src/store/review/collection.js';
import { executeOnReview } from '../../../src/store/review/index.js';
import { reviewRules } from '../../../src/store/reviewRule/collection.js';
import { executeOnReviewRule } from '../../../src/store/reviewRule/index.js';
import { documents, type Store } from '../../../src/store/store.js';
import { hour, operator, planner, timer } from '../../support/domain/samples.js';
import { day, defined, reviewInput } from '../../support/domain/reviews.js';
import { auditFaults, describeWithWorld, raiseIssue, registerParty, stateOf } from '../../support/storeFixtures.js';

const rule = async (store: Store, fields: Parameters<typeof defined>[0] = {}, now = day(0)): Promise<PerformanceReviewRule> =>
  stateOf(await executeOnReviewRule(store, planner, { commands: [defined(fields)[0]], now }));

/** Three issues about the same resource, raised in the first hours. */
const repeated = async (store: Store, partyId: string): Promise<void> => {
  for (const hours of [1, 2, 3]) await raiseIssue(store, partyId, {}, hour(hours));
};

const reviewsOf = (store: Store, ruleId: string) => documents(store, reviews).find({ ruleId }).toArray();
const ruleAt = (store: Store, id: string) => documents(store, reviewRules).findOne({ _id: id });

describeWithWorld('A rule on three instances', (world) => {
  test('runs once in each turn, and opens one review for each finding', async () => {
    const stores = [world().store, await world().another(), await world().another()];
    const { _id: partyId } = await registerParty(world().store);
    await repeated(world().store, partyId);
    const { _id } = await rule(world().store, { partyIds: [partyId] });

    await Promise.all(stores.map((store) => sweep(store, day(1))));
    await Promise.all(stores.map((store) => sweep(store, day(1))));
    expect(await ruleAt(world().store, _id)).toMatchObject({ version: 2, lastRunAt: day(1), nextDueAt: day(2) });
    const [review, ...others] = await reviewsOf(world().store, _id);
    expect(others).toEqual([]);
    expect(review).toMatchObject({ partyId, status: 'INITIATED', subject: { type: 'Resource', id: 'node-1' }, reason: 'Repeat issues' });
    expect(review?.evidence).toMatchObject([{ measure: 'ISSUES_RAISED', value: 3, n: 3, text: '3 issues about Resource:node-1' }]);

    await Promise.all(stores.map((store) => sweep(store, day(2))));
    expect(await ruleAt(world().store, _id)).toMatchObject({ version: 3, lastFindings: [{ opened: false, reviewId: review?._id }] });
    expect(await reviewsOf(world().store, _id)).toHaveLength(1);
    expect(await auditFaults(world().store)).toEqual([]);
  });

  test('leaves the opening of the same review by two runs to one of them: the database itself takes one', async () => {
    const { _id: partyId } = await registerParty(world().store);
    await repeated(world().store, partyId);
    const { _id } = await rule(world().store, { partyIds: [partyId] });
    await sweep(world().store, day(1));
    const [review] = await reviewsOf(world().store, _id);
    const twin = { ...review, _id: 'twin' } as NonNullable<typeof review>;
    await expect(documents(world().store, reviews).insertOne(twin)).rejects.toMatchObject({ code: 11000 });
    // A closed one is in no one's way.
    await documents(world().store, reviews).insertOne({ ...twin, status: 'CLOSED', openFor: null });
    await documents(world().store, reviews).deleteOne({ _id: 'twin' });
  });
});

describeWithWorld('A rule', (world) => {
  test('that finds nothing opens nothing, and says so', async () => {
    const { store } = world();
    const { _id: partyId } = await registerParty(store);
    const { _id } = await rule(store, { partyIds: [partyId] });
    await sweep(store, day(1));
    expect(await ruleAt(store, _id)).toMatchObject({ lastFound: 0, lastFindings: [], lastRunAt: day(1) });
    expect(await reviewsOf(store, _id)).toEqual([]);
  });

  test('finds again what was reviewed and closed, and opens another review for it', async () => {
    const { store } = world();
    const { _id: partyId } = await registerParty(store);
    await repeated(store, partyId);
    const { _id } = await rule(store, { partyIds: [partyId] });
    await sweep(store, day(1));
    const [first] = await reviewsOf(store, _id);
    // Closed as the events of a review would: it is not what this test is about.
    await documents(store, reviews).updateOne({ _id: first?._id ?? '' }, { $set: { status: 'CLOSED', openFor: null } });
    await sweep(store, day(2));
    expect((await reviewsOf(store, _id)).map(({ status }) => status).toSorted()).toEqual(['CLOSED', 'INITIATED']);
  });

  test('looks at the parties that it names, and they must be there', async () => {
    const { store } = world();
    const [{ _id: named }, { _id: other }] = [await registerParty(store), await registerParty(store)];
    await repeated(store, named);
    await repeated(store, other);
    const { _id } = await rule(store, { partyIds: [named] });
    await sweep(store, day(1));
    expect((await reviewsOf(store, _id)).map(({ partyId }) => partyId)).toEqual([named]);
    const commands = [defined({ partyIds: ['unknown'] })[0]] as const;
    expect(await executeOnReviewRule(store, planner, { commands, now: day(0) })).toMatchObject({
      kind: 'InvalidInput',
      problems: [{ path: ['partyIds', '0'] }],
    });
  });

  test('opens another for a party whose review was cancelled, and none while that is open', async () => {
    const { store } = world();
    const { _id: partyId } = await registerParty(store);
    await repeated(store, partyId);
    const { _id } = await rule(store, { partyIds: [partyId] });
    await sweep(store, day(1));
    const [first] = await reviewsOf(store, _id);
    const commands = [{ type: 'CancelPerformanceReview', reason: 'A test line' }] as const;
    stateOf(await executeOnReview(store, operator, { commands, id: first?._id ?? '', now: day(1.5) }));
    await sweep(store, day(2));
    await sweep(store, day(3));
    const statuses = (await reviewsOf(store, _id)).map(({ status }) => status).toSorted();
    expect(statuses).toEqual(['CANCELLED', 'INITIATED']);
  });

  test('has the time that measuring takes', async () => {
    const store = await world().another({ deadlineMs: 10_000 });
    const { _id: partyId } = await registerParty(store);
    await repeated(store, partyId);
    const { _id } = await rule(store, { partyIds: [partyId] });
    const read = documents(store, issues);
    const [find, clock] = [read.find.bind(read), Date.now.bind(Date)];
    let lateMs = 0;
    jest.spyOn(Date, 'now').mockImplementation(() => clock() + lateMs);
    jest.spyOn(read, 'find').mockImplementation((...asked: Parameters<typeof find>) => {
      lateMs = 20_000;
      return find(...asked);
    });
    const ran = await executeOnReviewRule(store, timer, { commands: [{ type: 'RunReviewRule' }], id: _id, now: day(1) });
    jest.restoreAllMocks();
    expect(lateMs).toBe(20_000);
    expect(stateOf(ran)).toMatchObject({ lastFound: 1, lastFailure: null });
  });

  test('that is paused keeps still', async () => {
    const { store } = world();
    const { _id } = await rule(store);
    await executeOnReviewRule(store, planner, {
      commands: [{ type: 'PausePerformanceReviewRule', reason: 'Audit' }],
      id: _id,
      now: day(0),
    });
    await sweep(store, day(5));
    expect(await ruleAt(store, _id)).toMatchObject({ status: 'PAUSED', lastRunAt: null });
  });
});

describeWithWorld('A review by hand', (world) => {
  test('is opened for any reason, with a party that exists', async () => {
    const { store } = world();
    const { _id: partyId } = await registerParty(store);
    const initiate = (who: string) =>
      executeOnReview(store, operator, { commands: [{ type: 'InitiatePerformanceReview', ...reviewInput, partyId: who }], now: hour(1) });
    const [one, other] = [stateOf(await initiate(partyId)), stateOf(await initiate(partyId))];
    expect([one, other]).toMatchObject([{ openFor: null }, { openFor: null }]);
    expect(one._id).not.toBe(other._id);
    expect(await initiate('unknown')).toMatchObject({ kind: 'InvalidInput', problems: [{ path: ['partyId'] }] });
    // Nothing was restored yet: what the product measures has no value.
    expect(one.evidence[0]).toMatchObject({ measure: reviewInput.evidence[0]?.measure, value: null, n: 0 });
  });
});
