/** The series of a chart: the largest ones, and the others combined. */
import { MEASURES, type Measure, type MeasuredValue } from '../../domain/measures/measures.js';
import { isPartial, reportLines, type ReportData, type ReportLine, valueOf } from './rows.js';

/** One value of a series at a calendar unit. */
export interface Point {
  readonly series: string;
  /** Label of the calendar unit; `''` for the whole period. */
  readonly unit: string;
  /** Whether the calendar unit is not over, or only a part of it was asked for. */
  readonly isPartial: boolean;
  readonly n: number;
  readonly value: number | null;
}

export const OTHER_SERIES = 'others';
/** The name of the only series of a report without dimensions. */
const SINGLE_SERIES = 'all';
/** Maximum number of distinguishable series: more bars than lines. */
const MAX_LINES = 8;
const MAX_BARS = 20;

const seriesOf = ({ labels }: ReportLine): string => labels.join(', ') || SINGLE_SERIES;

/**
 * The series with the most observations of all measures together, in their order of appearance: the same ones in every chart of a report.
 */
export const largestSeries = (report: ReportData): readonly string[] => {
  const sizes = new Map<string, number>();
  for (const line of reportLines(report)) {
    const n = line.row.values.reduce((sum, value) => sum + value.n, 0);
    sizes.set(seriesOf(line), (sizes.get(seriesOf(line)) ?? 0) + n);
  }
  const maxSeries = report.measured.question.bucket === null ? MAX_BARS : MAX_LINES;
  const largest = new Set(
    [...sizes]
      .toSorted(([, one], [, other]) => other - one)
      .slice(0, maxSeries)
      .map(([series]) => series),
  );
  return [...sizes.keys()].filter((series) => largest.has(series));
};

const isPartialLine = ({ measured: { question, asOf } }: ReportData, { row: { bucket } }: ReportLine): boolean =>
  bucket !== null && question.bucket !== null && isPartial(bucket, question.bucket, question.timeZone, asOf);

/** The points of one measure: of each shown series, and of the others combined. */
export const pointsOf = (report: ReportData, measure: Measure, shown: readonly string[]): readonly Point[] => {
  const points = reportLines(report).flatMap((line): readonly Point[] => {
    const found = valueOf(line.row, measure);
    return found === undefined
      ? []
      : [{ series: seriesOf(line), unit: line.unit ?? '', isPartial: isPartialLine(report, line), n: found.n, value: found.value }];
  });
  const rest = points.filter(({ series }) => !shown.includes(series));
  const units = [...new Set(rest.map(({ unit }) => unit))].toSorted();
  const others = units.map((unit) =>
    combinePoints(
      rest.filter((one) => one.unit === unit),
      unit,
      measure,
    ),
  );
  return [...points.filter(({ series }) => shown.includes(series)), ...others];
};

/** Counts are added; means and shares are averaged by sample size, which is exact. */
const combinePoints = (points: readonly Point[], unit: string, measure: Measure): Point => {
  const known = points.filter((point): point is Point & { readonly value: number } => point.value !== null);
  const n = known.reduce((sum, one) => sum + one.n, 0);
  const { kind } = MEASURES[measure];
  const adds = kind === 'COUNT' || kind === 'GAUGE';
  const sum = known.reduce((total, one) => total + (adds ? one.value : one.value * one.n), 0);
  const isPartial = points.some((point) => point.isPartial);
  return { series: OTHER_SERIES, unit, isPartial, n, value: adds ? (known.length === 0 ? null : sum) : n === 0 ? null : sum / n };
};

/** How an axis counts. */
export interface AxisScale {
  /** What values are divided by. */
  readonly divisor: number;
  readonly title: string;
  /** In the notation of d3-format. */
  readonly format: string;
}

const DURATION_UNITS = [
  ['days', 86_400_000],
  ['hours', 3_600_000],
  ['minutes', 60_000],
  ['seconds', 1_000],
] as const;
/** A unit is used from this many of it on. */
const MIN_UNITS = 3;

/** The axis scale for these values of a measure. */
export const axisScale = (points: readonly Pick<MeasuredValue, 'value'>[], measure: Measure): AxisScale => {
  const { label, kind, unit } = MEASURES[measure];
  const name = kind === 'TIME' ? `${label}, mean` : label;
  if (unit === 'SHARE') return { divisor: 1, title: name, format: '.0%' };
  if (unit === 'NUMBER') return { divisor: 1, title: name, format: '~s' };
  const longest = Math.max(0, ...points.map(({ value }) => Math.abs(value ?? 0)));
  const [length, divisor] = DURATION_UNITS.find(([, ms]) => longest >= MIN_UNITS * ms) ?? ['seconds', 1_000];
  return { divisor, title: `${name} (${length})`, format: '~s' };
};
