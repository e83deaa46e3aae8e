/** Resolvers of what is kept of parties' performance, and of rankings: one line a field. */
import { basisOfIssue } from '../../domain/issue/basis.js';
import type { PerformanceIssue } from '../../domain/issue/model.js';
import type { Measure } from '../../domain/measures/measures.js';
import type { EntityRef } from '../../domain/kernel/entityRef.js';
import type { PerformanceSnapshot } from '../../domain/snapshot/model.js';
import { monthNamed } from '../../domain/time/period.js';
import type { FeedEvent } from '../../store/feed/feed.js';
import { rankParties } from '../../store/measures/ranking.js';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../../store/reading/pages.js';
import { parties } from '../../store/party/collection.js';
import { snapshots } from '../../store/snapshot/collection.js';
import { contributionsTo } from '../../store/snapshot/facts.js';
import { followTopic } from '../changes.js';
import { connectionTo, whereEquals, type Listing, whereIn } from '../connections.js';
import type { GraphQLContext } from '../context.js';
import { childrenBy } from '../engine/childConnections.js';
import { publicError } from '../engine/masking.js';
import { projectionFor } from '../engine/projection.js';
import { resolveToEvent, eventFields } from '../events.js';
import type { PerformanceSnapshotFilter, PerformanceSnapshotOrder } from '../generated/types.js';
import { looking, type ModuleResolvers } from '../looking.js';
import { loadOne, refersTo } from '../references.js';
import { snapshotChanges } from './changes.js';
import type { RankingView } from './mappers.js';

const listing: Listing<PerformanceSnapshot, PerformanceSnapshotFilter, PerformanceSnapshotOrder> = {
  collection: snapshots,
  filterOf: ({ partyId, status, subject, published }) => ({
    ...whereIn('partyId', partyId),
    ...whereIn('status', status),
    ...whereEquals('published', published),
    ...whereEquals('subject.id', subject?.id),
    ...whereEquals('subject.type', subject?.type),
  }),
  orders: {
    PERIOD_DESC: { field: 'periodEnd', direction: -1, valueType: 'instant' },
    PERIOD_ASC: { field: 'periodEnd', direction: 1, valueType: 'instant' },
  },
};

const ofParty = childrenBy(listing, 'partyId');

/** @throws BAD_USER_INPUT for anything but a month */
const readRanking = async (
  subject: EntityRef | null,
  text: string | null | undefined,
  { store, principal }: GraphQLContext,
): Promise<RankingView> => {
  const month = text == null ? null : monthNamed(text);
  if (text != null && month === null) {
    const message = 'must be a month like "2026-03"';
    throw publicError('BAD_USER_INPUT', `month ${message}`, { problems: [{ path: ['month'], message }] });
  }
  return { ...(await rankParties(store, principal, subject, month)), subject };
};

/** A party is named the issues that were its own alone: of another's part it reads nothing. */
const explained = async (
  snapshot: Parameters<typeof contributionsTo>[1],
  { measure, first }: { readonly measure: Measure; readonly first?: number | null },
  { store, principal }: GraphQLContext,
) => {
  const size = first ?? DEFAULT_PAGE_SIZE;
  if (size < 0 || size > MAX_PAGE_SIZE) throw publicError('BAD_USER_INPUT', `first: must be from 0 to ${String(MAX_PAGE_SIZE)}`);
  const isSeen = ({ assignments }: PerformanceIssue): boolean =>
    principal.partyId === undefined || assignments.every(({ partyId }) => partyId === principal.partyId);
  const all = await contributionsTo(store, snapshot, measure, isSeen);
  return all.slice(0, size).map(({ issue, n, value }) => ({ issueId: issue._id, n, value, basisHistory: basisOfIssue(issue) }));
};

const partyOf = ({ event }: FeedEvent): string => event.partyIds[0] ?? '';

export const snapshotResolvers = {
  Query: {
    performanceSnapshots: connectionTo(listing),
    rankParties: (_, { subject, month }, context) => readRanking(subject ?? null, month, context),
  },

  Subscription: {
    partyPerformanceChanged: {
      subscribe: (_, { filter, after }, context) => followTopic(context, snapshotChanges(filter ?? {}), after),
      resolve: resolveToEvent,
    },
  },

  Party: {
    performanceSnapshots: looking(['_id'], (party, { subject = null, ...args }, context, info) =>
      ofParty(party, { ...args, filter: { subject } }, context, info),
    ),
    latestPerformance: looking(['_id'], ({ _id }, _, { loaders }, info) => loaders.latestSnapshot(_id, projectionFor(info))),
    performanceScore: looking(['_id'], async ({ _id }, _, { loaders }) => (await loaders.latestSnapshot(_id, { score: 1 }))?.score.value),
  },

  PerformanceSnapshot: {
    party: refersTo(parties, 'partyId'),
    inputs: looking(['inputs'], ({ inputs }, _, { principal }) => (principal.partyId === undefined ? inputs : [])),
    explain: looking(['partyId', 'subject', 'period', 'inputs', 'createdAt'], (snapshot, args, context) =>
      explained(snapshot, args, context),
    ),
    supersededBy: refersTo(snapshots, 'supersededBy'),
    takenAt: looking(['createdAt'], ({ createdAt }) => createdAt),
  },
  RankedParty: { party: refersTo(parties, 'partyId') },

  PartyPerformanceChange: {
    ...eventFields,
    partyId: partyOf,
    party: (change, _, context, info) => loadOne(context, parties, partyOf(change), info),
    performanceSnapshotId: ({ event }) => event.aggregateId,
    performanceSnapshot: ({ event }, _, context, info) => loadOne(context, snapshots, event.aggregateId, info),
  },
} satisfies ModuleResolvers;
