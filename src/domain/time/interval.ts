/** Sets of instants as lists of stretches: the arithmetic that working time and clocks are made of. Every operation is linear. */

/** Half open, [from, to), in epoch milliseconds UTC; `to` may be Infinity. Lists of them are ascending, disjoint and never adjacent. */
export type Stretch = readonly [from: number, to: number];

/**
 * Every instant that lies in at least one of the stretches.
 * @param stretches in any order, overlapping or not; empty or inverted ones are left out
 */
export const union = (stretches: readonly Stretch[]): readonly Stretch[] => {
  const merged: Stretch[] = [];
  for (const [from, to] of stretches.toSorted(([one], [other]) => one - other)) {
    const last = merged.at(-1);
    if (from >= to) continue;
    if (last === undefined || from > last[1]) merged.push([from, to]);
    else if (to > last[1]) merged[merged.length - 1] = [last[0], to];
  }
  return merged;
};

/**
 * The instants of `stretches` that lie in none of `holes`: the set difference.
 * @param holes as a `union` returns them
 */
export const without = (stretches: readonly Stretch[], holes: readonly Stretch[]): readonly Stretch[] => {
  const left: Stretch[] = [];
  let next = 0;
  for (const [from, to] of stretches) {
    let start = from;
    for (let hole = holes[next]; hole !== undefined && hole[0] < to; hole = holes[next]) {
      if (hole[0] > start) left.push([start, hole[0]]);
      start = Math.max(start, hole[1]);
      if (hole[1] > to) break;
      next += 1;
    }
    if (start < to) left.push([start, to]);
  }
  return left;
};

/** What of some stretches, in any order, lies in [from, to). */
export const within = (stretches: readonly Stretch[], from: number, to: number): readonly Stretch[] =>
  stretches.flatMap((stretch): readonly Stretch[] => {
    const clipped: Stretch = [Math.max(stretch[0], from), Math.min(stretch[1], to)];
    return clipped[0] < clipped[1] ? [clipped] : [];
  });

/** What of a `union` lies in [from, to): as `within`, for a long list and a short piece of it. */
export const slice = (stretches: readonly Stretch[], from: number, to: number): readonly Stretch[] => {
  const first = firstIndex(stretches, ([, end]) => end > from);
  const part = stretches.slice(
    first,
    firstIndex(stretches, ([start]) => start >= to, first),
  );
  const [head] = part;
  if (head !== undefined && head[0] < from) part[0] = [from, head[1]];
  const tail = part.at(-1);
  if (tail !== undefined && tail[1] > to) part[part.length - 1] = [tail[0], to];
  return part;
};

/** Bisects for the first stretch for which `holds`, which then must hold for all after it. */
const firstIndex = (stretches: readonly Stretch[], holds: (stretch: Stretch) => boolean, low = 0, high = stretches.length): number => {
  if (low >= high) return low;
  const middle = Math.floor((low + high) / 2);
  const stretch = stretches[middle];
  return stretch === undefined || holds(stretch)
    ? firstIndex(stretches, holds, low, middle)
    : firstIndex(stretches, holds, middle + 1, high);
};

/** How long a list is altogether, in milliseconds. */
export const lengthMs = (stretches: readonly Stretch[]): number => stretches.reduce((sum, [from, to]) => sum + to - from, 0);

/** Whether an instant lies in one of the stretches. */
export const covers = (stretches: readonly Stretch[], at: number): boolean => stretches.some(([from, to]) => from <= at && at < to);

/**
 * The earliest instant by which the list has lasted `wantedMs`.
 * @param wantedMs above zero
 * @returns null when it is shorter than that altogether
 */
export const instantAfter = (stretches: readonly Stretch[], wantedMs: number): number | null => {
  let missing = wantedMs;
  for (const [from, to] of stretches) {
    if (to - from >= missing) return from + missing;
    missing -= to - from;
  }
  return null;
};
