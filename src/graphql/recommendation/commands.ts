/** The commands of a recommendation. */
import { recommendationBinding } from '../../store/recommendation/index.js';
import { plain } from '../codec.js';
import { mutations } from '../mutations.js';

export const recommendationMutations = mutations(recommendationBinding, {
  proposeRecommendation: plain,
  acceptRecommendation: plain,
  declineRecommendation: plain,
  withdrawRecommendation: plain,
  linkRecommendationPlan: plain,
  measureRecommendation: plain,
});
