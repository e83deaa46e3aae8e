/** From the input of an arrangement to the content it is agreed with. */
import type { CalendarChoice, TargetChoice } from '../../domain/party/messages.js';
import type { Calendar, Target } from '../../domain/time/serviceLevelTerms.js';
import { given } from '../codec.js';
import type { ServiceLevelTargetInput, ServiceLevelTargetTimeInput, ServiceLevelCalendarInput } from '../generated/types.js';

/** The calendar of an arrangement that names none. */
export const AROUND_THE_CLOCK: Calendar = {
  timeZone: 'UTC',
  hours: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' }],
  holidays: [],
};

interface CalendarFields {
  readonly calendar?: ServiceLevelCalendarInput | null | undefined;
  readonly calendarId?: string | null | undefined;
}

/** The calendar an input names; with both fields it is one that the rules refuse, with its path. */
export const calendarChoice = ({ calendar, calendarId }: CalendarFields): { readonly calendar?: CalendarChoice } => {
  if (calendarId != null) return { calendar: { ...calendar, calendarId } };
  return calendar == null ? {} : { calendar };
};

/** None or several of `duration`, `workingDays` and `due` make a target that the rules refuse, with its path. */
export const targetTime = ({ duration, workingDays, cutOff, due }: ServiceLevelTargetTimeInput): Target => {
  if ([duration, workingDays, due].filter((given) => given != null).length !== 1) return { kind: 'DURATION', durationMs: 0 };
  if (workingDays != null) return { kind: 'END_OF_WORKING_DAY', days: workingDays, cutOff: cutOff ?? '24:00' };
  if (due == null) return { kind: 'DURATION', durationMs: duration ?? 0 };
  return { kind: 'DUE_TABLE', outOfHours: due.outOfHours, bands: due.bands.map((band) => ({ ...band, dueTime: band.dueTime ?? null })) };
};

/** A target, by its own calendar or the arrangement's. */
export const targetChoice = (input: ServiceLevelTargetInput): TargetChoice => {
  const { severity, clock, milestone, obligor, basis, when } = input;
  return {
    severity,
    clock,
    ...given({ milestone }),
    obligor,
    basis,
    target: targetTime(input),
    ...calendarChoice(input),
    ...(when != null && { when: given({ ...when }) }),
  };
};
