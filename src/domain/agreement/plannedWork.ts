/** Planned work: which of its time the agreement excuses, and which is an outage. */
import { workingIntervals, workingMs } from '../time/calendar.js';
import { clip, type Interval, subtract, totalMs, union } from '../time/interval.js';
import type { Calendar } from '../time/serviceLevelTerms.js';
import type { PlannedWorkTerms } from './terms.js';

/** Work as it was announced and done. */
export interface PlannedWork {
  readonly id: string;
  readonly noticedAt: Date;
  readonly window: { readonly from: Date; readonly to: Date };
  /** Null bounds while it has not begun, or goes on. */
  readonly actual: { readonly from: Date | null; readonly to: Date | null };
}

/** How work counts. */
export interface CountedWork {
  readonly work: PlannedWork;
  readonly excused: readonly Interval[];
  readonly outage: readonly Interval[];
  /** Why time of it is an outage; empty when all is excused. */
  readonly because: readonly ('SHORT_NOTICE' | 'OUTSIDE_WINDOW' | 'OVERRUN' | 'ALLOWANCE_USED')[];
}

/** Whether the notice came early enough, counted to the announced start. */
export const isNoticedInTime = ({ noticedAt, window }: PlannedWork, { leastNoticeMs, noticeCalendar }: PlannedWorkTerms): boolean => {
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

/** When work may be by the agreement, within an interval. */
const agreedWindows = ({ windows }: PlannedWorkTerms, [from, to]: Interval): readonly Interval[] => {
  if (windows === null) return [[from, to]];
  const calendar: Calendar = { ...windows, holidays: [] };
  return workingIntervals(calendar, from, to);
};

/**
 * How the planned work of one subject counts in a period, in the order of its beginning: time inside the announced and the agreed window is
 * excused when it was announced early enough, up to the allowance; the rest is outage.
 * @param now the end of work that goes on
 */
export const countedWork = (
  works: readonly PlannedWork[],
  terms: PlannedWorkTerms,
  [from, to]: Interval,
  now: number,
): readonly CountedWork[] => {
  let leftMs = terms.allowanceMs ?? Infinity;
  return works
    .toSorted((one, other) => one.window.from.getTime() - other.window.from.getTime() || (one.id < other.id ? -1 : 1))
    .map((work): CountedWork => {
      const { from: begun, to: ended } = work.actual;
      const done = begun === null ? [] : clip([[begun.getTime(), ended?.getTime() ?? now]], from, to);
      const announced = clip(done, work.window.from.getTime(), work.window.to.getTime());
      const agreed = announced.flatMap((part) => agreedWindows(terms, part));
      const inTime = isNoticedInTime(work, terms);
      const excused = inTime ? firstOf(agreed, leftMs) : [];
      leftMs -= totalMs(excused);
      const outage = subtract(done, union(excused));
      const because = [
        ...(done.length > 0 && !inTime ? (['SHORT_NOTICE'] as const) : []),
        ...(totalMs(agreed) < totalMs(announced) ? (['OUTSIDE_WINDOW'] as const) : []),
        ...(totalMs(announced) < totalMs(done) ? (['OVERRUN'] as const) : []),
        ...(inTime && totalMs(excused) < totalMs(agreed) ? (['ALLOWANCE_USED'] as const) : []),
      ];
      return { work, excused, outage, because };
    });
};
