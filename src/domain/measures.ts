/**
 * What is measured about restoring performance with parties (eTOM 1.6.6.3, trend analysis), as a table, and the shape of questions and
 * answers. The arithmetic is elsewhere: here stands what each measure is.
 */
import type { InitiatingLayer } from './issue.js';
import type { EntityRef, Severity } from './terms.js';

/**
 * How a measure is made of what was observed.
 * COUNT: how many, or how much; two disjoint periods add up. TIME: the distribution of durations. SHARE: a part of a whole.
 * STANDING: what stood at the end of the period, or now when it has not ended.
 */
export type MeasureKind = 'COUNT' | 'TIME' | 'SHARE' | 'STANDING';

export interface MeasureDefinition {
  readonly kind: MeasureKind;
  /** Of the value: a number of things, milliseconds, or a share from 0 to 1. */
  readonly unit: 'NUMBER' | 'MILLISECONDS' | 'SHARE';
  /** Which way is better for whoever waits for restoration; null where neither is. */
  readonly better: 'LOWER' | 'HIGHER' | null;
  /** What people call it, in the middle of a sentence. */
  readonly called: string;
}

/**
 * Every measure. Times run by the wall clock from the raise or the reopening (gross); net of stops means without the union of the valid
 * stops. Restore ends with the claim of the resolution that stood, resolve with its acceptance.
 */
export const MEASURES = {
  ISSUES_RAISED: { kind: 'COUNT', unit: 'NUMBER', better: 'LOWER', called: 'issues raised' },
  ISSUES_RESTORED: { kind: 'COUNT', unit: 'NUMBER', better: null, called: 'restorations' },
  REOPENINGS: { kind: 'COUNT', unit: 'NUMBER', better: 'LOWER', called: 'reopenings' },
  HAND_OVERS: { kind: 'COUNT', unit: 'NUMBER', better: 'LOWER', called: 'hand-overs' },
  MISSED_UPDATES: { kind: 'COUNT', unit: 'NUMBER', better: 'LOWER', called: 'missed updates' },
  STOP_TIME: { kind: 'COUNT', unit: 'MILLISECONDS', better: 'LOWER', called: 'time the clocks stood' },
  DELAY: { kind: 'COUNT', unit: 'MILLISECONDS', better: 'LOWER', called: 'time held' },
  ACKNOWLEDGE_TIME: { kind: 'TIME', unit: 'MILLISECONDS', better: 'LOWER', called: 'acknowledge time' },
  RESTORE_TIME: { kind: 'TIME', unit: 'MILLISECONDS', better: 'LOWER', called: 'restore time' },
  RESTORE_TIME_NET: { kind: 'TIME', unit: 'MILLISECONDS', better: 'LOWER', called: 'restore time net of stops' },
  RESOLVE_TIME: { kind: 'TIME', unit: 'MILLISECONDS', better: 'LOWER', called: 'resolve time' },
  RESOLVE_TIME_NET: { kind: 'TIME', unit: 'MILLISECONDS', better: 'LOWER', called: 'resolve time net of stops' },
  SLIPPAGE: { kind: 'TIME', unit: 'MILLISECONDS', better: 'LOWER', called: 'slippage of the expected restoration' },
  ON_TIME_SHARE: { kind: 'SHARE', unit: 'SHARE', better: 'HIGHER', called: 'on-time share' },
  ACKNOWLEDGED_ON_TIME: { kind: 'SHARE', unit: 'SHARE', better: 'HIGHER', called: 'share acknowledged on time' },
  UPDATE_PUNCTUALITY: { kind: 'SHARE', unit: 'SHARE', better: 'HIGHER', called: 'update punctuality' },
  REOPEN_RATE: { kind: 'SHARE', unit: 'SHARE', better: 'LOWER', called: 'reopen rate' },
  REPEAT_RATE: { kind: 'SHARE', unit: 'SHARE', better: 'LOWER', called: 'repeat rate' },
  FIRST_PLAN_SUCCESS: { kind: 'SHARE', unit: 'SHARE', better: 'HIGHER', called: 'first-plan success' },
  TOUCH_TIME_RATIO: { kind: 'SHARE', unit: 'SHARE', better: 'HIGHER', called: 'touch-time ratio' },
  OPEN: { kind: 'STANDING', unit: 'NUMBER', better: 'LOWER', called: 'open issues' },
  OVERDUE: { kind: 'STANDING', unit: 'NUMBER', better: 'LOWER', called: 'overdue issues' },
  BACKLOG_AGE: { kind: 'TIME', unit: 'MILLISECONDS', better: 'LOWER', called: 'age of the backlog' },
} as const satisfies Record<string, MeasureDefinition>;
export type Measure = keyof typeof MEASURES;

/** What answers can be split by. HOLDER and STOP_REASON split DELAY and STOP_TIME only. */
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
}

/** A measured value. What `n` does not suffice for is null: no data is no value, never 0. */
export interface MeasuredValue {
  readonly measure: Measure;
  /** The sample: how many observations it stands on; of a share, the whole. */
  readonly n: number;
  /** COUNT and STANDING: the sum. TIME: the mean. SHARE: part / whole. */
  readonly value: number | null;
  /** TIME only: percentiles by the nearest-rank definition (the ⌈p·n⌉-th smallest). */
  readonly p50: number | null;
  readonly p90: number | null;
  readonly p95: number | null;
}

/** One row of an answer. */
export interface MeasuredRow {
  /** The value of each dimension asked for, in that order; null where an issue has none. */
  readonly key: readonly (string | null)[];
  readonly bucket: Period | null;
  readonly values: readonly MeasuredValue[];
}

export interface Measured {
  readonly question: MeasureQuestion;
  /** The instant it speaks of: now, or the end of the period when that is past. */
  readonly asOf: Date;
  /** How many issues were looked at. */
  readonly issues: number;
  /** By key, then by bucket. */
  readonly rows: readonly MeasuredRow[];
}
