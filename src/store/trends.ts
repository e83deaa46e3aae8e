/** Trend analysis (row A12): an answer, what it was in the period before, and what that says. */
import { compare, comparedQuestions, type Comparison } from '../domain/comparison.js';
import { type Finding, findingsOf, LEAST_SAMPLE } from '../domain/findings.js';
import type { Measured, MeasureQuestion } from '../domain/measures.js';
import type { Principal } from '../domain/principal.js';
import { type Refusal, invalid, isRefusal } from '../domain/refusal.js';
import { readMany } from './read.js';
import { ask } from './reports.js';
import { scope } from './scope.js';
import type { Store } from './store.js';

export interface TrendAnalysis {
  readonly measured: Measured;
  /** Null when it was not asked for, or the period has not begun. */
  readonly comparison: Comparison | null;
  /** What the comparison says; none without one. */
  readonly findings: readonly Finding[];
}

export interface TrendOptions {
  /** Whether to look at the period before, too. */
  readonly compare: boolean;
  /** Observations that either period needs for a finding; 5 when absent. */
  readonly leastSample?: number;
}

/**
 * Answers a question about measures, compares and finds what changed, as far as a principal may see.
 * @returns refusals as `ask` does
 */
export const analyseTrend = async (
  store: Store,
  principal: Principal,
  question: MeasureQuestion,
  { compare: wanted, leastSample = LEAST_SAMPLE }: TrendOptions,
  now: Date,
): Promise<TrendAnalysis | Refusal> => {
  if (leastSample < 1) return invalid([{ path: ['leastSample'], message: 'must be at least 1' }]);
  const measured = await ask(store, principal, question, now);
  if (isRefusal(measured)) return measured;
  const questions = wanted ? comparedQuestions(measured.question, now) : null;
  if (questions === null) return { measured, comparison: null, findings: [] };
  const here = question.bucket === null ? { ...measured, question: questions[0] } : await ask(store, principal, questions[0], now);
  if (isRefusal(here)) return here;
  const before = await ask(store, principal, questions[1], now);
  if (isRefusal(before)) return before;
  const comparison = compare(here, before);
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
  const filter = scope(principal, 'parties', { _id: { $in: ids } });
  const parties = ids.length === 0 ? [] : await readMany(store, 'parties', filter, { projection: { name: 1 } });
  const names = new Map(parties.map(({ _id, name }) => [_id, name]));
  return (dimension, value) =>
    (dimension === 'PARTY' ? names.get(value) : undefined) ?? `${dimension.toLowerCase().replaceAll('_', ' ')} ${value}`;
};
