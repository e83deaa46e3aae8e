/** What the store needs of a review rule, and how one is changed. */
import { dueOnRule, reviewRule } from '../../domain/reviewRule/index.js';
import { bind, MEASURING_DEADLINE_MS } from '../binding.js';
import { executor } from '../execute.js';
import { reviewRules } from './collection.js';
import { reviewRuleFacts } from './facts.js';
import { openReviews } from './hooks.js';

/** Two runs that open the same review collide on its unique key: the slower one decides again and finds it open. */
export const reviewRuleBinding = bind({
  aggregate: reviewRule,
  collection: reviewRules,
  facts: reviewRuleFacts,
  hook: openReviews,
  due: dueOnRule,
  deadlineMs: MEASURING_DEADLINE_MS,
});

/** Executes commands on a review rule. */
export const executeOnReviewRule = executor(reviewRuleBinding);
