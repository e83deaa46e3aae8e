/** The schema that every peer serves: resolvers that project, batch by a DataLoader, and read a page in one command. */
import { readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import DataLoader from 'dataloader';
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { ObjectId } from 'mongodb';
import { projectionOf } from './projection.mjs';

const DEFAULT_PAGE = 25;
const MOST = 100;

const plain = (name, serialize) => new GraphQLScalarType({ name, serialize });
const literal = (node) => {
  if (node.kind === Kind.OBJECT) return Object.fromEntries(node.fields.map(({ name, value }) => [name.value, literal(value)]));
  return node.value;
};

/** ISO 8601, of whole minutes. */
const duration = (ms) => {
  const [hours, minutes] = [Math.floor(ms / 3_600_000), Math.floor((ms % 3_600_000) / 60_000)];
  return `PT${hours > 0 ? `${hours}H` : ''}${minutes > 0 ? `${minutes}M` : ''}`;
};

/** By id, for all fields of a request together: one command for each selection. */
const byId = (collection) => {
  const loaders = new Map();
  return (id, projection) => {
    let loader = loaders.get(projection);
    if (loader === undefined) {
      loader = new DataLoader(async (ids) => {
        const found = new Map();
        for (const one of await collection.find({ _id: { $in: ids } }, { projection, batchSize: 1_000 }).toArray()) found.set(one._id, one);
        return ids.map((id) => found.get(id) ?? null);
      });
      loaders.set(projection, loader);
    }
    return loader.load(id);
  };
};

/** The context of one request. @param caller who may do what, or null */
export const contextOf = (database, caller) => {
  const issues = database.db.collection('performanceIssues');
  return { ...database, caller, issues, issue: byId(issues), party: byId(database.db.collection('parties')) };
};

const permitted = ({ caller }) => {
  if (caller === null) throw new GraphQLError('A bearer token is required', { extensions: { code: 'UNAUTHENTICATED' } });
  if (!caller.roles.includes('OPERATOR')) throw new GraphQLError('Not permitted', { extensions: { code: 'FORBIDDEN' } });
};

const page = (filter, first, context, info) => {
  permitted(context);
  const limit = Math.min(first ?? DEFAULT_PAGE, MOST);
  return context.issues
    .find(filter, { projection: projectionOf(info, ['nodes']), sort: { raisedAt: -1, _id: -1 }, limit, batchSize: limit })
    .toArray()
    .then((nodes) => ({ nodes }));
};

const targetOf = (clock, issue) =>
  issue.terms[clock.terms].targets.find((each) => each.clock === clock.kind && each.severity === 'MAJOR')?.target.durationMs ?? null;

const addPerformanceIssueNote = async (input, context) => {
  const { client, db, issues, caller } = context;
  const issue = await issues.findOne({ _id: input.id }, { projection: { version: 1, status: 1 } });
  if (issue === null) return { __typename: 'PerformanceNotFound', message: 'There is no such issue' };
  if (input.expectedVersion != null && input.expectedVersion !== issue.version)
    return { __typename: 'PerformanceVersionConflict', message: 'It has another version' };
  const at = new Date();
  const version = issue.version + 1;
  const event = {
    _id: new ObjectId().toHexString(),
    type: 'NoteAdded',
    aggregateId: input.id,
    version,
    at,
    by: caller.id,
    data: { text: input.text },
  };
  await client.withSession((session) =>
    session.withTransaction(async () => {
      const { matchedCount } = await issues.updateOne(
        { _id: input.id, version: issue.version },
        { $set: { version, updatedAt: at } },
        { session },
      );
      if (matchedCount === 0) throw new Error('It changed meanwhile');
      await db.collection('peerEvents').insertOne(event, { session });
    }),
  );
  return { ...issue, version, __typename: 'PerformanceIssue' };
};

export const schema = makeExecutableSchema({
  typeDefs: readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'),
  resolvers: {
    DateTime: plain('DateTime', (value) => value.toISOString()),
    Duration: plain('Duration', duration),
    _Any: new GraphQLScalarType({ name: '_Any', parseValue: (value) => value, parseLiteral: literal }),
    _Entity: { __resolveType: ({ __typename }) => __typename },
    PerformanceIssueOutcome: { __resolveType: ({ __typename }) => __typename },
    Query: {
      party: (_, { id }, context, info) => (permitted(context), context.party(id, projectionOf(info))),
      performanceIssue: (_, { id }, context, info) => (permitted(context), context.issue(id, projectionOf(info))),
      performanceIssues: (_, { first }, context, info) => page({}, first, context, info),
      _entities: async (_, { representations }, context, info) => {
        permitted(context);
        const projection = projectionOf(info);
        const ids = representations.map(({ id }) => id);
        const found = new Map();
        for (const one of await context.issues.find({ _id: { $in: ids } }, { projection, batchSize: 1_000 }).toArray())
          found.set(one._id, Object.assign(one, { __typename: 'PerformanceIssue' }));
        return ids.map((id) => found.get(id) ?? null);
      },
    },
    Mutation: { addPerformanceIssueNote: (_, { input }, context) => (permitted(context), addPerformanceIssueNote(input, context)) },
    Party: {
      id: ({ _id }) => _id,
      performanceIssues: ({ _id }, { first }, context, info) => page({ partyId: _id }, first, context, info),
    },
    PerformanceIssue: {
      id: ({ _id }) => _id,
      party: ({ partyId }, _, { party }, info) => (partyId === null ? null : party(partyId, projectionOf(info))),
      clocks: (issue) => issue.clocks.map((clock) => ({ clock, targetMs: targetOf(clock, issue) })),
    },
    // The terms of these issues count every hour, so that a deadline is a sum; the product reads the calendar.
    ServiceLevelClock: {
      id: ({ clock }) => clock.id,
      kind: ({ clock }) => clock.kind,
      startedAt: ({ clock }) => clock.start,
      endedAt: ({ clock }) => clock.end,
      provisional: ({ clock }) => clock.provisional,
      target: ({ targetMs }) => targetMs,
      deadline: ({ clock, targetMs }) => (targetMs === null ? null : new Date(clock.start.getTime() + targetMs)),
    },
  },
});
