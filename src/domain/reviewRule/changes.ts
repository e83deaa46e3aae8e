/** Event and state of a review rule → the fields that change. */
import type { Aggregate } from '../kernel/decider.js';
import type { ReviewRuleTypes } from './messages.js';

export const changes: Aggregate<ReviewRuleTypes>['changes'] = {
  ReviewRuleDefined: ({ data, actor }) => ({
    ...data,
    definedBy: actor.id,
    lastRunAt: null,
    lastFound: null,
    lastFindings: [],
    lastFailure: null,
  }),
  ReviewRuleAmended: ({ data }) => data,
  ReviewRulePaused: () => ({}),
  ReviewRuleResumed: () => ({}),
  ReviewRuleRetired: () => ({}),
  ReviewRuleRan: ({ at, data: { found, findings, nextRunAt } }) => ({
    lastRunAt: at,
    lastFound: found,
    lastFindings: findings,
    lastFailure: null,
    nextRunAt,
  }),
  ReviewRuleFailed: ({ at, data: { reason, nextRunAt } }) => ({
    lastRunAt: at,
    lastFound: null,
    lastFindings: [],
    lastFailure: reason,
    nextRunAt,
  }),
};
