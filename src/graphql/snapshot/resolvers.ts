/** Resolvers of what is kept of parties' performance, and of rankings: one line a field, as in `resolvers.ts`. */
import type { GraphQLResolveInfo } from 'graphql';
import { monthNamed } from '../../domain/time/period.js';
import type { Order } from '../../store/pages.js';
import { rankParties } from '../../store/measures/ranking.js';
import { follow, snapshotChanges } from '../changes.js';
import { reportMutation, snapshotMutation } from '../commands.js';
import { type Arguments, type Asked, connect, connectionFields, exactly, oneOf } from '../connections.js';
import type { GraphQLContext } from '../context.js';
import { asIs, eventFields } from '../events.js';
import { historyOf } from '../history.js';
import { publicError } from '../engine/masking.js';
import { named } from '../measures/resolvers.js';
import { memberOf } from '../outcomes.js';
import { projectionFor } from '../engine/projection.js';
import { belongingBy, relate } from '../engine/childConnections.js';
import type { PerformanceReportOrder, PerformanceSnapshotFilter, PerformanceSnapshotOrder, Resolvers } from '../generated/types.js';
import type { EntityRef } from '../../domain/kernel/entityRef.js';
import type { PerformanceReport } from '../../domain/report/model.js';
import type { PerformanceSnapshot } from '../../domain/snapshot/model.js';
import { parties } from '../../store/party/collection.js';
import { reports } from '../../store/report/collection.js';
import { snapshots } from '../../store/snapshot/collection.js';
import type { Connection } from '../mappers.js';
import type { RankingView } from './mappers.js';

const SNAPSHOT_ORDERS = {
  PERIOD_DESC: { field: 'periodEnd', direction: -1, holds: 'instant' },
  PERIOD_ASC: { field: 'periodEnd', direction: 1, holds: 'instant' },
} as const satisfies Record<PerformanceSnapshotOrder, Order>;

const REPORT_ORDERS = {
  CREATED_AT_DESC: { field: 'createdAt', direction: -1, holds: 'instant' },
  CREATED_AT_ASC: { field: 'createdAt', direction: 1, holds: 'instant' },
} as const satisfies Record<PerformanceReportOrder, Order>;

/** The snapshots an input filter means. */
const snapshotFilter = ({ partyId, status, subject, published }: PerformanceSnapshotFilter): object => ({
  ...oneOf('partyId', partyId),
  ...oneOf('status', status),
  ...exactly('published', published),
  ...exactly('subject.id', subject?.id),
  ...exactly('subject.type', subject?.type),
});

const askedSnapshots = (
  { filter, orderBy, ...page }: Arguments<PerformanceSnapshotFilter, PerformanceSnapshotOrder>,
  info: GraphQLResolveInfo,
): Asked<PerformanceSnapshot> => ({ filter: snapshotFilter(filter ?? {}), order: SNAPSHOT_ORDERS[orderBy], page, info });

const snapshotsOfParty = belongingBy(snapshots, 'partyId');

const reportConnection = (
  context: GraphQLContext,
  { orderBy, ...page }: Arguments<never, PerformanceReportOrder>,
  info: GraphQLResolveInfo,
): Promise<Connection<PerformanceReport>> => connect(context, reports, { filter: {}, order: REPORT_ORDERS[orderBy], page, info });

/** @throws BAD_USER_INPUT for what is not a month */
const ranking = async (
  subject: EntityRef | null,
  text: string | null | undefined,
  { store, principal }: GraphQLContext,
): Promise<RankingView> => {
  const month = text == null ? null : monthNamed(text);
  if (text != null && month === null) {
    const message = 'must be a month like "2026-03"';
    throw publicError('BAD_USER_INPUT', `month ${message}`, { issues: [{ path: ['month'], message }] });
  }
  return { ...(await rankParties(store, principal, subject, month)), subject };
};

export const performanceResolvers = {
  Query: {
    performanceSnapshot: (_, { id }, { loaders }, info) => loaders.load(snapshots, id, projectionFor('PerformanceSnapshot', info)),
    performanceSnapshots: (_, args, context, info) => connect(context, snapshots, askedSnapshots(args, info)),
    rankParties: (_, { subject, month }, context) => ranking(subject ?? null, month, context),
    performanceReport: (_, { id }, { loaders }, info) => loaders.load(reports, id, projectionFor('PerformanceReport', info)),
    performanceReports: (_, args, context, info) => reportConnection(context, args, info),
  },

  Mutation: {
    takePerformanceSnapshot: snapshotMutation('TakePerformanceSnapshot'),
    storePerformanceReport: reportMutation('StorePerformanceReport'),
  },

  Subscription: {
    partyPerformanceChanged: {
      subscribe: (_, { filter, after }, context) => follow(context, snapshotChanges(filter ?? {}), after),
      resolve: asIs,
    },
  },

  Party: {
    performanceSnapshots: ({ _id }, { subject, ...args }, context, info) =>
      relate(context, snapshotsOfParty, _id, askedSnapshots({ ...args, filter: { subject } }, info)),
    latestPerformance: ({ _id }, _, { loaders }, info) => loaders.latestSnapshot(_id, projectionFor('PerformanceSnapshot', info)),
    performanceScore: async ({ _id }, _, { loaders }) => (await loaders.latestSnapshot(_id, { score: 1 }))?.score.value,
  },

  PerformanceSnapshot: {
    id: ({ _id }) => _id,
    party: ({ partyId }, _, { loaders }, info) => loaders.load(parties, partyId, projectionFor('Party', info)),
    inputs: ({ inputs }, _, { principal }) => (principal.partyId === undefined ? inputs : []),
    takenAt: ({ createdAt }) => createdAt,
    history: ({ _id }, args, context) => historyOf(context, _id, args),
  },
  PerformanceSnapshotConnection: connectionFields<PerformanceSnapshot>(),
  RankedParty: { party: ({ partyId }, _, { loaders }, info) => loaders.load(parties, partyId, projectionFor('Party', info)) },

  PerformanceReport: {
    id: ({ _id }) => _id,
    rows: ({ rows, question }) => named(rows, question.by),
    storedAt: ({ createdAt }) => createdAt,
    history: ({ _id }, args, context) => historyOf(context, _id, args),
  },
  PerformanceReportConnection: connectionFields<PerformanceReport>(),

  PartyPerformanceChange: {
    ...eventFields,
    previousStatus: ({ event }) => event.from as never,
    status: ({ event }) => event.to as never,
    partyId: ({ event }) => event.partyIds[0] ?? '',
    party: ({ event }, _, { loaders }, info) => loaders.load(parties, event.partyIds[0] ?? '', projectionFor('Party', info)),
    performanceSnapshotId: ({ event }) => event.aggregateId,
    performanceSnapshot: ({ event }, _, { loaders }, info) =>
      loaders.load(snapshots, event.aggregateId, projectionFor('PerformanceSnapshot', info)),
  },

  PerformanceSnapshotOutcome: { __resolveType: memberOf('PerformanceSnapshot') },
  PerformanceReportOutcome: { __resolveType: memberOf('PerformanceReport') },
} satisfies Resolvers;
