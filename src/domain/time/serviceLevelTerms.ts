/** The words that more than one aggregate uses: references, severities, and what an agreement promises. */

/** TMF642 perceived severity without CLEARED and INDETERMINATE; its order is TMF656's priority 1 to 4. */
export const SEVERITIES = ['CRITICAL', 'MAJOR', 'MINOR', 'WARNING'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const CLOCK_KINDS = ['ACKNOWLEDGE', 'UPDATE', 'RESTORE', 'RESOLVE'] as const;
export type ClockKind = (typeof CLOCK_KINDS)[number];

/** Who owes what a clock measures. */
export type Obligor = 'PARTY' | 'SERVICE_PROVIDER';
/** On what ground: towards the customer (SLA), within the provider (OLA), or the party's contract that underpins both. */
export type ClockBasis = 'SLA' | 'OLA' | 'UNDERPINNING_CONTRACT';

/** Reasons for which an agreement may let a clock stand. */
export const STOP_REASONS = [
  'AWAITING_INFORMATION',
  'AWAITING_ACCESS',
  'AWAITING_APPROVAL',
  'CUSTOMER_REQUEST',
  'PLANNED_MAINTENANCE',
  'FORCE_MAJEURE',
] as const;
export type StopReason = (typeof STOP_REASONS)[number];

/** ISO weekday: 1 is Monday, 7 is Sunday; `calendarIssues` refuses other numbers. */
export type Weekday = number;

/** Local times `HH:mm` from 00:00 to 24:00, half open: [from, to). */
export interface WorkingHours {
  readonly days: readonly Weekday[];
  readonly from: string;
  readonly to: string;
}

/** When an agreement's time runs. Around the clock is every day 00:00 to 24:00. */
export interface Calendar {
  /** IANA zone name. */
  readonly timeZone: string;
  readonly hours: readonly WorkingHours[];
  /** Local dates `yyyy-MM-dd` on which no time runs. */
  readonly holidays: readonly string[];
}

/** What a clock runs against: so much working time, or the end of the Nth working day. */
export type Target =
  | { readonly kind: 'DURATION'; readonly durationMs: number }
  /** Due at the end of working hours of the Nth working day (1: the same day). What starts at or after the cut-off counts from the next working day. */
  | { readonly kind: 'WORKING_DAYS'; readonly days: number; readonly cutOff: string };

export interface ServiceLevelTarget {
  readonly severity: Severity;
  readonly clock: ClockKind;
  readonly obligor: Obligor;
  readonly basis: ClockBasis;
  readonly target: Target;
}

/** The observation that a verification takes. */
export interface ObservationTerms {
  /** The least time between the first and the last value of an indicator. */
  readonly observationMs: number;
  /** The least number of values of an indicator. */
  readonly samples: number;
  /** The share of the values of an indicator that may be outside its normal range. */
  readonly toleratedShare: number;
}

/** The observation agreed for a severity. */
export interface VerificationTerms extends ObservationTerms {
  readonly severity: Severity;
}

/** What holds for a severity that the agreement does not name. */
export const DEFAULT_OBSERVATION: ObservationTerms = { observationMs: 15 * 60_000, samples: 3, toleratedShare: 0 };

/** What an arrangement promises: copied into an issue when it starts, so that a later amendment never changes a running clock. */
export interface ServiceLevelTerms {
  readonly calendar: Calendar;
  readonly targets: readonly ServiceLevelTarget[];
  /** Reasons for which a stop is agreed; holding back on the party's own account is never one. */
  readonly stopReasons: readonly StopReason[];
  /** Shares of a target at which it is at risk, ascending, each between 0 and 1. */
  readonly atRiskShares: readonly number[];
  /** How long after closing an issue may be reopened. */
  readonly reopenWindowMs: number;
  /** How long after a passed verification a resolution counts as accepted. */
  readonly acceptancePeriodMs: number;
  /** The observation a verification takes, by severity; `DEFAULT_OBSERVATION` for the others. */
  readonly verification: readonly VerificationTerms[];
  /** Whether the service provider's own time with a claim that it rejects counts against the party. */
  readonly providerVerificationCounts: boolean;
}

/** The terms an issue runs under, with where they come from. */
export interface AgreedTerms extends ServiceLevelTerms {
  readonly arrangementId: string;
  readonly arrangementVersion: number;
  readonly agreementReference: string;
}
