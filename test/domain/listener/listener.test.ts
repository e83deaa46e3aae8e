/** Listeners and deliveries: their life cycles against an oracle of their own, who gets which notice, and when a notice is given up. */
import { describe, expect, test } from '@jest/globals';
import type { RecordedEvent } from '../../../src/domain/kernel/decider.js';
import { delivery, deliveryId } from '../../../src/domain/delivery/index.js';
import type { DeliveryCommand } from '../../../src/domain/delivery/messages.js';
import { MAX_TRIES, retryDelayMs } from '../../../src/domain/delivery/rules.js';
import type { NoticeDelivery } from '../../../src/domain/delivery/model.js';
import type { PerformanceListener } from '../../../src/domain/listener/model.js';
import { listener } from '../../../src/domain/listener/index.js';
import { wantsNotice } from '../../../src/domain/listener/wantsNotice.js';
import type { ListenerCommand, ListenerFacts } from '../../../src/domain/listener/messages.js';
import { MAX_LISTENERS } from '../../../src/domain/listener/rules.js';
import { PUBLIC_ONLY } from '../../../src/domain/listener/outboundUrls.js';
import { brokenRule, invalidAt } from '../../support/domain/expect.js';
import { testLifecycle } from '../../support/domain/oracle.js';
import { plans, AWAITING_CONSENT } from '../../support/domain/plans.js';
import { decideStep, given, hour, HOUR_MS, operator, type Step, runSteps, supplierA, timer } from '../../support/domain/samples.js';

const SECRET = 'a-secret-of-thirty-two-characters';

const listenersIn = (facts: Partial<ListenerFacts> = {}) => ({
  aggregate: listener,
  facts: (): ListenerFacts => ({ urlPolicy: PUBLIC_ONLY, partyExists: true, existing: 0, ...facts }),
  id: 'listener-1',
});
const listeners = listenersIn();
const deliveries = { aggregate: delivery, facts: () => null, id: deliveryId('listener-1', 'plan-1:3') };

type Register = Extract<ListenerCommand, { readonly type: 'RegisterPerformanceListener' }>;
const register = (fields: Partial<Register> = {}): Register => ({
  type: 'RegisterPerformanceListener',
  url: 'https://receiver.example/notices',
  secret: SECRET,
  ...fields,
});
const registered: Step<ListenerCommand> = [register({ partyId: 'party-a' }), operator, hour(0)];
const onListener = (command: ListenerCommand): Step<ListenerCommand> => [command, operator, hour(1)];
const pause = onListener({ type: 'PausePerformanceListener', reason: 'Maintenance of the receiver' });
const remove = onListener({ type: 'RemovePerformanceListener', reason: 'No longer needed' });

const schedule: Step<DeliveryCommand> = [
  { type: 'ScheduleDelivery', listenerId: 'listener-1', partyId: 'party-a', eventId: 'plan-1:3', planId: 'plan-1', noticeKind: 'PROPOSAL' },
  timer,
  hour(0),
];
const failed = (hours: number, fields: Partial<Extract<DeliveryCommand, { type: 'RecordFailure' }>> = {}): Step<DeliveryCommand> => [
  { type: 'RecordFailure', error: 'Answered 500', responseStatus: 500, tookMs: 12, jitter: 0, final: false, ...fields },
  timer,
  hour(hours),
];
const arrived = (hours: number): Step<DeliveryCommand> => [{ type: 'RecordSuccess', responseStatus: 204, tookMs: 12 }, timer, hour(hours)];
const acknowledged = (hours: number): Step<DeliveryCommand> => [
  { type: 'AcknowledgeNoticeDelivery', note: 'Noted' },
  supplierA,
  hour(hours),
];
const replayed = (hours: number): Step<DeliveryCommand> => [{ type: 'ReplayNoticeDelivery' }, operator, hour(hours)];
const dead = failed(1, { final: true });

describe('a listener', () => {
  testLifecycle(
    'PerformanceListener',
    listeners,
    {
      RegisterPerformanceListener: register({ partyId: 'party-a' }),
      PausePerformanceListener: pause[0],
      ResumePerformanceListener: { type: 'ResumePerformanceListener' },
      ReplacePerformanceListenerSecret: { type: 'ReplacePerformanceListenerSecret', secret: SECRET.toUpperCase() },
      RemovePerformanceListener: remove[0],
    },
    [
      { name: '-', state: null },
      { name: 'ACTIVE', state: given(listeners, [registered]) },
      { name: 'PAUSED', state: given(listeners, [registered, pause]) },
      { name: 'REMOVED', state: given(listeners, [registered, remove]) },
    ],
  );

  test('of a party is its own unless it says so of another', () => {
    expect(given(listeners, [[register(), supplierA, hour(0)]]).partyId).toBe('party-a');
    expect(decideStep(listeners, null, [register({ partyId: 'party-b' }), supplierA, hour(0)])).toMatchObject(invalidAt('partyId'));
  });

  test('of the service provider is nothing that a party sees, and of a party nothing that another sees', () => {
    expect(listener.parties(given(listeners, [[register(), operator, hour(0)]]))).toEqual([]);
    expect(listener.parties(given(listeners, [registered]))).toEqual(['party-a']);
  });

  test('is for a party that exists', () => {
    expect(decideStep(listenersIn({ partyExists: false }), null, registered)).toMatchObject(invalidAt('partyId'));
    expect(decideStep(listenersIn({ partyExists: false }), null, [register(), operator, hour(0)]).kind).toBe('Accepted');
  });

  test.each(['http://receiver.example/', 'https://10.0.0.1/'])('is nowhere that the operator does not allow: %s', (url) => {
    expect(decideStep(listeners, null, [register({ url }), operator, hour(0)])).toMatchObject(invalidAt('url'));
    const open = listenersIn({ urlPolicy: { allowPrivate: true, allowHttp: true } });
    expect(decideStep(open, null, [register({ url }), operator, hour(0)]).kind).toBe('Accepted');
  });

  test.each(['short', 'x'.repeat(31), 'x'.repeat(257), `${SECRET} with blanks`, `${SECRET}\n`, `${SECRET}ü`])(
    'needs a strong secret, and errors do not repeat it: %j',
    (secret) => {
      for (const answer of [
        decideStep(listeners, null, [register({ secret }), operator, hour(0)]),
        decideStep(listeners, given(listeners, [registered]), onListener({ type: 'ReplacePerformanceListenerSecret', secret })),
      ]) {
        expect(answer).toMatchObject(invalidAt('secret'));
        expect(JSON.stringify(answer)).not.toContain(secret);
      }
    },
  );

  test('leaves its secret neither in its state nor in its history', () => {
    const replaced = runSteps(listeners, [
      registered,
      onListener({ type: 'ReplacePerformanceListenerSecret', secret: SECRET.toUpperCase() }),
    ]);
    expect(JSON.stringify(replaced).toLowerCase()).not.toContain(SECRET);
    expect(replaced.state.secretReplacedAt).toEqual(hour(1));
  });

  test('is one of a bounded number', () => {
    expect(decideStep(listenersIn({ existing: MAX_LISTENERS - 1 }), null, registered).kind).toBe('Accepted');
    expect(decideStep(listenersIn({ existing: MAX_LISTENERS }), null, registered)).toMatchObject(brokenRule('TOO_MANY_LISTENERS'));
  });
});

describe('a listener gets', () => {
  const { events } = runSteps(plans, AWAITING_CONSENT);
  const proposal = events.find(({ type }) => type === 'ProposalNotified') as RecordedEvent;
  const listening = (fields: Partial<PerformanceListener>): PerformanceListener => ({
    ...given(listeners, [[register(), operator, hour(0)]]),
    ...fields,
  });
  const filter = { kinds: [], partyIds: [], planIds: [], recipients: [] };

  test('notices, and nothing else that happens', () => {
    expect(events.map((event) => wantsNotice(listening({}), event as RecordedEvent))).toEqual([false, false, true]);
  });

  test.each<readonly [boolean, string, Partial<PerformanceListener>]>([
    [true, 'what is about its own party', { partyId: 'party-a' }],
    [false, 'what is about another party', { partyId: 'party-b' }],
    [true, 'what it waits for while it is paused', { status: 'PAUSED' }],
    [false, 'anything once it is removed', { status: 'REMOVED' }],
    [true, 'one of its kinds', { filter: { ...filter, kinds: ['UPDATE', 'PROPOSAL'] } }],
    [false, 'another kind', { filter: { ...filter, kinds: ['UPDATE'] } }],
    [true, 'one of its parties', { filter: { ...filter, partyIds: ['party-a', 'party-b'] } }],
    [false, 'another party', { filter: { ...filter, partyIds: ['party-b'] } }],
    [true, 'one of its plans', { filter: { ...filter, planIds: ['plan-1'] } }],
    [false, 'another plan', { filter: { ...filter, planIds: ['plan-2'] } }],
    [true, 'what is addressed to one of its recipients', { filter: { ...filter, recipients: ['authorizer-2'] } }],
    [false, 'what is addressed to others', { filter: { ...filter, recipients: ['authorizer-3'] } }],
    [false, 'what fits in part', { filter: { ...filter, kinds: ['PROPOSAL'], planIds: ['plan-2'] } }],
    [false, 'more than its party may see, whatever it asks for', { partyId: 'party-b', filter: { ...filter, partyIds: ['party-a'] } }],
  ])('%s: %s', (gets, _, fields) => {
    expect(wantsNotice(listening(fields), proposal)).toBe(gets);
  });
});

describe('a delivery', () => {
  testLifecycle(
    'NoticeDelivery',
    deliveries,
    {
      ScheduleDelivery: schedule[0],
      RecordSuccess: arrived(1)[0],
      RecordFailure: failed(1)[0],
      ReplayNoticeDelivery: { type: 'ReplayNoticeDelivery' },
      AcknowledgeNoticeDelivery: { type: 'AcknowledgeNoticeDelivery' },
    },
    [
      { name: '-', state: null },
      { name: 'PENDING', state: given(deliveries, [schedule]) },
      { name: 'DELIVERED', state: given(deliveries, [schedule, arrived(1)]) },
      { name: 'DEAD', state: given(deliveries, [schedule, dead]) },
    ],
  );

  test('is due at once', () => {
    expect(given(deliveries, [schedule]).nextDueAt).toEqual(hour(0));
  });

  test('that arrived is not due any more, and says how', () => {
    expect(given(deliveries, [schedule, failed(0), arrived(1)])).toMatchObject({
      status: 'DELIVERED',
      nextDueAt: null,
      deliveredAt: hour(1),
      tries: 2,
      attempts: [
        { at: hour(0), responseStatus: 500, error: 'Answered 500' },
        { at: hour(1), responseStatus: 204, error: null },
      ],
    });
  });

  test('waits four times as long after each failure, up to six hours, and at most half as long by chance', () => {
    const pauses = Array.from({ length: MAX_TRIES }, (_, n) => retryDelayMs(n + 1, 0) / 1000);
    expect(pauses).toEqual([10, 40, 160, 640, 2_560, 10_240, 21_600, 21_600, 21_600, 21_600]);
    expect(retryDelayMs(1, 1)).toBe(5_000);
    expect(given(deliveries, [schedule, failed(0), failed(1, { jitter: 0.5 })]).nextDueAt).toEqual(new Date(hour(1).getTime() + 30_000));
  });

  test('is given up after so many tries, and starts anew when it is replayed', () => {
    const tries = (from: number, count: number) => Array.from({ length: count }, (_, n) => failed(from + n));
    const last = given(deliveries, [schedule, ...tries(0, MAX_TRIES - 1)]);
    expect(last).toMatchObject({ status: 'PENDING', tries: MAX_TRIES - 1 });
    const given9 = [schedule, ...tries(0, MAX_TRIES)];
    expect(given(deliveries, given9)).toMatchObject({ status: 'DEAD', nextDueAt: null, tries: MAX_TRIES });
    expect(given(deliveries, [...given9, replayed(20)])).toMatchObject({ status: 'PENDING', nextDueAt: hour(20), tries: 0 });
    expect(given(deliveries, [...given9, replayed(20), ...tries(21, 15 - MAX_TRIES), arrived(30)])).toMatchObject({ status: 'DELIVERED' });
  });

  test('shows its last twenty attempts', () => {
    const rounds = [0, 1, 2].flatMap((round) => [
      ...Array.from({ length: MAX_TRIES }, (_, n) => failed(round * 20 + n)),
      replayed(round * 20 + 15),
    ]);
    const { attempts } = given(deliveries, [schedule, ...rounds]);
    expect(attempts.map(({ at }) => (at.getTime() - hour(0).getTime()) / HOUR_MS)).toEqual(
      [20, 40].flatMap((from) => Array.from({ length: 10 }, (_, n) => from + n)),
    );
  });

  test('that was acknowledged has arrived and is not sent again, and is acknowledged once', () => {
    const noted: NoticeDelivery = given(deliveries, [schedule, failed(0), acknowledged(1)]);
    expect(noted).toMatchObject({
      status: 'DELIVERED',
      nextDueAt: null,
      deliveredAt: hour(1),
      acknowledgement: { at: hour(1), by: supplierA.id, note: 'Noted' },
    });
    expect(decideStep(deliveries, noted, acknowledged(2))).toMatchObject(brokenRule('ALREADY_ACKNOWLEDGED'));
    expect(given(deliveries, [schedule, acknowledged(1), arrived(2)])).toMatchObject({ status: 'DELIVERED', deliveredAt: hour(1) });
  });

  test('whose sender was taken for dead arrives all the same', () => {
    expect(given(deliveries, [schedule, dead, arrived(2)])).toMatchObject({ status: 'DELIVERED', deliveredAt: hour(2) });
  });

  test('is seen by the party whose listener it is for', () => {
    expect(delivery.parties(given(deliveries, [schedule]))).toEqual(['party-a']);
  });
});
