/** The commands of an improvement plan. */
import type { ActionDraft } from '../../domain/plan/model.js';
import { planBinding } from '../../store/plan/index.js';
import { given } from '../codec.js';
import type { ServiceActionInput } from '../generated/types.js';
import { mutations } from '../mutations.js';

/** An action; what its input leaves out is null in the domain. */
export const action = (input: ServiceActionInput): ActionDraft => ({ before: null, rollback: null, ...input });

const DRAFT_DEFAULTS = { description: null, window: null, risk: null, fallback: null };

export const planMutations = mutations(planBinding, {
  adoptPartyPlan: ({ actions, ...input }) => ({ ...DRAFT_DEFAULTS, ...given(input), actions: actions.map(action) }),
  useLibraryPlan: ({ actions, ...input }) => ({ ...DRAFT_DEFAULTS, ...given(input), actions: actions.map(action) }),
  developPlan: ({ actions, ...input }) => ({ ...DRAFT_DEFAULTS, ...given(input), actions: actions.map(action) }),
  developRecommendedPlan: ({ actions, ...input }) => ({ ...DRAFT_DEFAULTS, ...given(input), actions: actions.map(action) }),
  amendPlan: ({ actions, ...input }) => ({ ...given(input), ...given({ actions: actions?.map(action) }) }),
});
