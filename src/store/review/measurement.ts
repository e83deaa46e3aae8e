/** What reviews and recommendations measure: one measure of one party over a period. */
import type { EntityRef } from '../../domain/kernel/entityRef.js';
import { system } from '../../domain/kernel/principal.js';
import { isRefusal, type Refusal } from '../../domain/kernel/refusal.js';
import type { Measure, MeasuredValue, Period } from '../../domain/measures/measures.js';
import { answerQuestion } from '../measures/query.js';
import type { Store } from '../store.js';

/** Reads and measures what rules must see even where their caller may not, and does in their name what follows from a command. */
export const REVIEW_RULES_PRINCIPAL = system('review-rules');

interface MeasurementRequest {
  readonly measure: Measure;
  readonly partyId: string;
  /** The infrastructure; null for all that the party does. */
  readonly subject: EntityRef | null;
  readonly period: Period;
}

/** One measure of one party over a period; of its subject, where it has one. */
export const measurePeriod = async (
  store: Store,
  { measure, partyId, subject, period }: MeasurementRequest,
  now: Date,
): Promise<MeasuredValue | Refusal> => {
  const filter = { partyId: [partyId], ...(subject === null ? {} : { entity: subject }) };
  const question = { period, by: [], measures: [measure], bucket: null, timeZone: 'UTC', filter };
  const answer = await answerQuestion(store, REVIEW_RULES_PRINCIPAL, question, now);
  return isRefusal(answer) ? answer : (answer.rows[0]?.values[0] ?? { measure, n: 0, value: null, p50: null, p90: null, p95: null });
};
