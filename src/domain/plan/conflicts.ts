/** Conflicts between plans: the same entity, or its redundancy, at the same time. */
import type { Context } from '../kernel/decider.js';
import { type Refusal, refuse } from '../kernel/refusal.js';
import { entityKey, type EntityRef } from '../kernel/entityRef.js';
import type { Conflict, ImprovementPlan, PlanContent, PlanStatus, Window } from './model.js';

const touchedEntities = ({ actions, impact }: Pick<PlanContent, 'actions' | 'impact'>): readonly EntityRef[] => [
  ...actions.map(({ entity }) => entity),
  ...(impact?.entities ?? []).flatMap(({ entity, redundantWith }) => [entity, ...redundantWith]),
];

/** The entities a plan changes or impacts, and their redundancy, as `Type:id`, without duplicates. */
export const occupiedKeys = (plan: Pick<PlanContent, 'actions' | 'impact'>): readonly string[] => [
  ...new Set(touchedEntities(plan).map(entityKey)),
];

/** The window of a plan's work: the one it was scheduled for, of an emergency from its begin to its expected end, else the requested one. */
export const effectiveWindow = ({ scheduled, window }: Pick<ImprovementPlan, 'scheduled' | 'window'>): Window | null => scheduled ?? window;

const windowsOverlap = (one: Window, other: Window): boolean => one.start < other.end && other.start < one.end;

const COMMITTED_STATUSES = ['APPROVED', 'SCHEDULED', 'IN_PROGRESS', 'FALLBACK_EXECUTION'] as const;
const UNDECIDED_STATUSES = ['ACKNOWLEDGED', 'REQUEST_FOR_AUTHORIZATION', 'WAIT_FOR_APPROVAL', 'REJECTED'] as const;

/** Statuses in which a plan may conflict with another. */
export const CONFLICTING_STATUSES = [...COMMITTED_STATUSES, ...UNDECIDED_STATUSES] as const;

const isOneOf = (status: PlanStatus, statuses: readonly PlanStatus[]): boolean => statuses.includes(status);

/** A plan reserves its window once approved; a carrier's maintenance from the start, with or without consent. */
const reservesWindow = ({ status, maintenance }: ImprovementPlan): boolean =>
  isOneOf(status, COMMITTED_STATUSES) || (maintenance !== null && isOneOf(status, UNDECIDED_STATUSES));

/**
 * The conflicts of a plan in a window: one per other plan, with the first entity both occupy.
 * @param others may hold the plan itself and plans that do not matter
 */
export const conflictsWith = (
  plan: Pick<ImprovementPlan, '_id' | 'occupies'>,
  others: readonly ImprovementPlan[],
  window: Window | null,
): readonly Conflict[] => {
  const ownKeys = new Set(plan.occupies);
  return others.flatMap((other): readonly Conflict[] => {
    const otherWindow = effectiveWindow(other);
    const entity = touchedEntities(other).find((one) => ownKeys.has(entityKey(one)));
    const counts = other._id !== plan._id && reservesWindow(other);
    if (!counts || entity === undefined || otherWindow === null || window === null || !windowsOverlap(window, otherWindow)) return [];
    return [{ planId: other._id, partyId: other.partyId, name: other.name, entity, window: otherWindow }];
  });
};

/** Another party's plan is named to staff only. */
export const conflictRefusal = (conflicts: readonly Conflict[], { actor }: Pick<Context<unknown>, 'actor'>): Refusal => {
  const names = conflicts.map(
    ({ name, partyId, entity }) =>
      `${actor.partyId === undefined || actor.partyId === partyId ? name : 'another plan'} on ${entity.type} ${entity.id}`,
  );
  return refuse('CONFLICT', `Overlaps with ${names.join(', ')}: choose another window, or give a reason to accept the conflict`);
};

/** Conflicts that were not known when others were accepted. */
export const newConflicts = ({ acceptedConflicts }: ImprovementPlan, conflicts: readonly Conflict[]): readonly Conflict[] =>
  conflicts.filter(({ planId }) => !acceptedConflicts.some((accepted) => accepted.planId === planId));
