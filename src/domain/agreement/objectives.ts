/** Objectives of a period: what was observed, the figure it comes to, and whether that is enough. */
import type { PerformanceIssue } from '../issue/model.js';
import { entityKey } from '../kernel/entityRef.js';
import { percentile } from '../measures/percentile.js';
import { calendarOf, type Clock, elapsedUntil, isSetAside, pausedIntervals } from '../time/clock.js';
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
>;

/** One observation. */
interface Sample {
  readonly subject: string;
  /** Epoch milliseconds: it counts in the period that contains it. */
  readonly at: number;
  /** Milliseconds, the value of an indicator; for SHARE_WITHIN 1 or 0. */
  readonly value: number;
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

/**
 * What a clock shows for an objective: one that ran longer than the objective allows counts as missed at that instant, met or not, as it does
 * for its own target. A breach that a dispute set aside counts neither way.
 */
const clockSample = (issue: ObjectiveSource, clock: Clock, { statistic, within }: PeriodObjective, now: Date): readonly Sample[] => {
  const { end, fulfilled, start } = clock;
  const subject = entityKey(issue.resource);
  const calendar = calendarOf(clock, issue, now);
  const paused = pausedIntervals(clock, issue);
  const elapsedMs = elapsedUntil(clock, paused, calendar, Math.min(end?.getTime() ?? Infinity, now.getTime()));
  const isMet = fulfilled && end !== null && end <= now;
  if (statistic !== 'SHARE_WITHIN' || within === null) return isMet ? [{ subject, at: end.getTime(), value: elapsedMs }] : [];
  const allowedMs = durationOf(within, calendar, start.getTime());
  if (elapsedMs <= allowedMs) return isMet ? [{ subject, at: end.getTime(), value: 1 }] : [];
  const passed = instantAtElapsed(calendar, paused, start, allowedMs);
  return passed === null ? [] : [{ subject, at: passed.getTime(), value: 0 }];
};

const samplesOf = (objective: PeriodObjective, { issues }: ObjectiveInputs, now: Date): readonly Sample[] =>
  issues.flatMap((issue) =>
    objective.measure === 'INDICATOR'
      ? issue.measurements
          .filter(({ indicator, source }) => source === 'SERVICE_PROVIDER' && indicator === objective.indicator)
          .map(({ at, value }) => ({ subject: entityKey(issue.resource), at: at.getTime(), value }))
      : issue.clocks
          .filter((clock) => isOf(clock, objective.measure) && !isSetAside(clock))
          .flatMap((clock) => clockSample(issue, clock, objective, now)),
  );

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
  const samples = isOfOutages(objective) ? [] : samplesOf(objective, inputs, now).filter(({ at }) => from <= at && at < to && at <= nowMs);
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
