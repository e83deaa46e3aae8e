/** The shared calendars of the demonstration. */
import { calendar } from '../domain/calendar/index.js';
import type { CalendarTypes } from '../domain/calendar/messages.js';
import { staff, system } from '../domain/kernel/principal.js';
import { type Scenario, extendScenario } from './scenario.js';

export type CalendarScenario = Scenario<CalendarTypes>;

const ADMIN = staff('demo-admin', ['ADMIN']);
const SECOND_ADMIN = staff('demo-admin-2', ['ADMIN']);
const TIMER = system('timer');
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
  const effectiveAt = new Date(at.getTime() + 2 * DAY_MS);
  const revise = {
    type: 'ReviseSharedCalendar',
    specialDays: halfDays,
    reason: 'The desk closes at noon before holidays',
    effectiveAt,
  } as const;
  const approve = { type: 'DecideSharedCalendarChange', changeId: 'change-2', approve: true, reason: 'Agreed with the partners' } as const;
  const steps = [
    { actor: ADMIN, at, command: define },
    { actor: ADMIN, at: new Date(at.getTime() + DAY_MS / 2), command: revise },
    { actor: SECOND_ADMIN, at: new Date(at.getTime() + DAY_MS), command: approve },
    { actor: TIMER, at: effectiveAt, command: { type: 'ApplySharedCalendarChange' } },
  ] as const;
  const none: CalendarScenario = { key: OFFICE_HOURS, state: null, steps: [] };
  return [steps.reduce((scenario, step) => extendScenario(calendar, scenario, step, { inUse: false }), none)];
};
