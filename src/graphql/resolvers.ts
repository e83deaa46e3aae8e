/** Resolvers of what belongs to no aggregate: scalars, the caller, the log and refusals. */
import { tmfEventName } from '../domain/kernel/tmfEvents.js';
import { parties } from '../store/party/collection.js';
import { DateTime, Duration, JSONValue } from './engine/scalars.js';
import type { ModuleResolvers } from './looking.js';
import { mutationName } from '../domain/kernel/refusal.js';
import { refersTo } from './references.js';

export const resolvers = {
  DateTime,
  Duration,
  JSON: JSONValue,
  EntityType: { SERVICE: 'Service', PRODUCT: 'Product', RESOURCE: 'Resource' },

  Query: { me: (_, __, { principal }) => principal },
  Caller: {
    party: refersTo(parties, 'partyId'),
    permissions: ({ permissions }) => [...permissions],
  },
  Entity: { __resolveType: ({ type }) => type },

  Change: {
    id: ({ _id }) => _id,
    tmfType: tmfEventName,
    previousStatus: ({ from }) => from,
    status: ({ to }) => to,
    details: ({ data }) => data,
  },

  Refusal: { __resolveType: ({ kind }) => kind },
  NotFound: { code: () => 'NOT_FOUND' },
  NotPermitted: { code: () => 'NOT_PERMITTED' },
  IllegalTransition: { code: () => 'ILLEGAL_TRANSITION', allowed: (refusal) => refusal.allowed.map(mutationName) },
  RuleBroken: { code: ({ rule }) => rule },
  VersionConflict: { code: () => 'VERSION_CONFLICT' },
  MutationIdReused: { code: () => 'MUTATION_ID_REUSED' },
  InvalidInput: { code: () => 'INVALID_INPUT' },
} satisfies ModuleResolvers;
