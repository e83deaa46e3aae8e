/** Ways round the plan that fits: judging the issue otherwise, a vaguer template, or other words than the party’s. */
import { describe, expect, test } from '@jest/globals';
import { rankOptions } from '../../../src/domain/plan/proposal/selection.js';
import type { IssueCommand } from '../../../src/domain/issue/messages.js';
import type { PlanCommand } from '../../../src/domain/plan/messages.js';
import { brokenRule } from '../../support/domain/expect.js';
import {
  analysis,
  BINDINGS,
  draft,
  fitting,
  issueThatRequires,
  planStep,
  planSubject,
  proposed,
  templateOf,
  WINDOW,
} from '../../support/domain/plans.js';
import { decideStep, given, hour, issues, operator, planner, raised, type Step } from '../../support/domain/samples.js';

test('Who analyzes that an action is required does not leave the template behind that lacks it', () => {
  const issue = given(issues, [raised, [analysis(true, false), planner, hour(0.2)]]);
  const options = rankOptions([templateOf(null)], issue);
  const develop = planStep(1, { type: 'DevelopImprovementPlan', issueId: 'issue-1', ...draft });
  expect(options).toMatchObject([{ fit: 0, fitsOtherwise: true }]);
  expect(decideStep(planSubject({ issue, options }), null, develop)).toMatchObject(brokenRule('PLAN_AVAILABLE'));
  // Other words by a second person do not make the judgement theirs.
  const reworded: Step<IssueCommand> = [
    { ...analysis(true, false), natureOfDegradation: 'Congested' } as IssueCommand,
    operator,
    hour(0.3),
  ];
  const said = given(issues, [raised, [analysis(true, false), planner, hour(0.2)], reworded]);
  expect(decideStep(planSubject({ issue: said, options }), null, develop)).toMatchObject(brokenRule('PLAN_AVAILABLE'));
  const another = given(issues, [raised, [analysis(true, false), operator, hour(0.2)]]);
  expect(decideStep(planSubject({ issue: another, options }), null, proposed())).toMatchObject({ kind: 'Accepted' });
});

test('Nor does who set the severity, for a template of another', () => {
  const issue = { ...issueThatRequires(), severityChanges: [{ severity: 'MAJOR' as const, at: hour(0), by: operator.id, reason: null }] };
  const fits = fitting({ degradations: ['CONGESTION'], severities: ['MINOR'] });
  const options = rankOptions([templateOf(null, { fits })], issue);
  expect(options).toMatchObject([{ fit: 0, fitsOtherwise: true }]);
  const develop: Step<PlanCommand> = [
    { type: 'DevelopImprovementPlan', issueId: 'issue-1', ...draft },
    { ...planner, id: operator.id },
    hour(1),
  ];
  expect(decideStep(planSubject({ issue, options }), null, develop)).toMatchObject(brokenRule('PLAN_AVAILABLE'));
});

test('A vaguer template of the library is not used past one that fits more', () => {
  const issue = issueThatRequires();
  const vague = templateOf(null, { name: 'Anything', fits: fitting({ categories: ['PACKET_LOSS'] }) }, 'template-2');
  const options = rankOptions([templateOf(null), vague], issue);
  const use = (templateId: string) =>
    planStep(1, { type: 'UseLibraryPlan', issueId: 'issue-1', templateId, bindings: BINDINGS, deviations: [] });
  expect(decideStep(planSubject({ issue, options, template: vague }), null, use('template-2'))).toMatchObject(
    brokenRule('MORE_SPECIFIC_FITS'),
  );
  expect(decideStep(planSubject({ issue, options, template: templateOf(null) }), null, use('template-1'))).toMatchObject({
    kind: 'Accepted',
  });
});

describe('what a planner makes of the party’s template awaits its confirmation', () => {
  const issue = issueThatRequires();
  const template = templateOf('party-a');
  const world = planSubject({ issue, options: rankOptions([template], issue), template });
  const adopt = (fields: object): Step<PlanCommand> =>
    planStep(1, {
      ...{ type: 'AdoptPartyPlan', issueId: 'issue-1', templateId: 'template-1', bindings: BINDINGS, deviations: [], window: WINDOW },
      ...fields,
    });

  test.each([{ fallback: 'None at all' }, { risk: 'None' }, { name: 'Mine' }])('with %j', (fields) => {
    expect(given(world, [adopt(fields)]).awaitsConfirmation).toBe(true);
  });

  test('and once its fallback is amended', () => {
    expect(given(world, [adopt({})]).awaitsConfirmation).toBe(false);
    const amend = planStep(2, { type: 'AmendImprovementPlan', reason: 'Shorter', fallback: null });
    expect(given(world, [adopt({}), amend]).awaitsConfirmation).toBe(true);
  });
});
