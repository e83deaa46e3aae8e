/** A question about measures with all that people make of its answer: the comparison with the period before, and names for identifiers. */
import { compare, comparedQuestions, type Comparison } from '../domain/comparison.js';
import { type Finding, findingsOf } from '../domain/findings.js';
import type { Dimension, Measured, MeasuredRow, MeasureQuestion } from '../domain/measures.js';
import type { Principal } from '../domain/principal.js';
import type { Refusal } from '../domain/refusal.js';
import { readMany } from './read.js';
import { ask, measure } from './reports.js';
import { scope } from './scope.js';
import type { Store } from './store.js';

export interface Answered {
  readonly measured: Measured;
  /** null where none was asked for, or the period has not begun. */
  readonly comparison: Comparison | null;
  /** What the comparison says; the worst first. */
  readonly findings: readonly Finding[];
  /** From the id of each party in a row to its name, as far as the principal may see it. */
  readonly names: ReadonlyMap<string, string>;
}

/**
 * Answers a question, compared with the period before or not.
 * @returns the answer, or why there is none: see `ask`
 */
export const answer = async (
  store: Store,
  principal: Principal,
  question: MeasureQuestion,
  compared: boolean,
  now: Date,
): Promise<Answered | Refusal> => {
  const measured = await ask(store, principal, question, now);
  if ('kind' in measured) return measured;
  const comparison = compared ? await comparisonOf(store, principal, question, now) : null;
  const names = await namesOf(store, principal, question.by, [...measured.rows, ...(comparison?.rows ?? [])]);
  const called = (dimension: Dimension, value: string): string =>
    dimension === 'PARTY' ? (names.get(value) ?? `party ${value}`) : `${dimension.toLowerCase().replaceAll('_', ' ')} ${value}`;
  return { measured, comparison, findings: comparison === null ? [] : findingsOf(comparison, question.by, called), names };
};

const comparisonOf = async (store: Store, principal: Principal, question: MeasureQuestion, now: Date): Promise<Comparison | null> => {
  const questions = comparedQuestions(question, now);
  if (questions === null) return null;
  const [here, there] = [await measure(store, principal, questions[0], now), await measure(store, principal, questions[1], now)];
  return compare(here, there);
};

const namesOf = async (
  store: Store,
  principal: Principal,
  by: readonly Dimension[],
  rows: readonly Pick<MeasuredRow, 'key'>[],
): Promise<ReadonlyMap<string, string>> => {
  const place = by.indexOf('PARTY');
  const ids = place < 0 ? [] : [...new Set(rows.flatMap(({ key }) => key[place] ?? []))];
  if (ids.length === 0) return new Map();
  const parties = await readMany(store, 'parties', scope(principal, 'parties', { _id: { $in: ids } }), { projection: { name: 1 } });
  return new Map(parties.map(({ _id, name }) => [_id, name]));
};
