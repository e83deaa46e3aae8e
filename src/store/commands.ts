/** What changes each kind of aggregate: `execute`, at home with it. */
import type { AggregateTypes } from '../domain/decider.js';
import type { Principal } from '../domain/principal.js';
import { execute, type Outcome, type Request } from './execute.js';
import {
  accessGrants,
  assessments,
  deliveries,
  type Home,
  issues,
  listeners,
  parties,
  plans,
  recommendations,
  reviewRules,
  reviews,
  snapshots,
  storedReports,
  templates,
} from './homes.js';
import type { Store } from './store.js';

/** Executes commands on one kind of aggregate. @returns the state they lead to, or why not */
export type Execute<T extends AggregateTypes> = (
  store: Store,
  principal: Principal,
  request: Request<T['Command']>,
) => Promise<Outcome<T['State']>>;

const on =
  <T extends AggregateTypes>(home: Home<T>): Execute<T> =>
  (store, principal, request) =>
    execute(home, store, principal, request);

export const executeOnParty = on(parties);
export const executeOnIssue = on(issues);
export const executeOnPlan = on(plans);
export const executeOnTemplate = on(templates);
export const executeOnListener = on(listeners);
export const executeOnDelivery = on(deliveries);
export const executeOnSnapshot = on(snapshots);
export const executeOnReport = on(storedReports);
export const executeOnReview = on(reviews);
export const executeOnRecommendation = on(recommendations);
export const executeOnReviewRule = on(reviewRules);
export const executeOnReadiness = on(assessments);
export const executeOnAccess = on(accessGrants);
