/** Objectives of a period: what was observed, the figure it comes to, and whether that is enough. */
import type { PerformanceIssue } from '../issue/model.js';
import type { Claim } from '../issue/restorations/restorationModel.js';
import { entityKey } from '../kernel/entityRef.js';
import { percentile } from '../measures/percentile.js';
import { calendarOf, type Clock, elapsedUntil, isSetAside, pausedIntervals, termsOfClock } from '../time/clock.js';
import { instantAtElapsed } from '../time/deadline.js';
import { durationOf } from '../time/dueTable.js';
import { type Interval, totalMs } from '../time/interval.js';
import type { Calendar } from '../time/serviceLevelTerms.js';
import { availabilityOf } from './availability.js';
import { countedOutages, type Outage, outageMs } from './outages.js';
import type { AvailabilityTerms, PeriodObjective } from './terms.js';

/** The part of an issue that objectives of its clocks and indicators are a function of. */
export type ObjectiveSource = Pick<
  PerformanceIssue,
  | '_id'
  | 'resource'
  | 'clocks'
  | 'terms'
  | 'stops'
  | 'severityChanges'
  | 'findings'
  | 'statusChanges'
  | 'recordedRestorations'
  | 'measurements'
  | 'restorations'
>;

/** One observation. */
interface Sample {
  readonly subject: string;
  /** Epoch milliseconds: it counts in the period that contains it, or from there on. */
  readonly at: number;
  /** Milliseconds, the value of an indicator; for SHARE_WITHIN 1 or 0. */
  readonly value: number;
  /** Of a missed one, until when it was past due: it counts in every period up to there. Absent for an instant. */
  readonly until?: number;
}

/** What the objectives of a period are computed from. */
export interface ObjectiveInputs {
  readonly issues: readonly ObjectiveSource[];
  readonly outages: readonly Outage[];
  readonly availability: AvailabilityTerms;
  /** The arrangement's. */
  readonly calendar: Calendar;
}

export const OBJECTIVE_OUTCOMES = ['MET', 'MISSED', 'ON_TRACK', 'AT_RISK', 'NO_DATA'] as const;
export type ObjectiveOutcome = (typeof OBJECTIVE_OUTCOMES)[number];

/** How an objective stands, for a resource or for all together. */
export interface ObjectiveResult {
  readonly code: string;
  /** `Type:id`; null for all together. */
  readonly subject: string | null;
  /** The number of observations. */
  readonly n: number;
  /** Not rounded; null without an observation. */
  readonly value: number | null;
  readonly target: number;
  /** MET and MISSED are final; before the end it is ON_TRACK or AT_RISK. NO_DATA with fewer observations than agreed. */
  readonly outcome: ObjectiveOutcome;
}

const isOf = ({ kind, milestone, obligor }: Clock, code: string): boolean => obligor === 'PARTY' && (milestone ?? kind) === code;

/** Whether a clock was met by an instant, by what is verified: what is only claimed is owed still. */
const isMetBy = ({ fulfilled, provisional, end }: Clock, { restorations }: ObjectiveSource, now: Date): boolean => {
  if (!fulfilled || end === null || end > now) return false;
  const isVerified = (claim: Claim | null): boolean => claim?.verified != null && claim.at.getTime() === end.getTime();
  return !provisional || restorations.some(({ restored, claimed }) => isVerified(restored) || isVerified(claimed));
};

/** A clock while it is read for an objective. */
interface Reading {
  readonly isMet: boolean;
  /** When it ended; Infinity while it runs, and where a claim ended it that nobody has verified. */
  readonly over: number;
  /** What counted until an instant. */
  readonly elapsedBy: (at: number) => number;
  /** By the claim, where the service provider has yet to verify it and its time does not count against the party: then that is neither met nor missed. */
  readonly claimedMs: number | null;
}

const readingOf = (issue: ObjectiveSource, clock: Clock, calendar: Calendar, paused: readonly Interval[], now: Date): Reading => {
  const { end, provisional, fulfilled } = clock;
  const isMet = isMetBy(clock, issue, now);
  const isUnverified = end !== null && provisional && fulfilled && !isMet;
  const over = isUnverified ? Infinity : (end?.getTime() ?? Infinity);
  const elapsedBy = (at: number): number => elapsedUntil(clock, paused, calendar, Math.min(over, at));
  const isWaiting = isUnverified && !termsOfClock(clock, issue).providerVerificationCounts;
  return { isMet, over, elapsedBy, claimedMs: isWaiting ? elapsedBy(end.getTime()) : null };
};

/** The time of a clock: until it was met; of one that is past due its age so far. */
const timeOf = (
  { start, kind }: Clock,
  { isMet, over, elapsedBy, claimedMs }: Reading,
  { comparator, target }: PeriodObjective,
  asOf: number,
): Omit<Sample, 'subject'> | null => {
  if (isMet && over <= asOf) return { at: over, value: elapsedBy(over) };
  const isOpen = start.getTime() <= asOf && asOf < over && kind !== 'UPDATE';
  const isLate = isOpen && comparator === 'AT_MOST' && elapsedBy(asOf) > target && (claimedMs === null || claimedMs > target);
  return isLate ? { at: asOf, value: elapsedBy(asOf) } : null;
};

/**
 * What a clock shows for an objective: one that ran longer than the objective allows is missed from then on, in every period until it is met
 * or owed no longer, and its age counts as a time; an update is missed once. A claim that nobody has verified counts for nobody's benefit. A
 * breach that a dispute set aside counts neither way.
 */
const clockSample = (
  issue: ObjectiveSource,
  clock: Clock,
  objective: PeriodObjective,
  [, to]: Interval,
  now: Date,
): Omit<Sample, 'subject'> | null => {
  const calendar = calendarOf(clock, issue, now);
  const paused = pausedIntervals(clock, issue);
  const reading = readingOf(issue, clock, calendar, paused, now);
  const { isMet, over, elapsedBy, claimedMs } = reading;
  if (objective.statistic !== 'SHARE_WITHIN' || objective.within === null)
    return timeOf(clock, reading, objective, Math.min(to - 1, now.getTime()));
  const allowedMs = durationOf(objective.within, calendar, clock.start.getTime());
  if (elapsedBy(now.getTime()) <= allowedMs) return isMet ? { at: over, value: 1 } : null;
  if (claimedMs !== null && claimedMs <= allowedMs) return null;
  const passed = instantAtElapsed(calendar, paused, clock.start, allowedMs);
  return passed && { at: passed.getTime(), value: 0, ...(clock.kind !== 'UPDATE' && { until: over }) };
};

const samplesOf = (objective: PeriodObjective, { issues }: ObjectiveInputs, period: Interval, now: Date): readonly Sample[] =>
  issues
    .flatMap((issue): readonly Sample[] =>
      objective.measure === 'INDICATOR'
        ? issue.measurements
            .filter(({ indicator, source }) => source === 'SERVICE_PROVIDER' && indicator === objective.indicator)
            .map(({ at, value }) => ({ subject: entityKey(issue.resource), at: at.getTime(), value }))
        : issue.clocks
            .filter((clock) => isOf(clock, objective.measure) && !isSetAside(clock))
            .flatMap((clock) => {
              const sample = clockSample(issue, clock, objective, period, now);
              return sample === null ? [] : [{ subject: entityKey(issue.resource), ...sample }];
            }),
    )
    .filter(({ at, until = at + 1 }) => at <= now.getTime() && at < period[1] && Math.max(at + 1, until) > period[0]);

const sumOf = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0);

/** The figure of values; null for none. */
const statisticOf = ({ statistic, percentile: percent }: PeriodObjective, values: readonly number[]): number | null => {
  if (values.length === 0) return null;
  if (statistic === 'TOTAL') return sumOf(values);
  if (statistic === 'MAX') return Math.max(...values);
  if (statistic === 'PERCENTILE') return percentile(Float64Array.from(values).toSorted(), percent ?? 50);
  return sumOf(values) / values.length;
};

type Figure = Pick<ObjectiveResult, 'n' | 'value'>;

/** The figure of outages or availability in a period. */
const outageFigure = (
  objective: PeriodObjective,
  outages: readonly Outage[],
  inputs: ObjectiveInputs,
  period: Interval,
  now: number,
): Figure => {
  const { availability, calendar } = inputs;
  if (objective.measure === 'AVAILABILITY') {
    const { n, share } = availabilityOf(outages, availability, calendar, period, now);
    return { n, value: share };
  }
  const counted = countedOutages(outages, availability, period, now);
  if (objective.measure === 'OUTAGES') return { n: counted.length, value: counted.length };
  if (objective.statistic === 'TOTAL') return { n: counted.length, value: outageMs(counted) };
  return {
    n: counted.length,
    value: statisticOf(
      objective,
      counted.map(({ parts }) => totalMs(parts)),
    ),
  };
};

const isOfOutages = ({ measure }: PeriodObjective): boolean => ['AVAILABILITY', 'OUTAGES', 'OUTAGE_TIME'].includes(measure);

const isEnough = ({ comparator, target }: PeriodObjective, value: number): boolean =>
  comparator === 'AT_LEAST' ? value >= target : value <= target;

/** Whether what is missed stays missed, whatever comes: of the whole period, time and number of outages only grow. */
const isIrreversible = ({ measure, statistic, comparator }: PeriodObjective): boolean =>
  measure === 'AVAILABILITY'
    ? comparator === 'AT_LEAST'
    : comparator === 'AT_MOST' && (measure === 'OUTAGES' || ['MAX', 'TOTAL'].includes(statistic));

const outcomeOf = (objective: PeriodObjective, { n, value }: Figure, soFar: Figure, hasEnded: boolean): ObjectiveOutcome => {
  const isAlways = isOfOutages(objective);
  if (value === null || (!isAlways && n < Math.max(1, objective.minSample))) return 'NO_DATA';
  if (hasEnded) return isEnough(objective, value) ? 'MET' : 'MISSED';
  if (isIrreversible(objective) && !isEnough(objective, value)) return 'MISSED';
  return soFar.value === null || isEnough(objective, soFar.value) ? 'ON_TRACK' : 'AT_RISK';
};

/**
 * How an objective stands in [from, to) at `now`.
 * @returns one result, or one for each resource that was observed, by its name
 */
export const objectiveResults = (
  objective: PeriodObjective,
  inputs: ObjectiveInputs,
  [from, to]: Interval,
  now: Date,
): readonly ObjectiveResult[] => {
  const nowMs = now.getTime();
  const samples = isOfOutages(objective) ? [] : samplesOf(objective, inputs, [from, to], now);
  const outages = isOfOutages(objective) ? inputs.outages.filter(({ interval }) => interval[0] < to && interval[1] > from) : [];
  const subjects = objective.perSubject ? [...new Set([...samples, ...outages].map(({ subject }) => subject))].toSorted() : [null];
  return subjects.map((subject): ObjectiveResult => {
    const isAbout = (one: { readonly subject: string }): boolean => subject === null || one.subject === subject;
    const figureIn = (period: Interval): Figure => {
      if (isOfOutages(objective)) return outageFigure(objective, outages.filter(isAbout), inputs, period, nowMs);
      const values = samples.filter(isAbout).map(({ value }) => value);
      return { n: values.length, value: statisticOf(objective, values) };
    };
    const figure = figureIn([from, to]);
    const soFar = nowMs < to ? figureIn([from, Math.max(from + 1, nowMs)]) : figure;
    return {
      code: objective.code,
      subject,
      ...figure,
      target: objective.target,
      outcome: outcomeOf(objective, figure, soFar, nowMs >= to),
    };
  });
};
