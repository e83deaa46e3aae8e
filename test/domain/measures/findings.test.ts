/** What a comparison is said to show. */
import { describe, expect, test } from '@jest/globals';
import { compareResults, comparedQuestions } from '../../../src/domain/measures/comparison.js';
import { type TrendFinding, findingsOf } from '../../../src/domain/measures/findings.js';
import type { Measure, MeasureResult, MeasureQuestion } from '../../../src/domain/measures/measures.js';
import { startTrend } from '../../../src/domain/measures/trend.js';
import { claimed, given, hour, HOUR_MS, issues, operator, raise, started, supplierA, timer } from '../../support/domain/samples.js';

const WEEK = 168;
const NOW = hour(10 * WEEK);

const asked = (measures: readonly Measure[], fields: Partial<MeasureQuestion> = {}): MeasureQuestion => ({
  period: { from: hour(WEEK), to: hour(2 * WEEK) },
  by: ['CATEGORY'],
  measures,
  bucket: null,
  timeZone: 'UTC',
  filter: {},
  ...fields,
});

/** An issue of a category, raised so many hours after the start and restored so many hours later. */
interface Sketch {
  readonly category?: string;
  readonly from: number;
  readonly hours: number;
}

const issueOf = ({ category = 'JITTER', from, hours }: Sketch) =>
  given(issues, [
    [raise({ category }), operator, hour(from)],
    [started()[0], supplierA, hour(from)],
    [claimed(0)[0], supplierA, hour(from + hours)],
    [{ type: 'AcceptPerformanceIssueResolution' }, timer, hour(from + hours)],
  ]);

const found = (sketches: readonly Sketch[], measures: readonly Measure[], least?: number): readonly TrendFinding[] => {
  const questions = comparedQuestions(asked(measures), NOW);
  if (questions === null) throw new Error('The period has not begun');
  const [now, before] = questions.map((question): MeasureResult => {
    const trend = startTrend(question, NOW);
    for (const sketch of sketches) trend.addIssue(issueOf(sketch), () => false);
    const answer = trend.answer();
    if ('kind' in answer) throw new Error(answer.message);
    return answer;
  });
  if (now === undefined || before === undefined) throw new Error('Two answers are compared');
  return findingsOf(compareResults(now, before), ['CATEGORY'], undefined, least);
};

/** So many issues in a week, restored in the hours given in turn. */
const week = (number: number, count: number, hours: readonly number[], category = 'JITTER'): readonly Sketch[] =>
  Array.from({ length: count }, (_, index) => ({ category, from: number * WEEK + index, hours: hours[index % hours.length] ?? 1 }));

const texts = (...arguments_: Parameters<typeof found>): readonly string[] => found(...arguments_).map(({ text }) => text);

describe('a finding', () => {
  test('of times speaks of the 90th percentile where both samples reach ten, and else of the median', () => {
    expect(texts([...week(0, 12, [3, 4]), ...week(1, 15, [8, 9])], ['RESTORE_TIME'])).toEqual([
      'Restore time p90 for category JITTER rose from 4 h to 9 h (n = 12 → 15)',
    ]);
    expect(texts([...week(0, 6, [3, 4]), ...week(1, 15, [8, 9])], ['RESTORE_TIME'])).toEqual([
      'Restore time p50 for category JITTER rose from 3 h to 8 h (n = 6 → 15)',
    ]);
  });

  test('needs enough observations in both periods', () => {
    const sketches = [...week(0, 4, [3]), ...week(1, 15, [9])];
    expect(texts(sketches, ['RESTORE_TIME'])).toEqual([]);
    expect(texts(sketches, ['RESTORE_TIME'], 4)).toHaveLength(1);
  });

  test('is not made of what chance explains, nor of what hardly changed', () => {
    expect(texts([...week(0, 12, [1, 9, 4]), ...week(1, 12, [2, 9.5, 6])], ['RESTORE_TIME'])).toEqual([]);
    expect(texts([...week(0, 12, [5]), ...week(1, 12, [5.9])], ['RESTORE_TIME'])).toEqual([]);
    expect(texts([...week(0, 12, [5]), ...week(1, 12, [6])], ['RESTORE_TIME'])).toHaveLength(1);
  });

  test('of shares weighs the missing part, and of counts shows the rate', () => {
    expect(texts([...week(0, 20, [1]), ...week(1, 20, [1, 9])], ['ON_TIME_SHARE'])).toEqual([
      'On-time share for category JITTER fell from 100 % to 50 % (n = 20 → 20)',
    ]);
    expect(texts([...week(0, 7, [1]), ...week(1, 35, [1])], ['ISSUES_RAISED', 'ISSUES_RESTORED', 'DELAY'])).toEqual([
      'Issues raised for category JITTER rose from 7 to 35 (n = 7 → 35, 1.00 → 5.00 a day)',
    ]);
  });

  test('that is worse comes before one that is better, and the largest change first', () => {
    const sketches = [
      ...week(0, 12, [4], 'A'),
      ...week(1, 12, [6], 'A'),
      ...week(0, 12, [9], 'B'),
      ...week(1, 12, [1], 'B'),
      ...week(0, 12, [2], 'C'),
      ...week(1, 12, [9], 'C'),
    ];
    const all = found(sketches, ['RESTORE_TIME']);
    expect(all.map(({ key, worse }) => [key[0], worse])).toEqual([
      ['C', true],
      ['A', true],
      ['B', false],
    ]);
    expect(found(sketches.toReversed(), ['RESTORE_TIME'])).toEqual(all);
    expect(all[0]).toMatchObject({ statistic: 'p90', before: 2 * HOUR_MS, now: 9 * HOUR_MS, samples: { before: 12, now: 12 } });
  });

  test('is one of at most twenty', () => {
    const sketches = Array.from({ length: 25 }, (_, index) => [
      ...week(0, 5, [1], `c${String(index)}`),
      ...week(1, 5, [9], `c${String(index)}`),
    ]).flat();
    expect(found(sketches, ['RESTORE_TIME'])).toHaveLength(20);
  });
});

describe('a comparison', () => {
  test('of a period that has not ended is of the part that has passed', () => {
    const [now, before] = comparedQuestions(asked(['OPEN'], { period: { from: hour(WEEK), to: hour(5 * WEEK) } }), hour(WEEK + 30)) ?? [];
    expect([now?.period, before?.period]).toEqual([
      { from: hour(WEEK), to: hour(WEEK + 30) },
      { from: hour(0), to: hour(30) },
    ]);
  });

  test('of a period that has not begun is none', () => {
    expect(comparedQuestions(asked(['OPEN']), hour(WEEK))).toBeNull();
  });

  test('has a row for what was in either period', () => {
    const [here, there] = (comparedQuestions(asked(['ISSUES_RAISED']), NOW) ?? []).map((question, index) => {
      const trend = startTrend(question, NOW);
      trend.addIssue(issueOf({ category: index === 0 ? 'A' : 'B', from: index === 0 ? WEEK : 0, hours: 1 }), () => false);
      return trend.answer();
    });
    if (here === undefined || there === undefined || 'kind' in here || 'kind' in there) throw new Error('Two answers are compared');
    expect(compareResults(here, there).rows.map(({ key, changes }) => [key[0], changes[0]?.before.value, changes[0]?.now.value])).toEqual([
      ['A', 0, 1],
      ['B', 1, 0],
    ]);
  });
});
