/** Who may decide on a plan, and what an owner refused (row B4). */
import { entityKey, type EntityRef } from '../../kernel/entityRef.js';
import type { Principal } from '../../kernel/principal.js';
import { refuse, type Refusal } from '../../kernel/refusal.js';
import { decides, ownershipOf, owns } from '../../ownership/authority.js';
import type { EntityOwnership } from '../../ownership/model.js';
import type { PlanEvent, PlanFacts } from '../messages.js';
import type { Context, MessageOf, RecordedEvent } from '../../kernel/decider.js';
import type { Authorization, ImprovementPlan, OwnerDecision } from '../model.js';
import { bindingRefusals } from './refusals.js';

/** Who wrote, amended or rated a plan, or declared its emergency, does not authorize it. */
export const ownPlanRefusal = (
  { authoredBy, amendedBy, impact, emergency }: Pick<ImprovementPlan, 'authoredBy' | 'amendedBy' | 'impact' | 'emergency'>,
  { id }: Principal,
): Refusal | null =>
  [authoredBy, ...amendedBy, impact?.declaredBy, emergency?.by].includes(id)
    ? refuse('FOUR_EYES', 'Who wrote, amended or declared the impact of a plan, or its emergency, may not authorize it')
    : null;

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

/** What a principal decides for, and whether as an owner: in person, or as a member of the group. */
export const decidedRows = (
  rows: readonly Pick<Authorization, 'entity'>[],
  { actor, facts, now }: Context<PlanFacts>,
): readonly Pick<OwnerDecision, 'entity' | 'asOwner' | 'asMemberOf'>[] =>
  rows.map(({ entity }) => {
    const group = ownershipOf(facts.ownerships, entity, now)?.ownerGroup ?? null;
    return {
      entity,
      asOwner: decidesAsOwner(actor, entity, facts, now),
      asMemberOf: group !== null && actor.groups?.includes(group) === true ? group : null,
    };
  });

/** Whether a record names who decided as its owner, in person or by the group. Of an old decision the group is not known: any may be it. */
const stillNames = ({ owners, ownerGroup }: EntityOwnership, { by, asMemberOf }: OwnerDecision): boolean =>
  owners.includes(by) || (ownerGroup !== null && (asMemberOf === undefined || asMemberOf === ownerGroup));

/**
 * Whether a principal may take a refusal back: who refused; an owner, where a deputy refused or it had no owner; an owner by a record that
 * no longer names who refused. A record younger than the refusal is the word of one person, who would choose who frees it: it counts once a
 * second access manager confirmed it.
 */
const mayReconsider = (actor: Principal, refusal: OwnerDecision, record: EntityOwnership | null): boolean => {
  if (actor.id === refusal.by) return true;
  if (record === null || !owns(record, actor)) return false;
  const isYounger = record.updatedAt > refusal.at;
  if (isYounger && record.confirmedBy === null) return false;
  return !refusal.asOwner || (isYounger && !stillNames(record, refusal));
};

/** The refusal that keeps a principal from granting for an entity; undefined for none. */
const refusalAgainst = (
  plan: Pick<ImprovementPlan, 'decisions'>,
  entity: EntityRef,
  { actor, facts, now }: Context<PlanFacts>,
): OwnerDecision | undefined =>
  bindingRefusals(plan, facts).find(
    (one) => entityKey(one.entity) === entityKey(entity) && !mayReconsider(actor, one, ownershipOf(facts.ownerships, entity, now)),
  );

/** Why a refusal in force ends the act, and who can reconsider. */
export const refusalInForce = ({ entity, by }: OwnerDecision): Refusal =>
  refuse(
    'REFUSAL_STANDS',
    `${by} refused work on ${entityKey(entity)} for this issue: only ${by}, or its owner where ${by} is not, can reconsider`,
  );

/** Of the rows that a principal decides, those it may grant: no refusal of somebody else stands against them. Why, when it is none. */
export const grantableRows = (
  plan: Pick<ImprovementPlan, 'decisions'>,
  rows: readonly Authorization[],
  context: Context<PlanFacts>,
): readonly Authorization[] | Refusal => {
  const standing = rows.map(({ entity }) => refusalAgainst(plan, entity, context));
  const free = rows.filter((_, index) => standing[index] === undefined);
  const refused = standing.find((one) => one !== undefined);
  return free.length === 0 && refused !== undefined ? refusalInForce(refused) : free;
};

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
