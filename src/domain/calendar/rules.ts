/** Command and shared calendar → events, or a refusal. Status is the table's. */
import type { Aggregate } from '../kernel/decider.js';
import { definedFields } from '../kernel/definedFields.js';
import { type Refusal, invalidInput } from '../kernel/refusal.js';
import { calendarProblems } from '../time/calendarProblems.js';
import type { CalendarTypes } from './messages.js';
import type { CalendarContent } from './model.js';

const contentRefusal = (content: CalendarContent): Refusal | null => {
  const problems = calendarProblems(content, []);
  return problems.length > 0 ? invalidInput(problems) : null;
};

export const rules: Aggregate<CalendarTypes>['rules'] = {
  DefineSharedCalendar: ({ type: _, ...content }) => contentRefusal(content) ?? [{ type: 'CalendarDefined', ...content }],
  ReviseSharedCalendar: ({ type: _, reason, ...fields }, { name, timeZone, hours, holidays, specialDays }) => {
    const given = definedFields(fields);
    if (Object.keys(given).length === 0) return invalidInput([{ path: [], message: 'no field to change was given' }]);
    const content = { name, timeZone, hours, holidays, specialDays, ...given };
    return contentRefusal(content) ?? [{ type: 'CalendarRevised', reason, ...content }];
  },
  RetireSharedCalendar: ({ reason }) => [{ type: 'CalendarRetired', reason }],
};
