/** Event and plan → the fields it changes. Status is the table's, and already in the plan that comes in. */
import type { Aggregate, MessageOf, RecordedEvent } from '../kernel/decider.js';
import type { ImprovementPlan, ServiceAction } from './model.js';
import { withDecision } from './authorization/authorization.js';
import { extensionChanges } from './authorization/extensionRules.js';
import { emergencyChanges } from './authorization/emergencyChanges.js';
import { newReach, reachChanges } from './authorization/reach.js';
import { withNotice, withStatusChange } from './eventFields.js';
import type { PlanEvent, PlanTypes } from './messages.js';
import { decidedChange, reconfirmation, withProposal } from './proposal/approvalChanges.js';
import { amendedPlan, newWork } from './draft.js';
import { hasBegun } from './work.js';
import { actionEnded, changeAction, endAllWork, interruptedWork, workChanges } from './workChanges.js';

/** Replacing the entities counts as declaring the impact. */
const redeclaredImpact = (
  { at, actor, data }: RecordedEvent<MessageOf<PlanEvent, 'PlanAmended'>>,
  { impact }: ImprovementPlan,
): Pick<ImprovementPlan, 'impact'> => ({
  impact: data.entities && impact ? { declaredBy: actor.id, declaredAt: at, rationale: data.reason, entities: data.entities } : impact,
});

/** Who had a hand in the content of a plan; who declared an impact that another replaces stays among them. */
const withHand = ({ authoredBy, amendedBy, impact }: ImprovementPlan, ...hands: readonly string[]): Pick<ImprovementPlan, 'amendedBy'> => ({
  amendedBy: [...new Set([...amendedBy, ...(impact === null || impact.declaredBy === authoredBy ? [] : [impact.declaredBy]), ...hands])],
});

/** Begun work keeps its window, where it has no other: an emergency without a planned one. */
const keptWindow = (plan: ImprovementPlan): ImprovementPlan['scheduled'] =>
  hasBegun(plan) && plan.window === null ? plan.scheduled : null;

/** What an amendment makes of a plan, in whatever status: a waiver was of what the plan was. */
const amendment = (event: RecordedEvent<MessageOf<PlanEvent, 'PlanAmended' | 'PlanRevised'>>, plan: ImprovementPlan) => {
  const { window, tasks, actions, risk, fallback } = amendedPlan(plan, event.data.draft, null);
  return {
    ...{ window, tasks, actions, risk, fallback },
    ...withProposal(event, plan, event.data.proposed),
    ...reconfirmation(event, plan),
    ...withHand(plan, event.actor.id),
    waivers: [],
  };
};

/** The effect of an approved change, which its event carries. */
const cancelledActions = ({ data }: RecordedEvent<MessageOf<PlanEvent, 'PlanChangeApproved'>>, { actions }: ImprovementPlan) => {
  const cancelled = data.steps.filter(({ change }) => change === 'CANCEL').map(({ stepId }) => stepId);
  return {
    actions: actions.map((action): ServiceAction =>
      cancelled.includes(action.id) && (action.status === null || action.status === 'IN_ERROR')
        ? { ...action, status: 'CANCELLED', error: data.reason }
        : action,
    ),
  };
};

/** What a plan enters its history with. */
const BORN = { status: 'ACKNOWLEDGED', statusChanges: [] } as const;

/** Fields that are empty until the work is decided. */
const BEFORE_WORK = {
  proposedChanges: [],
  confirmation: null,
  amendedBy: [],
  impact: null,
  waivers: [],
  consent: null,
  reach: null,
  decisions: [],
  scheduled: null,
  acceptedConflicts: [],
  emergency: null,
  owedAuthorization: null,
  takenOver: null,
  extensions: [],
  actualStart: null,
  actualEnd: null,
  notices: [],
  overdueAnnounced: false,
} as const satisfies Partial<ImprovementPlan>;

export const changes: Aggregate<PlanTypes>['changes'] = {
  ...workChanges,
  ...emergencyChanges,
  ...reachChanges,
  ...extensionChanges,

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
  PlanChangeApproved: (event, plan) => ({ ...decidedChange(event, plan, true), ...cancelledActions(event, plan) }),
  PlanChangeDeclined: (event, plan) => decidedChange(event, plan, false),

  NoImpactDeclared: (event, plan) => ({
    ...withStatusChange(event, plan, event.data.rationale),
    ...withHand(plan),
    impact: { declaredBy: event.actor.id, declaredAt: event.at, ...event.data },
    consent: null,
  }),

  ImpactDeclared: (event, plan) => ({
    ...withStatusChange(event, plan, event.data.rationale),
    ...withHand(plan),
    impact: { declaredBy: event.actor.id, declaredAt: event.at, ...event.data },
    consent: null,
  }),

  ImpactWaived: ({ at, actor, data }, { waivers }) => ({ waivers: [...waivers, { ...data, by: actor.id, at }], consent: null }),

  ProposalNotified: (event, plan) => ({
    ...withStatusChange(event, plan),
    ...withNotice(event, plan, event.data),
    consent: event.data.consent,
    reach: newReach(plan, event.actor.id, event.at),
    impact: plan.impact && { ...plan.impact, entities: event.data.entities },
  }),

  AuthorizationGranted: (event, plan) => withDecision(event, plan, 'GRANTED'),

  RefusalReconsidered: (event, plan) => ({ ...withStatusChange(event, plan, event.data.reason), ...withDecision(event, plan, 'GRANTED') }),

  PlanApproved: (event, plan) => ({
    ...withStatusChange(event, plan),
    ...withDecision(event, plan, 'GRANTED'),
    owedAuthorization: plan.owedAuthorization && { ...plan.owedAuthorization, settledAt: plan.owedAuthorization.settledAt ?? event.at },
  }),

  AuthorizationRefused: (event, plan) => ({ ...withStatusChange(event, plan, event.data.reason), ...withDecision(event, plan, 'REFUSED') }),

  AuthorizationWithdrawn: (event, plan) => ({
    ...withStatusChange(event, plan, event.data.reason),
    ...withNotice(event, plan, event.data),
    ...withDecision(event, plan, 'REFUSED'),
    scheduled: keptWindow(plan),
    acceptedConflicts: [],
  }),

  PlanScheduled: (event, plan) => ({
    ...withStatusChange(event, plan, event.data.conflictsAcceptedBecause),
    ...withNotice(event, plan, event.data),
    scheduled: event.data.window,
    acceptedConflicts: event.data.conflicts,
  }),

  PlanAmended: (event, plan) => ({
    ...withStatusChange(event, plan, event.data.reason),
    ...withNotice(event, plan, event.data),
    ...amendment(event, plan),
    ...redeclaredImpact(event, plan),
    consent: null,
    scheduled: keptWindow({ ...plan, window: amendedPlan(plan, event.data.draft, null).window }),
    acceptedConflicts: [],
  }),

  PlanRevised: amendment,

  PlanAnnotated: ({ data }) => data.draft,

  PlanCommenced: (event, plan) => ({
    ...withStatusChange(event, plan, event.data.conflictsAcceptedBecause),
    ...withNotice(event, plan, event.data),
    actualStart: plan.actualStart ?? event.at,
    acceptedConflicts: event.data.conflicts,
  }),

  ActionDeviated: (event, plan) => ({
    ...withNotice(event, plan, event.data),
    ...changeAction(plan, event.data.actionId, (action) => ({
      ...(action.status === 'IN_PROGRESS' ? actionEnded(action, event.at) : {}),
      status: 'IN_ERROR',
      observedBefore: event.data.observedBefore ?? action.observedBefore,
      observedAfter: event.data.observedAfter ?? null,
      error: 'Another value was found than the consented one',
    })),
  }),
  ActionCancellationProposed: (event, plan) => withProposal(event, plan, event.data.proposed),
  WorkCompleted: (event, plan) => ({
    ...withStatusChange(event, plan),
    ...withNotice(event, plan, event.data),
    ...endAllWork(plan, event.at),
    actualEnd: event.at,
  }),

  FallbackStarted: (event, plan) => ({
    ...withStatusChange(event, plan, event.data.reason),
    ...withNotice(event, plan, event.data),
    ...interruptedWork(plan, event.at),
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

  PlanNotAssessed: (event, plan) => withStatusChange(event, plan, event.data.text),

  PlanTakenOver: (event, plan) => ({
    ...withNotice(event, plan, event.data),
    takenOver: { by: event.actor.id, at: event.at, reason: event.data.reason },
  }),

  WindowExtended: (event, plan) => {
    const { window, reason, conflicts } = event.data;
    const from = (plan.scheduled ?? plan.window ?? window).end;
    return {
      ...withNotice(event, plan, event.data),
      scheduled: window,
      acceptedConflicts: [...plan.acceptedConflicts, ...conflicts],
      overdueAnnounced: false,
      extensions: [...plan.extensions, { by: event.actor.id, at: event.at, from, until: window.end, reason, answers: [] }],
    };
  },

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

  UnauthorizedWorkReported: (event, plan) => withNotice(event, plan, event.data),

  ConsentExpired: (event, plan) => ({
    ...withStatusChange(event, plan, 'Consent expired'),
    consent: null,
    scheduled: keptWindow(plan),
    acceptedConflicts: [],
  }),

  CompletionOverdue: () => ({ overdueAnnounced: true }),
};
