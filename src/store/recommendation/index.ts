/** What the store needs of a recommendation, and how one is changed. */
import { recommendation } from '../../domain/recommendation/index.js';
import { bind, MEASURING_DEADLINE_MS } from '../binding.js';
import { executor } from '../execute.js';
import { recommendations } from './collection.js';
import { recommendationFacts } from './facts.js';

/** The binding of a recommendation. */
export const recommendationBinding = bind({
  aggregate: recommendation,
  collection: recommendations,
  facts: recommendationFacts,
  deadlineMs: MEASURING_DEADLINE_MS,
});

/** Executes commands on a recommendation. */
export const executeOnRecommendation = executor(recommendationBinding);
