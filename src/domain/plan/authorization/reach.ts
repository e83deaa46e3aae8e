/**
 * Whom a proposal has reached (row B4, own). It has reached the owners of an entity once one of them decided or acknowledged it, or a listener
 * of the service provider's that takes their notices answered with success. What the people behind the plan registered or acknowledged
 * reaches nobody.
 */
import type { Aggregate, Context, MessageOf, RuleResult } from '../../kernel/decider.js';
import { entityKey, type EntityRef } from '../../kernel/entityRef.js';
import { refuse } from '../../kernel/refusal.js';
import type { Warning } from '../../kernel/warning.js';
import type { PlanCommand, PlanEvent, PlanFacts, PlanTypes } from '../messages.js';
import type { ImprovementPlan, PlanContent } from '../model.js';
import { withNotice } from '../eventFields.js';
import { noticeFields } from '../notices.js';
import { mayDecideFor, ownPlanRefusal } from './authorization.js';
import type { ProposalReach, ProposalReceipt } from './proposalReach.js';

/** How long a proposal may be on its way before those whom it has not reached are announced. */
export const PROPOSAL_RECEIPT_MS = 24 * 3_600_000;

/** The role, as a recipient of notices: every authorizer. */
export const AUTHORIZERS = 'AUTHORIZER';

/** A new proposal: it is due after a day, or when the window opens if that is sooner. */
export const newReach = ({ window }: Pick<PlanContent, 'window'>, by: string, at: Date): ProposalReach => {
  const afterDay = new Date(at.getTime() + PROPOSAL_RECEIPT_MS);
  const dueAt = window !== null && window.start > at && window.start < afterDay ? window.start : afterDay;
  return { by, at, dueAt, acknowledgements: [], unreached: null };
};

/** When those whom the proposal has not reached are to be announced; null when that is done, or nothing waits for them. */
export const reachDueAt = ({ status, reach }: Pick<ImprovementPlan, 'status' | 'reach'>): Date | null =>
  status === 'WAIT_FOR_APPROVAL' && reach !== null && reach.unreached === null ? reach.dueAt : null;

type Proposed = Pick<ImprovementPlan, 'status' | 'reach' | 'consent' | 'impact' | 'authoredBy' | 'amendedBy'>;

/** The entities whose owners the current proposal has not reached; none when it waits for nobody. */
export const unreachedEntities = (
  { status, reach, consent, impact, authoredBy, amendedBy }: Proposed,
  receipts: readonly ProposalReceipt[],
): readonly EntityRef[] => {
  if (status !== 'WAIT_FOR_APPROVAL' || reach === null) return [];
  const behindThePlan = [authoredBy, ...amendedBy, impact?.declaredBy, reach.by];
  const counting = receipts.filter(({ by }) => !by.some((one) => behindThePlan.includes(one)));
  const acknowledged = new Set(reach.acknowledgements.map(({ entity }) => entityKey(entity)));
  return (consent?.authorizations ?? [])
    .filter(({ decision, entity }) => decision === null && !acknowledged.has(entityKey(entity)))
    .filter(({ owners }) => !counting.some(({ recipients }) => recipients.length === 0 || recipients.some((one) => owners.includes(one))))
    .map(({ entity }) => entity);
};

/** The entities that nobody is on record for, and those whose owners were announced as not reached and have not decided since. */
export const planWarnings = (plan: Proposed): readonly Warning[] => {
  const announced = new Set(plan.reach?.unreached?.map(entityKey));
  return [
    ...(plan.impact?.entities ?? [])
      .filter(({ owners, ownerGroup }) => owners.length === 0 && ownerGroup === null)
      .map(({ entity }): Warning => ({
        code: 'UNOWNED_ENTITY',
        message: `${entityKey(entity)} has no owner on record: any authorizer may decide`,
      })),
    ...unreachedEntities(plan, [])
      .filter((entity) => announced.has(entityKey(entity)))
      .map((entity): Warning => ({
        code: 'OWNERS_NOT_REACHED',
        message: `The proposal has not reached the owners of ${entityKey(entity)}: notify them by other means`,
      })),
  ];
};

export const reachRules = {
  AcknowledgeImprovementPlanProposal: (
    _: MessageOf<PlanCommand, 'AcknowledgeImprovementPlanProposal'>,
    plan: ImprovementPlan,
    { actor, facts, now }: Context<PlanFacts>,
  ): RuleResult<PlanEvent> => {
    const own = ownPlanRefusal(plan, actor);
    if (own !== null) return own;
    const entities = (plan.consent?.authorizations ?? [])
      .filter(({ entity, decision }) => decision === null && mayDecideFor(actor, entity, facts, now))
      .map(({ entity }) => entity);
    return entities.length === 0
      ? refuse('NOT_AN_OWNER', 'No entity of this plan waits for your decision')
      : [{ type: 'ProposalAcknowledged', entities }];
  },

  AnnounceUnreached: (
    _: MessageOf<PlanCommand, 'AnnounceUnreached'>,
    plan: ImprovementPlan,
    { facts, now }: Context<PlanFacts>,
  ): RuleResult<PlanEvent> => {
    const dueAt = reachDueAt(plan);
    if (dueAt === null || dueAt > now) return refuse('NOT_DUE', 'The proposal is not due to be received');
    const entities = unreachedEntities(plan, facts.receipts ?? []);
    if (entities.length === 0) return [{ type: 'ProposalReceived' }];
    const keys = entities.map(entityKey);
    const owners = (plan.consent?.authorizations ?? []).flatMap((one) => (keys.includes(entityKey(one.entity)) ? one.owners : []));
    const behindThePlan = [plan.authoredBy, ...(plan.reach === null ? [] : [plan.reach.by])];
    const text = `The proposal has not reached the owners of ${keys.join(', ')}: notify them by other means`;
    return [
      {
        type: 'ProposalUnreached',
        entities,
        ...noticeFields('ALARM', [...new Set([...behindThePlan, AUTHORIZERS, ...owners])], text, plan.window),
      },
    ];
  },
};

type ReachEvent = 'ProposalAcknowledged' | 'ProposalUnreached' | 'ProposalReceived';

export const reachChanges: Pick<Aggregate<PlanTypes>['changes'], ReachEvent> = {
  ProposalAcknowledged: ({ at, actor, data }, { reach }) => ({
    reach: reach && {
      ...reach,
      acknowledgements: [...reach.acknowledgements, ...data.entities.map((entity) => ({ entity, by: actor.id, at }))],
    },
  }),
  ProposalUnreached: (event, plan) => ({
    ...withNotice(event, plan, event.data),
    reach: plan.reach && { ...plan.reach, unreached: event.data.entities },
  }),
  ProposalReceived: (_, { reach }) => ({ reach: reach && { ...reach, unreached: [] } }),
};
