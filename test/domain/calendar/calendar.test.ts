/** Shared calendars: their life cycle against an oracle, and what their rules refuse. */
import { describe, expect, test } from '@jest/globals';
import type { CalendarCommand } from '../../../src/domain/calendar/messages.js';
import { contentOf } from '../../../src/domain/calendar/model.js';
import { calendars } from '../../support/domain/calendars.js';
import { invalidAt } from '../../support/domain/expect.js';
import { testLifecycle } from '../../support/domain/oracle.js';
import { type Step, admin, aroundTheClock, decideStep, given, hour } from '../../support/domain/samples.js';

const define: CalendarCommand = { type: 'DefineSharedCalendar', name: 'Around the clock', ...aroundTheClock, specialDays: [] };
const revise: CalendarCommand = { type: 'ReviseSharedCalendar', holidays: ['12-25'], reason: 'Christmas is off' };
const retire: CalendarCommand = { type: 'RetireSharedCalendar', reason: 'Not used' };
const by = (command: CalendarCommand, hours = 0): Step<CalendarCommand> => [command, admin, hour(hours)];
const active = given(calendars, [by(define)]);

describe('a shared calendar', () => {
  testLifecycle('SharedCalendar', calendars, { DefineSharedCalendar: define, ReviseSharedCalendar: revise, RetireSharedCalendar: retire }, [
    { name: '-', state: null },
    { name: 'ACTIVE', state: active },
    { name: 'RETIRED', state: given(calendars, [by(define), by(retire)]) },
  ]);

  test('counts its revisions, and keeps what a revision does not name', () => {
    const revised = given(calendars, [by(define), by(revise, 1)]);
    expect(revised).toMatchObject({ version: 2, name: 'Around the clock', holidays: ['12-25'], hours: active.hours });
    expect(revised).not.toHaveProperty('reason');
    expect(contentOf(revised)).toEqual({
      ...aroundTheClock,
      holidays: ['12-25'],
      specialDays: [],
      shared: { id: 'calendar-1', name: 'Around the clock', version: 2 },
    });
  });

  test.each<readonly [why: string, command: CalendarCommand, ...path: string[]]>([
    ['in a zone that does not exist', { ...define, timeZone: 'Nowhere/Else' }, 'timeZone'],
    ['without hours', { ...define, hours: [] }, 'hours'],
  ])('%s is not defined', (_, command, ...path) => {
    expect(decideStep(calendars, null, by(command))).toMatchObject(invalidAt(...path));
  });

  test('is revised neither by nothing nor into one that could not have been defined', () => {
    expect(decideStep(calendars, active, by({ type: 'ReviseSharedCalendar', reason: 'None' }))).toMatchObject(invalidAt());
    expect(
      decideStep(calendars, active, by({ type: 'ReviseSharedCalendar', holidays: ['13-01'], reason: 'A typing error' })),
    ).toMatchObject(invalidAt('holidays', '0'));
  });
});
