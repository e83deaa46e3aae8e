/**
 * Trend analysis (row A12): issues and plans come one at a time, in any order, and rows of measured values come out. What it keeps grows
 * with the rows of the answer, not with what was looked at; only the times whose percentiles are asked for are kept, eight bytes each.
 */
import { dimensionsLookAt, keysOf } from './dimensions.js';
import { type Ledger, openLedger } from './ledger.js';
import type { Measure, Measured, MeasureFilter, MeasureQuestion } from './measures.js';
import {
  isOfInstants,
  isOfPlans,
  type MeasuredIssue,
  type MeasuredPlan,
  measuresLookAt,
  type Observation,
  observe,
  observePlan,
  stoodAt,
} from './observations.js';
import { bucketAt, edgesOf } from './period.js';
import { REPEATED_BY } from './repeats.js';
import { isRefusal, type Refusal } from './refusal.js';
import type { Restoration } from './restoration.js';

/**
 * What an answer looks at of the issues.
 * @returns paths of fields
 */
export const lookedAt = ({ by, measures }: Pick<MeasureQuestion, 'by' | 'measures'>): readonly string[] => {
  const fields = new Set([...dimensionsLookAt(by), ...(measures.includes('REPEAT_RATE') ? REPEATED_BY : [])]);
  return [
    ...[...fields].map((field) => (field === 'resolution' ? 'resolution.cause' : field)),
    ...measuresLookAt(measures).map((field) => `restorations.${field}`),
  ];
};

/** What an answer is gathered in. */
export interface Trend {
  /** Takes an issue into account. @param repeated whether an issue like it was raised soon after one of its restorations */
  addIssue(issue: MeasuredIssue, repeated: (restoration: Restoration) => boolean): void;
  /** Takes a plan into account, under its issue. */
  addPlan(plan: MeasuredPlan, issue: MeasuredIssue): void;
  /** The answer so far; a refusal once it has more than 10,000 rows. */
  answer(): Measured | Refusal;
}

/** What everything is counted by. */
interface Gathering {
  readonly question: MeasureQuestion;
  readonly ledger: Ledger;
  readonly edges: readonly number[];
  /** Epoch milliseconds. */
  readonly now: number;
}

/** Where something was observed. */
interface Place {
  readonly issue: MeasuredIssue;
  readonly restoration: Restoration;
  /** The restoration, or the plan for it. */
  readonly of: object;
}

/**
 * Gathers the answer to a question.
 * @param question one without complaints by `questionIssues`
 * @param now decides what is open, and what is late
 */
export const gather = (question: MeasureQuestion, now: Date): Trend => {
  const { measures, period, bucket, timeZone } = question;
  const edges = edgesOf(period, bucket, timeZone);
  const gathering = { question, edges, now: now.getTime(), ledger: openLedger(question, edges) };
  const ofInstants = measures.filter(isOfInstants);
  const ofPlans = measures.filter(isOfPlans);
  const ofRestorations = measures.filter((measure) => !isOfInstants(measure) && !isOfPlans(measure));
  let issues = 0;
  return {
    addIssue: (issue, repeated) => {
      issues += 1;
      for (const [index, restoration] of issue.restorations.entries()) {
        const place = { issue, restoration, of: restoration };
        const last = index === issue.restorations.length - 1;
        const observed = { restoration, last, now: gathering.now, repeated: () => repeated(restoration) };
        for (const measure of ofRestorations) enter(gathering, measure, observe(measure, observed), place);
        if (ofInstants.length > 0) enterStanding(gathering, ofInstants, place);
      }
    },
    addPlan: (plan, issue) => {
      const restoration = issue.restorations.findLast(({ from }) => from <= plan.createdAt) ?? issue.restorations[0];
      if (restoration === undefined) return;
      for (const measure of ofPlans) enter(gathering, measure, observePlan(measure, plan), { issue, restoration, of: plan });
    },
    answer: () => {
      const rows = gathering.ledger.rows(now);
      return isRefusal(rows) ? rows : { question, asOf: period.to < now ? period.to : now, issues, rows };
    },
  };
};

/** Party and severity are asked of what was observed; the rest of a filter is about the issue, and whoever reads has asked it. */
const wanted = (filter: MeasureFilter, { severity }: Restoration, partyId: string): boolean =>
  (filter.partyId?.includes(partyId) ?? true) && (filter.severity?.includes(severity) ?? true);

const enter = (
  { question: { by, filter }, edges, ledger }: Gathering,
  measure: Measure,
  seen: readonly Observation[],
  { issue, restoration, of }: Place,
): void => {
  for (const observation of seen) {
    const bucket = bucketAt(edges, observation.at);
    if (bucket < 0 || !wanted(filter, restoration, observation.partyId ?? restoration.partyId)) continue;
    ledger.enter(keysOf(by, issue, restoration, observation), measure, bucket, observation, of);
  }
};

/** What stood at the end of each bucket, or stands now. */
const enterStanding = (
  { question: { by, filter }, edges, now, ledger }: Gathering,
  measures: readonly Measure[],
  { issue, restoration, of }: Place,
): void => {
  if (!wanted(filter, restoration, restoration.partyId)) return;
  const keys = keysOf(by, issue, restoration, {});
  const first = Math.max(0, bucketAt(edges, restoration.from.getTime()));
  for (let bucket = first; bucket < edges.length - 1 && (edges[bucket] ?? now) <= now; bucket += 1) {
    for (const measure of measures) {
      const value = stoodAt(measure, restoration, Math.min(edges[bucket + 1] ?? now, now));
      if (value === undefined) return;
      ledger.enter(keys, measure, bucket, { value }, of);
    }
  }
};
