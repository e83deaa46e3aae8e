/** Shared calendars: their life cycle against an oracle, and what their rules refuse. */
import { describe, expect, test } from '@jest/globals';
import type { CalendarCommand } from '../../../src/domain/calendar/messages.js';
import { contentOf, type SharedCalendar } from '../../../src/domain/calendar/model.js';
import type { Principal } from '../../../src/domain/kernel/principal.js';
import { calendars } from '../../support/domain/calendars.js';
import { brokenRule, invalidAt } from '../../support/domain/expect.js';
import { testLifecycle } from '../../support/domain/oracle.js';
import { type Step, admin, aroundTheClock, decideStep, given, hour, secondAdmin, timer } from '../../support/domain/samples.js';

const define: CalendarCommand = { type: 'DefineSharedCalendar', name: 'Around the clock', ...aroundTheClock, specialDays: [] };
const revise: CalendarCommand = { type: 'ReviseSharedCalendar', holidays: ['12-25'], reason: 'Christmas is off' };
const retire: CalendarCommand = { type: 'RetireSharedCalendar', reason: 'Not used' };
const by = (command: CalendarCommand, hours = 0): Step<CalendarCommand> => [command, admin, hour(hours)];
const decide: CalendarCommand = { type: 'DecideSharedCalendarChange', changeId: 'change-2', approve: true, reason: 'Looked at' };
const apply: CalendarCommand = { type: 'ApplySharedCalendarChange' };
const active = given(calendars, [by(define)]);
const proposed = given(calendars, [by(define), by({ ...revise, effectiveAt: hour(8) }, 1)]);
const approved = given(calendars, [by(define), by({ ...revise, effectiveAt: hour(8) }, 1), [decide, secondAdmin, hour(2)]]);

describe('a shared calendar', () => {
  const commands = {
    DefineSharedCalendar: define,
    ReviseSharedCalendar: revise,
    RetireSharedCalendar: retire,
    DecideSharedCalendarChange: decide,
    ApplySharedCalendarChange: apply,
  };
  /** What a decision and a date are about stands in an active calendar. */
  const standing: Readonly<Partial<Record<CalendarCommand['type'], SharedCalendar>>> = {
    DecideSharedCalendarChange: proposed,
    ApplySharedCalendarChange: approved,
  };
  const doing = (type: CalendarCommand['type'], state: SharedCalendar | null, principal: Principal) =>
    decideStep(calendars, state === active ? (standing[type] ?? state) : state, [
      commands[type],
      type === 'DecideSharedCalendarChange' && principal.id === admin.id ? secondAdmin : principal,
      hour(9),
    ]);
  testLifecycle('SharedCalendar', calendars, doing, [
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

  test('takes a change for a later date when that date has come, and once', () => {
    expect(proposed.nextDueAt).toBeNull();
    expect(approved).toMatchObject({ holidays: active.holidays, nextDueAt: hour(8) });
    expect(decideStep(calendars, approved, [apply, timer, hour(7)])).toMatchObject(brokenRule('NOT_DUE'));
    expect(decideStep(calendars, proposed, [apply, timer, hour(9)])).toMatchObject(brokenRule('NOT_DUE'));
    const applied = given(calendars, [
      by(define),
      by({ ...revise, effectiveAt: hour(8) }, 1),
      [decide, secondAdmin, hour(2)],
      [apply, timer, hour(8)],
    ]);
    expect(applied).toMatchObject({ holidays: ['12-25'], nextDueAt: null, proposedChanges: [{ inForceAt: hour(8) }] });
    expect(decideStep(calendars, applied, [apply, timer, hour(9)])).toMatchObject(brokenRule('NOT_DUE'));
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
