/** The rows of a trend as points of a chart and lines of a file. Pure. */
import { shownName } from '../lib/shownNames.js';
import type { TrendsQuery } from './Trends.generated.js';

type Trend = TrendsQuery['performanceTrend'];

export interface Point {
  readonly series: string;
  /** The beginning of the unit of time; null for the whole period. */
  readonly from: string | null;
  readonly value: number | null;
  /** What the value rests on. */
  readonly n: number;
  /** Whether the unit of time is not over, or only partly in the period. */
  readonly isPartial: boolean;
}

const nameOf = (key: Trend['rows'][number]['key']): string =>
  key.map(({ party, value }) => party?.name ?? (value == null ? 'none' : /^[A-Z_]+$/.test(value) ? shownName(value) : value)).join(', ') ||
  'All';

/** Times by their median, everything else by its value. */
export const pointsOf = ({ rows, period, asOf }: Trend): readonly Point[] =>
  rows.flatMap(({ key, bucket, values }) => {
    const [measured] = values;
    if (measured === undefined) return [];
    const isPartial = bucket != null && (bucket.to > asOf || bucket.to > period.to || bucket.from < period.from);
    return [{ series: nameOf(key), from: bucket?.from ?? null, value: measured.value ?? measured.p50 ?? null, n: measured.n, isPartial }];
  });

/** The series with the most behind them; a chart with more cannot be read. */
export const largestSeries = (points: readonly Point[], most: number): readonly string[] => {
  const sizes = new Map<string, number>();
  for (const { series, n } of points) sizes.set(series, (sizes.get(series) ?? 0) + n);
  return [...sizes]
    .sort(([, one], [, other]) => other - one)
    .slice(0, most)
    .map(([series]) => series);
};

const quoted = (text: string): string => {
  // A spreadsheet would run what begins like a formula.
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** The points as CSV (RFC 4180). */
export const csvOf = (points: readonly Point[]): string =>
  [
    'series,from,value,n,partial',
    ...points.map(({ series, from, value, n, isPartial }) =>
      [quoted(series), from ?? '', value ?? '', n, isPartial ? 'yes' : 'no'].join(','),
    ),
  ].join('\r\n');
