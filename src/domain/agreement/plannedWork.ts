/** Planned work: which of its time the agreement excuses, and which is an outage. */
import { workingIntervals, workingMs } from '../time/calendar.js';
import { clip, type Interval, subtract, totalMs, union } from '../time/interval.js';
import { wholeBuckets } from '../time/period.js';
import type { PlannedWorkTerms } from './terms.js';

/** Work on one resource, as it was announced, consented to and done. */
export interface PlannedWork {
  readonly planId: string;
  /** The resource, as `Type:id`. */
  readonly subject: string;
  readonly window: { readonly from: Date; readonly to: Date };
  /** Since when that window was announced. */
  readonly noticedAt: Date;
  /** Whether those who authorize for the resource had consented when it began. */
  readonly isConsented: boolean;
  /** Whether an outage was announced, and not less. */
  readonly isOutage: boolean;
  /** Epoch milliseconds from its beginning on, while it was the party's; Infinity while it goes on. */
  readonly done: Interval;
}

export const PLANNED_WORK_OUTAGE_REASONS = ['WITHOUT_CONSENT', 'SHORT_NOTICE', 'OUTSIDE_WINDOW', 'OVERRUN', 'ALLOWANCE_USED'] as const;
/** Why time of planned work is an outage. */
export type PlannedWorkOutageReason = (typeof PLANNED_WORK_OUTAGE_REASONS)[number];

/** How work counts. */
export interface CountedWork {
  readonly work: PlannedWork;
  readonly excused: readonly Interval[];
  /** The time of it that is not excused. */
  readonly outage: readonly Interval[];
  /** Why time of it is an outage; empty when all is excused. */
  readonly because: readonly PlannedWorkOutageReason[];
}

/** Whether the notice came early enough, counted to the announced start. */
const isNoticedInTime = ({ noticedAt, window }: PlannedWork, { leastNoticeMs, noticeCalendar }: PlannedWorkTerms): boolean => {
  const [from, to] = [noticedAt.getTime(), window.from.getTime()];
  return (noticeCalendar === null ? to - from : workingMs(noticeCalendar, from, to)) >= leastNoticeMs;
};

/** The first so much of intervals. */
const firstOf = (intervals: readonly Interval[], ms: number): readonly Interval[] => {
  let leftMs = ms;
  return intervals.flatMap(([from, to]): readonly Interval[] => {
    const end = Math.min(to, from + leftMs);
    leftMs -= Math.max(0, end - from);
    return end > from ? [[from, end]] : [];
  });
};

/**
 * The part of agreed time that the allowance of each month leaves.
 * @param before what was excused already: it is not counted twice
 */
const withinAllowance = (
  agreed: readonly Interval[],
  before: readonly Interval[],
  { allowanceMs }: PlannedWorkTerms,
  timeZone: string,
): readonly Interval[] => {
  const [first, last] = [agreed[0], agreed.at(-1)];
  if (allowanceMs === null || first === undefined || last === undefined) return agreed;
  const fresh = subtract(agreed, before);
  const allowed = wholeBuckets('MONTH', timeZone, [first[0], last[1]]).flatMap((month) =>
    firstOf(clip(fresh, ...month), Math.max(0, allowanceMs - totalMs(clip(before, ...month)))),
  );
  return subtract(agreed, subtract(fresh, union(allowed)));
};

const countedOne = (
  work: PlannedWork,
  before: readonly Interval[],
  terms: PlannedWorkTerms,
  timeZone: string,
  now: number,
): CountedWork => {
  const { windows } = terms;
  const done = clip([work.done], -Infinity, now);
  const announced = clip(done, work.window.from.getTime(), work.window.to.getTime());
  const agreed = windows === null ? announced : announced.flatMap((part) => workingIntervals(windows, ...part));
  const isExcusable = work.isConsented && isNoticedInTime(work, terms);
  const excused = isExcusable ? withinAllowance(agreed, before, terms, timeZone) : [];
  const reasons: Readonly<Record<PlannedWorkOutageReason, boolean>> = {
    WITHOUT_CONSENT: done.length > 0 && !work.isConsented,
    SHORT_NOTICE: done.length > 0 && !isNoticedInTime(work, terms),
    OUTSIDE_WINDOW: totalMs(agreed) < totalMs(announced),
    OVERRUN: totalMs(announced) < totalMs(done),
    ALLOWANCE_USED: isExcusable && totalMs(excused) < totalMs(agreed),
  };
  return { work, excused, outage: subtract(done, excused), because: PLANNED_WORK_OUTAGE_REASONS.filter((one) => reasons[one]) };
};

/** What is excused for a resource. */
export const excusedTime = (counted: readonly CountedWork[], subject: string): readonly Interval[] =>
  union(counted.filter(({ work }) => work.subject === subject).flatMap(({ excused }) => excused));

const byWindow = (one: PlannedWork, other: PlannedWork): number =>
  one.window.from.getTime() - other.window.from.getTime() || (one.planId < other.planId ? -1 : 1);

/**
 * How planned work counts. Time inside the announced and the agreed window is excused, when it was announced early enough and consented
 * to, up to the allowance of each month in the order of the windows; the rest is outage, but where other work on the resource excuses it.
 * @param works in any order
 * @param timeZone of the months
 * @param now the end of work that goes on
 */
export const countedWork = (
  works: readonly PlannedWork[],
  terms: PlannedWorkTerms,
  timeZone: string,
  now: number,
): readonly CountedWork[] => {
  const counted: CountedWork[] = [];
  for (const work of works.toSorted(byWindow)) counted.push(countedOne(work, excusedTime(counted, work.subject), terms, timeZone, now));
  return counted.map((one) => ({ ...one, outage: subtract(one.outage, excusedTime(counted, one.work.subject)) }));
};
