/** Shared calendars for tests. */
import { calendar } from '../../../src/domain/calendar/index.js';
import type { CalendarTypes } from '../../../src/domain/calendar/messages.js';
import type { SharedCalendar } from '../../../src/domain/calendar/model.js';
import { type TestSubject, aroundTheClock, hour } from './samples.js';

export const calendars: TestSubject<CalendarTypes> = { aggregate: calendar, facts: () => ({ inUse: false }), id: 'calendar-1' };

/** A shared calendar in which all time counts. */
export const aroundTheClockCalendar = (version = 1): SharedCalendar => ({
  _id: 'calendar-1',
  version,
  status: 'ACTIVE',
  createdAt: hour(-950),
  updatedAt: hour(-950),
  name: 'Around the clock',
  ...aroundTheClock,
  specialDays: [],
  proposedChanges: [],
  nextDueAt: null,
});
