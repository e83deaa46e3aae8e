/** What appointments change: their record, and the deadlines that an agreed slot replaces. */
import type { Aggregate, RecordedEvent } from '../../kernel/decider.js';
import { workingIntervals } from '../../time/calendar.js';
import { calendarOf, type Clock } from '../../time/clock.js';
import { readClock } from '../../time/clockReading.js';
import { instantAfter, totalMs } from '../../time/interval.js';
import { DEFAULT_APPOINTMENTS } from '../../time/serviceLevelTerms.js';
import { currentTerms } from '../clocks.js';
import type { IssueTypes } from '../messages.js';
import type { PerformanceIssue } from '../model.js';
import type { Appointment } from './model.js';

type Changes = Pick<
  Aggregate<IssueTypes>['changes'],
  'AppointmentOffered' | 'AppointmentAgreed' | 'AppointmentCancelled' | 'AppointmentReported'
>;

const changed = (
  { appointments }: PerformanceIssue,
  id: string,
  change: (one: Appointment) => Partial<Appointment>,
): readonly Appointment[] => appointments.map((one) => (one.id === id ? { ...one, ...change(one) } : one));

/** What a visit is to achieve; a first answer and reports are owed without one. */
const isVisited = ({ kind, obligor, end }: Clock): boolean =>
  obligor === 'PARTY' && end === null && kind !== 'ACKNOWLEDGE' && kind !== 'UPDATE';

/**
 * A clock whose deadline is before the end of a slot does not run from the agreement on, for so long that what was left of its target is used
 * up at the end of the slot. What is exceeded already stays so.
 */
const postponed = (clock: Clock, issue: PerformanceIssue, { id, to }: Appointment, at: Date): Clock => {
  const { deadline, remainingMs } = readClock(clock, issue, at);
  if (!isVisited(clock) || deadline === null || remainingMs === null || remainingMs < 0 || deadline >= to) return clock;
  const working = workingIntervals(calendarOf(clock, issue, at), at.getTime(), to.getTime());
  const free = totalMs(working) - remainingMs;
  const until = free > 0 ? instantAfter(working, free) : null;
  return until === null
    ? clock
    : { ...clock, postponed: [...(clock.postponed ?? []), { appointmentId: id, from: at, to: new Date(until) }] };
};

/** Where the agreement says so, an agreed later slot replaces deadlines. */
const postponedClocks = (issue: PerformanceIssue, id: string, at: Date): readonly Clock[] => {
  const one = issue.appointments.find((appointment) => appointment.id === id);
  const { replacesDeadline } = currentTerms(issue).appointments ?? DEFAULT_APPOINTMENTS;
  return one === undefined || !replacesDeadline ? issue.clocks : issue.clocks.map((clock) => postponed(clock, issue, one, at));
};

/** The party that cancels the slot gives the time back that it gained by it. */
const withoutPostponement = (clocks: readonly Clock[], id: string): readonly Clock[] =>
  clocks.map(({ postponed: all, ...clock }) => {
    const kept = (all ?? []).filter(({ appointmentId }) => appointmentId !== id);
    return kept.length === 0 ? clock : { ...clock, postponed: kept };
  });

/**
 * The appointments of an issue that leaves its party or ends: slots that had not begun when nobody had to come any more are called off, and
 * not missed.
 */
export const withoutNeedlessAppointments = (
  { at, actor }: Pick<RecordedEvent, 'at' | 'actor'>,
  { appointments }: Pick<PerformanceIssue, 'appointments'>,
  since: Date = at,
): Pick<PerformanceIssue, 'appointments'> => ({
  appointments: appointments.map((one) =>
    one.cancelled === null && one.reports.length === 0 && one.from >= since
      ? { ...one, cancelled: { side: 'SERVICE_PROVIDER', at, by: actor.id, reason: 'Nobody had to come any more' } }
      : one,
  ),
});

export const appointmentChanges: Changes = {
  AppointmentOffered: ({ at, actor, version, data: { side, ...slot } }, { appointments, partyId }) => ({
    appointments: [
      ...appointments,
      {
        id: `appointment-${String(version)}`,
        partyId,
        ...slot,
        offeredBy: side,
        at,
        by: actor.id,
        agreedAt: null,
        agreedBy: null,
        cancelled: null,
        reports: [],
      },
    ],
  }),

  AppointmentAgreed: ({ at, actor, data: { appointmentId } }, issue) => ({
    appointments: changed(issue, appointmentId, () => ({ agreedAt: at, agreedBy: actor.id })),
    clocks: postponedClocks(issue, appointmentId, at),
  }),

  AppointmentCancelled: ({ at, actor, data: { appointmentId, side, reason } }, issue) => ({
    appointments: changed(issue, appointmentId, () => ({ cancelled: { side, at, by: actor.id, reason } })),
    ...(side === 'PARTY' && { clocks: withoutPostponement(issue.clocks, appointmentId) }),
  }),

  AppointmentReported: ({ at, actor, data: { appointmentId, ...report } }, issue) => ({
    appointments: changed(issue, appointmentId, ({ reports }) => ({
      reports: [...reports.filter(({ side }) => side !== report.side), { ...report, at, by: actor.id }],
    })),
  }),
};
