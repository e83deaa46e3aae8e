/** Resolvers of readiness assessments and of what parties lack: one line a field. */
import { gapsAt, readinessAt } from '../../domain/readiness/gaps.js';
import { PROCESSES, type ReadinessAssessment } from '../../domain/readiness/model.js';
import { parties } from '../../store/party/collection.js';
import { assessments } from '../../store/readiness/collection.js';
import { connectionTo, type Listing, oneOf } from '../connections.js';
import type { ReadinessAssessmentFilter, ReadinessAssessmentOrder } from '../generated/types.js';
import { looking, type ModuleResolvers } from '../looking.js';
import { refersTo } from '../references.js';
import { readinessMutations } from './commands.js';

const listing: Listing<ReadinessAssessment, ReadinessAssessmentFilter, ReadinessAssessmentOrder> = {
  collection: assessments,
  filterOf: ({ partyId, process, status }) => ({ ...oneOf('partyId', partyId), ...oneOf('process', process), ...oneOf('status', status) }),
  orders: {
    ASSESSED_AT_DESC: { field: 'assessedAt', direction: -1, holds: 'instant' },
    ASSESSED_AT_ASC: { field: 'assessedAt', direction: 1, holds: 'instant' },
  },
};

export const readinessResolvers = {
  Query: { readinessAssessments: connectionTo(listing) },

  Mutation: readinessMutations,

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
