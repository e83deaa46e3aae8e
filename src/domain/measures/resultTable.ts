/** The rows of an answer under construction: a line per key, with an accumulator per bucket and measure that has observations. */
import { compareKeys, type RowKey } from './dimensions.js';
import type { Dimension, Measure, MeasuredRow, MeasureQuestion } from './measures.js';
import type { Basis, Observation } from './observation.js';
import { type Refusal, invalidInput } from '../kernel/refusal.js';
import type { Interval } from '../time/interval.js';
import { accumulate, accumulateLasting, type Accumulator, newAccumulator, accumulatedValue } from './accumulator.js';

/** Rows of one answer, empty buckets included. */
const MAX_ROWS = 10_000;

interface ResultLine {
  readonly key: RowKey;
  /** Bucket by bucket, and within it measure by measure; absent where nothing was observed. */
  readonly accumulators: (Accumulator | undefined)[];
}

/** A counted value; the whole is that of a SHARE, else 1. */
export type CountedValue = Required<Pick<Observation, 'value' | 'whole' | 'basis'>>;

/** What lasted, and of which resource. */
export interface LastingValue {
  readonly subject: string;
  readonly interval: Interval;
  readonly basis: Basis;
}

/** Collects observations by row, bucket and measure. */
export interface ResultTable {
  /**
   * Adds an observation of a measure in a bucket to the line of each key.
   * @param of the restoration or plan it was observed on
   */
  add(keys: readonly RowKey[], measure: Measure, bucket: number, seen: CountedValue, of: object): void;
  /** The same of what lasted for an interval: overlaps of one subject count once. */
  addLasting(keys: readonly RowKey[], measure: Measure, bucket: number, lasted: LastingValue, of: object): void;
  /** All rows in order, as of `now`; a refusal when there are more than 10,000. */
  rows(now: Date): readonly MeasuredRow[] | Refusal;
}

/**
 * An empty result table. An answer without dimensions is always one line.
 * @param edges of the buckets, in epoch milliseconds
 */
export const newResultTable = (question: MeasureQuestion, edges: readonly number[]): ResultTable => {
  const { by, measures, leaveOutImports = false } = question;
  const lines = new Map<string, ResultLine>();
  const maxLines = Math.floor(MAX_ROWS / (edges.length - 1));
  const lineOf = (key: RowKey): ResultLine | undefined => {
    const name = JSON.stringify(key);
    const known = lines.get(name);
    // One line too many is enough to refuse.
    if (known !== undefined || lines.size > maxLines) return known;
    const line = { key, accumulators: [] };
    lines.set(name, line);
    return line;
  };
  if (by.length === 0) lineOf([]);
  return {
    add: (keys, measure, bucket, counted, of) => {
      const place = bucket * measures.length + measures.indexOf(measure);
      for (const key of keys) {
        const line = lineOf(key);
        if (line !== undefined) accumulate((line.accumulators[place] ??= newAccumulator(measure)), counted, of, leaveOutImports);
      }
    },
    addLasting: (keys, measure, bucket, lasted, of) => {
      const place = bucket * measures.length + measures.indexOf(measure);
      for (const key of keys) {
        const line = lineOf(key);
        if (line !== undefined) accumulateLasting((line.accumulators[place] ??= newAccumulator(measure)), lasted, of, leaveOutImports);
      }
    },
    rows: (now) => {
      if (lines.size > maxLines) return tooManyRows(by, [...lines.values()]);
      const inOrder = [...lines.values()].toSorted((one, other) => compareKeys(one.key, other.key));
      return inOrder.flatMap((line) => rowsOf(line, question, edges, now));
    },
  };
};

const rowsOf = (
  { key, accumulators }: ResultLine,
  { measures, bucket }: MeasureQuestion,
  edges: readonly number[],
  now: Date,
): readonly MeasuredRow[] =>
  edges.slice(1).map((edge, index) => {
    const span = { from: new Date(edges[index] ?? edge), to: new Date(edge) };
    const elapsedMs = Math.min(edge, now.getTime()) - span.from.getTime();
    const begun = elapsedMs >= 0;
    const values = measures.map((measure, place) =>
      accumulatedValue(accumulators[index * measures.length + place] ?? newAccumulator(measure), begun, elapsedMs),
    );
    return { key, bucket: bucket === null ? null : span, values };
  });

const tooManyRows = (by: readonly Dimension[], lines: readonly ResultLine[]): Refusal => {
  const values = by.map((dimension, index) => ({ dimension, different: new Set(lines.map(({ key }) => key[index])).size }));
  const widest = values.toSorted((one, other) => other.different - one.different)[0];
  const limitText = `The answer would have more than ${String(MAX_ROWS)} rows`;
  const advice =
    widest === undefined ? 'choose a larger bucket' : `leave out ${widest.dimension}, choose a larger bucket, or ask with a filter`;
  return invalidInput([{ path: ['by'], message: `${limitText}: ${advice}` }]);
};
