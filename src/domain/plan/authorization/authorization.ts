/** Who may decide on a plan, and what an owner refused (row B4). */
import { entityKey, type EntityRef } from '../../kernel/entityRef.js';
import type { Principal } from '../../kernel/principal.js';
import { refuse, type Refusal } from '../../kernel/refusal.js';
import { decides, ownershipOf, owns } from '../../ownership/authority.js';
import type { EntityOwnership } from '../../ownership/model.js';
import type { PlanEvent, PlanFacts } from '../messages.js';
import type { MessageOf, RecordedEvent } from '../../kernel/decider.js';
import type { Authorization, ImprovementPlan, OwnerDecision } from '../model.js';

/** Who wrote, amended or rated a plan does not authorize it. */
export const ownPlanRefusal = ({ authoredBy, amendedBy, impact }: ImprovementPlan, { id }: Principal): Refusal | null =>
  authoredBy === id || amendedBy.includes(id) || impact?.declaredBy === id
    ? refuse('FOUR_EYES', 'Who wrote, amended or declared the impact of a plan may not authorize it')
    : null;

/** The refusals in force: of each entity the last decision, where it was a refusal. @param decisions of all plans of one issue */
export const refusalsInForce = (decisions: readonly OwnerDecision[]): readonly OwnerDecision[] => {
  const inOrder = decisions.toSorted((one, other) => one.at.getTime() - other.at.getTime());
  return [...new Map(inOrder.map((one) => [entityKey(one.entity), one])).values()].filter(({ granted }) => !granted);
};

/** Whether a principal decides for an entity. Without an owner on record any authorizer does. */
export const mayDecideFor = (actor: Principal, entity: EntityRef, { ownerships }: Pick<PlanFacts, 'ownerships'>, at: Date): boolean => {
  const record = ownershipOf(ownerships, entity, at);
  return record === null || decides(record, actor);
};

/** Whether a principal decides for an entity as its owner, and not as a deputy or for want of an owner. */
export const decidesAsOwner = (actor: Principal, entity: EntityRef, { ownerships }: Pick<PlanFacts, 'ownerships'>, at: Date): boolean => {
  const record = ownershipOf(ownerships, entity, at);
  return record !== null && owns(record, actor);
};

/**
 * Whether a principal may take a refusal back: who refused; an owner, where a deputy refused or it had no owner; an owner by a record that
 * changed since and no longer names who refused.
 */
const mayReconsider = (actor: Principal, refusal: OwnerDecision, record: EntityOwnership | null): boolean => {
  if (actor.id === refusal.by) return true;
  if (record === null || !owns(record, actor)) return false;
  return !refusal.asOwner || (record.updatedAt > refusal.at && !record.owners.includes(refusal.by));
};

/** The refusal that keeps a principal from granting for an entity; undefined for none. */
export const refusalAgainst = (
  actor: Principal,
  entity: EntityRef,
  { refusals, ownerships }: Pick<PlanFacts, 'refusals' | 'ownerships'>,
  at: Date,
): OwnerDecision | undefined =>
  refusals.find((one) => entityKey(one.entity) === entityKey(entity) && !mayReconsider(actor, one, ownershipOf(ownerships, entity, at)));

/** Why a refusal in force ends the act, and who can reconsider. */
export const refusalInForce = ({ entity, by }: OwnerDecision): Refusal =>
  refuse(
    'REFUSAL_STANDS',
    `${by} refused work on ${entityKey(entity)} for this issue: only ${by}, or its owner where ${by} is not, can reconsider`,
  );

/** Rows still to be decided; after a refusal the refused ones too, which may be reconsidered. */
export const openAuthorizations = ({ status, consent }: Pick<ImprovementPlan, 'status' | 'consent'>): readonly Authorization[] =>
  (consent?.authorizations ?? []).filter(({ decision }) => (status === 'REJECTED' ? decision !== 'GRANTED' : decision === null));

type DecisionEvent = RecordedEvent<
  MessageOf<
    PlanEvent,
    'AuthorizationGranted' | 'RefusalReconsidered' | 'PlanApproved' | 'AuthorizationRefused' | 'AuthorizationWithdrawn' | 'EmergencyDecided'
  >
>;

/** The rows that an owner decided, and the decisions in the plan's own record. */
export const withDecision = (
  { at, actor, data }: DecisionEvent,
  { consent, decisions }: ImprovementPlan,
  decision: 'GRANTED' | 'REFUSED',
): Pick<ImprovementPlan, 'consent' | 'decisions'> => {
  const { decided, reason, conditions, expiresAt } = data;
  const answer = { decision, at, by: actor.id, reason, conditions, expiresAt };
  const keys = decided.map(({ entity }) => entityKey(entity));
  return {
    consent: consent && {
      ...consent,
      authorizations: consent.authorizations.map((one) => (keys.includes(entityKey(one.entity)) ? { ...one, ...answer } : one)),
    },
    decisions: [...decisions, ...decided.map((one) => ({ ...one, granted: decision === 'GRANTED', by: actor.id, at, reason }))],
  };
};
