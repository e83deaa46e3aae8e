/** Command and shared calendar → events, or a refusal. Status is the table's. */
import type { Aggregate, MessageOf, RuleResult } from '../kernel/decider.js';
import { definedFields } from '../kernel/definedFields.js';
import { type Refusal, invalidInput, refuse } from '../kernel/refusal.js';
import { calendarProblems } from '../time/calendarProblems.js';
import type { CalendarCommand, CalendarEvent, CalendarFacts, CalendarTypes } from './messages.js';
import { type CalendarContent, type ProposedCalendarChange, type SharedCalendar, standingChange } from './model.js';

const contentRefusal = (content: CalendarContent): Refusal | null => {
  const problems = calendarProblems(content, []);
  return problems.length > 0 ? invalidInput(problems) : null;
};

const effectOf = (
  content: CalendarContent | null,
  effect: { readonly changeId: string | null; readonly reason: string },
): Extract<CalendarEvent, { readonly type: 'CalendarRevised' | 'CalendarRetired' }> =>
  content === null ? { type: 'CalendarRetired', ...effect } : { type: 'CalendarRevised', ...effect, ...content };

/** A change at once of a calendar that nothing counts in; a proposed one otherwise, and for any later date: it may be in use by then. */
const changeOf = (
  content: CalendarContent | null,
  { reason, effectiveAt = null }: Pick<MessageOf<CalendarCommand, 'RetireSharedCalendar'>, 'reason' | 'effectiveAt'>,
  calendar: SharedCalendar,
  { now, facts: { inUse } }: { readonly now: Date; readonly facts: CalendarFacts },
): RuleResult<CalendarEvent> => {
  if (effectiveAt !== null && effectiveAt < now)
    return invalidInput([{ path: ['effectiveAt'], message: 'must not be in the past: what was due by then stays' }]);
  if (standingChange(calendar) !== undefined)
    return refuse('CHANGE_AWAITED', 'Another change of this calendar awaits its decision or its date: decide on it, or wait for it');
  return inUse || effectiveAt !== null
    ? [{ type: 'CalendarChangeProposed', content, reason, effectiveAt: effectiveAt ?? now }]
    : [effectOf(content, { changeId: null, reason })];
};

const applied = ({ id, content, reason }: ProposedCalendarChange): CalendarEvent => effectOf(content, { changeId: id, reason });

export const rules: Aggregate<CalendarTypes>['rules'] = {
  DefineSharedCalendar: ({ type: _, ...content }) => contentRefusal(content) ?? [{ type: 'CalendarDefined', ...content }],
  ReviseSharedCalendar: ({ type: _, reason, effectiveAt = null, ...fields }, calendar, context) => {
    const given = definedFields(fields);
    if (Object.keys(given).length === 0) return invalidInput([{ path: [], message: 'no field to change was given' }]);
    const { name, timeZone, hours, holidays, specialDays } = calendar;
    const content = { name, timeZone, hours, holidays, specialDays, ...given };
    return contentRefusal(content) ?? changeOf(content, { reason, effectiveAt }, calendar, context);
  },
  RetireSharedCalendar: (command, calendar, context) => changeOf(null, command, calendar, context),
  DecideSharedCalendarChange: ({ changeId, approve, reason }, { proposedChanges }, { actor, now }) => {
    const change = proposedChanges.find(({ id }) => id === changeId);
    if (change === undefined)
      return invalidInput([{ path: ['changeId'], message: `the calendar has no proposed change ${JSON.stringify(changeId)}` }]);
    if (change.decision !== null) return refuse('ALREADY_DECIDED', 'This change was decided on already');
    if (!approve) return [{ type: 'CalendarChangeDeclined', changeId, reason }];
    if (actor.id === change.by) return refuse('FOUR_EYES', 'The proposer of a change may not approve it: another administrator decides');
    const approved: CalendarEvent = { type: 'CalendarChangeApproved', changeId, reason };
    return change.effectiveAt > now ? [approved] : [approved, applied(change)];
  },
  ApplySharedCalendarChange: (_, calendar, { now }) => {
    const change = standingChange(calendar);
    return change?.decision && change.effectiveAt <= now
      ? [applied(change)]
      : refuse('NOT_DUE', 'No approved change of this calendar is due');
  },
};
