/** Which plan is followed, tried by those who would rather follow another: the planner, the author of a template, the party. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { partyUser, staff } from '../../../src/domain/kernel/principal.js';
import type { PlanCommand } from '../../../src/domain/plan/messages.js';
import type { Deviation, ImprovementPlan } from '../../../src/domain/plan/model.js';
import { rankOptions } from '../../../src/domain/plan/proposal/selection.js';
import { brokenRule, invalidAt } from '../../support/domain/expect.js';
import {
  BINDINGS,
  action,
  analysis,
  declared,
  draft,
  fitting,
  issueThatRequires,
  planStep,
  planSubject,
  publish,
  task,
  templateAction,
  templateOf,
  templatesWith,
} from '../../support/domain/plans.js';
import { decideStep, given, hour, issues, operator, planner, raised, supplierA } from '../../support/domain/samples.js';
import { OPERATOR, PLANNER, type RestorationScenario, SERVICE, TASKS, startScenario, VOICE } from '../../support/restorationScenario.js';
import { startWorld, type World } from '../../support/world.js';

const ISSUE = issueThatRequires();
const LIBRARY = templateOf(null, {}, 's');
const library = planSubject({ options: rankOptions([LIBRARY], ISSUE), template: LIBRARY });
const THEIRS = templateOf('party-a', {}, 'p');
const theirs = planSubject({ options: rankOptions([THEIRS], ISSUE), template: THEIRS });

const use = (fields: Partial<Extract<PlanCommand, { type: 'UseLibraryPlan' }>> = {}) =>
  planStep(1, { type: 'UseLibraryPlan', issueId: 'issue-1', templateId: 's', bindings: BINDINGS, deviations: [], ...fields });
const skip = (stepId: string): Deviation => ({ kind: 'SKIP', stepId, reason: 'It takes too long' });
const overridden = planStep(1, { type: 'DevelopImprovementPlan', issueId: 'issue-1', ...draft, overrideReason: 'The site differs' });
const decision = (changeId: string, actor = operator, approve = true) =>
  planStep(2, { type: 'DecideImprovementPlanChange', changeId, approve, reason: 'Looked at' }, actor);

/** What a plan needs before it is proposed or begins. */
const goesOn = (plan: ImprovementPlan) => decideStep(library, plan, declared());

describe('whether a template fits', () => {
  test('is no matter of shared words', () => {
    const issue = given(issues, [
      raised,
      [
        {
          type: 'AnalyzeServiceQuality',
          degradationCode: 'LATENCY',
          natureOfDegradation: 'No congestion on the uplink',
          indicators: [{ name: 'delay', unit: 'ms', normalMin: null, normalMax: 20 }],
          requiresReassignment: false,
          requiresReconfiguration: false,
        },
        planner,
        hour(0.2),
      ],
    ]);
    expect(rankOptions([LIBRARY], issue)).toMatchObject([{ fit: 0, reason: 'Does not fit degradation LATENCY' }]);
  });

  test('is decided by what the template states; the most specific is first', () => {
    const fits = { degradations: ['CONGESTION'] };
    const templates = [
      templateOf(null, { name: 'A', fits: fitting(fits) }, 'a'),
      templateOf(null, { name: 'B', fits: fitting({ ...fits, resourceIds: [ISSUE.resource.id], severities: [ISSUE.severity] }) }, 'b'),
      templateOf(null, { name: 'C', fits: fitting({ ...fits, resourceIds: ['another'] }) }, 'c'),
      templateOf(null, { name: 'D', fits: fitting({ ...fits, requiredActions: ['REASSIGN_SERVICE'] }) }, 'd'),
      templateOf(null, { name: 'E', fits: fitting({ ...fits, resourceTypes: [ISSUE.resource.type] }) }, 'e'),
    ];
    expect(rankOptions(templates, ISSUE).map(({ templateId, fit }) => [templateId, fit])).toEqual([
      ['b', 3],
      ['e', 2],
      ['a', 1],
      ['c', 0],
      ['d', 0],
    ]);
  });

  test('takes a condition: an author cannot publish what fits everything', () => {
    expect(decideStep(templatesWith(null), null, [publish({ fits: fitting({}) }), planner, hour(0)])).toMatchObject(invalidAt('fits'));
  });

  test('takes codes of the catalogue', () => {
    const made = publish({ fits: fitting({ degradations: ['slow'] }) });
    expect(decideStep(templatesWith(null), null, [made, planner, hour(0)])).toMatchObject(invalidAt('fits', 'degradations', '0'));
  });
});

describe('a planner', () => {
  test('does not develop a plan before the degradation is analyzed, when nothing can fit', () => {
    const subject = planSubject({ issue: given(issues, [raised]) });
    expect(decideStep(subject, null, planStep(1, { type: 'DevelopImprovementPlan', issueId: 'issue-1', ...draft }))).toMatchObject(
      brokenRule('NOT_ANALYZED'),
    );
  });

  test('does not make room for a plan of his own by retiring the template that fits', () => {
    const retired = given(templatesWith(null), [
      [publish(), planner, hour(-10)],
      [{ type: 'RetireImprovementPlanTemplate', reason: 'In my way' }, planner, hour(0.5)],
    ]);
    const subject = planSubject({ options: rankOptions([retired], ISSUE), template: retired });
    expect(decideStep(subject, null, planStep(1, { type: 'DevelopImprovementPlan', issueId: 'issue-1', ...draft }))).toMatchObject(
      brokenRule('PLAN_AVAILABLE'),
    );
    expect(decideStep(subject, null, use({ templateId: 'template-1' }))).toMatchObject(brokenRule('TEMPLATE_DOES_NOT_FIT'));
  });

  test('does not retire a template of the party', () => {
    expect(
      decideStep(templatesWith(null), THEIRS, [{ type: 'RetireImprovementPlanTemplate', reason: 'In my way' }, planner, hour(1)]),
    ).toMatchObject(brokenRule('NOT_THE_OWNER'));
  });

  test('gives a reason to develop although a template fits, and goes on once a second person approves', () => {
    const plan = given(library, [overridden]);
    expect(goesOn(plan)).toMatchObject(brokenRule('OVERRIDE_UNAPPROVED'));
    expect(goesOn(given(library, [overridden, decision('plan-1:1')]))).toMatchObject({ kind: 'Accepted' });
    expect(goesOn(given(library, [overridden, decision('plan-1:1', operator, false)]))).toMatchObject(brokenRule('OVERRIDE_UNAPPROVED'));
  });

  test('does not change the plan after its override was approved: that is void, and decided anew', () => {
    const amend = planStep(3, { type: 'AmendImprovementPlan', reason: 'Other steps', actions: [action('cache')] });
    const amended = given(library, [overridden, decision('plan-1:1'), amend]);
    expect(goesOn(amended)).toMatchObject(brokenRule('OVERRIDE_UNAPPROVED'));
    const changes = [{ decision: { approved: true } }, { kind: 'DEVELOP_DESPITE_TEMPLATE', reason: 'Other steps', decision: null }];
    expect(amended.proposedChanges).toMatchObject(changes);
    expect(decideStep(library, amended, decision('plan-1:3', staff(planner.id, ['OPERATOR'])))).toMatchObject(brokenRule('FOUR_EYES'));
    expect(goesOn(given(library, [overridden, decision('plan-1:1'), amend, decision('plan-1:3')]))).toMatchObject({ kind: 'Accepted' });
  });

  test('does not keep an override whose analysis or severity became another', () => {
    const plan = given(library, [overridden, decision('plan-1:1')]);
    for (const issue of [issueThatRequires(true), { ...ISSUE, severity: 'CRITICAL' as const }]) {
      const later = planSubject({ issue });
      expect(decideStep(later, plan, declared())).toMatchObject(brokenRule('OVERRIDE_UNAPPROVED'));
      expect(decideStep(later, given(library, [overridden]), decision('plan-1:1'))).toMatchObject(brokenRule('CHANGE_OUTDATED'));
      const renew = planStep(3, { type: 'AmendImprovementPlan', reason: 'Still so', risk: 'The same' });
      expect(decideStep(later, plan, renew)).toMatchObject({
        state: { proposedChanges: [{}, { reason: 'Still so', decision: null }] },
      });
    }
  });

  test('does not follow an override approved for a plan that was amended before', () => {
    const amend = planStep(1.5, { type: 'AmendImprovementPlan', reason: 'Other steps', tasks: [task('other')] });
    expect(decideStep(library, given(library, [overridden, amend]), decision('plan-1:1'))).toMatchObject(brokenRule('CHANGE_OUTDATED'));
  });

  test('does not approve his own override, whatever roles he has', () => {
    const both = staff(planner.id, ['PLANNER', 'OPERATOR']);
    expect(decideStep(library, given(library, [overridden]), decision('plan-1:1', both))).toMatchObject(brokenRule('FOUR_EYES'));
  });

  test('does not leave the library behind by analyzing another degradation', () => {
    const develop = (actor = planner) => planStep(1, { type: 'DevelopImprovementPlan', issueId: 'issue-1', ...draft }, actor);
    const analyzedBy = (actor: typeof planner) => {
      const latency = { ...analysis(false, false), degradationCode: 'LATENCY' };
      const issue = given(issues, [raised, [latency, actor, hour(0.2)]]);
      return planSubject({ issue, options: rankOptions([LIBRARY], issue) });
    };
    expect(decideStep(analyzedBy(planner), null, develop())).toMatchObject(brokenRule('PLAN_AVAILABLE'));
    expect(given(analyzedBy(planner), [overridden])).toMatchObject({
      proposedChanges: [{ kind: 'DEVELOP_DESPITE_TEMPLATE', decision: null }],
    });
    expect(decideStep(analyzedBy(operator), null, develop())).toMatchObject({ kind: 'Accepted' });
  });

  test('does not have a decision taken twice', () => {
    const declined = given(library, [overridden, decision('plan-1:1', operator, false)]);
    expect(decideStep(library, declined, decision('plan-1:1'))).toMatchObject(brokenRule('ALREADY_DECIDED'));
  });
});

describe('a plan from a template', () => {
  test('inherits its steps, with the parameters bound', () => {
    const plan = given(library, [use()]);
    expect(plan).toMatchObject({
      name: LIBRARY.name,
      risk: LIBRARY.risk,
      tasks: LIBRARY.tasks,
      actions: [{ ...action('queue'), entity: { type: 'Service', id: 'service-1' } }],
      proposedChanges: [],
    });
    expect(goesOn(plan)).toMatchObject({ kind: 'Accepted' });
  });

  test.each([
    ['nothing', []],
    ['a value instead of an entity', [{ parameterId: 'service', value: 'service-1' }]],
    ['one parameter twice', [...BINDINGS, ...BINDINGS]],
    ['what the template does not have', [...BINDINGS, { parameterId: 'other', value: 'x' }]],
  ])('is not made with %s bound', (_, bindings) => {
    expect(decideStep(library, null, use({ bindings }))).toMatchObject({ kind: 'InvalidInput' });
  });

  test('that reassigns back what its template reassigns waits for a second person', () => {
    const moving = templateOf(
      null,
      { actions: [templateAction('move', { kind: 'REASSIGN_SERVICE', before: 'north', after: 'south' })] },
      's',
    );
    const subject = planSubject({ options: rankOptions([moving], ISSUE), template: moving });
    const back = action('back', { kind: 'REASSIGN_SERVICE', parameter: 'home', before: 'south', after: 'west' });
    const step = use({ deviations: [{ kind: 'ADD', action: back, reason: 'Later' }] });
    const plan = given(subject, [step]);
    expect(decideStep(subject, plan, declared())).toMatchObject(brokenRule('DEVIATION_UNAPPROVED'));
    expect(plan.proposedChanges).toMatchObject([{ steps: [{ stepId: 'move', change: 'UNDO' }] }]);
  });

  test('may add an action that undoes nothing', () => {
    const deviations: readonly Deviation[] = [{ kind: 'ADD', action: action('other', { before: '5', after: '6' }), reason: 'Also' }];
    expect(goesOn(given(library, [use({ deviations })]))).toMatchObject({ kind: 'Accepted' });
  });

  test('may add a step and skip one that is not mandatory, each with its reason', () => {
    const plan = given(library, [
      use({ deviations: [skip('tidy'), { kind: 'ADD', task: task('photos', { mandatory: false }), reason: 'For the file' }] }),
    ]);
    expect(plan.tasks.map(({ id }) => id)).toEqual(['prepare', 'widen', 'photos']);
    expect(goesOn(plan)).toMatchObject({ kind: 'Accepted' });
  });

  test.each<readonly [string, Deviation]>([
    ['skips a mandatory task', skip('prepare')],
    ['skips a mandatory action', skip('queue')],
    ['changes a mandatory action', { kind: 'CHANGE', action: action('queue', { after: '3' }), reason: 'Better' }],
    [
      'sets back what a mandatory action sets',
      { kind: 'ADD', action: action('back', { before: '2', after: '1', parameter: 'Parameter queue ' }), reason: 'Tidy' },
    ],
    [
      'sets it back under another name',
      { kind: 'ADD', action: action('back', { before: '2', after: '1', kind: 'OTHER' }), reason: 'Tidy' },
    ],
    ['makes a mandatory task optional', { kind: 'CHANGE', task: task('prepare', { mandatory: false }), reason: 'Better' }],
  ])('that %s waits for a second person', (_, deviation) => {
    const step = use({ deviations: [deviation] });
    expect(goesOn(given(library, [step]))).toMatchObject(brokenRule('DEVIATION_UNAPPROVED'));
    expect(goesOn(given(library, [step, decision('plan-1:1')]))).toMatchObject({ kind: 'Accepted' });
  });

  test.each<readonly [string, Deviation]>([
    ['a step that the template lacks', skip('unknown')],
    ['nothing', { kind: 'SKIP', reason: 'No' }],
    ['a step that is there to be added', { kind: 'ADD', task: task('prepare'), reason: 'Again' }],
    ['a step that is not there to be changed', { kind: 'CHANGE', task: task('other'), reason: 'Better' }],
    ['two steps at once', { kind: 'ADD', task: task('a'), action: action('b'), reason: 'Both' }],
  ])('does not deviate in %s', (_, deviation) => {
    expect(decideStep(library, null, use({ deviations: [deviation] }))).toMatchObject(invalidAt('deviations', '0'));
  });

  test('is not changed later by an amendment instead: that waits for the second person too', () => {
    const approved = given(library, [use(), planStep(2, { type: 'DeclareImprovementPlanImpact', rationale: 'None', entities: [] })]);
    const amend = (tasks: readonly ReturnType<typeof task>[]) => planStep(3, { type: 'AmendImprovementPlan', reason: 'Shorter', tasks });
    const amended = given(library, [
      use(),
      planStep(2, { type: 'DeclareImprovementPlanImpact', rationale: 'None', entities: [] }),
      amend([task('widen')]),
    ]);
    expect(approved.proposedChanges).toEqual([]);
    expect(amended.proposedChanges).toMatchObject([{ kind: 'DEVIATE_FROM_TEMPLATE', by: planner.id, steps: [{ stepId: 'prepare' }] }]);
    expect(goesOn(amended)).toMatchObject(brokenRule('DEVIATION_UNAPPROVED'));
  });
});

describe('a plan of the party', () => {
  const recorded = planStep(1, { type: 'AdoptPartyPlan', issueId: 'issue-1', ...draft });
  const confirm = (actor = supplierA) => planStep(2, { type: 'ConfirmPartyPlan' }, actor);

  test('that a planner recorded is none until a client of the party confirms it', () => {
    expect(goesOn(given(library, [recorded]))).toMatchObject(brokenRule('UNCONFIRMED'));
    const confirmed = given(library, [recorded, confirm()]);
    expect(confirmed.confirmation).toEqual({ by: supplierA.id, at: hour(2) });
    expect(goesOn(confirmed)).toMatchObject({ kind: 'Accepted' });
  });

  test('is not confirmed by the planner or by another party', () => {
    const plan = given(library, [recorded]);
    expect(decideStep(library, plan, confirm(planner))).toMatchObject({ kind: 'NotPermitted' });
    expect(decideStep(library, plan, confirm(partyUser('rival', 'party-b')))).toMatchObject({ kind: 'NotPermitted' });
  });

  test('needs no confirmation where the party proposed it', () => {
    expect(given(library, [[recorded[0], supplierA, hour(1)]])).toMatchObject({ awaitsConfirmation: false });
  });

  test('is confirmed anew once a planner amended its steps', () => {
    const amended = given(library, [
      recorded,
      confirm(),
      planStep(3, { type: 'DeclareImprovementPlanImpact', rationale: 'None', entities: [] }),
      planStep(4, { type: 'AmendImprovementPlan', reason: 'My way', tasks: [task('mine')] }),
    ]);
    expect(goesOn(amended)).toMatchObject(brokenRule('UNCONFIRMED'));
  });

  test('is none of the party’s where a planner publishes it in the name of the party', () => {
    expect(decideStep(templatesWith(null), null, [publish({ ownerPartyId: 'party-a' }), planner, hour(0)])).toMatchObject(
      invalidAt('ownerPartyId'),
    );
  });

  test('is confirmed where a planner deviates from the party’s template', () => {
    const adopt = (deviations: readonly Deviation[]) =>
      planStep(1, { type: 'AdoptPartyPlan', issueId: 'issue-1', templateId: 'p', bindings: BINDINGS, deviations });
    expect(given(theirs, [adopt([])])).toMatchObject({ awaitsConfirmation: false });
    expect(given(theirs, [adopt([skip('tidy')])])).toMatchObject({ awaitsConfirmation: true });
  });

  test('retypes nothing of its template', () => {
    const step = planStep(1, { type: 'AdoptPartyPlan', issueId: 'issue-1', templateId: 'p', bindings: BINDINGS, tasks: draft.tasks });
    expect(decideStep(theirs, null, step)).toMatchObject(invalidAt('tasks'));
  });
});

describe('through the graph', () => {
  let world: World;
  let stage: RestorationScenario;
  beforeAll(async () => {
    world = await startWorld();
    stage = await startScenario(world);
  });
  afterAll(() => world.close());

  const TEMPLATE = {
    name: 'Lengthen a queue',
    provenance: { document: 'Handbook', documentVersion: '3', author: 'planner' },
    fits: { degradations: ['CONGESTION'] },
    parameters: [{ id: 'service', name: 'The service', kind: 'ENTITY' }],
    tasks: TASKS,
    actions: [
      {
        id: 'queue',
        kind: 'RECONFIGURE_PARAMETER',
        entityParameter: 'service',
        parameter: 'queue of {service}',
        before: '64',
        after: '256',
      },
    ],
  };
  const BOUND = [{ parameterId: 'service', entity: SERVICE('vpn-1') }];

  test('a planner follows the template, or waits for a second person', async () => {
    const { id: templateId } = await stage.mutateAccepted(PLANNER, 'publishImprovementPlanTemplate', TEMPLATE);
    const issueId = await stage.raise();
    await stage.analyze(issueId);
    const from = { issueId, templateId, bindings: BOUND };
    const followed = await stage.mutate(PLANNER, 'useLibraryPlan', from, 'id status tasks { id } actions { parameter }');
    expect(followed).toMatchObject({ tasks: [{ id: 'prepare' }, { id: 'change' }], actions: [{ parameter: 'queue of vpn-1' }] });

    const deviations = [{ kind: 'SKIP', stepId: 'prepare', reason: 'No time' }];
    const fields = 'id deviations { kind stepId reason } proposedChanges { id kind by steps { stepId change } decision { approved } }';
    const departed = await stage.mutate(PLANNER, 'useLibraryPlan', { ...from, deviations }, fields);
    const { id } = departed;
    const changeId = `${String(id)}:1`;
    expect(departed).toMatchObject({
      deviations,
      proposedChanges: [
        { id: changeId, kind: 'DEVIATE_FROM_TEMPLATE', by: PLANNER.id, steps: [{ stepId: 'prepare', change: 'SKIP' }], decision: null },
      ],
    });
    const impact = { id, rationale: 'Alone', entities: [] };
    expect(await stage.mutate(PLANNER, 'declareImprovementPlanImpact', impact)).toMatchObject({ code: 'DEVIATION_UNAPPROVED' });
    const decide = { id, changeId, approve: true, reason: 'It was measured yesterday' };
    expect(await stage.mutate(PLANNER, 'decideImprovementPlanChange', decide)).toMatchObject({ __typename: 'PerformanceNotPermitted' });
    await stage.mutateAccepted(OPERATOR, 'decideImprovementPlanChange', decide);
    await stage.mutateAccepted(VOICE, 'waiveImprovementPlanImpact', {
      id,
      entity: SERVICE('vpn-1'),
      reason: 'Its traffic goes the other way',
    });
    expect(await stage.mutate(PLANNER, 'declareImprovementPlanImpact', impact)).toMatchObject({ status: 'APPROVED' });
  });

  test('a party confirms what a planner recorded as its plan', async () => {
    const issueId = await stage.raise();
    const { id } = await stage.mutateAccepted(PLANNER, 'adoptPartyPlan', { issueId, name: 'Theirs', tasks: TASKS });
    const impact = { id, rationale: 'Alone', entities: [] };
    expect(await stage.mutate(PLANNER, 'declareImprovementPlanImpact', impact)).toMatchObject({ code: 'UNCONFIRMED' });
    const fields = 'awaitsConfirmation confirmedBy';
    expect(await stage.mutate(stage.supplier, 'confirmPartyPlan', { id }, fields)).toMatchObject({
      awaitsConfirmation: false,
      confirmedBy: 'worker',
    });
    await stage.mutateAccepted(VOICE, 'waiveImprovementPlanImpact', {
      id,
      entity: SERVICE('vpn-1'),
      reason: 'Its traffic goes the other way',
    });
    expect(await stage.mutate(PLANNER, 'declareImprovementPlanImpact', impact)).toMatchObject({ status: 'APPROVED' });
  });
});
