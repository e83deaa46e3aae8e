/** Listeners and deliveries through the graph: what each side may register, see and do. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { deliverDue } from '../../src/background/deliveries.js';
import { partyUser, type Principal } from '../../src/domain/kernel/principal.js';
import type { Store } from '../../src/store/store.js';
import { grantAccess } from '../support/access.js';
import { changedIn, type GraphClient, graphClient, type JsonObject } from '../support/graphClient.js';
import { cancelImprovementPlan, openStoreAllowingLocalTargets, proposePlan, SECRET } from '../support/notices.js';
import { type Receiver, startReceiver, answerStatus } from '../support/transport/receiver.js';
import { auditor, crm, hour, operator } from '../support/domain/samples.js';
import { describeWithWorld, registerParty } from '../support/storeFixtures.js';

const OUTCOME = '__typename ... on PerformanceRefusal { code message } ... on PerformanceInvalidInput { problems { path } }';
const LISTENER =
  'id version status url description registeredBy secretReplacedAt allowedActions party { id } filter { kinds partyIds planIds recipients }';
const DELIVERY = `id version status eventId kind improvementPlanId tries lastError nextDueAt deliveredAt acknowledgedAt acknowledgedBy acknowledgementNote
  allowedActions attempts { at took responseStatus error } listener { id url } improvementPlan { id status } createdAt updatedAt`;

describeWithWorld('Through the graph, a listener', (world) => {
  let store: Store;
  let receiver: Receiver;
  let graph: GraphClient;
  let partyId: string;
  let party: Principal;
  let stranger: Principal;

  const act = async (principal: Principal, mutation: string, input: JsonObject): Promise<JsonObject> => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
    const fields = /Delivery|Notice/.test(mutation)
      ? `... on NoticeDeliveryPayload { changed: noticeDelivery { __typename ${DELIVERY} } }`
      : `... on PerformanceListenerPayload { changed: performanceListener { __typename ${LISTENER} } }`;
    const source = `mutation($input: ${type}) { outcome: ${mutation}(input: $input) { ${OUTCOME} ${fields} } }`;
    return changedIn(await graph.data(principal, source, { input }));
  };
  const register = (principal: Principal, input: JsonObject = {}): Promise<JsonObject> =>
    act(principal, 'registerPerformanceListener', { url: receiver.url, secret: SECRET, ...input });
  const listenersOf = async (principal: Principal): Promise<readonly unknown[]> => {
    const { performanceListeners: listeners } = await graph.data(
      principal,
      '{ performanceListeners(first: 100) { totalCount nodes { id } } }',
    );
    return (listeners?.['nodes'] as readonly JsonObject[]).map(({ id }) => id);
  };
  const deliveriesOf = async (principal: Principal, id: unknown, filter: JsonObject = {}): Promise<readonly JsonObject[]> => {
    const source = `query($id: ID!, $filter: NoticeDeliveryFilter) { performanceListener(id: $id) { deliveries(filter: $filter) { totalCount nodes { ${DELIVERY} } } } }`;
    const { performanceListener: listener } = await graph.data(principal, source, { id, filter });
    return (listener?.['deliveries'] as { readonly nodes: readonly JsonObject[] }).nodes;
  };

  beforeAll(async () => {
    store = await openStoreAllowingLocalTargets(world());
    receiver = await startReceiver();
    graph = graphClient(store, () => hour(10));
    partyId = (await registerParty(store))._id;
    await grantAccess(store, partyId, {}, hour(0));
    party = partyUser('agent', partyId);
    stranger = partyUser('stranger', (await registerParty(store))._id);
  });
  afterAll(async () => {
    await receiver.close();
    await store.close();
  });

  test('is registered with what it wants, and its secret is nowhere in the contract but in what is given', async () => {
    const registeredOne = await register(operator, { description: 'For the desk', filter: { kinds: ['COMPLETION'], recipients: null } });
    expect(registeredOne).toMatchObject({
      __typename: 'PerformanceListener',
      version: 1,
      status: 'ACTIVE',
      url: receiver.url,
      description: 'For the desk',
      registeredBy: operator.id,
      party: null,
      filter: { kinds: ['COMPLETION'], partyIds: [], planIds: [], recipients: [] },
      allowedActions: ['pausePerformanceListener', 'replacePerformanceListenerSecret', 'removePerformanceListener'],
    });
    const { performanceListener: listener } = await graph.data(
      operator,
      'query($id: ID!) { performanceListener(id: $id) { history { nodes { type details } } } }',
      {
        id: registeredOne['id'],
      },
    );
    expect(JSON.stringify(listener)).not.toContain(SECRET);
  });

  test('is a party’s own, and no other party’s', async () => {
    const own = await register(party);
    expect(own).toMatchObject({ party: { id: partyId } });
    expect(await register(stranger, { partyId })).toMatchObject({
      __typename: 'PerformanceInvalidInput',
      problems: [{ path: ['partyId'] }],
    });
    expect(await listenersOf(party)).toContain(own['id']);
    expect(await listenersOf(operator)).toContain(own['id']);
    expect(await listenersOf(stranger)).not.toContain(own['id']);
    const { performanceListener: listener } = await graph.data(stranger, 'query($id: ID!) { performanceListener(id: $id) { id } }', {
      id: own['id'],
    });
    expect(listener).toBeNull();
    const reason = 'Not mine';
    for (const mutation of ['pausePerformanceListener', 'removePerformanceListener'])
      expect(await act(stranger, mutation, { id: own['id'], reason })).toMatchObject({ __typename: 'PerformanceNotFound' });
  });

  test('of the service provider is hidden from every party', async () => {
    const { id } = await register(crm);
    expect(await listenersOf(party)).not.toContain(id);
    expect(await listenersOf(operator)).toContain(id);
  });

  test('is not registered by read-only principals', async () => {
    expect(await register(auditor)).toMatchObject({ __typename: 'PerformanceNotPermitted' });
  });

  test('is registered once by one request, however often that is sent', async () => {
    const [first, second] = [await register(crm, { clientMutationId: 'once' }), await register(crm, { clientMutationId: 'once' })];
    expect(second['id']).toBe(first['id']);
    expect(await register(crm, { clientMutationId: 'once', secret: `${SECRET}-2` })).toMatchObject({
      __typename: 'PerformanceMutationIdReused',
    });
  });

  test('is paused, resumed, given another secret and removed', async () => {
    const { id } = await register(operator);
    expect(await act(operator, 'pausePerformanceListener', { id, reason: 'Update' })).toMatchObject({ status: 'PAUSED', version: 2 });
    expect(await act(operator, 'resumePerformanceListener', { id })).toMatchObject({ status: 'ACTIVE' });
    expect(await act(operator, 'replacePerformanceListenerSecret', { id, secret: `${SECRET}-2` })).toMatchObject({
      secretReplacedAt: hour(10).toISOString(),
    });
    expect(await act(operator, 'removePerformanceListener', { id, reason: 'Over' })).toMatchObject({
      status: 'REMOVED',
      allowedActions: [],
    });
    expect(await act(operator, 'resumePerformanceListener', { id })).toMatchObject({
      __typename: 'PerformanceIllegalTransition',
      code: 'ILLEGAL_TRANSITION',
    });
  });

  test('has its deliveries, which a party replays and acknowledges', async () => {
    const { id } = await register(party);
    receiver.answerWith(answerStatus(500));
    const plan = await proposePlan(store, partyId);
    await cancelImprovementPlan(store, plan._id);
    await deliverDue(store, { now: () => hour(10), jitter: () => 0 });

    const all = await deliveriesOf(party, id);
    expect(all.map(({ kind }) => kind)).toEqual(['CANCELLATION', 'PROPOSAL']);
    const proposal = all[1];
    expect(proposal).toMatchObject({
      id: `${String(id)}/${plan._id}:3`,
      status: 'PENDING',
      eventId: `${plan._id}:3`,
      improvementPlanId: plan._id,
      improvementPlan: { id: plan._id, status: 'CANCELLED' },
      listener: { id, url: receiver.url },
      tries: 1,
      lastError: 'Answered 500',
      nextDueAt: new Date(hour(10).getTime() + 10_000).toISOString(),
      deliveredAt: null,
      acknowledgedAt: null,
      attempts: [{ at: hour(10).toISOString(), responseStatus: 500, error: 'Answered 500' }],
      allowedActions: ['replayNoticeDelivery', 'acknowledgeNoticeDelivery'],
    });
    expect(await act(party, 'replayNoticeDelivery', { id: proposal?.['id'] })).toMatchObject({ status: 'PENDING', tries: 0 });
    expect(await act(party, 'acknowledgeNoticeDelivery', { id: proposal?.['id'], note: 'Noted' })).toMatchObject({
      status: 'DELIVERED',
      acknowledgedAt: hour(10).toISOString(),
      acknowledgedBy: 'agent',
      acknowledgementNote: 'Noted',
    });
    expect(await act(party, 'acknowledgeNoticeDelivery', { id: proposal?.['id'] })).toMatchObject({ code: 'ALREADY_ACKNOWLEDGED' });
    expect(await act(stranger, 'acknowledgeNoticeDelivery', { id: proposal?.['id'] })).toMatchObject({ __typename: 'PerformanceNotFound' });

    const kinds = async (filter: JsonObject) => (await deliveriesOf(party, id, filter)).map(({ kind }) => kind);
    expect(await kinds({ status: ['PENDING'] })).toEqual(['CANCELLATION']);
    expect(await kinds({ acknowledged: true })).toEqual(['PROPOSAL']);
    expect(await kinds({ acknowledged: false })).toEqual(['CANCELLATION']);
    expect(await kinds({ kind: ['PROPOSAL'], planId: [plan._id] })).toEqual(['PROPOSAL']);
    expect(await kinds({ planId: ['another'] })).toEqual([]);
    const one = 'query($id: ID!) { noticeDelivery(id: $id) { id } }';
    expect((await graph.data(party, one, { id: proposal?.['id'] }))['noticeDelivery']).toEqual({ id: proposal?.['id'] });
    expect((await graph.data(stranger, one, { id: proposal?.['id'] }))['noticeDelivery']).toBeNull();
  });
});

describeWithWorld('Every field of a listener and a delivery', (world) => {
  test('is answered when it is asked for alone', async () => {
    const store = await openStoreAllowingLocalTargets(world());
    const graph = graphClient(store, () => hour(10));
    const { _id: partyId } = await registerParty(store);
    await grantAccess(store, partyId, {}, hour(0));
    const input = { url: 'http://127.0.0.1:9/', secret: SECRET, partyId };
    const listener = changedIn(
      await graph.data(
        operator,
        'mutation($input: RegisterPerformanceListenerInput!) { outcome: registerPerformanceListener(input: $input) { ... on PerformanceListenerPayload { changed: performanceListener { id } } } }',
        { input },
      ),
    );
    await proposePlan(store, partyId);
    await deliverDue(store, { now: () => hour(10) });
    const full = (
      await graph.data(operator, `query($id: ID!) { performanceListener(id: $id) { ${LISTENER} deliveries { nodes { ${DELIVERY} } } } }`, {
        id: listener['id'],
      })
    )['performanceListener'];
    const [delivery] = (full?.['deliveries'] as { readonly nodes: readonly JsonObject[] }).nodes;
    for (const [field, value] of Object.entries(full ?? {}).filter(([, one]) => typeof one !== 'object')) {
      const alone = (await graph.data(operator, `query($id: ID!) { performanceListener(id: $id) { ${field} } }`, { id: listener['id'] }))[
        'performanceListener'
      ];
      expect(alone).toEqual({ [field]: value });
    }
    for (const [field, value] of Object.entries(delivery ?? {}).filter(([, one]) => typeof one !== 'object')) {
      const alone = (await graph.data(operator, `query($id: ID!) { noticeDelivery(id: $id) { ${field} } }`, { id: delivery?.['id'] }))[
        'noticeDelivery'
      ];
      expect(alone).toEqual({ [field]: value });
    }
    for (const [field, inner] of [
      ['listener', 'id'],
      ['improvementPlan', 'id'],
    ] as const) {
      const alone = (
        await graph.data(operator, `query($id: ID!) { noticeDelivery(id: $id) { ${field} { ${inner} } } }`, { id: delivery?.['id'] })
      )['noticeDelivery'];
      expect(alone?.[field]).not.toBeNull();
    }
    await store.close();
  });
});
