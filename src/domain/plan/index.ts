/** ImprovementPlan: how the quality of a service is to be brought back to normal (eTOM 1.4.7.3; TMF655 ChangeRequest states). */
import { planWarnings } from './authorization/reach.js';
import { type Aggregate, allowedCommands } from '../kernel/decider.js';
import { unapprovedRefusal } from './proposal/approvals.js';
import { carriersWorkRefusal, takenOverRefusal } from './issueTogether.js';
import { changes } from './changes.js';
import type { PlanCommand, PlanTypes } from './messages.js';
import { rules } from './rules.js';
import { derivePlan } from './derived.js';
import type { Principal } from '../kernel/principal.js';
import { type ImprovementPlan, PLAN_STATUSES } from './model.js';

const BEFORE_WORK = ['ACKNOWLEDGED', 'REQUEST_FOR_AUTHORIZATION', 'WAIT_FOR_APPROVAL', 'APPROVED', 'SCHEDULED'] as const;
const AT_WORK = ['IN_PROGRESS', 'FALLBACK_EXECUTION'] as const;
/** Work that has begun, also while it waits for its owners' consent to an amendment. */
const ONCE_BEGUN = [
  'REQUEST_FOR_AUTHORIZATION',
  'WAIT_FOR_APPROVAL',
  'APPROVED',
  'SCHEDULED',
  'REJECTED',
  ...AT_WORK,
  'POST_IMPLEMENTATION_REVIEW',
] as const;

const ENDED = ['COMPLETED', 'FAILED', 'NOT_ASSESSED'] as const;

/** What goes on only when a second person, and the party, agreed to the plan as far as they must. */
const ONCE_APPROVED: readonly PlanCommand['type'][] = [
  'DeclareImprovementPlanImpact',
  'NotifyImprovementPlanProposal',
  'ScheduleImprovementPlan',
  'CommenceImprovementPlan',
  'CommenceEmergencyWork',
];

/** TMF655 ChangeRequest states; the transitions are our own. Every transition that needs a notice carries it in the same event. */
export const plan: Aggregate<PlanTypes> = {
  name: 'ImprovementPlan',
  lifecycle: {
    AdoptPartyPlan: { may: 'plan:propose', from: [null], to: { PlanProposed: 'ACKNOWLEDGED' } },
    UseLibraryPlan: { may: 'plan:write', from: [null], to: { PlanProposed: 'ACKNOWLEDGED' } },
    DevelopImprovementPlan: { may: 'plan:write', from: [null], to: { PlanProposed: 'ACKNOWLEDGED' } },
    DevelopRecommendedPlan: { may: 'plan:write', from: [null], to: { PlanProposed: 'ACKNOWLEDGED' } },
    ConfirmPartyPlan: {
      may: 'plan:confirm',
      from: ['ACKNOWLEDGED', 'REQUEST_FOR_AUTHORIZATION', 'WAIT_FOR_APPROVAL', 'APPROVED', 'REJECTED', 'SCHEDULED'],
      to: { PartyPlanConfirmed: null },
    },
    DecideImprovementPlanChange: {
      may: 'plan:review',
      from: [...BEFORE_WORK, 'REJECTED', ...AT_WORK],
      to: { PlanChangeApproved: null, PlanChangeDeclined: null },
    },
    DeclareImprovementPlanImpact: {
      may: 'plan:write',
      from: ['ACKNOWLEDGED', 'REQUEST_FOR_AUTHORIZATION'],
      to: { NoImpactDeclared: 'APPROVED', ImpactDeclared: 'REQUEST_FOR_AUTHORIZATION' },
    },
    WaiveImprovementPlanImpact: { may: 'plan:authorize', from: ['ACKNOWLEDGED', 'REQUEST_FOR_AUTHORIZATION'], to: { ImpactWaived: null } },
    NotifyImprovementPlanProposal: {
      may: 'plan:write',
      from: ['REQUEST_FOR_AUTHORIZATION'],
      to: { ProposalNotified: 'WAIT_FOR_APPROVAL' },
    },
    AcknowledgeImprovementPlanProposal: { may: 'plan:authorize', from: ['WAIT_FOR_APPROVAL'], to: { ProposalAcknowledged: null } },
    AnnounceUnreached: { may: 'time', from: ['WAIT_FOR_APPROVAL'], to: { ProposalUnreached: null, ProposalReceived: null } },
    DecideImprovementPlanAuthorization: {
      may: 'plan:authorize',
      from: ['WAIT_FOR_APPROVAL', 'REJECTED'],
      to: {
        AuthorizationGranted: null,
        RefusalReconsidered: 'WAIT_FOR_APPROVAL',
        PlanApproved: 'APPROVED',
        AuthorizationRefused: 'REJECTED',
      },
    },
    WithdrawImprovementPlanAuthorization: {
      may: 'plan:authorize',
      from: ['WAIT_FOR_APPROVAL', 'APPROVED', 'SCHEDULED'],
      to: { AuthorizationWithdrawn: 'REJECTED' },
    },
    ScheduleImprovementPlan: { may: 'plan:write', from: ['APPROVED', 'SCHEDULED'], to: { PlanScheduled: 'SCHEDULED' } },
    AmendImprovementPlan: {
      may: 'plan:write',
      from: [...BEFORE_WORK, 'REJECTED', 'IN_PROGRESS'],
      to: { PlanAmended: 'REQUEST_FOR_AUTHORIZATION', PlanRevised: null, PlanAnnotated: null },
    },
    CommenceImprovementPlan: { may: 'plan:work', from: ['APPROVED', 'SCHEDULED'], to: { PlanCommenced: 'IN_PROGRESS' } },
    CommenceEmergencyWork: { may: 'plan:emergency', from: BEFORE_WORK, to: { EmergencyCommenced: 'IN_PROGRESS' } },
    // What was amended and proposed anew is decided as any proposal.
    DecideEmergencyAuthorization: {
      may: 'plan:authorize',
      from: [...AT_WORK, 'POST_IMPLEMENTATION_REVIEW', ...ENDED],
      to: { EmergencyDecided: null },
    },
    AnnounceAuthorizationOverdue: { may: 'time', from: [...ONCE_BEGUN, ...ENDED], to: { AuthorizationOverdue: null } },
    StartImprovementPlanTask: { may: 'plan:work', from: ['IN_PROGRESS'], to: { TaskStarted: null } },
    HoldImprovementPlanTask: { may: 'plan:work', from: ['IN_PROGRESS'], to: { TaskHeld: null } },
    CompleteImprovementPlanTask: { may: 'plan:work', from: ['IN_PROGRESS'], to: { TaskCompleted: null } },
    CancelImprovementPlanTask: { may: 'plan:work', from: [...BEFORE_WORK, 'IN_PROGRESS'], to: { TaskCancelled: null } },
    // In a fallback they work the rollback of the action.
    StartImprovementPlanAction: {
      may: 'plan:work',
      from: AT_WORK,
      to: { ActionStarted: null, ActionDeviated: null, RollbackStarted: null },
    },
    CompleteImprovementPlanAction: {
      may: 'plan:work',
      from: AT_WORK,
      to: { ActionCompleted: null, ActionDeviated: null, RollbackCompleted: null, RollbackFailed: null },
    },
    FailImprovementPlanAction: { may: 'plan:work', from: AT_WORK, to: { ActionFailed: null, RollbackFailed: null } },
    CancelImprovementPlanAction: {
      may: 'plan:work',
      from: ['IN_PROGRESS'],
      to: { ActionCancelled: null, ActionCancellationProposed: null },
    },
    CompleteImprovementPlanWork: { may: 'plan:work', from: ['IN_PROGRESS'], to: { WorkCompleted: 'POST_IMPLEMENTATION_REVIEW' } },
    StartImprovementPlanFallback: {
      may: 'plan:work',
      from: [
        'REQUEST_FOR_AUTHORIZATION',
        'WAIT_FOR_APPROVAL',
        'APPROVED',
        'SCHEDULED',
        'REJECTED',
        'IN_PROGRESS',
        'POST_IMPLEMENTATION_REVIEW',
      ],
      to: { FallbackStarted: 'FALLBACK_EXECUTION' },
    },
    EndImprovementPlanFallback: {
      may: 'plan:work',
      from: ['FALLBACK_EXECUTION'],
      to: { FallbackCompleted: 'POST_IMPLEMENTATION_REVIEW', FallbackFailed: 'FAILED' },
    },
    CloseImprovementPlanReview: {
      may: 'plan:review',
      from: ['POST_IMPLEMENTATION_REVIEW'],
      to: { PlanCompleted: 'COMPLETED', PlanFailed: 'FAILED', PlanNotAssessed: 'NOT_ASSESSED' },
    },
    TakeOverImprovementPlan: { may: 'plan:write', from: ONCE_BEGUN, to: { PlanTakenOver: null } },
    WithdrawImprovementPlan: {
      may: 'plan:confirm',
      from: ['ACKNOWLEDGED', 'REQUEST_FOR_AUTHORIZATION', 'WAIT_FOR_APPROVAL'],
      to: { PlanCancelled: 'CANCELLED' },
    },
    ExtendImprovementPlanWindow: { may: 'plan:work', from: AT_WORK, to: { WindowExtended: null } },
    DecideImprovementPlanExtension: { may: 'plan:authorize', from: AT_WORK, to: { ExtensionGranted: null, ExtensionRefused: null } },
    CancelImprovementPlan: { may: 'plan:write', from: [...BEFORE_WORK, 'REJECTED'], to: { PlanCancelled: 'CANCELLED' } },
    ExpireConsent: { may: 'time', from: ['APPROVED', 'SCHEDULED'], to: { ConsentExpired: 'REQUEST_FOR_AUTHORIZATION' } },
    ImportMaintenanceNotice: {
      may: 'maintenance:import',
      from: [null, ...PLAN_STATUSES],
      to: {
        MaintenanceAnnounced: 'ACKNOWLEDGED',
        MaintenanceNoticed: null,
        NoImpactDeclared: 'APPROVED',
        ImpactDeclared: 'REQUEST_FOR_AUTHORIZATION',
        PlanAmended: 'REQUEST_FOR_AUTHORIZATION',
        ProposalNotified: 'WAIT_FOR_APPROVAL',
        PlanScheduled: 'SCHEDULED',
        MaintenanceCommenced: 'IN_PROGRESS',
        UnauthorizedWorkReported: null,
        TaskStarted: null,
        TaskCompleted: null,
        WorkCompleted: 'POST_IMPLEMENTATION_REVIEW',
        PlanCompleted: 'COMPLETED',
        PlanCancelled: 'CANCELLED',
      },
    },
    AnnounceOverdue: { may: 'time', from: AT_WORK, to: { CompletionOverdue: null } },
  },
  guard: ({ type }, state, { actor, facts }) => {
    if (state === null) return null;
    const notTheirs =
      plan.lifecycle[type].may === 'plan:work' ? (takenOverRefusal(state, actor) ?? carriersWorkRefusal(state, actor)) : null;
    return notTheirs ?? (ONCE_APPROVED.includes(type) ? unapprovedRefusal(state, facts.issue) : null);
  },
  rules,
  changes,
  derive: derivePlan,
  parties: ({ partyId }) => [partyId],
  warnings: planWarnings,
};

/** The commands a principal may give on a plan. Carriers' notices apply to carriers' plans only. */
export const allowedPlanCommands = (
  { status, maintenance }: Pick<ImprovementPlan, 'status' | 'maintenance'>,
  actor: Principal,
): readonly string[] => allowedCommands(plan, status, actor).filter((type) => maintenance !== null || type !== 'ImportMaintenanceNotice');
