/** What an arrangement comes to in a period: availability, objectives, chronic failure and credits, from its issues alone. */
import { isNotKept } from '../issue/appointments/outcome.js';
import type { PerformanceIssue } from '../issue/model.js';
import { entityKey } from '../kernel/entityRef.js';
import { readClock } from '../time/clockReading.js';
import { calendarOf, type Clock, elapsedUntil, isSetAside, pausedIntervals } from '../time/clock.js';
import { clip, type Interval } from '../time/interval.js';
import { wholeBuckets } from '../time/period.js';
import { type Calendar, DEFAULT_APPOINTMENTS, type ServiceLevelTerms } from '../time/serviceLevelTerms.js';
import { type AppointmentCount, countByOutcome, type EndedAppointment, endedAppointments } from './appointments.js';
import { type Availability, availabilityOf } from './availability.js';
import { chronicFailures, type ChronicFailure, type PeriodOutcome } from './chronic.js';
import { type Credit, creditOf, type CreditSource } from './credits.js';
import { objectiveResults, type ObjectiveInputs, type ObjectiveResult, type ObjectiveSource } from './objectives.js';
import { type ArrangementKey, countedOutages, type Outage, outageMs, type OutageSource, outagesOf, withPlannedWork } from './outages.js';
import { type CountedWork, countedWork, type PlannedWork } from './plannedWork.js';
import { type AvailabilityTerms, type CreditTerms, DEFAULT_AVAILABILITY, type PeriodObjective, type PeriodTerms } from './terms.js';

/** The part of an issue that an agreement's figures are a function of. */
export type AgreementIssue = ObjectiveSource &
  OutageSource &
  Pick<PerformanceIssue, 'occurredAt' | 'raisedAt' | 'closedAt' | 'isDuplicate' | 'appointments'>;

const isUnder = (clock: Clock, { terms }: Pick<AgreementIssue, 'terms'>, { partyId, arrangementId }: ArrangementKey): boolean =>
  clock.partyId === partyId && terms[clock.terms]?.arrangementId === arrangementId;

/** The agreement as far as its figures need it. */
export interface AgreementTerms extends PeriodTerms, Pick<ServiceLevelTerms, 'appointments'> {
  readonly calendar: Calendar;
}

/** A resource with its availability. */
export interface SubjectAvailability extends Availability {
  readonly subject: string;
}

/** How an objective stands in one of its periods. */
export interface PeriodResult extends ObjectiveResult {
  readonly from: Date;
  readonly to: Date;
}

/** The figures of an arrangement in a period. */
export interface AgreementReport {
  readonly period: { readonly from: Date; readonly to: Date };
  /** The end of the period, or now when that has not come. */
  readonly asOf: Date;
  readonly availability: readonly SubjectAvailability[];
  /** Of each whole period of the objective that shares time with the report's. */
  readonly objectives: readonly PeriodResult[];
  readonly chronic: readonly ChronicFailure[];
  readonly credits: readonly Credit[];
  /** The work that was done in the period; empty where the agreement has no terms for it. */
  readonly plannedWork: readonly CountedWork[];
  /** Those whose slots ended in the period. */
  readonly appointments: readonly AppointmentCount[];
}

/** What the figures of an arrangement are computed from. */
export interface AgreementRecord {
  /** Under the arrangement, in any order: those of the period, and those that chronic failure looks back at. */
  readonly issues: readonly AgreementIssue[];
  /** Of the resources under it, as far back. */
  readonly works: readonly PlannedWork[];
}

const NOTHING: Omit<CreditSource, 'value' | 'settledAt'> = { issueId: null, subject: null, before: 0, occurredAt: null, raisedAt: null };

/** How late the party's clocks were that were late in the period, by its end: one that goes on accrues in each. */
const lateClocks = (issue: AgreementIssue, code: string | null, [from, to]: Interval, now: Date): readonly CreditSource[] =>
  issue.clocks
    .filter(({ kind, milestone, obligor }) => obligor === 'PARTY' && (milestone ?? kind) === code)
    .filter((clock) => !isSetAside(clock) && clock.continues?.breached !== true)
    .flatMap((clock): readonly CreditSource[] => {
      const { targetMs } = readClock(clock, issue, now);
      if (targetMs === null) return [];
      const [paused, calendar] = [pausedIntervals(clock, issue), calendarOf(clock, issue, now)];
      const over = Math.min(now.getTime(), clock.end?.getTime() ?? Infinity);
      const lateBy = (at: number): number => Math.max(0, elapsedUntil(clock, paused, calendar, Math.min(over, at)) - targetMs);
      const [before, value] = [lateBy(from), lateBy(to)];
      return value > before ? [{ ...ofIssue(issue, settlementOf([from, to], now)), value, before }] : [];
    });

const ofIssue = (
  { _id, resource, occurredAt, raisedAt, closedAt }: AgreementIssue,
  settledAt: Date | null,
): Omit<CreditSource, 'value'> => ({
  ...NOTHING,
  issueId: _id,
  subject: entityKey(resource),
  occurredAt,
  raisedAt,
  settledAt: closedAt ?? settledAt,
});

/** When what a period comes to is settled: with its end; null before. */
const settlementOf = ([, to]: Interval, now: Date): Date | null => (to <= now.getTime() ? new Date(to) : null);

type Figures = Pick<AgreementReport, 'availability' | 'objectives'> & {
  readonly appointments: readonly EndedAppointment<AgreementIssue>[];
};

/** What a term is computed from, in a period. */
const sourcesOf = (
  { input, of }: CreditTerms,
  issues: readonly AgreementIssue[],
  { outages, availability: terms }: ObjectiveInputs,
  { availability, objectives, appointments }: Figures,
  period: Interval,
  now: Date,
): readonly CreditSource[] => {
  const settledAt = settlementOf(period, now);
  const byId = new Map(issues.map((issue) => [issue._id, issue]));
  const ofPeriod = (subject: string | null, value: number): CreditSource => ({ ...NOTHING, subject, value, settledAt });
  switch (input) {
    case 'LATENESS':
      return issues.flatMap((issue) => lateClocks(issue, of, period, now));
    case 'DURATION':
      return countedOutages(outages, terms, period, now.getTime()).flatMap((one) => {
        const { issueId, subject, interval } = one.outage;
        const value = outageMs([one]);
        if (issueId === null)
          return [{ ...NOTHING, subject, value, settledAt: interval[1] <= now.getTime() ? new Date(interval[1]) : null }];
        const issue = byId.get(issueId);
        return issue === undefined ? [] : [{ ...ofIssue(issue, settledAt), value }];
      });
    case 'OUTAGE_TIME':
      return availability.map((one) => ofPeriod(one.subject, one.outageMs));
    case 'AVAILABILITY':
      return availability.map(({ subject, share }) => ofPeriod(subject, share));
    case 'SHORTFALL':
      return objectives
        .filter(({ code, outcome, to }) => code === of && outcome === 'MISSED' && to.getTime() > period[0] && to.getTime() <= period[1])
        .flatMap(({ subject, value, target, to }) =>
          value === null ? [] : [{ ...NOTHING, subject, value: Math.abs(target - value), settledAt: to <= now ? to : null }],
        );
    case 'APPOINTMENTS':
      return appointments
        .filter(({ outcome }) => isNotKept(outcome))
        .map(({ issue, at }) => ({ ...ofIssue(issue, null), value: 1, settledAt: at }));
  }
};

/** How an objective stands in the periods that share time with an interval. */
const resultsIn = (objective: PeriodObjective, inputs: ObjectiveInputs, bounds: Interval, now: Date): readonly PeriodResult[] =>
  wholeBuckets(objective.period, inputs.calendar.timeZone, bounds).flatMap((period) =>
    objectiveResults(objective, inputs, period, now).map((result) => ({ ...result, from: new Date(period[0]), to: new Date(period[1]) })),
  );

/** How the periods of an objective came out that have ended by `now`, as far back as a chronic failure looks. */
const pastOutcomes = (objective: PeriodObjective, inputs: ObjectiveInputs, since: number, now: Date): readonly PeriodOutcome[] =>
  resultsIn(objective, inputs, [since, now.getTime()], now)
    .filter(({ to }) => to <= now)
    .map(({ code, subject, outcome, to }) => ({ objective: code, subject, endsAt: to, missed: outcome === 'MISSED' }));

/**
 * The figures of an arrangement in a period, a pure function of its terms and issues: both sides compute the same.
 * @param now the instant at which open and late are judged
 * @param claimedAt when credits are claimed
 */
export const agreementReport = (
  terms: AgreementTerms,
  { issues, works }: AgreementRecord,
  { partyId, id: arrangementId }: { readonly partyId: string; readonly id: string },
  period: AgreementReport['period'],
  now: Date,
  claimedAt = now,
): AgreementReport => {
  const key = { partyId, arrangementId };
  const bounds: Interval = [period.from.getTime(), period.to.getTime()];
  const counted = issues
    .filter(({ isDuplicate }) => !isDuplicate)
    .map((issue) => ({ ...issue, clocks: issue.clocks.filter((clock) => isUnder(clock, issue, key)) }))
    .toSorted((one, other) => (one._id < other._id ? -1 : 1));
  const plannedWork = workUnder(terms, works, now);
  const availabilityTerms = availabilityWith(terms);
  const ofIssues = counted.flatMap((issue) => outagesOf(issue, key));
  const outages = terms.plannedWork == null ? ofIssues : withPlannedWork(ofIssues, plannedWork);
  const inputs: ObjectiveInputs = { issues: counted, outages, availability: availabilityTerms, calendar: terms.calendar };
  const availability = availabilityBySubject(outages, inputs, bounds, now);
  const objectives = (terms.objectives ?? []).flatMap((objective) => resultsIn(objective, inputs, bounds, now));
  const appointments = endedAppointments(terms.appointments ?? DEFAULT_APPOINTMENTS, counted, key, bounds, now);
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
      creditOf(one, sourcesOf(one, counted, inputs, { availability, objectives, appointments }, bounds, now), claimedAt),
    ),
    appointments: countByOutcome(appointments),
    plannedWork: plannedWork.flatMap((one) => inPeriod(one, bounds)),
  };
};

/** How the planned work counts that has been done, where the agreement has terms for it. */
const workUnder = ({ plannedWork, calendar }: AgreementTerms, works: readonly PlannedWork[], now: Date): readonly CountedWork[] =>
  plannedWork == null ? [] : countedWork(works, plannedWork, calendar.timeZone, now.getTime());

/** What is an outage: where planned work is agreed on, what it excuses is none. */
const availabilityWith = ({ availability, plannedWork }: AgreementTerms): AvailabilityTerms => {
  const terms = availability ?? DEFAULT_AVAILABILITY;
  return plannedWork == null ? terms : { ...terms, excluded: [...new Set([...terms.excluded, 'PLANNED_WORK' as const])] };
};

/** Work with its time in a period; empty where it has none. */
const inPeriod = (one: CountedWork, [from, to]: Interval): readonly CountedWork[] => {
  const [excused, outage] = [clip(one.excused, from, to), clip(one.outage, from, to)];
  return excused.length + outage.length === 0 ? [] : [{ ...one, excused, outage }];
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
