/** Emergency work begins without consent, by an operator; authorization is owed after the fact (own). */
import { decidedRows, grantableRows, mayDecideFor, ownPlanRefusal, refusalInForce } from './authorization.js';
import { missingConsent, requestConsent } from './consent.js';
import { owedAt } from '../derived.js';
import { assessImpact, declaredImpact, ownerRecipients } from './impact.js';
import type { Context, MessageOf, RuleResult } from '../../kernel/decider.js';
import { entityKey } from '../../kernel/entityRef.js';
import { invalidInput, type Refusal, refuse } from '../../kernel/refusal.js';
import { conflictRefusal } from '../conflicts.js';
import { issueRefusal } from '../issueTogether.js';
import { unplannedMandatoryRefusal } from '../mandatoryActions.js';
import type { PlanCommand, PlanEvent, PlanFacts } from '../messages.js';
import type { ImpactAssessment, ImprovementPlan } from '../model.js';
import { allRecipients, noticeFields } from '../notices.js';
import { bindingRefusals } from './refusals.js';

type Facts = Context<PlanFacts>;

/** How long after its begin the authorization of emergency work is due. */
export const AUTHORIZATION_DUE_MS = 72 * 3_600_000;

const assessed = (plan: ImprovementPlan, reason: string, { actor, facts, now }: Facts): ImpactAssessment => ({
  ...(plan.impact ?? { declaredBy: actor.id, declaredAt: now, rationale: reason }),
  entities: assessImpact(plan.impact === null ? [] : declaredImpact(plan.impact), plan, facts, now),
});

/** Why an emergency may not begin. A refusal holds in an emergency too. */
const emergencyRefusal = (
  { expectedEnd, conflictsAcceptedBecause }: MessageOf<PlanCommand, 'CommenceEmergencyWork'>,
  plan: ImprovementPlan,
  { entities }: ImpactAssessment,
  context: Facts,
): Refusal | null => {
  const { actor, facts, now } = context;
  if (plan.maintenance !== null) return refuse('CARRIERS_PLAN', 'The carrier commences its own maintenance');
  const otherwise = issueRefusal(plan, facts);
  if (otherwise !== null) return otherwise;
  if (expectedEnd <= now) return invalidInput([{ path: ['expectedEnd'], message: 'must be in the future' }]);
  const keys = new Set(entities.map(({ entity }) => entityKey(entity)));
  const refused = bindingRefusals(plan, facts).find(({ entity }) => keys.has(entityKey(entity)));
  if (refused !== undefined) return refusalInForce(refused);
  if (facts.conflicts.length > 0 && conflictsAcceptedBecause == null) return conflictRefusal(facts.conflicts, context);
  // Who declared it once may declare it again.
  return ownPlanRefusal({ ...plan, emergency: null }, actor) ?? unplannedMandatoryRefusal(plan, facts);
};

export const emergencyRules = {
  CommenceEmergencyWork: (
    command: MessageOf<PlanCommand, 'CommenceEmergencyWork'>,
    plan: ImprovementPlan,
    context: Facts,
  ): RuleResult<PlanEvent> => {
    const { reason, expectedEnd, conflictsAcceptedBecause } = command;
    const { facts, now } = context;
    const impact = assessed(plan, reason, context);
    const refusal = emergencyRefusal(command, plan, impact, context);
    if (refusal !== null) return refusal;
    const content = { ...plan, impact };
    const isCovered = missingConsent(content, plan.consent, now) === null;
    const recipients = allRecipients(content, facts);
    return [
      {
        type: 'EmergencyCommenced',
        ...{ reason, expectedEnd, impact, conflicts: facts.conflicts, conflictsAcceptedBecause: conflictsAcceptedBecause ?? null },
        consent: isCovered ? plan.consent : requestConsent(content),
        authorizeBy: isCovered ? null : new Date(now.getTime() + AUTHORIZATION_DUE_MS),
        ...noticeFields('COMMENCEMENT', recipients, `Emergency: ${reason}`, { start: now, end: expectedEnd }),
      },
    ];
  },

  DecideEmergencyAuthorization: (
    { granted, consentHash, reason, conditions }: MessageOf<PlanCommand, 'DecideEmergencyAuthorization'>,
    plan: ImprovementPlan,
    context: Facts,
  ): RuleResult<PlanEvent> => {
    const { actor, facts, now } = context;
    if (plan.owedAuthorization === null || plan.consent === null) return refuse('NOTHING_OWED', 'The work owes no authorization');
    const own = ownPlanRefusal(plan, actor);
    if (own !== null) return own;
    const open = plan.consent.authorizations.filter(({ entity, decision }) => decision === null && mayDecideFor(actor, entity, facts, now));
    if (open.length === 0) return refuse('NOT_AN_OWNER', 'No entity that waits for your decision is impacted by this work');
    const rows = granted ? grantableRows(plan, open, context) : open;
    if ('kind' in rows) return rows;
    if (consentHash !== plan.consent.hash) return refuse('NOT_WHAT_IS_PROPOSED', 'The hash is not that of the work: read the plan again');
    if (!granted && reason == null) return invalidInput([{ path: ['reason'], message: 'is required to refuse' }]);
    return [
      {
        type: 'EmergencyDecided',
        granted,
        decided: decidedRows(rows, context),
        reason: reason ?? null,
        conditions: conditions ?? null,
        expiresAt: null,
      },
    ];
  },

  AnnounceAuthorizationOverdue: (
    _: MessageOf<PlanCommand, 'AnnounceAuthorizationOverdue'>,
    plan: ImprovementPlan,
    { now }: Facts,
  ): RuleResult<PlanEvent> => {
    const dueAt = owedAt(plan);
    if (dueAt === null || dueAt > now) return refuse('NOT_DUE', 'No authorization is overdue');
    const owners = (plan.impact?.entities ?? []).flatMap(ownerRecipients);
    const recipients = [...new Set([...owners, ...(plan.emergency === null ? [] : [plan.emergency.by])])];
    return [
      { type: 'AuthorizationOverdue', dueAt, ...noticeFields('ALARM', recipients, 'Emergency work is not authorized in time', null) },
    ];
  },
};
