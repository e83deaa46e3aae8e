/** The commands of a shared calendar. */
import { calendarBinding } from '../../store/calendar/index.js';
import { plain } from '../codec.js';
import { mutations } from '../mutations.js';

export const calendarMutations = mutations(calendarBinding, {
  defineCalendar: plain,
  reviseCalendar: plain,
  retireCalendar: plain,
});
