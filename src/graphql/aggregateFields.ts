/** The fields that the types of all aggregates have alike. The contract says which of them there are, by their names. */
import { type DocumentNode, type GraphQLResolveInfo, Kind } from 'graphql';
import { allowedCommands, type AggregateState, eventId } from '../domain/kernel/decider.js';
import type { AnyBinding } from '../store/binding.js';
import type { FeedEvent } from '../store/feed/feed.js';
import { BINDINGS } from '../store/registry.js';
import { actionOf, actionPermissions } from './actions.js';
import { type ChangeFilter, changesOf, followTopic, type FollowedTopic } from './changes.js';
import { publicError } from './engine/masking.js';
import { connectionFields } from './connections.js';
import type { GraphQLContext } from './context.js';
import { resolveToEvent, eventFields } from './events.js';
import { type HistoryArguments, historyOf } from './history.js';
import { looking, type Looking } from './looking.js';
import { plainMutations } from './mutations.js';
import { outcomeMember, uncapitalized } from './outcomes.js';
import { loadOne } from './references.js';

/** Resolvers, type by type. */
export type ResolverMap = Readonly<Record<string, object>>;

interface ChangeArguments {
  readonly filter?: ChangeFilter | null;
  readonly after?: string | null;
}

/** The fields of a document itself. */
const rootFields = ({ aggregate }: AnyBinding): Readonly<Record<string, Looking<AggregateState, HistoryArguments, unknown>>> => ({
  id: looking(['_id'], ({ _id }) => _id),
  allowedActions: looking(['status'], ({ status }, _, { principal }) => allowedCommands(aggregate, status, principal).map(actionOf)),
  actionPermissions: looking(['status'], ({ status }, _, { principal }) => actionPermissions(aggregate, status, principal)),
  history: looking(['_id'], ({ _id }, args, context) => historyOf(context, _id, args)),
});

/** An event of another aggregate matches nothing: a filter that names one is a mistake. */
const checkTypes = ({ name, changes }: AnyBinding['aggregate'], { type }: ChangeFilter): void => {
  const foreign = type?.find((one) => !(one in changes));
  if (foreign !== undefined) throw publicError('BAD_USER_INPUT', `filter.type: ${foreign} is no event of ${name}`);
};

const changed = ({ aggregate }: AnyBinding) => ({
  subscribe: (_: unknown, { filter, after }: ChangeArguments, context: GraphQLContext): FollowedTopic => {
    checkTypes(aggregate, filter ?? {});
    return followTopic(context, changesOf(aggregate.name, filter ?? {}), after);
  },
  resolve: resolveToEvent,
});

/** What a mutation answers that was carried out: it resolves from the state. */
const payloadFields = ({ aggregate: { name, warnings } }: AnyBinding) => ({
  [uncapitalized(name)]: (state: AggregateState) => state,
  warnings: (state: AggregateState) => warnings?.(state) ?? [],
  cursor: ({ _id, version }: AggregateState, _: unknown, { store }: GraphQLContext) => store.feed.cursorAfter(eventId(_id, version)),
});

/** Every field that an aggregate may have. */
const fieldsOf = (binding: AnyBinding): Readonly<Record<string, Readonly<Record<string, unknown>>>> => {
  const { name } = binding.aggregate;
  const field = uncapitalized(name);
  const load = (id: string, context: GraphQLContext, info: GraphQLResolveInfo) => loadOne(context, binding.collection, id, info);
  return {
    Query: {
      [field]: (_: unknown, { id }: { readonly id: string }, context: GraphQLContext, info: GraphQLResolveInfo) => load(id, context, info),
    },
    Mutation: plainMutations(binding),
    Subscription: { [`${field}Changed`]: changed(binding) },
    [name]: rootFields(binding),
    [`${name}Connection`]: connectionFields(),
    [`${name}Change`]: {
      ...eventFields,
      [`${field}Id`]: ({ event }: FeedEvent) => event.aggregateId,
      [field]: ({ event }: FeedEvent, _: unknown, context: GraphQLContext, info: GraphQLResolveInfo) =>
        load(event.aggregateId, context, info),
    },
    [`${name}Payload`]: payloadFields(binding),
    [`${name}Outcome`]: { __resolveType: outcomeMember(`${name}Payload`) },
  };
};

/** The types of a contract, with the names of what they may have resolvers for. */
const declared = ({ definitions }: DocumentNode): ReadonlyMap<string, readonly string[]> =>
  new Map(
    definitions.flatMap((node): readonly (readonly [string, readonly string[]])[] => {
      if (node.kind === Kind.UNION_TYPE_DEFINITION) return [[node.name.value, ['__resolveType']]];
      return node.kind === Kind.OBJECT_TYPE_DEFINITION ? [[node.name.value, (node.fields ?? []).map(({ name }) => name.value)]] : [];
    }),
  );

/** The resolvers of those fields that a contract has, for every aggregate. */
export const aggregateFields = (contract: DocumentNode): readonly ResolverMap[] => {
  const types = declared(contract);
  const has = (type: string, field: string): boolean => types.get(type)?.includes(field) === true;
  return BINDINGS.map((binding) =>
    Object.fromEntries(
      Object.entries(fieldsOf(binding))
        .filter(([type]) => types.has(type))
        .map(([type, fields]) => [type, Object.fromEntries(Object.entries(fields).filter(([field]) => has(type, field)))]),
    ),
  );
};
