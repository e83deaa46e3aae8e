/** Issues that come back: the same resource, and the same cause. */
import { DAY_MS } from './localTime.js';
import type { MeasuredIssue } from './observations.js';
import type { PerformanceIssue } from './issue.js';
import type { Restoration } from './restoration.js';

/** The part of an issue by which it may be the repetition of another. */
export type Raise = Pick<PerformanceIssue, '_id' | 'raisedAt' | 'resource' | 'category'> & Pick<MeasuredIssue, 'resolution'>;

/** What it is recognized by. */
export const REPEATED_BY = ['resource', 'category', 'resolution'] as const satisfies readonly (keyof MeasuredIssue)[];

interface Known {
  readonly id: string;
  readonly at: number;
  readonly cause: string | null;
  readonly category: string;
}

/** What was raised when, by resource. */
export interface Repeats {
  add(raise: Raise): void;
  /** The first issue like it that was raised soon after this restoration of it, by its id; undefined for none. */
  first(issue: Omit<Raise, 'raisedAt'>, restoration: Restoration): string | undefined;
  /** Whether there is one. */
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
  const knownOn = (issue: Pick<Raise, 'resource'>): readonly Known[] => raised.get(nameOf(issue)) ?? [];
  const repetitionOf = (issue: Omit<Raise, 'raisedAt'>, restoredAt: Date): ((one: Known) => boolean) => {
    const after = restoredAt.getTime();
    const cause = issue.resolution?.cause ?? null;
    return (one) =>
      one.id !== issue._id &&
      one.at > after &&
      one.at <= after + withinDays * DAY_MS &&
      (one.cause === null || cause === null ? one.category === issue.category : one.cause === cause);
  };
  return {
    add: ({ _id: id, raisedAt, category, resolution, ...raise }) => {
      const name = nameOf(raise);
      const known = raised.get(name) ?? [];
      if (known.length === 0) raised.set(name, known);
      known.push({ id, at: raisedAt.getTime(), cause: resolution?.cause ?? null, category });
    },
    follow: (issue, { restored }) => restored !== null && knownOn(issue).some(repetitionOf(issue, restored.at)),
    first: (issue, { restored }) =>
      restored === null
        ? undefined
        : knownOn(issue)
            .filter(repetitionOf(issue, restored.at))
            .reduce<Known | undefined>((least, one) => (least === undefined || isBefore(one, least) ? one : least), undefined)?.id,
  };
};

const isBefore = (one: Known, other: Known): boolean => one.at < other.at || (one.at === other.at && one.id < other.id);
