/** What the degradation makes mandatory of a plan (eTOM 1.4.7.3; row B6). */
import type { PerformanceIssue } from '../issue/model.js';
import type { ActionKind, ImprovementPlan } from './model.js';
import type { PlanFacts } from './messages.js';
import { type Refusal, refuse } from '../kernel/refusal.js';

/** The kinds of actions that the analysis of an issue requires. */
export const mandatoryKinds = (issue: PerformanceIssue | null): readonly ActionKind[] => [
  ...(issue?.analysis?.requiresReassignment === true ? (['REASSIGN_SERVICE'] as const) : []),
  ...(issue?.analysis?.requiresReconfiguration === true ? (['RECONFIGURE_PARAMETER'] as const) : []),
];

/** The mandatory kinds of actions that are not done. */
export const missingMandatoryKinds = ({ actions }: ImprovementPlan, facts: PlanFacts): readonly ActionKind[] =>
  mandatoryKinds(facts.issue).filter((kind) => !actions.some((action) => action.kind === kind && action.status === 'COMPLETED'));

/**
 * A plan that could never be completed is amended before its work, as nothing can be added to it later. What a carrier does is the
 * carrier's.
 * @returns the refusal; null if it may proceed
 */
export const unplannedMandatoryRefusal = ({ actions, maintenance }: ImprovementPlan, facts: PlanFacts): Refusal | null => {
  const missing = maintenance === null ? mandatoryKinds(facts.issue).filter((kind) => !actions.some((action) => action.kind === kind)) : [];
  return missing.length === 0
    ? null
    : refuse('MANDATE_UNPLANNED', `The degradation requires service actions that the plan lacks: ${missing.join(', ')}. Amend the plan`);
};

/** Why a plan without the missing actions is not complete. */
export const unfulfilledRefusal = (missing: readonly ActionKind[]): Refusal =>
  refuse('MANDATE_UNFULFILLED', `The degradation requires service actions that are not done: ${missing.join(', ')}`);
