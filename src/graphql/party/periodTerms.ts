/** The terms of periods between the contract and the domain: a value is a number, or a time where it is one. */
import type {
  AvailabilityTerms,
  ChronicFailureTerms,
  CreditBand,
  CreditInput,
  CreditTerms,
  PeriodObjective,
  PeriodTerms,
  PlannedWorkTerms,
} from '../../domain/agreement/terms.js';
import type { AppointmentTerms, ServiceLevelTerms } from '../../domain/time/serviceLevelTerms.js';
import { totalMs } from '../../domain/time/interval.js';
import type {
  ServiceLevelAvailabilityTermsInput,
  ChronicFailureTermsInput,
  PlannedWorkTermsInput,
  ServiceLevelAppointmentTermsInput,
  ServiceCreditBandInput,
  ServiceCreditTermsInput,
  ServiceLevelPeriodObjectiveInput,
} from '../generated/types.js';
import type { ModuleResolvers } from '../looking.js';
import { targetTime } from './arrangementInput.js';

/** Whether the figure of an objective is a time. */
const isTime = ({ measure, statistic }: Pick<PeriodObjective, 'measure' | 'statistic'>): boolean =>
  statistic !== 'SHARE_WITHIN' && !['AVAILABILITY', 'OUTAGES', 'INDICATOR'].includes(measure);

/** Whether a credit is computed from times. */
const isTimed = (input: CreditInput): boolean => ['LATENESS', 'DURATION', 'OUTAGE_TIME'].includes(input);

/** What is not given where it must be, or given twice, makes a number that the rules refuse, with its path. */
const numberOf = (timed: boolean, value: number | null | undefined, time: number | null | undefined): number =>
  (value != null && time != null ? null : timed ? time : value) ?? NaN;

const availabilityTerms = ({ impacts, least, excluded, fixedPeriod }: ServiceLevelAvailabilityTermsInput): AvailabilityTerms => ({
  impacts: impacts ?? null,
  leastMs: least,
  excluded,
  fixedPeriodMs: fixedPeriod ?? null,
});

const objective = ({
  indicator,
  within,
  percentile,
  target,
  targetTime: time,
  ...rest
}: ServiceLevelPeriodObjectiveInput): PeriodObjective => ({
  ...rest,
  indicator: indicator ?? null,
  within: within == null ? null : targetTime(within),
  percentile: percentile ?? null,
  target: numberOf(isTime(rest), target, time),
});

const chronic = ({
  code,
  window,
  outages,
  least,
  moreThan,
  missedObjective,
  missedPeriods,
  remedy,
  usable,
}: ChronicFailureTermsInput): ChronicFailureTerms => ({
  code,
  windowMs: window,
  outages: outages == null ? null : { count: outages, leastMs: least },
  moreThanMs: moreThan ?? null,
  missed: missedObjective == null ? null : { objective: missedObjective, periods: missedPeriods ?? 1 },
  remedy,
  usableMs: usable,
});

const plannedWorkTerms = ({ leastNotice, noticeCalendar, windows, allowance }: PlannedWorkTermsInput): PlannedWorkTerms => ({
  leastNoticeMs: leastNotice,
  noticeCalendar: noticeCalendar ?? null,
  windows: windows ?? null,
  allowanceMs: allowance ?? null,
});

const appointmentTerms = ({ lateCancellation, grace, replacesDeadline }: ServiceLevelAppointmentTermsInput): AppointmentTerms => ({
  lateCancellationMs: lateCancellation,
  graceMs: grace,
  replacesDeadline,
});

const band =
  (timed: boolean) =>
  ({ from, fromTime, amount, perStarted, perStartedTime }: ServiceCreditBandInput): CreditBand => ({
    from: numberOf(timed, from, fromTime),
    amount,
    perStarted: (timed ? perStartedTime : perStarted) ?? null,
  });

const credit = ({ of, bands, currency, cap, ticketWithin, claimWithin, ...rest }: ServiceCreditTermsInput): CreditTerms => ({
  ...rest,
  of: of ?? null,
  bands: bands.map(band(isTimed(rest.input))),
  currency: currency ?? null,
  cap: cap ?? null,
  ticketWithinMs: ticketWithin ?? null,
  claimWithinMs: claimWithin ?? null,
});

/** The terms of periods in an input; the domain tells of what is missing. */
interface PeriodTermsInput {
  readonly availability?: ServiceLevelAvailabilityTermsInput | null | undefined;
  readonly objectives?: readonly ServiceLevelPeriodObjectiveInput[] | null | undefined;
  readonly chronic?: readonly ChronicFailureTermsInput[] | null | undefined;
  readonly plannedWork?: PlannedWorkTermsInput | null | undefined;
  readonly appointments?: ServiceLevelAppointmentTermsInput | null | undefined;
  readonly credits?: readonly ServiceCreditTermsInput[] | null | undefined;
}

/** Those that are given; null removes terms that are no list. */
export const periodTerms = ({
  availability,
  objectives,
  chronic: failures,
  plannedWork,
  appointments,
  credits,
}: PeriodTermsInput): PeriodTerms & Pick<ServiceLevelTerms, 'appointments'> => ({
  ...(availability !== undefined && { availability: availability && availabilityTerms(availability) }),
  ...(objectives != null && { objectives: objectives.map(objective) }),
  ...(failures != null && { chronic: failures.map(chronic) }),
  ...(plannedWork !== undefined && { plannedWork: plannedWork && plannedWorkTerms(plannedWork) }),
  ...(appointments !== undefined && { appointments: appointments && appointmentTerms(appointments) }),
  ...(credits != null && { credits: credits.map(credit) }),
});

export const periodTermsResolvers = {
  ServiceLevelAvailabilityTerms: { least: ({ leastMs }) => leastMs, fixedPeriod: ({ fixedPeriodMs }) => fixedPeriodMs },
  ServiceLevelPeriodObjective: {
    target: (one) => (isTime(one) ? null : one.target),
    targetTime: (one) => (isTime(one) ? one.target : null),
  },
  ChronicFailureTerms: {
    window: ({ windowMs }) => windowMs,
    outages: ({ outages }) => outages?.count,
    least: ({ outages }) => outages?.leastMs ?? 0,
    moreThan: ({ moreThanMs }) => moreThanMs,
    missedObjective: ({ missed }) => missed?.objective,
    missedPeriods: ({ missed }) => missed?.periods,
    usable: ({ usableMs }) => usableMs,
  },
  ServiceCreditTerms: {
    bands: ({ bands, input }) => bands.map((one) => ({ ...one, timed: isTimed(input) })),
    ticketWithin: ({ ticketWithinMs }) => ticketWithinMs,
    claimWithin: ({ claimWithinMs }) => claimWithinMs,
  },
  ServiceCreditBand: {
    from: ({ from, timed }) => (timed ? null : from),
    fromTime: ({ from, timed }) => (timed ? from : null),
    perStarted: ({ perStarted, timed }) => (timed ? null : perStarted),
    perStartedTime: ({ perStarted, timed }) => (timed ? perStarted : null),
  },
  ServiceLevelAppointmentTerms: { lateCancellation: ({ lateCancellationMs }) => lateCancellationMs, grace: ({ graceMs }) => graceMs },
  PlannedWorkTerms: { leastNotice: ({ leastNoticeMs }) => leastNoticeMs, allowance: ({ allowanceMs }) => allowanceMs },
  CountedPlannedWork: {
    improvementPlanId: ({ work }) => work.planId,
    subject: ({ work }) => work.subject,
    windowStart: ({ work }) => work.window.from,
    windowEnd: ({ work }) => work.window.to,
    noticedAt: ({ work }) => work.noticedAt,
    excusedTime: ({ excused }) => totalMs(excused),
    outageTime: ({ outage }) => totalMs(outage),
  },
  AgreementReport: { chronicFailures: ({ chronic: failures }) => failures },
  SubjectAvailability: { outageTime: ({ outageMs }) => outageMs, periodTime: ({ periodMs }) => periodMs },
  ServiceCreditLine: { performanceIssueId: ({ issueId }) => issueId },
} satisfies ModuleResolvers;
