/** What the store needs of a performance review, and how one is changed. */
import { review } from '../../domain/review/index.js';
import { bind } from '../binding.js';
import { executor } from '../execute.js';
import { reviews } from './collection.js';
import { reviewFacts } from './facts.js';
import { putRecommendations } from './hooks.js';

/** The binding of a performance review. */
export const reviewBinding = bind({
  aggregate: review,
  collection: reviews,
  facts: reviewFacts,
  hook: putRecommendations,
});

/** Executes commands on a performance review. */
export const executeOnReview = executor(reviewBinding);
