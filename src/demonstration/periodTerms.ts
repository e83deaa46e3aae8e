/** What the demonstration's agreements promise for periods: one of a network around the clock, one of a bureau in office hours, one of towers that are visited. */
import type { ServiceLevelTerms } from '../domain/time/serviceLevelTerms.js';
import type { PeriodObjective, PeriodTerms } from '../domain/agreement/terms.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

const OBJECTIVE = {
  indicator: null,
  within: null,
  percentile: null,
  period: 'MONTH',
  perSubject: false,
  minSample: 3,
} as const satisfies Partial<PeriodObjective>;

const NO_CONDITIONS = { currency: null, cap: null, ticketWithinMs: null, claimWithinMs: null } as const;

/** Availability of each resource, with credits by bands, and what makes its failure chronic. */
export const NETWORK_PERIODS: PeriodTerms = {
  availability: { impacts: null, leastMs: 60_000, excluded: ['NO_FAULT_FOUND', 'PLANNED_WORK', 'ACCESS'], fixedPeriodMs: null },
  objectives: [
    {
      ...OBJECTIVE,
      code: 'AVAILABLE',
      measure: 'AVAILABILITY',
      statistic: 'MEAN',
      comparator: 'AT_LEAST',
      target: 0.995,
      perSubject: true,
    },
    { ...OBJECTIVE, code: 'MEAN_REPAIR', measure: 'RESTORE', statistic: 'MEAN', comparator: 'AT_MOST', target: 8 * HOUR_MS },
  ],
  chronic: [
    {
      code: 'CHRONIC',
      windowMs: 30 * DAY_MS,
      outages: { count: 4, leastMs: 0 },
      moreThanMs: 24 * HOUR_MS,
      missed: null,
      remedy: 'The resource may be taken out of the agreement',
      usableMs: 30 * DAY_MS,
    },
  ],
  plannedWork: { leastNoticeMs: 5 * DAY_MS, noticeCalendar: null, windows: null, allowanceMs: 8 * HOUR_MS },
  credits: [
    {
      ...NO_CONDITIONS,
      code: 'UNAVAILABLE',
      input: 'AVAILABILITY',
      of: null,
      unit: 'PERCENT_OF_CHARGE',
      combine: 'GREATEST',
      bands: [
        { from: 0, amount: 25, perStarted: null },
        { from: 0.98, amount: 10, perStarted: null },
        { from: 0.995, amount: 0, perStarted: null },
      ],
    },
  ],
};

/** An amount for each appointment that is not kept, and for each day that a repair is late. */
export const VISIT_PERIODS: PeriodTerms & Pick<ServiceLevelTerms, 'appointments'> = {
  appointments: { lateCancellationMs: DAY_MS, graceMs: 0, replacesDeadline: true },
  credits: [
    {
      ...NO_CONDITIONS,
      code: 'VISIT',
      input: 'APPOINTMENTS',
      of: null,
      unit: 'MONEY',
      currency: 'EUR',
      combine: 'SUM',
      bands: [{ from: 1, amount: 30, perStarted: 1 }],
    },
    {
      ...NO_CONDITIONS,
      code: 'LATE_REPAIR',
      input: 'LATENESS',
      of: 'RESTORE',
      unit: 'MONEY',
      currency: 'EUR',
      combine: 'SUM',
      cap: 300,
      bands: [{ from: 1, amount: 10, perStarted: DAY_MS }],
    },
  ],
};

/** A share of restorations within two working days, and a credit for what it falls short. */
export const BUREAU_PERIODS: PeriodTerms = {
  objectives: [
    {
      ...OBJECTIVE,
      code: 'TWO_DAYS',
      measure: 'RESTORE',
      statistic: 'SHARE_WITHIN',
      within: {
        kind: 'DUE_TABLE',
        outOfHours: 'NEXT_OPENING',
        bands: [{ startBefore: '24:00', addDays: 2, count: 'AFTER_START_DAY', dayKind: 'WORKING_DAY', dueTime: null }],
      },
      comparator: 'AT_LEAST',
      target: 0.9,
    },
  ],
  credits: [
    {
      ...NO_CONDITIONS,
      code: 'SHORTFALL',
      input: 'SHORTFALL',
      of: 'TWO_DAYS',
      unit: 'PERCENT_OF_CHARGE',
      combine: 'SUM',
      cap: 20,
      bands: [{ from: 0.01, amount: 1, perStarted: 0.01 }],
    },
  ],
};
