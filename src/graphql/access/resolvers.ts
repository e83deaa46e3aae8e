/** Resolvers of access grants: one line a field, as in `resolvers.ts`. */
import type { GraphQLResolveInfo } from 'graphql';
import { accessGrant as accessAggregate } from '../../domain/access/index.js';
import type { AccessGrant } from '../../domain/access/model.js';
import { allowed } from '../../domain/kernel/decider.js';
import type { Principal } from '../../domain/kernel/principal.js';
import { accessGrants } from '../../store/access/collection.js';
import { parties } from '../../store/party/collection.js';
import { accessChanges, follow } from '../changes.js';
import { accessMutation } from '../commands.js';
import { type Arguments, type Asked, CHRONICLE_ORDERS, connect, connectionFields, exactly, oneOf, type Wanted } from '../connections.js';
import { asIs, eventFields } from '../events.js';
import { historyOf } from '../history.js';
import { memberOf, mutationOf } from '../outcomes.js';
import { projectionFor } from '../engine/projection.js';
import { belongingBy, relate } from '../engine/childConnections.js';
import type { AccessGrantFilter, AccessGrantOrder, Resolvers } from '../generated/types.js';

/** The access grants an input filter means. */
const accessFilter = ({ partyId, status, direction, reviewOverdue }: AccessGrantFilter): Wanted<AccessGrant> => ({
  ...oneOf('partyId', partyId),
  ...oneOf('status', status),
  ...exactly('direction', direction),
  ...exactly('reviewOverdue', reviewOverdue),
});

const asked = (
  { filter, orderBy, ...page }: Arguments<AccessGrantFilter, AccessGrantOrder>,
  info: GraphQLResolveInfo,
): Asked<AccessGrant> => ({ filter: accessFilter(filter ?? {}), order: CHRONICLE_ORDERS[orderBy], page, info });

const grantsOfParty = belongingBy(accessGrants, 'partyId');

/** Who acts by it and where it leads is for both sides of a grant, and for no other subgraph. */
const forBothSides = <T>({ kind }: Principal, value: T, hidden: T): T => (kind === 'SERVICE' ? hidden : value);

const present = <T>(value: T | null): value is T => value !== null;

export const accessResolvers = {
  Query: {
    accessGrant: (_, { id }, { loaders }, info) => loaders.load(accessGrants, id, projectionFor('AccessGrant', info)),
    accessGrants: (_, args, context, info) => connect(context, accessGrants, asked(args, info)),
  },

  Mutation: {
    requestAccess: accessMutation('RequestAccess'),
    approveAccess: accessMutation('ApproveAccess'),
    refuseAccess: accessMutation('RefuseAccess'),
    withdrawAccessRequest: accessMutation('WithdrawAccessRequest'),
    provisionAccess: accessMutation('ProvisionAccess'),
    recordAccessTest: accessMutation('RecordAccessTest'),
    suspendAccess: accessMutation('SuspendAccess'),
    resumeAccess: accessMutation('ResumeAccess'),
    revokeAccess: accessMutation('RevokeAccess'),
    renewAccess: accessMutation('RenewAccess'),
    reviewAccess: accessMutation('ReviewAccess'),
  },

  Subscription: {
    accessGrantChanged: {
      subscribe: (_, { filter, after }, context) => follow(context, accessChanges(filter ?? {}), after),
      resolve: asIs,
    },
  },

  Party: {
    accessGrants: ({ _id }, args, context, info) => relate(context, grantsOfParty, _id, asked(args, info)),
  },
  Caller: {
    accessGrants: async ({ grantIds = [] }, _, { loaders }, info) =>
      (await Promise.all(grantIds.map((id) => loaders.load(accessGrants, id, projectionFor('AccessGrant', info))))).filter(present),
  },

  AccessGrant: {
    id: ({ _id }) => _id,
    party: ({ partyId }, _, { loaders }, info) => loaders.load(parties, partyId, projectionFor('Party', info)),
    clientIds: ({ clientIds }, _, { principal }) => forBothSides(principal, clientIds, []),
    endpoint: ({ endpoint }, _, { principal }) => forBothSides(principal, endpoint, null),
    contact: ({ contact }, _, { principal }) => forBothSides(principal, contact, null),
    allowedActions: ({ status }, _, { principal }) => allowed(accessAggregate, status, principal).map(mutationOf),
    history: ({ _id }, args, context) => historyOf(context, _id, args),
  },
  AccessGrantConnection: connectionFields<AccessGrant>(),

  AccessGrantChange: {
    ...eventFields,
    previousStatus: ({ event }) => event.from as never,
    status: ({ event }) => event.to as never,
    accessGrantId: ({ event }) => event.aggregateId,
    accessGrant: ({ event }, _, { loaders }, info) => loaders.load(accessGrants, event.aggregateId, projectionFor('AccessGrant', info)),
  },

  AccessGrantOutcome: { __resolveType: memberOf('AccessGrant') },
} satisfies Resolvers;
