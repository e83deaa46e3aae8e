/** The calendars of an arrangement: its own, or shared ones by id. */
import type { InputProblem } from '../kernel/refusal.js';
import type { Calendar, ServiceLevelTarget } from '../time/serviceLevelTerms.js';
import type { ArrangementContent, CalendarChoice, ChosenContent, TargetChoice } from './messages.js';
import type { OutsourcingArrangement } from './model.js';

/** Shared calendars by id, with the content of their current version. */
export type KnownCalendars = Readonly<Record<string, Calendar>>;

const chosenId = (choice: CalendarChoice | undefined): readonly string[] =>
  choice !== undefined && 'calendarId' in choice ? [choice.calendarId] : [];

/** The ids of the shared calendars that content names. */
export const calendarIdsIn = ({ calendar, targets = [] }: Partial<ChosenContent>): readonly string[] => [
  ...new Set([...chosenId(calendar), ...targets.flatMap((target) => chosenId(target.calendar))]),
];

/** The issues of the calendars that content names. */
export const choiceProblems = ({ calendar, targets = [] }: Partial<ChosenContent>, known: KnownCalendars): readonly InputProblem[] => {
  const issuesOf = (choice: CalendarChoice | undefined, path: readonly string[]): readonly InputProblem[] => {
    if (choice === undefined || !('calendarId' in choice)) return [];
    if ('hours' in choice) return [{ path: [...path, 'calendar'], message: 'must be absent where calendarId is given' }];
    return choice.calendarId in known ? [] : [{ path: [...path, 'calendarId'], message: 'no such calendar, or it is retired' }];
  };
  return [...issuesOf(calendar, []), ...targets.flatMap((target, index) => issuesOf(target.calendar, ['targets', String(index)]))];
};

const contentOf = (choice: CalendarChoice, known: KnownCalendars): Calendar => {
  if (!('calendarId' in choice)) return choice;
  const content = known[choice.calendarId];
  if (content === undefined) throw new Error(`No calendar ${choice.calendarId}: choiceProblems comes first`);
  return content;
};

const targetContent = ({ calendar, ...target }: TargetChoice, known: KnownCalendars): ServiceLevelTarget =>
  calendar === undefined ? target : { ...target, calendar: contentOf(calendar, known) };

/** Content with the calendars it names; it has no `choiceProblems`. */
export const agreedContent = (chosen: ChosenContent, known: KnownCalendars): ArrangementContent => ({
  ...chosen,
  calendar: contentOf(chosen.calendar, known),
  targets: chosen.targets.map((target) => targetContent(target, known)),
});

/** The fields of an amendment with the calendars they name; they have no `choiceProblems`. */
export const amendedContent = (
  { calendar, targets, ...rest }: Partial<ChosenContent>,
  known: KnownCalendars,
): Partial<ArrangementContent> => ({
  ...rest,
  ...(calendar !== undefined && { calendar: contentOf(calendar, known) }),
  ...(targets !== undefined && { targets: targets.map((target) => targetContent(target, known)) }),
});

const isOf = (calendar: Calendar | undefined, revised: Calendar): boolean =>
  calendar?.shared !== undefined && calendar.shared.id === revised.shared?.id;

/** Whether an arrangement that has not ended counts in a shared calendar. */
export const usesCalendar = ({ calendar, targets, validTo }: OutsourcingArrangement, revised: Calendar, at: Date): boolean =>
  (validTo === null || validTo > at) && [calendar, ...targets.map((target) => target.calendar)].some((one) => isOf(one, revised));

/** The arrangement with a later version of a shared calendar. */
export const withRevisedCalendar = (arrangement: OutsourcingArrangement, revised: Calendar): OutsourcingArrangement => ({
  ...arrangement,
  version: arrangement.version + 1,
  calendar: isOf(arrangement.calendar, revised) ? revised : arrangement.calendar,
  targets: arrangement.targets.map((target) => (isOf(target.calendar, revised) ? { ...target, calendar: revised } : target)),
});
