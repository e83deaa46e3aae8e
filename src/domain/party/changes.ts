/** Event and party → the fields it changes. */
import type { Aggregate } from '../kernel/decider.js';
import { usesCalendar, withRevisedCalendar } from './calendars.js';
import type { PartyTypes } from './messages.js';

export const changes: Aggregate<PartyTypes>['changes'] = {
  PartyRegistered: ({ data }) => ({ ...data, arrangements: [] }),
  PartyValidated: () => ({}),
  PartyClosed: () => ({}),
  PartyUpdated: ({ data }) => data,
  ArrangementAgreed: ({ data }, { arrangements }) => ({ arrangements: [...arrangements, data.arrangement] }),
  ArrangementAmended: ({ data }, { arrangements }) => ({
    arrangements: arrangements.map((one) => (one.id === data.arrangement.id ? data.arrangement : one)),
  }),
  ArrangementEnded: ({ data }, { arrangements }) => ({
    arrangements: arrangements.map((one) =>
      one.id === data.arrangementId ? { ...one, version: one.version + 1, validTo: data.endsAt } : one,
    ),
  }),
  CalendarAdopted: ({ at, data }, { arrangements }) => ({
    arrangements: arrangements.map((one) => (usesCalendar(one, data.calendar, at) ? withRevisedCalendar(one, data.calendar) : one)),
  }),
};
