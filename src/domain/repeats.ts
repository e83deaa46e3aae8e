/** Issues that come back: the same resource, and the same cause. */
import { DAY_MS } from './localTime.js';
import type { MeasuredIssue } from './observations.js';
import type { PerformanceIssue } from './issue.js';
import type { Restoration } from './restoration.js';

/** The part of an issue by which it may be the repetition of another. */
export type Raise = Pick<PerformanceIssue, '_id' | 'raisedAt' | 'resource' | 'category'> & Pick<MeasuredIssue, 'resolution'>;

interface Known {
  readonly id: string;
  readonly at: number;
  readonly cause: string | null;
  readonly category: string;
}

/** What was raised when, by resource. */
export interface Repeats {
  add(raise: Raise): void;
  /** Whether an issue like it was raised soon after this restoration of it. */
  follow(issue: Omit<Raise, 'raisedAt'>, restoration: Restoration): boolean;
}

const nameOf = ({ resource: { type, id } }: Pick<Raise, 'resource'>): string => `${type}:${id}`;

/**
 * Nothing known yet. A repetition is an issue raised on the same resource after the restoration, with the same cause, or with the same
 * category where either has no cause.
 * @param withinDays how long after the restoration, in days of 24 hours; the last instant included
 */
export const repeats = (withinDays: number): Repeats => {
  const raised = new Map<string, Known[]>();
  return {
    add: ({ _id: id, raisedAt, category, resolution, ...raise }) => {
      const name = nameOf(raise);
      const known = raised.get(name) ?? [];
      if (known.length === 0) raised.set(name, known);
      known.push({ id, at: raisedAt.getTime(), cause: resolution?.cause ?? null, category });
    },
    follow: (issue, { restored }) => {
      if (restored === null) return false;
      const after = restored.at.getTime();
      const cause = issue.resolution?.cause ?? null;
      return (raised.get(nameOf(issue)) ?? []).some(
        (one) =>
          one.id !== issue._id &&
          one.at > after &&
          one.at <= after + withinDays * DAY_MS &&
          (one.cause === null || cause === null ? one.category === issue.category : one.cause === cause),
      );
    },
  };
};
