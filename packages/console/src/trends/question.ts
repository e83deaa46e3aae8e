/** A question about trends, as it stands in the address. Pure. */
import type { PerformanceMeasure, PerformanceMeasureDimension, PerformanceTimeBucket } from '../types.generated.js';

export const MEASURES: readonly PerformanceMeasure[] = [
  'ON_TIME_SHARE',
  'RESTORE_TIME',
  'RESTORE_TIME_NET',
  'RESOLVE_TIME',
  'AVAILABILITY',
  'OUTAGES',
  'ACKNOWLEDGE_TIME',
  'ACKNOWLEDGED_ON_TIME',
  'UPDATE_PUNCTUALITY',
  'ISSUES_RAISED',
  'ISSUES_RESTORED',
  'REOPEN_RATE',
  'REPEAT_RATE',
  'REJECTIONS',
  'MISSED_UPDATES',
  'SLIPPAGE',
  'STOP_TIME',
  'FIRST_PLAN_SUCCESS',
  'TOUCH_TIME_RATIO',
  'OPEN',
  'OVERDUE',
];
export const DIMENSIONS: readonly PerformanceMeasureDimension[] = [
  'PARTY',
  'SEVERITY',
  'CATEGORY',
  'INITIATING_LAYER',
  'RESOURCE',
  'SERVICE',
  'PRODUCT',
  'CAUSE',
  'HOLDER',
  'STOP_REASON',
];
export const BUCKETS: readonly PerformanceTimeBucket[] = ['DAY', 'WEEK', 'MONTH', 'QUARTER'];
/** Lengths of the period in days, by their word in the address. */
export const PERIODS = { '30d': 30, '90d': 90, '180d': 180, '365d': 365 } as const;
export type PeriodWord = keyof typeof PERIODS;

export interface Question {
  readonly measure: PerformanceMeasure;
  readonly by: PerformanceMeasureDimension | null;
  /** Null: the period as a whole. */
  readonly bucket: PerformanceTimeBucket | null;
  readonly period: PeriodWord;
}

const oneOf = <T extends string>(text: string | null, known: readonly T[]): T | null => known.find((each) => each === text) ?? null;

/** Reads the address. */
export const readQuestion = (search: URLSearchParams): Question => ({
  measure: oneOf(search.get('measure'), MEASURES) ?? 'ON_TIME_SHARE',
  by: search.get('by') === 'none' ? null : (oneOf(search.get('by'), DIMENSIONS) ?? 'PARTY'),
  bucket: search.get('bucket') === 'none' ? null : (oneOf(search.get('bucket'), BUCKETS) ?? 'MONTH'),
  period: oneOf(search.get('period'), Object.keys(PERIODS) as PeriodWord[]) ?? '180d',
});

/** Writes the address. */
export const writeQuestion = ({ measure, by, bucket, period }: Question): URLSearchParams =>
  new URLSearchParams({ measure, by: by ?? 'none', bucket: bucket ?? 'none', period });

const DAY_MS = 86_400_000;

/** The beginning of the unit of time that an instant is in, in the reader's zone. */
const beginningOf = (at: Date, bucket: PerformanceTimeBucket | null): Date => {
  const [year, month, day] = [at.getFullYear(), at.getMonth(), at.getDate()];
  if (bucket === 'YEAR') return new Date(year, 0, 1);
  if (bucket === 'QUARTER') return new Date(year, month - (month % 3), 1);
  if (bucket === 'MONTH') return new Date(year, month, 1);
  // Weeks begin on Monday (ISO 8601).
  return bucket === 'WEEK' ? new Date(year, month, day - ((at.getDay() + 6) % 7)) : new Date(year, month, day);
};

/** The period of a question: whole units of time up to the end of the present day, so that it stays the same for a day. */
export const periodOf = ({ period, bucket }: Question, now: number): { readonly from: string; readonly to: string } => {
  const today = new Date(now);
  const to = new Date(today.getFullYear(), today.getMonth(), today.getDate() + 1);
  return { from: beginningOf(new Date(to.getTime() - PERIODS[period] * DAY_MS), bucket).toISOString(), to: to.toISOString() };
};
