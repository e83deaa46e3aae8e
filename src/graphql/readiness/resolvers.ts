/** Resolvers of readiness assessments and of what parties lack: one line a field. */
import { gapsAt, readinessAt } from '../../domain/readiness/gaps.js';
import { PROCESSES, type ReadinessAssessment } from '../../domain/readiness/model.js';
import { parties } from '../../store/party/collection.js';
import { assessmentConnection } from '../../store/readiness/collection.js';
import { connectionTo, type Listing, whereIn } from '../connections.js';
import type { ReadinessAssessmentFilter, ReadinessAssessmentOrder } from '../generated/types.js';
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

export const readinessResolvers = {
  Query: { readinessAssessments: connectionTo(listing) },

  Party: {
    readiness: looking(['_id'], async ({ _id }, _, { loaders, now }) => readinessAt(await loaders.readinessOf(_id), now)),
    readinessGaps: looking(['_id'], async ({ _id }, _, { loaders, now }) => gapsAt(await loaders.readinessOf(_id), now)),
  },
  ProcessReadiness: { processReference: ({ process }) => PROCESSES[process] },

  ReadinessAssessment: {
    party: refersTo(parties, 'partyId'),
    processReference: looking(['process'], ({ process }) => PROCESSES[process]),
  },
} satisfies ModuleResolvers;
