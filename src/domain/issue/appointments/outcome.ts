/** How an appointment came out: what one side says for its own benefit counts when the other side says the same. */
import { type AgreedTerms, type AppointmentTerms, DEFAULT_APPOINTMENTS } from '../../time/serviceLevelTerms.js';
import { APPOINTMENT_SIDES, type Appointment, type AppointmentSide, type VisitReport } from './model.js';

export const APPOINTMENT_OUTCOMES = [
  'OFFERED',
  'AGREED',
  'KEPT',
  'NO_ACCESS',
  'MISSED',
  'CANCELLED',
  'CANCELLED_LATE',
  'UNCONFIRMED',
] as const;
export type AppointmentOutcome = (typeof APPOINTMENT_OUTCOMES)[number];

/** Whether the party did not keep an appointment. */
export const isNotKept = (outcome: AppointmentOutcome): boolean => outcome === 'MISSED' || outcome === 'CANCELLED_LATE';

type Slot = Pick<Appointment, 'from' | 'to'>;

/** A cancellation by the party is late when its start is near; one by the service provider never is. */
const cancellation = ({ from }: Slot, { side, at }: NonNullable<Appointment['cancelled']>, terms: AppointmentTerms): AppointmentOutcome =>
  side === 'PARTY' && from.getTime() - at.getTime() < terms.lateCancellationMs ? 'CANCELLED_LATE' : 'CANCELLED';

/** What a report says: who came too late missed the appointment. */
const visit = ({ outcome, arrivedAt }: VisitReport, { to }: Slot, { graceMs }: AppointmentTerms): VisitReport['outcome'] =>
  arrivedAt !== null && arrivedAt.getTime() > to.getTime() + graceMs ? 'MISSED' : outcome;

/** What each side gains nothing by is believed. */
const AGAINST_ITSELF: Readonly<Record<AppointmentSide, readonly VisitReport['outcome'][]>> = {
  PARTY: ['MISSED'],
  SERVICE_PROVIDER: ['KEPT', 'NO_ACCESS'],
};

const reported = (appointment: Appointment, terms: AppointmentTerms): AppointmentOutcome | null => {
  const said = APPOINTMENT_SIDES.flatMap((side) =>
    appointment.reports.filter((one) => one.side === side).map((one) => ({ side, outcome: visit(one, appointment, terms) })),
  );
  const believed = said.find(({ side, outcome }) => AGAINST_ITSELF[side].includes(outcome));
  if (believed !== undefined) return believed.outcome;
  // A party that says nothing of a visit does not gain by it.
  if (said.every(({ outcome }) => outcome === 'MISSED')) return said.length === 0 ? null : 'MISSED';
  return 'UNCONFIRMED';
};

/** How an appointment came out by `now`; a slot that is over, and of which the party says nothing, was missed. */
export const appointmentOutcome = (appointment: Appointment, terms: AppointmentTerms, now: Date): AppointmentOutcome => {
  const { agreedAt, cancelled, to } = appointment;
  if (cancelled !== null) return agreedAt === null ? 'CANCELLED' : cancellation(appointment, cancelled, terms);
  if (agreedAt === null) return 'OFFERED';
  return reported(appointment, terms) ?? (now.getTime() > to.getTime() + terms.graceMs ? 'MISSED' : 'AGREED');
};

/** An appointment with how it came out. */
export interface AppointmentView extends Appointment {
  readonly outcome: AppointmentOutcome;
}

/** The appointments of an issue with how they came out, by the terms that the issue has now. */
export const appointmentViews = (
  { appointments, terms }: { readonly appointments: readonly Appointment[]; readonly terms: readonly AgreedTerms[] },
  now: Date,
): readonly AppointmentView[] =>
  appointments.map((one) => ({ ...one, outcome: appointmentOutcome(one, terms.at(-1)?.appointments ?? DEFAULT_APPOINTMENTS, now) }));
