/**
 * Trend analysis (row A12): reads issues and plans one at a time, in any order, and returns rows of measured values. Memory grows with the
 * rows of the answer, not with the input; only times whose percentiles are requested are kept, eight bytes each.
 */
import { dimensionFields, type RowKey, rowKeys } from './dimensions.js';
import { type ResultTable, newResultTable } from './resultTable.js';
import type { Measure, MeasureResult, MeasureFilter, MeasureQuestion } from './measures.js';
import { hasLevel, levelAt } from './levels.js';
import { type Basis, holderAt, type MeasuredIssue, type MeasuredPlan, type Observation } from './observation.js';
import { isObserved, measureFields, observe } from './observations.js';
import { isPlanMeasure, observePlan } from './planObservations.js';
import { entityKey } from '../kernel/entityRef.js';
import { clip, type Interval } from '../time/interval.js';
import { bucketIndexAt, bucketEdges } from '../time/period.js';
import { REPEAT_FIELDS } from './repeatIssues.js';
import { isRefusal, type Refusal } from '../kernel/refusal.js';
import type { Restoration } from '../issue/restorations/restorationModel.js';

/** Of some fields a part is enough. */
const PATHS: Readonly<Partial<Record<keyof MeasuredIssue, string>>> = {
  resolution: 'resolution.cause',
  findings: 'findings.cause',
  analysis: 'analysis.degradationCode',
};

/**
 * What an answer looks at of the issues.
 * @returns paths of fields
 */
export const requiredFields = ({ by, measures }: Pick<MeasureQuestion, 'by' | 'measures'>): readonly string[] => {
  const fields = new Set([...dimensionFields(by), ...(measures.includes('REPEAT_RATE') ? REPEAT_FIELDS : [])]);
  return [
    ...[...fields].map((field) => PATHS[field] ?? field),
    ...(measures.includes('AVAILABILITY') ? ['resource'] : []),
    ...measureFields(measures).map((field) => `restorations.${field}`),
  ];
};

/** What an answer is gathered in. */
export interface TrendAccumulator {
  /** Takes an issue into account. @param repeated whether an issue like it was raised soon after one of its restorations */
  addIssue(issue: MeasuredIssue, repeated: (restoration: Restoration) => boolean): void;
  /** Takes a plan into account, under its issue. */
  addPlan(plan: MeasuredPlan, issue: MeasuredIssue): void;
  /** The answer so far; a refusal once it has more than 10,000 rows. */
  answer(): MeasureResult | Refusal;
}

/** What everything is counted by. */
interface TrendState {
  readonly question: MeasureQuestion;
  readonly table: ResultTable;
  readonly edges: readonly number[];
  /** Epoch milliseconds. */
  readonly now: number;
  /** Parties are told apart: a time is what the party had of it. */
  readonly byParty: boolean;
}

/** Where something was observed. */
interface ObservationSource {
  readonly issue: MeasuredIssue;
  readonly restoration: Restoration;
  /** The restoration, or the plan for it. */
  readonly of: object;
}

/**
 * Gathers the answer to a question.
 * @param question one without complaints by `questionProblems`
 * @param now the instant at which open and late are judged
 */
export const startTrend = (question: MeasureQuestion, now: Date): TrendAccumulator => {
  const { measures, period, bucket, timeZone } = question;
  const edges = bucketEdges(period, bucket, timeZone);
  const state = { question, edges, now: now.getTime(), byParty: isByParty(question), table: newResultTable(question, edges) };
  const withLevels = measures.filter(hasLevel);
  const ofPlans = measures.filter(isPlanMeasure);
  const ofRestorations = measures.filter(isObserved);
  let issues = 0;
  return {
    addIssue: (issue, repeated) => {
      issues += 1;
      for (const [index, restoration] of issue.restorations.entries()) {
        const source = { issue, restoration, of: restoration };
        const last = index === issue.restorations.length - 1;
        const observed = { restoration, last, now: state.now, repeated: () => repeated(restoration) };
        for (const measure of ofRestorations) addObservations(state, measure, observe(measure, observed), source);
        if (withLevels.length > 0) addLevels(state, withLevels, source);
      }
    },
    addPlan: (plan, issue) => {
      const restoration = issue.restorations.findLast(({ from }) => from <= plan.createdAt) ?? issue.restorations[0];
      if (restoration === undefined) return;
      for (const measure of ofPlans)
        addObservations(state, measure, observePlan(measure, plan, state.now), { issue, restoration, of: plan });
    },
    answer: () => {
      const rows = state.table.rows(now);
      return isRefusal(rows) ? rows : { question, asOf: period.to < now ? period.to : now, issues, rows };
    },
  };
};

/** Party and severity are filtered per observation; the rest of the filter was applied when issues were read. */
const matchesFilter = (filter: MeasureFilter, { severity }: Restoration, partyId: string): boolean =>
  (filter.partyId?.includes(partyId) ?? true) && (filter.severity?.includes(severity) ?? true);

const isByParty = ({ by, filter }: MeasureQuestion): boolean => by.includes('PARTY') || filter.partyId !== undefined;

/** What lasts counts in every bucket that it shares time with, until now. */
const addLasting = (
  { question: { by }, edges, now, table }: TrendState,
  measure: Measure,
  observation: Observation & { readonly lastsUntil: number },
  { issue, restoration, of }: ObservationSource,
): void => {
  const lasted: Interval = [observation.at, Math.min(observation.lastsUntil, now)];
  const keys = rowKeys(by, issue, restoration, observation);
  const basis = basisIn(restoration, observation.basis);
  for (let bucket = Math.max(0, bucketIndexAt(edges, lasted[0])); bucket < edges.length - 1; bucket += 1) {
    const [from = Infinity, to = Infinity] = edges.slice(bucket, bucket + 2);
    if (from >= lasted[1]) return;
    for (const interval of clip([lasted], from, to))
      table.addLasting(keys, measure, bucket, { subject: entityKey(issue.resource), interval, basis }, of);
  }
};

const addObservations = (state: TrendState, measure: Measure, observations: readonly Observation[], source: ObservationSource): void => {
  const { question, table, byParty } = state;
  const { issue, restoration, of } = source;
  for (const observation of observations) {
    if (observation.byParty === true && !byParty) continue;
    if (!matchesFilter(question.filter, restoration, observation.partyId ?? restoration.partyId)) continue;
    const { lastsUntil } = observation;
    if (lastsUntil !== undefined) {
      addLasting(state, measure, { ...observation, lastsUntil }, source);
      continue;
    }
    const [first, last] = bucketsOf(state, observation);
    if (first > last) continue;
    const keys = rowKeys(question.by, issue, restoration, observation);
    const value = byParty ? (observation.own ?? observation.value) : observation.value;
    // One shape for all: copying observations, which have many, takes more than all the rest.
    const counted = { value, whole: observation.whole ?? 1, basis: basisIn(restoration, observation.basis) };
    for (let bucket = first; bucket <= last; bucket += 1) table.add(keys, measure, bucket, counted, of);
  }
};

/** What happened in an import rests on that, whatever it is. */
const basisIn = ({ imported }: Restoration, basis: Basis = 'MEASURED'): Basis => (imported ? 'IMPORTED' : basis);

/** The buckets that an observation counts in: that of its instant and, where something was past due from then on, all until it was not. */
const bucketsOf = ({ edges, now }: TrendState, { at, until, countedUntil }: Observation): readonly [first: number, last: number] => {
  if (until === undefined) {
    const bucket = bucketIndexAt(edges, at);
    return bucket < 0 ? [0, -1] : [bucket, bucket];
  }
  const [from = 0, to = 0] = [edges[0], edges.at(-1)];
  // The instant itself is not past due.
  const end = Math.min(until ?? Infinity, now, to) - 1;
  if (Math.max(at, end) < from || at >= to) return [0, -1];
  const first = at < from ? 0 : bucketIndexAt(edges, at);
  const counted =
    countedUntil === undefined || countedUntil < from ? -1 : countedUntil >= to ? Infinity : bucketIndexAt(edges, countedUntil);
  return [Math.max(first, counted + 1), Math.max(at < from ? -1 : first, end < from ? -1 : bucketIndexAt(edges, end))];
};

/** What is open at the end of each bucket, or now. */
const addLevels = (
  { question, edges, now, table, byParty }: TrendState,
  measures: readonly Measure[],
  { issue, restoration, of }: ObservationSource,
): void => {
  const from = restoration.from.getTime();
  if (from >= (edges.at(-1) ?? now)) return;
  for (let bucket = Math.max(0, bucketIndexAt(edges, from)); bucket < edges.length - 1 && (edges[bucket] ?? now) <= now; bucket += 1) {
    const [since, at] = [edges[bucket] ?? now, Math.min(edges[bucket + 1] ?? now, now)];
    if (restoration.endedAt !== null && restoration.endedAt.getTime() <= at) return;
    const holder = { partyId: holderAt(restoration, at) };
    if (!matchesFilter(question.filter, restoration, holder.partyId)) continue;
    let keys: readonly RowKey[] | null = null;
    for (const measure of measures) {
      const level = levelAt(measure, restoration, at, since);
      if (level === undefined) continue;
      const value = byParty ? (level.own ?? level.value) : level.value;
      keys ??= rowKeys(question.by, issue, restoration, holder);
      table.add(keys, measure, bucket, { value, whole: 1, basis: basisIn(restoration) }, of);
    }
  }
};
