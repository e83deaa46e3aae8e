/** Transaction hook: concluding a review puts its recommendations to the party. */
import { recommendation } from '../../domain/recommendation/index.js';
import type { RecommendationFacts } from '../../domain/recommendation/messages.js';
import type { ReviewTypes } from '../../domain/review/messages.js';
import { decideOrThrow } from '../transactions/decideOrThrow.js';
import { replaceAll } from '../transactions/optimisticWrites.js';
import { readMany } from '../reading/read.js';
import { recommendations } from '../recommendation/collection.js';
import { scope } from '../scope.js';
import type { TransactionHook } from '../transactions/transactionHook.js';
import { REVIEW_RULES_PRINCIPAL } from './measurement.js';

const NO_FACTS: RecommendationFacts = { review: null, measured: null, plan: null, linked: null };

/** Concluding a review makes its recommendations visible to the party, in the same transaction. */
export const putRecommendations: TransactionHook<ReviewTypes> = async (store, _, { state: { _id: reviewId }, events }) => {
  const conclusion = events.find(({ type }) => type === 'ReviewConcluded');
  if (conclusion === undefined) return undefined;
  const proposed = await readMany(store, scope(REVIEW_RULES_PRINCIPAL, recommendations, { reviewId }));
  const put = proposed.map((one) => {
    const context = { actor: REVIEW_RULES_PRINCIPAL, id: one._id, now: conclusion.at, facts: NO_FACTS };
    return decideOrThrow(recommendation, { type: 'PutRecommendation' }, one, context);
  });
  return replaceAll(store, recommendations, put);
};
