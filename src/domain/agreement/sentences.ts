/** What an agreement says, in sentences with computed examples: what a contract manager compares with the contract. */
import type { OutsourcingArrangement } from '../party/model.js';
import { dueAfter } from '../time/deadline.js';
import { dueInstant, dueTableOf } from '../time/dueTable.js';
import { DAY_MS, weekdayIndex } from '../time/localTime.js';
import type { AppointmentTerms, Calendar, ServiceLevelTarget } from '../time/serviceLevelTerms.js';
import { dueSentence, durationText, targetSentence } from '../time/targetSentence.js';
import { lastInstantOf, localDay, localMs } from '../time/zone.js';
import { creditFor, mostOf } from './credits.js';
import { type ChronicFailureTerms, type CreditTerms, DEFAULT_AVAILABILITY, type PeriodObjective, type PlannedWorkTerms } from './terms.js';

/** A promise with its examples. */
export interface AgreementSentence {
  /** Where it is in the agreement, as `targets.0`. */
  readonly path: string;
  readonly sentence: string;
  readonly examples: readonly string[];
}

type Agreement = Pick<
  OutsourcingArrangement,
  | 'calendar'
  | 'targets'
  | 'validFrom'
  | 'milestones'
  | 'availability'
  | 'objectives'
  | 'chronic'
  | 'plannedWork'
  | 'appointments'
  | 'credits'
>;

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** A local day and time; midnight is the end of the day before where it is a due instant. */
const localText = (timeZone: string, at: number, isDue: boolean): string => {
  const local = localMs(timeZone, at);
  const isEnd = isDue && local % DAY_MS === 0;
  const day = Math.floor(local / DAY_MS) - (isEnd ? 1 : 0);
  const minutes = Math.floor((local - day * DAY_MS) / MINUTE_MS);
  const date = new Date(day * DAY_MS).toISOString().slice(0, 10);
  return `${DAYS[weekdayIndex(day)] ?? ''} ${date} ${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
};

/** When reports of the examples come: in office hours, after them on a Friday, and on a Saturday. */
const EXAMPLE_STARTS = [
  [1, 10 * HOUR_MS],
  [4, 18 * HOUR_MS],
  [5, 10 * HOUR_MS],
] as const;

/** The instants of the examples in the first week that is wholly after an instant. */
export const exampleStarts = ({ timeZone }: Calendar, after: Date): readonly Date[] => {
  const day = localDay(timeZone, after.getTime()) + 1;
  const monday = day + ((7 - weekdayIndex(day)) % 7);
  return EXAMPLE_STARTS.map(([weekday, time]) => new Date(lastInstantOf(timeZone, monday + weekday, time)));
};

const dueExample = ({ target }: ServiceLevelTarget, calendar: Calendar, start: Date): string => {
  const table = dueTableOf(target);
  const due =
    target.kind === 'DURATION' || table === null
      ? dueAfter(calendar, start.getTime(), target.kind === 'DURATION' ? target.durationMs : 0)
      : dueInstant(table, calendar, start.getTime());
  const { timeZone } = calendar;
  const started = localText(timeZone, start.getTime(), false);
  return due === Infinity ? `started ${started}: never due` : `started ${started}: due ${localText(timeZone, due, true)}`;
};

const percentText = (share: number): string => `${String(Number((100 * share).toFixed(4)))} %`;

const figureText = ({ measure, statistic }: Pick<PeriodObjective, 'measure' | 'statistic'>, value: number): string => {
  if (statistic === 'SHARE_WITHIN' || measure === 'AVAILABILITY') return percentText(value);
  return measure === 'OUTAGES' || measure === 'INDICATOR' ? String(value) : durationText(value);
};

const objectiveSentence = (one: PeriodObjective): string => {
  const { code, measure, indicator, statistic, within, percentile, comparator, period, perSubject, minSample } = one;
  const figure = {
    SHARE_WITHIN: `the share of ${measure} ${within === null ? '' : dueSentence(within)}`,
    MEAN: measure === 'AVAILABILITY' || measure === 'OUTAGES' ? measure : `the mean of ${indicator ?? measure}`,
    PERCENTILE: `the ${String(percentile)}th percentile of ${indicator ?? measure}`,
    MAX: `the greatest ${indicator ?? measure}`,
    TOTAL: `the sum of ${indicator ?? measure}`,
  }[statistic];
  const enough = `${comparator === 'AT_LEAST' ? 'at least' : 'at most'} ${figureText(one, one.target)}`;
  const subject = perSubject ? ' of each resource' : '';
  return `${code}: ${figure}${subject} is ${enough} in each ${period.toLowerCase()}${minSample > 1 ? `, from ${String(minSample)} observations on` : ''}`;
};

const chronicSentence = ({ code, windowMs, outages, moreThanMs, missed, remedy, usableMs }: ChronicFailureTerms): string => {
  const ways = [
    ...(outages === null
      ? []
      : [`${String(outages.count)} outages${outages.leastMs === 0 ? '' : ` of at least ${durationText(outages.leastMs)}`}`]),
    ...(moreThanMs === null ? [] : [`more than ${durationText(moreThanMs)} of outage`]),
    ...(missed === null ? [] : [`${missed.objective} missed ${String(missed.periods)} periods in a row`]),
  ];
  return `${code}: chronic after ${ways.join(', or ')} in ${durationText(windowMs)}. ${remedy}, for ${durationText(usableMs)}`;
};

/** The days and hours of a calendar, as `1 to 7 00:00 to 06:00`. */
const hoursText = ({ hours, timeZone }: Calendar): string => {
  const parts = hours.map(({ days, from, to }) => `${days.map((day) => (DAYS[day - 1] ?? '').slice(0, 3)).join(' ')} ${from} to ${to}`);
  return `${parts.join(', ')} in ${timeZone}`;
};

const plannedWorkSentence = ({ leastNoticeMs, noticeCalendar, windows, allowanceMs }: PlannedWorkTerms): AgreementSentence => ({
  path: 'plannedWork',
  sentence: [
    `Work that was consented to and announced ${durationText(leastNoticeMs)} before${noticeCalendar === null ? '' : ` (counted ${hoursText(noticeCalendar)})`} is no outage in its window`,
    ...(windows === null ? [] : [`within ${hoursText(windows)}`]),
    ...(allowanceMs === null ? [] : [`up to ${durationText(allowanceMs)} of each resource in a month`]),
  ].join(', '),
  examples: [],
});

const appointmentSentence = ({ lateCancellationMs, graceMs, replacesDeadline }: AppointmentTerms): AgreementSentence => ({
  path: 'appointments',
  sentence: [
    `An appointment is missed ${graceMs === 0 ? 'after its slot' : `${durationText(graceMs)} after its slot`}`,
    ...(lateCancellationMs === 0 ? [] : [`is cancelled late by the party less than ${durationText(lateCancellationMs)} before it`]),
    replacesDeadline ? 'and at a later slot replaces the deadline' : 'and moves no deadline',
  ].join(', '),
  examples: [],
});

const isTimed = ({ input }: CreditTerms): boolean => ['LATENESS', 'DURATION', 'OUTAGE_TIME'].includes(input);

const creditValue = (one: CreditTerms, value: number): string => {
  if (isTimed(one)) return durationText(value);
  return one.input === 'APPOINTMENTS' ? String(value) : percentText(value);
};

const UNITS = { PERCENT_OF_CHARGE: '% of the charge', DAYS_OF_CHARGE: 'days of the charge', MONEY: '' } as const;

const amountText = ({ unit, currency }: CreditTerms, amount: number): string => `${String(amount)} ${currency ?? UNITS[unit]}`;

const creditSentence = (one: CreditTerms): string => {
  const { code, input, of, combine } = one;
  const cap = mostOf(one);
  const most = cap === null ? '' : `, at most ${amountText(one, cap)} in a period`;
  return `${code}: for ${input}${of === null ? '' : ` of ${of}`}, ${combine === 'SUM' ? 'added up' : 'the greatest'}${most}`;
};

/** What each band gives at its least value, and one that has started a further unit. */
const creditExamples = (one: CreditTerms): readonly string[] =>
  one.bands.flatMap(({ from, perStarted }) =>
    [from, ...(perStarted === null ? [] : [from + 1.5 * perStarted])].map(
      (value) => `${creditValue(one, value)}: ${amountText(one, creditFor(one, value))}`,
    ),
  );

/**
 * The sentences of an agreement.
 * @param starts when the examples of clocks start
 */
export const agreementSentences = (
  { calendar, targets, milestones = [], availability, objectives = [], chronic = [], plannedWork, appointments, credits = [] }: Agreement,
  starts: readonly Date[],
): readonly AgreementSentence[] => {
  const { leastMs, excluded, fixedPeriodMs } = availability ?? DEFAULT_AVAILABILITY;
  const isMeasured = availability != null || objectives.length > 0 || credits.length > 0;
  return [
    ...milestones.map(({ code, startOn, endOn }, index) => ({
      path: `milestones.${String(index)}`,
      sentence: `${code} runs from ${startOn} to ${endOn}`,
      examples: [],
    })),
    ...targets.map((one, index) => ({
      path: `targets.${String(index)}`,
      sentence: targetSentence(one),
      examples: starts.map((start) => dueExample(one, one.calendar ?? calendar, start)),
    })),
    ...(isMeasured
      ? [
          {
            path: 'availability',
            sentence: `An outage counts${leastMs === 0 ? '' : ` from ${durationText(leastMs)} on`}, without ${excluded.join(', ') || 'exclusions'}${fixedPeriodMs === null ? '' : `; each period has ${durationText(fixedPeriodMs)}`}`,
            examples: [],
          },
        ]
      : []),
    ...objectives.map((one, index) => ({ path: `objectives.${String(index)}`, sentence: objectiveSentence(one), examples: [] })),
    ...chronic.map((one, index) => ({ path: `chronic.${String(index)}`, sentence: chronicSentence(one), examples: [] })),
    ...(plannedWork == null ? [] : [plannedWorkSentence(plannedWork)]),
    ...(appointments == null ? [] : [appointmentSentence(appointments)]),
    ...credits.map((one, index) => ({ path: `credits.${String(index)}`, sentence: creditSentence(one), examples: creditExamples(one) })),
  ];
};
