/** Which arrangement prevails where several overlap, what is left open in one, and the calendars they name. */
import { describe, expect, test } from '@jest/globals';
import { contentOf } from '../../../src/domain/calendar/model.js';
import { arrangementWarnings, coverageOf } from '../../../src/domain/party/arrangements.js';
import type { ChosenContent, PartyCommand, PartyTypes } from '../../../src/domain/party/messages.js';
import { SEVERITIES } from '../../../src/domain/time/serviceLevelTerms.js';
import { aroundTheClockCalendar } from '../../support/domain/calendars.js';
import { brokenRule, invalidAt } from '../../support/domain/expect.js';
import {
  type Step,
  type TestSubject,
  admin,
  arrangement,
  aroundTheClock,
  decideStep,
  given,
  hour,
  parties,
  registeredParty,
  registration,
  target,
  timer,
  withApprovals,
} from '../../support/domain/samples.js';

const by = (command: PartyCommand, hours = 0): Step<PartyCommand> => [command, admin, hour(hours)];
const node = (id: string) => ({ type: 'Resource', id }) as const;
const agree = (agreementReference: string, fields: Partial<ChosenContent>): Step<PartyCommand> =>
  by({ type: 'AgreeOutsourcingArrangement', ...arrangement, agreementReference, ...fields }, -2);

describe('where arrangements overlap', () => {
  const party = withApprovals(parties, [
    by({ type: 'RegisterParty', name: 'Example Networks' }, -9),
    agree('NODE-OLD', { scope: [node('node-1')] }),
    agree('TYPE-OLD', { scope: [node('*')] }),
    agree('NODE-NEW', { scope: [node('*'), node('node-1')] }),
    agree('TYPE-NEW', { scope: [node('*')] }),
    agree('LATER', { scope: [node('node-1')], validFrom: hour(5) }),
    agree('ENDED', { scope: [node('node-1')], validTo: hour(-1) }),
  ]);
  const prevailing = (id: string, hours = 0): string | undefined =>
    coverageOf(party, node(id), hour(hours))?.arrangement.agreementReference;

  test('the one that names the resource prevails over those that cover its type, then the one agreed last', () => {
    expect(prevailing('node-1')).toBe('NODE-NEW');
    expect(prevailing('node-2')).toBe('TYPE-NEW');
    expect(prevailing('node-1', 5)).toBe('LATER');
  });

  test('the answer says by which entry, and which others it prevails over', () => {
    const coverage = coverageOf(party, node('node-1'), hour(0));
    expect(coverage?.scopeEntry).toEqual(node('node-1'));
    expect(coverage?.overruled.map(({ agreementReference }) => agreementReference)).toEqual(['NODE-OLD', 'TYPE-OLD', 'TYPE-NEW']);
  });

  test('nothing covers what none names', () => {
    expect(coverageOf(party, { type: 'Service', id: 'node-1' }, hour(0))).toBeNull();
    expect(coverageOf(registeredParty(), node('node-2'), hour(0))).toBeNull();
  });
});

describe('an arrangement warns', () => {
  test('of every severity for which a clock of the party has no target', () => {
    const restored = SEVERITIES.map((severity) => target(severity, 'RESTORE', 4));
    expect(arrangementWarnings({ agreementReference: 'MSA-1', targets: restored })).toEqual([]);
    expect(arrangementWarnings({ agreementReference: 'MSA-1', targets: [...restored.slice(0, 2), target('MAJOR', 'RESOLVE', 9)] })).toEqual(
      [
        { code: 'NO_TARGET', message: expect.stringContaining('MSA-1: RESTORE has no target of the party for MINOR, WARNING') },
        { code: 'NO_TARGET', message: expect.stringContaining('MSA-1: RESOLVE has no target of the party for CRITICAL, MINOR, WARNING') },
      ],
    );
  });

  test('when the party owes nothing at all, whatever the service provider owes', () => {
    expect(arrangementWarnings({ agreementReference: 'MSA-1', targets: [target('MAJOR', 'RESTORE', 4, 'SERVICE_PROVIDER')] })).toHaveLength(
      1,
    );
  });
});

describe('an arrangement that names a shared calendar', () => {
  const shared = contentOf(aroundTheClockCalendar());
  const knowing: TestSubject<PartyTypes> = {
    ...parties,
    facts: () => ({ openIssues: 0, openPlans: 0, calendars: { 'calendar-1': shared } }),
  };
  const naming = { ...arrangement, calendar: { calendarId: 'calendar-1' } };
  const ownTarget = { ...target('MINOR', 'RESTORE', 9), calendar: { calendarId: 'calendar-1' } };
  const party = given(knowing, registration());
  const answer = (command: PartyCommand, subject = knowing) => decideStep(subject, party, by(command));

  test('holds what it contains, and its version', () => {
    expect(answer({ type: 'AgreeOutsourcingArrangement', ...naming, targets: [ownTarget] })).toMatchObject({
      state: { proposedArrangements: [{ arrangement: { calendar: shared, targets: [{ calendar: shared }] } }] },
    });
    const amendment = { type: 'AmendOutsourcingArrangement', arrangementId: 'arrangement-2', reason: 'Renewed' } as const;
    expect(answer({ ...amendment, calendar: { calendarId: 'calendar-1' } })).toMatchObject({
      state: { proposedArrangements: [{ arrangement: { version: 2, calendar: shared } }] },
    });
  });

  test('is refused where there is no such calendar, or a calendar of its own beside it', () => {
    expect(answer({ type: 'AgreeOutsourcingArrangement', ...naming }, parties)).toMatchObject(invalidAt('calendarId'));
    expect(answer({ type: 'AgreeOutsourcingArrangement', ...arrangement, targets: [ownTarget] }, parties)).toMatchObject(
      invalidAt('targets', '0', 'calendarId'),
    );
    const both = { ...aroundTheClock, calendarId: 'calendar-1' };
    expect(answer({ type: 'AgreeOutsourcingArrangement', ...arrangement, calendar: both })).toMatchObject(invalidAt('calendar'));
  });

  test('adopts a revision of it, in the terms and in targets, unless it has ended; others stay', () => {
    const revised = contentOf(aroundTheClockCalendar(2));
    const using = withApprovals(knowing, [
      ...registration(),
      by({ type: 'AgreeOutsourcingArrangement', ...naming }, -3),
      by({ type: 'AgreeOutsourcingArrangement', ...arrangement, targets: [ownTarget] }, -3),
      by({ type: 'AgreeOutsourcingArrangement', ...naming, validTo: hour(-1) }, -3),
    ]);
    const adopted = decideStep(knowing, using, [{ type: 'AdoptCalendar', calendar: revised }, timer, hour(0)]);
    const [untouched, first, second, ended] = using.arrangements;
    expect(adopted).toMatchObject({
      state: {
        arrangements: [
          untouched,
          { ...first, version: 2, calendar: revised },
          { ...second, version: 2, targets: [{ calendar: revised }] },
          ended,
        ],
      },
    });
    expect(decideStep(knowing, party, [{ type: 'AdoptCalendar', calendar: revised }, timer, hour(0)])).toMatchObject(
      brokenRule('UNCHANGED'),
    );
  });

  test('counts calendar days only around the clock', () => {
    const band = { startBefore: '24:00', addDays: 1, count: 'AFTER_START_DAY', dayKind: 'CALENDAR_DAY', dueTime: '13:00' } as const;
    const promise = { ...target('MAJOR', 'RESTORE', 1), target: { kind: 'DUE_TABLE', outOfHours: 'AS_IS', bands: [band] } } as const;
    const office = { ...aroundTheClock, hours: [{ days: [1], from: '09:00', to: '17:00' }] };
    const agreeing = (fields: Partial<ChosenContent>) => answer({ type: 'AgreeOutsourcingArrangement', ...arrangement, ...fields });
    expect(agreeing({ targets: [promise] })).toMatchObject({ kind: 'Accepted' });
    expect(agreeing({ calendar: office, targets: [promise] })).toMatchObject(invalidAt('targets', '0', 'calendar'));
    expect(agreeing({ calendar: office, targets: [{ ...promise, calendar: aroundTheClock }] })).toMatchObject({ kind: 'Accepted' });
  });
});
