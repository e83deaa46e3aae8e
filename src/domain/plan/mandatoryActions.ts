/** What the degradation makes mandatory of a plan (eTOM 1.4.7.3; row B6). */
import { entityKey } from '../kernel/entityRef.js';
import { type Refusal, refuse } from '../kernel/refusal.js';
import type { PerformanceIssue } from '../issue/model.js';
import type { ActionKind, ImprovementPlan, ServiceAction } from './model.js';
import type { PlanFacts } from './messages.js';

/** The kinds of actions that the analysis of an issue requires. */
export const mandatoryKinds = (issue: PerformanceIssue | null): readonly ActionKind[] => [
  ...(issue?.analysis?.requiresReassignment === true ? (['REASSIGN_SERVICE'] as const) : []),
  ...(issue?.analysis?.requiresReconfiguration === true ? (['RECONFIGURE_PARAMETER'] as const) : []),
];

/** Whether an action is on what the issue is about: an affected entity, or the failing resource. */
const concerns = ({ entity }: ServiceAction, { affectedEntities, resource }: PerformanceIssue): boolean =>
  [...affectedEntities, resource].some((one) => entityKey(one) === entityKey(entity));

/** The mandatory kinds for which no action counts. */
const kindsWithout = (
  { actions }: Pick<ImprovementPlan, 'actions'>,
  { issue }: PlanFacts,
  counts: (action: ServiceAction) => boolean,
): readonly ActionKind[] =>
  mandatoryKinds(issue).filter(
    (kind) => !actions.some((action) => action.kind === kind && issue !== null && concerns(action, issue) && counts(action)),
  );

/** The succeeded actions on what an action is on, in the order in which they ended. */
const doneOnSame = ({ actions }: ImprovementPlan, { entity, parameter }: ServiceAction): readonly ServiceAction[] =>
  actions
    .filter((one) => one.status === 'COMPLETED' && entityKey(one.entity) === entityKey(entity) && one.parameter === parameter)
    .toSorted((one, other) => (one.endedAt?.getTime() ?? 0) - (other.endedAt?.getTime() ?? 0));

/**
 * The mandatory kinds of actions that are not done: one counts that succeeded and changed something, from a known value to another, and was
 * not undone: what all actions on it began with is not what they ended with.
 */
export const missingMandatoryKinds = (plan: ImprovementPlan, facts: PlanFacts): readonly ActionKind[] =>
  kindsWithout(plan, facts, (action) => {
    const former = action.observedBefore ?? action.before;
    const done = doneOnSame(plan, action);
    const first = done[0]?.observedBefore ?? done[0]?.before ?? former;
    return action.status === 'COMPLETED' && former !== null && former !== action.after && first !== done.at(-1)?.after;
  });

/**
 * A plan that could never be completed is amended before its work, as nothing can be added to it later. What a carrier does is the
 * carrier's.
 * @returns the refusal; null if it may proceed
 */
export const unplannedMandatoryRefusal = (plan: ImprovementPlan, facts: PlanFacts): Refusal | null => {
  const missing = plan.maintenance === null ? kindsWithout(plan, facts, ({ before, after }) => before !== after) : [];
  return missing.length === 0
    ? null
    : refuse(
        'MANDATE_UNPLANNED',
        `The degradation requires service actions that change an affected entity, and the plan lacks them: ${missing.join(', ')}. Amend the plan`,
      );
};

/** Why a plan without the missing actions is not complete. */
export const unfulfilledRefusal = (missing: readonly ActionKind[]): Refusal =>
  refuse(
    'MANDATE_UNFULFILLED',
    `The degradation requires service actions that change an affected entity, and they are not done: ${missing.join(', ')}`,
  );
