/** What makes the terms of periods unusable. */
import { type InputProblem, duplicateProblems } from '../kernel/refusal.js';
import { calendarProblems } from '../time/calendarProblems.js';
import { creditFor, fallingBands, WHOLE_CHARGE } from './credits.js';
import {
  type ChronicFailureTerms,
  type CreditInput,
  type CreditTerms,
  PERIOD_MEASURES,
  type PeriodObjective,
  type PeriodTerms,
  type PlannedWorkTerms,
} from './terms.js';

type Problems = readonly InputProblem[];
type Path = readonly (string | number)[];

const problemAt = (path: Path, message: string): Problems => [{ path: path.map(String), message }];
const requireThat = (holds: boolean, path: Path, message: string): Problems => (holds ? [] : problemAt(path, message));

const amountMessage = (most: number): string =>
  most === Infinity ? 'must not be negative' : `must be from 0 to ${String(most)} percent of the charge`;

const CODE = /^[A-Z][A-Z0-9_]{0,63}$/;
const CODE_MESSAGE = 'must be a code such as RESTORE_IN_TIME';
const isPositive = (value: number): boolean => value > 0 && Number.isFinite(value);

/**
 * The issues of an arrangement's terms of periods, with paths of the command.
 * @param clocks the codes of the clocks that the arrangement has targets of
 */
export const periodTermsProblems = (terms: PeriodTerms, clocks: readonly string[]): Problems => {
  const { availability, objectives = [], chronic = [], plannedWork, credits = [] } = terms;
  const known = { clocks, objectives: objectives.map(({ code }) => code) };
  return [
    ...(availability == null
      ? []
      : [
          ...requireThat(availability.leastMs >= 0, ['availability', 'least'], 'must not be negative'),
          ...requireThat(
            availability.fixedPeriodMs === null || isPositive(availability.fixedPeriodMs),
            ['availability', 'fixedPeriod'],
            'must be positive',
          ),
          ...requireThat(availability.impacts?.length !== 0, ['availability', 'impacts'], 'must have a code, or be absent'),
        ]),
    ...(plannedWork == null ? [] : plannedWorkProblems(plannedWork, ['plannedWork'])),
    ...objectives.flatMap((one, index) => objectiveProblems(one, clocks, ['objectives', index])),
    ...chronic.flatMap((one, index) => chronicProblems(one, known.objectives, ['chronic', index])),
    ...credits.flatMap((one, index) => creditProblems(one, known, ['credits', index])),
    ...[['objectives', objectives] as const, ['chronic', chronic] as const, ['credits', credits] as const].flatMap(([field, all]) =>
      duplicateProblems(
        field,
        all.map(({ code }) => code),
      ),
    ),
  ];
};

const plannedWorkProblems = (
  { leastNoticeMs, noticeCalendar, windows, allowanceMs }: PlannedWorkTerms,
  path: readonly string[],
): Problems => [
  ...requireThat(leastNoticeMs >= 0, [...path, 'leastNotice'], 'must not be negative'),
  ...requireThat(allowanceMs === null || allowanceMs >= 0, [...path, 'allowance'], 'must not be negative'),
  ...(noticeCalendar === null ? [] : calendarProblems(noticeCalendar, [...path, 'noticeCalendar'])),
  ...(windows === null ? [] : calendarProblems(windows, [...path, 'windows'])),
];

const objectiveProblems = (one: PeriodObjective, clocks: readonly string[], path: Path): Problems => {
  const { code, measure, indicator, statistic, within, percentile, comparator, target, minSample } = one;
  const isOfPeriod = (PERIOD_MEASURES as readonly string[]).includes(measure);
  const isShare = statistic === 'SHARE_WITHIN';
  return [
    ...requireThat(CODE.test(code), [...path, 'code'], CODE_MESSAGE),
    ...requireThat(
      isOfPeriod || clocks.includes(measure),
      [...path, 'measure'],
      `must be one of ${PERIOD_MEASURES.join(', ')}, or a clock that the agreement has targets of: ${clocks.join(', ')}`,
    ),
    ...requireThat(
      (measure === 'INDICATOR') === (indicator !== null),
      [...path, 'indicator'],
      'must be there for INDICATOR, and absent for others',
    ),
    ...requireThat(!isShare || !isOfPeriod, [...path, 'statistic'], 'SHARE_WITHIN is of a clock'),
    ...requireThat(isShare === (within !== null), [...path, 'within'], 'must be there for SHARE_WITHIN, and absent for others'),
    ...requireThat(
      (statistic === 'PERCENTILE') === (percentile !== null),
      [...path, 'percentile'],
      'must be there for PERCENTILE, and absent for others',
    ),
    ...requireThat(
      percentile === null || (Number.isInteger(percentile) && percentile >= 1 && percentile <= 99),
      [...path, 'percentile'],
      'must be a whole number from 1 to 99',
    ),
    ...requireThat(target >= 0 && Number.isFinite(target), [...path, 'target'], 'must not be negative'),
    ...requireThat(!(isShare || measure === 'AVAILABILITY') || target <= 1, [...path, 'target'], 'must be a share from 0 to 1'),
    ...requireThat(
      !(isShare || measure === 'AVAILABILITY') || comparator === 'AT_LEAST',
      [...path, 'comparator'],
      'must be AT_LEAST for a share: a smaller one would be the better',
    ),
    ...requireThat(Number.isInteger(minSample) && minSample >= 0, [...path, 'minSample'], 'must be a whole number, not negative'),
  ];
};

const chronicProblems = (one: ChronicFailureTerms, objectives: readonly string[], path: Path): Problems => {
  const { code, windowMs, outages, moreThanMs, missed, usableMs } = one;
  return [
    ...requireThat(CODE.test(code), [...path, 'code'], CODE_MESSAGE),
    ...requireThat(isPositive(windowMs), [...path, 'window'], 'must be positive'),
    ...requireThat(isPositive(usableMs), [...path, 'usable'], 'must be positive'),
    ...requireThat(moreThanMs === null || moreThanMs < windowMs, [...path, 'moreThan'], 'must be shorter than the window'),
    ...requireThat(outages !== null || moreThanMs !== null || missed !== null, path, 'needs one of outages, moreThan and missed'),
    ...requireThat(
      outages === null || (Number.isInteger(outages.count) && outages.count >= 1),
      [...path, 'outages', 'count'],
      'must be a whole number from 1',
    ),
    ...requireThat(
      missed === null || objectives.includes(missed.objective),
      [...path, 'missed', 'objective'],
      'must be the code of an objective',
    ),
    ...requireThat(
      missed === null || (Number.isInteger(missed.periods) && missed.periods >= 1),
      [...path, 'missed', 'periods'],
      'must be a whole number from 1',
    ),
  ];
};

/** The value of what is promised, where it is a source of credits as well; it is to credit nothing. */
const KEPT: Partial<Record<CreditInput, number>> = { AVAILABILITY: 1, OUTAGE_TIME: 0 };

const creditProblems = (
  one: CreditTerms,
  { clocks, objectives }: { readonly clocks: readonly string[]; readonly objectives: readonly string[] },
  path: Path,
): Problems => {
  const { code, input, of, bands, unit, currency, cap } = one;
  const allowed = input === 'LATENESS' ? clocks : input === 'SHORTFALL' ? objectives : null;
  const kept = KEPT[input];
  const most = unit === 'PERCENT_OF_CHARGE' ? WHOLE_CHARGE : Infinity;
  const ascending = bands.every(({ from }, index) => index === 0 || from > (bands[index - 1]?.from ?? 0));
  return [
    ...requireThat(CODE.test(code), [...path, 'code'], CODE_MESSAGE),
    ...requireThat(
      allowed === null ? of === null : of !== null && allowed.includes(of),
      [...path, 'of'],
      allowed === null
        ? `must be absent for ${input}`
        : `must be one of ${allowed.join(', ') || 'the objectives, of which there are none'}`,
    ),
    ...requireThat(bands.length > 0, [...path, 'bands'], 'must have a band'),
    ...bands.flatMap(({ from, amount, perStarted }, index) => [
      ...requireThat(from >= 0, [...path, 'bands', index, 'from'], 'must not be negative'),
      ...requireThat(amount >= 0 && amount <= most, [...path, 'bands', index, 'amount'], amountMessage(most)),
      ...requireThat(perStarted === null || isPositive(perStarted), [...path, 'bands', index, 'perStarted'], 'must be positive'),
    ]),
    ...requireThat(ascending, [...path, 'bands'], 'must be ascending by from'),
    ...(ascending ? fallingBands(one) : []).flatMap((index) =>
      problemAt([...path, 'bands', index], 'credits less for worse than the band below it: order them'),
    ),
    ...requireThat((unit === 'MONEY') === (currency !== null), [...path, 'currency'], 'must be there for MONEY, and absent for others'),
    ...requireThat(currency === null || /^[A-Z]{3}$/.test(currency), [...path, 'currency'], 'must be an ISO 4217 code such as EUR'),
    ...requireThat(cap === null || (cap >= 0 && cap <= most), [...path, 'cap'], amountMessage(most)),
    ...requireThat(
      kept === undefined || creditFor(one, kept) === 0,
      [...path, 'bands'],
      `must credit nothing for ${kept === 0 ? 'no outage: begin above zero' : 'an availability of 1: end with a band of amount 0'}`,
    ),
    ...requireThat(
      input !== 'AVAILABILITY' || bands[0] === undefined || bands[0].from === 0,
      [...path, 'bands', 0, 'from'],
      'must be 0, so that the least available is credited',
    ),
  ];
};
