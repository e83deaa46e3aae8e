/** Event and party → the fields it changes. */
import type { Aggregate, MessageOf, RecordedEvent } from '../kernel/decider.js';
import { withDecision } from '../kernel/proposedChange.js';
import { usesCalendar, withRevisedCalendar } from './calendars.js';
import { objectiveChanges } from './objectives.js';
import type { PartyEvent, PartyTypes } from './messages.js';
import type { OutsourcingArrangement, Party } from './model.js';

const decided = (
  event: RecordedEvent<MessageOf<PartyEvent, 'ArrangementAgreed' | 'ArrangementAmended' | 'ArrangementDeclined'>>,
  { proposedArrangements }: Party,
  approved: boolean,
): Pick<Party, 'proposedArrangements'> => ({ proposedArrangements: withDecision(proposedArrangements, event, approved) });

/** The arrangements with another version of some; the former ones are kept. */
const revised = (
  { arrangements, formerArrangements }: Party,
  until: Date,
  revise: (one: OutsourcingArrangement) => OutsourcingArrangement,
): Pick<Party, 'arrangements' | 'formerArrangements'> => {
  const next = arrangements.map(revise);
  const former = arrangements.filter((one, index) => one !== next[index]).map((arrangement) => ({ arrangement, until }));
  return { arrangements: next, formerArrangements: [...formerArrangements, ...former] };
};

export const changes: Aggregate<PartyTypes>['changes'] = {
  PartyRegistered: ({ data }) => ({ ...data, arrangements: [], proposedArrangements: [], formerArrangements: [], announcedObjectives: [] }),
  PartyValidated: () => ({}),
  PartyClosed: () => ({}),
  PartyUpdated: ({ data }) => data,
  ArrangementAgreed: (event, party) => ({
    ...decided(event, party, true),
    arrangements: [...party.arrangements, event.data.arrangement],
  }),
  ArrangementProposed: ({ at, actor, version, data }, { proposedArrangements }) => ({
    proposedArrangements: [...proposedArrangements, { ...data, id: `change-${String(version)}`, by: actor.id, at, decision: null }],
  }),
  ArrangementAmended: (event, party) => ({
    ...decided(event, party, true),
    ...revised(party, event.at, (one) => (one.id === event.data.arrangement.id ? event.data.arrangement : one)),
  }),
  ArrangementDeclined: (event, party) => decided(event, party, false),
  ArrangementEnded: ({ at, data }, party) =>
    revised(party, at, (one) => (one.id === data.arrangementId ? { ...one, version: one.version + 1, validTo: data.endsAt } : one)),
  ...objectiveChanges,
  CalendarAdopted: ({ at, data }, party) =>
    revised(party, at, (one) => (usesCalendar(one, data.calendar, at) ? withRevisedCalendar(one, data.calendar) : one)),
};
