/** The rows of a report, shared by all output formats: names instead of ids, and labels for calendar units. */
import type { Comparison } from '../../domain/measures/comparison.js';
import { bucketEdges } from '../../domain/time/period.js';
import type { Bucket, MeasureResult, MeasuredRow, MeasuredValue, Period } from '../../domain/measures/measures.js';

/** The data of a report. */
export interface ReportData {
  readonly measured: MeasureResult;
  /** null if not requested. */
  readonly comparison: Comparison | null;
  /** Sentences; empty without a comparison. */
  readonly findings: readonly string[];
  /** From a party's id to its name. */
  readonly names: ReadonlyMap<string, string>;
}

/** One line: a key, a calendar unit and the measured values. */
export interface ReportLine {
  /** A label per requested dimension; `–` for none. */
  readonly labels: readonly string[];
  /** Of the calendar unit; null for the whole period. */
  readonly unit: string | null;
  readonly row: MeasuredRow;
}

export const NO_VALUE = '–';

/** Of one dimension, for people. */
const labelOf = (value: string | null, isParty: boolean, names: ReportData['names']): string =>
  value === null ? NO_VALUE : isParty ? (names.get(value) ?? value) : value;

/** Every row of an answer with its labels: in the order of these, and within them of time. */
export const reportLines = ({ measured: { question, rows }, names }: ReportData): readonly ReportLine[] =>
  rows
    .map((row) => ({
      labels: question.by.map((dimension, index) => labelOf(row.key[index] ?? null, dimension === 'PARTY', names)),
      unit: row.bucket === null || question.bucket === null ? null : unitLabel(row.bucket, question.bucket, question.timeZone),
      row,
    }))
    .toSorted((one, other) => compareLabels(one.labels, other.labels));

/** By code units, so that the order is the same on every machine; rows without a value come last. */
const compareLabels = (one: readonly string[], other: readonly string[]): number => {
  const at = one.findIndex((label, index) => label !== other[index]);
  if (at < 0) return 0;
  const [label, against] = [one[at] ?? NO_VALUE, other[at] ?? NO_VALUE];
  if (label === NO_VALUE || against === NO_VALUE) return label === NO_VALUE ? 1 : -1;
  return label < against ? -1 : 1;
};

/** The value of a measure in a row. */
export const valueOf = ({ values }: MeasuredRow, measure: MeasuredValue['measure']): MeasuredValue | undefined =>
  values.find((one) => one.measure === measure);

/** What a measure was in a row in the period before; undefined where that was not compared, row by row. */
export const previousValueOf = (
  { comparison, measured }: ReportData,
  { key }: MeasuredRow,
  measure: MeasuredValue['measure'],
): MeasuredValue | undefined =>
  measured.question.bucket !== null
    ? undefined
    : comparison?.rows
        .find((row) => row.key.every((value, index) => value === key[index]))
        ?.changes.find((change) => change.measure === measure)?.before;

/** The local date of an instant, `yyyy-MM-dd`. */
export const localDate = (at: Date, timeZone: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(at);

/** Longer than any calendar unit, in milliseconds. */
const BEYOND_MS = 400 * 86_400_000;

/** Whether a calendar unit is shown before it is over, or the period ends within it: its value is not to be compared with the others. */
export const isPartial = ({ from, to }: Period, bucket: Bucket, timeZone: string, asOf: Date): boolean => {
  const [, end = to.getTime()] = bucketEdges({ from, to: new Date(to.getTime() + BEYOND_MS) }, bucket, timeZone);
  return end > to.getTime() || to > asOf;
};

/** What people call a calendar unit: `2016-02-01` (a day, or the Monday of a week), `2016-02`, `2016-Q1`, `2016`. */
export const unitLabel = ({ from }: Pick<Period, 'from'>, bucket: Bucket, timeZone: string): string => {
  const date = localDate(from, timeZone);
  const [year = '', month = ''] = date.split('-');
  switch (bucket) {
    case 'DAY':
    case 'WEEK':
      return date;
    case 'MONTH':
      return `${year}-${month}`;
    case 'QUARTER':
      return `${year}-Q${String(Math.ceil(Number(month) / 3))}`;
    case 'YEAR':
      return year;
  }
};
