/** What an arrangement comes to in a period: availability, objectives, chronic failure and credits, from its issues alone. */
import type { PerformanceIssue } from '../issue/model.js';
import { entityKey } from '../kernel/entityRef.js';
import { readClock } from '../time/clockReading.js';
import { isSetAside } from '../time/clock.js';
import type { Interval } from '../time/interval.js';
import { bucketEdges } from '../time/period.js';
import type { Calendar } from '../time/serviceLevelTerms.js';
import { type Availability, availabilityOf } from './availability.js';
import { chronicFailures, type ChronicFailure, type PeriodOutcome } from './chronic.js';
import { type Credit, creditOf, type CreditSource } from './credits.js';
import { objectiveResults, type ObjectiveInputs, type ObjectiveResult, type ObjectiveSource } from './objectives.js';
import { countedOutages, type Outage, outageMs, type OutageSource, outagesOf } from './outages.js';
import { type CreditTerms, DEFAULT_AVAILABILITY, type ObjectivePeriod, type PeriodObjective, type PeriodTerms } from './terms.js';

/** The part of an issue that an agreement's figures are a function of. */
export type AgreementIssue = ObjectiveSource & OutageSource & Pick<PerformanceIssue, 'raisedAt' | 'closedAt' | 'isDuplicate'>;

/** The agreement as far as its figures need it. */
export interface AgreementTerms extends PeriodTerms {
  readonly calendar: Calendar;
}

/** A resource with its availability. */
export interface SubjectAvailability extends Availability {
  readonly subject: string;
}

/** The figures of an arrangement in a period. */
export interface AgreementReport {
  readonly period: { readonly from: Date; readonly to: Date };
  /** The end of the period, or now when that has not come. */
  readonly asOf: Date;
  readonly availability: readonly SubjectAvailability[];
  readonly objectives: readonly ObjectiveResult[];
  readonly chronic: readonly ChronicFailure[];
  readonly credits: readonly Credit[];
}

/** An arrangement's month, quarter or year. */
const boundsOf = (objective: ObjectivePeriod, calendar: Calendar, [from, to]: Interval): readonly Interval[] => {
  const edges = bucketEdges({ from: new Date(from), to: new Date(to) }, objective, calendar.timeZone);
  return edges.slice(1).map((end, index): Interval => [edges[index] ?? end, end]);
};

const NOTHING: Omit<CreditSource, 'value' | 'settledAt'> = { issueId: null, subject: null, occurredAt: null, raisedAt: null };

const lateClocks = (issue: AgreementIssue, code: string | null, [from, to]: Interval, now: Date): readonly CreditSource[] =>
  issue.clocks
    .filter(({ kind, milestone, obligor }) => obligor === 'PARTY' && (milestone ?? kind) === code)
    .filter((clock) => !isSetAside(clock) && clock.continues?.breached !== true)
    .flatMap((clock): readonly CreditSource[] => {
      const { breached, remainingMs } = readClock(clock, issue, now);
      const at = (clock.end ?? now).getTime();
      if (!breached || remainingMs === null || at < from || at >= to) return [];
      return [{ ...ofIssue(issue), value: -remainingMs }];
    });

const ofIssue = ({ _id, resource, occurredAt, raisedAt, closedAt }: AgreementIssue): Omit<CreditSource, 'value'> => ({
  issueId: _id,
  subject: entityKey(resource),
  occurredAt,
  raisedAt,
  settledAt: closedAt,
});

type Figures = Pick<AgreementReport, 'availability' | 'objectives'>;

/** What a term is computed from, in a period. */
const sourcesOf = (
  { input, of }: CreditTerms,
  issues: readonly AgreementIssue[],
  { outages, availability: terms }: ObjectiveInputs,
  { availability, objectives }: Figures,
  period: Interval,
  now: Date,
): readonly CreditSource[] => {
  const settledAt = period[1] <= now.getTime() ? new Date(period[1]) : null;
  const byId = new Map(issues.map((issue) => [issue._id, issue]));
  const ofPeriod = (subject: string | null, value: number): CreditSource => ({ ...NOTHING, subject, value, settledAt });
  switch (input) {
    case 'LATENESS':
      return issues.flatMap((issue) => lateClocks(issue, of, period, now));
    case 'DURATION':
      return countedOutages(outages, terms, period, now.getTime()).flatMap((one) => {
        const issue = byId.get(one.outage.issueId);
        return issue === undefined ? [] : [{ ...ofIssue(issue), value: outageMs([one]) }];
      });
    case 'OUTAGE_TIME':
      return availability.map((one) => ofPeriod(one.subject, one.outageMs));
    case 'AVAILABILITY':
      return availability.map(({ subject, share }) => ofPeriod(subject, share));
    case 'SHORTFALL':
      return objectives
        .filter(({ code, outcome }) => code === of && outcome === 'MISSED')
        .flatMap(({ subject, value, target }) => (value === null ? [] : [ofPeriod(subject, Math.abs(target - value))]));
    case 'APPOINTMENTS':
      return [];
  }
};

/** How the periods of an objective came out that have ended by `now`, as far back as a chronic failure looks. */
const pastOutcomes = (objective: PeriodObjective, inputs: ObjectiveInputs, sinceMs: number, now: Date): readonly PeriodOutcome[] =>
  boundsOf(objective.period, inputs.calendar, [sinceMs, now.getTime()])
    .slice(1, -1)
    .flatMap((period) =>
      objectiveResults(objective, inputs, period, now).map(({ code, subject, outcome }) => ({
        objective: code,
        subject,
        endsAt: new Date(period[1]),
        missed: outcome === 'MISSED',
      })),
    );

/**
 * The figures of an arrangement in a period, a pure function of its terms and issues: both sides compute the same.
 * @param issues under the arrangement, in any order: those of the period, and those that chronic failure looks back at
 * @param now the instant at which open and late are judged
 */
export const agreementReport = (
  terms: AgreementTerms,
  issues: readonly AgreementIssue[],
  period: AgreementReport['period'],
  now: Date,
): AgreementReport => {
  const bounds: Interval = [period.from.getTime(), period.to.getTime()];
  const counted = issues.filter(({ isDuplicate }) => !isDuplicate).toSorted((one, other) => (one._id < other._id ? -1 : 1));
  const availabilityTerms = terms.availability ?? DEFAULT_AVAILABILITY;
  const outages = counted.flatMap(outagesOf);
  const inputs: ObjectiveInputs = { issues: counted, outages, availability: availabilityTerms, calendar: terms.calendar };
  const availability = availabilityBySubject(outages, inputs, bounds, now);
  const objectives = (terms.objectives ?? []).flatMap((objective) => objectiveResults(objective, inputs, bounds, now));
  const chronicTerms = terms.chronic ?? [];
  const back = Math.max(0, ...chronicTerms.map(({ windowMs, usableMs }) => windowMs + usableMs));
  const missedOf = new Set(chronicTerms.flatMap(({ missed }) => missed?.objective ?? []));
  const outcomes = (terms.objectives ?? [])
    .filter(({ code }) => missedOf.has(code))
    .flatMap((objective) => pastOutcomes(objective, inputs, now.getTime() - back, now));
  return {
    period,
    asOf: period.to < now ? period.to : now,
    availability,
    objectives,
    chronic: chronicFailures(chronicTerms, outages, outcomes, availabilityTerms, now),
    credits: (terms.credits ?? []).map((one) =>
      creditOf(one, sourcesOf(one, counted, inputs, { availability, objectives }, bounds, now), now),
    ),
  };
};

const availabilityBySubject = (
  outages: readonly Outage[],
  { availability, calendar }: ObjectiveInputs,
  bounds: Interval,
  now: Date,
): readonly SubjectAvailability[] => {
  const inPeriod = outages.filter(({ interval }) => interval[0] < bounds[1] && interval[1] > bounds[0]);
  const subjects = [...new Set(inPeriod.map(({ subject }) => subject))].toSorted();
  return subjects.map((subject) => ({
    subject,
    ...availabilityOf(
      inPeriod.filter((one) => one.subject === subject),
      availability,
      calendar,
      bounds,
      now.getTime(),
    ),
  }));
};
