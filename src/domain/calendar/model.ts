/** State of a shared calendar. */
import type { AggregateState } from '../kernel/decider.js';
import type { Proposed } from '../kernel/proposedChange.js';
import type { Calendar } from '../time/serviceLevelTerms.js';

export const CALENDAR_STATUSES = ['ACTIVE', 'RETIRED'] as const;
export type CalendarStatus = (typeof CALENDAR_STATUSES)[number];

/** What a shared calendar holds. */
export interface CalendarContent extends Required<Omit<Calendar, 'shared'>> {
  readonly name: string;
}

/** A change of a calendar that agreements count in: whoever changes it changes what is owed. */
export interface ProposedCalendarChange extends Proposed {
  /** As it would be; null to retire it. */
  readonly content: CalendarContent | null;
  readonly reason: string;
  readonly effectiveAt: Date;
  /** When it took effect; null before, and for what was declined. */
  readonly inForceAt: Date | null;
}

/** Working hours that arrangements name. Issues keep the version that held when they were raised. */
export interface SharedCalendar extends AggregateState, CalendarContent {
  readonly status: CalendarStatus;
  readonly proposedChanges: readonly ProposedCalendarChange[];
  /** When what was approved takes effect; null for nothing. */
  readonly nextDueAt: Date | null;
}

/** The change that awaits a decision or its date; one at a time, so that who decides sees what it is made on. */
export const standingChange = ({ proposedChanges }: Pick<SharedCalendar, 'proposedChanges'>): ProposedCalendarChange | undefined =>
  proposedChanges.find(({ decision, inForceAt }) => inForceAt === null && decision?.approved !== false);

/** The content of a shared calendar as arrangements hold it, with the version it is of. */
export const contentOf = ({ _id, version, name, timeZone, hours, holidays, specialDays }: SharedCalendar): Calendar => ({
  timeZone,
  hours,
  holidays,
  specialDays,
  shared: { id: _id, name, version },
});
