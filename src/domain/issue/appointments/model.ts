/** Appointments for visits about an issue (TMF646): what each side said of them, and how they came out. */

/** The sides that make appointments and report on them. */
export const APPOINTMENT_SIDES = ['PARTY', 'SERVICE_PROVIDER'] as const;
export type AppointmentSide = (typeof APPOINTMENT_SIDES)[number];

/** What a side may report of a visit. */
export const VISIT_OUTCOMES = ['KEPT', 'NO_ACCESS', 'MISSED'] as const;
export type VisitOutcome = (typeof VISIT_OUTCOMES)[number];

/** What a side reported of a visit: its last word counts. */
export interface VisitReport {
  readonly side: AppointmentSide;
  readonly outcome: VisitOutcome;
  /** When the technician came; null for in time, and for MISSED. */
  readonly arrivedAt: Date | null;
  readonly at: Date;
  readonly by: string;
}

/** A slot in which the party is to come. */
export interface Appointment {
  /** `appointment-` and the version of the event that offered it. */
  readonly id: string;
  /** Who had the issue when it was offered. */
  readonly partyId: string;
  readonly from: Date;
  readonly to: Date;
  readonly offeredBy: AppointmentSide;
  /** When it was offered. */
  readonly at: Date;
  readonly by: string;
  readonly agreedAt: Date | null;
  readonly agreedBy: string | null;
  readonly cancelled: { readonly side: AppointmentSide; readonly at: Date; readonly by: string; readonly reason: string } | null;
  /** At most one of each side. */
  readonly reports: readonly VisitReport[];
}
