/** Sets of instants as lists of stretches: the arithmetic that working time and clocks are made of. Every operation is linear. */

/** Half open, [from, to), in epoch milliseconds UTC; `to` may be Infinity. Lists of them are ascending, disjoint and never adjacent. */
export type Interval = readonly [from: number, to: number];

/**
 * The union of intervals.
 * @param intervals in any order, overlapping or not; empty or inverted ones are left out
 */
export const union = (intervals: readonly Interval[]): readonly Interval[] => {
  const merged: Interval[] = [];
  for (const [from, to] of intervals.toSorted(([one], [other]) => one - other)) {
    const last = merged.at(-1);
    if (from >= to) continue;
    if (last === undefined || from > last[1]) merged.push([from, to]);
    else if (to > last[1]) merged[merged.length - 1] = [last[0], to];
  }
  return merged;
};

/**
 * The set difference: the parts of intervals outside the excluded ones.
 * @param excluded as a `union` returns them
 */
export const subtract = (intervals: readonly Interval[], excluded: readonly Interval[]): readonly Interval[] => {
  const remaining: Interval[] = [];
  let next = 0;
  for (const [from, to] of intervals) {
    let start = from;
    for (let hole = excluded[next]; hole !== undefined && hole[0] < to; hole = excluded[next]) {
      if (hole[0] > start) remaining.push([start, hole[0]]);
      start = Math.max(start, hole[1]);
      if (hole[1] > to) break;
      next += 1;
    }
    if (start < to) remaining.push([start, to]);
  }
  return remaining;
};

/** The parts of intervals, in any order, within [from, to). */
export const clip = (intervals: readonly Interval[], from: number, to: number): readonly Interval[] =>
  intervals.flatMap((interval): readonly Interval[] => {
    const clipped: Interval = [Math.max(interval[0], from), Math.min(interval[1], to)];
    return clipped[0] < clipped[1] ? [clipped] : [];
  });

/** What of a `union` lies in [from, to): as `clip`, for a long list and a short piece of it. */
export const clipSorted = (intervals: readonly Interval[], from: number, to: number): readonly Interval[] => {
  const first = firstIndex(intervals, ([, end]) => end > from);
  const part = intervals.slice(
    first,
    firstIndex(intervals, ([start]) => start >= to, first),
  );
  const [head] = part;
  if (head !== undefined && head[0] < from) part[0] = [from, head[1]];
  const tail = part.at(-1);
  if (tail !== undefined && tail[1] > to) part[part.length - 1] = [tail[0], to];
  return part;
};

/** Bisects for the first stretch for which `holds`, which then must hold for all after it. */
const firstIndex = (intervals: readonly Interval[], holds: (interval: Interval) => boolean, low = 0, high = intervals.length): number => {
  if (low >= high) return low;
  const middle = Math.floor((low + high) / 2);
  const interval = intervals[middle];
  return interval === undefined || holds(interval)
    ? firstIndex(intervals, holds, low, middle)
    : firstIndex(intervals, holds, middle + 1, high);
};

/** How long a list is altogether, in milliseconds. */
export const totalMs = (intervals: readonly Interval[]): number => intervals.reduce((sum, [from, to]) => sum + to - from, 0);

/** Whether an instant is in one of the intervals. */
export const containsInstant = (intervals: readonly Interval[], at: number): boolean =>
  intervals.some(([from, to]) => from <= at && at < to);

/**
 * The earliest instant by which the list has lasted `wantedMs`.
 * @param wantedMs above zero
 * @returns null when it is shorter than that altogether
 */
export const instantAfter = (intervals: readonly Interval[], wantedMs: number): number | null => {
  let remainingMs = wantedMs;
  for (const [from, to] of intervals) {
    if (to - from >= remainingMs) return from + remainingMs;
    remainingMs -= to - from;
  }
  return null;
};
