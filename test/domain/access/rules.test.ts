/** What the rules of access say no to, and what its events change. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { AccessCommand, AccessRequestInput } from '../../../src/domain/access/messages.js';
import { MAX_PENDING_REQUESTS } from '../../../src/domain/access/rules.js';
import { decide } from '../../../src/domain/kernel/decider.js';
import { accessGrant } from '../../../src/domain/access/index.js';
import { dueOnAccess } from '../../../src/domain/access/derived.js';
import { CLAIMING_STATUSES } from '../../../src/domain/access/model.js';
import type { Party } from '../../../src/domain/party/model.js';
import type { Principal } from '../../../src/domain/kernel/principal.js';
import { brokenRule, invalidAt } from '../../support/domain/expect.js';
import { accessTest, partyToProviderAccess, providerToPartyAccess, requestAccessGrant } from '../../support/access.js';
import {
  ACTIVE,
  APPROVED,
  EXPIRED,
  GRANTED_UNTIL,
  grants,
  grantsOf,
  REQUESTED,
  REVIEW_AT,
  SUSPENDED,
} from '../../support/domain/accessStates.js';
import {
  accessManager,
  admin,
  arrangement,
  decideStep,
  given,
  hour,
  operator,
  parties,
  registeredParty,
  type Step,
  supplierA,
  timer,
} from '../../support/domain/samples.js';

const ARRANGEMENT = 'arrangement-2';
const endedAt = (hours: number): Party =>
  given(parties, [
    [{ type: 'RegisterParty', name: 'Example Networks' }, admin, hour(-900)],
    [{ type: 'AgreeOutsourcingArrangement', ...arrangement, validTo: null }, admin, hour(-899)],
    [{ type: 'EndOutsourcingArrangement', arrangementId: ARRANGEMENT, endsAt: hour(hours), reason: 'Not renewed' }, admin, hour(-898)],
  ]);
const closed = given(parties, [
  [{ type: 'RegisterParty', name: 'Example Networks' }, admin, hour(-900)],
  [{ type: 'CloseParty', reason: 'The agreement ended' }, admin, hour(-800)],
]);

const asked = (fields: Partial<AccessRequestInput>, form: AccessRequestInput = partyToProviderAccess, subject = grants) =>
  decideStep(subject, null, [requestAccessGrant('party-a', fields, form), operator, hour(0)]);
const on = (steps: readonly Step<AccessCommand>[], step: Step<AccessCommand>, subject = grants) =>
  decideStep(subject, given(grants, steps), step);

describe('a request', () => {
  test('of a party is its own unless it says so of another', () => {
    const { partyId: _, ...own } = requestAccessGrant('party-a') as Extract<AccessCommand, { type: 'RequestAccessGrant' }>;
    expect(decideStep(grants, null, [own, supplierA, hour(0)])).toMatchObject({ state: { partyId: 'party-a', requestedBy: 'agent-a' } });
    expect(decideStep(grants, null, [requestAccessGrant('party-b'), supplierA, hour(0)])).toMatchObject(invalidAt('partyId'));
    expect(decideStep(grants, null, [own, operator, hour(0)])).toMatchObject(invalidAt('partyId'));
  });

  test('that is too much is not read through for secrets', () => {
    const inventories = Array.from({ length: 101 }, (_, n) => `token=${String(n)}`);
    expect(asked({ inventories })).toMatchObject(invalidAt('inventories'));
    expect(asked({ inventories: inventories.slice(0, 1) })).toMatchObject(invalidAt('inventories', '0'));
  });

  test('waits with so many others of its party, and no more', () => {
    expect(asked({}, partyToProviderAccess, grantsOf(undefined, MAX_PENDING_REQUESTS - 1))).toMatchObject({ kind: 'Accepted' });
    expect(asked({}, partyToProviderAccess, grantsOf(undefined, MAX_PENDING_REQUESTS))).toMatchObject(brokenRule('TOO_MANY_REQUESTS'));
  });

  test('is withdrawn by its requester only', () => {
    const withdraw: AccessCommand = { type: 'WithdrawAccessRequest', reason: 'Asked for too much' };
    expect(on(REQUESTED, [withdraw, operator, hour(2)])).toMatchObject({
      state: { status: 'WITHDRAWN', withdrawal: { at: hour(2), by: operator.id, reason: 'Asked for too much' }, nextDueAt: null },
    });
    for (const other of [supplierA, accessManager])
      expect(on(REQUESTED, [withdraw, other, hour(2)])).toMatchObject(brokenRule('NOT_THE_REQUESTER'));
  });

  test('names no client of the service provider, and is neither approved, provisioned, resumed, prolonged nor reviewed with one', () => {
    const known = grantsOf(undefined, 0, ['crm']);
    expect(asked({ clientIds: ['client-1', 'crm'] }, partyToProviderAccess, known)).toMatchObject({
      ...brokenRule('PROVIDER_CLIENT'),
      message: expect.stringContaining('"crm"'),
    });
    const steps: readonly (readonly [readonly Step<AccessCommand>[], AccessCommand])[] = [
      [REQUESTED, { type: 'ApproveAccessGrant', reviewDueAt: REVIEW_AT }],
      [APPROVED, { type: 'ProvisionAccessGrant', test: accessTest(hour(2)) }],
      [SUSPENDED, { type: 'ResumeAccessGrant', reason: 'Key replaced' }],
      [ACTIVE, { type: 'RenewAccessGrant', validTo: hour(3_000), reason: 'The agreement goes on' }],
      [ACTIVE, { type: 'ReviewAccessGrant', reviewDueAt: hour(3_000), finding: 'In use' }],
    ];
    for (const [story, command] of steps) {
      expect(on(story, [command, admin, hour(4)], known)).toMatchObject(brokenRule('PROVIDER_CLIENT'));
      expect(on(story, [command, admin, hour(4)])).toMatchObject({ kind: 'Accepted' });
    }
  });

  test('is for a party that is there, and open', () => {
    expect(asked({}, partyToProviderAccess, grantsOf(null))).toMatchObject(invalidAt('partyId'));
    expect(asked({}, partyToProviderAccess, grantsOf(closed))).toMatchObject(brokenRule('PARTY_CLOSED'));
  });

  test.each<readonly [string, Partial<AccessRequestInput>, string]>([
    ['names a tool, an inventory or a process', { tools: [] }, 'tools'],
    ['names no client twice', { clientIds: ['a', 'a'] }, 'clientIds.1'],
    ['names no privilege twice', { privileges: ['VIEW', 'VIEW'] }, 'privileges.1'],
    ['names clients without a blank at the end', { clientIds: ['operator '] }, 'clientIds.0'],
    ['names clients by characters that show', { clientIds: ['a', 'operator\u200b'] }, 'clientIds.1'],
    ['names clients of at most 256 characters', { clientIds: ['x'.repeat(257)] }, 'clientIds.0'],
    ['names at most a hundred clients', { clientIds: Array.from({ length: 101 }, (_, n) => `client-${String(n)}`) }, 'clientIds'],
    ['names at most a hundred tools', { tools: Array.from({ length: 101 }, () => ({ name: 'x', kind: 'OTHER' as const })) }, 'tools'],
    ['names no inventory twice', { inventories: ['Stock', 'Stock'] }, 'inventories.1'],
    ['names processes of at most 256 characters', { processes: ['x'.repeat(257)] }, 'processes.0'],
    ['names an owner of at most 256 characters', { owner: 'x'.repeat(257) }, 'owner'],
    ['lets its clients at least see', { privileges: ['WORK_ISSUES'] }, 'privileges'],
    ['gives privileges to at least one client', { clientIds: [] }, 'clientIds'],
    ['has no endpoint of the service provider', { endpoint: 'tools.example.com' }, 'endpoint'],
    ['has no contact of the service provider', { contact: 'Access desk' }, 'contact'],
    ['ends after it begins', { validFrom: hour(9), validTo: hour(8) }, 'validTo'],
    ['ends in the future', { validFrom: hour(-9), validTo: hour(-1) }, 'validTo'],
    ['rests on an arrangement of the party', { arrangementId: 'arrangement-9' }, 'arrangementId'],
    ['holds no secret', { purpose: 'To read alarms; password: x' }, 'purpose'],
    ['holds no secret in what it names', { inventories: ['Stock', 'token=x'] }, 'inventories.1'],
  ])('from a party %s', (_, fields, path) => {
    expect(asked(fields)).toMatchObject(invalidAt(...path.split('.')));
  });

  test.each<readonly [string, Partial<AccessRequestInput>, string]>([
    ['says where the tool is', { endpoint: null }, 'endpoint'],
    ['says so without a password', { endpoint: 'https://ops@tools.example.com' }, 'endpoint'],
    ['says whom to ask', { contact: null }, 'contact'],
    ['says when it ends', { validTo: null }, 'validTo'],
    ['names no clients of ours', { clientIds: ['client-1'] }, 'clientIds'],
    ['names no privileges of ours', { privileges: ['VIEW'] }, 'privileges'],
    ['holds no secret in its contact', { contact: 'Access desk, pwd=x' }, 'contact'],
  ])('to a party %s', (_, fields, path) => {
    expect(asked(fields, providerToPartyAccess)).toMatchObject(invalidAt(...path.split('.')));
  });

  test('for access without clients needs no privileges', () => {
    expect(asked({ clientIds: [], privileges: [] })).toMatchObject({ state: { claims: [], status: 'REQUESTED' } });
    expect(asked({}, providerToPartyAccess)).toMatchObject({ state: { endpoint: providerToPartyAccess.endpoint, clientIds: [] } });
  });

  test('knows when the arrangement it rests on ends, and rests on none that has', () => {
    expect(asked({ arrangementId: ARRANGEMENT }, partyToProviderAccess, grantsOf(endedAt(500)))).toMatchObject({
      state: { arrangementEndsAt: hour(500) },
    });
    expect(asked({ arrangementId: ARRANGEMENT }, partyToProviderAccess, grantsOf(endedAt(0)))).toMatchObject(
      brokenRule('ARRANGEMENT_ENDED'),
    );
  });
});

describe('the requester of access', () => {
  const own: Step<AccessCommand> = [requestAccessGrant('party-a', { validTo: GRANTED_UNTIL }), accessManager, hour(0)];
  const approving = (by: Principal): Step<AccessCommand> => [{ type: 'ApproveAccessGrant', reviewDueAt: REVIEW_AT }, by, hour(1)];

  test('does not approve it, even as its owner; another owner may', () => {
    const owned = given(grants, [[requestAccessGrant('party-a', { owner: 'access-manager-1' }), accessManager, hour(0)]]);
    expect(decideStep(grants, owned, approving(accessManager))).toMatchObject(brokenRule('FOUR_EYES'));
    const others = given(grants, [[requestAccessGrant('party-a', { owner: 'admin-1' }), operator, hour(0)]]);
    expect(decideStep(grants, others, approving(admin))).toMatchObject({ state: { approval: { by: 'admin-1' } } });
  });

  test('neither prolongs nor reviews it', () => {
    const active = [own, approving(admin), ACTIVE[2] as Step<AccessCommand>];
    const renew: AccessCommand = { type: 'RenewAccessGrant', validTo: hour(3_000), reason: 'The agreement goes on' };
    const review: AccessCommand = { type: 'ReviewAccessGrant', reviewDueAt: hour(3_000), finding: 'In use' };
    for (const command of [renew, review]) {
      expect(on(active, [command, accessManager, hour(5)])).toMatchObject(brokenRule('FOUR_EYES'));
      expect(on(active, [command, admin, hour(5)])).toMatchObject({ kind: 'Accepted' });
    }
  });
});

describe('approval', () => {
  const approve = (reviewDueAt: Date, at = hour(1)): Step<AccessCommand> => [{ type: 'ApproveAccessGrant', reviewDueAt }, admin, at];

  test('says when to look again, in the future', () => {
    expect(on(REQUESTED, approve(hour(1)))).toMatchObject(invalidAt('reviewDueAt'));
  });

  test('comes too late when the time it was wanted for is over, or its ground is gone', () => {
    expect(on(REQUESTED, approve(hour(9_000), GRANTED_UNTIL))).toMatchObject(brokenRule('VALIDITY_ENDED'));
    expect(on(REQUESTED, approve(REVIEW_AT), grantsOf(closed))).toMatchObject(brokenRule('PARTY_CLOSED'));
  });

  test('makes the clients the party’s, and gives no access yet', () => {
    expect(given(grants, REQUESTED)).toMatchObject({ status: 'REQUESTED', claims: [] });
    expect(given(grants, APPROVED)).toMatchObject({ status: 'APPROVED', claims: ['client-1'], provisionedAt: null });
  });
});

describe('evidence', () => {
  const provision = (testedAt: Date, passed = true): Step<AccessCommand> => [
    { type: 'ProvisionAccessGrant', test: accessTest(testedAt, passed) },
    accessManager,
    hour(5),
  ];

  test.each([
    ['in the future', hour(5.01)],
    ['before the approval', hour(0.9)],
  ])('is not from %s', (_, testedAt) => {
    expect(on(APPROVED, provision(testedAt))).toMatchObject(invalidAt('test', 'testedAt'));
    const test: AccessCommand = { type: 'RecordAccessGrantTest', test: accessTest(testedAt) };
    expect(on(ACTIVE, [test, accessManager, hour(5)])).toMatchObject(invalidAt('test', 'testedAt'));
  });

  test('of access that does not work provisions none', () => {
    expect(on(APPROVED, provision(hour(4), false))).toMatchObject(brokenRule('ACCESS_NOT_WORKING'));
    expect(on(APPROVED, provision(hour(4)))).toMatchObject({
      state: {
        status: 'ACTIVE',
        provisionedAt: hour(5),
        tests: [{ testedAt: hour(4), recordedBy: 'access-manager-1', recordedAt: hour(5) }],
      },
    });
  });

  test('of a failure is seen, and access is not resumed before it works again', () => {
    const failed: Step<AccessCommand> = [{ type: 'RecordAccessGrantTest', test: accessTest(hour(4), false) }, accessManager, hour(4)];
    const worked: Step<AccessCommand> = [{ type: 'RecordAccessGrantTest', test: accessTest(hour(6)) }, accessManager, hour(6)];
    const resume: Step<AccessCommand> = [{ type: 'ResumeAccessGrant', reason: 'Key replaced' }, accessManager, hour(7)];
    expect(given(grants, [...ACTIVE, failed]).tests.map(({ passed }) => passed)).toEqual([true, false]);
    expect(on([...SUSPENDED, failed], resume)).toMatchObject(brokenRule('ACCESS_NOT_WORKING'));
    expect(on([...SUSPENDED, failed, worked], resume)).toMatchObject({ state: { status: 'ACTIVE', suspension: { reason: 'Key lost' } } });
  });

  test('is kept as far as the last twenty tests', () => {
    const tests = Array.from({ length: 25 }, (_, n): Step<AccessCommand> => {
      const at = hour(10 + n);
      return [{ type: 'RecordAccessGrantTest', test: accessTest(at) }, accessManager, at];
    });
    const kept = given(grants, [...ACTIVE, ...tests]).tests.map(({ testedAt }) => testedAt);
    expect(kept).toHaveLength(20);
    expect(kept.at(-1)).toEqual(hour(34));
  });
});

describe('access that is there', () => {
  const at = hour(10);

  test('is not resumed or provisioned for a closed party, or on an arrangement that has ended', () => {
    const resting = (steps: readonly Step<AccessCommand>[]) => {
      const [, ...rest] = steps;
      return [[requestAccessGrant('party-a', { arrangementId: ARRANGEMENT }), operator, hour(0)] as const, ...rest];
    };
    const resume: Step<AccessCommand> = [{ type: 'ResumeAccessGrant', reason: 'Key replaced' }, accessManager, at];
    const provision: Step<AccessCommand> = [{ type: 'ProvisionAccessGrant', test: accessTest(at) }, accessManager, at];
    for (const [steps, step] of [[SUSPENDED, resume] as const, [APPROVED, provision] as const]) {
      expect(on(resting(steps), step, grantsOf(closed))).toMatchObject(brokenRule('PARTY_CLOSED'));
      expect(on(resting(steps), step, grantsOf(endedAt(10)))).toMatchObject(brokenRule('ARRANGEMENT_ENDED'));
      expect(on(resting(steps), step, grantsOf(endedAt(11)))).toMatchObject({ state: { status: 'ACTIVE', arrangementEndsAt: hour(11) } });
    }
  });

  test('is prolonged, never shortened, and only where it has an end', () => {
    const renew = (hours: number): Step<AccessCommand> => [{ type: 'RenewAccessGrant', validTo: hour(hours), reason: 'x' }, admin, at];
    expect(on(ACTIVE, renew(2_000))).toMatchObject(invalidAt('validTo'));
    expect(on(ACTIVE, renew(2_001))).toMatchObject({ state: { validTo: hour(2_001), status: 'ACTIVE' } });
    const endless = [[requestAccessGrant('party-a'), operator, hour(0)] as const, ...ACTIVE.slice(1)];
    expect(on(endless, renew(2_001))).toMatchObject(brokenRule('OPEN_ENDED'));
  });

  test('is reviewed for a later time, which takes the mark of being overdue away', () => {
    const overdue = [...ACTIVE, [{ type: 'AnnounceAccessReview' }, timer, REVIEW_AT] as const];
    expect(given(grants, overdue).reviewOverdue).toBe(true);
    const review: Step<AccessCommand> = [{ type: 'ReviewAccessGrant', reviewDueAt: hour(1_500), finding: 'In use' }, admin, hour(1_001)];
    expect(on(overdue, review)).toMatchObject({
      state: { reviewOverdue: false, reviewDueAt: hour(1_500), lastReview: { by: 'admin-1', reason: 'In use' } },
    });
    expect(on(overdue, [{ type: 'ReviewAccessGrant', reviewDueAt: hour(900), finding: 'x' }, admin, hour(1_001)])).toMatchObject(
      invalidAt('reviewDueAt'),
    );
  });

  test('ends no earlier than it was valid, and is announced for review once', () => {
    expect(on(ACTIVE, [{ type: 'ExpireAccess' }, timer, hour(1_999.9)])).toMatchObject(brokenRule('NOT_DUE'));
    expect(on(ACTIVE, [{ type: 'AnnounceAccessReview' }, timer, hour(999.9)])).toMatchObject(brokenRule('NOT_DUE'));
    const overdue = [...ACTIVE, [{ type: 'AnnounceAccessReview' }, timer, REVIEW_AT] as const];
    expect(on(overdue, [{ type: 'AnnounceAccessReview' }, timer, hour(1_001)])).toMatchObject(brokenRule('NOT_DUE'));
  });
});

describe('timers', () => {
  test('have to do what comes first: the review, the end of the arrangement, the end of its validity', () => {
    const active = given(grants, ACTIVE);
    expect(active.nextDueAt).toEqual(REVIEW_AT);
    expect(dueOnAccess(active, hour(999))).toBeNull();
    expect(dueOnAccess(active, REVIEW_AT)).toEqual({ type: 'AnnounceAccessReview' });
    const ending = given(grants, [...ACTIVE, [{ type: 'NoteArrangementEnd', endsAt: hour(500) }, timer, hour(5)]]);
    expect(ending.nextDueAt).toEqual(hour(500));
    expect(dueOnAccess(ending, REVIEW_AT)).toEqual({ type: 'EndArrangementAccess' });
    expect(dueOnAccess(ending, GRANTED_UNTIL)).toEqual({ type: 'ExpireAccess' });
  });

  test('let what is suspended or approved expire, and leave what is asked for to people', () => {
    expect(dueOnAccess(given(grants, SUSPENDED), GRANTED_UNTIL)).toEqual({ type: 'ExpireAccess' });
    expect(dueOnAccess(given(grants, APPROVED), GRANTED_UNTIL)).toEqual({ type: 'ExpireAccess' });
    expect(given(grants, REQUESTED).nextDueAt).toBeNull();
    expect(given(grants, EXPIRED).nextDueAt).toBeNull();
  });

  test('find nothing left to do once they did it, wherever a story has led', () => {
    const types = Object.keys(accessGrant.lifecycle) as AccessCommand['type'][];
    const anything = (type: AccessCommand['type'], hours: number): AccessCommand =>
      ({
        type,
        reason: 'x',
        finding: 'x',
        reviewDueAt: hour(hours + 40),
        validTo: hour(hours + 60),
        endsAt: hours % 3 === 0 ? null : hour(hours + 20),
        test: accessTest(hour(hours), hours % 4 !== 0),
      }) as unknown as AccessCommand;
    const story = fc.array(fc.tuple(fc.constantFrom(...types), fc.nat(30), fc.constantFrom(admin, accessManager, timer)), {
      maxLength: 25,
    });
    fc.assert(
      fc.property(story, (acts) => {
        let state = given(
          grants,
          REQUESTED.map(([, actor, at]) => [requestAccessGrant('party-a', { validTo: hour(60) }), actor, at] as const),
        );
        let hours = 0;
        for (const [type, later, actor] of acts) {
          hours += later;
          const due = dueOnAccess(state, hour(hours));
          const context = {
            now: hour(hours),
            actor: due === null ? actor : timer,
            id: 'grant-1',
            facts: { party: registeredParty(), requests: 0, providerClients: [] },
          };
          const answer = decide(accessGrant, due ?? anything(type, hours), state, context);
          if (due !== null) expect(answer.kind).toBe('Accepted');
          if (answer.kind === 'Accepted') state = answer.state;
          const isClaiming = (CLAIMING_STATUSES as readonly string[]).includes(state.status);
          expect(state.claims).toEqual(isClaiming ? state.clientIds : []);
        }
        for (let step = 0; dueOnAccess(state, hour(9_999)) !== null; step += 1) {
          expect(step).toBeLessThan(3);
          const context = {
            now: hour(9_999),
            actor: timer,
            id: 'grant-1',
            facts: { party: registeredParty(), requests: 0, providerClients: [] },
          };
          const answer = decide(accessGrant, dueOnAccess(state, hour(9_999)) as AccessCommand, state, context);
          if (answer.kind !== 'Accepted') throw new Error(answer.message);
          state = answer.state;
        }
      }),
      { numRuns: 200, seed: 11 },
    );
  });
});
