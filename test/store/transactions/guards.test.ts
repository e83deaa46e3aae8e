/** Races between commands on different documents, settled in their transactions. */
import { expect, test } from '@jest/globals';
import type { IssueCommand } from '../../../src/domain/issue/messages.js';
import { executor } from '../../../src/store/execute.js';
import { executeOnIssue, issueBinding } from '../../../src/store/issue/index.js';
import { executeOnPlan, planBinding } from '../../../src/store/plan/index.js';
import { executeOnParty } from '../../../src/store/party/index.js';
import {
  type Guard,
  issueGuard,
  partyGuard,
  readGuards,
  recommendedPlanGuard,
  unplannedGuard,
} from '../../../src/store/transactions/guards.js';
import { raw, type Store } from '../../../src/store/store.js';
import { analysis, draft } from '../../support/domain/plans.js';
import { admin, approved, hour, operator, planner, raise, secondOperator } from '../../support/domain/samples.js';
import { describeWithWorld, raiseIssue, registerParty, stateOf } from '../../support/storeFixtures.js';

const commit = async (store: Store, write: Awaited<ReturnType<typeof readGuards>>): Promise<void> => {
  await store[raw].client.withSession((session) => session.withTransaction(async () => write?.(session)));
};

/** Something that is done the first time only. */
const once = (act: () => Promise<void>) => {
  let done: Promise<void> | undefined;
  return (): Promise<void> => (done ??= act());
};

/** Facts that are outdated once they are read: something happens before the decision on them. */
const after =
  <A extends readonly unknown[], F>(read: (...args: A) => Promise<F>, act: () => Promise<void>) =>
  async (...args: A): Promise<F> => {
    const facts = await read(...args);
    await act();
    return facts;
  };

describeWithWorld('A guard', (world) => {
  /** Both read, then the one commits and then the other. */
  const inTurn = async (one: Guard, other: Guard): Promise<void> => {
    const { store } = world();
    const [first, second] = [await readGuards(store, [one]), await readGuards(store, [other])];
    await commit(store, first);
    await commit(store, second);
  };

  test.each([
    ['an issue ends', 'its plan begins', issueGuard('issue-1', 'ENDS'), issueGuard('issue-1', 'RELIES')],
    ['a plan begins', 'its issue ends', issueGuard('issue-2', 'RELIES'), issueGuard('issue-2', 'ENDS')],
    ['an analysis is relaxed', 'a plan is proposed', unplannedGuard('issue-3', 'RELIES'), unplannedGuard('issue-3', 'ENDS')],
    ['a party is closed', 'an issue is raised with it', partyGuard('party-1', 'ENDS'), partyGuard('party-1', 'RELIES')],
    ['an issue is raised', 'its party is closed', partyGuard('party-2', 'RELIES'), partyGuard('party-2', 'ENDS')],
    ['a plan is developed for a recommendation', 'a party is closed', recommendedPlanGuard('RELIES'), recommendedPlanGuard('ENDS')],
    ['a party is closed', 'a plan is developed for a recommendation', recommendedPlanGuard('ENDS'), recommendedPlanGuard('RELIES')],
  ])('lets the second lose when %s and meanwhile %s', async (_, __, one, other) => {
    await expect(inTurn(one, other)).rejects.toMatchObject({ code: 11000 });
    // Read again, it is carried out.
    await expect(commit(world().store, await readGuards(world().store, [other]))).resolves.toBeUndefined();
  });

  test('lets all who rely on the same state through, however they overlap', async () => {
    await expect(inTurn(partyGuard('party-3', 'RELIES'), partyGuard('party-3', 'RELIES'))).resolves.toBeUndefined();
    await expect(inTurn(issueGuard('issue-3', 'RELIES'), issueGuard('issue-3', 'RELIES'))).resolves.toBeUndefined();
  });

  test('leaves no open issue with a closed party, in either order', async () => {
    const { store } = world();
    for (let round = 0; round < 12; round += 1) {
      const { _id: partyId } = await registerParty(store);
      const raises = Array.from({ length: 4 }, () => executeOnIssue(store, operator, { commands: [raise({ partyId })], now: hour(1) }));
      const closing = executeOnParty(store, admin, { id: partyId, commands: [{ type: 'CloseParty', reason: 'It ended' }], now: hour(1) });
      const [closed, ...raised] = await Promise.all([closing, ...raises]);
      const isClosed = closed.kind === 'Accepted';
      const open = raised.filter(({ kind }) => kind === 'Accepted').length;
      expect(isClosed ? open : open > 0).toBe(isClosed ? 0 : true);
    }
  });

  test('neither hands an issue over to a party that is being closed', async () => {
    const { store } = world();
    for (let round = 0; round < 12; round += 1) {
      const [from, to] = [await registerParty(store), await registerParty(store)];
      const { _id: id } = await raiseIssue(store, from._id);
      const [handed, closed] = await Promise.all([
        executeOnIssue(store, operator, {
          id,
          commands: [{ type: 'AssignPerformanceIssue', partyId: to._id, reason: 'Theirs' }],
          now: hour(1),
        }),
        executeOnParty(store, admin, { id: to._id, commands: [{ type: 'CloseParty', reason: 'It ended' }], now: hour(1) }),
      ]);
      expect([handed.kind, closed.kind].filter((kind) => kind === 'Accepted')).toHaveLength(1);
    }
  });

  test('lets only one of two issues become the duplicate of the other', async () => {
    const { store } = world();
    const { _id: partyId } = await registerParty(store);
    for (let round = 0; round < 8; round += 1) {
      const [one, other] = [await raiseIssue(store, partyId), await raiseIssue(store, partyId)];
      const link = (id: string, issueId: string) =>
        executeOnIssue(store, operator, {
          id,
          commands: [{ type: 'LinkPerformanceIssues', issueId, relation: 'DUPLICATE_OF' }],
          now: hour(1),
        });
      const proposed = [stateOf(await link(one._id, other._id)), stateOf(await link(other._id, one._id))];
      const outcomes = await Promise.all(
        proposed.map(({ _id: id, version }) =>
          executeOnIssue(store, secondOperator, { id, commands: [approved(0, version)[0]], now: hour(2) }),
        ),
      );
      expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['Accepted', 'RuleBroken']);
    }
  });

  test('keeps an analysis that a plan relies on, also when both are decided at the same time', async () => {
    const { store } = world();
    const { _id: partyId } = await registerParty(store);
    const { _id: id } = await raiseIssue(store, partyId);
    const analyze = (requiresReassignment: boolean): IssueCommand => ({
      type: 'AnalyzeServiceQuality',
      degradationCode: 'CONGESTION',
      natureOfDegradation: 'Congestion on the uplink',
      indicators: [],
      requiresReassignment,
      requiresReconfiguration: false,
      reason: 'It is not needed',
    });
    stateOf(await executeOnIssue(store, planner, { id, commands: [analyze(true)], now: hour(1) }));
    const between = once(async () => {
      stateOf(await executeOnPlan(store, planner, { commands: [{ type: 'DevelopImprovementPlan', issueId: id, ...draft }], now: hour(1) }));
    });
    const relaxing = executor({ ...issueBinding, facts: after(issueBinding.facts, between) });
    expect(await relaxing(store, planner, { id, commands: [analyze(false)], now: hour(1) })).toMatchObject({
      state: { analysis: { requiresReassignment: true }, proposedChanges: [{ decision: null }] },
    });
  });

  test('lets no plan be proposed for an issue that is cancelled at the same time', async () => {
    const { store } = world();
    const { _id: partyId } = await registerParty(store);
    const { _id: id } = await raiseIssue(store, partyId);
    stateOf(await executeOnIssue(store, planner, { id, commands: [analysis(false, false)], now: hour(1) }));
    const between = once(async () => {
      stateOf(
        await executeOnIssue(store, operator, {
          id,
          commands: [{ type: 'CancelPerformanceIssue', code: 'NO_LONGER_NEEDED', reason: 'It ended' }],
          now: hour(1),
        }),
      );
    });
    const proposing = executor({ ...planBinding, facts: after(planBinding.facts, between) });
    expect(
      await proposing(store, planner, { commands: [{ type: 'DevelopImprovementPlan', issueId: id, ...draft }], now: hour(1) }),
    ).toMatchObject({
      rule: 'ISSUE_NOT_OPEN',
    });
  });

  test('is not touched by what neither relies nor ends', async () => {
    const { store } = world();
    const { _id: partyId } = await registerParty(store);
    const { _id: id } = await raiseIssue(store, partyId);
    const noted = await executeOnIssue(store, operator, {
      id,
      commands: [{ type: 'AddPerformanceIssueNote', text: 'Seen before' }],
      now: hour(1),
    });
    expect(noted.kind).toBe('Accepted');
    expect(await store[raw].db.collection<{ _id: string }>('guards').countDocuments({ _id: `PerformanceIssue:${id}:0` })).toBe(0);
  });
});
