/** Appointments as acts of both sides: one offers and the other agrees; each cancels and reports. */
import type { Aggregate, MessageOf } from '../../kernel/decider.js';
import type { Principal } from '../../kernel/principal.js';
import { invalidInput, type Refusal, refuse } from '../../kernel/refusal.js';
import { DEFAULT_APPOINTMENTS } from '../../time/serviceLevelTerms.js';
import { currentTerms } from '../clocks.js';
import { stayLimitRefusal } from '../entryLimits.js';
import type { IssueCommand, IssueTypes } from '../messages.js';
import type { PerformanceIssue } from '../model.js';
import type { Appointment, AppointmentSide } from './model.js';

type Rules = Pick<
  Aggregate<IssueTypes>['rules'],
  | 'OfferPerformanceIssueAppointment'
  | 'AgreePerformanceIssueAppointment'
  | 'CancelPerformanceIssueAppointment'
  | 'ReportPerformanceIssueAppointment'
>;

/** For which side somebody acts. */
export const appointmentSide = ({ kind }: Pick<Principal, 'kind'>): AppointmentSide => (kind === 'PARTY' ? 'PARTY' : 'SERVICE_PROVIDER');

/** The appointment of the party that has the issue, or why there is none that goes on. */
const goingOn = ({ appointments, partyId }: PerformanceIssue, id: string): Appointment | Refusal => {
  const found = appointments.find((one) => one.id === id && one.partyId === partyId);
  if (found === undefined) return invalidInput([{ path: ['appointmentId'], message: 'no such appointment' }]);
  return found.cancelled === null ? found : refuse('APPOINTMENT_OVER', 'The appointment was cancelled: offer another one');
};

const reportProblem = ({ outcome, arrivedAt }: MessageOf<IssueCommand, 'ReportPerformanceIssueAppointment'>, now: Date): string | null => {
  if (outcome === 'MISSED') return arrivedAt == null ? null : 'must be absent for MISSED';
  return arrivedAt != null && arrivedAt > now ? 'must not be in the future' : null;
};

export const appointmentRules: Rules = {
  OfferPerformanceIssueAppointment: ({ from, to }, issue, { actor, now }) => {
    const limit = stayLimitRefusal(issue, 'appointments');
    if (limit !== null) return limit;
    if (from < now) return invalidInput([{ path: ['from'], message: 'must not be in the past' }]);
    if (to <= from) return invalidInput([{ path: ['to'], message: 'must be after from' }]);
    return [{ type: 'AppointmentOffered', from, to, side: appointmentSide(actor) }];
  },

  AgreePerformanceIssueAppointment: ({ appointmentId }, issue, { actor, now }) => {
    const one = goingOn(issue, appointmentId);
    if ('kind' in one) return one;
    if (one.agreedAt !== null) return refuse('APPOINTMENT_AGREED', 'The appointment is agreed already');
    if (one.offeredBy === appointmentSide(actor) || one.by === actor.id)
      return refuse('FOUR_EYES', 'Your side offered this appointment: the other side agrees to it');
    return one.from < now
      ? refuse('APPOINTMENT_OVER', 'The slot has begun: offer another one')
      : [{ type: 'AppointmentAgreed', appointmentId }];
  },

  CancelPerformanceIssueAppointment: ({ appointmentId, reason }, issue, { actor, now }) => {
    const one = goingOn(issue, appointmentId);
    if ('kind' in one) return one;
    return one.agreedAt !== null && one.from <= now
      ? refuse('APPOINTMENT_OVER', 'The slot has begun: report how it came out')
      : [{ type: 'AppointmentCancelled', appointmentId, side: appointmentSide(actor), reason }];
  },

  ReportPerformanceIssueAppointment: (command, issue, { actor, now }) => {
    const { appointmentId, outcome, arrivedAt } = command;
    const one = goingOn(issue, appointmentId);
    if ('kind' in one) return one;
    if (one.agreedAt === null) return refuse('APPOINTMENT_NOT_AGREED', 'The appointment was not agreed');
    const { graceMs } = currentTerms(issue).appointments ?? DEFAULT_APPOINTMENTS;
    const earliest = outcome === 'MISSED' ? one.to.getTime() + graceMs : one.agreedAt.getTime();
    if (now.getTime() < earliest) return refuse('NOT_DUE', 'The slot is not over: an appointment is missed when its time has passed');
    const problem = reportProblem(command, now);
    if (problem !== null) return invalidInput([{ path: ['arrivedAt'], message: problem }]);
    return [{ type: 'AppointmentReported', appointmentId, outcome, arrivedAt: arrivedAt ?? null, side: appointmentSide(actor) }];
  },
};
