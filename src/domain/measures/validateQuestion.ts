/** What makes a question about measures one that can be answered. */
import { isTimeZone } from '../time/zone.js';
import { DAY_MS } from '../time/localTime.js';
import { type Dimension, type Measure, type MeasureQuestion, type Period, REPEAT_WITHIN_DAYS } from './measures.js';
import { maxBucketCount } from '../time/period.js';
import type { InputProblem } from '../kernel/refusal.js';
import { inputLimitProblems } from '../kernel/inputLimits.js';

/** The longest period a question may be about. */
const MAX_YEARS = 20;
/** Buckets in one period. */
const MAX_BUCKETS = 1_000;
/** A repetition later than this is another story. */
const MAX_REPEAT_DAYS = 365;

/** The dimensions that split some measures only: those whose observations have a value in them. */
const SPLITS: Readonly<Partial<Record<Dimension, readonly Measure[]>>> = {
  HOLDER: ['DELAY', 'STOP_TIME'],
  STOP_REASON: ['DELAY', 'STOP_TIME'],
  CANCELLATION_CODE: ['CANCELLATIONS'],
};

const problemAt = (path: string, message: string): readonly InputProblem[] => [{ path: path.split('.'), message }];

/**
 * Everything that keeps a question from being answered.
 * @returns an issue for a period that is reversed, longer than 20 years or cut into more than 1,000 buckets, an unknown zone, no measures,
 *   anything
 * named twice, a dimension for a measure that it does not split, a number of days out of range, and invalid values in the filter
 */
export const questionProblems = (question: MeasureQuestion): readonly InputProblem[] => {
  const { measures, by, timeZone, repeatWithinDays = REPEAT_WITHIN_DAYS } = question;
  const unsplit = by.flatMap((dimension) => {
    const split = SPLITS[dimension];
    const other = split && measures.find((measure) => !split.includes(measure));
    return other === undefined ? [] : [{ dimension, other, split }];
  })[0];
  return [
    ...inputLimitProblems(question),
    ...periodProblems(question),
    ...(isTimeZone(timeZone) ? [] : problemAt('timeZone', 'must be an IANA time zone name such as Europe/Berlin')),
    ...(measures.length === 0 ? problemAt('measures', 'must not be empty') : []),
    ...(new Set(measures).size === measures.length ? [] : problemAt('measures', 'must not contain duplicates')),
    ...(new Set(by).size === by.length ? [] : problemAt('by', 'must not contain duplicates')),
    ...(unsplit === undefined
      ? []
      : problemAt(
          'by',
          `${unsplit.dimension} splits ${unsplit.split?.join(' and ') ?? ''} only, not ${unsplit.other}: query that separately`,
        )),
    ...(Number.isInteger(repeatWithinDays) && repeatWithinDays >= 1 && repeatWithinDays <= MAX_REPEAT_DAYS
      ? []
      : problemAt('repeatWithinDays', `must be from 1 to ${String(MAX_REPEAT_DAYS)} days`)),
  ];
};

const periodProblems = ({ period, bucket }: { readonly period: Period } & Pick<MeasureQuestion, 'bucket'>): readonly InputProblem[] => {
  const days = (period.to.getTime() - period.from.getTime()) / DAY_MS;
  if (!(days > 0)) return problemAt('period.to', 'must be after from');
  if (days > MAX_YEARS * 366) return problemAt('period.to', `must be at most ${String(MAX_YEARS)} years after from`);
  return maxBucketCount(period, bucket) > MAX_BUCKETS
    ? problemAt('bucket', `would cut the period into more than ${String(MAX_BUCKETS)}: choose a larger one, or a shorter period`)
    : [];
};
