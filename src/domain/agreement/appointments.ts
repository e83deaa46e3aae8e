/** The appointments of an arrangement in a period: how they came out, and which a credit is for. */
import type { Appointment } from '../issue/appointments/model.js';
import { APPOINTMENT_OUTCOMES, type AppointmentOutcome, appointmentOutcome } from '../issue/appointments/outcome.js';
import type { PerformanceIssue } from '../issue/model.js';
import type { Interval } from '../time/interval.js';
import type { AppointmentTerms } from '../time/serviceLevelTerms.js';
import type { ArrangementKey } from './outages.js';

type AppointmentSource = Pick<PerformanceIssue, 'appointments' | 'assignments' | 'terms'>;

/** An agreed appointment whose slot has ended. */
export interface EndedAppointment<T extends AppointmentSource> {
  readonly issue: T;
  /** The end of the slot. */
  readonly at: Date;
  readonly outcome: AppointmentOutcome;
}

/** How many appointments came out in one way. */
export interface AppointmentCount {
  readonly outcome: AppointmentOutcome;
  readonly n: number;
}

/** Whether a party had an issue under an arrangement when an appointment was offered. */
const isHeld = (
  { assignments, terms }: AppointmentSource,
  { at, partyId: visitor }: Appointment,
  { partyId, arrangementId }: ArrangementKey,
): boolean => visitor === partyId && terms[assignments.findLastIndex((one) => one.at <= at)]?.arrangementId === arrangementId;

/** The agreed appointments whose slots ended in [from, to), by now. */
export const endedAppointments = <T extends AppointmentSource>(
  terms: AppointmentTerms,
  issues: readonly T[],
  key: ArrangementKey,
  [from, to]: Interval,
  now: Date,
): readonly EndedAppointment<T>[] =>
  issues.flatMap((issue) =>
    issue.appointments
      .filter((one) => one.agreedAt !== null && isHeld(issue, one, key))
      .filter((one) => from <= one.to.getTime() && one.to.getTime() < to && one.to <= now)
      .map((one) => ({ issue, at: one.to, outcome: appointmentOutcome(one, terms, now) })),
  );

/** How many came out in which way. */
export const countByOutcome = (ended: readonly Pick<EndedAppointment<AppointmentSource>, 'outcome'>[]): readonly AppointmentCount[] =>
  APPOINTMENT_OUTCOMES.map((outcome) => ({ outcome, n: ended.filter((one) => one.outcome === outcome).length })).filter(({ n }) => n > 0);
