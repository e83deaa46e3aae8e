/** Appointments: how a visit came out, and the deadline that an agreed later slot gives. */
import type { AppointmentTerms } from './terms.js';

/** A slot that was agreed, and what came of it. */
export interface Appointment {
  readonly slot: { readonly from: Date; readonly to: Date };
  readonly arrivedAt: Date | null;
  readonly cancelledAt: Date | null;
  /** The technician came in time and was not let in. */
  readonly noAccess: boolean;
}

export const APPOINTMENT_OUTCOMES = ['AGREED', 'KEPT', 'NO_ACCESS', 'MISSED', 'CANCELLED', 'CANCELLED_LATE'] as const;
export type AppointmentOutcome = (typeof APPOINTMENT_OUTCOMES)[number];

/** How an appointment came out by `now`. */
export const appointmentOutcome = (
  { slot, arrivedAt, cancelledAt, noAccess }: Appointment,
  { lateCancellationMs, graceMs }: AppointmentTerms,
  now: Date,
): AppointmentOutcome => {
  if (cancelledAt !== null && (arrivedAt === null || cancelledAt < arrivedAt))
    return slot.from.getTime() - cancelledAt.getTime() < lateCancellationMs ? 'CANCELLED_LATE' : 'CANCELLED';
  const latest = slot.to.getTime() + graceMs;
  if (arrivedAt !== null && arrivedAt.getTime() <= latest) return noAccess ? 'NO_ACCESS' : 'KEPT';
  return arrivedAt !== null || now.getTime() > latest ? 'MISSED' : 'AGREED';
};

/** Whether it is an appointment that the party did not keep. */
export const isNotKept = (outcome: AppointmentOutcome): boolean => outcome === 'MISSED' || outcome === 'CANCELLED_LATE';

/** The deadline with the last agreed slot: a later one replaces it where the agreement says so. */
export const deadlineWith = (deadline: Date, appointments: readonly Appointment[], { replacesDeadline }: AppointmentTerms): Date =>
  replacesDeadline
    ? appointments
        .filter(({ cancelledAt }) => cancelledAt === null)
        .reduce((latest, { slot }) => (slot.to > latest ? slot.to : latest), deadline)
    : deadline;
