/** The shared calendars of the demonstration. */
import { calendar } from '../domain/calendar/index.js';
import type { CalendarTypes } from '../domain/calendar/messages.js';
import { staff } from '../domain/kernel/principal.js';
import { type Scenario, extendScenario } from './scenario.js';

export type CalendarScenario = Scenario<CalendarTypes>;

const ADMIN = staff('demo-admin', ['ADMIN']);
const DAY_MS = 86_400_000;
/** Before any agreement names it. */
const AGE_MS = 395 * DAY_MS;

/** The key of the calendar that one of the parties works by. */
export const OFFICE_HOURS = 'New York office hours (demo)';

/** @param now the demonstration's present */
export const demonstrationCalendars = (now: Date): readonly CalendarScenario[] => {
  const at = new Date(now.getTime() - AGE_MS);
  const define = {
    type: 'DefineSharedCalendar',
    name: OFFICE_HOURS,
    timeZone: 'America/New_York',
    hours: [{ days: [1, 2, 3, 4, 5], from: '08:00', to: '18:00' }],
    holidays: ['01-01', '12-25'],
    specialDays: [],
  } as const;
  const halfDays = [
    { on: '12-24', hours: [{ from: '08:00', to: '13:00' }] },
    { on: '12-31', hours: [{ from: '08:00', to: '13:00' }] },
  ];
  const revise = { type: 'ReviseSharedCalendar', specialDays: halfDays, reason: 'The desk closes at noon before holidays' } as const;
  const defined = extendScenario(calendar, { key: OFFICE_HOURS, state: null, steps: [] }, { actor: ADMIN, at, command: define }, null);
  return [extendScenario(calendar, defined, { actor: ADMIN, at: new Date(at.getTime() + DAY_MS), command: revise }, null)];
};
