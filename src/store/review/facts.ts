/**
 * What reviews, recommendations and review rules need to know of others, the reviews that a rule opens, and what concluding one puts to its
 * party.
 */
import { type Principal, system } from '../../domain/kernel/principal.js';
import { readMany, readOne } from '../reading/read.js';
import { scope } from '../scope.js';
import type { Store } from '../store.js';
import type { ReviewCommand, ReviewFacts } from '../../domain/review/messages.js';
import { parties } from '../party/collection.js';
import { recommendations } from '../recommendation/collection.js';

/** Reads and measures what rules must see even where their caller may not, and does in their name what follows from a command. */
export const REVIEW_RULES_PRINCIPAL = system('review-rules');

/** The recommendations are read for commands that depend on them only. */
const NEED_RECOMMENDATIONS: readonly ReviewCommand['type'][] = ['ConcludeReview', 'AgreeReview', 'CloseReview'];

export const reviewFacts = async (store: Store, principal: Principal, command: ReviewCommand, id: string): Promise<ReviewFacts> => ({
  party: command.type === 'InitiatePerformanceReview' ? await readOne(store, scope(principal, parties, { _id: command.partyId })) : null,
  recommendations: NEED_RECOMMENDATIONS.includes(command.type)
    ? (await readMany(store, scope(principal, recommendations, { reviewId: id }))).map(({ status }) => status)
    : [],
});
