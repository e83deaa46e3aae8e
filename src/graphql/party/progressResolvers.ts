/** Resolvers of progress and of the party inventory: one line a field. */
import { GraphQLError } from 'graphql';
import type { Period } from '../../domain/measures/measures.js';
import { missedUpdates, type MissedUpdate, slippageHistory } from '../../domain/issue/progress.js';
import type { PartyProgress } from '../../domain/measures/partyProgress.js';
import type { RecordedEvent } from '../../domain/kernel/decider.js';
import { tmfEventName } from '../../domain/kernel/tmfEvents.js';
import { issues } from '../../store/issue/collection.js';
import { parties } from '../../store/party/collection.js';
import { partyProgress } from '../../store/party/progress.js';
import { connectionFields } from '../connections.js';
import { reasonIn } from '../events.js';
import type { GraphQLContext } from '../context.js';
import { visibleEntries } from '../engine/redaction.js';
import { inventoryOf } from './inventory.js';
import { CLOCK_FIELDS, type ClockedIssue } from '../issue/clockViews.js';
import { looking, type ModuleResolvers } from '../looking.js';
import { loadOne, refersTo } from '../references.js';

const MAX_DAYS = 366;
const DAY_MS = 86_400_000;

/** A period that can be reported on. @throws BAD_USER_INPUT for one that is reversed or longer than a year */
export const checkedPeriod = (period: Period): Period => {
  const days = (period.to.getTime() - period.from.getTime()) / DAY_MS;
  if (days > 0 && days <= MAX_DAYS) return period;
  const message = `period: must end after it starts, and be at most ${String(MAX_DAYS)} days`;
  throw new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
};

/** Null for principals that may not see the party. */
const readProgress = async (partyId: string, period: Period, { store, loaders, now }: GraphQLContext): Promise<PartyProgress | null> =>
  (await loaders.load(parties, partyId, { _id: 1 })) === null ? null : partyProgress(store, partyId, checkedPeriod(period), now);

/** A party sees its own: what another missed is not its affair. */
const visibleMissedUpdates = (issue: ClockedIssue, { now, principal }: GraphQLContext): readonly MissedUpdate[] =>
  missedUpdates(issue, now).filter(({ partyId }) => (principal.partyId ?? partyId) === partyId);

export const progressResolvers = {
  PerformanceInventorySubject: { PERFORMANCE_ISSUE: 'PerformanceIssue', IMPROVEMENT_PLAN: 'ImprovementPlan', PARTY: 'Party' },

  Query: { partyProgressReport: (_, { partyId, period }, context) => readProgress(partyId, period, context) },

  PerformanceIssue: {
    missedUpdates: looking(CLOCK_FIELDS, (issue, _, context) => visibleMissedUpdates(issue, context)),
    missedUpdateCount: looking(CLOCK_FIELDS, (issue, _, context) => visibleMissedUpdates(issue, context).length),
    slippage: looking(['progress', 'assignments'], (issue, _, { principal }) =>
      slippageHistory({ progress: visibleEntries(principal, issue, issue.progress) }),
    ),
  },
  SlippageHistory: { total: ({ totalMs }) => totalMs, worst: ({ worstMs }) => worstMs },
  SlippageRevision: { slippage: ({ slippageMs }) => slippageMs },

  PartyProgressReport: {
    party: refersTo(parties, 'partyId'),
    issuesWorked: ({ work }) => work.issuesWorked,
    issuesWithoutReport: ({ work }) => work.issuesWithoutReport,
    reports: ({ work }) => work.reports,
    updates: ({ work }) => work,
    slippage: ({ work }) => work,
    expected: ({ openIssues }) => openIssues,
  },
  UpdatePunctuality: {
    due: ({ punctual, missed: late }) => punctual + late,
    share: ({ punctual, missed: late }) => (punctual + late === 0 ? null : punctual / (punctual + late)),
  },
  SlippageSummary: {
    n: ({ slips }) => slips,
    mean: ({ slips, slippedMs }) => (slips === 0 ? null : Math.round(slippedMs / slips)),
    worst: ({ worstSlipMs }) => worstSlipMs,
  },
  ExpectedRestorations: { n: ({ expected }) => expected },
  ExpectedRestoration: {
    performanceIssueId: ({ issueId }) => issueId,
    performanceIssue: refersTo(issues, 'issueId'),
  },

  Party: {
    inventory: looking(['_id'], ({ _id }, args, context) => inventoryOf(context, _id, args)),
    inventoryCounts: looking(['_id'], ({ _id }, _, { loaders, now }) => loaders.inventoryCounts(_id, now)),
  },
  PerformanceInventoryConnection: connectionFields<RecordedEvent>(),
  PerformanceInventoryEntry: {
    id: ({ _id }) => _id,
    tmfType: tmfEventName,
    aggregateType: ({ aggregateType }) => aggregateType as never,
    previousStatus: ({ from }) => from,
    status: ({ to }) => to,
    reason: ({ data }) => reasonIn(data),
    details: ({ data }) => data,
    performanceIssue: ({ aggregateType, aggregateId }, _, context, info) =>
      loadOne(context, issues, aggregateType === 'PerformanceIssue' ? aggregateId : null, info),
  },
} satisfies ModuleResolvers;
