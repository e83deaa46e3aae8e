/** Review rules: their life cycle against an oracle of its own, what they find, and when they run. */
import { describe, expect, test } from '@jest/globals';
import type { MeasuredValue } from '../../../src/domain/measures/measures.js';
import {
  type RuleCondition,
  type ReviewCriterion,
  thresholdsExceeded,
  conditionQuestion,
} from '../../../src/domain/reviewRule/criteria.js';
import { openReviewKey } from '../../../src/domain/review/model.js';
import { dueOnRule } from '../../../src/domain/reviewRule/index.js';
import { MAX_FINDINGS } from '../../../src/domain/reviewRule/rules.js';
import { refuse } from '../../../src/domain/kernel/refusal.js';
import { brokenRule, invalidAt } from '../../support/domain/expect.js';
import { testLifecycle } from '../../support/domain/oracle.js';
import { watch, day, defined, measuredRows, onRule, reviewRules, rulesIn, run } from '../../support/domain/reviews.js';
import { decideStep, given, HOUR_MS, planner, timer } from '../../support/domain/samples.js';

const paused = onRule(0, { type: 'PausePerformanceReviewRule', reason: 'Audit' });
const retired = onRule(0, { type: 'RetirePerformanceReviewRule', reason: 'Another rule does it' });

const PER_RESOURCE: readonly ReviewCriterion[] = ['REPEAT_ISSUES', 'UNAVAILABILITY'];

describe('a review rule', () => {
  testLifecycle(
    'PerformanceReviewRule',
    reviewRules,
    {
      DefinePerformanceReviewRule: defined()[0],
      AmendPerformanceReviewRule: { type: 'AmendPerformanceReviewRule', threshold: 4 },
      PausePerformanceReviewRule: paused[0],
      ResumePerformanceReviewRule: { type: 'ResumePerformanceReviewRule' },
      RetirePerformanceReviewRule: retired[0],
      RunReviewRule: { type: 'RunReviewRule' },
    },
    [
      { name: '-', state: null },
      { name: 'ACTIVE', state: given(reviewRules, [defined()]) },
      { name: 'PAUSED', state: given(reviewRules, [defined(), paused]) },
      { name: 'RETIRED', state: given(reviewRules, [defined(), retired]) },
    ],
  );

  test.each<readonly [string, Parameters<typeof defined>[0], string]>([
    ['one issue repeats nothing', { threshold: 1 }, 'threshold'],
    ['half an issue', { threshold: 2.5 }, 'threshold'],
    ['a share of one or more is never exceeded', { criterion: 'BREACH_SHARE', threshold: 1 }, 'threshold'],
    ['a slippage below nothing', { criterion: 'SLIPPAGE', threshold: -1 }, 'threshold'],
    ['no observation at all', { fewest: 0 }, 'fewest'],
    ['a look back on minutes', { lookBackMs: 60_000 }, 'lookBack'],
    ['a look back on a life', { lookBackMs: 731 * 24 * HOUR_MS }, 'lookBack'],
    ['more often than allowed', { everyMs: 60_000 }, 'every'],
    ['once in a life', { everyMs: 367 * 24 * HOUR_MS }, 'every'],
  ])('is refused where it makes no sense: %s', (_, fields, path) => {
    expect(decideStep(reviewRules, null, defined(fields))).toMatchObject(invalidAt(path));
  });

  test('is for parties that exist', () => {
    const world = rulesIn({ unknownParties: ['party-z'] });
    expect(decideStep(world, null, defined({ partyIds: ['party-a', 'party-z'] }))).toMatchObject(invalidAt('partyIds', '1'));
  });

  test('is no party’s to see', () => {
    expect(reviewRules.aggregate.parties(given(reviewRules, [defined({ partyIds: ['party-a'] })]))).toEqual([]);
  });

  test('is due at once or when it is said, and never while it is paused or retired', () => {
    const rule = given(reviewRules, [defined()]);
    expect(rule.nextDueAt).toEqual(day(-1));
    expect(dueOnRule(rule, day(-2))).toBeNull();
    expect(dueOnRule(rule, day(-1))).toEqual({ type: 'RunReviewRule' });
    expect(given(reviewRules, [defined({ nextRunAt: day(3) })]).nextDueAt).toEqual(day(3));
    for (const step of [paused, retired]) expect(given(reviewRules, [defined(), step]).nextDueAt).toBeNull();
    expect(given(reviewRules, [defined(), paused, onRule(1, { type: 'ResumePerformanceReviewRule' })]).nextDueAt).toEqual(day(-1));
  });

  test('runs in its turn, and makes up for no turn that it missed', () => {
    const rule = given(reviewRules, [defined({ nextRunAt: day(3) })]);
    expect(decideStep(reviewRules, rule, run(2))).toMatchObject(brokenRule('NOT_DUE'));
    expect(given(reviewRules, [defined({ nextRunAt: day(3) }), run(3)])).toMatchObject({ lastRunAt: day(3), nextDueAt: day(4) });
    expect(given(reviewRules, [defined({ nextRunAt: day(3) }), run(7.5)])).toMatchObject({ lastRunAt: day(7.5), nextDueAt: day(8) });
  });

  test('that is amended keeps what is not named, and comes to its turn no later than it would then', () => {
    const amend = onRule(3.5, { type: 'AmendPerformanceReviewRule', everyMs: 2 * HOUR_MS, threshold: 5 });
    const rule = given(reviewRules, [defined({ nextRunAt: day(3) }), run(3), amend]);
    expect(rule).toMatchObject({ name: 'Repeat issues', threshold: 5, lookBackMs: watch.lookBackMs, lastRunAt: day(3) });
    expect(rule.nextDueAt).toEqual(new Date(day(3.5).getTime() + 2 * HOUR_MS));
    expect(decideStep(reviewRules, rule, onRule(4, { type: 'AmendPerformanceReviewRule', threshold: 1 }))).toMatchObject(
      invalidAt('threshold'),
    );
    const atOnce = onRule(4, { type: 'AmendPerformanceReviewRule', nextRunAt: day(4) });
    expect(decideStep(reviewRules, rule, atOnce)).toMatchObject({ state: { nextDueAt: day(4) } });
  });

  test('records its findings, and opens a review for each without an open one', () => {
    const rule = given(reviewRules, [defined()]);
    const measured = measuredRows(watch, [
      [['party-a', 'node-1'], { n: 3, value: 3 }],
      [['party-a', 'node-2'], { n: 2, value: 2 }],
      [['party-b', 'node-3'], { n: 4, value: 4 }],
    ]);
    const open = new Map([[openReviewKey('rule-1', { partyId: 'party-a', subject: { type: 'Resource', id: 'node-1' } }), 'review-9']]);
    const answer = decideStep(rulesIn({ measured, open }), rule, run());
    expect(answer).toMatchObject({
      state: {
        lastFound: 2,
        lastFindings: [
          { partyId: 'party-b', subject: { type: 'Resource', id: 'node-3' }, reviewId: 'rule-1-2-1', opened: true },
          { partyId: 'party-a', subject: { type: 'Resource', id: 'node-1' }, reviewId: 'review-9', opened: false },
        ],
      },
    });
  });

  test('finds nothing with a party that is no longer engaged', () => {
    const measured = measuredRows(watch, [
      [['party-a', 'node-1'], { n: 3, value: 3 }],
      [['party-b', 'node-3'], { n: 4, value: 4 }],
    ]);
    const answer = decideStep(rulesIn({ measured, closed: ['party-a'] }), given(reviewRules, [defined()]), run());
    expect(answer).toMatchObject({ state: { lastFound: 1, lastFindings: [{ partyId: 'party-b' }] } });
  });

  test('that cannot look says why, and tries again in its next turn only', () => {
    const failed = rulesIn({ measured: refuse('TOO_LONG', 'The answer takes too long') });
    const state = given(failed, [defined({ nextRunAt: day(3) }), run(3)]);
    expect(state).toMatchObject({ lastRunAt: day(3), lastFound: null, lastFailure: 'The answer takes too long', nextDueAt: day(4) });
    expect(decideStep(reviewRules, state, run(4))).toMatchObject({ state: { lastFound: 0, lastFailure: null, nextDueAt: day(5) } });
  });

  test('keeps a bounded number of findings, the new ones first, and counts them all', () => {
    const count = MAX_FINDINGS + 5;
    const measured = measuredRows(
      watch,
      Array.from({ length: count }, (_, n) => [['party-a', `node-${String(n)}`], { n: 3, value: 3 }]),
    );
    const open = new Map([[openReviewKey('rule-1', { partyId: 'party-a', subject: { type: 'Resource', id: 'node-0' } }), 'review-9']]);
    const answer = decideStep(rulesIn({ measured, open }), given(reviewRules, [defined()]), run());
    const findings = 'state' in answer ? answer.state.lastFindings : [];
    expect('state' in answer && answer.state.lastFound).toBe(count);
    expect(findings).toHaveLength(MAX_FINDINGS);
    expect(findings.every(({ opened }) => opened)).toBe(true);
    expect(new Set(findings.map(({ reviewId }) => reviewId)).size).toBe(MAX_FINDINGS);
  });

  test('is run by timers alone', () => {
    const rule = given(reviewRules, [defined()]);
    expect(decideStep(reviewRules, rule, [run()[0], planner, day(0)]).kind).toBe('NotPermitted');
    expect(decideStep(reviewRules, rule, [run()[0], timer, day(0)]).kind).toBe('Accepted');
  });
});

describe('what a rule looks for', () => {
  const asked = (criterion: ReviewCriterion, threshold: number, fewest = 1): RuleCondition => ({ ...watch, criterion, threshold, fewest });

  test.each<readonly [ReviewCriterion, number, number, Partial<MeasuredValue>, boolean]>([
    ['REPEAT_ISSUES', 3, 1, { n: 2, value: 2 }, false],
    ['REPEAT_ISSUES', 3, 1, { n: 3, value: 3 }, true],
    ['BREACH_SHARE', 0.3, 5, { n: 10, value: 0.7 }, false],
    ['BREACH_SHARE', 0.3, 5, { n: 10, value: 0.6 }, true],
    ['BREACH_SHARE', 0.29, 5, { n: 100, value: 0.71 }, false],
    ['BREACH_SHARE', 0.3, 5, { n: 4, value: 0 }, false],
    ['BREACH_SHARE', 0.3, 1, { n: 0, value: null }, false],
    ['BREACH_SHARE', 0, 1, { n: 3, value: 1 }, false],
    ['SLIPPAGE', 2 * HOUR_MS, 3, { n: 3, value: 2 * HOUR_MS }, false],
    ['SLIPPAGE', 2 * HOUR_MS, 3, { n: 3, value: 2 * HOUR_MS + 1 }, true],
    ['SLIPPAGE', 2 * HOUR_MS, 3, { n: 2, value: 9 * HOUR_MS }, false],
    ['UNAVAILABILITY', 0.25, 1, { n: 1, value: 0.75 }, false],
    ['UNAVAILABILITY', 0.25, 1, { n: 1, value: 0.74 }, true],
  ])('%s beyond %d from %d observations: %j', (kind, threshold, fewest, fields, found) => {
    const rule = asked(kind, threshold, fewest);
    const key = PER_RESOURCE.includes(kind) ? ['party-a', 'node-1'] : ['party-a'];
    expect(thresholdsExceeded(rule, measuredRows(rule, [[key, fields]]))).toHaveLength(found ? 1 : 0);
  });

  test.each<readonly [ReviewCriterion, number, Partial<MeasuredValue>, string]>([
    ['REPEAT_ISSUES', 3, { n: 4, value: 4 }, '4 issues about Resource:node-1'],
    ['BREACH_SHARE', 0.3, { n: 8, value: 0.625 }, '3 of 8 issues (37.5 %) were not resolved in time'],
    ['SLIPPAGE', HOUR_MS, { n: 5, value: 5.25 * HOUR_MS }, 'The expected restoration slipped by 5.3 h on average, n = 5'],
    ['UNAVAILABILITY', 0.25, { n: 2, value: 0.625 }, 'Resource:node-1 was available for 62.5 % of the time, with 2 outages'],
  ])('%s says so with its numbers', (kind, threshold, fields, text) => {
    const rule = asked(kind, threshold);
    const key = PER_RESOURCE.includes(kind) ? ['party-a', 'node-1'] : ['party-a'];
    const [found] = thresholdsExceeded(rule, measuredRows(rule, [[key, fields]]));
    expect(found?.evidence).toMatchObject({ text, n: fields.n, value: fields.value, period: { from: day(-30), to: day(0) } });
  });

  test('is asked of everybody, or of those that are named, since the look back', () => {
    expect(conditionQuestion(asked('SLIPPAGE', 1), day(0))).toMatchObject({
      period: { from: day(-30), to: day(0) },
      by: ['PARTY'],
      measures: ['SLIPPAGE'],
      filter: {},
    });
    expect(conditionQuestion({ ...asked('REPEAT_ISSUES', 3), partyIds: ['party-a'] }, day(0))).toMatchObject({
      by: ['PARTY', 'RESOURCE'],
      filter: { partyId: ['party-a'] },
    });
  });

  test('is nothing where an issue has no resource to repeat on', () => {
    expect(thresholdsExceeded(watch, measuredRows(watch, [[[null, 'node-1'], { n: 9, value: 9 }]]))).toEqual([]);
    expect(thresholdsExceeded(watch, measuredRows(watch, [[['party-a', null], { n: 9, value: 9 }]]))).toEqual([]);
  });
});
