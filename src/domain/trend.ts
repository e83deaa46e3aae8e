/**
 * Trend analysis (row A12): issues and plans come one at a time, in any order, and rows of measured values come out. What it keeps grows
 * with the rows of the answer, not with what was looked at; only the times whose percentiles are asked for are kept, eight bytes each.
 */
import type { Dimension, Measure, Measured, MeasuredRow, MeasureQuestion, Period } from './measures.js';
import {
  isOfInstants,
  isOfPlans,
  type MeasuredIssue,
  type MeasuredPlan,
  type Observation,
  observe,
  observePlan,
  stoodAt,
} from './observations.js';
import { edgesOf } from './period.js';
import { type Refusal, invalid } from './refusal.js';
import type { Restoration } from './restoration.js';
import { count, type Tally, tally, valueOf } from './tally.js';
import type { EntityType } from './terms.js';

/** Rows of one answer, empty buckets included. */
const MOST_ROWS = 10_000;

/** What an answer is gathered in. */
export interface Trend {
  /** Takes an issue into account. @param repeated whether an issue like it was raised soon after one of its restorations */
  addIssue(issue: MeasuredIssue, repeated: (restoration: Restoration) => boolean): void;
  /** Takes a plan into account, under its issue. */
  addPlan(plan: MeasuredPlan, issue: MeasuredIssue): void;
  /** The answer so far; a refusal once it has more than 10,000 rows. */
  answer(): Measured | Refusal;
}

type Key = readonly (string | null)[];

/** A row in the making: a tally for each bucket and measure in which anything was observed. */
interface Line {
  readonly key: Key;
  readonly tallies: (Tally | undefined)[];
}

const entitiesOf = ({ resource, affectedEntities }: MeasuredIssue, type: EntityType): Key => {
  const ids = new Set([resource, ...affectedEntities].filter((entity) => entity.type === type).map(({ id }) => id));
  return ids.size === 0 ? [null] : [...ids];
};

type Whose = Pick<Observation, 'partyId' | 'holder' | 'reason'>;

/** The values an observation has in a dimension: one, or as many as there are entities. */
const VALUES: { readonly [D in Dimension]: (issue: MeasuredIssue, restoration: Restoration, whose: Whose) => Key } = {
  PARTY: (_, restoration, { partyId }) => [partyId ?? restoration.partyId],
  CATEGORY: ({ category }) => [category],
  SEVERITY: (_, { severity }) => [severity],
  INITIATING_LAYER: ({ initiatingLayer }) => [initiatingLayer],
  INITIATING_PROCESS: ({ initiatingProcess }) => [initiatingProcess],
  RESOURCE: (issue) => entitiesOf(issue, 'Resource'),
  SERVICE: (issue) => entitiesOf(issue, 'Service'),
  PRODUCT: (issue) => entitiesOf(issue, 'Product'),
  CAUSE: ({ resolution }) => [resolution?.cause ?? null],
  HOLDER: (_, __, { holder }) => [holder ?? null],
  STOP_REASON: (_, __, { reason }) => [reason ?? null],
};

/** Every combination of one value from each list. */
const combinations = (lists: readonly Key[]): readonly Key[] =>
  lists.reduce<readonly Key[]>((so, list) => so.flatMap((key) => list.map((value) => [...key, value])), [[]]);

/** The index of the bucket an instant lies in; -1 for none. */
const bucketAt = (edges: readonly number[], at: number): number => {
  const last = edges.length - 1;
  if (at < (edges[0] ?? Infinity) || at >= (edges[last] ?? -Infinity)) return -1;
  let [low, high] = [0, last];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((edges[middle] ?? Infinity) <= at) low = middle;
    else high = middle;
  }
  return low;
};

/**
 * Gathers the answer to a question.
 * @param question one without complaints by `questionIssues`
 * @param now decides what is open, and what is late
 */
export const gather = (question: MeasureQuestion, now: Date): Trend => {
  const { by, measures, filter, period, bucket, timeZone } = question;
  const edges = edgesOf(period, bucket, timeZone);
  const lines = new Map<string, Line>();
  const ofInstants = measures.filter(isOfInstants);
  const ofPlans = measures.filter(isOfPlans);
  const ofRestorations = measures.filter((measure) => !ofInstants.includes(measure) && !ofPlans.includes(measure));
  const standAt = edges.slice(1).map((edge) => Math.min(edge, now.getTime()));
  const most = Math.floor(MOST_ROWS / standAt.length);
  let issues = 0;

  const lineOf = (key: Key): Line | undefined => {
    const name = JSON.stringify(key);
    const known = lines.get(name);
    if (known !== undefined || lines.size > most) return known;
    const line = { key, tallies: [] };
    lines.set(name, line);
    return line;
  };

  const put = (measure: Measure, at: number, value: number, whole: number, of: object, keys: readonly Key[]): void => {
    const place = at * measures.length + measures.indexOf(measure);
    for (const key of keys) {
      const line = lineOf(key);
      if (line !== undefined) count((line.tallies[place] ??= tally(measure)), value, whole, of);
    }
  };

  /** What is wanted of a restoration: nothing outside the filter. */
  const wanted = ({ severity }: Restoration, partyId: string): boolean =>
    (filter.partyId?.includes(partyId) ?? true) && (filter.severity?.includes(severity) ?? true);

  const take = (measure: Measure, seen: readonly Observation[], of: object, issue: MeasuredIssue, restoration: Restoration): void => {
    for (const observation of seen) {
      const index = bucketAt(edges, observation.at);
      if (index < 0 || !wanted(restoration, observation.partyId ?? restoration.partyId)) continue;
      const keys = combinations(by.map((dimension) => VALUES[dimension](issue, restoration, observation)));
      put(measure, index, observation.value, observation.whole ?? 1, of, keys);
    }
  };

  const takeStanding = (issue: MeasuredIssue, restoration: Restoration): void => {
    if (!wanted(restoration, restoration.partyId)) return;
    const keys = combinations(by.map((dimension) => VALUES[dimension](issue, restoration, {})));
    for (const [index, at] of standAt.entries()) {
      if ((edges[index] ?? 0) > now.getTime()) return;
      for (const measure of ofInstants) {
        const value = stoodAt(measure, restoration, at);
        if (value !== undefined) put(measure, index, value, 1, restoration, keys);
      }
    }
  };

  // An answer that is split by nothing is one row, whatever there was to count.
  if (by.length === 0) lineOf([]);

  return {
    addIssue: (issue, repeated) => {
      issues += 1;
      for (const [index, restoration] of issue.restorations.entries()) {
        const observed = { restoration, next: issue.restorations[index + 1], now: now.getTime(), repeated: () => repeated(restoration) };
        for (const measure of ofRestorations) take(measure, observe(measure, observed), restoration, issue, restoration);
        if (ofInstants.length > 0) takeStanding(issue, restoration);
      }
    },
    addPlan: (plan, issue) => {
      const restoration = issue.restorations.findLast(({ from }) => from <= plan.createdAt) ?? issue.restorations[0];
      if (restoration === undefined) return;
      for (const measure of ofPlans) take(measure, observePlan(measure, plan), plan, issue, restoration);
    },
    answer: () => {
      if (lines.size > most) return tooMany(by, [...lines.values()]);
      const rows = [...lines.values()].toSorted(byKey).flatMap((line) => rowsOf(line, question, edges, now));
      return { question, asOf: period.to < now ? period.to : now, issues, rows };
    },
  };
};

const rowsOf = (
  { key, tallies }: Line,
  { measures, bucket }: MeasureQuestion,
  edges: readonly number[],
  now: Date,
): readonly MeasuredRow[] =>
  edges.slice(1).map((edge, index) => {
    const span: Period = { from: new Date(edges[index] ?? edge), to: new Date(edge) };
    const begun = span.from <= now;
    const values = measures.map((measure, place) => valueOf(tallies[index * measures.length + place] ?? tally(measure), begun));
    return { key, bucket: bucket === null ? null : span, values };
  });

/** By the values of the key in turn, in the order of their code units; what has none comes last. */
const byKey = ({ key }: Line, other: Line): number => {
  for (const [index, value] of key.entries()) {
    const against = other.key[index] ?? null;
    if (value === against) continue;
    if (value === null || against === null) return value === null ? 1 : -1;
    return value < against ? -1 : 1;
  }
  return 0;
};

const tooMany = (by: readonly Dimension[], lines: readonly Line[]): Refusal => {
  const values = by.map((dimension, index) => ({ dimension, different: new Set(lines.map(({ key }) => key[index])).size }));
  const widest = values.toSorted((one, other) => other.different - one.different)[0];
  const most = `The answer would have more than ${String(MOST_ROWS)} rows`;
  const advice =
    widest === undefined ? 'choose a larger bucket' : `leave out ${widest.dimension}, choose a larger bucket, or ask with a filter`;
  return invalid([{ path: ['by'], message: `${most}: ${advice}` }]);
};
