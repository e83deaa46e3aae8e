/** State of a shared calendar. */
import type { AggregateState } from '../kernel/decider.js';
import type { Calendar } from '../time/serviceLevelTerms.js';

export const CALENDAR_STATUSES = ['ACTIVE', 'RETIRED'] as const;
export type CalendarStatus = (typeof CALENDAR_STATUSES)[number];

/** What a shared calendar holds. */
export interface CalendarContent extends Required<Omit<Calendar, 'shared'>> {
  readonly name: string;
}

/** Working hours that arrangements name. Issues keep the version that held when they were raised. */
export interface SharedCalendar extends AggregateState, CalendarContent {
  readonly status: CalendarStatus;
}

/** The content of a shared calendar as arrangements hold it, with the version it is of. */
export const contentOf = ({ _id, version, name, timeZone, hours, holidays, specialDays }: SharedCalendar): Calendar => ({
  timeZone,
  hours,
  holidays,
  specialDays,
  shared: { id: _id, name, version },
});
