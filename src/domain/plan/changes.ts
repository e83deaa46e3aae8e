/** Event and plan → the fields it changes. Status is the table's, and already in the plan that comes in. */
import type { Aggregate, MessageOf, RecordedEvent } from '../kernel/decider.js';
import type { ImprovementPlan, Notice, PlanTask, ServiceAction } from './model.js';
import { withDecision } from './authorization.js';
import type { PlanEvent, PlanTypes, WithNotice } from './messages.js';
import { amendedPlan, newWork } from './draft.js';

type EventMeta = Pick<RecordedEvent, 'at' | 'actor' | 'version'>;

const withStatusChange = (
  { at, actor }: EventMeta,
  { status, statusChanges }: Pick<ImprovementPlan, 'status' | 'statusChanges'>,
  reason: string | null = null,
): Pick<ImprovementPlan, 'statusChanges'> => ({
  statusChanges: [...statusChanges, { status, at, by: actor.id, reason }],
});

/** The notice that came with an event, kept with the plan. */
const withNotice = (
  { at, version }: EventMeta,
  { notices }: ImprovementPlan,
  { notice }: Partial<WithNotice>,
): Pick<ImprovementPlan, 'notices'> => {
  if (notice === undefined) return { notices };
  const kept: Notice = { id: `notice-${String(version)}`, at, ...notice };
  return { notices: [...notices, kept] };
};

const changeTask = (
  { tasks }: ImprovementPlan,
  id: string,
  change: (task: PlanTask) => Partial<PlanTask>,
): Pick<ImprovementPlan, 'tasks'> => ({
  tasks: tasks.map((task) => (task.id === id ? { ...task, ...change(task) } : task)),
});

const changeAction = (
  { actions }: ImprovementPlan,
  id: string,
  change: (action: ServiceAction) => Partial<ServiceAction>,
): Pick<ImprovementPlan, 'actions'> => ({
  actions: actions.map((action) => (action.id === id ? { ...action, ...change(action) } : action)),
});

const endOpenWork = (worked: PlanTask['worked'], at: Date): PlanTask['worked'] => worked.map(({ from, to }) => ({ from, to: to ?? at }));

const endAllWork = ({ tasks, actions }: ImprovementPlan, at: Date): Pick<ImprovementPlan, 'tasks' | 'actions'> => ({
  tasks: tasks.map((task) => ({ ...task, worked: endOpenWork(task.worked, at) })),
  actions: actions.map((action) => ({ ...action, worked: endOpenWork(action.worked, at) })),
});

const actionEnded = ({ worked }: ServiceAction, at: Date): Pick<ServiceAction, 'endedAt' | 'worked'> => ({
  endedAt: at,
  worked: endOpenWork(worked, at),
});

/** Replacing the entities counts as declaring the impact. */
const redeclaredImpact = (
  { at, actor, data }: RecordedEvent<MessageOf<PlanEvent, 'PlanAmended'>>,
  { impact }: ImprovementPlan,
): Pick<ImprovementPlan, 'impact'> => ({
  impact: data.entities && impact ? { declaredBy: actor.id, declaredAt: at, rationale: data.reason, entities: data.entities } : impact,
});

/** What a plan enters its history with. */
const BORN = { status: 'ACKNOWLEDGED', statusChanges: [] } as const;

/** Fields that are empty until the work is decided. */
const BEFORE_WORK = {
  amendedBy: [],
  impact: null,
  waivers: [],
  consent: null,
  decisions: [],
  scheduled: null,
  acceptedConflicts: [],
  emergency: null,
  owedAuthorization: null,
  actualStart: null,
  actualEnd: null,
  notices: [],
  overdueAnnounced: false,
} as const satisfies Partial<ImprovementPlan>;

export const changes: Aggregate<PlanTypes>['changes'] = {
  PlanProposed: (event) => ({
    ...BEFORE_WORK,
    ...event.data,
    ...newWork(event.data),
    ...withStatusChange(event, BORN),
    authoredBy: event.actor.id,
    maintenance: null,
  }),

  NoImpactDeclared: (event, plan) => ({
    ...withStatusChange(event, plan, event.data.rationale),
    impact: { declaredBy: event.actor.id, declaredAt: event.at, ...event.data },
    consent: null,
  }),

  ImpactDeclared: (event, plan) => ({
    ...withStatusChange(event, plan, event.data.rationale),
    impact: { declaredBy: event.actor.id, declaredAt: event.at, ...event.data },
    consent: null,
  }),

  ImpactWaived: ({ at, actor, data }, { waivers }) => ({ waivers: [...waivers, { ...data, by: actor.id, at }], consent: null }),

  ProposalNotified: (event, plan) => ({
    ...withStatusChange(event, plan),
    ...withNotice(event, plan, event.data),
    consent: event.data.consent,
    impact: plan.impact && { ...plan.impact, entities: event.data.entities },
  }),

  AuthorizationGranted: (event, plan) => withDecision(event, plan, 'GRANTED'),

  RefusalReconsidered: (event, plan) => ({ ...withStatusChange(event, plan, event.data.reason), ...withDecision(event, plan, 'GRANTED') }),

  PlanApproved: (event, plan) => ({ ...withStatusChange(event, plan), ...withDecision(event, plan, 'GRANTED') }),

  AuthorizationRefused: (event, plan) => ({ ...withStatusChange(event, plan, event.data.reason), ...withDecision(event, plan, 'REFUSED') }),

  AuthorizationWithdrawn: (event, plan) => ({
    ...withStatusChange(event, plan, event.data.reason),
    ...withNotice(event, plan, event.data),
    ...withDecision(event, plan, 'REFUSED'),
    scheduled: null,
    acceptedConflicts: [],
  }),

  PlanScheduled: (event, plan) => ({
    ...withStatusChange(event, plan, event.data.conflictsAcceptedBecause),
    ...withNotice(event, plan, event.data),
    scheduled: event.data.window,
    acceptedConflicts: event.data.conflicts,
  }),

  PlanAmended: (event, plan) => {
    const { window, tasks, actions, risk, fallback } = amendedPlan(plan, event.data.draft, null);
    return {
      ...withStatusChange(event, plan, event.data.reason),
      ...withNotice(event, plan, event.data),
      window,
      tasks,
      actions,
      risk,
      fallback,
      ...redeclaredImpact(event, plan),
      amendedBy: [...new Set([...plan.amendedBy, event.actor.id])],
      waivers: [],
      consent: null,
      scheduled: null,
      acceptedConflicts: [],
    };
  },

  PlanAnnotated: ({ data }) => data.draft,

  PlanCommenced: (event, plan) => ({
    ...withStatusChange(event, plan, event.data.emergencyReason ?? event.data.conflictsAcceptedBecause),
    ...withNotice(event, plan, event.data),
    actualStart: event.at,
    acceptedConflicts: event.data.conflicts,
    emergency: event.data.emergencyReason === null ? null : { by: event.actor.id, reason: event.data.emergencyReason, expectedEnd: null },
  }),

  EmergencyCommenced: (event, plan) => {
    const { reason, expectedEnd, impact, consent, authorizeBy, conflicts } = event.data;
    return {
      ...withStatusChange(event, plan, reason),
      ...withNotice(event, plan, event.data),
      impact,
      consent,
      actualStart: event.at,
      acceptedConflicts: conflicts,
      emergency: { by: event.actor.id, reason, expectedEnd },
      owedAuthorization: authorizeBy && { dueAt: authorizeBy, settledAt: null, overdueAnnounced: false },
    };
  },
  EmergencyDecided: (event, plan) => {
    const decided = withDecision(event, plan, event.data.granted ? 'GRANTED' : 'REFUSED');
    const isSettled = decided.consent?.authorizations.every(({ decision }) => decision === 'GRANTED') === true;
    return {
      ...decided,
      owedAuthorization: plan.owedAuthorization && { ...plan.owedAuthorization, settledAt: isSettled ? event.at : null },
    };
  },
  AuthorizationOverdue: (event, plan) => ({
    ...withNotice(event, plan, event.data),
    owedAuthorization: plan.owedAuthorization && { ...plan.owedAuthorization, overdueAnnounced: true },
  }),

  TaskStarted: ({ at, data }, plan) =>
    changeTask(plan, data.taskId, ({ worked }) => ({ status: 'ACTIVE', worked: [...worked, { from: at, to: null }] })),
  TaskHeld: ({ at, data }, plan) => changeTask(plan, data.taskId, ({ worked }) => ({ status: 'HOLD', worked: endOpenWork(worked, at) })),
  TaskCompleted: ({ at, data }, plan) =>
    changeTask(plan, data.taskId, ({ worked }) => ({ status: 'COMPLETED', worked: endOpenWork(worked, at) })),
  TaskCancelled: ({ at, data }, plan) =>
    changeTask(plan, data.taskId, ({ worked }) => ({ status: 'CANCELLED', worked: endOpenWork(worked, at) })),

  ActionStarted: ({ at, data }, plan) =>
    changeAction(plan, data.actionId, (action) => ({
      status: 'IN_PROGRESS',
      startedAt: at,
      endedAt: null,
      error: null,
      worked: [...action.worked, { from: at, to: null }],
      before: data.before ?? action.before,
    })),
  ActionCompleted: ({ at, data }, plan) =>
    changeAction(plan, data.actionId, (action) => ({ ...actionEnded(action, at), status: 'COMPLETED', after: data.after ?? action.after })),
  ActionFailed: ({ at, data }, plan) =>
    changeAction(plan, data.actionId, (action) => ({ ...actionEnded(action, at), status: 'IN_ERROR', error: data.error })),

  WorkCompleted: (event, plan) => ({
    ...withStatusChange(event, plan),
    ...withNotice(event, plan, event.data),
    ...endAllWork(plan, event.at),
    actualEnd: event.at,
  }),

  FallbackStarted: (event, plan) => ({
    ...withStatusChange(event, plan, event.data.reason),
    ...withNotice(event, plan, event.data),
    actualEnd: null,
  }),

  FallbackCompleted: (event, plan) => ({
    ...withStatusChange(event, plan),
    ...withNotice(event, plan, event.data),
    ...endAllWork(plan, event.at),
    actualEnd: event.at,
  }),

  FallbackFailed: (event, plan) => ({
    ...withStatusChange(event, plan),
    ...withNotice(event, plan, event.data),
    ...endAllWork(plan, event.at),
    actualEnd: event.at,
  }),

  PlanCompleted: (event, plan) => withStatusChange(event, plan, event.data.text),

  PlanFailed: (event, plan) => withStatusChange(event, plan, event.data.text),

  PlanCancelled: (event, plan) => ({ ...withStatusChange(event, plan, event.data.reason), ...withNotice(event, plan, event.data) }),

  MaintenanceAnnounced: (event) => ({
    ...BEFORE_WORK,
    ...event.data,
    ...newWork({ tasks: event.data.tasks, actions: [] }),
    ...withStatusChange(event, BORN),
    origin: 'PARTY_SPECIFIED',
    authoredBy: event.actor.id,
    issueId: null,
    recommendationId: null,
    templateId: null,
    search: null,
    attempt: 1,
    risk: null,
    fallback: null,
  }),

  MaintenanceNoticed: (event, plan) => {
    const { maintenance, description, window, entities } = event.data;
    return {
      ...withNotice(event, plan, event.data),
      maintenance,
      description,
      ...(window && { window, scheduled: plan.scheduled && window }),
      ...(entities && plan.impact && { impact: { ...plan.impact, entities } }),
    };
  },

  MaintenanceCommenced: (event, plan) => ({
    ...withStatusChange(event, plan, event.data.reason),
    ...withNotice(event, plan, event.data),
    actualStart: event.at,
  }),

  UnauthorizedWorkReported: (event, plan) => withNotice(event, plan, event.data),

  ConsentExpired: (event, plan) => ({
    ...withStatusChange(event, plan, 'Consent expired'),
    consent: null,
    scheduled: null,
    acceptedConflicts: [],
  }),

  CompletionOverdue: () => ({ overdueAnnounced: true }),
};
