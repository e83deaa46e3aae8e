/** The rows of an answer in the making: a line for each key, and on it a tally for each bucket and measure in which anything was observed. */
import { compareKeys, type Key } from './dimensions.js';
import type { Dimension, Measure, MeasuredRow, MeasureQuestion } from './measures.js';
import type { Observation } from './observations.js';
import { type Refusal, invalid } from '../kernel/refusal.js';
import { count, type Tally, tally, valueOf } from './accumulator.js';

/** Rows of one answer, empty buckets included. */
const MOST_ROWS = 10_000;

interface Line {
  readonly key: Key;
  /** Bucket by bucket, and within it measure by measure; absent where nothing was observed. */
  readonly tallies: (Tally | undefined)[];
}

/** What is counted. @property whole of a SHARE; 1 when absent */
export type Counted = Pick<Observation, 'value' | 'whole'>;

export interface Ledger {
  /**
   * Counts on the line of each key what was observed of a measure in a bucket.
   * @param of the restoration or plan it was observed on
   */
  enter(keys: readonly Key[], measure: Measure, bucket: number, seen: Counted, of: object): void;
  /** All rows in order, as of `now`; a refusal when there are more than 10,000. */
  rows(now: Date): readonly MeasuredRow[] | Refusal;
}

/**
 * A ledger without entries. An answer that is split by nothing is one line, whatever there was to count.
 * @param edges of the buckets, in epoch milliseconds
 */
export const openLedger = (question: MeasureQuestion, edges: readonly number[]): Ledger => {
  const { by, measures } = question;
  const lines = new Map<string, Line>();
  const most = Math.floor(MOST_ROWS / (edges.length - 1));
  const lineOf = (key: Key): Line | undefined => {
    const name = JSON.stringify(key);
    const known = lines.get(name);
    // One line too many is enough to tell.
    if (known !== undefined || lines.size > most) return known;
    const line = { key, tallies: [] };
    lines.set(name, line);
    return line;
  };
  if (by.length === 0) lineOf([]);
  return {
    enter: (keys, measure, bucket, { value, whole = 1 }, of) => {
      const place = bucket * measures.length + measures.indexOf(measure);
      for (const key of keys) {
        const line = lineOf(key);
        if (line !== undefined) count((line.tallies[place] ??= tally(measure)), value, whole, of);
      }
    },
    rows: (now) => {
      if (lines.size > most) return tooMany(by, [...lines.values()]);
      const inOrder = [...lines.values()].toSorted((one, other) => compareKeys(one.key, other.key));
      return inOrder.flatMap((line) => rowsOf(line, question, edges, now));
    },
  };
};

const rowsOf = (
  { key, tallies }: Line,
  { measures, bucket }: MeasureQuestion,
  edges: readonly number[],
  now: Date,
): readonly MeasuredRow[] =>
  edges.slice(1).map((edge, index) => {
    const span = { from: new Date(edges[index] ?? edge), to: new Date(edge) };
    const begun = span.from <= now;
    const values = measures.map((measure, place) => valueOf(tallies[index * measures.length + place] ?? tally(measure), begun));
    return { key, bucket: bucket === null ? null : span, values };
  });

const tooMany = (by: readonly Dimension[], lines: readonly Line[]): Refusal => {
  const values = by.map((dimension, index) => ({ dimension, different: new Set(lines.map(({ key }) => key[index])).size }));
  const widest = values.toSorted((one, other) => other.different - one.different)[0];
  const most = `The answer would have more than ${String(MOST_ROWS)} rows`;
  const advice =
    widest === undefined ? 'choose a larger bucket' : `leave out ${widest.dimension}, choose a larger bucket, or ask with a filter`;
  return invalid([{ path: ['by'], message: `${most}: ${advice}` }]);
};
