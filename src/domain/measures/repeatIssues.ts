/** Issues that come back: the same resource, and the same category or degradation. The words of a claim decide nothing here. */
import { sameWords } from '../kernel/sameWords.js';
import { DAY_MS } from '../time/localTime.js';
import type { MeasuredIssue } from './observation.js';
import type { PerformanceIssue } from '../issue/model.js';
import { type Ending, isNoFault } from '../issue/restorations/claims.js';
import type { Restoration } from '../issue/restorations/restorationModel.js';

/** The part of an issue by which it may be the repetition of another. */
export type RaisedIssue = Pick<PerformanceIssue, '_id' | 'raisedAt' | 'resource' | 'category'> & Pick<MeasuredIssue, 'analysis'> & Ending;

/** What is read of an issue that may be a repetition. */
export const RAISED_FIELDS = [
  'raisedAt',
  'resource',
  'category',
  'analysis.degradationCode',
  'cancellation',
  'confirmedRejection',
] as const;

/** The fields by which a repeat is recognized. */
export const REPEAT_FIELDS = ['resource', 'category', 'analysis'] as const satisfies readonly (keyof MeasuredIssue)[];

/** An issue that may have been restored before. */
type RestoredIssue = Omit<RaisedIssue, 'raisedAt' | keyof Ending>;

interface RaisedRecord {
  readonly id: string;
  readonly at: number;
  readonly degradationCode: string | null;
  readonly category: string;
}

/** Issues by resource and time of raise. */
export interface RepeatIndex {
  add(raise: RaisedIssue): void;
  /** The id of the first repeat issue raised soon after this restoration; undefined for none. */
  firstRepeat(issue: RestoredIssue, restoration: Restoration): string | undefined;
  /** Whether there is one. */
  hasRepeat(issue: RestoredIssue, restoration: Restoration): boolean;
}

const resourceKey = ({ resource: { type, id } }: Pick<RaisedIssue, 'resource'>): string => `${type}:${id}`;

/**
 * Nothing known yet. A repetition is an issue raised on the same resource after the restoration, of the same category or, where both were
 * analysed, with the same degradation code: who claims a resolution chooses neither. One that turned out to be about no fault repeats none.
 * @param withinDays how long after the restoration, in days of 24 hours; the last instant included
 */
export const newRepeatIndex = (withinDays: number): RepeatIndex => {
  const raised = new Map<string, RaisedRecord[]>();
  const unsorted = new Set<RaisedRecord[]>();
  /** In the order in which they were raised. */
  const raisedOn = (issue: Pick<RaisedIssue, 'resource'>): readonly RaisedRecord[] => {
    const known = raised.get(resourceKey(issue)) ?? [];
    if (unsorted.delete(known)) known.sort(byRaisedAt);
    return known;
  };
  const first: RepeatIndex['firstRepeat'] = (issue, { restored }) => {
    if (restored === null) return undefined;
    const known = raisedOn(issue);
    const until = restored.at.getTime() + withinDays * DAY_MS;
    for (let index = firstAfter(known, restored.at.getTime()); index < known.length; index += 1) {
      const one = known[index];
      if (one === undefined || one.at > until) return undefined;
      if (one.id !== issue._id && isRepeatOf(one, issue)) return one.id;
    }
    return undefined;
  };
  return {
    add: ({ _id: id, raisedAt, category, analysis, ...raise }) => {
      if (isNoFault(raise)) return;
      const name = resourceKey(raise);
      const known = raised.get(name) ?? [];
      if (known.length === 0) raised.set(name, known);
      known.push({ id, at: raisedAt.getTime(), degradationCode: analysis?.degradationCode ?? null, category });
      unsorted.add(known);
    },
    firstRepeat: first,
    hasRepeat: (issue, restoration) => first(issue, restoration) !== undefined,
  };
};

const isRepeatOf = (one: RaisedRecord, { analysis, category }: RestoredIssue): boolean =>
  sameWords(one.category, category) || (one.degradationCode !== null && one.degradationCode === analysis?.degradationCode);

const byRaisedAt = (one: RaisedRecord, other: RaisedRecord): number =>
  one.at - other.at || (one.id < other.id ? -1 : Number(one.id > other.id));

/** The index of the first that was raised after an instant: a resource may have very many. */
const firstAfter = (known: readonly RaisedRecord[], at: number): number => {
  let [low, high] = [0, known.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((known[middle]?.at ?? Infinity) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
};
