/**
 * What an operation asks of a document, so that no more of it is read and decoded. A field needs the document's field of its own
 * name; the table names those that need others. A field that is missing here and needs more would answer null, which a test that
 * asks for every field alone would show.
 */
import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';
import type { Projection } from '../../store/read.js';

type Needs = Readonly<Record<string, readonly string[]>>;

const NEEDS = {
  Party: {
    id: [],
    externalIdentifier: ['externalIdentifiers'],
    allowedActions: ['status'],
    performanceIssues: [],
    accessGrants: [],
    readiness: [],
    readinessGaps: [],
    inventory: [],
    inventoryCounts: [],
    reviews: [],
    performance: [],
    performanceSnapshots: [],
    latestPerformance: [],
    performanceScore: [],
  },
  PerformanceIssue: {
    id: [],
    priority: ['severity'],
    party: ['partyId'],
    clocks: ['clocks', 'terms', 'stops', 'severityChanges', 'statusChanges'],
    missedUpdates: ['clocks', 'terms', 'stops', 'severityChanges', 'statusChanges'],
    missedUpdateCount: ['clocks', 'terms', 'stops', 'severityChanges', 'statusChanges'],
    slippage: ['progress', 'assignments'],
    statusChanges: ['statusChanges', 'assignments'],
    clockStops: ['stops', 'assignments'],
    question: ['question', 'assignments'],
    progress: ['progress', 'assignments'],
    expectedRestorationAt: ['progress', 'assignments', 'statusChanges'],
    verifications: ['verifications', 'assignments'],
    notes: ['notes', 'assignments'],
    qualityAnalysis: ['analysis'],
    allowedActions: ['status'],
    history: [],
    improvementPlans: [],
    efficiency: ['raisedAt', 'closedAt'],
  },
  ImprovementPlan: {
    id: [],
    performanceIssue: ['issueId'],
    party: ['partyId'],
    consent: ['consent', 'impact', 'window', 'tasks', 'actions'],
    conflicts: ['occupies', 'window', 'scheduled'],
    emergencyReason: ['emergency'],
    touchTime: ['tasks', 'actions'],
    touchTimeRatio: ['tasks', 'actions', 'createdAt', 'actualEnd'],
    allowedActions: ['status', 'maintenance'],
    history: [],
  },
  PerformanceSnapshot: { id: [], party: ['partyId'], takenAt: ['createdAt'], history: [] },
  PerformanceReport: { id: [], rows: ['rows', 'question'], storedAt: ['createdAt'], history: [] },
  PlanTemplate: { id: [], party: ['ownerPartyId'] },
  PerformanceReview: {
    id: [],
    party: ['partyId'],
    rule: ['ruleId'],
    outstandingReason: ['closing'],
    recommendations: [],
    allowedActions: ['status'],
    history: [],
  },
  Recommendation: {
    id: [],
    review: ['reviewId'],
    party: ['partyId'],
    improvementPlan: ['planId'],
    change: ['baseline', 'effect'],
    allowedActions: ['status'],
    history: [],
  },
  ReviewRule: {
    id: [],
    lookBack: ['lookBackMs'],
    every: ['everyMs'],
    nextRunAt: ['nextDueAt'],
    reviews: [],
    allowedActions: ['status'],
    history: [],
  },
  Listener: { id: [], party: ['partyId'], allowedActions: ['status'], deliveries: [], history: [] },
  ReadinessAssessment: { id: [], party: ['partyId'], processReference: ['process'], allowedActions: ['status'], history: [] },
  AccessGrant: { id: [], party: ['partyId'], allowedActions: ['status'], history: [] },
  NoticeDelivery: {
    id: [],
    listener: ['listenerId'],
    kind: ['noticeKind'],
    improvementPlanId: ['planId'],
    improvementPlan: ['planId'],
    lastError: ['attempts'],
    acknowledgedAt: ['acknowledgement'],
    acknowledgedBy: ['acknowledgement'],
    acknowledgementNote: ['acknowledgement'],
    allowedActions: ['status'],
  },
} as const satisfies Record<string, Needs>;
export type Projected = keyof typeof NEEDS;

/** Adds the names of the fields that a selection asks of a type, through its fragments. Whether they are skipped is not asked: more is harmless. */
const collect = (
  selections: SelectionSetNode | undefined,
  type: string,
  { fragments }: Pick<GraphQLResolveInfo, 'fragments'>,
  into: Set<string>,
): void => {
  for (const node of selections?.selections ?? []) {
    if (node.kind === Kind.FIELD) into.add(node.name.value);
    else {
      const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments[node.name.value] : node;
      const condition = fragment?.typeCondition?.name.value ?? type;
      if (condition === type || !(condition in NEEDS)) collect(fragment?.selectionSet, type, { fragments }, into);
    }
  }
};

/** The selections below a path of field names, for example `['edges', 'node']`. */
const below = (
  selections: readonly (SelectionSetNode | undefined)[],
  path: readonly string[],
  info: Pick<GraphQLResolveInfo, 'fragments'>,
): readonly (SelectionSetNode | undefined)[] => {
  const [name, ...rest] = path;
  if (name === undefined) return selections;
  const found = selections.flatMap((set) => fieldsNamed(set, name, info));
  return below(found, rest, info);
};

const fieldsNamed = (
  set: SelectionSetNode | undefined,
  name: string,
  info: Pick<GraphQLResolveInfo, 'fragments'>,
): readonly (SelectionSetNode | undefined)[] =>
  (set?.selections ?? []).flatMap((node) => {
    if (node.kind === Kind.FIELD) return node.name.value === name ? [node.selectionSet] : [];
    return fieldsNamed(node.kind === Kind.FRAGMENT_SPREAD ? info.fragments[node.name.value]?.selectionSet : node.selectionSet, name, info);
  });

const remembered = new WeakMap<object, Map<string, Projection>>();

/**
 * The document fields an operation asks for below a field.
 * @param paths where below the field the documents are: `[[]]` for itself, `[['nodes'], ['edges', 'node']]` for a connection
 * @param always document fields that are needed whatever is asked
 */
export const projectionFor = (
  type: Projected,
  info: GraphQLResolveInfo,
  paths: readonly (readonly string[])[] = [[]],
  always: readonly string[] = [],
): Projection => {
  const [node] = info.fieldNodes;
  const key = [type, ...always].join();
  // An operation's nodes live as long as the operation is remembered: what they ask for is worked out once.
  const known = node === undefined || info.fieldNodes.length > 1 ? undefined : (remembered.get(node) ?? new Map<string, Projection>());
  const before = known?.get(key);
  if (before !== undefined) return before;
  const projection = project(type, info, paths, always);
  if (node !== undefined && known !== undefined) remembered.set(node, known.set(key, projection));
  return projection;
};

const project = (
  type: Projected,
  info: GraphQLResolveInfo,
  paths: readonly (readonly string[])[],
  always: readonly string[],
): Projection => {
  const asked = new Set<string>();
  const roots = info.fieldNodes.map(({ selectionSet }) => selectionSet);
  for (const path of paths) for (const set of below(roots, path, info)) collect(set, type, info, asked);
  asked.delete('__typename');
  const needs: Needs = NEEDS[type];
  const fields = [...asked].flatMap((field) => needs[field] ?? [field]);
  return Object.fromEntries(['_id', ...always, ...fields].map((field) => [field, 1]));
};
