/** Trend analysis (row A12): an answer, the comparison with the previous period, and findings. */
import { compareResults, comparedQuestions, type Comparison } from '../../domain/measures/comparison.js';
import { type TrendFinding, findingsOf, MIN_SAMPLE } from '../../domain/measures/findings.js';
import type { MeasureResult, MeasureQuestion } from '../../domain/measures/measures.js';
import type { Principal } from '../../domain/kernel/principal.js';
import { type Refusal, invalidInput, isRefusal } from '../../domain/kernel/refusal.js';
import { parties } from '../party/collection.js';
import { readMany } from '../reading/read.js';
import { answerQuestion } from './query.js';
import { scope } from '../scope.js';
import type { Store } from '../store.js';

export interface TrendAnalysis {
  readonly measured: MeasureResult;
  /** Null when not requested, or before the period has started. */
  readonly comparison: Comparison | null;
  /** The findings of the comparison; empty without one. */
  readonly findings: readonly TrendFinding[];
}

export interface TrendOptions {
  /** Whether to look at the period before, too. */
  readonly compare: boolean;
  /** Observations that either period needs for a finding; 5 when absent. */
  readonly leastSample?: number;
}

/**
 * Answers a question about measures, compares and finds what changed, as far as a principal may see.
 * @returns refusals as `answerQuestion` does
 */
export const analyzeTrend = async (
  store: Store,
  principal: Principal,
  question: MeasureQuestion,
  { compare: withComparison, leastSample = MIN_SAMPLE }: TrendOptions,
  now: Date,
): Promise<TrendAnalysis | Refusal> => {
  if (leastSample < 1) return invalidInput([{ path: ['leastSample'], message: 'must be at least 1' }]);
  const measured = await answerQuestion(store, principal, question, now);
  if (isRefusal(measured)) return measured;
  const questions = withComparison ? comparedQuestions(measured.question, now) : null;
  if (questions === null) return { measured, comparison: null, findings: [] };
  const current =
    question.bucket === null ? { ...measured, question: questions[0] } : await answerQuestion(store, principal, questions[0], now);
  if (isRefusal(current)) return current;
  const before = await answerQuestion(store, principal, questions[1], now);
  if (isRefusal(before)) return before;
  const comparison = compareResults(current, before);
  const names = await partyNames(store, principal, question, comparison);
  const findings = findingsOf(comparison, question.by, names, leastSample);
  return { measured, comparison, findings };
};

/** What parties are called; everything else is called by its dimension. */
const partyNames = async (
  store: Store,
  principal: Principal,
  { by }: MeasureQuestion,
  { rows }: Comparison,
): Promise<Parameters<typeof findingsOf>[2]> => {
  const place = by.indexOf('PARTY');
  const ids = [...new Set(rows.flatMap(({ key }) => key[place] ?? []))];
  const filter = scope(principal, parties, { _id: { $in: ids } });
  const found = ids.length === 0 ? [] : await readMany(store, filter, { projection: { name: 1 } });
  const names = new Map(found.map(({ _id, name }) => [_id, name]));
  return (dimension, value) =>
    (dimension === 'PARTY' ? names.get(value) : undefined) ?? `${dimension.toLowerCase().replaceAll('_', ' ')} ${value}`;
};
