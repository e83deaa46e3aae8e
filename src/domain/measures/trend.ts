/**
 * Trend analysis (row A12): reads issues and plans one at a time, in any order, and returns rows of measured values. Memory grows with the
 * rows of the answer, not with the input; only times whose percentiles are requested are kept, eight bytes each.
 */
import { dimensionFields, rowKeys } from './dimensions.js';
import { type ResultTable, newResultTable } from './resultTable.js';
import type { Measure, MeasureResult, MeasureFilter, MeasureQuestion } from './measures.js';
import {
  isGauge,
  isPlanMeasure,
  type MeasuredIssue,
  type MeasuredPlan,
  measureFields,
  type Observation,
  observe,
  observePlan,
  gaugeAt,
} from './observations.js';
import { entityKey } from '../kernel/entityRef.js';
import { clip, type Interval } from '../time/interval.js';
import { bucketIndexAt, bucketEdges } from '../time/period.js';
import { REPEAT_FIELDS } from './repeatIssues.js';
import { isRefusal, type Refusal } from '../kernel/refusal.js';
import type { Restoration } from '../issue/model.js';

/**
 * What an answer looks at of the issues.
 * @returns paths of fields
 */
export const requiredFields = ({ by, measures }: Pick<MeasureQuestion, 'by' | 'measures'>): readonly string[] => {
  const fields = new Set([...dimensionFields(by), ...(measures.includes('REPEAT_RATE') ? REPEAT_FIELDS : [])]);
  return [
    ...[...fields].map((field) => (field === 'resolution' ? 'resolution.cause' : field)),
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
 * @param question one without complaints by `questionIssues`
 * @param now the instant at which open and late are judged
 */
export const startTrend = (question: MeasureQuestion, now: Date): TrendAccumulator => {
  const { measures, period, bucket, timeZone } = question;
  const edges = bucketEdges(period, bucket, timeZone);
  const state = { question, edges, now: now.getTime(), table: newResultTable(question, edges) };
  const ofInstants = measures.filter(isGauge);
  const ofPlans = measures.filter(isPlanMeasure);
  const ofRestorations = measures.filter((measure) => !isGauge(measure) && !isPlanMeasure(measure));
  let issues = 0;
  return {
    addIssue: (issue, repeated) => {
      issues += 1;
      for (const [index, restoration] of issue.restorations.entries()) {
        const source = { issue, restoration, of: restoration };
        const last = index === issue.restorations.length - 1;
        const observed = { restoration, last, now: state.now, repeated: () => repeated(restoration) };
        for (const measure of ofRestorations) addObservations(state, measure, observe(measure, observed), source);
        if (ofInstants.length > 0) addGauges(state, ofInstants, source);
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

/** What lasts counts in every bucket that it shares time with, until now. */
const addLasting = (
  { question: { by, filter }, edges, now, table }: TrendState,
  measure: Measure,
  observation: Observation,
  { issue, restoration }: ObservationSource,
): void => {
  if (!matchesFilter(filter, restoration, observation.partyId ?? restoration.partyId)) return;
  const lasted: Interval = [observation.at, Math.min(observation.until ?? Infinity, now)];
  const keys = rowKeys(by, issue, restoration, observation);
  for (let bucket = Math.max(0, bucketIndexAt(edges, lasted[0])); bucket < edges.length - 1; bucket += 1) {
    const [from = Infinity, to = Infinity] = edges.slice(bucket, bucket + 2);
    if (from >= lasted[1]) return;
    for (const part of clip([lasted], from, to)) table.addLasting(keys, measure, bucket, entityKey(issue.resource), part);
  }
};

const addObservations = (state: TrendState, measure: Measure, observations: readonly Observation[], source: ObservationSource): void => {
  const {
    question: { by, filter },
    edges,
    table,
  } = state;
  const { issue, restoration, of } = source;
  for (const observation of observations) {
    if (observation.until !== undefined) {
      addLasting(state, measure, observation, source);
      continue;
    }
    const bucket = bucketIndexAt(edges, observation.at);
    if (bucket < 0 || !matchesFilter(filter, restoration, observation.partyId ?? restoration.partyId)) continue;
    table.add(rowKeys(by, issue, restoration, observation), measure, bucket, observation, of);
  }
};

/** The levels at the end of each bucket, or now. */
const addGauges = (
  { question: { by, filter }, edges, now, table }: TrendState,
  measures: readonly Measure[],
  { issue, restoration, of }: ObservationSource,
): void => {
  if (!matchesFilter(filter, restoration, restoration.partyId)) return;
  const keys = rowKeys(by, issue, restoration, {});
  const first = Math.max(0, bucketIndexAt(edges, restoration.from.getTime()));
  for (let bucket = first; bucket < edges.length - 1 && (edges[bucket] ?? now) <= now; bucket += 1) {
    for (const measure of measures) {
      const value = gaugeAt(measure, restoration, Math.min(edges[bucket + 1] ?? now, now));
      if (value === undefined) return;
      table.add(keys, measure, bucket, { value }, of);
    }
  }
};
