/** A period beside the one before: the same weekdays, the same length, each figure with its sample. */
import { type Measure, type MeasureResult, type MeasuredValue, MEASURES, type MeasureQuestion, type Period } from './measures.js';
import { elapsedDays, previousPeriod } from '../time/period.js';
import { emptyValue } from './accumulator.js';

/** One measure of one row, then and now. */
export interface MeasureChange {
  readonly measure: Measure;
  readonly before: MeasuredValue;
  readonly now: MeasuredValue;
  /** COUNT only: per day of 24 hours; null for every other kind. */
  readonly perDay: { readonly before: number; readonly now: number } | null;
}

/** The changes of the measures in one row of the result. */
export interface ComparedRow {
  readonly key: readonly (string | null)[];
  readonly changes: readonly MeasureChange[];
}

/** What an earlier period says beside the period that was asked about. */
export interface Comparison {
  /** The compared period: of one that has not ended, the elapsed part. */
  readonly period: Period;
  readonly before: Period;
  readonly rows: readonly ComparedRow[];
}

/**
 * The two questions whose answers are compared: the elapsed part of the period, and the previous period, both without buckets.
 * @returns null for a period that has not started
 */
export const comparedQuestions = (question: MeasureQuestion, now: Date): readonly [MeasureQuestion, MeasureQuestion] | null => {
  const { from, to } = question.period;
  if (from >= now) return null;
  const period = { from, to: to < now ? to : now };
  return [
    { ...question, period, bucket: null },
    { ...question, period: previousPeriod(period), bucket: null },
  ];
};

/** Joins two answers row by row; a row missing in one of them counts as empty. */
export const compareResults = (now: MeasureResult, before: MeasureResult): Comparison => {
  const { period, measures } = now.question;
  const days = elapsedDays(period, period.to);
  const [nowRows, beforeRows] = [rowsByKey(now), rowsByKey(before)];
  const rows = [...new Map([...beforeRows, ...nowRows].map(([name, { key }]) => [name, key]))].map(([name, key]): ComparedRow => ({
    key,
    changes: measures.map((measure, index) =>
      measureChange(measure, beforeRows.get(name)?.values[index], nowRows.get(name)?.values[index], days),
    ),
  }));
  return { period, before: before.question.period, rows: rows.toSorted((one, other) => (keyText(one.key) < keyText(other.key) ? -1 : 1)) };
};

const keyText = (key: ComparedRow['key']): string => JSON.stringify(key);

const rowsByKey = ({ rows }: MeasureResult): ReadonlyMap<string, MeasureResult['rows'][number]> =>
  new Map(rows.map((row) => [keyText(row.key), row]));

const measureChange = (
  measure: Measure,
  beforeValue: MeasuredValue | undefined,
  nowValue: MeasuredValue | undefined,
  days: number,
): MeasureChange => {
  const [before, now] = [beforeValue ?? emptyValue(measure), nowValue ?? emptyValue(measure)];
  const counted = MEASURES[measure].kind === 'COUNT';
  return { measure, before, now, perDay: counted ? { before: (before.value ?? 0) / days, now: (now.value ?? 0) / days } : null };
};
