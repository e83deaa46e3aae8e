/** From a notice's status to the steps of the carrier's plan, and what its owners have to know of them. */
import { missingConsent, requestConsent } from '../authorization/consent.js';
import { entitiesToAuthorize, ownerRecipients } from '../authorization/impact.js';
import type { Context } from '../../kernel/decider.js';
import { entityKey } from '../../kernel/entityRef.js';
import type { MaintenanceNotice } from './maintenance.js';
import type { ImprovementPlan, PlanStatus } from '../model.js';
import type { NoticeStatus } from './model.js';
import type { PlanEvent, PlanFacts } from '../messages.js';
import { allRecipients, proposalRecipients, noticeFields, wasProposed } from '../notices.js';

type Facts = Context<PlanFacts>;

/** As much of a plan as a notice can meet. */
export type PlanSoFar = Pick<
  ImprovementPlan,
  | 'status'
  | 'partyId'
  | 'window'
  | 'fallback'
  | 'impact'
  | 'waivers'
  | 'maintenance'
  | 'tasks'
  | 'actions'
  | 'recommendationId'
  | 'decisions'
  | 'consent'
  | 'notices'
  | 'statusChanges'
>;

/** The one step of a maintenance: the carrier's work. */
export const WORK_TASK = 'maintenance';

/** The statuses between the declaration of its impact and its work. */
export const AFTER_DECLARATION: readonly PlanStatus[] = [
  'REQUEST_FOR_AUTHORIZATION',
  'WAIT_FOR_APPROVAL',
  'APPROVED',
  'REJECTED',
  'SCHEDULED',
];
/** The statuses before its work. */
export const BEFORE_WORK: readonly PlanStatus[] = ['ACKNOWLEDGED', ...AFTER_DECLARATION];
/** The statuses of its work. */
export const AT_WORK: readonly PlanStatus[] = ['IN_PROGRESS', 'FALLBACK_EXECUTION'];

/** The prefix that marks a synthetic step. */
const SYNTHETIC_PREFIX = 'synthetic: ';

/** The number of synthetic steps of a plan. */
export const syntheticSteps = ({ statusChanges }: Pick<ImprovementPlan, 'statusChanges'>): number =>
  statusChanges.filter(({ reason }) => reason?.startsWith(SYNTHETIC_PREFIX) === true).length;

/** The name of a maintenance's plan. */
export const maintenanceName = ({ carrier, maintenanceId, part }: MaintenanceNotice): string =>
  `Maintenance ${maintenanceId}${carrier === null ? '' : ` of ${carrier}`}${part === 1 ? '' : `, part ${String(part)}`}`;

/** The status of a notice as MAINTNOTE spells it. */
export const statusText = (status: NoticeStatus | null): string => status?.replace('_', '-') ?? 'no status';

/** A notice in one line. */
export const noticeText = (notice: MaintenanceNotice): string => `${maintenanceName(notice)}: ${statusText(notice.status)}`;

/** From the status after the content changes to the status in the notice. */
export const statusEvents = (notice: MaintenanceNotice, plan: PlanSoFar, context: Facts): readonly PlanEvent[] => {
  switch (notice.status) {
    case null:
    case 'TENTATIVE':
      return [];
    case 'CONFIRMED':
    case 'RE_SCHEDULED':
      return scheduleEvents(notice, plan, context);
    case 'IN_PROCESS':
      if (plan.status === 'CANCELLED') return [alarm(notice, plan, ['although it was cancelled'])];
      return BEFORE_WORK.includes(plan.status) ? commenceEvents(notice, plan, context, null) : [];
    case 'COMPLETED':
      return completeEvents(notice, plan, context);
    case 'CANCELLED':
      return BEFORE_WORK.includes(plan.status) ? [cancelEvent(notice, plan)] : [];
  }
};

/** What is confirmed is scheduled where its consent holds; else its owners are asked at once. */
const scheduleEvents = (notice: MaintenanceNotice, plan: PlanSoFar, { now }: Facts): readonly PlanEvent[] => {
  const { window } = notice;
  if (plan.status === 'REQUEST_FOR_AUTHORIZATION' && entitiesToAuthorize(plan).length > 0) return [proposalEvent(notice, plan)];
  return plan.status === 'APPROVED' && missingConsent(plan, plan.consent, now) === null
    ? [{ type: 'PlanScheduled', window, conflicts: [], conflictsAcceptedBecause: null }]
    : [];
};

const proposalEvent = (notice: MaintenanceNotice, plan: PlanSoFar): PlanEvent => {
  const recipients = [...new Set(entitiesToAuthorize(plan).flatMap(ownerRecipients))];
  return {
    type: 'ProposalNotified',
    consent: requestConsent(plan),
    entities: plan.impact?.entities ?? [],
    ...noticeFields('PROPOSAL', recipients, noticeText(notice), notice.window),
  };
};

/** What the owners have to know of work that has begun: it lacks consent, or it is outside its window. */
const alarmEvents = (notice: MaintenanceNotice, plan: PlanSoFar, missing: string | null, now: Date): readonly PlanEvent[] => {
  const isOutside = notice.status === 'IN_PROCESS' && plan.window !== null && (now < plan.window.start || now >= plan.window.end);
  const findings = [...(missing === null ? [] : [`without consent: ${missing}`]), ...(isOutside ? ['outside its window'] : [])];
  return findings.length === 0 ? [] : [alarm(notice, plan, findings)];
};

const alarm = (notice: MaintenanceNotice, { impact }: PlanSoFar, findings: readonly string[], what = 'has begun'): PlanEvent => {
  const recipients = [...new Set((impact?.entities ?? []).flatMap(ownerRecipients))];
  const text = `${maintenanceName(notice)} ${what} ${findings.join('; ')}`;
  return { type: 'UnauthorizedWorkReported', findings, ...noticeFields('ALARM', recipients, text, notice.window) };
};

/** What the owners have to know of work that goes on otherwise than they consented to: on more of what they own, or longer. */
export const astrayEvents = (notice: MaintenanceNotice, plan: PlanSoFar, after: PlanSoFar): readonly PlanEvent[] => {
  const asked = new Set(entitiesToAuthorize(plan).map(({ entity }) => entityKey(entity)));
  const more = entitiesToAuthorize(after)
    .map(({ entity }) => entityKey(entity))
    .filter((key) => !asked.has(key));
  const isLonger = plan.window !== null && notice.window.end > plan.window.end;
  const findings = [
    ...(more.length === 0 ? [] : [`without consent for ${more.join(', ')}`]),
    ...(isLonger ? [`outside its window, until ${notice.window.end.toISOString()}`] : []),
  ];
  return findings.length === 0 ? [] : [alarm(notice, after, findings, 'goes on')];
};

const workTaskStatus = ({ tasks }: PlanSoFar): PlanSoFar['tasks'][number]['status'] | null =>
  tasks.find(({ id }) => id === WORK_TASK)?.status ?? null;

/** The carrier has started work, with or without our consent: the plan records it. */
const commenceEvents = (
  notice: MaintenanceNotice,
  plan: PlanSoFar,
  { facts, now }: Facts,
  synthetic: string | null,
): readonly PlanEvent[] => {
  const missing = missingConsent(plan, plan.consent, now);
  const step = workTaskStatus(plan);
  return [
    {
      type: 'MaintenanceCommenced',
      withoutConsent: missing,
      reason: [...(synthetic === null ? [] : [synthetic]), ...(missing === null ? [] : [`without consent: ${missing}`])].join('; ') || null,
      ...noticeFields('COMMENCEMENT', allRecipients(plan, facts), noticeText(notice), notice.window),
    },
    ...alarmEvents(notice, plan, missing, now),
    ...(step === 'NEW' || step === 'HOLD' ? [{ type: 'TaskStarted', taskId: WORK_TASK } as const] : []),
  ];
};

const completeEvents = (notice: MaintenanceNotice, plan: PlanSoFar, context: Facts): readonly PlanEvent[] => {
  const closed: PlanEvent = { type: 'PlanCompleted', text: noticeText(notice) };
  // After a fallback the plan did not help: people close its review.
  const fellBack = plan.statusChanges.some(({ status }) => status === 'FALLBACK_EXECUTION');
  if (plan.status === 'POST_IMPLEMENTATION_REVIEW') return fellBack ? [] : [closed];
  if (plan.status !== 'IN_PROGRESS' && !BEFORE_WORK.includes(plan.status)) return [];
  const before = BEFORE_WORK.includes(plan.status)
    ? commenceEvents(
        notice,
        plan,
        context,
        `${SYNTHETIC_PREFIX}the carrier reported ${statusText(notice.status)} without reporting that the work commenced`,
      )
    : [];
  const step = workTaskStatus(plan);
  const taken = before.length === 0 && (step === 'NEW' || step === 'HOLD') ? [{ type: 'TaskStarted', taskId: WORK_TASK } as const] : [];
  const done = step === null || step === 'COMPLETED' || step === 'CANCELLED' ? [] : [{ type: 'TaskCompleted', taskId: WORK_TASK } as const];
  const ended: PlanEvent = {
    type: 'WorkCompleted',
    ...noticeFields('COMPLETION', allRecipients(plan, context.facts), noticeText(notice), notice.window),
  };
  return [...before, ...taken, ...done, ended, closed];
};

const cancelEvent = (notice: MaintenanceNotice, plan: PlanSoFar): PlanEvent => {
  return {
    type: 'PlanCancelled',
    reason: noticeText(notice),
    ...(wasProposed(plan) ? noticeFields('CANCELLATION', proposalRecipients(plan), noticeText(notice), notice.window) : {}),
  };
};
