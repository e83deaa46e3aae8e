/** Which plan is to be followed (eTOM 1.4.7.3): the party's, else the service provider's, else a new one. */
import { describe, expect, test } from '@jest/globals';
import {
  BINDINGS,
  fitting,
  issueThatRequires,
  option,
  planSubject,
  proposed,
  publish,
  templateOf,
  draft,
  templateAction,
  templatesWith,
} from '../../support/domain/plans.js';
import { type Step, decideStep, given, hour, planner, raised, issues, supplierA } from '../../support/domain/samples.js';
import { brokenRule } from '../../support/domain/expect.js';
import type { PerformanceIssue } from '../../../src/domain/issue/model.js';
import type { ActionKind } from '../../../src/domain/plan/model.js';
import type { PlanOption } from '../../../src/domain/plan/proposal/planOption.js';
import { rankOptions } from '../../../src/domain/plan/proposal/selection.js';
import type { PlanCommand } from '../../../src/domain/plan/messages.js';

const ISSUE = issueThatRequires();
const judged = (issue: PerformanceIssue, ...templates: Parameters<typeof rankOptions>[0]): PlanOption | undefined =>
  rankOptions(templates, issue)[0];

describe('a template fits an issue', () => {
  test('of a category and of a degradation it was made for', () => {
    expect(judged(ISSUE, templateOf(null))).toEqual({
      templateId: 'template-1',
      name: 'Widen a queue',
      owner: 'SERVICE_PROVIDER',
      fitsOtherwise: false,
      fit: 2,
      retired: false,
      reason: 'Fits category PACKET_LOSS; degradation CONGESTION',
    });
  });

  test('of any category when it names none', () => {
    expect(judged(ISSUE, templateOf(null, { fits: fitting({ degradations: ['CONGESTION'] }) }))).toMatchObject({ fit: 1 });
  });

  test('and not when it is of another category: the reason says so', () => {
    const other = templateOf(null, { fits: fitting({ categories: ['JITTER'], degradations: ['CONGESTION'] }) });
    expect(judged(ISSUE, other)).toMatchObject({ fit: 0, reason: 'Does not fit category PACKET_LOSS' });
  });

  test('and not when it is for another degradation', () => {
    const other = templateOf(null, { fits: fitting({ degradations: ['LATENCY'] }) });
    expect(judged(ISSUE, other)).toMatchObject({ fit: 0, reason: 'Does not fit degradation CONGESTION' });
  });

  test('and not before the issue was analysed', () => {
    expect(judged(given(issues, [raised]), templateOf(null))).toMatchObject({ fit: 0 });
  });

  test.each([
    ['reassignment', issueThatRequires(true, false), 'RECONFIGURE_PARAMETER', 'REASSIGN_SERVICE'],
    ['reconfiguration', issueThatRequires(false, true), 'REASSIGN_SERVICE', 'RECONFIGURE_PARAMETER'],
  ] as const)('and not without the %s that the degradation makes mandatory', (_, issue, without, having) => {
    const template = (kind: ActionKind) => templateOf(null, { actions: [templateAction('a', { kind })] });
    expect(judged(issue, template(without))).toMatchObject({ fit: 0, reason: `Does not fit a plan with ${having}` });
    expect(judged(issue, template(having))).toMatchObject({ fit: 2 });
  });
});

test('templates are ranked: what fits first, of these the party’s, of these by name', () => {
  const templates = [
    templateOf(null, { name: 'C' }, '1'),
    templateOf('party-a', { name: 'B' }, '2'),
    templateOf('party-a', { name: 'A', fits: fitting({ degradations: ['LATENCY'] }) }, '3'),
    templateOf('party-a', { name: 'A' }, '4'),
    templateOf(null, { name: 'A' }, '5'),
  ];
  const expected = ['4', '2', '5', '1', '3'];
  expect(rankOptions(templates, ISSUE).map(({ templateId }) => templateId)).toEqual(expected);
  expect(rankOptions(templates.toReversed(), ISSUE).map(({ templateId }) => templateId)).toEqual(expected);
});

test('neither another party’s templates nor retired ones are looked at', () => {
  const retired = given(templatesWith(null), [
    [publish(), planner, hour(-2)],
    [{ type: 'RetireImprovementPlanTemplate', reason: 'Outdated' }, planner, hour(-1)],
  ]);
  expect(rankOptions([templateOf('party-b'), retired], ISSUE)).toEqual([]);
});

describe('the order is party, library, develop', () => {
  const adopt = (templateId?: string, actor = supplierA): Step<PlanCommand> => [
    { type: 'AdoptPartyPlan', issueId: 'issue-1', ...(templateId === undefined ? draft : { templateId, bindings: BINDINGS }) },
    actor,
    hour(1),
  ];
  const use = (templateId: string): Step<PlanCommand> => [
    { type: 'UseLibraryPlan', issueId: 'issue-1', templateId, bindings: BINDINGS, deviations: [] },
    planner,
    hour(1),
  ];
  const both = planSubject({ options: [option('p', 'PARTY'), option('s', 'SERVICE_PROVIDER')], template: templateOf('party-a', {}, 'p') });
  const library = planSubject({ options: [option('p', 'PARTY', 0), option('s', 'SERVICE_PROVIDER')], template: templateOf(null, {}, 's') });
  const none = [option('p', 'PARTY', 0), option('s', 'SERVICE_PROVIDER', 0)];

  test('a party’s plan that fits is adopted, and the plan names its template', () => {
    expect(given(both, [adopt('p')])).toMatchObject({ origin: 'PARTY_SPECIFIED', templateId: 'p', search: null, authoredBy: 'agent-a' });
  });

  test('a party may specify a plan that stands in no template', () => {
    expect(given(both, [adopt()])).toMatchObject({ origin: 'PARTY_SPECIFIED', templateId: null });
  });

  test.each([
    ['of the service provider', 's'],
    ['that does not fit', 'p'],
    ['that is not there', 'unknown'],
  ])('a template %s is not adopted as the party’s', (_, templateId) => {
    expect(decideStep(library, null, adopt(templateId))).toMatchObject(brokenRule('TEMPLATE_DOES_NOT_FIT'));
  });

  test('the library waits while a plan of the party fits', () => {
    expect(decideStep(both, null, use('s'))).toMatchObject({
      ...brokenRule('PARTY_PLAN_FIRST'),
      message: expect.stringContaining('Template p'),
    });
  });

  test('the library is used where none of the party fits, and the search is recorded', () => {
    expect(given(library, [use('s')])).toMatchObject({
      origin: 'PROVIDER_LIBRARY',
      templateId: 's',
      search: library.facts(use('s')[0]).options,
    });
  });

  test.each(['p', 'unknown'])('what does not stand in the library, or does not fit, is not used from it: %s', (templateId) => {
    expect(decideStep(library, null, use(templateId))).toMatchObject(brokenRule('TEMPLATE_DOES_NOT_FIT'));
  });

  test.each([
    ['party', both],
    ['service provider', library],
  ])('nothing is developed while a template of the %s fits', (_, world) => {
    expect(decideStep(world, null, proposed())).toMatchObject(brokenRule('PLAN_AVAILABLE'));
  });

  test('what is developed carries the search that found nothing, with the reasons', () => {
    expect(given(planSubject({ options: none }), [proposed()])).toMatchObject({ origin: 'DEVELOPED', templateId: null, search: none });
    expect(given(planSubject(), [proposed()])).toMatchObject({ search: [] });
  });
});
