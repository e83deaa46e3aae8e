/** SharedCalendar: the working time that several agreements name (own; TMF651 agreements name no calendar). */
import type { Aggregate } from '../kernel/decider.js';
import { changes } from './changes.js';
import type { CalendarCommand, CalendarTypes } from './messages.js';
import { type SharedCalendar, standingChange } from './model.js';
import { rules } from './rules.js';

/** Arrangements hold the content of the version they were agreed or revised under, so a retired calendar takes nothing away. */
export const calendar: Aggregate<CalendarTypes> = {
  name: 'SharedCalendar',
  lifecycle: {
    DefineSharedCalendar: { may: 'party:manage', from: [null], to: { CalendarDefined: 'ACTIVE' } },
    ReviseSharedCalendar: { may: 'party:manage', from: ['ACTIVE'], to: { CalendarRevised: null, CalendarChangeProposed: null } },
    RetireSharedCalendar: { may: 'party:manage', from: ['ACTIVE'], to: { CalendarRetired: 'RETIRED', CalendarChangeProposed: null } },
    DecideSharedCalendarChange: {
      may: 'party:manage',
      from: ['ACTIVE'],
      to: { CalendarChangeApproved: null, CalendarChangeDeclined: null, CalendarRevised: null, CalendarRetired: 'RETIRED' },
    },
    ApplySharedCalendarChange: { may: 'time', from: ['ACTIVE'], to: { CalendarRevised: null, CalendarRetired: 'RETIRED' } },
  },
  rules,
  changes,
  derive: (calendar) => {
    const change = standingChange(calendar);
    return { nextDueAt: change?.decision ? change.effectiveAt : null };
  },
  parties: () => [],
};

/** What a timer has to do with a calendar at `now`; null for nothing. */
export const dueOnCalendar = ({ nextDueAt }: SharedCalendar, now: Date): CalendarCommand | null =>
  nextDueAt !== null && nextDueAt <= now ? { type: 'ApplySharedCalendarChange' } : null;
