/** What can be proposed as a plan: something that can be carried out, for an issue that is open. */
import { describe, expect, test } from '@jest/globals';
import type { PerformanceIssue } from '../../../src/domain/issue/model.js';
import type { PlanDraft } from '../../../src/domain/plan/messages.js';
import { brokenRule, invalidAt } from '../../support/domain/expect.js';
import { action, draft, issueThatRequires, plans, planSubject, proposed, task, window } from '../../support/domain/plans.js';
import { decideStep, given, hour, issues, operator, raised } from '../../support/domain/samples.js';

test('a plan is proposed for an issue and its party, with everything as it was drafted and nothing begun', () => {
  const plan = given(plans, [proposed()]);
  expect(plan).toMatchObject({
    status: 'ACKNOWLEDGED',
    issueId: 'issue-1',
    partyId: 'party-a',
    authoredBy: 'planner-1',
    attempt: 1,
    createdAt: hour(1),
    window: draft.window,
    risk: draft.risk,
    fallback: draft.fallback,
    notices: [],
    consent: null,
    touchMs: 0,
  });
  expect(plan.tasks).toEqual(draft.tasks.map((one) => ({ ...one, status: 'NEW', worked: [] })));
  expect(plan.actions).toEqual(
    draft.actions.map((one) => ({
      ...one,
      ...{ status: null, startedAt: null, endedAt: null, error: null, worked: [] },
      ...{ observedBefore: null, observedAfter: null, rollbackStatus: null },
    })),
  );
});

test('plans of an issue are counted from 1', () => {
  expect(given(planSubject({ earlierPlans: 2 }), [proposed()]).attempt).toBe(3);
});

test('an issue that is not there is not planned for', () => {
  expect(decideStep(planSubject({ issue: null }), null, proposed())).toMatchObject(invalidAt('issueId'));
});

test.each<PerformanceIssue['status']>(['RESOLVED', 'CLOSED', 'REJECTED', 'CANCELLED'])('nor one that is %s', (status) => {
  const world = planSubject({ issue: { ...issueThatRequires(), status } });
  expect(decideStep(world, null, proposed())).toMatchObject({ ...brokenRule('ISSUE_NOT_OPEN'), message: expect.stringContaining(status) });
});

test('a cancelled issue gets no more plans', () => {
  const issue = given(issues, [raised, [{ type: 'CancelPerformanceIssue', code: 'OTHER', reason: 'Raised twice' }, operator, hour(0.5)]]);
  expect(decideStep(planSubject({ issue }), null, proposed())).toMatchObject(brokenRule('ISSUE_NOT_OPEN'));
});

describe('a draft is refused', () => {
  test.each<readonly [string, Partial<PlanDraft>, readonly string[]]>([
    ['without a step', { tasks: [] }, ['tasks']],
    ['with two steps of one id', { tasks: [task('a'), task('b'), task('a')] }, ['tasks', '2', 'id']],
    ['with two actions of one id', { actions: [action('a'), action('a')] }, ['actions', '1', 'id']],
    [
      'with a step that waits for one that is not there',
      { tasks: [task('a'), task('b', { dependsOn: ['c'] })] },
      ['tasks', '1', 'dependsOn'],
    ],
    ['with a step that waits for itself', { tasks: [task('a', { dependsOn: ['a'] })] }, ['tasks']],
    [
      'with steps that wait for each other, through others',
      { tasks: [task('a', { dependsOn: ['c'] }), task('b', { dependsOn: ['a'] }), task('c', { dependsOn: ['b'] }), task('d')] },
      ['tasks'],
    ],
    ['with a window that ends when it starts', { window: window(24, 24) }, ['window', 'end']],
  ])('%s', (_, fields, path) => {
    expect(decideStep(plans, null, proposed(fields))).toMatchObject(invalidAt(...path));
  });

  test('and names those that wait for each other, and no other', () => {
    const tasks = [task('a', { dependsOn: ['b'] }), task('b', { dependsOn: ['a'] }), task('c')];
    expect(decideStep(plans, null, proposed({ tasks }))).toMatchObject({ message: 'tasks: wait for each other: a, b' });
  });

  test('but not for steps in any order, or without a window', () => {
    const tasks = [task('c', { dependsOn: ['a', 'b'] }), task('b', { dependsOn: ['a'] }), task('a')];
    expect(decideStep(plans, null, proposed({ tasks, window: null }))).toMatchObject({ kind: 'Accepted' });
  });
});
