/** Issues that come back: the same resource, and the same cause. */
import { DAY_MS } from '../time/localTime.js';
import type { MeasuredIssue } from './observations.js';
import type { PerformanceIssue, Restoration } from '../issue/model.js';

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
  const unsorted = new Set<Known[]>();
  /** In the order in which they were raised. */
  const knownOn = (issue: Pick<Raise, 'resource'>): readonly Known[] => {
    const known = raised.get(nameOf(issue)) ?? [];
    if (unsorted.delete(known)) known.sort(byRaise);
    return known;
  };
  const first: Repeats['first'] = (issue, { restored }) => {
    if (restored === null) return undefined;
    const known = knownOn(issue);
    const until = restored.at.getTime() + withinDays * DAY_MS;
    for (let index = firstAfter(known, restored.at.getTime()); index < known.length; index += 1) {
      const one = known[index];
      if (one === undefined || one.at > until) return undefined;
      if (one.id !== issue._id && isAlike(one, issue)) return one.id;
    }
    return undefined;
  };
  return {
    add: ({ _id: id, raisedAt, category, resolution, ...raise }) => {
      const name = nameOf(raise);
      const known = raised.get(name) ?? [];
      if (known.length === 0) raised.set(name, known);
      known.push({ id, at: raisedAt.getTime(), cause: resolution?.cause ?? null, category });
      unsorted.add(known);
    },
    first,
    follow: (issue, restoration) => first(issue, restoration) !== undefined,
  };
};

const isAlike = (one: Known, { resolution, category }: Omit<Raise, 'raisedAt'>): boolean => {
  const cause = resolution?.cause ?? null;
  return one.cause === null || cause === null ? one.category === category : one.cause === cause;
};

const byRaise = (one: Known, other: Known): number => one.at - other.at || (one.id < other.id ? -1 : Number(one.id > other.id));

/** The index of the first that was raised after an instant: a resource may have very many. */
const firstAfter = (known: readonly Known[], at: number): number => {
  let [low, high] = [0, known.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((known[middle]?.at ?? Infinity) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
};
