/** The words that more than one aggregate uses: references, severities, and what an agreement promises. */

/** TMF642 perceived severity without CLEARED and INDETERMINATE; its order is TMF656's priority 1 to 4. */
export const SEVERITIES = ['CRITICAL', 'MAJOR', 'MINOR', 'WARNING'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** The usual four clocks, and clocks between any two milestones. */
export const CLOCK_KINDS = ['ACKNOWLEDGE', 'UPDATE', 'RESTORE', 'RESOLVE', 'MILESTONE'] as const;
export type ClockKind = (typeof CLOCK_KINDS)[number];

/** What happens to an issue that a clock can start or end on, in the usual order. */
export const MILESTONE_EVENTS = [
  'OCCURRED',
  'DETECTED',
  'RAISED',
  'ACKNOWLEDGED',
  'PLAN_GIVEN',
  'ETA_GIVEN',
  'ON_SITE',
  'REPAIR_STARTED',
  'SERVICE_RESTORED',
  'RESOLVED',
  'REPORT_DELIVERED',
] as const;
export type MilestoneEvent = (typeof MILESTONE_EVENTS)[number];

/** From which milestone to which a clock runs. */
export interface MilestoneClock {
  /** A code of the agreement, or the kind of a usual clock that starts elsewhere than usual. */
  readonly code: string;
  readonly startOn: MilestoneEvent;
  readonly endOn: MilestoneEvent;
}

/** What a higher severity does to a running clock. */
export const SEVERITY_UPGRADES = ['NO_MORE_THAN_LEFT', 'KEEP_START', 'RESTART'] as const;
export type SeverityUpgrade = (typeof SEVERITY_UPGRADES)[number];

/** What an issue must be about for a target; each field that is there must match one of its values. */
export interface TargetCondition {
  readonly categories?: readonly string[];
  /** Ids of outsourced resources. */
  readonly resources?: readonly string[];
  /** Codes of causes that were identified. */
  readonly causes?: readonly string[];
  /** Codes of degradations that were analysed. */
  readonly impacts?: readonly string[];
}

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

/** ISO weekday: 1 is Monday, 7 is Sunday; `calendarProblems` refuses other numbers. */
export type Weekday = number;

/** Local times `HH:mm`, half open: [from, to). An end that is not after the start is on the next day: a shift over midnight. */
export interface DayHours {
  readonly from: string;
  /** Up to `24:00`. */
  readonly to: string;
}

/** The hours of some weekdays. */
export interface WorkingHours extends DayHours {
  readonly days: readonly Weekday[];
}

/** A date with hours of its own, such as a half day. */
export interface SpecialDay {
  /** A local date `yyyy-MM-dd`, or `MM-dd` for every year; a date of one year prevails. */
  readonly on: string;
  /** Instead of the hours of the weekday. */
  readonly hours: readonly DayHours[];
}

/** When an agreement's time runs. Around the clock is every day 00:00 to 24:00. */
export interface Calendar {
  /** IANA zone name. */
  readonly timeZone: string;
  readonly hours: readonly WorkingHours[];
  /** Local dates on which no time begins to run, as in `SpecialDay.on`. */
  readonly holidays: readonly string[];
  /** Absent for none. */
  readonly specialDays?: readonly SpecialDay[];
  /** The version of the shared calendar that this is the content of; absent for a calendar of the arrangement's own. */
  readonly shared?: SharedCalendarVersion;
}

/** A shared calendar as of a version. */
export interface SharedCalendarVersion {
  readonly id: string;
  readonly name: string;
  readonly version: number;
}

/** Where days are counted from. */
export const DAY_COUNTS = ['AFTER_START_DAY', 'FROM_FIRST_WORKING_DAY'] as const;
export type DayCount = (typeof DAY_COUNTS)[number];
/** Which days are counted. */
export const DAY_KINDS = ['WORKING_DAY', 'CALENDAR_DAY'] as const;
export type DayKind = (typeof DAY_KINDS)[number];
/** What a start outside working hours counts as. */
export const OUT_OF_HOURS = ['AS_IS', 'NEXT_OPENING'] as const;
export type OutOfHours = (typeof OUT_OF_HOURS)[number];

/** When is due what starts in a part of the day. */
export interface DueBand {
  /** Local time `HH:mm` at which this band ends and the next begins; the last one's is `24:00`. */
  readonly startBefore: string;
  readonly addDays: number;
  readonly count: DayCount;
  readonly dayKind: DayKind;
  /** Local time of the day that is counted to; null for the end of its working hours, or of a calendar day. */
  readonly dueTime: string | null;
}

/** Due by a time of a day, depending on when it starts. */
export interface DueTable {
  readonly outOfHours: OutOfHours;
  /** Ascending by `startBefore`: they cover the day. */
  readonly bands: readonly DueBand[];
}

/** What a clock runs against: so much working time, or an instant that a due table gives. */
export type Target =
  | { readonly kind: 'DURATION'; readonly durationMs: number }
  | ({ readonly kind: 'DUE_TABLE' } & DueTable)
  /** A due table by name: `endOfWorkingDay` of `dueTable.ts`. */
  | { readonly kind: 'END_OF_WORKING_DAY'; readonly days: number; readonly cutOff: string };

/** A promise: within which time, at which severity, by whom, and on what document it rests. */
export interface ServiceLevelTarget {
  readonly severity: Severity;
  readonly clock: ClockKind;
  /** Of a MILESTONE clock: its code. */
  readonly milestone?: string;
  readonly obligor: Obligor;
  readonly basis: ClockBasis;
  readonly target: Target;
  /** Only for such issues; of several that match, the one with the most conditions holds. */
  readonly when?: TargetCondition;
  /** The working time it is counted in; absent for the arrangement's. */
  readonly calendar?: Calendar;
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

/** When an appointment counts as not kept, and what an agreed slot does to a deadline. */
export interface AppointmentTerms {
  /** Cancelled by the party less than this before its start is cancelled late. */
  readonly lateCancellationMs: number;
  /** How long after the agreed slot an arrival is still in time. */
  readonly graceMs: number;
  /** Whether an agreed slot after the deadline replaces the deadline. */
  readonly replacesDeadline: boolean;
}

/** What holds where the agreement does not say. */
export const DEFAULT_APPOINTMENTS: AppointmentTerms = { lateCancellationMs: 0, graceMs: 0, replacesDeadline: false };

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
  /** Absent for the usual clocks alone. */
  readonly milestones?: readonly MilestoneClock[];
  /** Absent for NO_MORE_THAN_LEFT. */
  readonly severityUpgrade?: SeverityUpgrade;
  /** Absent or null for `DEFAULT_APPOINTMENTS`. */
  readonly appointments?: AppointmentTerms | null;
}

/** The terms an issue runs under, with where they come from. */
export interface AgreedTerms extends ServiceLevelTerms {
  readonly arrangementId: string;
  readonly arrangementVersion: number;
  readonly agreementReference: string;
}
