/** The commands of a review rule. */
import { reviewRuleBinding } from '../../store/reviewRule/index.js';
import { given } from '../codec.js';
import { mutations } from '../mutations.js';

export const reviewRuleMutations = mutations(reviewRuleBinding, {
  definePerformanceReviewRule: ({ lookBack, every, ...input }) => ({ ...given(input), lookBackMs: lookBack, everyMs: every }),
  amendPerformanceReviewRule: ({ lookBack, every, ...input }) => ({ ...given(input), ...given({ lookBackMs: lookBack, everyMs: every }) }),
});
