/**
 * What an agreement promises for periods, beside its clocks: availability, objectives, chronic failure, planned work, appointments, credits.
 * It is data on the arrangement; issues do not copy it, as a figure of a period is computed by the terms in force at its end.
 */
import type { Calendar, Target } from '../time/serviceLevelTerms.js';

/** Why time of an outage does not count. */
export const OUTAGE_EXCLUSIONS = ['PLANNED_WORK', 'NO_FAULT_FOUND', 'CUSTOMER', 'ACCESS', 'FORCE_MAJEURE'] as const;
export type OutageExclusion = (typeof OUTAGE_EXCLUSIONS)[number];

/** What counts as an outage, and of how much time. */
export interface AvailabilityTerms {
  /** Codes of degradations that are outages; null for every degradation. */
  readonly impacts: readonly string[] | null;
  /** Shorter outages do not count. */
  readonly leastMs: number;
  readonly excluded: readonly OutageExclusion[];
  /** What availability is a share of: so much of every period; null for the working time of the arrangement's calendar. */
  readonly fixedPeriodMs: number | null;
}

export const OBJECTIVE_STATISTICS = ['SHARE_WITHIN', 'MEAN', 'PERCENTILE', 'MAX', 'TOTAL'] as const;
export type ObjectiveStatistic = (typeof OBJECTIVE_STATISTICS)[number];
export const COMPARATORS = ['AT_LEAST', 'AT_MOST'] as const;
export type Comparator = (typeof COMPARATORS)[number];
export const OBJECTIVE_PERIODS = ['MONTH', 'QUARTER', 'YEAR'] as const;
export type ObjectivePeriod = (typeof OBJECTIVE_PERIODS)[number];

/** What objectives are of beside clocks: the share of time without outages, the number of outages, their time, a quality indicator. */
export const PERIOD_MEASURES = ['AVAILABILITY', 'OUTAGES', 'OUTAGE_TIME', 'INDICATOR'] as const;

/** What is to be reached in each period. Shares are from 0 to 1, times in milliseconds. */
export interface PeriodObjective {
  readonly code: string;
  /** One of `PERIOD_MEASURES`, or the code of a clock. */
  readonly measure: string;
  /** Of INDICATOR: its name. */
  readonly indicator: string | null;
  readonly statistic: ObjectiveStatistic;
  /** Of SHARE_WITHIN of a clock: within which time. */
  readonly within: Target | null;
  /** Of PERCENTILE: from 1 to 99. */
  readonly percentile: number | null;
  readonly comparator: Comparator;
  readonly target: number;
  readonly period: ObjectivePeriod;
  /** For each outsourced resource by itself, or for all together. */
  readonly perSubject: boolean;
  /** With fewer observations nothing is decided. */
  readonly minSample: number;
}

/** What makes a failure chronic; each field that is there does. */
export interface ChronicFailureTerms {
  readonly code: string;
  /** The rolling window. */
  readonly windowMs: number;
  /** So many outages of a least length. */
  readonly outages: { readonly count: number; readonly leastMs: number } | null;
  /** More outage time than this. */
  readonly moreThanMs: number | null;
  /** So many consecutive periods in which an objective was missed. */
  readonly missed: { readonly objective: string; readonly periods: number } | null;
  /** What the service provider may do, in the agreement's words. */
  readonly remedy: string;
  /** Until how long after it became chronic. */
  readonly usableMs: number;
}

/** What planned work takes to be no outage. Where it is agreed, plans and notices on record decide, and a stop for maintenance excuses nothing. */
export interface PlannedWorkTerms {
  readonly leastNoticeMs: number;
  /** By which the notice is counted; null for around the clock. */
  readonly noticeCalendar: Calendar | null;
  /** When it may be; null for any time. */
  readonly windows: Calendar | null;
  /** So much of each resource in each calendar month; null without a limit. */
  readonly allowanceMs: number | null;
}

/** What a credit is computed from. LATENESS and DURATION are of each clock or outage; the others of the period. */
export const CREDIT_INPUTS = ['LATENESS', 'DURATION', 'OUTAGE_TIME', 'AVAILABILITY', 'SHORTFALL', 'APPOINTMENTS'] as const;
export type CreditInput = (typeof CREDIT_INPUTS)[number];
/** In what a credit is told; money is never charged by this product. */
export const CREDIT_UNITS = ['PERCENT_OF_CHARGE', 'DAYS_OF_CHARGE', 'MONEY'] as const;
export type CreditUnit = (typeof CREDIT_UNITS)[number];

/** From which value on how much is credited. */
export interface CreditBand {
  /** The least value of the band, in it: milliseconds, a share, or a number of appointments. */
  readonly from: number;
  readonly amount: number;
  /** The amount is for each started unit of this size; null for the band as a whole. */
  readonly perStarted: number | null;
}

/** What is credited when a promise is not kept. */
export interface CreditTerms {
  readonly code: string;
  readonly input: CreditInput;
  /** LATENESS: the code of a clock. SHORTFALL: the code of an objective. */
  readonly of: string | null;
  /** Ascending by `from`. */
  readonly bands: readonly CreditBand[];
  readonly unit: CreditUnit;
  /** Of MONEY: an ISO 4217 code. */
  readonly currency: string | null;
  readonly combine: 'SUM' | 'GREATEST';
  /** The most in a period, in the unit; null for no limit. */
  readonly cap: number | null;
  /** The issue is to be raised so soon after the occurrence; null without a limit. */
  readonly ticketWithinMs: number | null;
  /** The credit is to be claimed so soon after the issue was closed, or the period ended; null without a limit. */
  readonly claimWithinMs: number | null;
}

/** What an arrangement promises for periods, beside the appointments of its clocks; absent or empty for nothing. */
export interface PeriodTerms {
  readonly availability?: AvailabilityTerms | null;
  readonly objectives?: readonly PeriodObjective[];
  readonly chronic?: readonly ChronicFailureTerms[];
  readonly plannedWork?: PlannedWorkTerms | null;
  readonly credits?: readonly CreditTerms[];
}

/** What is an outage where the agreement does not say. */
export const DEFAULT_AVAILABILITY: AvailabilityTerms = { impacts: null, leastMs: 0, excluded: ['NO_FAULT_FOUND'], fixedPeriodMs: null };
