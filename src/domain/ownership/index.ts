/** EntityOwnership: who authorizes work that impacts a service, product or resource of the service provider (row B4). */
import type { Aggregate } from '../kernel/decider.js';
import { changes } from './changes.js';
import type { OwnershipTypes } from './messages.js';
import { rules } from './rules.js';

/** Kept by the service provider alone: no party sees it. */
export const ownership: Aggregate<OwnershipTypes> = {
  name: 'EntityOwnership',
  lifecycle: {
    RecordEntityOwnership: { may: 'ownership:manage', from: [null], to: { EntityOwnershipRecorded: 'ACTIVE' } },
    ChangeEntityOwnership: { may: 'ownership:manage', from: ['ACTIVE'], to: { EntityOwnershipChanged: null } },
    ConfirmEntityOwnership: { may: 'ownership:manage', from: ['ACTIVE'], to: { EntityOwnershipConfirmed: null } },
    EndEntityOwnership: { may: 'ownership:manage', from: ['ACTIVE'], to: { EntityOwnershipEnded: 'ENDED' } },
  },
  rules,
  changes,
  derive: () => ({}),
  parties: () => [],
};
