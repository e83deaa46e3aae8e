/** The inputs of a snapshot: a function of issues alone, so that it can be recomputed from the log. */
import { DAY_MS } from '../time/localTime.js';
import { type Measure, type MeasuredValue, type MeasureQuestion, type MeasureResult, REPEAT_WITHIN_DAYS } from '../measures/measures.js';
import type { MeasuredIssue } from '../measures/observation.js';
import { isRefusal } from '../kernel/refusal.js';
import { newRepeatIndex } from '../measures/repeatIssues.js';
import { SCORED_MEASURES } from '../measures/score.js';
import type { Ending } from '../issue/restorations/claims.js';
import type { PerformanceIssue } from '../issue/model.js';
import type { SeverityCount, SnapshotKey } from './model.js';
import type { EntityRef } from '../kernel/entityRef.js';
import { startTrend, type TrendAccumulator } from '../measures/trend.js';
import { SEVERITIES } from '../time/serviceLevelTerms.js';

/** The part of an issue that a snapshot looks at. */
export type SnapshotInput = MeasuredIssue & Ending & Pick<PerformanceIssue, 'version' | 'raisedAt' | 'closedAt' | 'assignments'>;

/** The measures of a snapshot: the score's indicators and what explains them. All are measured from issues alone. */
export const SNAPSHOT_MEASURES: readonly Measure[] = [
  ...SCORED_MEASURES,
  'ISSUES_RAISED',
  'ISSUES_RESTORED',
  'REOPENINGS',
  'HAND_OVERS',
  'MISSED_UPDATES',
  'STOP_TIME',
  'ACKNOWLEDGE_TIME',
  'RESTORE_TIME',
  'RESOLVE_TIME',
  'SLIPPAGE',
  'OPEN',
  'OVERDUE',
  'OUTAGES',
  'AVAILABILITY',
];

/** The question a snapshot answers. */
export const snapshotQuestion = ({ partyId, subject, period }: SnapshotKey): MeasureQuestion => ({
  period,
  by: [],
  measures: SNAPSHOT_MEASURES,
  bucket: null,
  timeZone: 'UTC',
  leaveOutImports: true,
  filter: { partyId: [partyId], ...(subject && { entity: subject }) },
});

const concerns = ({ resource, affectedEntities }: MeasuredIssue, { type, id }: EntityRef): boolean =>
  [resource, ...affectedEntities].some((entity) => entity.type === type && entity.id === id);

/** Whether an issue counts: it was with the party, is about the subject, and was not over before the period or raised after it. */
export const isCounted = ({ partyId, subject, period }: SnapshotKey, issue: SnapshotInput): boolean =>
  issue.raisedAt < period.to &&
  (issue.closedAt === null || issue.closedAt >= period.from) &&
  issue.assignments.some((assignment) => assignment.partyId === partyId) &&
  (subject === null || concerns(issue, subject));

/** The last instant at which an issue may be raised and still repeat one that was restored in the period. */
export const lastRepeatAt = ({ period }: Pick<SnapshotKey, 'period'>): Date => new Date(period.to.getTime() + REPEAT_WITHIN_DAYS * DAY_MS);

/** In an order of their own, so that sums of fractions come out the same. */
const sortedById = (inputs: readonly SnapshotInput[]): readonly SnapshotInput[] =>
  inputs.toSorted((one, other) => (one._id < other._id ? -1 : Number(one._id > other._id)));

/** The result measured from a snapshot's inputs. */
export interface SnapshotValues {
  readonly asOf: Date;
  readonly issues: number;
  readonly values: readonly MeasuredValue[];
  readonly severities: readonly SeverityCount[];
}

/**
 * Measures a snapshot.
 * @param inputs the issues and their repeats, without duplicates, in any order
 * @param now the instant at which open and late are judged
 */
export const measureInputs = (key: SnapshotKey, inputs: readonly SnapshotInput[], now: Date): SnapshotValues => {
  const question = snapshotQuestion(key);
  const [whole, bySeverity] = [startTrend(question, now), startTrend({ ...question, by: ['SEVERITY'], measures: [MIX_MEASURE] }, now)];
  const raised = newRepeatIndex(REPEAT_WITHIN_DAYS);
  const all = sortedById(inputs);
  for (const one of all) raised.add(one);
  for (const one of all.filter((each) => isCounted(key, each)))
    for (const trend of [whole, bySeverity]) trend.addIssue(one, (restoration) => raised.hasRepeat(one, restoration));
  const { asOf, issues, rows } = answered(whole);
  return { asOf, issues, values: rows[0]?.values ?? [], severities: severityCounts(answered(bySeverity)) };
};

/** A question without dimensions and buckets has one row, or none without observations; one by severity has few. */
const answered = (trend: TrendAccumulator): MeasureResult => {
  const answer = trend.answer();
  if (isRefusal(answer)) throw new Error(`A snapshot has few rows: ${answer.message}`);
  return answer;
};

/** What the mix of severities is counted by: all that was restored, or should have been. */
const MIX_MEASURE: Measure = 'RESTORE_TIME_NET';

const severityCounts = ({ rows }: MeasureResult): readonly SeverityCount[] =>
  SEVERITIES.map((severity) => ({ severity, n: rows.find(({ key }) => key[0] === severity)?.values[0]?.n ?? 0 }));

/** The measured fields of an input as canonical text (sorted by name): equal texts give equal measures. */
export const canonicalText = ({ _id, version, raisedAt, closedAt, assignments, ...measured }: SnapshotInput): string => {
  const { category, initiatingLayer, initiatingProcess, resource, affectedEntities, restorations, analysis } = measured;
  const parties = assignments.map(({ partyId }) => partyId);
  const degradationCode = analysis?.degradationCode ?? null;
  const fields = { category, initiatingLayer, initiatingProcess, resource, affectedEntities, restorations, degradationCode };
  return JSON.stringify([_id, version, raisedAt, closedAt, parties, fields], sortKeys);
};

const sortKeys = (_: string, value: unknown): unknown =>
  value === null || typeof value !== 'object' || Array.isArray(value)
    ? value
    : Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)));
