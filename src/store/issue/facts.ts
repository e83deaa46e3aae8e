/** Facts that the rules of a performance issue read from other aggregates. */
import { isRelaxed } from '../../domain/issue/analysis.js';
import { deriveIssue } from '../../domain/issue/clocks.js';
import { linkedIssueId } from '../../domain/issue/decisions/duplicates.js';
import type { IssueCommand } from '../../domain/issue/messages.js';
import type { IssueFacts, IssuePlans } from '../../domain/issue/facts.js';
import type { PerformanceIssue } from '../../domain/issue/model.js';
import { isSameMatter, type Matter, SAME_MATTER_MS } from '../../domain/issue/sameMatter.js';
import { OPEN_STATUSES } from '../../domain/measures/partyProgress.js';
import type { Principal } from '../../domain/kernel/principal.js';
import type { Party } from '../../domain/party/model.js';
import { hasBegun } from '../../domain/plan/work.js';
import { type Guard, issueGuard, originalGuard, partyGuard, unplannedGuard } from '../transactions/guards.js';
import { parties } from '../party/collection.js';
import { plans } from '../plan/collection.js';
import { readMany, readOne } from '../reading/read.js';
import { readinessGaps } from '../readiness/facts.js';
import { RULES_PRINCIPAL } from '../rulesPrincipal.js';
import { scope } from '../scope.js';
import type { Store } from '../store.js';
import { issues } from './collection.js';

const NO_PLANS: IssuePlans = { count: 0, inProgress: [] };

export const issueFacts = async (
  store: Store,
  principal: Principal,
  command: IssueCommand,
  issueId: string,
  issue: PerformanceIssue | null,
  now: Date,
  isNew: boolean,
): Promise<IssueFacts> => ({
  party: await partyOf(store, principal, command, issue),
  linkedIssue: await linkedIssueOf(store, principal, command, issue, now),
  ...(await duplicatesOf(store, command, issueId)),
  plans: isNew ? NO_PLANS : await plansOf(store, command, issueId),
  ...(await sameMatterFacts(store, principal, command, issue, now)),
  ...(await readinessFacts(store, principal, command, issue, now)),
});

const linkedIssueOf = async (
  store: Store,
  principal: Principal,
  command: IssueCommand,
  issue: PerformanceIssue | null,
  now: Date,
): Promise<PerformanceIssue | null> => {
  const id = linkedIssueId(command, issue);
  const found = id === undefined ? null : await readOne(store, scope(principal, issues, { _id: id }));
  // Its breach counts from when it happens, whether a timer has announced it or not.
  return found && { ...found, breached: deriveIssue({ ...found, updatedAt: now }).breached };
};

/** The commands that take an issue out of the figures. */
const CALL_OFF: readonly IssueCommand['type'][] = ['CancelPerformanceIssue', 'ConfirmPerformanceIssueRejection'];

const duplicatesOf = async (store: Store, { type }: IssueCommand, id: string): Promise<Pick<IssueFacts, 'duplicates'>> => {
  if (!CALL_OFF.includes(type)) return {};
  const linked = await readMany(store, scope(RULES_PRINCIPAL, issues, { 'links.issueId': id, isDuplicate: true }), {
    projection: { links: 1 },
  });
  const isOfThis = ({ links }: Pick<PerformanceIssue, 'links'>): boolean =>
    links.some((link) => link.issueId === id && link.relation === 'DUPLICATE_OF');
  return { duplicates: linked.filter(isOfThis).map(({ _id }) => _id) };
};

/** The commands that open an issue again, with the party it was with. */
const OPEN_AGAIN: readonly IssueCommand['type'][] = ['ReopenPerformanceIssue', 'ContestPerformanceIssueRejection'];

/** The party that is to answer for the issue. */
const answerableParty = (command: IssueCommand, issue: PerformanceIssue | null): string | undefined => {
  if ('partyId' in command) return command.partyId;
  return OPEN_AGAIN.includes(command.type) ? issue?.partyId : undefined;
};

const partyOf = async (
  store: Store,
  principal: Principal,
  command: IssueCommand,
  issue: PerformanceIssue | null,
): Promise<Party | null> => {
  const partyId = answerableParty(command, issue);
  return partyId === undefined ? null : readOne(store, scope(principal, parties, { _id: partyId }));
};

/** The commands that end what work on a plan relies on: an open issue with its party. */
const END_WORK: readonly IssueCommand['type'][] = [
  'RejectPerformanceIssue',
  'CancelPerformanceIssue',
  'AcceptPerformanceIssueResolution',
  'LapseAcceptance',
  'AssignPerformanceIssue',
];

/**
 * What opens an issue or hands it over relies on the party; what ends an issue, or hands it over, ends what work on its plans relies on; a
 * duplicate relies on the other issue's being none, and ends its own being none; an analysis that demands less relies on there being no plan.
 */
export const issueGuards = (command: IssueCommand, id: string | null, issue: PerformanceIssue | null): readonly Guard[] => [
  ...guardsOfParty(answerableParty(command, issue)),
  ...duplicateGuards(command, id, issue),
  ...(id !== null && relaxesAnalysis(command, issue) ? [unplannedGuard(id, 'RELIES')] : []),
  // No plan can know of an issue that the same request raises.
  ...(id !== null && END_WORK.includes(command.type) ? [issueGuard(id, 'ENDS')] : []),
];

/** What becomes a duplicate relies on its original's being none, and that the original is not called off. */
const duplicateGuards = (command: IssueCommand, id: string | null, issue: PerformanceIssue | null): readonly Guard[] => {
  if (id === null) return [];
  if (CALL_OFF.includes(command.type)) return [originalGuard(id, 'ENDS')];
  if (command.type === 'AnnounceClocks') return [];
  const original =
    command.type === 'LinkPerformanceIssues' && command.relation !== 'DUPLICATE_OF' ? undefined : linkedIssueId(command, issue);
  return original === undefined ? [] : [originalGuard(original, 'RELIES'), originalGuard(id, 'ENDS')];
};

const relaxesAnalysis = (command: IssueCommand, issue: PerformanceIssue | null): boolean =>
  command.type === 'AnalyzeServiceQuality' && issue?.analysis != null && isRelaxed(issue.analysis, command);

const guardsOfParty = (partyId: string | undefined): readonly Guard[] => (partyId === undefined ? [] : [partyGuard(partyId, 'RELIES')]);

/** The fields of a cancelled issue that its clocks are continued by. */
const CANCELLED_FIELDS = {
  partyId: 1,
  resource: 1,
  affectedEntities: 1,
  raisedBy: 1,
  clocks: 1,
  stops: 1,
  terms: 1,
  severityChanges: 1,
  findings: 1,
  statusChanges: 1,
  assignments: 1,
  recordedRestorations: 1,
} as const;

/** Issues about an entity of a matter. */
const aboutEntities = ({ resource, affectedEntities }: Omit<Matter, 'partyId'>) => {
  const ids = { $in: [resource, ...affectedEntities].map(({ id }) => id) };
  return { $or: [{ 'resource.id': ids }, { 'affectedEntities.id': ids }] };
};

/** What was raised or cancelled before or after about the same matter. What an import brings is recorded as it happened. */
const sameMatterFacts = async (
  store: Store,
  principal: Principal,
  command: IssueCommand,
  issue: PerformanceIssue | null,
  now: Date,
): Promise<Pick<IssueFacts, 'cancelled' | 'raisedLater'>> => {
  if (principal.permissions.has('import')) return {};
  const matter = command.type === 'RaisePerformanceIssue' ? command : issue;
  if (matter === null) return {};
  if (command.type === 'RaisePerformanceIssue' || command.type === 'AssignPerformanceIssue') {
    const since = new Date(now.getTime() - SAME_MATTER_MS);
    const filter = {
      'assignments.partyId': command.partyId,
      status: { $in: ['CANCELLED', 'REJECTED'] as const },
      ...aboutEntities(matter),
    };
    // A rejection that is not decided has not closed its issue.
    const cancelled = await Promise.all(
      [null, { $gte: since }].map((closedAt) =>
        readMany(store, scope(RULES_PRINCIPAL, issues, { ...filter, closedAt }), { projection: CANCELLED_FIELDS }),
      ),
    );
    return { cancelled: cancelled.flat() };
  }
  if (command.type !== 'CancelPerformanceIssue' || issue === null) return {};
  const open = { partyId: issue.partyId, status: { $in: [...OPEN_STATUSES] }, raisedAt: { $gt: issue.raisedAt } };
  const later = await readMany(store, scope(RULES_PRINCIPAL, issues, { ...open, ...aboutEntities(issue) }), {
    projection: { partyId: 1, resource: 1, affectedEntities: 1, raisedBy: 1 },
  });
  return { raisedLater: later.filter((one) => isSameMatter(one, issue)) };
};

/** The commands whose rules ask for the plans of an issue. */
const ASK_FOR_PLANS: readonly IssueCommand['type'][] = [...END_WORK, 'AnalyzeServiceQuality'];

const plansOf = async (store: Store, { type }: IssueCommand, issueId: string): Promise<IssuePlans> => {
  if (!ASK_FOR_PLANS.includes(type)) return NO_PLANS;
  const projection = { actualStart: 1, actualEnd: 1, takenOver: 1 } as const;
  const found = await readMany(store, scope(RULES_PRINCIPAL, plans, { issueId }), { projection });
  // Work that the service provider took over stays with it when the issue is handed over.
  const inProgress = found.filter((plan) => hasBegun(plan) && (type !== 'AssignPerformanceIssue' || plan.takenOver === null));
  const ended = found.flatMap(({ _id: id, actualEnd: at }) => (at === null ? [] : [{ id, at }]));
  return { count: found.length, inProgress: inProgress.map(({ _id }) => _id), ...(ended.length > 0 && { ended }) };
};

/** The readiness of the party an issue is assigned to or started by. Imports have none: today's readiness does not apply to history. */
const readinessFacts = async (
  store: Store,
  principal: Principal,
  command: IssueCommand,
  issue: PerformanceIssue | null,
  now: Date,
): Promise<Pick<IssueFacts, 'readinessGaps'>> => {
  if (principal.permissions.has('import')) return {};
  const partyId = command.type === 'StartPerformanceIssue' ? issue?.partyId : 'partyId' in command ? command.partyId : undefined;
  return partyId === undefined ? {} : { readinessGaps: await readinessGaps(store, partyId, now) };
};
