/** Party: an organization that owns and manages infrastructure outsourced to it (TMF632 Organization with TMF669 roles). */
import type { Aggregate } from '../kernel/decider.js';
import { arrangementWarnings } from './arrangements.js';
import { changes } from './changes.js';
import type { PartyTypes } from './messages.js';
import { rules } from './rules.js';

/** TMF632 Organization states. A closed party keeps its history and nothing else happens to it. */
export const party: Aggregate<PartyTypes> = {
  name: 'Party',
  lifecycle: {
    RegisterParty: { may: 'party:manage', from: [null], to: { PartyRegistered: 'INITIALIZED' } },
    ValidateParty: { may: 'party:manage', from: ['INITIALIZED'], to: { PartyValidated: 'VALIDATED' } },
    CloseParty: { may: 'party:manage', from: ['INITIALIZED', 'VALIDATED'], to: { PartyClosed: 'CLOSED' } },
    UpdateParty: { may: 'party:manage', from: ['INITIALIZED', 'VALIDATED'], to: { PartyUpdated: null } },
    AgreeOutsourcingArrangement: {
      may: 'party:manage',
      from: ['INITIALIZED', 'VALIDATED'],
      to: { ArrangementAgreed: null, ArrangementProposed: null },
    },
    AmendOutsourcingArrangement: { may: 'party:manage', from: ['INITIALIZED', 'VALIDATED'], to: { ArrangementProposed: null } },
    DecideOutsourcingArrangement: {
      may: 'party:manage',
      from: ['INITIALIZED', 'VALIDATED'],
      to: { ArrangementAgreed: null, ArrangementAmended: null, ArrangementDeclined: null },
    },
    EndOutsourcingArrangement: {
      may: 'party:manage',
      from: ['INITIALIZED', 'VALIDATED'],
      to: { ArrangementEnded: null, ArrangementProposed: null },
    },
    AnnounceObjectives: { may: 'time', from: ['INITIALIZED', 'VALIDATED'], to: { ObjectiveAtRisk: null, ObjectiveMissed: null } },
    AdoptCalendar: { may: 'time', from: ['INITIALIZED', 'VALIDATED'], to: { CalendarAdopted: null } },
  },
  rules: rules,
  changes: changes,
  derive: () => ({}),
  parties: ({ _id }) => [_id],
  warnings: ({ arrangements, updatedAt }) =>
    arrangements.filter(({ validTo }) => validTo === null || validTo > updatedAt).flatMap(arrangementWarnings),
};
