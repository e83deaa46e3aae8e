/** Resolvers of readiness assessments and of what parties lack: one line a field. */
import type { Party } from '../../domain/party/model.js';
import { derivedGaps } from '../../domain/readiness/derivedGaps.js';
import { gapsAt, readinessAt } from '../../domain/readiness/gaps.js';
import { PROCESSES, type ReadinessAssessment } from '../../domain/readiness/model.js';
import { accessGrants } from '../../store/access/collection.js';
import { parties } from '../../store/party/collection.js';
import { assessmentConnection } from '../../store/readiness/collection.js';
import { connectionTo, type Listing, whereIn } from '../connections.js';
import type { ReadinessAssessmentFilter, ReadinessAssessmentOrder } from '../generated/types.js';
import type { PartyLoaders } from '../party/loaders.js';
import { looking, type ModuleResolvers } from '../looking.js';
import { refersTo } from '../references.js';

const listing: Listing<ReadinessAssessment, ReadinessAssessmentFilter, ReadinessAssessmentOrder> = {
  collection: assessmentConnection,
  filterOf: ({ partyId, process, status }) => ({
    ...whereIn('partyId', partyId),
    ...whereIn('process', process),
    ...whereIn('status', status),
  }),
  orders: {
    ASSESSED_AT_DESC: { field: 'assessedAt', direction: -1, valueType: 'instant' },
    ASSESSED_AT_ASC: { field: 'assessedAt', direction: 1, valueType: 'instant' },
  },
};

/** The fields of a party that its readiness follows from. */
const BASIS = ['_id', 'status', 'arrangements', 'contacts'] as const;

const basisOf = async (
  party: Pick<Party, (typeof BASIS)[number]>,
  loaders: PartyLoaders,
  now: Date,
): Promise<Parameters<typeof readinessAt>> => {
  const { assessments, grants } = await loaders.readinessOf(party._id);
  return [assessments, now, derivedGaps({ party, grants }, now)];
};

export const readinessResolvers = {
  Query: { readinessAssessments: connectionTo(listing) },

  Party: {
    readiness: looking(BASIS, async (party, _, { loaders, now }) => readinessAt(...(await basisOf(party, loaders, now)))),
    readinessGaps: looking(BASIS, async (party, _, { loaders, now }) => gapsAt(...(await basisOf(party, loaders, now)))),
  },
  ReadinessGap: { assessment: refersTo(assessmentConnection, 'assessmentId'), accessGrant: refersTo(accessGrants, 'accessGrantId') },
  ProcessReadiness: { processReference: ({ process }) => PROCESSES[process] },

  ReadinessAssessment: {
    party: refersTo(parties, 'partyId'),
    supersededBy: refersTo(assessmentConnection, 'supersededBy'),
    processReference: looking(['process'], ({ process }) => PROCESSES[process]),
  },
} satisfies ModuleResolvers;
