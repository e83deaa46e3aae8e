/** What the store needs of a shared calendar, and how one is changed. */
import { calendar } from '../../domain/calendar/index.js';
import { bind } from '../binding.js';
import { executor } from '../execute.js';
import { cascadeToArrangements } from './cascade.js';
import { sharedCalendars } from './collection.js';

/** The binding of a shared calendar; its rules need nothing of other aggregates. */
export const calendarBinding = bind({
  aggregate: calendar,
  collection: sharedCalendars,
  facts: () => Promise.resolve(null),
  hook: cascadeToArrangements,
});

/** Executes commands on a shared calendar. */
export const executeOnCalendar = executor(calendarBinding);
