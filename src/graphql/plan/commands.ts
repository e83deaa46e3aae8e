/** The commands of an improvement plan. */
import type { ActionDraft, Deviation } from '../../domain/plan/model.js';
import { planBinding } from '../../store/plan/index.js';
import { given } from '../codec.js';
import type { ImprovementPlanDeviationInput, ImprovementPlanActionInput } from '../generated/types.js';
import { mutations } from '../mutations.js';

/** An action; what its input leaves out is null in the domain. */
export const action = (input: ImprovementPlanActionInput): ActionDraft => ({ before: null, rollback: null, ...input });

const deviation = ({ action: changed, ...input }: ImprovementPlanDeviationInput): Deviation => ({
  ...given(input),
  ...(changed && { action: action(changed) }),
});

const DRAFT_DEFAULTS = { description: null, window: null, risk: null, fallback: null };

export const planMutations = mutations(planBinding, {
  adoptPartyPlan: ({ actions, deviations, ...input }) => ({
    ...given(input),
    ...given({ actions: actions?.map(action), deviations: deviations?.map(deviation) }),
  }),
  useLibraryPlan: ({ deviations, ...input }) => ({ ...given(input), deviations: deviations.map(deviation) }),
  developImprovementPlan: ({ actions, ...input }) => ({ ...DRAFT_DEFAULTS, ...given(input), actions: actions.map(action) }),
  developRecommendedPlan: ({ actions, ...input }) => ({ ...DRAFT_DEFAULTS, ...given(input), actions: actions.map(action) }),
  amendImprovementPlan: ({ actions, ...input }) => ({ ...given(input), ...given({ actions: actions?.map(action) }) }),
});
