/** Notices reach every listener that wants them, signed, once by their identifier, whatever breaks on the way. */
import { createHmac } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type DeliveryOptions, deliverDue, startDeliveries } from '../../src/background/deliveries.js';
import { MAX_TRIES } from '../../src/domain/delivery/rules.js';
import type { PerformanceListener } from '../../src/domain/listener/model.js';
import { partyUser } from '../../src/domain/kernel/principal.js';
import type { CollectionOf, Stored } from '../../src/store/collection.js';
import { deliveries } from '../../src/store/delivery/collection.js';
import { acquireLease } from '../../src/store/leases.js';
import { executeOnDelivery } from '../../src/store/delivery/index.js';
import { events, leases, requests } from '../../src/store/events/collection.js';
import { listeners, listenerSecrets } from '../../src/store/listener/collection.js';
import { executeOnListener } from '../../src/store/listener/index.js';
import { executeOnOwnership } from '../../src/store/ownership/index.js';
import { parties } from '../../src/store/party/collection.js';
import { documents, type Store } from '../../src/store/store.js';
import { grantAccess, executeOnGrant } from '../support/access.js';
import { invalidAt } from '../support/domain/expect.js';
import { ENTITIES, otherAuthorizer } from '../support/domain/plans.js';
import {
  cancelImprovementPlan,
  deliveriesTo,
  registerPerformanceListener,
  openStoreAllowingLocalTargets,
  proposePlan,
  SECRET,
} from '../support/notices.js';
import { type ReceivedRequest, type Receiver, startReceiver, answerStatus } from '../support/transport/receiver.js';
import { accessManager, authorizer, hour, operator, supplierA } from '../support/domain/samples.js';
import { describeWithWorld, auditFaults, registerParty, stateOf } from '../support/storeFixtures.js';
import { PATIENT_MS, quiet } from '../support/world.js';

const at = (hours: number): DeliveryOptions => ({ now: () => hour(hours), jitter: () => 0 });

const NOTHING: Pick<ReceivedRequest, 'headers' | 'body'> = { headers: {}, body: '' };

/** Delivers until nothing is left that is due. */
const delivered = async (store: Store, options: DeliveryOptions): Promise<number> => {
  let all = 0;
  for (let tries = -1; tries !== 0; all += tries) tries = await deliverDue(store, options);
  return all;
};

describeWithWorld('Notices', (world) => {
  let store: Store;
  let receiver: Receiver;
  let partyId: string;
  const stores: Store[] = [];
  const instance = async (): Promise<Store> => {
    const opened = await openStoreAllowingLocalTargets(world());
    stores.push(opened);
    return opened;
  };
  /** Removes the listeners of earlier tests. */
  const silence = async (): Promise<void> => {
    await Promise.all([
      documents(store, listeners).updateMany({}, { $set: { status: 'REMOVED' } }),
      documents(store, deliveries).deleteMany({}),
      documents(store, leases).deleteMany({}),
    ]);
    await documents(store, events).deleteMany({ aggregateType: { $in: ['PerformanceListener', 'NoticeDelivery'] } });
    await documents(store, listeners).deleteMany({});
  };

  beforeAll(async () => {
    store = await instance();
    partyId = (await registerParty(store))._id;
    await grantAccess(store, partyId, {}, hour(0));
    receiver = await startReceiver();
  });
  beforeEach(async () => {
    await silence();
    receiver.received.length = 0;
    receiver.answerWith(answerStatus(204));
  });
  afterAll(async () => {
    await receiver.close();
    await Promise.all(stores.map((one) => one.close()));
  });

  test('are CloudEvents in structured mode, signed with the listener’s secret', async () => {
    const listener = await registerPerformanceListener(store, operator, receiver.url);
    for (const { entity, owner } of [
      { entity: ENTITIES[0].entity, owner: authorizer },
      { entity: ENTITIES[1].entity, owner: otherAuthorizer },
    ]) {
      const record = { type: 'RecordEntityOwnership', entity, owners: [owner.id] } as const;
      stateOf(await executeOnOwnership(store, accessManager, { commands: [record], now: hour(0) }));
    }
    const plan = await proposePlan(store, partyId);
    expect(await deliverDue(store, at(3))).toBe(1);

    const [{ headers, body } = NOTHING] = receiver.received;
    expect(JSON.parse(body)).toEqual({
      specversion: '1.0',
      id: `${plan._id}:3`,
      source: '/party-performance/improvement-plans',
      type: 'ChangeRequestApprovalRequiredEvent',
      subject: plan._id,
      time: hour(3).toISOString(),
      datacontenttype: 'application/json',
      deliveryid: `${listener._id}/${plan._id}:3`,
      data: {
        improvementPlanId: plan._id,
        version: 3,
        status: 'WAIT_FOR_APPROVAL',
        previousStatus: 'REQUEST_FOR_AUTHORIZATION',
        notice: {
          id: 'notice-3',
          kind: 'PROPOSAL',
          recipients: ['authorizer-1', 'authorizer-2'],
          text: 'We mean to widen the queue',
          window: { start: hour(24).toISOString(), end: hour(48).toISOString() },
        },
      },
    });
    expect(headers).toMatchObject({
      'content-type': 'application/cloudevents+json; charset=utf-8',
      'webhook-id': `${plan._id}:3`,
      'webhook-timestamp': String(hour(3).getTime() / 1000),
    });
    const signed = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`;
    expect(headers['webhook-signature']).toBe(`v1,${createHmac('sha256', SECRET).update(signed).digest('base64')}`);
    expect(await deliveriesTo(store, listener._id)).toMatchObject([
      { status: 'DELIVERED', deliveredAt: hour(3), nextDueAt: null, tries: 1 },
    ]);
    expect(await auditFaults(store)).toEqual([]);
  });

  test('are found genuine by the recipe in the handbook, and nothing else is', async () => {
    const handbook = await readFile(new URL('../../docs/notices.md', import.meta.url), 'utf8');
    const recipe = /```js\n([^]*?)```/.exec(handbook)?.[1] ?? '';
    const { isGenuine } = (await import(`data:text/javascript,${encodeURIComponent(recipe)}`)) as {
      readonly isGenuine: (headers: object, body: string, secret: string, now: number) => boolean;
    };
    await registerPerformanceListener(store, operator, receiver.url);
    await proposePlan(store, partyId);
    await deliverDue(store, at(3));
    const [{ headers, body } = NOTHING] = receiver.received;
    const now = hour(3).getTime();
    expect(isGenuine(headers, body, SECRET, now)).toBe(true);
    expect(isGenuine(headers, body, SECRET.toUpperCase(), now)).toBe(false);
    expect(isGenuine(headers, `${body} `, SECRET, now)).toBe(false);
    expect(isGenuine({ ...headers, 'webhook-id': 'other' }, body, SECRET, now)).toBe(false);
    expect(isGenuine({ ...headers, 'webhook-timestamp': String(now / 1000 + 1) }, body, SECRET, now)).toBe(false);
    expect(isGenuine(headers, body, SECRET, now + 600_000)).toBe(false);
    for (const missing of ['webhook-id', 'webhook-timestamp', 'webhook-signature'])
      expect(isGenuine({ ...headers, [missing]: undefined }, body, SECRET, now)).toBe(false);
    const signature = String(headers['webhook-signature']);
    expect(isGenuine({ ...headers, 'webhook-signature': `v1,b2xk ${signature}` }, body, SECRET, now)).toBe(true);
    expect(isGenuine({ ...headers, 'webhook-signature': 'v1,b2xk v1a,bmV3' }, body, SECRET, now)).toBe(false);
  });

  test('are taken by the library of the Standard Webhooks specification, and changed ones are not', async () => {
    const secret = `whsec_${Buffer.from('0123456789abcdefghijklmnopqrstuv').toString('base64')}`;
    const { _id: id } = await registerPerformanceListener(store, operator, receiver.url);
    stateOf(
      await executeOnListener(store, operator, { commands: [{ type: 'ReplacePerformanceListenerSecret', secret }], id, now: hour(1) }),
    );
    await proposePlan(store, partyId);
    // The library takes the time from the system's clock.
    await deliverDue(store, { ...at(3), now: () => new Date() });
    const [{ headers, body } = NOTHING] = receiver.received;
    const webhook = new Webhook(secret);
    expect(webhook.verify(body, headers as Record<string, string>)).toMatchObject({ specversion: '1.0' });
    expect(() => webhook.verify(`${body} `, headers as Record<string, string>)).toThrow();
    expect(() => new Webhook('whsec_b3RoZXI=').verify(body, headers as Record<string, string>)).toThrow();
  });

  test('are signed with the new secret once it is replaced, in either spelling', async () => {
    const key = Buffer.from('0123456789abcdefghijklmnopqrstuv');
    const { _id: id } = await registerPerformanceListener(store, operator, receiver.url);
    const secret = `whsec_${key.toString('base64')}`;
    stateOf(
      await executeOnListener(store, operator, { commands: [{ type: 'ReplacePerformanceListenerSecret', secret }], id, now: hour(1) }),
    );
    await proposePlan(store, partyId);
    await deliverDue(store, at(3));
    const [{ headers, body } = NOTHING] = receiver.received;
    const signed = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`;
    expect(headers['webhook-signature']).toBe(`v1,${createHmac('sha256', key).update(signed).digest('base64')}`);
  });

  test('go to those who want them, and to a party of its own plans only', async () => {
    const other = (await registerParty(store))._id;
    await grantAccess(store, other, { clientIds: ['other'] }, hour(0));
    const own = await registerPerformanceListener(store, partyUser('agent', partyId), receiver.url);
    const foreign = await registerPerformanceListener(store, partyUser('agent', other), receiver.url);
    const all = await registerPerformanceListener(store, operator, receiver.url);
    const late = await registerPerformanceListener(store, operator, receiver.url, { filter: { kinds: ['CANCELLATION'] } });
    const { _id: id } = await proposePlan(store, partyId);
    await cancelImprovementPlan(store, id);
    const kinds = async ({ _id }: PerformanceListener) => (await deliveriesTo(store, _id)).map(({ noticeKind }) => noticeKind);
    expect(await kinds(own)).toEqual(['PROPOSAL', 'CANCELLATION']);
    expect(await kinds(foreign)).toEqual([]);
    expect(await kinds(all)).toEqual(['PROPOSAL', 'CANCELLATION']);
    expect(await kinds(late)).toEqual(['CANCELLATION']);
    expect(await delivered(store, at(4))).toBe(5);
  });

  test('created before the listener was registered are not sent', async () => {
    await proposePlan(store, partyId);
    const { _id } = await registerPerformanceListener(store, operator, receiver.url);
    expect(await deliveriesTo(store, _id)).toEqual([]);
  });

  test('come again after a failure, under the same identifier, and stop once they arrived', async () => {
    receiver.answerWith((response, count) => answerStatus(count === 1 ? 500 : 200)(response));
    const { _id } = await registerPerformanceListener(store, operator, receiver.url);
    await proposePlan(store, partyId);
    expect(await deliverDue(store, at(3))).toBe(1);
    expect(await deliveriesTo(store, _id)).toMatchObject([
      { status: 'PENDING', tries: 1, nextDueAt: new Date(hour(3).getTime() + 10_000), attempts: [{ error: 'Answered 500' }] },
    ]);
    expect(await deliverDue(store, { ...at(3), now: () => new Date(hour(3).getTime() + 9_999) })).toBe(0);
    expect(await delivered(store, at(4))).toBe(1);
    expect(await delivered(store, at(400))).toBe(0);
    expect(receiver.received.map(({ id }) => id)).toEqual([receiver.received[0]?.id, receiver.received[0]?.id]);
  });

  test('to an unresponsive listener do not delay others', async () => {
    const silent = await startReceiver();
    const reached = new Promise<void>((resolve) => silent.answerWith(() => resolve()));
    const recorded = store.feed.subscribe(({ type }) => type === 'DeliverySucceeded');
    const { _id } = await registerPerformanceListener(store, operator, silent.url);
    const { _id: quick } = await registerPerformanceListener(store, operator, receiver.url);
    const { _id: id } = await proposePlan(store, partyId);
    await cancelImprovementPlan(store, id);
    const delivering = deliverDue(store, { ...at(4), timeoutMs: PATIENT_MS });
    for (let count = 0; count < 2; count += 1) await recorded.next();
    expect(await deliveriesTo(store, quick)).toMatchObject([{ status: 'DELIVERED' }, { status: 'DELIVERED' }]);
    await reached;
    await silent.close();
    await delivering;
    expect((await deliveriesTo(store, _id)).map(({ tries }) => tries)).toEqual([1, 0]);
    await recorded.return();
  });

  test('are each sent once by three instances that all look at once', async () => {
    const three = [store, await instance(), await instance()];
    const listeners = await Promise.all([1, 2, 3].map(() => registerPerformanceListener(store, operator, receiver.url)));
    const plans = await Promise.all([1, 2, 3, 4].map(() => proposePlan(store, partyId)));
    for (let round = 0; round < 6; round += 1) await Promise.all(three.map((one) => deliverDue(one, at(3))));

    const sent = receiver.received.map(({ body }) => (JSON.parse(body) as { readonly deliveryid: string }).deliveryid);
    const wanted = listeners.flatMap(({ _id }) => plans.map((plan) => `${_id}/${plan._id}:3`));
    expect(sent.toSorted()).toEqual(wanted.toSorted());
    expect(await auditFaults(store)).toEqual([]);
  });

  test('survive an instance that dies between the answer and its record', async () => {
    const { _id } = await registerPerformanceListener(store, operator, receiver.url);
    const { _id: id } = await proposePlan(store, partyId);
    await cancelImprovementPlan(store, id);
    const dying = await instance();
    receiver.answerWith((response, count) => {
      // It dies while the first answer is on its way.
      if (count > 1) answerStatus(200)(response);
      else void dying.close().then(() => answerStatus(200)(response));
    });
    await expect(deliverDue(dying, at(4))).rejects.toThrow();

    const next = await instance();
    // What the dead one had in hand is another's once its lease has ended; the rest is at once.
    expect(await deliverDue(next, at(4))).toBe(0);
    await delivered(next, at(5));
    const arrived = receiver.received.map((arrival) => arrival.id);
    expect(arrived).toEqual([`${id}:3`, `${id}:3`, `${id}:4`]);
    expect([...new Set(arrived)]).toEqual((await deliveriesTo(next, _id)).map(({ eventId }) => eventId));
    expect(await deliveriesTo(next, _id)).toMatchObject([{ status: 'DELIVERED' }, { status: 'DELIVERED' }]);
    expect(await delivered(next, at(500))).toBe(0);
    expect(await auditFaults(store)).toEqual([]);
  });

  test('are there as soon as the plan is, though the instance that gave them is gone', async () => {
    const { _id } = await registerPerformanceListener(store, operator, receiver.url);
    const giving = await instance();
    await proposePlan(giving, partyId);
    await giving.close();
    expect(await delivered(store, at(3))).toBe(1);
    expect(await deliveriesTo(store, _id)).toMatchObject([{ status: 'DELIVERED' }]);
  });

  test('that cannot be delivered are dead in the end, until replayed', async () => {
    receiver.answerWith(answerStatus(503));
    const { _id } = await registerPerformanceListener(store, operator, receiver.url);
    await proposePlan(store, partyId);
    for (let day = 0; day < 3; day += 1) for (let h = 0; h < 24; h += 1) await delivered(store, at(3 + day * 24 + h));
    const [dead] = await deliveriesTo(store, _id);
    expect(dead).toMatchObject({ status: 'DEAD', tries: MAX_TRIES, nextDueAt: null });
    expect(receiver.received).toHaveLength(MAX_TRIES);

    receiver.answerWith(answerStatus(200));
    stateOf(
      await executeOnDelivery(store, operator, { commands: [{ type: 'ReplayNoticeDelivery' }], id: dead?._id ?? '', now: hour(100) }),
    );
    expect(await delivered(store, at(100))).toBe(1);
    expect(await deliveriesTo(store, _id)).toMatchObject([{ status: 'DELIVERED', deliveredAt: hour(100), tries: 1 }]);
    expect(new Set(receiver.received.map(({ id }) => id)).size).toBe(1);
    expect(await auditFaults(store)).toEqual([]);
  });

  test('wait while a listener is paused, and come when it is resumed', async () => {
    const { _id: id } = await registerPerformanceListener(store, operator, receiver.url);
    stateOf(
      await executeOnListener(store, operator, { commands: [{ type: 'PausePerformanceListener', reason: 'Update' }], id, now: hour(1) }),
    );
    await proposePlan(store, partyId);
    expect(await delivered(store, at(9))).toBe(0);
    expect(await deliveriesTo(store, id)).toMatchObject([{ status: 'PENDING', tries: 0 }]);
    stateOf(await executeOnListener(store, operator, { commands: [{ type: 'ResumePerformanceListener' }], id, now: hour(10) }));
    expect(await delivered(store, at(10))).toBe(1);
    expect(receiver.received).toHaveLength(1);
  });

  test('are given up when their listener is removed, whose secret is gone with it', async () => {
    const { _id: id } = await registerPerformanceListener(store, operator, receiver.url);
    await proposePlan(store, partyId);
    expect(await documents(store, listenerSecrets).findOne({ _id: id })).toMatchObject({ secret: SECRET });
    stateOf(
      await executeOnListener(store, operator, { commands: [{ type: 'RemovePerformanceListener', reason: 'Over' }], id, now: hour(3) }),
    );
    expect(await documents(store, listenerSecrets).findOne({ _id: id })).toBeNull();
    await delivered(store, at(4));
    expect(await deliveriesTo(store, id)).toMatchObject([{ status: 'DEAD', attempts: [{ error: 'The listener was removed' }] }]);
    expect(receiver.received).toEqual([]);
  });

  test('of a party that is closed are given up', async () => {
    const { _id: closing } = await registerParty(store);
    await grantAccess(store, closing, { clientIds: ['closing'] }, hour(0));
    const { _id } = await registerPerformanceListener(store, partyUser('agent', closing), receiver.url);
    const { _id: planId } = await proposePlan(store, closing);
    // Closed behind the rules' back: they do not close a party with an open issue.
    await documents(store, parties).updateOne({ _id: closing }, { $set: { status: 'CLOSED' } });
    await delivered(store, at(4));
    expect(await deliveriesTo(store, _id)).toMatchObject([{ status: 'DEAD', planId, attempts: [{ error: 'The party was closed' }] }]);
    expect(receiver.received).toEqual([]);
    await documents(store, parties).updateOne({ _id: closing }, { $set: { status: 'VALIDATED' } });
  });

  test('are withheld from a party whose access is suspended, and sent when it is there again', async () => {
    const { _id: losing } = await registerParty(store);
    const { _id: grantId } = await grantAccess(store, losing, { clientIds: ['losing'] }, hour(0));
    const own = await registerPerformanceListener(store, partyUser('agent', losing), receiver.url);
    const all = await registerPerformanceListener(store, operator, receiver.url);
    const { _id: planId } = await proposePlan(store, losing);
    await executeOnGrant(store, grantId, { type: 'SuspendAccessGrant', reason: 'Key lost' }, accessManager, hour(3.5));
    await cancelImprovementPlan(store, planId);

    await delivered(store, at(4));
    const error = 'Withheld: the party has no active access grant with LISTEN_TO_NOTICES';
    expect(await deliveriesTo(store, own._id)).toMatchObject([
      { noticeKind: 'PROPOSAL', status: 'PENDING', tries: 1, attempts: [{ responseStatus: null, error }] },
    ]);
    expect(await deliveriesTo(store, all._id)).toMatchObject([{ status: 'DELIVERED' }, { status: 'DELIVERED' }]);
    expect(receiver.received).toHaveLength(2);

    await executeOnGrant(store, grantId, { type: 'ResumeAccessGrant', reason: 'Key replaced' }, accessManager, hour(4.5));
    expect(await delivered(store, at(5))).toBe(1);
    expect(await deliveriesTo(store, own._id)).toMatchObject([{ status: 'DELIVERED', tries: 2 }]);
  });

  test.each<readonly [string, (store: Store, party: string) => Promise<unknown>]>([
    ['never had access', () => Promise.resolve()],
    ['has access without that privilege', (on, party) => grantAccess(on, party, { clientIds: [party], privileges: ['VIEW'] }, hour(0))],
    ['has access later', (on, party) => grantAccess(on, party, { clientIds: [party], validFrom: hour(10) }, hour(0))],
    ['had access', (on, party) => grantAccess(on, party, { clientIds: [party], validTo: hour(3) }, hour(0))],
  ])('are not made for a party that %s', async (_, given) => {
    const { _id: deaf } = await registerParty(store);
    await given(store, deaf);
    const own = await registerPerformanceListener(store, partyUser('agent', deaf), receiver.url);
    await proposePlan(store, deaf);
    expect(await deliveriesTo(store, own._id)).toEqual([]);
  });

  test('that were acknowledged are not sent any more', async () => {
    receiver.answerWith(answerStatus(500));
    const { _id } = await registerPerformanceListener(store, partyUser('agent-a', partyId), receiver.url);
    await proposePlan(store, partyId);
    await deliverDue(store, at(3));
    const [pending] = await deliveriesTo(store, _id);
    const acknowledge = { commands: [{ type: 'AcknowledgeNoticeDelivery', note: 'Noted' }], id: pending?._id ?? '', now: hour(4) } as const;
    expect(await executeOnDelivery(store, supplierA, acknowledge)).toMatchObject({ kind: 'NotFound' });
    stateOf(await executeOnDelivery(store, partyUser('agent-a', partyId), acknowledge));
    expect(await delivered(store, at(400))).toBe(0);
    expect(await deliveriesTo(store, _id)).toMatchObject([{ status: 'DELIVERED', acknowledgement: { by: 'agent-a', note: 'Noted' } }]);
  });

  test('acknowledged by the receiver before it answers have arrived, whatever it answers then', async () => {
    const { _id } = await registerPerformanceListener(store, operator, receiver.url);
    const { _id: id } = await proposePlan(store, partyId);
    receiver.answerWith((response) => {
      const command = { commands: [{ type: 'AcknowledgeNoticeDelivery' }], id: `${_id}/${id}:3`, now: hour(3) } as const;
      void executeOnDelivery(store, operator, command).then(() => answerStatus(500)(response));
    });
    await delivered(store, at(3));
    // The answer was a failure, but of something that has arrived already.
    expect(await deliveriesTo(store, _id)).toMatchObject([{ status: 'DELIVERED', acknowledgement: { by: operator.id }, nextDueAt: null }]);
  });

  test('replayed while a try is under way start anew, whatever becomes of that try', async () => {
    const { _id } = await registerPerformanceListener(store, operator, receiver.url);
    const { _id: id } = await proposePlan(store, partyId);
    receiver.answerWith((response) => {
      const command = { commands: [{ type: 'ReplayNoticeDelivery' }], id: `${_id}/${id}:3`, now: hour(3) } as const;
      void executeOnDelivery(store, operator, command).then(() => answerStatus(500)(response));
    });
    await deliverDue(store, at(3));
    expect(await deliveriesTo(store, _id)).toMatchObject([{ status: 'PENDING', tries: 0, nextDueAt: hour(3) }]);
  });

  test('go nowhere the operator no longer allows', async () => {
    const { _id } = await registerPerformanceListener(store, operator, receiver.url);
    await proposePlan(store, partyId);
    await deliverDue(world().store, at(3));
    expect(await deliveriesTo(store, _id)).toMatchObject([{ status: 'PENDING', attempts: [{ error: expect.stringContaining('https') }] }]);
    expect(receiver.received).toEqual([]);
    expect(
      await executeOnListener(world().store, operator, {
        commands: [{ type: 'RegisterPerformanceListener', url: receiver.url, secret: SECRET }],
        now: hour(0),
      }),
    ).toMatchObject({ kind: 'InvalidInput' });
  });

  test('are delivered by themselves until that is stopped', async () => {
    const { _id } = await registerPerformanceListener(store, operator, receiver.url);
    const running = startDeliveries(store, quiet, { pauseMs: 5 });
    const recorded = store.feed.subscribe(({ type }) => type === 'DeliverySucceeded');
    await proposePlan(store, partyId);
    expect((await recorded.next()).value).toMatchObject({ event: { type: 'DeliverySucceeded' } });
    await recorded.return();
    await running.stop();
    await proposePlan(store, partyId);
    expect((await deliveriesTo(store, _id)).map((one) => one.status).toSorted()).toEqual(['DELIVERED', 'PENDING']);
  });

  test('held up by a paused listener are delivered by themselves as soon as it is resumed', async () => {
    const { _id: id } = await registerPerformanceListener(store, operator, receiver.url);
    stateOf(
      await executeOnListener(store, operator, { commands: [{ type: 'PausePerformanceListener', reason: 'Update' }], id, now: hour(1) }),
    );
    await proposePlan(store, partyId);
    const running = startDeliveries(store, quiet, { pauseMs: 5 });
    const recorded = store.feed.subscribe(({ type }) => type === 'DeliverySucceeded');
    stateOf(await executeOnListener(store, operator, { commands: [{ type: 'ResumePerformanceListener' }], id, now: hour(10) }));
    expect((await recorded.next()).value).toMatchObject({ event: { type: 'DeliverySucceeded' } });
    await recorded.return();
    await running.stop();
  });

  test('leave no secret readable', async () => {
    await registerPerformanceListener(store, operator, receiver.url);
    await proposePlan(store, partyId);
    await delivered(store, at(4));
    const collections: readonly CollectionOf<Stored>[] = [listeners, deliveries, events, requests];
    const readable = await Promise.all(collections.map((one) => documents(store, one).find().toArray()));
    expect(JSON.stringify(readable)).not.toContain(SECRET);
  });

  test('are for a party that exists', async () => {
    const commands = [{ type: 'RegisterPerformanceListener', url: receiver.url, secret: SECRET, partyId: 'unknown' }] as const;
    expect(await executeOnListener(store, operator, { commands, now: hour(0) })).toMatchObject(invalidAt('partyId'));
  });
});

describeWithWorld('A lease', (world) => {
  test('has one holder until it expires, and only the holder can release it', async () => {
    const { store } = world();
    const first = await acquireLease(store, 'work', hour(0), 1_000);
    expect(await acquireLease(store, 'work', hour(0), 1_000)).toBeNull();
    expect(await acquireLease(store, 'other work', hour(0), 1_000)).not.toBeNull();
    const second = await acquireLease(store, 'work', hour(1), 1_000);
    expect(second).not.toBeNull();
    await first?.release();
    expect(await acquireLease(store, 'work', hour(1), 1_000)).toBeNull();
    await second?.release();
    expect(await acquireLease(store, 'work', hour(1), 1_000)).not.toBeNull();
  });

  test('is taken by one of many who ask at once', async () => {
    const asked = await Promise.all(Array.from({ length: 20 }, () => acquireLease(world().store, 'wanted', hour(0), 1_000)));
    expect(asked.filter((lease) => lease !== null)).toHaveLength(1);
  });
});
