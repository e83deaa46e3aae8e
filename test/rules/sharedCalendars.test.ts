/** Shared calendars that are in use, as an administrator would change them who would rather not be asked. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sweep } from '../../src/background/timers.js';
import { partyUser, type Principal, staff } from '../../src/domain/kernel/principal.js';
import { type GraphClient, graphClient, type JsonObject } from '../support/graphClient.js';
import { startWorld, type World } from '../support/world.js';

const KEEPER = staff('keeper', ['ADMIN', 'ACCESS_MANAGER']);
const SECOND = staff('second-keeper', ['ADMIN']);
const OFFICE = { timeZone: 'Europe/London', hours: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }] };
const EFFECTIVE = '2026-07-01T00:00:00.000Z';

let world: World;
let graph: GraphClient;
let now = new Date('2026-06-02T09:00:00Z');
let id: string;
let partyId: string;

beforeAll(async () => {
  world = await startWorld();
  graph = graphClient(world.store, () => now);
  ({ id } = (await graph.mutate(KEEPER, 'defineSharedCalendar', { name: 'London office', ...OFFICE })) as { readonly id: string });
  ({ id: partyId } = (await graph.mutate(KEEPER, 'registerParty', { name: 'North' })) as { readonly id: string });
  await graph.mutate(KEEPER, 'validateParty', { id: partyId, evidence: 'On file' });
});
afterAll(() => world.close());

const revise = (who: Principal, fields: object = {}): Promise<JsonObject> =>
  graph.mutate(
    who,
    'reviseSharedCalendar',
    { id, holidays: ['06-03'], reason: 'A day off', effectiveAt: EFFECTIVE, ...fields },
    '... on SharedCalendar { holidays }',
  );
const decide = (who: Principal, changeId: string, approve = true): Promise<JsonObject> =>
  graph.mutate(who, 'decideSharedCalendarChange', { id, changeId, approve, reason: 'Looked at' });
const held = async (): Promise<unknown> => {
  const asked = 'query($id: ID!) { party(id: $id) { arrangements { calendar { holidays shared { version } } } } }';
  const { party } = await graph.data(KEEPER, asked, { id: partyId });
  return (party as { readonly arrangements: readonly { readonly calendar: unknown }[] }).arrangements[0]?.calendar;
};
const proposed = async (): Promise<readonly JsonObject[]> => {
  const asked =
    'query($id: ID!) { sharedCalendar(id: $id) { status proposedChanges { id name calendar { holidays } reason by effectiveAt inForceAt decision { approved } } } }';
  const { sharedCalendar } = await graph.data(SECOND, asked, { id });
  return (sharedCalendar as { readonly proposedChanges: readonly JsonObject[] }).proposedChanges;
};

test('one that no arrangement counts in is revised by one administrator', async () => {
  const revised = { id, holidays: ['12-25'], reason: 'Christmas is off' };
  expect(await graph.mutate(KEEPER, 'reviseSharedCalendar', revised, 'version holidays')).toMatchObject({
    version: 2,
    holidays: ['12-25'],
  });
  const agreed = await graph.mutate(KEEPER, 'agreeOutsourcingArrangement', {
    id: partyId,
    kind: 'OUTSOURCED_NETWORK',
    agreementReference: 'AGR-1',
    scope: [{ type: 'RESOURCE', id: 'node-1' }],
    validFrom: '2026-01-01T00:00:00Z',
    calendarId: id,
    targets: [{ severity: 'MAJOR', clock: 'RESTORE', duration: 'PT8H' }],
  });
  expect(agreed).toMatchObject({ __typename: 'Party' });
});

test('one in use is revised by nobody alone, and not before the date that was decided on', async () => {
  const before = await held();
  expect(await revise(KEEPER, { effectiveAt: '2026-06-01T00:00:00Z' })).toMatchObject({ problems: [{ path: ['effectiveAt'] }] });
  expect(await revise(KEEPER)).toMatchObject({ holidays: ['12-25'] });
  expect(await held()).toEqual(before);
  const [change] = await proposed();
  expect(change).toMatchObject({ by: 'keeper', calendar: { holidays: ['06-03'] }, effectiveAt: EFFECTIVE, decision: null });
  const changeId = String(change?.['id']);
  expect(await revise(SECOND)).toMatchObject({ code: 'CHANGE_AWAITED' });
  expect(await decide(KEEPER, changeId)).toMatchObject({ code: 'FOUR_EYES' });
  expect(await decide(partyUser('worker', partyId), changeId)).not.toMatchObject({ __typename: 'SharedCalendar' });
  expect(await decide(SECOND, changeId)).toMatchObject({ __typename: 'SharedCalendar' });
  expect(await decide(SECOND, changeId, false)).toMatchObject({ code: 'ALREADY_DECIDED' });
  await sweep(world.store, now);
  expect(await held()).toEqual(before);
  now = new Date(EFFECTIVE);
  await sweep(world.store, now);
  expect(await held()).toMatchObject({ holidays: ['06-03'] });
  expect(await proposed()).toMatchObject([{ inForceAt: EFFECTIVE, decision: { approved: true } }]);
});

test('one in use is declined by its proposer, and retired by two', async () => {
  await revise(KEEPER, { effectiveAt: null });
  const changeId = String((await proposed()).at(-1)?.['id']);
  expect(await decide(KEEPER, changeId, false)).toMatchObject({ __typename: 'SharedCalendar' });
  const retire = { id, reason: 'Not used' };
  expect(await graph.mutate(KEEPER, 'retireSharedCalendar', retire, 'status')).toMatchObject({ status: 'ACTIVE' });
  const retirement = (await proposed()).at(-1);
  expect(retirement).toMatchObject({ name: null, calendar: null, reason: 'Not used', effectiveAt: now.toISOString() });
  expect(await decide(KEEPER, String(retirement?.['id']))).toMatchObject({ code: 'FOUR_EYES' });
  expect(
    await graph.mutate(
      SECOND,
      'decideSharedCalendarChange',
      { id, changeId: retirement?.['id'], approve: true, reason: 'Looked at' },
      'status',
    ),
  ).toMatchObject({ status: 'RETIRED' });
});
