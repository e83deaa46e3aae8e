/** SharedCalendar: the working time that several agreements name (own; TMF651 agreements name no calendar). */
import type { Aggregate } from '../kernel/decider.js';
import { changes } from './changes.js';
import type { CalendarTypes } from './messages.js';
import { rules } from './rules.js';

/** Arrangements hold the content of the version they were agreed or revised under, so a retired calendar takes nothing away. */
export const calendar: Aggregate<CalendarTypes> = {
  name: 'SharedCalendar',
  lifecycle: {
    DefineSharedCalendar: { may: 'party:manage', from: [null], to: { CalendarDefined: 'ACTIVE' } },
    ReviseSharedCalendar: { may: 'party:manage', from: ['ACTIVE'], to: { CalendarRevised: null } },
    RetireSharedCalendar: { may: 'party:manage', from: ['ACTIVE'], to: { CalendarRetired: 'RETIRED' } },
  },
  rules,
  changes,
  derive: () => ({}),
  parties: () => [],
};
