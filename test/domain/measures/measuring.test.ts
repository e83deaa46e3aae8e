/** The arithmetic that reports are made of, against figures worked out by hand. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { countRange, percentileRange, shareRange } from '../../../src/domain/measures/confidence.js';
import type { IssueCommand } from '../../../src/domain/issue/messages.js';
import type { Bucket, MeasureQuestion } from '../../../src/domain/measures/measures.js';
import { observe } from '../../../src/domain/measures/observations.js';
import { observePlan } from '../../../src/domain/measures/planObservations.js';
import { percentile, newValueBuffer } from '../../../src/domain/measures/percentile.js';
import { bucketEdges, maxBucketCount, previousPeriod } from '../../../src/domain/time/period.js';
import { questionProblems } from '../../../src/domain/measures/validateQuestion.js';
import { newRepeatIndex } from '../../../src/domain/measures/repeatIssues.js';
import { startTrend } from '../../../src/domain/measures/trend.js';
import { rowsOf } from '../../support/domain/figures.js';
import { fallbackEnded, fellBack, issueVerified, planSubject, reviewed, WORKED } from '../../support/domain/plans.js';
import {
  confirmedRejection,
  admin,
  analyzed,
  arrangement,
  claimed,
  given,
  hour,
  HOUR_MS,
  issues,
  issuesWith,
  operator,
  raise,
  raised,
  registeredParty,
  started,
  type Step,
  supplierA,
} from '../../support/domain/samples.js';
import { sized } from '../../support/size.js';

const at = (text: string): Date => new Date(text);
const sortedOf = (values: readonly number[]): Float64Array => {
  const all = newValueBuffer();
  for (const value of values) all.add(value);
  return all.sorted();
};

describe('a percentile', () => {
  // The classic example of the nearest-rank method: 15, 20, 35, 40, 50.
  test.each([
    [5, 15],
    [30, 20],
    [40, 20],
    [50, 35],
    [100, 50],
  ])('p%i of five values is the one of its rank', (percent, expected) => {
    expect(percentile([15, 20, 35, 40, 50], percent)).toBe(expected);
  });

  test('of twenty values is the tenth, the eighteenth and the nineteenth', () => {
    const twenty = Array.from({ length: 20 }, (_, index) => index + 1);
    expect([50, 90, 95].map((percent) => percentile(twenty, percent))).toEqual([10, 18, 19]);
  });

  test('of one value is that value, and of none is none', () => {
    expect(percentile([7], 95)).toBe(7);
    expect(percentile([], 50)).toBeNull();
  });

  test('of any values is the least one that so many percent do not exceed', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1, maxLength: 200 }), fc.integer({ min: 1, max: 100 }), (values, percent) => {
        const reached = values.filter((value) => 100 * values.filter((other) => other <= value).length >= percent * values.length);
        expect(percentile(sortedOf(values), percent)).toBe(Math.min(...reached));
      }),
    );
  });
});

describe('what a figure is likely to be', () => {
  test('is, for the median of 100 values, seven ranks to either side', () => {
    const hundred = Array.from({ length: 100 }, (_, index) => index + 1);
    expect(percentileRange(hundred, 50)).toEqual([43, 57]);
    expect(percentileRange(hundred, 90)).toEqual([85, 95]);
    expect(percentileRange([], 50)).toBeNull();
  });

  test('is, for a share of 10 out of 20, near a half, and never below 0 or above 1', () => {
    expect(shareRange(0.5, 20).map((bound) => Math.round(bound * 1_000))).toEqual([352, 648]);
    expect(shareRange(0, 5)[0]).toBe(0);
    expect(shareRange(1, 5)[1]).toBeCloseTo(1, 12);
    expect(shareRange(1, 5)[1]).toBeLessThanOrEqual(1);
  });

  test('is, for 25 things counted, 7 to either side', () => {
    expect(countRange(25).map((bound) => Math.round(bound))).toEqual([18, 32]);
  });
});

describe('the buckets of a period', () => {
  const edges = (from: string, to: string, bucket: Bucket | null, zone = 'UTC'): readonly string[] =>
    bucketEdges({ from: at(from), to: at(to) }, bucket, zone).map((edge) => new Date(edge).toISOString().replace(':00.000Z', 'Z'));

  test('are one when none are asked for', () => {
    expect(edges('2026-03-01T00:00Z', '2026-04-01T00:00Z', null)).toEqual(['2026-03-01T00:00Z', '2026-04-01T00:00Z']);
  });

  test('are cut to the period at both ends, and weeks begin on Monday', () => {
    expect(edges('2026-03-04T12:00Z', '2026-03-17T06:00Z', 'WEEK')).toEqual([
      '2026-03-04T12:00Z',
      '2026-03-09T00:00Z',
      '2026-03-16T00:00Z',
      '2026-03-17T06:00Z',
    ]);
  });

  test('are days of 23 and 25 hours where clocks change', () => {
    expect(edges('2026-03-28T23:00Z', '2026-03-30T22:00Z', 'DAY', 'Europe/Berlin')).toEqual([
      '2026-03-28T23:00Z',
      '2026-03-29T22:00Z',
      '2026-03-30T22:00Z',
    ]);
    expect(edges('2026-10-24T22:00Z', '2026-10-25T23:00Z', 'DAY', 'Europe/Berlin')).toEqual(['2026-10-24T22:00Z', '2026-10-25T23:00Z']);
  });

  test('begin right after midnight where a change of the clocks skips it', () => {
    // Brazil: on 2018-11-04 clocks went from 00:00 to 01:00, which was 03:00 UTC.
    expect(edges('2018-11-03T12:00Z', '2018-11-05T12:00Z', 'DAY', 'America/Sao_Paulo')).toEqual([
      '2018-11-03T12:00Z',
      '2018-11-04T03:00Z',
      '2018-11-05T02:00Z',
      '2018-11-05T12:00Z',
    ]);
  });

  test('are months, quarters and years of the calendar', () => {
    expect(edges('2025-11-15T00:00Z', '2026-02-10T00:00Z', 'MONTH')).toHaveLength(5);
    expect(edges('2025-11-15T00:00Z', '2026-05-10T00:00Z', 'QUARTER')).toEqual([
      '2025-11-15T00:00Z',
      '2026-01-01T00:00Z',
      '2026-04-01T00:00Z',
      '2026-05-10T00:00Z',
    ]);
    expect(edges('2025-11-15T00:00Z', '2027-05-10T00:00Z', 'YEAR', 'Asia/Tokyo')).toEqual([
      '2025-11-15T00:00Z',
      '2025-12-31T15:00Z',
      '2026-12-31T15:00Z',
      '2027-05-10T00:00Z',
    ]);
  });

  test('are no more than was foreseen', () => {
    const zones = fc.constantFrom('UTC', 'Europe/Berlin', 'America/Sao_Paulo', 'Australia/Lord_Howe', 'Asia/Kathmandu');
    const buckets = fc.constantFrom<Bucket>('DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR');
    fc.assert(
      fc.property(fc.nat(20_000), fc.integer({ min: 1, max: 9_000 }), buckets, zones, (from, hours, bucket, zone) => {
        const period = { from: hour(from), to: hour(from + hours) };
        const all = bucketEdges(period, bucket, zone);
        expect(all.length - 1).toBeLessThanOrEqual(maxBucketCount(period, bucket));
        expect(all).toEqual([...new Set(all)].toSorted((one, other) => one - other));
        expect([all[0], all.at(-1)]).toEqual([period.from.getTime(), period.to.getTime()]);
      }),
      { numRuns: sized(30, 100) },
    );
  });
});

test('the period before is as long, on the same weekdays, and does not overlap', () => {
  const february = { from: at('2026-02-01T00:00Z'), to: at('2026-03-01T00:00Z') };
  expect(previousPeriod(february)).toEqual({ from: at('2026-01-04T00:00Z'), to: at('2026-02-01T00:00Z') });
  const march = { from: at('2026-03-01T00:00Z'), to: at('2026-04-01T00:00Z') };
  expect(previousPeriod(march)).toEqual({ from: at('2026-01-25T00:00Z'), to: at('2026-02-25T00:00Z') });
  const day = { from: at('2026-03-04T00:00Z'), to: at('2026-03-05T00:00Z') };
  expect(previousPeriod(day)).toEqual({ from: at('2026-02-25T00:00Z'), to: at('2026-02-26T00:00Z') });
});

describe('a question', () => {
  const asked: MeasureQuestion = {
    period: { from: hour(0), to: hour(24) },
    by: ['PARTY'],
    measures: ['RESTORE_TIME'],
    bucket: 'DAY',
    timeZone: 'Europe/Berlin',
    filter: {},
  };

  test('that makes sense has nothing wrong with it', () => {
    expect(questionProblems(asked)).toEqual([]);
    expect(questionProblems({ ...asked, by: ['HOLDER', 'STOP_REASON'], measures: ['DELAY', 'STOP_TIME'] })).toEqual([]);
  });

  test.each<readonly [string, Partial<MeasureQuestion>]>([
    ['period.to', { period: { from: hour(1), to: hour(1) } }],
    ['period.to', { period: { from: hour(0), to: hour(21 * 366 * 24) }, bucket: 'YEAR' }],
    ['period.to', { period: { from: hour(0), to: new Date(NaN) } }],
    ['bucket', { period: { from: hour(0), to: hour(1_001 * 24) } }],
    ['timeZone', { timeZone: 'Europe/Nowhere' }],
    ['timeZone', { timeZone: '+02:00' }],
    ['measures', { measures: [] }],
    ['measures', { measures: ['OPEN', 'OPEN'] }],
    ['by', { by: ['PARTY', 'PARTY'] }],
    ['by', { by: ['STOP_REASON'], measures: ['STOP_TIME', 'RESTORE_TIME'] }],
    ['repeatWithinDays', { repeatWithinDays: 0 }],
    ['repeatWithinDays', { repeatWithinDays: 1.5 }],
    ['filter.category.0', { filter: { category: [' '] } }],
  ])('is refused at %s', (path, fields) => {
    expect(questionProblems({ ...asked, ...fields }).map((issue) => issue.path.join('.'))).toContain(path);
  });

  test('with too many rows is refused, naming the dimension with the most values', () => {
    const trend = startTrend({ ...asked, by: ['PARTY', 'CATEGORY'], bucket: null }, hour(100));
    const issue = given(issues, [raised, started(), claimed(2)]);
    for (let index = 0; index < 10_001; index += 1) trend.addIssue({ ...issue, category: `c${String(index)}` }, () => false);
    expect(trend.answer()).toMatchObject({
      kind: 'InvalidInput',
      problems: [{ path: ['by'], message: expect.stringContaining('leave out CATEGORY') }],
    });
  });

  test('with many empty buckets counts them as rows', () => {
    const trend = startTrend({ ...asked, period: { from: hour(0), to: hour(999 * 24) }, by: ['CATEGORY'] }, hour(100));
    const issue = given(issues, [raised, started(), claimed(2)]);
    for (let index = 0; index < 11; index += 1) trend.addIssue({ ...issue, category: `c${String(index)}` }, () => false);
    expect(trend.answer()).toMatchObject({ kind: 'InvalidInput' });
  });
});

describe('a repetition', () => {
  const restored = given(issues, [raised, started(), analyzed(1), claimed(2)]);
  const [restoration] = restored.restorations;
  const again = (hours: number, fields: Parameters<typeof raise>[0] = {}, degradationCode: string | null = null): boolean => {
    if (restoration === undefined) throw new Error('Nothing was restored');
    const state = given({ ...issues, id: 'issue-2' }, [[raise(fields), operator, hour(hours)]]);
    const all = newRepeatIndex(30);
    all.add(restored);
    all.add({ ...state, analysis: degradationCode === null ? null : { degradationCode } });
    return all.hasRepeat(restored, restoration);
  };

  test('is an issue raised on the same resource after the restoration, of the same category', () => {
    expect(again(3)).toBe(true);
    expect(again(3, { category: 'JITTER' })).toBe(false);
    expect(again(3, { resource: { type: 'Resource', id: 'node-1' }, affectedEntities: [{ type: 'Service', id: 'other' }] })).toBe(true);
  });

  test('is one with the same degradation code, whatever its category; the words of a claim decide nothing', () => {
    expect(again(3, { category: 'JITTER' }, 'CONGESTION')).toBe(true);
    expect(again(3, { category: 'JITTER' }, 'POWER')).toBe(false);
  });

  test('comes within so many days, and not before the restoration', () => {
    expect([again(1), again(2), again(2 + 30 * 24), again(2 + 30 * 24 + 0.01)]).toEqual([false, false, true, false]);
  });
});

test('a row by cause is that of the code which the service provider identified: the word of a claim makes none', () => {
  const identified: Step<IssueCommand> = [
    { type: 'IdentifyPerformanceIssueCause', cause: 'FIBRE_BREAK', evidence: 'Reflection at 4.2 km' },
    operator,
    hour(1),
  ];
  const causes = (...steps: readonly Step<IssueCommand>[]) =>
    rowsOf([given(issues, [raised, started(), ...steps, claimed(3)])], 'ISSUES_RAISED', { by: ['CAUSE'] }).map(({ key }) => key);
  expect(causes(identified)).toEqual([['FIBRE_BREAK']]);
  expect(causes()).toEqual([[null]]);
});

test('a breach that a dispute has set aside counts neither way, and no other clock takes its place', () => {
  const breach = [raised, started(), claimed(9)] as const;
  const disputed = [
    [{ type: 'DisputeClock', clockId: 'restore-party-1', reason: 'No access' }, supplierA, hour(10)],
    [{ type: 'SettleClockDispute', clockId: 'restore-party-1', outcome: 'UPHELD', reason: 'True' }, admin, hour(11)],
  ] as const satisfies readonly Step<IssueCommand>[];
  const onTime = (steps: readonly Step<IssueCommand>[]): readonly number[] =>
    given(issues, steps).restorations.flatMap((restoration) =>
      observe('ON_TIME_SHARE', { restoration, now: hour(100).getTime(), last: true, repeated: () => false }).map(({ value }) => value),
    );
  expect(onTime(breach)).toEqual([0]);
  expect(onTime([...breach, ...disputed])).toEqual([]);
});

test('what stands at the end of a period stands in none that is to come', () => {
  const asked: MeasureQuestion = {
    period: { from: hour(0), to: hour(72) },
    by: [],
    measures: ['OPEN', 'OVERDUE', 'BACKLOG_AGE'],
    bucket: 'DAY',
    timeZone: 'UTC',
    filter: {},
  };
  const now = hour(30);
  const trend = startTrend(asked, now);
  trend.addIssue(given(issues, [raised, started()]), () => false);
  trend.addIssue(
    given(issues, [
      [raise(), operator, hour(20)],
      [{ type: 'StartPerformanceIssue' }, supplierA, hour(21)],
    ]),
    () => false,
  );
  const answer = trend.answer();
  if ('kind' in answer) throw new Error(answer.message);
  expect(answer.rows.map(({ values }) => values.map(({ n, value, ages }) => [n, value, ...(ages ?? [])]))).toEqual([
    [
      [2, 2],
      [2, 1],
      [2, 14 * HOUR_MS, 1, 1, 0, 0, 0],
    ],
    [
      [2, 2],
      [2, 2],
      [2, 20 * HOUR_MS, 1, 1, 0, 0, 0],
    ],
    [
      [0, null],
      [0, null],
      [0, null, 0, 0, 0, 0, 0],
    ],
  ]);
});

describe('rejections', () => {
  const rejected = (hours: number): Step<IssueCommand> => [
    { type: 'RejectPerformanceIssue', reasonCode: 'NOT_OURS', reason: 'Beyond our part' },
    supplierA,
    hour(hours),
  ];
  const contested = (hours: number): Step<IssueCommand> => [
    { type: 'ContestPerformanceIssueRejection', reason: 'It is' },
    operator,
    hour(hours),
  ];
  const observed = (measure: 'REJECTIONS' | 'REJECTIONS_CONTESTED' | 'REJECTIONS_SUSTAINED', ...steps: readonly Step<IssueCommand>[]) =>
    given(issues, [raised, ...steps]).restorations.flatMap((restoration) =>
      observe(measure, { restoration, now: hour(100).getTime(), last: true, repeated: () => false }).map(({ at, value, partyId }) => [
        at,
        value,
        partyId,
      ]),
    );
  const at1 = hour(1).getTime();

  test('count for the party that rejected, each time', () => {
    expect(observed('REJECTIONS', rejected(1))).toEqual([[at1, 1, 'party-a']]);
    expect(observed('REJECTIONS', rejected(1), contested(2), rejected(3))).toHaveLength(2);
    expect(observed('REJECTIONS', started())).toEqual([]);
  });

  test('are contested as a share of all', () => {
    expect(observed('REJECTIONS_CONTESTED', rejected(1))).toEqual([[at1, 0, 'party-a']]);
    expect(observed('REJECTIONS_CONTESTED', rejected(1), contested(2))).toEqual([[at1, 1, 'party-a']]);
  });

  test('are sustained where another one is confirmed or the issue is cancelled, and not before that is decided', () => {
    expect(observed('REJECTIONS_SUSTAINED', rejected(1))).toEqual([]);
    expect(observed('REJECTIONS_SUSTAINED', rejected(1), contested(2))).toEqual([]);
    expect(observed('REJECTIONS_SUSTAINED', rejected(1), contested(2), started(3))).toEqual([[at1, 0, 'party-a']]);
    expect(observed('REJECTIONS_SUSTAINED', rejected(1), contested(2), rejected(3))).toEqual([]);
    expect(observed('REJECTIONS_SUSTAINED', rejected(1), contested(2), rejected(3), confirmedRejection(4))).toEqual([[at1, 1, 'party-a']]);
  });
});

describe('the time to restore net of stops', () => {
  const claimRejected: Step<IssueCommand> = [{ type: 'RejectPerformanceIssueResolution', reason: 'Still lossy' }, operator, hour(7)];
  const net = (subject: typeof issues) =>
    given(subject, [raised, started(), claimed(2), claimRejected, claimed(9)]).restorations.flatMap((restoration) =>
      observe('RESTORE_TIME_NET', { restoration, now: hour(100).getTime(), last: true, repeated: () => false }).map(({ value }) => value),
    );

  test('leaves out the service provider’s own time with a claim, unless the agreement counts it', () => {
    expect(net(issues)).toEqual([4 * HOUR_MS]);
    const counting = issuesWith(registeredParty('party-a', { ...arrangement, providerVerificationCounts: true }));
    expect(net(counting)).toEqual([9 * HOUR_MS]);
  });
});

describe('a plan', () => {
  const NOW = hour(500).getTime();
  const verified = planSubject((command) => (command.type === 'CloseImprovementPlanReview' ? { issue: issueVerified(30) } : {}));
  const completed = given(verified, [...WORKED, reviewed(31)]);

  test('that was the first and completed is a success, and was worked on for its share of the time', () => {
    expect(observePlan('FIRST_PLAN_SUCCESS', completed, NOW)).toEqual([{ at: hour(31).getTime(), partyId: 'party-a', value: 1 }]);
    expect(observePlan('TOUCH_TIME_RATIO', completed, NOW)).toEqual([
      { at: hour(31).getTime(), partyId: 'party-a', value: 2.5 * HOUR_MS, whole: 26 * HOUR_MS },
    ]);
  });

  test('that was not the first says nothing of first plans', () => {
    expect(observePlan('FIRST_PLAN_SUCCESS', { ...completed, attempt: 2 }, NOW)).toEqual([]);
  });

  test('that failed is none, and one that is not over says nothing yet', () => {
    const failed = given(planSubject(), [...WORKED, fellBack(28), fallbackEnded(29, false)]);
    expect(observePlan('FIRST_PLAN_SUCCESS', failed, NOW)).toEqual([{ at: hour(29).getTime(), partyId: 'party-a', value: 0 }]);
    expect(observePlan('FIRST_PLAN_SUCCESS', given(planSubject(), WORKED), NOW)).toEqual([]);
    expect(observePlan('RESTORE_TIME', failed, NOW)).toEqual([]);
  });
});
