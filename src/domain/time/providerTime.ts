/** The service provider's own time with what a party claimed. */
import type { Interval } from './interval.js';

/** What it is derived from. */
interface Turns {
  /** Ascending; `refuted` where measurement took a claim back. */
  readonly statusChanges: readonly { readonly status: string; readonly at: Date; readonly refuted?: true }[];
  /** Ascending; when the issue was given to a party. */
  readonly assignments?: readonly { readonly at: Date }[];
  /** What was agreed on, with each assignment. */
  readonly terms: readonly { readonly acceptancePeriodMs: number }[];
  /** Ascending; those that turned out to be untrue are false claims too. */
  readonly recordedRestorations?: readonly { readonly voided: { readonly at: Date; readonly refuted?: true } | null }[];
}

/** A claim that did not hold, and from when on the service provider's time with it was its own. */
interface FalseClaim {
  readonly start: number;
  readonly end: number;
  readonly from: number;
}

/** One that measurement refuted stopped nothing: only what the service provider took beyond the agreed acceptance period was its own delay. */
const falseClaims = ({ statusChanges, assignments = [], terms }: Turns): readonly FalseClaim[] =>
  statusChanges.flatMap(({ status, at }, index): readonly FalseClaim[] => {
    const next = statusChanges[index + 1];
    if (status !== 'RESOLVED' || next === undefined || next.status === 'CLOSED') return [];
    const [start, end] = [at.getTime(), next.at.getTime()];
    if (next.refuted !== true) return [{ start, end, from: start }];
    const agreed =
      terms[
        Math.max(
          0,
          assignments.findLastIndex((assignment) => assignment.at <= at),
        )
      ];
    return [{ start, end, from: start + (agreed?.acceptancePeriodMs ?? 0) }];
  });

/**
 * The time that the service provider took for claims which it rejected. After the first of a party, or a restoration of its that was refuted,
 * each takes no longer than the party had worked since the last: claims one upon another stop no clock.
 */
export const providerTime = (turns: Turns): readonly Interval[] => {
  const { assignments = [], recordedRestorations = [] } = turns;
  const claims = falseClaims(turns);
  const refuted = recordedRestorations.flatMap(({ voided }) => (voided?.refuted === true ? [voided.at.getTime()] : []));
  return claims.flatMap(({ start, end, from }, index): readonly Interval[] => {
    const last = Math.max(claims[index - 1]?.end ?? -Infinity, refuted.findLast((at) => at <= start) ?? -Infinity);
    const isFirst = assignments.some(({ at }) => last <= at.getTime() && at.getTime() <= start);
    const until = isFirst ? end : Math.min(end, from + (start - last));
    return from < until ? [[from, until]] : [];
  });
};
