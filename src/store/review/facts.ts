/**
 * What reviews, recommendations and review rules need to know of others, the reviews that a rule opens, and what concluding one puts to its
 * party.
 */
import type { Principal } from '../../domain/kernel/principal.js';
import type { Refusal } from '../../domain/kernel/refusal.js';
import type { MeasuredValue } from '../../domain/measures/measures.js';
import type { PerformanceReview } from '../../domain/review/model.js';
import { MAX_MEASURED } from '../../domain/review/rules.js';
import { readMany, readOne } from '../reading/read.js';
import { scope } from '../scope.js';
import type { Store } from '../store.js';
import type { ReviewCommand, ReviewFacts } from '../../domain/review/messages.js';
import { parties } from '../party/collection.js';
import { recommendations } from '../recommendation/collection.js';
import { measurePeriod } from './measurement.js';

/** The recommendations are read for commands that depend on them only. */
const NEED_RECOMMENDATIONS: readonly ReviewCommand['type'][] = [
  'ConcludePerformanceReview',
  'AgreePerformanceReview',
  'ClosePerformanceReview',
];

export const reviewFacts = async (
  store: Store,
  principal: Principal,
  command: ReviewCommand,
  id: string,
  review: PerformanceReview | null,
  now: Date,
): Promise<ReviewFacts> => ({
  party: command.type === 'InitiatePerformanceReview' ? await readOne(store, scope(principal, parties, { _id: command.partyId })) : null,
  recommendations: NEED_RECOMMENDATIONS.includes(command.type)
    ? (await readMany(store, scope(principal, recommendations, { reviewId: id }))).map(({ status }) => status)
    : [],
  measured: principal.permissions.has('review:write') ? await measuredEvidence(store, command, review, now) : [],
});

/** What the observations of a command come to, each in its place. Nothing is measured for a command that is refused anyway. */
const measuredEvidence = async (
  store: Store,
  command: ReviewCommand,
  review: PerformanceReview | null,
  now: Date,
): Promise<ReviewFacts['measured']> => {
  const about = command.type === 'InitiatePerformanceReview' ? command : review;
  if ((command.type !== 'InitiatePerformanceReview' && command.type !== 'AddPerformanceReviewEvidence') || about === null) return [];
  if (command.evidence.filter(({ measure }) => measure !== null).length > MAX_MEASURED) return [];
  const { partyId, subject } = about;
  const measured: (MeasuredValue | Refusal | null)[] = [];
  for (const { measure, period } of command.evidence)
    measured.push(
      measure === null || period === null || period.to <= period.from || period.to > now
        ? null
        : await measurePeriod(store, { measure, partyId, subject, period }, now),
    );
  return measured;
};
