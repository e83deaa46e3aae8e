/** Resolvers of what belongs to no aggregate: scalars, the caller, the log and refusals. */
import type { RecordedEvent } from '../domain/kernel/decider.js';
import { tmfEventName } from '../domain/kernel/tmfEvents.js';
import { parties } from '../store/party/collection.js';
import type { AggregateName } from '../store/registry.js';
import { actionOf } from './actions.js';
import { connectionFields } from './connections.js';
import { reasonIn } from './events.js';
import { DateTime, Duration, JSONValue } from './engine/scalars.js';
import type { ModuleResolvers } from './looking.js';
import { refusalCode } from '../domain/kernel/refusal.js';
import { refusalType } from './outcomes.js';
import { nodeById, refersTo } from './references.js';

export const resolvers = {
  DateTime,
  Duration,
  JSON: JSONValue,
  PerformanceStatistic: { VALUE: 'value', P50: 'p50', P90: 'p90' },
  OutsourcedEntityType: { SERVICE: 'Service', PRODUCT: 'Product', RESOURCE: 'Resource' },

  Query: {
    performanceCaller: (_, __, { principal }) => principal,
    performanceNode: (_, { id }, context, info) => nodeById(id, context, info),
  },
  PerformanceNode: { __resolveType: ({ __typename }) => __typename as AggregateName },
  PerformanceCaller: {
    party: refersTo(parties, 'partyId'),
    permissions: ({ permissions }) => [...permissions],
  },
  OutsourcedEntity: { __resolveType: ({ type }) => type },

  PerformanceHistoryConnection: connectionFields<RecordedEvent>(),
  PerformanceHistoryEntry: {
    id: ({ _id }) => _id,
    tmfType: tmfEventName,
    previousStatus: ({ from }) => from,
    status: ({ to }) => to,
    reason: ({ data }) => reasonIn(data),
    details: ({ data }) => data,
  },

  PerformanceRefusal: { __resolveType: refusalType },
  PerformanceNotFound: { code: refusalCode },
  PerformanceNotPermitted: { code: refusalCode },
  PerformanceIllegalTransition: { code: refusalCode, allowed: (refusal) => refusal.allowed.map(actionOf) },
  PerformanceRuleBroken: { code: refusalCode },
  PerformanceVersionConflict: { code: refusalCode },
  PerformanceMutationIdReused: { code: refusalCode },
  PerformanceInvalidInput: { code: refusalCode },
} satisfies ModuleResolvers;
