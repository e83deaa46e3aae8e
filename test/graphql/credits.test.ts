/** Service credits through the graph, as two sides would use them who do not trust each other. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { changedClaimDuty } from '../../src/background/monthlySnapshots.js';
import { partyUser, type Principal, staff } from '../../src/domain/kernel/principal.js';
import { type GraphClient, graphClient, type JsonObject } from '../support/graphClient.js';
import { startWorld, type World } from '../support/world.js';

const KEEPER = staff('keeper', ['ACCESS_MANAGER']);
const OPERATOR = staff('operator', ['OPERATOR']);
const MANAGER = staff('manager', ['OPERATOR']);

let world: World;
let graph: GraphClient;
let now = new Date('2026-06-02T09:00:00Z');
const at = (instant: string): void => {
  now = new Date(instant);
};

beforeAll(async () => {
  world = await startWorld();
  graph = graphClient(world.store, () => now);
});
afterAll(() => world.close());

const engage = async (): Promise<{ readonly id: string; readonly user: Principal }> => {
  const { id } = await graph.mutate(KEEPER, 'registerParty', { name: 'North' });
  await graph.mutate(KEEPER, 'validateParty', { id, evidence: 'On file' });
  await graph.mutate(KEEPER, 'agreeOutsourcingArrangement', {
    id,
    kind: 'OUTSOURCED_NETWORK',
    agreementReference: 'AGR-1',
    scope: [{ type: 'RESOURCE', id: 'node-1' }],
    validFrom: '2026-01-01T00:00:00Z',
    targets: [{ severity: 'MAJOR', clock: 'RESTORE', duration: 'PT8H' }],
    credits: [
      { code: 'LATE', input: 'LATENESS', of: 'RESTORE', bands: [{ fromTime: 'PT1S', amount: 5, perStartedTime: 'PT1H' }], cap: 25 },
    ],
  });
  return { id: String(id), user: partyUser('worker', String(id)) };
};

/** Raised on June 2nd at 09:00, and cancelled so many hours later: a closed issue whose clock ended then. */
const lateIssue = async ({ id: partyId, user }: { readonly id: string; readonly user: Principal }): Promise<unknown> => {
  at('2026-06-02T09:00:00Z');
  const { id } = await graph.mutate(OPERATOR, 'raisePerformanceIssue', {
    partyId,
    name: 'Packet loss',
    category: 'LOSS',
    severity: 'MAJOR',
    initiatingLayer: 'RM_AND_O',
    initiatingProcess: '1.5.9',
    resource: { type: 'RESOURCE', id: 'node-1' },
    affectedEntities: [{ type: 'SERVICE', id: 'vpn-1' }],
  });
  await graph.mutate(user, 'startPerformanceIssue', { id });
  at('2026-06-02T19:30:00Z');
  await graph.mutate(OPERATOR, 'cancelPerformanceIssue', { id, code: 'NO_LONGER_NEEDED', reason: 'The site was closed' });
  return id;
};
const CLAIM = 'id version status credit { amount unit lines { performanceIssueId value amount } } inputs';
const claim = (party: { readonly id: string }, by = OPERATOR): Promise<JsonObject> =>
  graph.mutate(by, 'claimServiceCredit', { partyId: party.id, arrangementId: 'arrangement-3', code: 'LATE', month: '2026-06' }, CLAIM);

test('a credit is claimed once its month has ended, disputed, upheld by another person and agreed', async () => {
  const party = await engage();
  const issueId = await lateIssue(party);
  expect(await claim(party)).toMatchObject({ code: 'NOT_ENDED' });
  at('2026-07-01T00:00:00Z');
  const claimed = await claim(party);
  expect(claimed).toMatchObject({
    status: 'COMPUTED',
    credit: { amount: 15, unit: 'PERCENT_OF_CHARGE', lines: [{ performanceIssueId: issueId, value: 9_000_000, amount: 15 }] },
    inputs: [expect.stringContaining(String(issueId))],
  });
  const { id } = claimed;
  expect(await claim(party, MANAGER)).toMatchObject({ code: 'ALREADY_CLAIMED' });
  expect(await graph.mutate(party.user, 'disputeCreditClaim', { id, reason: 'Access was refused' })).toMatchObject({ status: 'DISPUTED' });
  expect(await graph.mutate(OPERATOR, 'upholdCreditClaim', { id, reason: 'It was not' })).toMatchObject({ code: 'FOUR_EYES' });
  expect(await graph.mutate(MANAGER, 'upholdCreditClaim', { id, reason: 'It was not' })).toMatchObject({ status: 'COMPUTED' });
  expect(await graph.mutate(party.user, 'agreeCreditClaim', { id })).toMatchObject({ status: 'AGREED' });
});

test('a breach that a dispute sets aside is computed out of the claim, and another party sees nothing of it', async () => {
  const party = await engage();
  const issueId = await lateIssue(party);
  at('2026-07-01T00:00:00Z');
  const { id } = await claim(party);
  await graph.mutate(party.user, 'disputeClock', { id: issueId, clockId: 'restore-party-1', reason: 'Access was refused' });
  await graph.mutate(MANAGER, 'settleClockDispute', { id: issueId, clockId: 'restore-party-1', outcome: 'UPHELD', reason: 'So it was' });
  const again = await graph.mutate(MANAGER, 'recomputeCreditClaim', { id, reason: 'The dispute was upheld' }, CLAIM);
  expect(again).toMatchObject({ credit: { amount: 0, lines: [] } });
  expect(await graph.data(partyUser('other', 'another'), 'query($id: ID!) { creditClaim(id: $id) { id } }', { id })).toEqual({
    creditClaim: null,
  });
  const { creditClaims } = await graph.data(party.user, '{ creditClaims { nodes { id } } }');
  expect(creditClaims).toEqual({ nodes: [{ id }] });
});

test('a month is credited by the terms that held when it began: what is amended later changes it neither way', async () => {
  const party = await engage();
  await lateIssue(party);
  at('2026-06-20T00:00:00Z');
  const credits = [{ code: 'LATE', input: 'LATENESS', of: 'RESTORE', bands: [{ fromTime: 'PT1S', amount: 1 }] }];
  const amended = { id: party.id, arrangementId: 'arrangement-3', reason: 'Renewed', credits };
  const { proposedArrangements } = await graph.mutate(KEEPER, 'amendOutsourcingArrangement', amended, 'proposedArrangements { id }');
  const changeId = (proposedArrangements as readonly { readonly id: string }[])[0]?.id;
  const approval = { id: party.id, changeId, approve: true, reason: 'Agreed' };
  await graph.mutate(staff('second', ['ADMIN']), 'decideOutsourcingArrangement', approval);
  at('2026-07-01T00:00:00Z');
  const fields = 'arrangementVersion credit { amount capped }';
  const command = { partyId: party.id, arrangementId: 'arrangement-3', code: 'LATE', month: '2026-06' };
  expect(await graph.mutate(OPERATOR, 'claimServiceCredit', command, fields)).toEqual({
    __typename: 'CreditClaim',
    arrangementVersion: 1,
    credit: { amount: 15, capped: false },
  });
  const asked = `query($id: ID!, $period: PerformancePeriodInput!) {
    party(id: $id) { agreementReport(arrangementId: "arrangement-3", period: $period) { credits { amount } } }
  }`;
  const period = { from: '2026-06-01T00:00:00Z', to: now.toISOString() };
  expect(await graph.data(OPERATOR, asked, { id: party.id, period })).toEqual({
    party: { agreementReport: { credits: [{ amount: 15 }] } },
  });
});

test('an agreed claim is computed again by itself when an input has changed, and the party sees what it had agreed on', async () => {
  const party = await engage();
  const issueId = await lateIssue(party);
  at('2026-07-01T00:00:00Z');
  const { id } = await claim(party);
  await graph.mutate(party.user, 'agreeCreditClaim', { id });
  const duty = changedClaimDuty();
  expect(await duty.run(world.store, now)).toBe(0);
  at('2026-07-02T00:00:00Z');
  await graph.mutate(party.user, 'disputeClock', { id: issueId, clockId: 'restore-party-1', reason: 'Access was refused' });
  await graph.mutate(MANAGER, 'settleClockDispute', { id: issueId, clockId: 'restore-party-1', outcome: 'UPHELD', reason: 'So it was' });
  expect(await duty.run(world.store, now)).toBe(1);
  const fields = 'status credit { amount } settlement { by } former { credit { amount } settlement { by } replaced { by reason } }';
  expect(await graph.data(party.user, `query($id: ID!) { creditClaim(id: $id) { ${fields} } }`, { id })).toEqual({
    creditClaim: {
      status: 'COMPUTED',
      credit: { amount: 0 },
      settlement: null,
      former: [
        {
          credit: { amount: 15 },
          settlement: { by: 'worker' },
          replaced: { by: 'timer', reason: 'What it was computed from has changed' },
        },
      ],
    },
  });
});
