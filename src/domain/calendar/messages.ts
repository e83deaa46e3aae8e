/** Commands and events of a shared calendar, and the fact its rules read. */
import type { CalendarContent, ProposedCalendarChange, SharedCalendar } from './model.js';

/** When a change is to take effect: where a second person decides, not before that; at once when absent. */
interface Effective {
  readonly reason: string;
  readonly effectiveAt?: Date | null;
}

export type CalendarCommand =
  | ({ readonly type: 'DefineSharedCalendar' } & CalendarContent)
  | ({ readonly type: 'ReviseSharedCalendar' } & Effective & Partial<CalendarContent>)
  | ({ readonly type: 'RetireSharedCalendar' } & Effective)
  | { readonly type: 'DecideSharedCalendarChange'; readonly changeId: string; readonly approve: boolean; readonly reason: string }
  /** What was approved takes effect at its date. */
  | { readonly type: 'ApplySharedCalendarChange' };

/** Why, and the proposed change that takes effect; null where it needed no second person. */
interface Effect {
  readonly changeId: string | null;
  readonly reason: string;
}
interface Decided {
  readonly changeId: string;
  readonly reason: string;
}

export type CalendarEvent =
  | ({ readonly type: 'CalendarDefined' } & CalendarContent)
  | ({ readonly type: 'CalendarChangeProposed' } & Pick<ProposedCalendarChange, 'content' | 'reason' | 'effectiveAt'>)
  | ({ readonly type: 'CalendarChangeApproved' } & Decided)
  | ({ readonly type: 'CalendarChangeDeclined' } & Decided)
  | ({ readonly type: 'CalendarRevised' } & Effect & CalendarContent)
  | ({ readonly type: 'CalendarRetired' } & Effect);

/** What the rules of a shared calendar need to know of agreements. */
export interface CalendarFacts {
  /** Whether an arrangement that has not ended counts in it. */
  readonly inUse: boolean;
}

/** The types of the aggregate. */
export interface CalendarTypes {
  readonly State: SharedCalendar;
  readonly Command: CalendarCommand;
  readonly Event: CalendarEvent;
  readonly Facts: CalendarFacts;
  readonly CreatingCommand: 'DefineSharedCalendar';
  readonly CreatingEvent: 'CalendarDefined';
  readonly Derived: 'nextDueAt';
}
