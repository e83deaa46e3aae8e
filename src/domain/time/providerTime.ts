/** The service provider's own time with what a party claimed. */
import type { Interval } from './interval.js';

/** What it is derived from. */
interface Turns {
  /** Ascending. */
  readonly statusChanges: readonly { readonly status: string; readonly at: Date }[];
  /** Ascending; when the issue was given to a party. */
  readonly assignments?: readonly { readonly at: Date }[];
  /** Ascending; those that turned out to be untrue are false claims too. */
  readonly recordedRestorations?: readonly { readonly voided: { readonly at: Date; readonly refuted?: true } | null }[];
}

/**
 * The time that the service provider took for claims which it rejected. After the first of a party, or a
 * restoration of its that was refuted, each takes no longer than the party had worked since the last: claims one upon another stop no clock.
 */
export const providerTime = ({ statusChanges, assignments = [], recordedRestorations = [] }: Turns): readonly Interval[] => {
  const taken = statusChanges.flatMap(({ status, at }, index): readonly Interval[] => {
    const next = statusChanges[index + 1];
    return status === 'RESOLVED' && next !== undefined && next.status !== 'CLOSED' ? [[at.getTime(), next.at.getTime()]] : [];
  });
  const refuted = recordedRestorations.flatMap(({ voided }) => (voided?.refuted === true ? [voided.at.getTime()] : []));
  return taken.map(([start, end], index) => {
    const last = Math.max(taken[index - 1]?.[1] ?? -Infinity, refuted.findLast((at) => at <= start) ?? -Infinity);
    const isFirst = assignments.some(({ at }) => last <= at.getTime() && at.getTime() <= start);
    return isFirst ? [start, end] : [start, Math.min(end, start + (start - last))];
  });
};
