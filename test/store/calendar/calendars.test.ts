/** Shared calendars in a store: a revision reaches the arrangements that name them, and no open issue. */
import { expect, test } from '@jest/globals';
import type { PartyCommand } from '../../../src/domain/party/messages.js';
import type { Party } from '../../../src/domain/party/model.js';
import type { CalendarCommand } from '../../../src/domain/calendar/messages.js';
import { standingChange } from '../../../src/domain/calendar/model.js';
import { executeOnCalendar } from '../../../src/store/calendar/index.js';
import { sharedCalendars } from '../../../src/store/calendar/collection.js';
import { issues } from '../../../src/store/issue/collection.js';
import { executeOnParty } from '../../../src/store/party/index.js';
import { parties } from '../../../src/store/party/collection.js';
import { readMany, readOne } from '../../../src/store/reading/read.js';
import { scope } from '../../../src/store/scope.js';
import type { Store } from '../../../src/store/store.js';
import { admin, arrangement, aroundTheClock, hour, supplierA, timer, approvalOf, secondAdmin } from '../../support/domain/samples.js';
import { auditFaults, describeWithWorld, raiseIssue, registerParty, stateOf } from '../../support/storeFixtures.js';

const define: CalendarCommand = { type: 'DefineSharedCalendar', name: 'Office', ...aroundTheClock, specialDays: [] };
const revise: CalendarCommand = { type: 'ReviseSharedCalendar', holidays: ['12-25'], reason: 'Christmas is off' };

const defined = async (store: Store) => stateOf(await executeOnCalendar(store, admin, { commands: [define], now: hour(-950) }));
/** Where it is in use, a second administrator approves. */
const onCalendar = async (store: Store, id: string, command: CalendarCommand, now = hour(1)) => {
  const state = stateOf(await executeOnCalendar(store, admin, { commands: [command], id, now }));
  const change = standingChange(state);
  if (change === undefined) throw new Error('Nothing was proposed');
  const approval = { type: 'DecideSharedCalendarChange', changeId: change.id, approve: true, reason: 'Looked at' } as const;
  return stateOf(await executeOnCalendar(store, secondAdmin, { commands: [approval], id, now }));
};

/** A further arrangement takes two administrators. */
const agreeOn = async (store: Store, id: string, command: PartyCommand, now: Date): Promise<Party> => {
  const proposed = stateOf(await executeOnParty(store, admin, { commands: [command], id, now }));
  const approval = approvalOf(proposed);
  if (approval === undefined) throw new Error('Nothing was proposed');
  return stateOf(await executeOnParty(store, secondAdmin, { commands: [approval], id, now }));
};

describeWithWorld('Shared calendars', (world) => {
  test('reach the arrangements that name them when they are revised, and what is raised later; open issues keep theirs', async () => {
    const { store } = world();
    const { _id: id } = await defined(store);
    const { _id: partyId } = await registerParty(store);
    const { _id: other } = await registerParty(store);
    const naming = { type: 'AgreeOutsourcingArrangement', ...arrangement, calendar: { calendarId: id } } as const;
    await agreeOn(store, partyId, naming, hour(-1));
    const before = await raiseIssue(store, partyId);
    expect(before.terms).toMatchObject([{ calendar: { holidays: [], shared: { id, version: 1 } } }]);

    await onCalendar(store, id, revise);
    const after = await raiseIssue(store, partyId, {}, hour(2));
    expect(after.terms).toMatchObject([{ arrangementVersion: 2, calendar: { holidays: ['12-25'], shared: { id, version: 4 } } }]);
    expect(await readOne(store, scope(timer, issues, { _id: before._id }))).toMatchObject({ version: before.version, terms: before.terms });
    expect(await readOne(store, scope(timer, parties, { _id: other }))).toMatchObject({ version: 3 });
    expect(await auditFaults(store)).toEqual([]);
  });

  test('that are retired are named no more, and what they contained stays', async () => {
    const { store } = world();
    const { _id: id } = await defined(store);
    const { _id: partyId } = await registerParty(store);
    const naming = { type: 'AgreeOutsourcingArrangement', ...arrangement, calendar: { calendarId: id } } as const;
    await agreeOn(store, partyId, naming, hour(-1));
    await onCalendar(store, id, { type: 'RetireSharedCalendar', reason: 'Not used' });
    expect(await executeOnParty(store, admin, { commands: [naming], id: partyId, now: hour(2) })).toMatchObject({
      kind: 'InvalidInput',
      problems: [{ path: ['calendarId'] }],
    });
    expect(await raiseIssue(store, partyId, {}, hour(2))).toMatchObject({ terms: [{ calendar: { shared: { id, version: 1 } } }] });
  });

  test('are revised without the parties whose arrangements with them have ended', async () => {
    const { store } = world();
    const { _id: id } = await defined(store);
    const { _id: partyId } = await registerParty(store);
    const naming = { type: 'AgreeOutsourcingArrangement', ...arrangement, calendar: { calendarId: id } } as const;
    const { arrangements, version } = await agreeOn(store, partyId, naming, hour(-3));
    const end = { type: 'EndOutsourcingArrangement', arrangementId: arrangements.at(-1)?.id ?? '', reason: 'Replaced' } as const;
    stateOf(await executeOnParty(store, admin, { commands: [end], id: partyId, now: hour(-2) }));
    await onCalendar(store, id, revise);
    expect(await readOne(store, scope(timer, parties, { _id: partyId }))).toMatchObject({ version: version + 1 });
  });

  test('are the service provider’s: a party sees none of them', async () => {
    const { store } = world();
    await defined(store);
    expect(await readMany(store, scope(supplierA, sharedCalendars, {}))).toEqual([]);
    expect(await readMany(store, scope(admin, sharedCalendars, {}))).not.toEqual([]);
  });
});
