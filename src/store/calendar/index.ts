/** What the store needs of a shared calendar, and how one is changed. */
import { calendar, dueOnCalendar } from '../../domain/calendar/index.js';
import { bind } from '../binding.js';
import { executor } from '../execute.js';
import { cascadeToArrangements } from './cascade.js';
import { sharedCalendars } from './collection.js';
import { calendarFacts } from './facts.js';

/** The binding of a shared calendar. */
export const calendarBinding = bind({
  aggregate: calendar,
  collection: sharedCalendars,
  facts: calendarFacts,
  hook: cascadeToArrangements,
  due: dueOnCalendar,
});

/** Executes commands on a shared calendar. */
export const executeOnCalendar = executor(calendarBinding);
