/** What owners refused, and still refuse. */
import { entityKey } from '../../kernel/entityRef.js';
import type { ImprovementPlan, OwnerDecision } from '../model.js';

/** The refusals in force: of each entity the last decision, where it was a refusal. @param decisions of all plans of one issue */
export const refusalsInForce = (decisions: readonly OwnerDecision[]): readonly OwnerDecision[] => {
  const inOrder = decisions.toSorted((one, other) => one.at.getTime() - other.at.getTime());
  return [...new Map(inOrder.map((one) => [entityKey(one.entity), one])).values()].filter(({ granted }) => !granted);
};

/**
 * The refusals that bind a plan: those of its issue, and its own. What an owner refused on one plan is not taken back by granting another.
 */
export const bindingRefusals = (
  { decisions }: Pick<ImprovementPlan, 'decisions'>,
  { refusals }: { readonly refusals: readonly OwnerDecision[] },
): readonly OwnerDecision[] => [...refusals, ...refusalsInForce(decisions)];
