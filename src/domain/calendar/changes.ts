/** Event and shared calendar → the fields it changes. */
import type { Aggregate, MessageOf, RecordedEvent } from '../kernel/decider.js';
import { withDecision } from '../kernel/proposedChange.js';
import type { CalendarEvent, CalendarTypes } from './messages.js';
import type { SharedCalendar } from './model.js';

const inForce = (
  { at, data }: RecordedEvent<MessageOf<CalendarEvent, 'CalendarRevised' | 'CalendarRetired'>>,
  { proposedChanges }: SharedCalendar,
): Pick<SharedCalendar, 'proposedChanges'> => ({
  proposedChanges: proposedChanges.map((one) => (one.id === data.changeId ? { ...one, inForceAt: at } : one)),
});

export const changes: Aggregate<CalendarTypes>['changes'] = {
  CalendarDefined: ({ data }) => ({ ...data, proposedChanges: [] }),
  CalendarChangeProposed: ({ at, actor, version, data }, { proposedChanges }) => ({
    proposedChanges: [...proposedChanges, { ...data, id: `change-${String(version)}`, by: actor.id, at, decision: null, inForceAt: null }],
  }),
  CalendarChangeApproved: (event, { proposedChanges }) => ({ proposedChanges: withDecision(proposedChanges, event, true) }),
  CalendarChangeDeclined: (event, { proposedChanges }) => ({ proposedChanges: withDecision(proposedChanges, event, false) }),
  CalendarRevised: (event, calendar) => {
    const { reason: _, changeId: __, ...content } = event.data;
    return { ...content, ...inForce(event, calendar) };
  },
  CalendarRetired: inForce,
};
