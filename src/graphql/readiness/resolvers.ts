/** Resolvers of readiness assessments and of what parties lack: one line a field, as in `resolvers.ts`. */
import { allowed } from '../../domain/kernel/decider.js';
import { gapsAt, readinessAt } from '../../domain/readiness/gaps.js';
import type { Order } from '../../store/pages.js';
import { follow, readinessChanges } from '../changes.js';
import { readinessMutation } from '../commands.js';
import { PROCESSES, type ReadinessAssessment } from '../../domain/readiness/model.js';
import { readiness as readinessAggregate } from '../../domain/readiness/index.js';
import { parties } from '../../store/party/collection.js';
import { assessments } from '../../store/readiness/collection.js';
import { type Arguments, connect, connectionFields, oneOf } from '../connections.js';
import type { Connection } from '../mappers.js';
import type { GraphQLContext } from '../context.js';
import { asIs, eventFields } from '../events.js';
import { historyOf } from '../history.js';
import { memberOf, mutationOf } from '../outcomes.js';
import { projectionFor } from '../engine/projection.js';
import type { ReadinessAssessmentFilter, ReadinessAssessmentOrder, Resolvers } from '../generated/types.js';
import type { GraphQLResolveInfo } from 'graphql';

const ORDERS = {
  ASSESSED_AT_DESC: { field: 'assessedAt', direction: -1, holds: 'instant' },
  ASSESSED_AT_ASC: { field: 'assessedAt', direction: 1, holds: 'instant' },
} as const satisfies Record<ReadinessAssessmentOrder, Order>;

const assessmentConnection = (
  context: GraphQLContext,
  { filter, orderBy, ...page }: Arguments<ReadinessAssessmentFilter, ReadinessAssessmentOrder>,
  info: GraphQLResolveInfo,
): Promise<Connection<ReadinessAssessment>> => {
  const wanted = { ...oneOf('partyId', filter?.partyId), ...oneOf('process', filter?.process), ...oneOf('status', filter?.status) };
  return connect(context, assessments, { filter: wanted, order: ORDERS[orderBy], page, info });
};

export const readinessResolvers = {
  Query: {
    readinessAssessment: (_, { id }, { loaders }, info) => loaders.load(assessments, id, projectionFor('ReadinessAssessment', info)),
    readinessAssessments: (_, args, context, info) => assessmentConnection(context, args, info),
  },

  Mutation: {
    assessReadiness: readinessMutation('AssessReadiness'),
    withdrawAssessment: readinessMutation('WithdrawAssessment'),
  },

  Subscription: {
    readinessAssessmentChanged: {
      subscribe: (_, { filter, after }, context) => follow(context, readinessChanges(filter ?? {}), after),
      resolve: asIs,
    },
  },

  Party: {
    readiness: async ({ _id }, _, { loaders, now }) => readinessAt(await loaders.readinessOf(_id), now),
    readinessGaps: async ({ _id }, _, { loaders, now }) => gapsAt(await loaders.readinessOf(_id), now),
  },
  ProcessReadiness: { processReference: ({ process }) => PROCESSES[process] },

  ReadinessAssessment: {
    id: ({ _id }) => _id,
    party: ({ partyId }, _, { loaders }, info) => loaders.load(parties, partyId, projectionFor('Party', info)),
    processReference: ({ process }) => PROCESSES[process],
    allowedActions: ({ status }, _, { principal }) => allowed(readinessAggregate, status, principal).map(mutationOf),
    history: ({ _id }, args, context) => historyOf(context, _id, args),
  },
  ReadinessAssessmentConnection: connectionFields<ReadinessAssessment>(),
  ReadinessAssessmentChange: {
    ...eventFields,
    previousStatus: ({ event }) => event.from as never,
    status: ({ event }) => event.to as never,
    readinessAssessmentId: ({ event }) => event.aggregateId,
    readinessAssessment: ({ event }, _, { loaders }, info) =>
      loaders.load(assessments, event.aggregateId, projectionFor('ReadinessAssessment', info)),
  },
  ReadinessAssessmentOutcome: { __resolveType: memberOf('ReadinessAssessment') },
} satisfies Resolvers;
