/** Gaps that need no assessment: an assessment says READY, and what is stored about the party says otherwise. */
import { describe, expect, test } from '@jest/globals';
import type { AccessCommand } from '../../src/domain/access/messages.js';
import type { AccessGrant } from '../../src/domain/access/model.js';
import type { ArrangementContent } from '../../src/domain/party/messages.js';
import type { Party } from '../../src/domain/party/model.js';
import { derivedGaps } from '../../src/domain/readiness/derivedGaps.js';
import { gapsAt, type ReadinessGap, readinessAt } from '../../src/domain/readiness/gaps.js';
import { PROCESS_NAMES } from '../../src/domain/readiness/model.js';
import { SEVERITIES } from '../../src/domain/time/serviceLevelTerms.js';
import { executeOnAccess } from '../../src/store/access/index.js';
import { readinessGaps } from '../../src/store/readiness/facts.js';
import { accessTest, executeOnGrant, grantAccess, providerToPartyAccess, requestAccessGrant } from '../support/access.js';
import { ACTIVE, GRANTED_UNTIL, grants, REVOKED, SUSPENDED } from '../support/domain/accessStates.js';
import { accessManager, admin, arrangement, given, hour, operator, parties, type Step, target, timer } from '../support/domain/samples.js';
import { assess, assessmentSubject } from '../support/readiness.js';
import { describeWithWorld, registerParty, stateOf } from '../support/storeFixtures.js';

const complete = { ...arrangement, targets: SEVERITIES.map((severity) => target(severity, 'RESTORE', 8)) };
const partyWith = (
  content: ArrangementContent = complete,
  contact = { type: 'EMAIL' as const, value: 'operations@north.example' },
): Party =>
  given(parties, [
    [
      { type: 'RegisterParty', name: 'Example Networks', contacts: [{ purpose: 'Operations', preferred: true, ...contact }] },
      admin,
      hour(-900),
    ],
    [{ type: 'AgreeOutsourcingArrangement', ...content }, admin, hour(-899)],
  ]);
const grant = (steps: readonly Step<AccessCommand>[]): AccessGrant => given(grants, steps);
const toParty = (...rest: readonly Step<AccessCommand>[]): AccessGrant =>
  given(grants, [
    [requestAccessGrant('party-a', { validTo: hour(50) }, providerToPartyAccess), operator, hour(0)],
    [{ type: 'ApproveAccessGrant', reviewDueAt: hour(900) }, admin, hour(1)],
    [{ type: 'ProvisionAccessGrant', test: accessTest(hour(2)) }, accessManager, hour(2)],
    ...rest,
  ]);
const assessed = PROCESS_NAMES.map((process) =>
  given(assessmentSubject(), [[assess({ process, validTo: hour(9_000) }), operator, hour(0)]]),
);
const found = (gaps: readonly ReadinessGap[]) => gaps.map(({ process, kind, dimension }) => `${process} ${kind} ${dimension ?? ''}`);

describe('a party that was assessed as READY', () => {
  const at = hour(10);
  const readiness = (party: Party, ...own: readonly AccessGrant[]) => readinessAt(assessed, at, derivedGaps({ party, grants: own }, at));

  test('is READY while nothing stored says otherwise', () => {
    const states = readiness(partyWith(), grant(ACTIVE), toParty()).map(({ state }) => state);
    expect(new Set(states)).toEqual(new Set(['READY']));
  });

  test('is not READY while its own access is suspended, and says why and what to do', () => {
    const party = partyWith();
    const suspended = grant(SUSPENDED);
    expect(readiness(party, suspended).find(({ process }) => process === 'TRACK_RESOLUTION')).toMatchObject({ state: 'MISSING' });
    expect(gapsAt(assessed, at, derivedGaps({ party, grants: [suspended] }, at))).toEqual([
      expect.objectContaining({
        process: 'TRACK_RESOLUTION',
        kind: 'MISSING',
        dimension: 'SYSTEMS',
        text: expect.stringContaining('is suspended: Key lost'),
        cure: expect.stringContaining('Resume the access'),
        accessGrantId: 'grant-1',
        assessmentId: null,
      }),
    ]);
  });

  test('is partly ready when one of its accesses is suspended and another is in force', () => {
    const other = { ...grant(ACTIVE), _id: 'grant-2' };
    expect(found(derivedGaps({ party: partyWith(), grants: [grant(SUSPENDED), other] }, at))).toEqual(['TRACK_RESOLUTION PARTIAL SYSTEMS']);
  });
});

describe('access that is over', () => {
  test('is a gap from the instant it ends, before a timer has recorded it, and after', () => {
    const gapsOf = (own: AccessGrant, hours: number) => found(derivedGaps({ party: partyWith(), grants: [own] }, hour(hours)));
    expect(gapsOf(toParty(), 49.9)).toEqual([]);
    expect(gapsOf(toParty(), 50)).toEqual(['MONITOR_PERFORMANCE MISSING SYSTEMS']);
    expect(gapsOf(toParty([{ type: 'ExpireAccess' }, timer, hour(50)]), 51)).toEqual(['MONITOR_PERFORMANCE MISSING SYSTEMS']);
  });

  test('is none once another in its direction is in force, and of several that are over it is one', () => {
    const over = { ...toParty(), validTo: hour(20) };
    const current = { ...toParty(), _id: 'grant-2', validTo: hour(5_000) };
    expect(derivedGaps({ party: partyWith(), grants: [over, current] }, hour(60))).toEqual([]);
    const gaps = derivedGaps({ party: partyWith(), grants: [over, { ...toParty(), _id: 'grant-3' }] }, hour(60));
    expect(gaps.map(({ accessGrantId }) => accessGrantId)).toEqual(['grant-3']);
    expect(derivedGaps({ party: partyWith(), grants: [grant(ACTIVE)] }, GRANTED_UNTIL)).toHaveLength(1);
  });

  test('is not made good by access for another purpose', () => {
    const alarms = { ...toParty(), validTo: hour(20) };
    const other = { ...toParty(), _id: 'grant-2', purpose: 'Invoices', validTo: hour(5_000) };
    expect(found(derivedGaps({ party: partyWith(), grants: [alarms, other] }, hour(60)))).toEqual(['MONITOR_PERFORMANCE PARTIAL SYSTEMS']);
  });

  test('does not stay hidden behind a suspension, and is no gap when it was revoked on purpose', () => {
    const party = partyWith();
    const suspendedThenOver = derivedGaps({ party, grants: [grant(SUSPENDED)] }, GRANTED_UNTIL);
    expect(suspendedThenOver).toEqual([expect.objectContaining({ text: expect.stringContaining('expired at') })]);
    expect(derivedGaps({ party, grants: [grant(REVOKED)] }, hour(10))).toEqual([]);
  });
});

describe('an arrangement', () => {
  test('without a target of the party for a severity is a gap that names the severities', () => {
    const obligor = 'SERVICE_PROVIDER';
    const targets = [target('CRITICAL', 'RESTORE', 4), target('MAJOR', 'RESTORE', 8), target('MINOR', 'RESTORE', 8, obligor)];
    const [gap, ...rest] = derivedGaps({ party: partyWith({ ...complete, targets }), grants: [] }, hour(0));
    expect(gap).toMatchObject({
      process: 'TRACK_RESOLUTION',
      text: expect.stringMatching(/AGR-A has no unconditional restore or resolve target for MINOR, WARNING$/),
    });
    expect(rest).toEqual([]);
  });

  test.each([
    ['that asks for reports alone', [target('MAJOR', 'UPDATE', 4), target('MAJOR', 'ACKNOWLEDGE', 1)]],
    ['whose only restore target holds on a condition', [{ ...target('MAJOR', 'RESTORE', 8), when: { categories: ['NEVER_USED'] } }]],
  ])('%s has no target for that severity', (_, major) => {
    const targets = [target('CRITICAL', 'RESTORE', 4), target('MINOR', 'RESOLVE', 8), target('WARNING', 'RESTORE', 8), ...major];
    const gaps = derivedGaps({ party: partyWith({ ...complete, targets }), grants: [] }, hour(0));
    expect(gaps).toMatchObject([{ text: expect.stringMatching(/target for MAJOR$/) }]);
  });

  test('that has ended or has not begun is no gap', () => {
    for (const validity of [
      { validFrom: hour(-1_000), validTo: hour(0) },
      { validFrom: hour(1), validTo: null },
    ])
      expect(derivedGaps({ party: partyWith({ ...arrangement, ...validity }), grants: [] }, hour(0))).toEqual([]);
  });
});

describe('a contact', () => {
  test.each([
    ['EMAIL', 'none yet'],
    ['EMAIL', 'x@y'],
    ['PHONE', 'ask the desk'],
    ['WEB', 'https://north.example'],
  ] as const)('of type %s with the value %p reaches no one', (type, value) => {
    const gaps = derivedGaps({ party: partyWith(complete, { type: type as 'EMAIL', value }), grants: [] }, hour(0));
    expect(found(gaps)).toEqual(['INITIATE_DEGRADATION_REPORT MISSING INFORMATION']);
  });

  test('by telephone is enough, and of a closed party nothing is asked', () => {
    expect(
      derivedGaps({ party: partyWith(complete, { type: 'PHONE' as 'EMAIL', value: '+44 20 7946 0000' }), grants: [] }, hour(0)),
    ).toEqual([]);
    const closed = given(parties, [
      [{ type: 'RegisterParty', name: 'Example Networks' }, admin, hour(-900)],
      [{ type: 'CloseParty', reason: 'The agreement ended' }, admin, hour(-800)],
    ]);
    expect(derivedGaps({ party: closed, grants: [grant(SUSPENDED)] }, hour(0))).toEqual([]);
  });
});

describeWithWorld('Stored readiness', (world) => {
  test('follows the grants as they are: suspended, then resumed', async () => {
    const { store } = world();
    const { _id: partyId } = await registerParty(store);
    const { _id: id } = await grantAccess(store, partyId, { clientIds: ['ready'] }, hour(0));
    const access = async (hours: number) =>
      (await readinessGaps(store, partyId, hour(hours))).filter(({ accessGrantId }) => accessGrantId === id);
    expect(await access(1)).toEqual([]);
    await executeOnGrant(store, id, { type: 'SuspendAccessGrant', reason: 'Key lost' }, accessManager, hour(3));
    expect(await access(4)).toEqual([expect.objectContaining({ kind: 'MISSING', text: expect.stringContaining('Key lost') })]);
    const resume = { commands: [{ type: 'ResumeAccessGrant', reason: 'Key replaced' }], id, now: hour(5) } as const;
    stateOf(await executeOnAccess(store, accessManager, resume));
    expect(await access(6)).toEqual([]);
  });
});
