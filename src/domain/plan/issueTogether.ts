/** A plan moves with its issue: it is worked on for an open issue, by or for the party that has it. */
import type { Aggregate } from '../kernel/decider.js';
import type { Principal } from '../kernel/principal.js';
import { type Refusal, refuse } from '../kernel/refusal.js';
import type { PerformanceIssue } from '../issue/model.js';
import { isOpenIssue } from './proposal/basis.js';
import { effectiveWindow } from './conflicts.js';
import { allRecipients, noticeFields, proposalRecipients, wasProposed } from './notices.js';
import type { PlanEvent, PlanFacts, PlanTypes } from './messages.js';
import type { ImprovementPlan } from './model.js';
import { hasBegun } from './work.js';

/** Whether an issue ended in another way than by a verified resolution, or after one that was not measured again. */
export const hasEndedIssue = ({ status }: { readonly status: string }): boolean => ['REJECTED', 'CANCELLED', 'CLOSED'].includes(status);

/** Why a party may not work on its plan any more: the service provider took it over. */
export const takenOverRefusal = ({ takenOver }: Pick<ImprovementPlan, 'takenOver'>, { kind }: Principal): Refusal | null =>
  takenOver !== null && kind === 'PARTY' ? refuse('TAKEN_OVER', 'The service provider took the work over') : null;

/** Why staff may not work on a carrier's plan: the carrier reports its own work. */
export const carriersWorkRefusal = ({ maintenance }: Pick<ImprovementPlan, 'maintenance'>, { kind }: Principal): Refusal | null =>
  maintenance !== null && kind === 'STAFF'
    ? refuse('CARRIERS_PLAN', 'The carrier does and reports its own maintenance: by its client, a service or an import')
    : null;

/** Why work on a plan may not commence for its issue; null when it may, or the plan rests on none. */
export const issueRefusal = (plan: ImprovementPlan, { issue }: PlanFacts): Refusal | null => {
  if (plan.issueId === null) return null;
  if (issue === null || !isOpenIssue(issue))
    return refuse('ISSUE_NOT_OPEN', `The issue is ${issue?.status ?? 'not there'}: no work commences for it`);
  return otherPartyRefusal(plan, issue, 'cancel the plan, and propose one for that party');
};

const otherPartyRefusal = (
  { partyId, takenOver }: ImprovementPlan,
  issue: Pick<PerformanceIssue, 'partyId'>,
  advice: string,
): Refusal | null =>
  issue.partyId === partyId || takenOver !== null ? null : refuse('NOT_THE_PARTY', `The issue is with another party now: ${advice}`);

/** Why a fallback of work that is over may not begin; null when it may. One of work in progress always may. */
export const lateFallbackRefusal = (plan: ImprovementPlan, { issue }: PlanFacts): Refusal | null => {
  if (issue === null || hasBegun(plan)) return null;
  if (hasEndedIssue(issue))
    return refuse('ISSUE_NOT_OPEN', `The issue is ${issue.status}: reopen it, or raise a new one and propose a plan for it`);
  return otherPartyRefusal(plan, issue, 'take the plan over first');
};

/** The end of a plan before its work, with a notice to those who were asked about it. */
export const cancellation = (plan: ImprovementPlan, reason: string): PlanEvent => ({
  type: 'PlanCancelled',
  reason,
  ...(wasProposed(plan) && noticeFields('CANCELLATION', proposalRecipients(plan), reason, effectiveWindow(plan))),
});

export const issueTogetherRules: Pick<Aggregate<PlanTypes>['rules'], 'TakeOverImprovementPlan' | 'WithdrawImprovementPlan'> = {
  TakeOverImprovementPlan: ({ reason }, plan, { facts }) => {
    if (plan.actualStart === null) return refuse('NOT_BEGUN', 'The work has not begun: cancel the plan instead');
    if (plan.takenOver !== null) return refuse('ALREADY_TAKEN_OVER', 'The service provider has taken the work over already');
    const notice = noticeFields(
      'UPDATE',
      allRecipients(plan, facts),
      `The service provider takes the work over: ${reason}`,
      effectiveWindow(plan),
    );
    return [{ type: 'PlanTakenOver', reason, ...notice }];
  },

  WithdrawImprovementPlan: ({ reason }, plan, { actor }) => {
    if (plan.origin !== 'PARTY_SPECIFIED' || plan.maintenance !== null || plan.partyId !== actor.partyId)
      return refuse(
        'NOT_THE_PARTYS_PLAN',
        'A party withdraws its own plans only; the service provider’s are cancelled by cancelImprovementPlan',
      );
    if (hasBegun(plan)) return refuse('WORK_BEGUN', 'The work has begun: start the fallback instead');
    return [cancellation(plan, reason)];
  },
};
