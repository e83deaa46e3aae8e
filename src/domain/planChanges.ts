/** Event and plan → the fields it changes. Status is the table's, and already in the plan that comes in. */
import type { Authorization } from './consent.js';
import type { Aggregate, MessageOf, Recorded } from './decider.js';
import type { ImprovementPlan, Notice, PlanTask, ServiceAction } from './plan.js';
import type { PlanEvent, PlanTypes, Telling } from './planMessages.js';
import { amended, fresh } from './planDraft.js';

type Moment = Pick<Recorded, 'at' | 'actor' | 'version'>;
type Decided = Recorded<MessageOf<PlanEvent, 'AuthorizationGranted' | 'PlanApproved' | 'AuthorizationRefused'>>;

const moved = (
  { at, actor }: Moment,
  { status, statusChanges }: Pick<ImprovementPlan, 'status' | 'statusChanges'>,
  reason: string | null = null,
): Pick<ImprovementPlan, 'statusChanges'> => ({
  statusChanges: [...statusChanges, { status, at, by: actor.id, reason }],
});

/** The notice that came with an event, kept with the plan. */
const told = ({ at, version }: Moment, { notices }: ImprovementPlan, { notice }: Partial<Telling>): Pick<ImprovementPlan, 'notices'> => {
  if (notice === undefined) return { notices };
  const kept: Notice = { id: `notice-${String(version)}`, at, ...notice };
  return { notices: [...notices, kept] };
};

const decided = (
  { at, actor, data }: Decided,
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

const putDown = (worked: PlanTask['worked'], at: Date): PlanTask['worked'] => worked.map(({ from, to }) => ({ from, to: to ?? at }));

const allPutDown = ({ tasks, actions }: ImprovementPlan, at: Date): Pick<ImprovementPlan, 'tasks' | 'actions'> => ({
  tasks: tasks.map((task) => ({ ...task, worked: putDown(task.worked, at) })),
  actions: actions.map((action) => ({ ...action, worked: putDown(action.worked, at) })),
});

const actionEnded = ({ worked }: ServiceAction, at: Date): Pick<ServiceAction, 'endedAt' | 'worked'> => ({
  endedAt: at,
  worked: putDown(worked, at),
});

/** Whoever names other entities has declared them. */
const declaredAnew = (
  { at, actor, data }: Recorded<MessageOf<PlanEvent, 'PlanAmended' | 'PlanAnnotated'>>,
  { impact }: ImprovementPlan,
): Pick<ImprovementPlan, 'impact'> => ({
  impact: data.entities && impact ? { declaredBy: actor.id, declaredAt: at, rationale: data.reason, entities: data.entities } : impact,
});

/** What a plan enters its history with. */
const BORN = { status: 'ACKNOWLEDGED', statusChanges: [] } as const;

/** What a plan has none of before its work is decided upon. */
const BEFORE_WORK = {
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

export const planChanges: Aggregate<PlanTypes>['changes'] = {
  PlanProposed: (event) => ({
    ...BEFORE_WORK,
    ...event.data,
    ...fresh(event.data),
    ...moved(event, BORN),
    authoredBy: event.actor.id,
    maintenance: null,
  }),

  NoImpactDeclared: (event, plan) => ({
    ...moved(event, plan, event.data.rationale),
    impact: { declaredBy: event.actor.id, declaredAt: event.at, rationale: event.data.rationale, entities: event.data.entities ?? [] },
    consent: null,
  }),

  ImpactDeclared: (event, plan) => ({
    ...moved(event, plan, event.data.rationale),
    impact: { declaredBy: event.actor.id, declaredAt: event.at, ...event.data },
    consent: null,
  }),

  ProposalNotified: (event, plan) => ({ ...moved(event, plan), ...told(event, plan, event.data), consent: event.data.consent }),

  AuthorizationGranted: (event, plan) => decided(event, plan, 'GRANTED'),

  PlanApproved: (event, plan) => ({ ...moved(event, plan), ...decided(event, plan, 'GRANTED') }),

  AuthorizationRefused: (event, plan) => ({ ...moved(event, plan, event.data.reason), ...decided(event, plan, 'REFUSED') }),

  PlanScheduled: (event, plan) => ({
    ...moved(event, plan, event.data.conflictsAcceptedBecause),
    ...told(event, plan, event.data),
    scheduled: event.data.window,
    acceptedConflicts: event.data.conflicts,
  }),

  PlanAmended: (event, plan) => {
    const { window, tasks, actions, risk, fallback } = amended(plan, event.data.draft, null);
    return {
      ...moved(event, plan, event.data.reason),
      ...told(event, plan, event.data),
      window,
      tasks,
      actions,
      risk,
      fallback,
      ...declaredAnew(event, plan),
      amendedBy: [...new Set([...plan.amendedBy, event.actor.id])],
      consent: null,
      scheduled: null,
      acceptedConflicts: [],
    };
  },

  PlanAnnotated: (event, plan) => ({ ...event.data.draft, ...declaredAnew(event, plan) }),

  PlanCommenced: (event, plan) => ({
    ...moved(event, plan, event.data.emergencyReason ?? event.data.conflictsAcceptedBecause),
    ...told(event, plan, event.data),
    actualStart: event.at,
    acceptedConflicts: event.data.conflicts,
    emergency: event.data.emergencyReason === null ? null : { by: event.actor.id, reason: event.data.emergencyReason },
  }),

  TaskStarted: ({ at, data }, plan) =>
    changeTask(plan, data.taskId, ({ worked }) => ({ status: 'ACTIVE', worked: [...worked, { from: at, to: null }] })),
  TaskHeld: ({ at, data }, plan) => changeTask(plan, data.taskId, ({ worked }) => ({ status: 'HOLD', worked: putDown(worked, at) })),
  TaskCompleted: ({ at, data }, plan) =>
    changeTask(plan, data.taskId, ({ worked }) => ({ status: 'COMPLETED', worked: putDown(worked, at) })),
  TaskCancelled: ({ at, data }, plan) =>
    changeTask(plan, data.taskId, ({ worked }) => ({ status: 'CANCELLED', worked: putDown(worked, at) })),

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
    ...moved(event, plan),
    ...told(event, plan, event.data),
    ...allPutDown(plan, event.at),
    actualEnd: event.at,
  }),

  FallbackStarted: (event, plan) => ({ ...moved(event, plan, event.data.reason), ...told(event, plan, event.data), actualEnd: null }),

  FallbackCompleted: (event, plan) => ({
    ...moved(event, plan),
    ...told(event, plan, event.data),
    ...allPutDown(plan, event.at),
    actualEnd: event.at,
  }),

  FallbackFailed: (event, plan) => ({
    ...moved(event, plan),
    ...told(event, plan, event.data),
    ...allPutDown(plan, event.at),
    actualEnd: event.at,
  }),

  PlanCompleted: (event, plan) => moved(event, plan, event.data.text),

  PlanFailed: (event, plan) => moved(event, plan, event.data.text),

  PlanCancelled: (event, plan) => ({ ...moved(event, plan, event.data.reason), ...told(event, plan, event.data) }),

  MaintenanceAnnounced: (event) => ({
    ...BEFORE_WORK,
    ...event.data,
    ...fresh({ tasks: event.data.tasks, actions: [] }),
    ...moved(event, BORN),
    origin: 'PARTY_SPECIFIED',
    authoredBy: event.actor.id,
    issueId: null,
    templateId: null,
    search: null,
    attempt: 1,
    risk: null,
    fallback: null,
  }),

  MaintenanceNoticed: (event, plan) => {
    const { maintenance, description, window, entities } = event.data;
    return {
      ...told(event, plan, event.data),
      maintenance,
      description,
      ...(window && { window, scheduled: plan.scheduled && window }),
      ...(entities && plan.impact && { impact: { ...plan.impact, entities } }),
    };
  },

  MaintenanceCommenced: (event, plan) => ({
    ...moved(event, plan, event.data.reason),
    ...told(event, plan, event.data),
    actualStart: event.at,
  }),

  ConsentExpired: (event, plan) => ({ ...moved(event, plan, 'Consent expired'), consent: null, scheduled: null, acceptedConflicts: [] }),

  CompletionOverdue: () => ({ overdueAnnounced: true }),
};
