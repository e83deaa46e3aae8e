/** The rules of impact, proposal and consent (row B4). */
import {
  decidedRows,
  decidesAsOwner,
  grantableRows,
  mayDecideFor,
  openAuthorizations,
  ownPlanRefusal,
  refusalInForce,
} from './authorization.js';
import { lapseOf, requestConsent } from './consent.js';
import { assessImpact, declaredImpact, entitiesToAuthorize, impliedBases, needsConsent } from './impact.js';
import type { Context, MessageOf, RuleResult } from '../../kernel/decider.js';
import { entityKey } from '../../kernel/entityRef.js';
import { duplicateProblems, invalidInput, refuse, type Refusal } from '../../kernel/refusal.js';
import type { PlanCommand, PlanEvent, PlanFacts } from '../messages.js';
import type { Authorization, DeclaredImpact, ImprovementPlan } from '../model.js';
import { keepAnnounced } from '../maintenance/maintenance.js';
import { allRecipients, noticeFields } from '../notices.js';
import { bindingRefusals } from './refusals.js';

type Facts = Context<PlanFacts>;

/** Entities that are declared twice. */
export const declarationProblems = (entities: readonly DeclaredImpact[]) =>
  duplicateProblems(
    'entities',
    entities.map(({ entity }) => entityKey(entity)),
  );

/** The answer of an owner as its event has it. */
const decisionFields = (
  {
    reason,
    conditions,
    expiresAt,
  }: Pick<MessageOf<PlanCommand, 'DecideImprovementPlanAuthorization'>, 'reason' | 'conditions' | 'expiresAt'>,
  rows: readonly Authorization[],
  context: Facts,
) => ({
  decided: decidedRows(rows, context),
  reason: reason ?? null,
  conditions: conditions ?? null,
  expiresAt: expiresAt ?? null,
});

/** The rows that a principal may decide, or why there are none. */
const rowsToDecide = (plan: ImprovementPlan, granted: boolean, context: Facts): readonly Authorization[] | Refusal => {
  const { actor, facts, now } = context;
  const own = (plan.consent?.authorizations ?? []).filter(({ entity }) => mayDecideFor(actor, entity, facts, now));
  if (own.length === 0) return refuse('NOT_AN_OWNER', 'You own no entity that this plan impacts');
  const open = own.filter((row) => openAuthorizations(plan).includes(row) && (granted || row.decision === null));
  if (open.length === 0) return refuse('ALREADY_DECIDED', 'You have already decided on this plan');
  return granted ? grantableRows(plan, open, context) : open;
};

/** What a grant leads to: approval once every row is granted; out of REJECTED once no refusal is left. */
const grantEvent = (
  plan: ImprovementPlan,
  rows: readonly Authorization[],
): 'PlanApproved' | 'RefusalReconsidered' | 'AuthorizationGranted' => {
  const rest = (plan.consent?.authorizations ?? []).filter((row) => !rows.includes(row));
  if (rest.every(({ decision }) => decision === 'GRANTED')) return 'PlanApproved';
  return plan.status === 'REJECTED' && rest.every(({ decision }) => decision !== 'REFUSED')
    ? 'RefusalReconsidered'
    : 'AuthorizationGranted';
};

export const authorizationRules = {
  /** No impact is possible only where nothing is implied, or all that is implied is waived. */
  DeclareImprovementPlanImpact: (
    { rationale, entities }: MessageOf<PlanCommand, 'DeclareImprovementPlanImpact'>,
    plan: ImprovementPlan,
    { actor, facts, now }: Facts,
  ): RuleResult<PlanEvent> => {
    const problems = declarationProblems(entities);
    if (problems.length > 0) return invalidInput(problems);
    if (plan.waivers.some(({ by }) => by === actor.id))
      return refuse('FOUR_EYES', 'Who waived the impact of a plan on an entity may not declare its impact too');
    const assessed = assessImpact(keepAnnounced(plan, entities), plan, facts, now);
    return [{ type: assessed.some(needsConsent(plan)) ? 'ImpactDeclared' : 'NoImpactDeclared', rationale, entities: assessed }];
  },

  WaiveImprovementPlanImpact: (
    { entity, reason }: MessageOf<PlanCommand, 'WaiveImprovementPlanImpact'>,
    plan: ImprovementPlan,
    { actor, facts }: Facts,
  ): RuleResult<PlanEvent> => {
    const own = ownPlanRefusal(plan, actor);
    if (own !== null) return own;
    const bases = impliedBases(plan, facts, entity);
    const refusal = bindingRefusals(plan, facts).find((one) => entityKey(one.entity) === entityKey(entity));
    if (refusal !== undefined) return refusalInForce(refusal);
    if (bases.length === 0)
      return invalidInput([{ path: ['entity'], message: 'is neither affected by the issue nor touched by an action' }]);
    if (plan.waivers.some((waiver) => entityKey(waiver.entity) === entityKey(entity)))
      return refuse('ALREADY_WAIVED', `${entityKey(entity)} is waived already`);
    return [{ type: 'ImpactWaived', entity, reason }];
  },

  NotifyImprovementPlanProposal: (
    { text }: MessageOf<PlanCommand, 'NotifyImprovementPlanProposal'>,
    plan: ImprovementPlan,
    { facts, now }: Facts,
  ): RuleResult<PlanEvent> => {
    const impact = plan.impact && { ...plan.impact, entities: assessImpact(declaredImpact(plan.impact), plan, facts, now) };
    const proposed = { ...plan, impact };
    if (impact === null || entitiesToAuthorize(proposed).length === 0)
      return refuse('NO_OWNERS', 'The plan needs no authorization: declare its impact again');
    const consent = requestConsent(proposed);
    const recipients = [...new Set(consent.authorizations.flatMap(({ owners }) => owners))];
    return [{ type: 'ProposalNotified', consent, entities: impact.entities, ...noticeFields('PROPOSAL', recipients, text, plan.window) }];
  },

  DecideImprovementPlanAuthorization: (
    command: MessageOf<PlanCommand, 'DecideImprovementPlanAuthorization'>,
    plan: ImprovementPlan,
    context: Facts,
  ): RuleResult<PlanEvent> => {
    const { granted, consentHash: hashRead, reason, expiresAt } = command;
    const own = ownPlanRefusal(plan, context.actor);
    if (own !== null) return own;
    const rows = rowsToDecide(plan, granted, context);
    if ('kind' in rows) return rows;
    if (hashRead !== plan.consent?.hash)
      return refuse('NOT_WHAT_IS_PROPOSED', 'The plan has changed since you read it: read it again, then decide');
    if (!granted)
      return reason == null
        ? invalidInput([{ path: ['reason'], message: 'is required to refuse' }])
        : [{ type: 'AuthorizationRefused', ...decisionFields({ reason }, rows, context) }];
    if (expiresAt != null && expiresAt <= context.now) return invalidInput([{ path: ['expiresAt'], message: 'must be in the future' }]);
    const lapse = expiresAt ?? lapseOf(plan, context.now);
    return [{ type: grantEvent(plan, rows), ...decisionFields({ ...command, expiresAt: lapse }, rows, context) }];
  },

  WithdrawImprovementPlanAuthorization: (
    { reason }: MessageOf<PlanCommand, 'WithdrawImprovementPlanAuthorization'>,
    plan: ImprovementPlan,
    context: Facts,
  ): RuleResult<PlanEvent> => {
    const { actor, facts, now } = context;
    const rows = (plan.consent?.authorizations ?? []).filter(
      ({ decision, by, entity }) => decision === 'GRANTED' && (by === actor.id || decidesAsOwner(actor, entity, facts, now)),
    );
    if (rows.length === 0) return refuse('NOT_GRANTED', 'There is no consent of yours to withdraw');
    return [
      {
        type: 'AuthorizationWithdrawn',
        ...decisionFields({ reason }, rows, context),
        ...noticeFields('UPDATE', allRecipients(plan, facts), `Consent was withdrawn: ${reason}`, plan.window),
      },
    ];
  },
};
