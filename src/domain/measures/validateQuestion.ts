/** What makes a question about measures one that can be answered. */
import { isZone } from '../time/calendar.js';
import { DAY_MS } from '../time/localTime.js';
import { type Dimension, type Measure, type MeasureQuestion, type Period, REPEAT_WITHIN_DAYS } from './measures.js';
import { mostBuckets } from '../time/period.js';
import type { InputIssue } from '../kernel/refusal.js';
import { malformed } from '../kernel/inputLimits.js';

/** The longest period a question may be about. */
const LONGEST_YEARS = 20;
/** Buckets in one period. */
const MOST_BUCKETS = 1_000;
/** A repetition later than this is another story. */
const MOST_REPEAT_DAYS = 365;

/** What can be told from the pieces of time an issue was held in, and from nothing else. */
const OF_TIME_HELD: readonly Measure[] = ['DELAY', 'STOP_TIME'];
const SPLITS_TIME_HELD: readonly Dimension[] = ['HOLDER', 'STOP_REASON'];

const wrong = (path: string, message: string): readonly InputIssue[] => [{ path: path.split('.'), message }];

/**
 * Everything that keeps a question from being answered.
 * @returns an issue for a period that is reversed, longer than 20 years or cut into more than 1,000 buckets, an unknown zone, no measures, anything
 *   named twice, HOLDER or STOP_REASON for a measure that they do not split, a number of days out of range, and malformed values in the filter
 */
export const questionIssues = (question: MeasureQuestion): readonly InputIssue[] => {
  const { measures, by, timeZone, repeatWithinDays = REPEAT_WITHIN_DAYS } = question;
  const split = by.find((dimension) => SPLITS_TIME_HELD.includes(dimension));
  const unsplit = measures.find((measure) => !OF_TIME_HELD.includes(measure));
  return [
    ...malformed(question),
    ...periodIssues(question),
    ...(isZone(timeZone) ? [] : wrong('timeZone', 'must be an IANA time zone name such as Europe/Berlin')),
    ...(measures.length === 0 ? wrong('measures', 'must name at least one') : []),
    ...(new Set(measures).size === measures.length ? [] : wrong('measures', 'must name each once')),
    ...(new Set(by).size === by.length ? [] : wrong('by', 'must name each once')),
    ...(split === undefined || unsplit === undefined
      ? []
      : wrong('by', `${split} splits ${OF_TIME_HELD.join(' and ')} only, not ${unsplit}: ask for that in a question of its own`)),
    ...(Number.isInteger(repeatWithinDays) && repeatWithinDays >= 1 && repeatWithinDays <= MOST_REPEAT_DAYS
      ? []
      : wrong('repeatWithinDays', `must be from 1 to ${String(MOST_REPEAT_DAYS)} days`)),
  ];
};

const periodIssues = ({ period, bucket }: { readonly period: Period } & Pick<MeasureQuestion, 'bucket'>): readonly InputIssue[] => {
  const days = (period.to.getTime() - period.from.getTime()) / DAY_MS;
  if (!(days > 0)) return wrong('period.to', 'must be after from');
  if (days > LONGEST_YEARS * 366) return wrong('period.to', `must be at most ${String(LONGEST_YEARS)} years after from`);
  return mostBuckets(period, bucket) > MOST_BUCKETS
    ? wrong('bucket', `would cut the period into more than ${String(MOST_BUCKETS)}: choose a larger one, or a shorter period`)
    : [];
};
