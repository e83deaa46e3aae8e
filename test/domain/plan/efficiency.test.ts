/** How efficiently normal operation is restored: attempts, the first plan's success, touch time beside elapsed time. */
import { describe, expect, test } from '@jest/globals';
import { efficiencyOf } from '../../../src/domain/plan/efficiency.js';
import type { ImprovementPlan, PlanStatus } from '../../../src/domain/plan/model.js';
import { WORKED, issueThatRequires, plans } from '../../support/domain/plans.js';
import { HOUR_MS, given, hour } from '../../support/domain/samples.js';

const issue = issueThatRequires();
const worked = given(plans, WORKED);
const planOf = (attempt: number, status: PlanStatus): ImprovementPlan => ({ ...worked, _id: `plan-${String(attempt)}`, attempt, status });

test('without a plan there is nothing to say, and no time was spent', () => {
  expect(efficiencyOf(issue, [], hour(10))).toEqual({ attempts: 0, firstPlanSuccess: null, touchMs: 0, touchRatio: 0 });
  expect(efficiencyOf(issue, [], hour(0)).touchRatio).toBeNull();
});

test('every plan is an attempt, and its touch time counts', () => {
  const plans = [planOf(2, 'POST_IMPLEMENTATION_REVIEW'), planOf(1, 'FAILED')];
  expect(efficiencyOf(issue, plans, hour(50))).toEqual({ attempts: 2, firstPlanSuccess: false, touchMs: 5 * HOUR_MS, touchRatio: 0.1 });
});

test('the time ends when the issue is closed', () => {
  expect(efficiencyOf({ ...issue, closedAt: hour(25) }, [planOf(1, 'COMPLETED')], hour(500)).touchRatio).toBe(0.1);
});

describe('the first plan', () => {
  test.each<readonly [PlanStatus, boolean | null]>([
    ['COMPLETED', true],
    ['FAILED', false],
    ['CANCELLED', false],
    ['IN_PROGRESS', null],
    ['REJECTED', null],
    ['POST_IMPLEMENTATION_REVIEW', null],
  ])('that is %s succeeded: %s', (status, success) => {
    expect(efficiencyOf(issue, [planOf(2, 'COMPLETED'), planOf(1, status)], hour(50)).firstPlanSuccess).toBe(success);
  });
});
