/**
 * Improvement plans and templates for tests, in the form of `samples.ts`. The plan of these stories is for the issue `issue-1` of party-a.
 */
import { consentHash } from '../../../src/domain/plan/authorization/consent.js';
import type { MessageOf } from '../../../src/domain/kernel/decider.js';
import { type Principal, partyUser, staff } from '../../../src/domain/kernel/principal.js';
import type { PerformanceIssue } from '../../../src/domain/issue/model.js';
import type { ActionDraft, DeclaredImpact, TaskDraft, Window } from '../../../src/domain/plan/model.js';
import type { PlanOption } from '../../../src/domain/plan/proposal/planOption.js';
import { plan } from '../../../src/domain/plan/index.js';
import type { PlanCommand, PlanDraft, PlanFacts, PlanTypes } from '../../../src/domain/plan/messages.js';
import type { ImprovementPlanTemplate, TemplateAction, TemplateFit } from '../../../src/domain/template/model.js';
import { template } from '../../../src/domain/template/index.js';
import type { TemplateCommand, TemplateFacts, TemplateTypes } from '../../../src/domain/template/messages.js';
import { ownedBy } from './ownerships.js';
import {
  type Step,
  type TestSubject,
  authorizer,
  claimed,
  given,
  hour,
  issues,
  measured,
  operator,
  planner,
  raised,
  started,
  verified,
} from './samples.js';

/** Another owner of what may be impacted. */
export const otherAuthorizer = staff('authorizer-2', ['AUTHORIZER']);

export const window = (from: number, to: number): Window => ({ start: hour(from), end: hour(to) });
/** What is asked for: the second day. */
export const WINDOW = window(24, 48);

export const task = (id: string, fields: Partial<TaskDraft> = {}): TaskDraft => ({
  id,
  name: `Step ${id}`,
  mandatory: true,
  dependsOn: [],
  ...fields,
});

export const action = (id: string, fields: Partial<ActionDraft> = {}): ActionDraft => ({
  id,
  kind: 'RECONFIGURE_PARAMETER',
  entity: { type: 'Service', id: 'service-1' },
  parameter: `parameter ${id}`,
  before: '1',
  after: '2',
  rollback: 'Set it to 1',
  mandatory: true,
  ...fields,
});

/** Two steps, the second after the first, and one that may be left out; one service action. */
export const draft: PlanDraft = {
  name: 'Widen the queue',
  description: null,
  tasks: [task('prepare'), task('widen', { dependsOn: ['prepare'] }), task('tidy', { mandatory: false })],
  actions: [action('queue')],
  window: WINDOW,
  risk: 'Short interruption',
  fallback: 'Narrow it again',
};

export const entity = (id: string, fields: Partial<DeclaredImpact> = {}): DeclaredImpact => ({
  entity: { type: 'Service', id },
  level: 'DEGRADED',
  redundantWith: [],
  ...fields,
});

/** Two services of two owners. */
export const ENTITIES = [entity('service-1'), entity('service-2')] as const;

/** Who authorizes for the entities of these stories; no other has an owner on record. */
export const OWNERSHIPS = [
  ownedBy('service-1', authorizer.id),
  ownedBy('service-2', otherAuthorizer.id),
  ownedBy('service-3', authorizer.id),
];

/** The analysis says what is mandatory. */
export const analysis = (requiresReassignment: boolean, requiresReconfiguration: boolean): (typeof raised)[0] => ({
  type: 'AnalyzeServiceQuality',
  degradationCode: 'CONGESTION',
  natureOfDegradation: 'Congestion on the uplink',
  indicators: [{ name: 'loss', unit: '%', normalMin: null, normalMax: 1 }],
  requiresReassignment,
  requiresReconfiguration,
});

/** The issue, raised and analysed. */
export const issueThatRequires = (reassignment = false, reconfiguration = false): PerformanceIssue =>
  given(issues, [raised, [analysis(reassignment, reconfiguration), planner, hour(0.2)]]);

/** The issue, claimed to be resolved and verified at an hour with a loss that is normal (at most 1 %) or not. */
export const issueVerified = (hours: number, loss = 0.2, requires: readonly [boolean, boolean] = [false, false]): PerformanceIssue =>
  given(issues, [
    raised,
    [analysis(...requires), planner, hour(0.2)],
    started(),
    claimed(hours - 2),
    measured(hours - 0.5, loss),
    verified(hours),
  ]);

/** A considered template. */
export const option = (templateId: string, owner: PlanOption['owner'], fit = 1): PlanOption => ({
  templateId,
  name: `Template ${templateId}`,
  owner,
  fit,
  fitsOtherwise: false,
  retired: false,
  reason: fit > 0 ? 'Fits' : 'Does not fit nature of the degradation',
});

export type Plans = TestSubject<PlanTypes>;

const OPEN_ISSUE = issueThatRequires();
/** An open issue that affects nothing in use. */
export const HARMLESS_ISSUE: PerformanceIssue = { ...OPEN_ISSUE, affectedEntities: [] };

/** Plans with given facts, perhaps by command; by default the issue is open, the library empty, and there are no conflicts. */
export const planSubject = (facts: Partial<PlanFacts> | ((command: PlanCommand) => Partial<PlanFacts>) = {}): Plans => ({
  aggregate: plan,
  facts: (command) => ({
    issue: OPEN_ISSUE,
    options: [],
    template: null,
    earlierPlans: 0,
    conflicts: [],
    ownerships: OWNERSHIPS,
    refusals: [],
    recommendation: { _id: 'recommendation-1', status: 'ACCEPTED', partyId: 'party-a', subject: null, partyIsClosed: false },
    ...(typeof facts === 'function' ? facts(command) : facts),
  }),
  id: 'plan-1',
});
export const plans = planSubject();

/** A command, and who gives it when. */
export const planStep = (hours: number, command: PlanCommand, actor: Principal = planner): Step<PlanCommand> => [
  command,
  actor,
  hour(hours),
];

export const proposed = (fields: Partial<PlanDraft> = {}): Step<PlanCommand> =>
  planStep(1, { type: 'DevelopImprovementPlan', issueId: 'issue-1', ...draft, ...fields });
export const declared = (entities: readonly DeclaredImpact[] = ENTITIES): Step<PlanCommand> =>
  planStep(2, { type: 'DeclareImprovementPlanImpact', rationale: 'The queue is shared', entities });
/** What the issue affects and the action touches is not impacted: an authorizer says why. */
export const waived: Step<PlanCommand> = planStep(
  1.5,
  { type: 'WaiveImprovementPlanImpact', entity: { type: 'Service', id: 'service-1' }, reason: 'Its traffic goes the other way' },
  authorizer,
);
/** No consent is needed. */
export const NO_IMPACT = [waived, declared([])] as const;
export const notified: Step<PlanCommand> = planStep(3, { type: 'NotifyImprovementPlanProposal', text: 'We mean to widen the queue' });

/** The hash of what the plan of these stories proposes. */
export const HASH = consentHash(given(plans, [proposed(), declared()]));

export type Decide = MessageOf<PlanCommand, 'DecideImprovementPlanAuthorization'>;
export const granted = (hours: number, owner: Principal, fields: Partial<Decide> = {}): Step<PlanCommand> =>
  planStep(hours, { type: 'DecideImprovementPlanAuthorization', granted: true, consentHash: HASH, ...fields }, owner);
export const refused = (hours: number, owner: Principal, fields: Partial<Decide> = {}): Step<PlanCommand> =>
  granted(hours, owner, { granted: false, reason: 'Not on that day', ...fields });

/** Proposed to two owners. */
export const AWAITING_CONSENT = [proposed(), declared(), notified] as const;
/** Both owners consent. */
export const APPROVED = [...AWAITING_CONSENT, granted(4, authorizer), granted(5, otherAuthorizer)] as const;
export const scheduled = (hours = 6, when = window(24, 30)): Step<PlanCommand> =>
  planStep(hours, { type: 'ScheduleImprovementPlan', window: when });
export const SCHEDULED = [...APPROVED, scheduled()] as const;
export const commenced = (hours = 24): Step<PlanCommand> => planStep(hours, { type: 'CommenceImprovementPlan' });
export const COMMENCED = [...SCHEDULED, commenced()] as const;

export const onTask = (
  hours: number,
  type: 'StartImprovementPlanTask' | 'HoldImprovementPlanTask' | 'CompleteImprovementPlanTask',
  taskId: string,
): Step<PlanCommand> => planStep(hours, { type, taskId });
/** Both mandatory steps are done, an hour each. */
export const TASKS_DONE = [
  onTask(24, 'StartImprovementPlanTask', 'prepare'),
  onTask(25, 'CompleteImprovementPlanTask', 'prepare'),
  onTask(25, 'StartImprovementPlanTask', 'widen'),
  onTask(26, 'CompleteImprovementPlanTask', 'widen'),
] as const;
export const actionStarted = (hours: number, actionId = 'queue'): Step<PlanCommand> =>
  planStep(hours, { type: 'StartImprovementPlanAction', actionId });
export const actionDone = (hours: number, actionId = 'queue'): Step<PlanCommand> =>
  planStep(hours, { type: 'CompleteImprovementPlanAction', actionId });
export const workDone = (hours = 27): Step<PlanCommand> =>
  planStep(hours, { type: 'CompleteImprovementPlanWork', text: 'The queue is wide' });
/** All is done as planned. */
export const WORKED = [...COMMENCED, ...TASKS_DONE, actionStarted(26), actionDone(26.5), workDone()] as const;
export const fellBack = (hours: number): Step<PlanCommand> =>
  planStep(hours, { type: 'StartImprovementPlanFallback', reason: 'Loss grew' });
export const fallbackEnded = (hours: number, restored = true): Step<PlanCommand> =>
  planStep(hours, { type: 'EndImprovementPlanFallback', restored, text: 'The queue is as it was' });
export const reviewed = (hours: number): Step<PlanCommand> =>
  planStep(hours, { type: 'CloseImprovementPlanReview', text: 'It helped' }, operator);

/** Templates in a world where a plan is as given. */
export const templatesWith = (promoted: TemplateFacts['plan']): TestSubject<TemplateTypes> => ({
  aggregate: template,
  facts: () => ({ plan: promoted }),
  id: 'template-1',
});

/** An action of a template on its parameter `service`. */
export const templateAction = (id: string, fields: Partial<TemplateAction> = {}): TemplateAction => {
  const { entity: _, ...rest } = action(id);
  return { ...rest, entityParameter: 'service', ...fields };
};

/** The conditions of a template; none but the given. */
export const fitting = (fits: Partial<TemplateFit>): TemplateFit => ({
  categories: [],
  degradations: [],
  resourceTypes: [],
  resourceIds: [],
  severities: [],
  requiredActions: [],
  ...fits,
});

/** The service of these stories as the parameter of the template. */
export const BINDINGS = [{ parameterId: 'service', entity: { type: 'Service', id: 'service-1' } }] as const;

type Publish = MessageOf<TemplateCommand, 'PublishImprovementPlanTemplate'>;
export const publish = (fields: Partial<Publish> = {}): Publish => ({
  type: 'PublishImprovementPlanTemplate',
  ownerPartyId: null,
  name: 'Widen a queue',
  description: null,
  provenance: { document: 'Handbook of queues', documentVersion: '3', author: 'planner-1' },
  fits: fitting({ categories: ['PACKET_LOSS'], degradations: ['CONGESTION'] }),
  parameters: [{ id: 'service', name: 'The service', kind: 'ENTITY' }],
  tasks: draft.tasks,
  actions: [templateAction('queue')],
  risk: draft.risk,
  fallback: draft.fallback,
  ...fields,
});
/** A template of a party, or of the service provider, in the library. */
export const templateOf = (ownerPartyId: string | null, fields: Partial<Publish> = {}, id = 'template-1'): ImprovementPlanTemplate =>
  given({ ...templatesWith(null), id }, [
    [publish({ ownerPartyId, ...fields }), ownerPartyId === null ? planner : partyUser('agent', ownerPartyId), hour(-10)],
  ]);
