/** Access grants in a store: the authority of a client over time, and cascades from its party. */
import { expect, test } from '@jest/globals';
import { sweep } from '../../../src/background/timers.js';
import type { AccessGrant } from '../../../src/domain/access/model.js';
import { MAX_PENDING_REQUESTS } from '../../../src/domain/access/rules.js';
import type { PartyCommand } from '../../../src/domain/party/messages.js';
import { accessGrants } from '../../../src/store/access/collection.js';
import { audit } from '../../../src/store/audit/audit.js';
import { clientsOf, listOwn, readClientAuthority } from '../../../src/store/access/facts.js';
import { executeOnAccess } from '../../../src/store/access/index.js';
import { executeOnParty } from '../../../src/store/party/index.js';
import type { FeedEvent } from '../../../src/store/feed/feed.js';
import { readEvents } from '../../../src/store/execute.js';
import { readMany, readOne } from '../../../src/store/reading/read.js';
import { scope } from '../../../src/store/scope.js';
import { documents, type Store } from '../../../src/store/store.js';
import { approveAt, accessTest, grantAccess, executeOnGrant, requestAccessGrant, requestedAccess } from '../../support/access.js';
import { brokenRule } from '../../support/domain/expect.js';
import { issues } from '../../../src/store/issue/collection.js';
import { executeOnIssue } from '../../../src/store/issue/index.js';
import {
  accessManager,
  admin,
  arrangement,
  hour,
  operator,
  raise,
  supplierB,
  timer,
  approvalOf,
  secondAdmin,
} from '../../support/domain/samples.js';
import { describeWithWorld, executeSteps, raiseIssue, registerParty, stateOf } from '../../support/storeFixtures.js';

const RESTS = { arrangementId: 'arrangement-2' };

const grantOf = async (store: Store, id: string): Promise<AccessGrant> => {
  const found = await readOne(store, scope(timer, accessGrants, { _id: id }));
  if (found === null) throw new Error(`There is no ${id}`);
  return found;
};
/** What takes a second administrator is approved at once. */
const onParty = async (store: Store, id: string, command: PartyCommand, now: Date) => {
  const state = stateOf(await executeOnParty(store, admin, { commands: [command], id, now }));
  const approval = approvalOf(state);
  return approval === undefined ? state : stateOf(await executeOnParty(store, secondAdmin, { commands: [approval], id, now }));
};
const end = (hours: number): PartyCommand => ({ type: 'EndOutsourcingArrangement', ...RESTS, endsAt: hour(hours), reason: 'Not renewed' });

describeWithWorld('Access', (world) => {
  test('is a client’s from the moment it is there, until it ends', async () => {
    const { store } = world();
    const { _id: partyId } = await registerParty(store);
    const requested = await requestedAccess(store, requestAccessGrant(partyId, { clientIds: ['one'], validTo: hour(50) }), hour(0));
    const { _id: id } = requested;
    expect(await readClientAuthority(store, 'one', hour(0))).toEqual({ kind: 'NONE' });
    await executeOnGrant(store, id, approveAt(hour(1)), admin, hour(1));
    expect(await readClientAuthority(store, 'one', hour(1))).toEqual({ kind: 'WITHHELD' });
    await executeOnGrant(store, id, { type: 'ProvisionAccessGrant', test: accessTest(hour(2)) }, accessManager, hour(2));
    expect(await readClientAuthority(store, 'one', hour(2))).toMatchObject({
      kind: 'GRANTED',
      partyId,
      grantIds: [id],
      until: hour(50),
    });
    await executeOnGrant(store, id, { type: 'SuspendAccessGrant', reason: 'Key lost' }, accessManager, hour(3));
    expect(await readClientAuthority(store, 'one', hour(3))).toEqual({ kind: 'WITHHELD' });
    await executeOnGrant(store, id, { type: 'ResumeAccessGrant', reason: 'Key replaced' }, accessManager, hour(4));
    expect(await readClientAuthority(store, 'one', hour(49.9))).toMatchObject({ kind: 'GRANTED' });
    expect(await readClientAuthority(store, 'one', hour(50))).toEqual({ kind: 'WITHHELD' });
    await executeOnGrant(store, id, { type: 'RevokeAccessGrant', reason: 'No longer needed' }, accessManager, hour(5));
    expect(await readClientAuthority(store, 'one', hour(5))).toEqual({ kind: 'NONE' });
  });

  test('of one client has one grant, also with concurrent approvals', async () => {
    const { store } = world();
    const parties = await Promise.all(Array.from({ length: 4 }, () => registerParty(store)));
    const ids = await Promise.all(
      parties.map(async ({ _id }) => (await requestedAccess(store, requestAccessGrant(_id, { clientIds: ['shared'] }), hour(0)))._id),
    );
    const approve = (id: string) => executeOnAccess(store, admin, { commands: [approveAt(hour(1))], id, now: hour(1) });
    const outcomes = await Promise.all(ids.map(approve));
    expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['Accepted', 'RuleBroken', 'RuleBroken', 'RuleBroken']);
    expect(outcomes.find(({ kind }) => kind === 'RuleBroken')).toMatchObject(brokenRule('CLIENT_TAKEN'));
    const winner = ids[outcomes.findIndex(({ kind }) => kind === 'Accepted')] ?? '';
    await executeOnGrant(store, winner, { type: 'ProvisionAccessGrant', test: accessTest(hour(2)) }, accessManager, hour(2));
    expect(await readClientAuthority(store, 'shared', hour(3))).toMatchObject({ grantIds: [winner] });
    await executeOnGrant(store, winner, { type: 'RevokeAccessGrant', reason: 'Moved' }, accessManager, hour(4));
    const next = ids.find((id) => id !== winner) ?? '';
    expect(await approve(next)).toMatchObject({ kind: 'Accepted' });
  });

  test('of a client that PROVIDER_CLIENTS lists is refused; a live one gives nothing from then on, and is not resumed or prolonged', async () => {
    const { store } = world();
    const { _id: partyId } = await registerParty(store);
    const ask = (...clientIds: readonly string[]) =>
      executeOnAccess(store, accessManager, { commands: [requestAccessGrant(partyId, { clientIds })], now: hour(0) });
    const live = await grantAccess(store, partyId, { clientIds: ['batch'], validTo: hour(100) }, hour(0));
    expect(await listOwn(store, ['crm-batch'], hour(1))).toEqual([]);
    expect(await listOwn(store, ['crm-batch', 'staff-desk', 'batch'], hour(1))).toEqual([live._id]);
    expect(await ask('staff-desk')).toMatchObject(brokenRule('PROVIDER_CLIENT'));
    expect(await ask('our-own', 'crm-batch')).toMatchObject(brokenRule('PROVIDER_CLIENT'));
    expect(await ask('our-own')).toMatchObject({ kind: 'Accepted' });
    expect(await clientsOf(store, ['batch']).authorityOf('batch')).toEqual({ kind: 'NONE' });
    for (const command of [
      { type: 'RenewAccessGrant', validTo: hour(200), reason: 'Goes on' },
      { type: 'ReviewAccessGrant', reviewDueAt: hour(200), finding: 'In use' },
    ] as const)
      expect(await executeOnAccess(store, admin, { commands: [command], id: live._id, now: hour(2) })).toMatchObject(
        brokenRule('PROVIDER_CLIENT'),
      );
    await executeOnGrant(store, live._id, { type: 'SuspendAccessGrant', reason: 'Ours' }, accessManager, hour(3));
    const resume = { commands: [{ type: 'ResumeAccessGrant', reason: 'x' }], id: live._id, now: hour(4) } as const;
    expect(await executeOnAccess(store, accessManager, resume)).toMatchObject(brokenRule('PROVIDER_CLIENT'));
    expect(await listOwn(store, ['crm-batch'], hour(5))).toEqual([]);
    expect(await executeOnAccess(store, accessManager, resume)).toMatchObject({ state: { status: 'ACTIVE' } });
  });

  test('of a name that was seen in a token is not requested or approved; what a grant claims stays the party’s', async () => {
    const { store } = world();
    const { _id: partyId } = await registerParty(store);
    const live = await grantAccess(store, partyId, { clientIds: ['olga-app'] }, hour(0));
    const asked = await requestedAccess(store, requestAccessGrant(partyId, { clientIds: ['late'] }), hour(0));
    for (const names of [['olga-app', 'late'], ['late']]) await clientsOf(store).rememberOwn(names);
    const approve = { commands: [approveAt(hour(1))], id: asked._id, now: hour(1) } as const;
    expect(await executeOnAccess(store, admin, approve)).toMatchObject(brokenRule('PROVIDER_CLIENT'));
    await executeOnGrant(store, live._id, { type: 'SuspendAccessGrant', reason: 'Key lost' }, accessManager, hour(3));
    await executeOnGrant(store, live._id, { type: 'ResumeAccessGrant', reason: 'Key replaced' }, accessManager, hour(4));
    expect(await readClientAuthority(store, 'olga-app', hour(5))).toMatchObject({ kind: 'GRANTED', partyId });
  });

  test('of a client that acts by another grant is not approved, until that one ends', async () => {
    const { store } = world();
    const [one, other] = [await registerParty(store), await registerParty(store)];
    const held = await grantAccess(store, one._id, { clientIds: ['held', 'free'] }, hour(0));
    const { _id: id } = await requestedAccess(store, requestAccessGrant(other._id, { clientIds: ['new', 'held'] }), hour(3));
    const approve = () => executeOnAccess(store, admin, { commands: [approveAt(hour(4))], id, now: hour(4) });
    expect(await approve()).toMatchObject(brokenRule('CLIENT_TAKEN'));
    await executeOnGrant(store, held._id, { type: 'SuspendAccessGrant', reason: 'Key lost' }, accessManager, hour(4));
    expect(await approve()).toMatchObject(brokenRule('CLIENT_TAKEN'));
    await executeOnGrant(store, held._id, { type: 'RevokeAccessGrant', reason: 'Moved' }, accessManager, hour(4));
    expect(await approve()).toMatchObject({ kind: 'Accepted' });
  });

  test('ends with its party, in the same transaction: what was given is revoked, what was asked for is refused', async () => {
    const { store } = world();
    const { _id: partyId } = await registerParty(store);
    const given = await grantAccess(store, partyId, { clientIds: ['leaving'] }, hour(0));
    const asked = await requestedAccess(store, requestAccessGrant(partyId, { clientIds: ['hoping'] }), hour(0));
    const events = store.feed.subscribe(({ partyIds }) => partyIds.includes(partyId));
    await onParty(store, partyId, { type: 'CloseParty', reason: 'The agreement ended' }, hour(5));
    expect(await readClientAuthority(store, 'leaving', hour(5))).toEqual({ kind: 'NONE' });
    expect(await grantOf(store, given._id)).toMatchObject({ status: 'REVOKED', revocation: { at: hour(5), by: 'access' } });
    expect(await grantOf(store, asked._id)).toMatchObject({ status: 'REFUSED', refusal: { reason: 'The party was closed' } });
    const types = [await events.next(), await events.next(), await events.next()].map(({ value }) => (value as FeedEvent).event.type);
    expect(types).toEqual(['PartyClosed', expect.any(String), expect.any(String)]);
    expect(types.slice(1).toSorted()).toEqual(['AccessRefused', 'AccessRevoked']);
    await events.return();
    const again = await executeOnAccess(store, accessManager, { commands: [requestAccessGrant(partyId)], now: hour(6) });
    expect(again).toMatchObject(brokenRule('PARTY_CLOSED'));
  });

  test('that rests on an arrangement is suspended with its end, now or when that comes, and learns when it moves', async () => {
    const { store } = world();
    const { _id: partyId } = await registerParty(store, { ...arrangement, validTo: null });
    const resting = await grantAccess(store, partyId, { clientIds: ['resting'], ...RESTS }, hour(0));
    const unnamed = await grantAccess(store, partyId, { clientIds: ['unnamed'] }, hour(0));
    expect(unnamed).toMatchObject(RESTS);
    await onParty(store, partyId, end(100), hour(1));
    expect(await grantOf(store, resting._id)).toMatchObject({ status: 'ACTIVE', arrangementEndsAt: hour(100), nextDueAt: hour(100) });
    await onParty(store, partyId, { type: 'AmendOutsourcingArrangement', ...RESTS, reason: 'Prolonged', validTo: hour(200) }, hour(2));
    await sweep(store, hour(100));
    expect(await grantOf(store, resting._id)).toMatchObject({ status: 'ACTIVE', nextDueAt: hour(200) });
    await sweep(store, hour(200));
    expect(await grantOf(store, resting._id)).toMatchObject({ status: 'SUSPENDED', suspension: { by: 'timer' } });
    const resume = { commands: [{ type: 'ResumeAccessGrant', reason: 'Prolonged' }], id: resting._id, now: hour(201) } as const;
    expect(await executeOnAccess(store, accessManager, resume)).toMatchObject(brokenRule('ARRANGEMENT_ENDED'));
    await onParty(store, partyId, { type: 'AmendOutsourcingArrangement', ...RESTS, reason: 'Prolonged', validTo: null }, hour(202));
    expect(await executeOnAccess(store, accessManager, { ...resume, now: hour(203) })).toMatchObject({ state: { status: 'ACTIVE' } });
    await onParty(store, partyId, end(204), hour(204));
    expect(await grantOf(store, resting._id)).toMatchObject({ status: 'SUSPENDED', suspension: { at: hour(204), by: 'access' } });
    expect(await grantOf(store, unnamed._id)).toMatchObject({ status: 'SUSPENDED' });
  });

  test('that was given before there was an arrangement ends with the last of them', async () => {
    const { store } = world();
    const { _id: partyId } = stateOf(
      await executeOnParty(store, admin, { commands: [{ type: 'RegisterParty', name: 'Example Networks' }], now: hour(-900) }),
    );
    const { _id: id } = await grantAccess(store, partyId, { clientIds: ['early'] }, hour(0));
    expect(await grantOf(store, id)).toMatchObject({ arrangementId: null, arrangementEndsAt: null });
    await onParty(store, partyId, { type: 'AgreeOutsourcingArrangement', ...arrangement, validTo: hour(100) }, hour(1));
    expect(await grantOf(store, id)).toMatchObject({ arrangementEndsAt: hour(100), nextDueAt: hour(100) });
    await onParty(store, partyId, { type: 'AgreeOutsourcingArrangement', ...arrangement, validTo: hour(200) }, hour(2));
    expect(await grantOf(store, id)).toMatchObject({ arrangementEndsAt: hour(200) });
    await sweep(store, hour(200));
    expect(await grantOf(store, id)).toMatchObject({ status: 'SUSPENDED' });
    expect(await readClientAuthority(store, 'early', hour(201))).toEqual({ kind: 'WITHHELD' });
    const resume = { commands: [{ type: 'ResumeAccessGrant', reason: 'Go on' }], id, now: hour(201) } as const;
    expect(await executeOnAccess(store, accessManager, resume)).toMatchObject(brokenRule('ARRANGEMENT_ENDED'));
  });

  test('that rests on an arrangement with open issues runs off: it stays until they are closed, and nothing new is raised', async () => {
    const { store } = world();
    const { _id: partyId } = await registerParty(store, { ...arrangement, validTo: null });
    const resting = await grantAccess(store, partyId, { clientIds: ['running-off'], ...RESTS }, hour(0));
    const open = await raiseIssue(store, partyId, {}, hour(1));
    await onParty(store, partyId, end(5), hour(5));
    expect(await grantOf(store, resting._id)).toMatchObject({ status: 'ACTIVE', nextDueAt: hour(29) });
    const ended = await readEvents(store, partyId);
    expect(ended.at(-1)).toMatchObject({ type: 'ArrangementEnded', data: { openIssues: 1 } });
    const another = await executeOnIssue(store, operator, { commands: [raise({ partyId })], now: hour(6) });
    expect(another).toMatchObject(brokenRule('NOT_COVERED'));
    await sweep(store, hour(29));
    expect(await grantOf(store, resting._id)).toMatchObject({ status: 'ACTIVE', nextDueAt: hour(53) });
    const before = await readOne(store, scope(timer, issues, { _id: open._id }));
    expect(before).toMatchObject({ terms: open.terms, clocks: [{ end: null }, { end: null }, { end: null }, { end: null }] });
    const cancel = [{ type: 'CancelPerformanceIssue', code: 'OTHER', reason: 'Raised twice' }, operator, hour(30)] as const;
    await executeSteps(store, open._id, [cancel]);
    await sweep(store, hour(53));
    expect(await grantOf(store, resting._id)).toMatchObject({ status: 'SUSPENDED', suspension: { by: 'timer' } });
  });

  test('that is given while its arrangement ends is not left active', async () => {
    const { store } = world();
    for (let round = 0; round < 8; round += 1) {
      const { _id: partyId } = await registerParty(store, { ...arrangement, validTo: null });
      const { _id: id } = await requestedAccess(
        store,
        requestAccessGrant(partyId, { clientIds: [`racing-${String(round)}`], ...RESTS }),
        hour(0),
      );
      await executeOnGrant(store, id, approveAt(hour(1)), admin, hour(1));
      const provision = { commands: [{ type: 'ProvisionAccessGrant', test: accessTest(hour(2)) }], id, now: hour(2) } as const;
      await Promise.all([executeOnAccess(store, accessManager, provision), onParty(store, partyId, end(2), hour(2))]);
      expect((await grantOf(store, id)).status).not.toBe('ACTIVE');
    }
  });

  test('expires, and asks to be looked at, when the time has come', async () => {
    const { store } = world();
    const { _id: partyId } = await registerParty(store);
    const { _id: id } = await requestedAccess(store, requestAccessGrant(partyId, { clientIds: ['passing'], validTo: hour(40) }), hour(0));
    await executeOnGrant(store, id, { type: 'ApproveAccessGrant', reviewDueAt: hour(20) }, admin, hour(1));
    await executeOnGrant(store, id, { type: 'ProvisionAccessGrant', test: accessTest(hour(2)) }, accessManager, hour(2));
    await sweep(store, hour(19.9));
    expect(await grantOf(store, id)).toMatchObject({ reviewOverdue: false });
    await Promise.all([sweep(store, hour(20)), sweep(await world().another(), hour(20))]);
    await sweep(store, hour(30));
    await sweep(store, hour(40));
    expect(await grantOf(store, id)).toMatchObject({ status: 'EXPIRED', claims: [], nextDueAt: null });
    const types = (await readEvents(store, id)).map(({ type }) => type);
    expect(types).toEqual(['AccessRequested', 'AccessApproved', 'AccessProvisioned', 'AccessReviewOverdue', 'AccessExpired']);
  });

  test('waits with so many others of its party, and no more, whatever waits of another', async () => {
    const { store } = world();
    const [{ _id: partyId }, { _id: other }] = [await registerParty(store), await registerParty(store)];
    const first = await requestedAccess(store, requestAccessGrant(partyId, { clientIds: ['request'] }), hour(0));
    const copies = Array.from({ length: MAX_PENDING_REQUESTS - 1 }, (_, n) => ({ ...first, _id: `copy-${String(n)}` }));
    await documents(store, accessGrants).insertMany(copies);
    const another = { commands: [requestAccessGrant(partyId)], now: hour(0) } as const;
    expect(await executeOnAccess(store, accessManager, another)).toMatchObject(brokenRule('TOO_MANY_REQUESTS'));
    await requestedAccess(store, requestAccessGrant(other), hour(0));
    await executeOnGrant(store, first._id, { type: 'WithdrawAccessRequest', reason: 'Not needed' }, accessManager, hour(1));
    stateOf(await executeOnAccess(store, accessManager, another));
    await documents(store, accessGrants).deleteMany({ _id: { $in: copies.map(({ _id }) => _id) } });
  });

  test('is seen by its own party alone', async () => {
    const { store } = world();
    expect(await readMany(store, scope(supplierB, accessGrants, {}))).toEqual([]);
    const { _id: partyId } = await registerParty(store);
    const { _id: id } = await requestedAccess(store, requestAccessGrant(partyId), hour(0));
    const foreign = { commands: [{ type: 'RevokeAccessGrant', reason: 'x' }], id, now: hour(1) } as const;
    expect(await executeOnAccess(store, { ...supplierB, permissions: accessManager.permissions }, foreign)).toMatchObject({
      kind: 'NotFound',
    });
  });

  test('is what happened: the audit finds nothing wrong', async () => {
    expect(await audit(world().store)).toMatchObject({ deviations: 0 });
  });
});
