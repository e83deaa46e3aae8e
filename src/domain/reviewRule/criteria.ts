/** What a review rule looks for: one row for each criterion, over the table of measures (row A9). */
import type { Dimension, Measure, MeasureResult, MeasuredRow, MeasuredValue, MeasureQuestion, Period } from '../measures/measures.js';
import type { InputProblem } from '../kernel/refusal.js';
import { entityKey, type EntityRef } from '../kernel/entityRef.js';
import type { ReviewEvidence } from '../review/model.js';

export const REVIEW_CRITERIA = ['REPEAT_ISSUES', 'BREACH_SHARE', 'SLIPPAGE', 'UNAVAILABILITY'] as const;
export type ReviewCriterion = (typeof REVIEW_CRITERIA)[number];

/** The criterion of a rule. */
export interface RuleCondition {
  readonly criterion: ReviewCriterion;
  /** REPEAT_ISSUES: issues, reached. BREACH_SHARE: a share, exceeded. SLIPPAGE: milliseconds, exceeded. UNAVAILABILITY: a share, exceeded. */
  readonly threshold: number;
  /** Fewer observations find nothing. */
  readonly fewest: number;
  readonly lookBackMs: number;
  /** The parties; empty for all. */
  readonly partyIds: readonly string[];
}

/** What a rule found speaks in numbers. */
export type MeasuredEvidence = ReviewEvidence & { readonly measure: Measure; readonly value: number };

/** A party, or a resource with a party, beyond the threshold. */
export interface ThresholdExceeded {
  readonly partyId: string;
  readonly subject: EntityRef | null;
  readonly evidence: MeasuredEvidence;
}

interface CriterionRow {
  readonly measure: Measure;
  readonly by: readonly Dimension[];
  readonly thresholdIssue: (threshold: number) => string | null;
  readonly exceeds: (value: number, n: number, threshold: number) => boolean;
  readonly describe: (value: number, n: number, subject: string) => string;
}

const HOUR_MS = 3_600_000;

/** The number of late ones behind an on-time share. Counting is exact where subtracting shares is not. */
const lateCount = (onTime: number, n: number): number => Math.round(n * (1 - onTime));

const percent = (share: number): string => `${String(Math.round(share * 1000) / 10)} %`;
const hours = (ms: number): string => `${String(Math.round((ms / HOUR_MS) * 10) / 10)} h`;

const CRITERIA: Readonly<Record<ReviewCriterion, CriterionRow>> = {
  REPEAT_ISSUES: {
    measure: 'ISSUES_RAISED',
    by: ['PARTY', 'RESOURCE'],
    thresholdIssue: (threshold) => (Number.isInteger(threshold) && threshold >= 2 ? null : 'must be a whole number of issues, at least 2'),
    exceeds: (value, _, threshold) => value >= threshold,
    describe: (value, _, subject) => `${String(value)} issues about ${subject}`,
  },
  BREACH_SHARE: {
    measure: 'ON_TIME_SHARE',
    by: ['PARTY'],
    thresholdIssue: (threshold) => (threshold >= 0 && threshold < 1 ? null : 'must be a share from 0 to below 1'),
    exceeds: (value, n, threshold) => lateCount(value, n) / n > threshold,
    describe: (value, n) =>
      `${String(lateCount(value, n))} of ${String(n)} issues (${percent(lateCount(value, n) / n)}) were not resolved in time`,
  },
  SLIPPAGE: {
    measure: 'SLIPPAGE',
    by: ['PARTY'],
    thresholdIssue: (threshold) => (threshold >= 0 ? null : 'must be milliseconds, not negative'),
    exceeds: (value, _, threshold) => value > threshold,
    describe: (value, n) => `The expected restoration slipped by ${hours(value)} on average, n = ${String(n)}`,
  },
  UNAVAILABILITY: {
    measure: 'AVAILABILITY',
    by: ['PARTY', 'RESOURCE'],
    thresholdIssue: (threshold) => (threshold >= 0 && threshold < 1 ? null : 'must be a share from 0 to below 1'),
    exceeds: (value, _, threshold) => 1 - value > threshold,
    describe: (value, n, subject) => `${subject} was available for ${percent(value)} of the time, with ${String(n)} outages`,
  },
};

/** Issues with the criterion of a rule. */
export const conditionProblems = ({ criterion, threshold, fewest, lookBackMs }: RuleCondition): readonly InputProblem[] => {
  const thresholdIssue = CRITERIA[criterion].thresholdIssue(threshold);
  return [
    ...(thresholdIssue === null ? [] : [{ path: ['threshold'], message: thresholdIssue }]),
    ...(Number.isInteger(fewest) && fewest >= 1 ? [] : [{ path: ['fewest'], message: 'must be a whole number, at least 1' }]),
    ...(lookBackMs >= HOUR_MS && lookBackMs <= 730 * 24 * HOUR_MS
      ? []
      : [{ path: ['lookBack'], message: 'must be from an hour to two years' }]),
  ];
};

/** The question of a rule that runs at an instant. */
export const conditionQuestion = ({ criterion, lookBackMs, partyIds }: RuleCondition, now: Date): MeasureQuestion => ({
  period: { from: new Date(now.getTime() - lookBackMs), to: now },
  by: CRITERIA[criterion].by,
  measures: [CRITERIA[criterion].measure],
  bucket: null,
  timeZone: 'UTC',
  filter: partyIds.length === 0 ? {} : { partyId: partyIds },
});

/** Everyone beyond the threshold, in the order of the rows. */
export const thresholdsExceeded = (condition: RuleCondition, { question, rows }: MeasureResult): readonly ThresholdExceeded[] =>
  rows.flatMap((row) => exceededInRow(condition, row, question.period));

const exceededInRow = (
  { criterion, threshold, fewest }: RuleCondition,
  { key, values }: MeasuredRow,
  period: Period,
): readonly ThresholdExceeded[] => {
  const { measure, exceeds, describe } = CRITERIA[criterion];
  const found: MeasuredValue | undefined = values.find((one) => one.measure === measure);
  const [partyId, resource] = key;
  if (key.includes(null) || partyId == null) return [];
  if (found?.value == null || found.n < fewest || !exceeds(found.value, found.n, threshold)) return [];
  const subject: EntityRef | null = resource == null ? null : { type: 'Resource', id: resource };
  const text = describe(found.value, found.n, subject === null ? 'everything' : entityKey(subject));
  return [{ partyId, subject, evidence: { measure, value: found.value, n: found.n, period, text, measured: true } }];
};
