/** Commands and events of a shared calendar. */
import type { CalendarContent, SharedCalendar } from './model.js';

export type CalendarCommand =
  | ({ readonly type: 'DefineSharedCalendar' } & CalendarContent)
  | ({ readonly type: 'ReviseSharedCalendar'; readonly reason: string } & Partial<CalendarContent>)
  | { readonly type: 'RetireSharedCalendar'; readonly reason: string };

export type CalendarEvent =
  | ({ readonly type: 'CalendarDefined' } & CalendarContent)
  | ({ readonly type: 'CalendarRevised'; readonly reason: string } & CalendarContent)
  | { readonly type: 'CalendarRetired'; readonly reason: string };

/** The types of the aggregate. */
export interface CalendarTypes {
  readonly State: SharedCalendar;
  readonly Command: CalendarCommand;
  readonly Event: CalendarEvent;
  readonly Facts: null;
  readonly CreatingCommand: 'DefineSharedCalendar';
  readonly CreatingEvent: 'CalendarDefined';
  readonly Derived: never;
}
