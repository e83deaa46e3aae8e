/** Event and plan → the fields it changes. Status is the table's, and already in the plan that comes in. */
import type { Aggregate, MessageOf, RecordedEvent } from '../kernel/decider.js';
import type { Authorization, ImprovementPlan, Notice, PlanTask, ServiceAction } from './model.js';
import type { PlanEvent, PlanTypes, WithNotice } from './messages.js';
import { decidedChange, reconfirmation, withProposal } from './approvalChanges.js';
import { amendedPlan, newWork } from './draft.js';

type EventMeta = Pick<RecordedEvent, 'at' | 'actor' | 'version'>;
type DecisionEvent = RecordedEvent<MessageOf<PlanEvent, 'AuthorizationGranted' | 'PlanApproved' | 'AuthorizationRefused'>>;

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

const withDecision = (
  { at, actor, data }: DecisionEvent,
  { consent }: ImprovementPlan,
  decision: Authorization['decision'],
): Pick<ImprovementPlan, 'consent'> => {
  const { owner, reason, conditions, expiresAt } = data;
  const answer = { decision, at, by: actor.id, reason, conditions, expiresAt };
  return {
    consent: consent && {
      ...consent,
      authorizations: consent.authorizations.map((one) => (one.owner === owner ? { ...one, ...answer } : one)),
    },
  };
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
  { at, actor, data }: RecordedEvent<MessageOf<PlanEvent, 'PlanAmended' | 'PlanAnnotated'>>,
  { impact }: ImprovementPlan,
): Pick<ImprovementPlan, 'impact'> => ({
  impact: data.entities && impact ? { declaredBy: actor.id, declaredAt: at, rationale: data.reason, entities: data.entities } : impact,
});

/** What a plan enters its history with. */
const BORN = { status: 'ACKNOWLEDGED', statusChanges: [] } as const;

/** Fields that are empty until the work is decided. */
const BEFORE_WORK = {
  proposedChanges: [],
  confirmation: null,
  amendedBy: [],
  impact: null,
  consent: null,
  scheduled: null,
  acceptedConflicts: [],
  emergency: null,
  actualStart: null,
  actualEnd: null,
  notices: [],
  overdueAnnounced: false,
} as const satisfies Partial<ImprovementPlan>;

export const changes: Aggregate<PlanTypes>['changes'] = {
  PlanProposed: (event) => {
    const { proposed, ...data } = event.data;
    return {
      ...BEFORE_WORK,
      ...data,
      ...newWork(data),
      ...withStatusChange(event, BORN),
      ...withProposal(event, { proposedChanges: [] }, proposed),
      authoredBy: event.actor.id,
      maintenance: null,
    };
  },

  PartyPlanConfirmed: ({ at, actor }) => ({ awaitsConfirmation: false, confirmation: { by: actor.id, at } }),
  PlanChangeApproved: (event, plan) => decidedChange(event, plan, true),
  PlanChangeDeclined: (event, plan) => decidedChange(event, plan, false),

  NoImpactDeclared: (event, plan) => ({
    ...withStatusChange(event, plan, event.data.rationale),
    impact: { declaredBy: event.actor.id, declaredAt: event.at, rationale: event.data.rationale, entities: event.data.entities ?? [] },
    consent: null,
  }),

  ImpactDeclared: (event, plan) => ({
    ...withStatusChange(event, plan, event.data.rationale),
    impact: { declaredBy: event.actor.id, declaredAt: event.at, ...event.data },
    consent: null,
  }),

  ProposalNotified: (event, plan) => ({
    ...withStatusChange(event, plan),
    ...withNotice(event, plan, event.data),
    consent: event.data.consent,
  }),

  AuthorizationGranted: (event, plan) => withDecision(event, plan, 'GRANTED'),

  PlanApproved: (event, plan) => ({ ...withStatusChange(event, plan), ...withDecision(event, plan, 'GRANTED') }),

  AuthorizationRefused: (event, plan) => ({ ...withStatusChange(event, plan, event.data.reason), ...withDecision(event, plan, 'REFUSED') }),

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
      ...withProposal(event, plan, event.data.proposed),
      ...reconfirmation(event, plan),
      amendedBy: [...new Set([...plan.amendedBy, event.actor.id])],
      consent: null,
      scheduled: null,
      acceptedConflicts: [],
    };
  },

  PlanAnnotated: (event, plan) => ({ ...event.data.draft, ...redeclaredImpact(event, plan) }),

  PlanCommenced: (event, plan) => ({
    ...withStatusChange(event, plan, event.data.emergencyReason ?? event.data.conflictsAcceptedBecause),
    ...withNotice(event, plan, event.data),
    actualStart: event.at,
    acceptedConflicts: event.data.conflicts,
    emergency: event.data.emergencyReason === null ? null : { by: event.actor.id, reason: event.data.emergencyReason },
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
    templateId: null,
    search: null,
    inherited: null,
    deviations: [],
    awaitsConfirmation: false,
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

  ConsentExpired: (event, plan) => ({
    ...withStatusChange(event, plan, 'Consent expired'),
    consent: null,
    scheduled: null,
    acceptedConflicts: [],
  }),

  CompletionOverdue: () => ({ overdueAnnounced: true }),
};
