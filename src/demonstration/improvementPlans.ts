/**
 * Improvements in the demonstration: a library template, a party's completed plan, a plan waiting for authorization, and a review with an
 * accepted recommendation.
 *
 * These aggregates depend on each other, so they are written to the store in one sequence. Every command has an idempotency key, so that
 * repeating it changes nothing.
 */
import type { MessageOf } from '../domain/kernel/decider.js';
import type { PlanCommand, PlanDraft } from '../domain/plan/messages.js';
import type { TaskDraft } from '../domain/plan/model.js';
import { partyUser } from '../domain/kernel/principal.js';
import { entityKey } from '../domain/kernel/entityRef.js';
import { executeOnOwnership } from '../store/ownership/index.js';
import { executeOnPlan } from '../store/plan/index.js';
import { executeOnRecommendation } from '../store/recommendation/index.js';
import { executeOnReview } from '../store/review/index.js';
import { executeOnTemplate } from '../store/template/index.js';
import type { Store } from '../store/store.js';
import {
  ACCESS_MANAGER,
  commandSender,
  DAY_MS,
  type DemoIssue,
  EXAMPLE_SERVICE,
  HOUR_MS,
  OPERATOR,
  PLANNER,
  SERVICE_OWNER,
  spread,
  TEMPLATE_DEGRADATIONS,
} from './improvementCast.js';
import { seedShownRules } from './shownRules.js';

const REALIGNMENT_PLAN: PlanDraft = {
  name: 'Realign the microwave hop',
  description: 'The fade margin is below what the planning assumed: realign both ends and measure for an hour',
  tasks: [
    { id: 'crew', name: 'Send crews to both ends', mandatory: true, dependsOn: [] },
    { id: 'align', name: 'Realign for the highest receive level', mandatory: true, dependsOn: ['crew'] },
  ],
  actions: [],
  window: null,
  risk: 'The hop is down for some minutes while it is aligned',
  fallback: 'Back to the marked positions',
};

const CLEANING_TEMPLATE = {
  name: 'Clean and re-splice an optical path (demo)',
  description: 'Loss or errors on one span that a dirty or strained connector explains',
  tasks: [
    { id: 'measure', name: 'Measure the span from both ends', mandatory: true, dependsOn: [] },
    { id: 'clean', name: 'Clean the connectors, splice anew where needed', mandatory: true, dependsOn: ['measure'] },
  ],
  parameters: [
    { id: 'span', name: 'The span that is cleaned', kind: 'ENTITY' },
    { id: 'threshold-before', name: 'Its error threshold today', kind: 'VALUE' },
  ],
  actions: [
    {
      id: 'threshold',
      kind: 'RECONFIGURE_PARAMETER',
      entityParameter: 'span',
      parameter: 'error threshold of the span',
      before: '{threshold-before}',
      after: '1e-10',
      rollback: 'Set it back to {threshold-before}',
      mandatory: true,
    },
  ],
  risk: 'The path is without its protection meanwhile',
  fallback: 'Traffic stays on the other path',
} as const;

/** What the plan from the library adds to its template. */
const REPORT_TASK: TaskDraft = {
  id: 'photos',
  name: 'Photograph both ends for the file of the site',
  mandatory: false,
  dependsOn: ['clean'],
};

/** The issue for a plan: in progress, about packet loss, and without further mandatory actions. */
const findIssueFor = (issues: readonly DemoIssue[], partyKey: string): DemoIssue => {
  const found = issues.find(
    ({ partyId, status, category, analysis }) =>
      partyId === partyKey && status === 'IN_PROGRESS' && category === 'PACKET_LOSS' && analysis?.requiresReassignment === false,
  );
  if (found === undefined) throw new Error(`The demonstration has no issue of ${partyKey} to improve`);
  return found;
};

/** The issues to improve: one with the party's own plan, one with a library plan, and others that need no action of a kind. */
export const improvedIssues = (
  issues: readonly DemoIssue[],
): { readonly own: DemoIssue; readonly fromLibrary: DemoIssue; readonly others: readonly DemoIssue[] } => {
  const free = issues.filter(({ analysis }) => analysis?.requiresReconfiguration === false);
  const [own, fromLibrary] = [findIssueFor(free, 'supplier-c'), findIssueFor(issues, 'supplier-a')];
  const others = free.filter(({ _id, status, analysis }) => {
    const isTaken = _id === own._id || _id === fromLibrary._id;
    return status === 'IN_PROGRESS' && analysis?.requiresReassignment === false && !isTaken;
  });
  return { own, fromLibrary, others };
};

/**
 * Writes all of it.
 * @param issues in their final state
 * @param present nothing is later
 * @param idOf the store's id of a party or issue, by the key of its scenario
 */
export const seedImprovements = async (
  store: Store,
  issues: readonly DemoIssue[],
  present: Date,
  idOf: (key: string) => string,
): Promise<void> => {
  const { own, fromLibrary, others } = improvedIssues(issues);
  const templateId = await publishImprovementPlanTemplate(store, new Date(present.getTime() - 30 * DAY_MS));
  await recordOwners(store, [own, fromLibrary, ...others], new Date(present.getTime() - 60 * DAY_MS));
  await seedPartyPlan(store, own, present, idOf);
  await seedLibraryPlan(store, fromLibrary, templateId, present, idOf);
  await seedShownRules(store, others, present, idOf);
  await seedReview(store, present, idOf);
};

/** One owner for what the issues affect and are about, and for the service of the example in the guide to plans. */
const recordOwners = async (store: Store, issues: readonly DemoIssue[], at: Date): Promise<void> => {
  const act = commandSender(executeOnOwnership, store, 'owners');
  const affected = issues.flatMap(({ affectedEntities, resource }) => [...affectedEntities, resource]);
  const entities = new Map([...affected, EXAMPLE_SERVICE].map((one) => [entityKey(one), one]));
  for (const entity of entities.values())
    await act(ACCESS_MANAGER, at, { type: 'RecordEntityOwnership', entity, owners: [SERVICE_OWNER.id] });
};

const publishImprovementPlanTemplate = async (store: Store, at: Date): Promise<string> => {
  const { _id } = await commandSender(executeOnTemplate, store, 'template')(PLANNER, at, {
    type: 'PublishImprovementPlanTemplate',
    ...CLEANING_TEMPLATE,
    provenance: { document: 'Works on optical paths', documentVersion: '1', author: 'demo-planner' },
    fits: {
      ...{ categories: [], resourceTypes: [], resourceIds: [], severities: [], requiredActions: [] },
      degradations: TEMPLATE_DEGRADATIONS,
    },
  });
  return _id;
};

const declareImprovementPlanImpact = ({
  affectedEntities: [entity],
}: DemoIssue): MessageOf<PlanCommand, 'DeclareImprovementPlanImpact'> => ({
  type: 'DeclareImprovementPlanImpact',
  rationale: 'What runs over it has no other way',
  entities: entity === undefined ? [] : [{ entity, level: 'DEGRADED', redundantWith: [] }],
});

/** Proposed by the party, authorized, scheduled and carried out; its success is shown by the issue's verification. */
const seedPartyPlan = async (store: Store, issue: DemoIssue, present: Date, idOf: (key: string) => string): Promise<void> => {
  const act = commandSender(executeOnPlan, store, 'own-plan');
  const party = partyUser(`demo-${issue.partyId}`, idOf(issue.partyId));
  const window = { start: issue.updatedAt, end: new Date(present.getTime() + 4 * HOUR_MS) };
  const instants = [...spread(issue.updatedAt, present, 11)];
  const next = (): Date => instants.shift() ?? present;
  const { _id } = await act(party, next(), { type: 'AdoptPartyPlan', issueId: idOf(issue._id), ...REALIGNMENT_PLAN, window });
  await act(PLANNER, next(), declareImprovementPlanImpact(issue), _id);
  const { consent } = await act(
    PLANNER,
    next(),
    { type: 'NotifyImprovementPlanProposal', text: 'The party means to realign the hop today' },
    _id,
  );
  await act(
    SERVICE_OWNER,
    next(),
    { type: 'DecideImprovementPlanAuthorization', granted: true, consentHash: consent?.hash ?? '', reason: 'Loss is worse' },
    _id,
  );
  await act(PLANNER, next(), { type: 'ScheduleImprovementPlan', window }, _id);
  await act(party, next(), { type: 'CommenceImprovementPlan' }, _id);
  for (const { id: taskId } of REALIGNMENT_PLAN.tasks) {
    await act(party, next(), { type: 'StartImprovementPlanTask', taskId }, _id);
    await act(party, next(), { type: 'CompleteImprovementPlanTask', taskId }, _id);
  }
  await act(party, next(), { type: 'CompleteImprovementPlanWork', text: 'Receive level up by 4 dB' }, _id);
};

/** From the library; the owner was asked and has not answered. */
const seedLibraryPlan = async (
  store: Store,
  issue: DemoIssue,
  templateId: string,
  present: Date,
  idOf: (key: string) => string,
): Promise<void> => {
  const act = commandSender(executeOnPlan, store, 'library-plan');
  const [proposed = present, declared = present, asked = present] = spread(issue.updatedAt, present, 3);
  const night = new Date(present.getTime() + DAY_MS);
  const window = { start: night, end: new Date(night.getTime() + 6 * HOUR_MS) };
  const { _id } = await act(PLANNER, proposed, {
    type: 'UseLibraryPlan',
    issueId: idOf(issue._id),
    templateId,
    bindings: [
      { parameterId: 'span', entity: issue.resource },
      { parameterId: 'threshold-before', value: '1e-9' },
    ],
    deviations: [{ kind: 'ADD', task: REPORT_TASK, reason: 'The site has had three faults this year' }],
    window,
  });
  await act(PLANNER, declared, declareImprovementPlanImpact(issue), _id);
  await act(PLANNER, asked, { type: 'NotifyImprovementPlanProposal', text: 'A crew is free tomorrow: may the path be opened?' }, _id);
};

/** About the last month of a party that answered at once. */
const seedReview = async (store: Store, present: Date, idOf: (key: string) => string): Promise<void> => {
  const partyId = idOf('supplier-b');
  const ago = (hours: number): Date => new Date(present.getTime() - hours * HOUR_MS);
  const party = partyUser('demo-supplier-b', partyId);
  const baseline = { from: ago(32 * 24), to: ago(2 * 24) };
  const onReview = commandSender(executeOnReview, store, 'review');
  const onRecommendation = commandSender(executeOnRecommendation, store, 'recommendation');
  const text = 'The late updates were due at weekends, when no one is on duty';
  const evidence = [{ measure: null, value: null, n: 0, period: baseline, text }];
  const { _id } = await onReview(OPERATOR, ago(40), {
    type: 'InitiatePerformanceReview',
    partyId,
    subject: null,
    reason: 'A quiet month to look back',
    evidence,
  });
  await onReview(OPERATOR, ago(30), { type: 'StartPerformanceReview', participants: [OPERATOR.id, party.id] }, _id);
  const recommended = await onRecommendation(PLANNER, ago(29), {
    type: 'ProposePerformanceRecommendation',
    reviewId: _id,
    text: 'Put one person on duty at weekends who reports progress',
    rationale: text,
    measure: 'UPDATE_PUNCTUALITY',
    baseline,
  });
  await onReview(OPERATOR, ago(28), { type: 'ConcludePerformanceReview', text: 'One thing to change' }, _id);
  await onRecommendation(party, ago(6), { type: 'AcceptPerformanceRecommendation', text: 'From next month on' }, recommended._id);
  await onReview(party, ago(5), { type: 'AgreePerformanceReview' }, _id);
  await commandSender(executeOnPlan, store, 'recommended-plan')(PLANNER, ago(4), {
    type: 'DevelopRecommendedPlan',
    recommendationId: recommended._id,
    name: 'A duty roster for weekends',
    description: null,
    tasks: [{ id: 'roster', name: 'Agree on the roster', mandatory: true, dependsOn: [] }],
    actions: [],
    window: null,
    risk: null,
    fallback: null,
  });
};
