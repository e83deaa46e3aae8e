/** What an arrangement comes to in a period, from issues that were worked on, and what holds of any of them. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { availabilityOf } from '../../../src/domain/agreement/availability.js';
import { creditFor } from '../../../src/domain/agreement/credits.js';
import type { Outage } from '../../../src/domain/agreement/outages.js';
import { agreementReport } from '../../../src/domain/agreement/report.js';
import { type CreditTerms, DEFAULT_AVAILABILITY, type PeriodObjective, type PeriodTerms } from '../../../src/domain/agreement/terms.js';
import { periodTermsProblems } from '../../../src/domain/agreement/termsProblems.js';
import type { IssueCommand } from '../../../src/domain/issue/messages.js';
import type { PerformanceIssue } from '../../../src/domain/issue/model.js';
import type { MeasureQuestion } from '../../../src/domain/measures/measures.js';
import { startTrend } from '../../../src/domain/measures/trend.js';
import type { Calendar, DueTable } from '../../../src/domain/time/serviceLevelTerms.js';
import {
  accepted,
  analyzed,
  aroundTheClock,
  arrangement,
  claimed,
  given,
  handedOver,
  hour,
  HOUR_MS,
  issues,
  issuesWith,
  measured,
  operator,
  raise,
  registeredParty,
  started,
  type Step,
  supplierA,
  target,
  verified,
} from '../../support/domain/samples.js';
import { generatedIssues } from '../../support/domain/randomIssues.js';

const MARCH = { from: new Date('2026-03-01T00:00Z'), to: new Date('2026-04-01T00:00Z') };
const AFTER = new Date('2026-04-02T00:00Z');
const KEY = { partyId: 'party-a', id: 'arrangement-2' };

const objective = (fields: Partial<PeriodObjective>): PeriodObjective => ({
  code: 'OBJECTIVE',
  measure: 'RESTORE',
  indicator: null,
  statistic: 'MEAN',
  within: null,
  percentile: null,
  comparator: 'AT_MOST',
  target: 4 * HOUR_MS,
  period: 'MONTH',
  perSubject: false,
  minSample: 1,
  ...fields,
});
const lateness = (fields: Partial<CreditTerms> = {}): CreditTerms => ({
  code: 'LATE',
  input: 'LATENESS',
  of: 'RESTORE',
  bands: [{ from: 0, amount: 5, perStarted: HOUR_MS }],
  unit: 'PERCENT_OF_CHARGE',
  currency: null,
  combine: 'SUM',
  cap: null,
  ticketWithinMs: null,
  claimWithinMs: null,
  ...fields,
});
const report = (of: readonly PerformanceIssue[], terms: PeriodTerms, now = AFTER, calendar: Calendar = aroundTheClock) =>
  agreementReport({ calendar, ...terms }, { issues: of, works: [] }, KEY, MARCH, now);
/** An issue that is raised at an hour of March 2nd, and restored so many hours later, measured and closed. */
const restored = (id: string, at: number, hours: number, subject = issues): PerformanceIssue =>
  given({ ...subject, id }, [
    [raise(), operator, hour(at)],
    [{ type: 'StartPerformanceIssue' }, supplierA, hour(at + 0.1)],
    analyzed(at + 0.1),
    claimed(at + hours),
    measured(at + hours),
    verified(at + hours),
    accepted(at + hours + 1),
  ]);

describe('an objective of a clock', () => {
  const WITHIN: DueTable & { readonly kind: 'DUE_TABLE' } = {
    kind: 'DUE_TABLE',
    outOfHours: 'AS_IS',
    bands: [{ startBefore: '24:00', addDays: 1, count: 'AFTER_START_DAY', dayKind: 'CALENDAR_DAY', dueTime: null }],
  };
  const share = objective({ statistic: 'SHARE_WITHIN', within: WITHIN, comparator: 'AT_LEAST', target: 0.5 });
  const inMonth = (of: PerformanceIssue, objectives: PeriodObjective, month: string, next: string, now: string) =>
    agreementReport(
      { calendar: aroundTheClock, objectives: [objectives] },
      { issues: [of], works: [] },
      KEY,
      { from: new Date(month), to: new Date(next) },
      new Date(now),
    ).objectives[0];
  const open = given(issues, [[raise(), operator, hour(1)], started(1.1), analyzed(1.2)]);

  test('is missed by what is open and past due, in every period, and its age is a time', () => {
    for (const [month, next, days] of [
      ['2026-03-01T00:00Z', '2026-04-01T00:00Z', 30],
      ['2026-04-01T00:00Z', '2026-05-01T00:00Z', 60],
    ] as const) {
      expect(inMonth(open, share, month, next, '2026-05-02T00:00Z')).toMatchObject({ n: 1, value: 0, outcome: 'MISSED' });
      const mean = inMonth(open, objective({}), month, next, '2026-05-02T00:00Z');
      expect(mean).toMatchObject({ n: 1, outcome: 'MISSED' });
      expect(mean?.value).toBe((days * 24 - 1) * HOUR_MS - 1);
    }
  });

  test('is neither met nor missed by a claim in time that nobody has verified', () => {
    const claim = (hours: number, ...after: readonly Step<IssueCommand>[]) =>
      given(issues, [[raise(), operator, hour(1)], started(1.1), analyzed(1.2), claimed(hours), ...after]);
    const march = (of: PerformanceIssue, objectives = share) =>
      inMonth(of, objectives, '2026-03-01T00:00Z', '2026-04-01T00:00Z', '2026-04-02T00:00Z');
    for (const asked of [share, objective({})]) {
      // In time: neither met nor missed while the service provider has it. Late: late.
      expect(march(claim(3), asked)).toMatchObject({ n: 0, outcome: 'NO_DATA' });
      expect(march(claim(80), asked)).toMatchObject({ n: 1, outcome: 'MISSED' });
    }
    expect(march(claim(3, measured(3.1), verified(3.2)))).toMatchObject({ n: 1, value: 1, outcome: 'MET' });
    expect(march(claim(3, measured(3.1), verified(3.2)), objective({}))).toMatchObject({ n: 1, value: 2 * HOUR_MS, outcome: 'MET' });
  });
});

describe('thirteen faults, ten within two working days and twelve within five (eir, as reported on ComReg)', () => {
  const weekdays: Calendar = { ...aroundTheClock, hours: [{ days: [1, 2, 3, 4, 5], from: '00:00', to: '24:00' }] };
  const days = (addDays: number): DueTable & { readonly kind: 'DUE_TABLE' } => ({
    kind: 'DUE_TABLE',
    outOfHours: 'AS_IS',
    bands: [{ startBefore: '24:00', addDays, count: 'AFTER_START_DAY', dayKind: 'WORKING_DAY', dueTime: null }],
  });
  const subject = issuesWith(registeredParty('party-a', { ...arrangement, calendar: weekdays }));
  const faults = [20, 20, 20, 20, 20, 30, 30, 40, 40, 50, 100, 100, 400].map((hours, index) =>
    restored(`issue-${String(index)}`, 10 + index / 10, hours, subject),
  );
  const share = (code: string, addDays: number, least: number) =>
    objective({ code, statistic: 'SHARE_WITHIN', within: days(addDays), comparator: 'AT_LEAST', target: least });

  test('miss 77 % and meet 92 %, two objectives of one clock', () => {
    const objectives = [share('TWO_DAYS', 2, 0.77), share('FIVE_DAYS', 5, 0.92)];
    expect(report(faults, { objectives }, AFTER, weekdays).objectives).toMatchObject([
      { code: 'TWO_DAYS', n: 13, value: 10 / 13, outcome: 'MISSED' },
      { code: 'FIVE_DAYS', n: 13, value: 12 / 13, outcome: 'MET' },
    ]);
  });

  test('are at risk before the month ends, and undecided with a larger sample than there is', () => {
    const before = new Date('2026-03-31T00:00Z');
    expect(report(faults, { objectives: [share('TWO_DAYS', 2, 0.77)] }, before, weekdays).objectives[0]?.outcome).toBe('AT_RISK');
    expect(report(faults, { objectives: [share('FIVE_DAYS', 5, 0.92)] }, before, weekdays).objectives[0]?.outcome).toBe('ON_TRACK');
    const many = { ...share('TWO_DAYS', 2, 0.77), minSample: 20 };
    expect(report(faults, { objectives: [many] }, AFTER, weekdays).objectives[0]?.outcome).toBe('NO_DATA');
  });
});

describe('outages of 90 and 150 minutes in a month (Verizon, Global Data Link)', () => {
  const outages = [restored('issue-1', 10, 1.5), restored('issue-2', 200, 2.5)];

  test('have a mean time to repair of 120 minutes, and reduce its availability', () => {
    const { objectives, availability } = report(outages, { objectives: [objective({ target: 2 * HOUR_MS })] });
    expect(objectives).toMatchObject([{ n: 2, value: 2 * HOUR_MS, outcome: 'MET' }]);
    expect(availability).toMatchObject([{ subject: 'Resource:node-1', n: 2, outageMs: 4 * HOUR_MS, share: 1 - 4 / (31 * 24) }]);
  });

  test('that are too many are missed before the month ends, as they only grow', () => {
    const often = objective({ measure: 'OUTAGES', target: 1 });
    expect(report(outages, { objectives: [often] }, new Date('2026-03-20T00:00Z')).objectives[0]).toMatchObject({
      value: 2,
      outcome: 'MISSED',
    });
    const available = objective({ measure: 'AVAILABILITY', comparator: 'AT_LEAST', target: 0.999, perSubject: true });
    expect(report(outages, { objectives: [available] }, new Date('2026-03-20T00:00Z')).objectives[0]).toMatchObject({
      subject: 'Resource:node-1',
      outcome: 'MISSED',
    });
  });
});

describe('what is credited for lateness', () => {
  test('counts each started hour of a clock that exceeded its target, once it is closed', () => {
    const { credits } = report([restored('issue-1', 10, 9.5), restored('issue-2', 50, 8)], { credits: [lateness()] });
    expect(credits).toMatchObject([{ amount: 10, lines: [{ issueId: 'issue-1', value: 1.5 * HOUR_MS, amount: 10 }] }]);
    const open = given({ ...issues, id: 'issue-3' }, [[raise(), operator, hour(10)]]);
    expect(report([open], { credits: [lateness()] }, hour(20)).credits).toMatchObject([
      { amount: 0, lines: [{ refusedBy: 'NOT_SETTLED' }] },
    ]);
  });

  test('accrues while it is open: each month what it came to in that month, together what it came to', () => {
    // Due on March 2nd at 18:00; restored on April 1st at 06:30, and closed much later.
    const open: readonly Step<IssueCommand>[] = [[raise(), operator, hour(10)], started(10.1), analyzed(10.1)];
    const late = given(issues, open);
    const hoursToApril = 30 * 24 - 18;
    expect(report([late], { credits: [lateness({ unit: 'MONEY', currency: 'EUR' })] })).toMatchObject({
      credits: [{ amount: 5 * hoursToApril, lines: [{ value: hoursToApril * HOUR_MS, before: 0, refusedBy: null }] }],
    });
    const done = given(issues, [...open, claimed(30 * 24 + 6.5), measured(30 * 24 + 6.5), verified(30 * 24 + 6.5)]);
    expect(report([done], { credits: [lateness({ unit: 'MONEY', currency: 'EUR' })] }).credits).toMatchObject([
      { amount: 5 * hoursToApril },
    ]);
    const april = { from: MARCH.to, to: new Date('2026-05-01T00:00Z') };
    const inApril = (of: PerformanceIssue, terms: CreditTerms) =>
      agreementReport({ calendar: aroundTheClock, credits: [terms] }, { issues: [of], works: [] }, KEY, april, april.to).credits;
    expect(inApril(done, lateness({ unit: 'MONEY', currency: 'EUR' }))).toMatchObject([
      { amount: 35, lines: [{ value: (hoursToApril + 6.5) * HOUR_MS, before: hoursToApril * HOUR_MS }] },
    ]);
    // A band counts the whole lateness: what reached it in March reaches nothing in April.
    const band = lateness({ bands: [{ from: HOUR_MS, amount: 5, perStarted: null }] });
    expect(inApril(done, band)).toMatchObject([{ amount: 0 }]);
    const may = { from: april.to, to: new Date('2026-06-01T00:00Z') };
    expect(
      agreementReport({ calendar: aroundTheClock, credits: [band] }, { issues: [done], works: [] }, KEY, may, may.to).credits,
    ).toMatchObject([{ lines: [] }]);
    // An outage that goes on counts as far as the month goes.
    expect(report([late], { credits: [lateness({ input: 'DURATION', of: null, unit: 'MONEY', currency: 'EUR' })] }).credits).toMatchObject([
      { amount: 5 * (hoursToApril + 8), lines: [{ refusedBy: null }] },
    ]);
  });

  test('is nothing for a breach that a dispute set aside', () => {
    const dispute: readonly Step<IssueCommand>[] = [
      [{ type: 'DisputeClock', clockId: 'restore-party-1', reason: 'Access was refused' }, supplierA, hour(40)],
      [
        { type: 'SettleClockDispute', clockId: 'restore-party-1', outcome: 'UPHELD', reason: 'So it was' },
        { ...operator, id: 'operator-9' },
        hour(41),
      ],
    ];
    const late = [
      [raise(), operator, hour(10)],
      [{ type: 'StartPerformanceIssue' }, supplierA, hour(10.1)],
      claimed(30),
    ] as const satisfies readonly Step<IssueCommand>[];
    expect(report([given(issues, [...late, ...dispute])], { credits: [lateness()] }, hour(50)).credits[0]?.lines).toEqual([]);
  });

  test('follows a missed objective: by how much it fell short', () => {
    const onTime = objective({
      code: 'ON_TIME',
      statistic: 'SHARE_WITHIN',
      within: { kind: 'DURATION', durationMs: 8 * HOUR_MS },
      comparator: 'AT_LEAST',
      target: 0.98,
    });
    const shortfall = lateness({ input: 'SHORTFALL', of: 'ON_TIME', bands: [{ from: 0.01, amount: 1, perStarted: 0.01 }] });
    const four = [1, 2, 3, 12].map((hours, index) => restored(`issue-${String(index)}`, 10, hours));
    expect(report(four, { objectives: [onTime], credits: [shortfall] }).credits[0]).toMatchObject({ amount: 23 });
  });
});

test('an outage belongs to the party while it has the issue', () => {
  const passedOn = given(issues, [[raise(), operator, hour(0)], started(0.5), handedOver(4)]);
  expect(report([passedOn], {}, hour(10)).availability).toMatchObject([{ outageMs: 4 * HOUR_MS }]);
  const key = { partyId: 'party-b', id: 'arrangement-2' };
  expect(agreementReport({ calendar: aroundTheClock }, { issues: [passedOn], works: [] }, key, MARCH, hour(10)).availability).toMatchObject(
    [{ outageMs: 6 * HOUR_MS }],
  );
});

test('an outage begins when it is measured to have occurred, and ends with the restoration that was recorded once it is confirmed', () => {
  const recorded: readonly Step<IssueCommand>[] = [
    [raise({ occurredAt: hour(-3) }), operator, hour(0)],
    started(0.5),
    analyzed(1),
    [
      { type: 'RecordPerformanceIssueMeasurement', indicator: 'loss', value: 3, measuredAt: hour(-3) },
      { ...operator, id: 'operator-9' },
      hour(1),
    ],
    [{ type: 'RecordRestoration', kind: 'TEMPORARY', description: 'Reserve path' }, supplierA, hour(2)],
  ];
  const outageMs = (steps: readonly Step<IssueCommand>[]): unknown => report([given(issues, steps)], {}, hour(10)).availability;
  expect(outageMs(recorded)).toMatchObject([{ outageMs: 13 * HOUR_MS }]);
  expect(outageMs([...recorded, measured(3), verified(4)])).toMatchObject([{ outageMs: 5 * HOUR_MS }]);
});

describe('the measures of trends', () => {
  const month = (of: readonly PerformanceIssue[], fields: Partial<MeasureQuestion> = {}) => {
    const trend = startTrend(
      { period: MARCH, by: ['PARTY'], measures: ['OUTAGES', 'AVAILABILITY'], bucket: null, timeZone: 'UTC', filter: {}, ...fields },
      AFTER,
    );
    for (const one of of) trend.addIssue(one, () => false);
    const answer = trend.answer();
    return 'kind' in answer ? answer : answer.rows.map(({ key, values }) => [...key, ...values.map(({ n, value }) => [n, value])]);
  };

  test('are those of the agreement where it says nothing else: the same outages, the same share, the same n', () => {
    const outages = [restored('issue-1', 10, 1.5), restored('issue-2', 10.5, 2.5)];
    const [{ n, share } = { n: 0, share: 0 }] = report(outages, {}).availability;
    expect([n, share]).toEqual([2, 1 - 3 / (31 * 24)]);
    expect(month(outages)).toEqual([['party-a', [2, 2], [2, share]]]);
  });

  test('count an outage for each party that had the issue, and are clipped to each bucket', () => {
    const passedOn = given(issues, [[raise(), operator, hour(20)], started(20.5), handedOver(26)]);
    expect(month([passedOn], { period: { from: hour(0), to: hour(48) }, bucket: 'DAY' })).toEqual([
      ['party-a', [1, 1], [1, 1 - 4 / 24]],
      ['party-a', [0, 0], [1, 1 - 2 / 24]],
      ['party-b', [0, 0], [0, null]],
      ['party-b', [1, 1], [1, 1 - 22 / 24]],
    ]);
  });

  test('count nothing for what was no fault', () => {
    const mistaken = given(issues, [
      [raise(), operator, hour(0)],
      [{ type: 'CancelPerformanceIssue', code: 'NOT_REPRODUCED', reason: 'Nothing found' }, operator, hour(5)],
    ]);
    expect(month([mistaken])).toEqual([]);
  });
});

const instants = fc.integer({ min: 0, max: 60 * 24 });
const outages: fc.Arbitrary<readonly Outage[]> = fc.array(
  fc.tuple(instants, instants, fc.boolean()).map(([from, length, isExcused]): Outage => ({
    issueId: 'issue-1',
    subject: 'Resource:node-1',
    interval: [hour(from).getTime(), hour(from + length).getTime()],
    impact: null,
    held: [[-Infinity, Infinity]],
    excludedBy: null,
    excused: isExcused ? [{ reason: 'CUSTOMER', interval: [hour(from + 1).getTime(), hour(from + 3).getTime()] }] : [],
  })),
  { maxLength: 8 },
);
const terms = { ...DEFAULT_AVAILABILITY, excluded: ['CUSTOMER'] as const };

describe('for any outages', () => {
  test('the time of them adds up over adjacent periods', () => {
    fc.assert(
      fc.property(outages, instants, (all, cut) => {
        const down = (from: number, to: number): number =>
          availabilityOf(all, terms, aroundTheClock, [hour(from).getTime(), hour(to).getTime()], hour(10_000).getTime()).outageMs;
        expect(down(0, cut) + down(cut, 3_000)).toBe(down(0, 3_000));
      }),
    );
  });

  test('their order changes nothing', () => {
    fc.assert(
      fc.property(outages, (all) => {
        const down = (some: readonly Outage[]) =>
          availabilityOf(some, terms, aroundTheClock, [hour(0).getTime(), hour(3_000).getTime()], Infinity);
        expect(down(all.toReversed())).toEqual(down(all));
      }),
    );
  });
});

test('the order of issues changes no figure of a report', () => {
  const agreed: PeriodTerms = {
    objectives: [
      objective({}),
      objective({ code: 'AVAILABLE', measure: 'AVAILABILITY', comparator: 'AT_LEAST', target: 0.99, perSubject: true }),
    ],
    chronic: [
      {
        code: 'CHRONIC',
        windowMs: 720 * HOUR_MS,
        outages: { count: 2, leastMs: 0 },
        moreThanMs: null,
        missed: null,
        remedy: 'Leave',
        usableMs: 720 * HOUR_MS,
      },
    ],
    credits: [
      lateness(),
      lateness({ code: 'AVAILABILITY', input: 'AVAILABILITY', of: null, bands: [{ from: 0, amount: 10, perStarted: null }] }),
    ],
  };
  fc.assert(
    fc.property(generatedIssues, (all) => {
      const states = all.map(({ state }) => state);
      expect(report(states.toReversed(), agreed)).toEqual(report(states, agreed));
    }),
    { numRuns: 20 },
  );
});

test('credits that are agreed never fall with lateness', () => {
  const bands = fc
    .uniqueArray(
      fc.record({
        from: fc.integer({ min: 0, max: 100 }).map((hours) => hours * HOUR_MS),
        amount: fc.integer({ min: 0, max: 50 }),
        perStarted: fc.option(fc.constant(HOUR_MS)),
      }),
      { selector: ({ from }) => from, minLength: 1, maxLength: 4 },
    )
    .map((all) => all.toSorted((one, other) => one.from - other.from));
  fc.assert(
    fc.property(bands, instants, instants, (all, one, other) => {
      const agreed = lateness({ bands: all });
      fc.pre(periodTermsProblems({ credits: [agreed] }, ['RESTORE']).length === 0);
      const [less, more] = [one, other].toSorted((a, b) => a - b).map((minutes) => minutes * 60_000);
      expect(creditFor(agreed, less ?? 0)).toBeLessThanOrEqual(creditFor(agreed, more ?? 0));
    }),
  );
});

describe('terms are refused', () => {
  const paths = (terms: PeriodTerms) => periodTermsProblems(terms, ['RESTORE']).map(({ path }) => path.join('.'));

  test.each<readonly [string, PeriodTerms, string]>([
    ['of a clock that has no targets', { objectives: [objective({ measure: 'RESOLVE' })] }, 'objectives.0.measure'],
    [
      'of a share without its time',
      { objectives: [objective({ statistic: 'SHARE_WITHIN', comparator: 'AT_LEAST', target: 0.9 })] },
      'objectives.0.within',
    ],
    [
      'of more than the whole',
      { objectives: [objective({ measure: 'AVAILABILITY', comparator: 'AT_LEAST', target: 99 })] },
      'objectives.0.target',
    ],
    ['of an indicator without a name', { objectives: [objective({ measure: 'INDICATOR' })] }, 'objectives.0.indicator'],
    ['without what was to be given', { objectives: [objective({ target: NaN })] }, 'objectives.0.target'],
    ['that credit an objective that is none', { credits: [lateness({ input: 'SHORTFALL', of: 'NONE' })] }, 'credits.0.of'],
    [
      'that credit less for worse',
      {
        credits: [
          lateness({
            bands: [
              { from: 0, amount: 5, perStarted: null },
              { from: 9, amount: 2, perStarted: null },
            ],
          }),
        ],
      },
      'credits.0.bands.1',
    ],
    ['in money without a currency', { credits: [lateness({ unit: 'MONEY' })] }, 'credits.0.currency'],
    ['named twice', { credits: [lateness(), lateness()] }, 'credits.1'],
    [
      'that credit more than the charge',
      { credits: [lateness({ bands: [{ from: 0, amount: 150, perStarted: null }] })] },
      'credits.0.bands.0.amount',
    ],
    ['whose cap is more than the charge', { credits: [lateness({ cap: 200 })] }, 'credits.0.cap'],
    [
      'that credit what was wholly available',
      { credits: [lateness({ input: 'AVAILABILITY', of: null, bands: [{ from: 0, amount: 10, perStarted: null }] })] },
      'credits.0.bands',
    ],
    [
      'that credit nothing for the least available',
      {
        credits: [
          lateness({
            input: 'AVAILABILITY',
            of: null,
            bands: [
              { from: 0.9, amount: 10, perStarted: null },
              { from: 0.999, amount: 0, perStarted: null },
            ],
          }),
        ],
      },
      'credits.0.bands.0.from',
    ],
    [
      'that credit an outage of no time',
      { credits: [lateness({ input: 'OUTAGE_TIME', of: null, bands: [{ from: 0, amount: 10, perStarted: null }] })] },
      'credits.0.bands',
    ],
    ['that ask for no more than so much', { objectives: [objective({ measure: 'AVAILABILITY', target: 0.9 })] }, 'objectives.0.comparator'],
    [
      'by which more is chronic than the window is long',
      { chronic: [{ code: 'C', windowMs: 1, outages: null, moreThanMs: 1, missed: null, remedy: 'x', usableMs: 1 }] },
      'chronic.0.moreThan',
    ],
    [
      'by which nothing is chronic',
      { chronic: [{ code: 'C', windowMs: 1, outages: null, moreThanMs: null, missed: null, remedy: 'x', usableMs: 1 }] },
      'chronic.0',
    ],
  ])('%s', (_, terms, path) => {
    expect(paths(terms)).toEqual([path]);
  });
});

test('no credit is more than the charge, also without a cap', () => {
  const { credits } = report([restored('a', 0, 40)], { credits: [lateness({ bands: [{ from: 0, amount: 25, perStarted: HOUR_MS }] })] });
  expect(credits).toMatchObject([{ amount: 100, capped: true }]);
});

test('a target of a milestone clock is measured like the others', () => {
  const subject = issuesWith(
    registeredParty('party-a', {
      ...arrangement,
      milestones: [{ code: 'ATTENDANCE', startOn: 'RAISED', endOn: 'ON_SITE' }],
      targets: [...arrangement.targets, { ...target('MAJOR', 'MILESTONE', 2), milestone: 'ATTENDANCE' }],
    }),
  );
  const visited = given(subject, [
    [raise(), operator, hour(0)],
    started(0.5),
    [{ type: 'RecordPerformanceIssueMilestone', event: 'ON_SITE' }, supplierA, hour(3)],
  ]);
  const agreed = { objectives: [objective({ measure: 'ATTENDANCE', statistic: 'MAX' })], credits: [lateness({ of: 'ATTENDANCE' })] };
  expect(report([visited], agreed, hour(5))).toMatchObject({
    objectives: [{ value: 3 * HOUR_MS, outcome: 'ON_TRACK' }],
    credits: [{ lines: [{ value: HOUR_MS }] }],
  });
});
