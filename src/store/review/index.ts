/** What the store needs of a performance review, and how one is changed. */
import { review } from '../../domain/review/index.js';
import { bind, MEASURING_DEADLINE_MS } from '../binding.js';
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
  deadlineMs: MEASURING_DEADLINE_MS,
});

/** Executes commands on a performance review. */
export const executeOnReview = executor(reviewBinding);
