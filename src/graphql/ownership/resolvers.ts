/** Resolvers of the ownership of entities: one line a field. */
import { entityKey } from '../../domain/kernel/entityRef.js';
import { invalidInput } from '../../domain/kernel/refusal.js';
import type { EntityOwnership } from '../../domain/ownership/model.js';
import { ownerships } from '../../store/ownership/collection.js';
import { keepOwnership } from '../../store/ownership/keepOwnership.js';
import { given } from '../codec.js';
import { CREATED_OR_UPDATED_ORDERS, connectionTo, type Listing, whereEquals, whereIn } from '../connections.js';
import type { GraphQLContext } from '../context.js';
import type { EntityOwnershipFilter, EntityOwnershipOrder, RecordEntityOwnershipsInput } from '../generated/types.js';
import type { ModuleResolvers } from '../looking.js';
import { type OutcomeValue, toOutcomeValue } from '../outcomes.js';
import { ownershipMutations } from './commands.js';

/** Rows of one request; a longer list is a file's. */
const MAX_ROWS = 500;

const listing: Listing<EntityOwnership, EntityOwnershipFilter, EntityOwnershipOrder> = {
  collection: ownerships,
  filterOf: ({ status, entity, owner }) => ({
    ...whereIn('status', status),
    ...whereEquals('entityKey', entity && entityKey(entity)),
    ...whereEquals('owners', owner),
  }),
  orders: CREATED_OR_UPDATED_ORDERS,
};

/** One after another: two rows of one entity are two changes of it. */
const recordAll = async (
  { rows, reason }: RecordEntityOwnershipsInput,
  { store, principal, now }: GraphQLContext,
): Promise<readonly OutcomeValue[]> => {
  if (rows.length > MAX_ROWS) return [invalidInput([{ path: ['rows'], message: `has more than ${String(MAX_ROWS)} items` }])];
  const outcomes: OutcomeValue[] = [];
  for (const row of rows) outcomes.push(toOutcomeValue((await keepOwnership(store, principal, given(row), reason, now)).outcome));
  return outcomes;
};

export const ownershipResolvers = {
  Query: { entityOwnerships: connectionTo(listing) },
  Mutation: { ...ownershipMutations, recordEntityOwnerships: (_, { input }, context) => recordAll(input, context) },
} satisfies ModuleResolvers;
