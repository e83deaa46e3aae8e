/**
 * Measures of performance restoration (eTOM 1.6.6.3, trend analysis), as a table, and the shape of questions and answers. Only definitions;
 * the arithmetic is elsewhere.
 */
import type { InitiatingLayer } from '../issue/model.js';
import type { EntityRef } from '../kernel/entityRef.js';
import type { Severity } from '../time/serviceLevelTerms.js';

/**
 * How a measure aggregates observations. COUNT: a number or amount; disjoint periods add up. TIME: the distribution of durations. SHARE: a
 * part of a whole. GAUGE: the level at the end of the period, or now if it has not ended.
 */
export type MeasureKind = 'COUNT' | 'TIME' | 'SHARE' | 'GAUGE';

/** What a measure is: how observations of it add up, its unit, which way is better, and its words. */
export interface MeasureDefinition {
  readonly kind: MeasureKind;
  /** Of the value: a number of things, milliseconds, or a share from 0 to 1. */
  readonly unit: 'NUMBER' | 'MILLISECONDS' | 'SHARE';
  /** Which direction is better for those waiting for restoration; null for neither. */
  readonly better: 'LOWER' | 'HIGHER' | null;
  /** What people call it, in the middle of a sentence. */
  readonly label: string;
  /** The instant that decides the period of an observation: it counts in the period [from, to) that contains it, and in no other. */
  readonly when: string;
}

/** The instant of an obligation. */
const PAST_DUE = 'when it was met, else at the deadline and in every period in which it was past due';

/**
 * Every measure. What is observed are restorations (`domain/issue/restoration.ts`), each from the raise or a reopening to the claim that
 * stands. What happened counts for the party that had the issue then. A recorded restoration counts once it is confirmed, a claim once it is
 * verified.
 *
 * - Times run by the wall clock from that beginning (gross); net of stops is without the union of the valid stops and, where the agreement does not
 * count it, of the service provider's own time with a rejected claim. What continues a cancelled issue counts its time too. Restore ends with the
 * restoration that was recorded and confirmed, else with the valid claim of a resolution; resolve with its acceptance. Where parties are told
 * apart, a time is the part in which the party had the issue. What is past due and not over counts with its age at the end of each period, and
 * when it is passed on, rejected or cancelled.
 * - STOP_TIME and DELAY cover restorations that have ended; n is their number. DELAY is the whole time until the claim, grouped
 * by HOLDER by the side that held the issue; STOP_TIME is the part in which the restore clock was stopped.
 * - HAND_OVERS: by the party that passed the issue on. HAND_OVERS_RECEIVED: by the one that got it.
 * - ON_TIME_SHARE: restored in time / due to be restored, by the party's restore clocks (resolve clocks where the agreement has no restore
 * target), each counted for the party that owed it; past due, it is missed in every period. Time that a dispute excuses does not count.
 * PROVIDER_ON_TIME_SHARE: the same of the service provider's clocks.
 * - ANSWER_TIME: from a question of the party to its answer. VERIFICATION_TIME: from a claim to its acceptance or rejection.
 * - MISSED_UPDATES and UPDATE_PUNCTUALITY: each interval of silence is one missed, and reports within one interval are one.
 * - REOPENINGS: work resumed after a claim, accepted or not. REOPEN_RATE: such claims and refuted restorations / those and verified claims.
 * REPEAT_RATE: restorations after which an issue was raised on the same resource, of the same category (however it is written) or degradation code, within so many
 * days / restorations; an issue without a fault repeats none. Both look as far as now.
 * - OUTAGES: each from the occurrence, the reopening or the hand-over to the party until operation was verified to be normal or the party passed
 * the issue on, once where it comes back; none of an issue that was no fault. AVAILABILITY: 1 - their time, overlaps once and clipped to the
 * period, / its length, of the resource that was out longest: one more makes it no better; n: the outages. Agreements have their own.
 * - REJECTIONS: by the party that rejected. REJECTIONS_CONTESTED: those that the service provider contested / all. REJECTIONS_SUSTAINED:
 * those after which another was confirmed or the issue was cancelled / those contested and decided.
 * - CANCELLATIONS: issues that were cancelled, by CANCELLATION_CODE.
 * - SLIPPAGE: by how much later than a party's first estimate normal operation came, at least 0; n is the number of stays with an estimate.
 * - FIRST_PLAN_SUCCESS: first plans of issues that completed / first plans that have ended. TOUCH_TIME_RATIO: time in which anyone worked
 * on a plan / time from its proposal to the end of the work; n is the number of plans.
 * - EMERGENCY_SHARE: plans whose work began as an emergency / plans whose work began. EMERGENCIES_AUTHORIZED_LATE and
 * EMERGENCIES_UNAUTHORIZED: emergencies whose owed authorization came after it was due, or has not come, refused or not / those whose
 * authorization came or is past due. Emergency work that owes none counts in neither.
 * - OPEN, OVERDUE and BACKLOG_AGE: restorations that had started and not ended, by a rejection once it is confirmed or can be contested no
 * longer; overdue is past the restore deadline without a confirmed restoration, or past the resolve deadline without a verified claim.
 *
 * Severity is that at the end of the restoration, or now.
 */
export const MEASURES = {
  ISSUES_RAISED: { kind: 'COUNT', unit: 'NUMBER', better: 'LOWER', label: 'issues raised', when: 'when it was raised' },
  ISSUES_RESTORED: { kind: 'COUNT', unit: 'NUMBER', better: null, label: 'restorations', when: 'when it was restored' },
  OUTAGES: { kind: 'COUNT', unit: 'NUMBER', better: 'LOWER', label: 'outages', when: 'when it began' },
  REOPENINGS: { kind: 'COUNT', unit: 'NUMBER', better: 'LOWER', label: 'reopenings', when: 'when work was taken up again' },
  REJECTIONS: { kind: 'COUNT', unit: 'NUMBER', better: 'LOWER', label: 'rejections', when: 'when it was rejected' },
  CANCELLATIONS: { kind: 'COUNT', unit: 'NUMBER', better: 'LOWER', label: 'cancellations', when: 'when it was cancelled' },
  HAND_OVERS: { kind: 'COUNT', unit: 'NUMBER', better: 'LOWER', label: 'hand-overs', when: 'when it was handed over' },
  HAND_OVERS_RECEIVED: { kind: 'COUNT', unit: 'NUMBER', better: null, label: 'hand-overs received', when: 'when it was handed over' },
  MISSED_UPDATES: { kind: 'COUNT', unit: 'NUMBER', better: 'LOWER', label: 'missed updates', when: 'at the deadline' },
  STOP_TIME: {
    kind: 'COUNT',
    unit: 'MILLISECONDS',
    better: 'LOWER',
    label: 'time the clocks stood',
    when: 'when the claim that stands was made, else when it ended',
  },
  DELAY: {
    kind: 'COUNT',
    unit: 'MILLISECONDS',
    better: 'LOWER',
    label: 'time held',
    when: 'when the claim that stands was made, else when it ended',
  },
  ACKNOWLEDGE_TIME: { kind: 'TIME', unit: 'MILLISECONDS', better: 'LOWER', label: 'acknowledge time', when: 'when it was acknowledged' },
  RESTORE_TIME: { kind: 'TIME', unit: 'MILLISECONDS', better: 'LOWER', label: 'restore time', when: 'when it was restored' },
  RESTORE_TIME_NET: {
    kind: 'TIME',
    unit: 'MILLISECONDS',
    better: 'LOWER',
    label: 'restore time net of stops',
    when: 'when it was restored',
  },
  RESOLVE_TIME: { kind: 'TIME', unit: 'MILLISECONDS', better: 'LOWER', label: 'resolve time', when: 'when the claim was accepted' },
  RESOLVE_TIME_NET: {
    kind: 'TIME',
    unit: 'MILLISECONDS',
    better: 'LOWER',
    label: 'resolve time net of stops',
    when: 'when the claim was accepted',
  },
  ANSWER_TIME: {
    kind: 'TIME',
    unit: 'MILLISECONDS',
    better: 'LOWER',
    label: 'time to answer questions',
    when: 'when it was answered, else at the end of the period',
  },
  VERIFICATION_TIME: {
    kind: 'TIME',
    unit: 'MILLISECONDS',
    better: 'LOWER',
    label: 'time to verify claims',
    when: 'when it was decided, else at the end of the period',
  },
  SLIPPAGE: {
    kind: 'TIME',
    unit: 'MILLISECONDS',
    better: 'LOWER',
    label: 'slippage of the expected restoration',
    when: 'when it was restored, else when it ended',
  },
  ON_TIME_SHARE: { kind: 'SHARE', unit: 'SHARE', better: 'HIGHER', label: 'on-time share', when: PAST_DUE },
  PROVIDER_ON_TIME_SHARE: {
    kind: 'SHARE',
    unit: 'SHARE',
    better: 'HIGHER',
    label: 'on-time share of the service provider',
    when: PAST_DUE,
  },
  ACKNOWLEDGED_ON_TIME: { kind: 'SHARE', unit: 'SHARE', better: 'HIGHER', label: 'share acknowledged on time', when: PAST_DUE },
  UPDATE_PUNCTUALITY: {
    kind: 'SHARE',
    unit: 'SHARE',
    better: 'HIGHER',
    label: 'update punctuality',
    when: 'when it was met, else at the deadline',
  },
  REOPEN_RATE: { kind: 'SHARE', unit: 'SHARE', better: 'LOWER', label: 'reopen rate', when: 'when the claim was made' },
  REPEAT_RATE: { kind: 'SHARE', unit: 'SHARE', better: 'LOWER', label: 'repeat rate', when: 'when it was restored' },
  REJECTIONS_CONTESTED: {
    kind: 'SHARE',
    unit: 'SHARE',
    better: 'LOWER',
    label: 'share of rejections contested',
    when: 'when it was rejected',
  },
  REJECTIONS_SUSTAINED: {
    kind: 'SHARE',
    unit: 'SHARE',
    better: null,
    label: 'share of contested rejections sustained',
    when: 'when it was rejected',
  },
  AVAILABILITY: { kind: 'SHARE', unit: 'SHARE', better: 'HIGHER', label: 'availability', when: 'throughout the outage' },
  FIRST_PLAN_SUCCESS: { kind: 'SHARE', unit: 'SHARE', better: 'HIGHER', label: 'first-plan success', when: 'when the plan was over' },
  TOUCH_TIME_RATIO: { kind: 'SHARE', unit: 'SHARE', better: 'HIGHER', label: 'touch-time ratio', when: 'when the plan was over' },
  EMERGENCY_SHARE: { kind: 'SHARE', unit: 'SHARE', better: 'LOWER', label: 'share of emergencies', when: 'when the work began' },
  EMERGENCIES_AUTHORIZED_LATE: {
    kind: 'SHARE',
    unit: 'SHARE',
    better: 'LOWER',
    label: 'share of emergencies authorized late',
    when: 'when it was authorized in time, else when that was due',
  },
  EMERGENCIES_UNAUTHORIZED: {
    kind: 'SHARE',
    unit: 'SHARE',
    better: 'LOWER',
    label: 'share of emergencies never authorized',
    when: 'when it was authorized in time, else when that was due',
  },
  OPEN: { kind: 'GAUGE', unit: 'NUMBER', better: 'LOWER', label: 'open issues', when: 'at the end of the period, or now' },
  OVERDUE: { kind: 'GAUGE', unit: 'NUMBER', better: 'LOWER', label: 'overdue issues', when: 'at the end of the period, or now' },
  BACKLOG_AGE: {
    kind: 'TIME',
    unit: 'MILLISECONDS',
    better: 'LOWER',
    label: 'age of the backlog',
    when: 'at the end of the period, or now',
  },
} as const satisfies Record<string, MeasureDefinition>;
export type Measure = keyof typeof MEASURES;

/**
 * Dimensions to group by. HOLDER and STOP_REASON group DELAY and STOP_TIME only, CANCELLATION_CODE only CANCELLATIONS. RESOURCE, SERVICE and PRODUCT are the outsourced and the
 * affected entities: an issue counts in the row of each, so that these rows do not add up to the whole.
 */
export const DIMENSIONS = [
  'PARTY',
  'CATEGORY',
  'SEVERITY',
  'INITIATING_LAYER',
  'INITIATING_PROCESS',
  'RESOURCE',
  'SERVICE',
  'PRODUCT',
  'CAUSE',
  'HOLDER',
  'STOP_REASON',
  'CANCELLATION_CODE',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** Calendar units of a time zone; weeks begin on Monday. */
export const BUCKETS = ['DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR'] as const;
export type Bucket = (typeof BUCKETS)[number];

/** From `from` inclusive to `to` exclusive. */
export interface Period {
  readonly from: Date;
  readonly to: Date;
}

/** Which issues count; every field narrows. */
export interface MeasureFilter {
  readonly partyId?: readonly string[];
  readonly severity?: readonly Severity[];
  readonly category?: readonly string[];
  readonly initiatingLayer?: readonly InitiatingLayer[];
  readonly initiatingProcess?: readonly string[];
  /** The resource that was outsourced, or an affected entity. */
  readonly entity?: EntityRef;
}

/** What is measured: which measures, of which period and parts, in which rows. */
export interface MeasureQuestion {
  readonly period: Period;
  /** Each combination of their values is a row; none for one row. */
  readonly by: readonly Dimension[];
  readonly measures: readonly Measure[];
  /** Each row once per bucket of the period; null for the period as a whole. */
  readonly bucket: Bucket | null;
  /** IANA zone that buckets are counted in. */
  readonly timeZone: string;
  readonly filter: MeasureFilter;
  /** Whether imported history is left out, as it is of scores. */
  readonly leaveOutImports?: boolean;
  /** REPEAT_RATE: within how many days an issue counts as repeated; 30 when absent. */
  readonly repeatWithinDays?: number;
}

/** The default for REPEAT_RATE. */
export const REPEAT_WITHIN_DAYS = 30;

/** From the least to the largest value, both included. */
export type Range = readonly [low: number, high: number];

/** A measured value. A mean, a percentile or a share of nothing is null: no data is no value, never 0. */
export interface MeasuredValue {
  readonly measure: Measure;
  /** The sample size: number of observations; for a share, the whole. */
  readonly n: number;
  /** How many of them rest on a resolution that was accepted without measurement; absent for none, as are the next two. */
  readonly asserted?: number;
  /** How many rest on imported history: of n, except in snapshots, which leave them out. */
  readonly imported?: number;
  /** How many claims were left out because nobody has verified them. */
  readonly unverified?: number;
  /** COUNT and GAUGE: the sum, 0 without observations; GAUGE of a future bucket: null. TIME: the mean. SHARE: part / whole. */
  readonly value: number | null;
  /** TIME only: percentiles by the nearest-rank definition (the ⌈p·n⌉-th smallest). */
  readonly p50: number | null;
  readonly p90: number | null;
  readonly p95: number | null;
  /** TIME only: confidence ranges of the median and the 90th percentile (`confidence.ts`); null without values. */
  readonly likely?: { readonly p50: Range | null; readonly p90: Range | null };
  /** BACKLOG_AGE only: how many are younger than each of `AGES_DAYS`, and how many are older than all of them. */
  readonly ages?: readonly number[];
}

/** The bounds of the classes that the backlog's age is counted in, in days. */
export const AGES_DAYS = [1, 3, 7, 30] as const;

/** One row of an answer. */
export interface MeasuredRow {
  /** The value of each requested dimension, in that order; null for none. */
  readonly key: readonly (string | null)[];
  readonly bucket: Period | null;
  readonly values: readonly MeasuredValue[];
}

/** The rows that answer a question. */
export interface MeasureResult {
  readonly question: MeasureQuestion;
  /** The instant of the figures: now, or the end of the period when that is past. */
  readonly asOf: Date;
  /** How many issues were looked at. */
  readonly issues: number;
  /** By key, then by bucket. */
  readonly rows: readonly MeasuredRow[];
}
