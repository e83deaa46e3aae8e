/** Event and shared calendar → the fields it changes. */
import type { Aggregate } from '../kernel/decider.js';
import type { CalendarTypes } from './messages.js';

export const changes: Aggregate<CalendarTypes>['changes'] = {
  CalendarDefined: ({ data }) => data,
  CalendarRevised: ({ data: { reason: _, ...content } }) => content,
  CalendarRetired: () => ({}),
};
