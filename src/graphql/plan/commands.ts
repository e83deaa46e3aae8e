/** The commands of an improvement plan. */
import type { ActionDraft, Deviation } from '../../domain/plan/model.js';
import { planBinding } from '../../store/plan/index.js';
import { given, plain } from '../codec.js';
import type { PlanDeviationInput, ServiceActionInput } from '../generated/types.js';
import { mutations } from '../mutations.js';

/** An action; what its input leaves out is null in the domain. */
export const action = (input: ServiceActionInput): ActionDraft => ({ before: null, rollback: null, ...input });

const deviation = ({ action: changed, ...input }: PlanDeviationInput): Deviation => ({
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
  developPlan: ({ actions, ...input }) => ({ ...DRAFT_DEFAULTS, ...given(input), actions: actions.map(action) }),
  confirmPartyPlan: plain,
  decidePlanChange: plain,
  declareImpact: plain,
  notifyProposal: plain,
  decideAuthorization: plain,
  schedulePlan: plain,
  amendPlan: ({ actions, ...input }) => ({ ...given(input), ...given({ actions: actions?.map(action) }) }),
  commencePlan: plain,
  takeOverPlan: plain,
  withdrawPlan: plain,
  extendWindow: plain,
  startTask: plain,
  holdTask: plain,
  completeTask: plain,
  cancelTask: plain,
  startAction: plain,
  completeAction: plain,
  failAction: plain,
  cancelAction: plain,
  completeWork: plain,
  startFallback: plain,
  endFallback: plain,
  closePlanReview: plain,
  cancelPlan: plain,
});
