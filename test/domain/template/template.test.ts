/** The plan library: templates of parties and of the service provider, published, promoted and retired. */
import { describe, expect, test } from '@jest/globals';
import type { ImprovementPlan } from '../../../src/domain/plan/model.js';
import type { Principal } from '../../../src/domain/kernel/principal.js';
import type { ImprovementPlanTemplate } from '../../../src/domain/template/model.js';
import type { TemplateCommand } from '../../../src/domain/template/messages.js';
import { template } from '../../../src/domain/template/index.js';
import { brokenRule, invalidAt } from '../../support/domain/expect.js';
import {
  WORKED,
  draft,
  issueVerified,
  planSubject,
  publish,
  reviewed,
  task,
  templateAction,
  templateOf,
  templatesWith,
} from '../../support/domain/plans.js';
import { testLifecycle } from '../../support/domain/oracle.js';
import { decideStep, given, hour, planner, runSteps, supplierA } from '../../support/domain/samples.js';

const completed = given(
  planSubject(({ type }) => (type === 'CloseImprovementPlanReview' ? { issue: issueVerified(35) } : {})),
  [...WORKED, reviewed(36)],
);
const { provenance, fits } = publish();
const promote: TemplateCommand = { type: 'PromoteImprovementPlan', planId: 'plan-1', provenance, fits };
const retire: TemplateCommand = { type: 'RetireImprovementPlanTemplate', reason: 'Outdated' };
const library = templatesWith(completed);

const STATES: readonly { readonly name: string; readonly state: ImprovementPlanTemplate | null }[] = [
  { name: '-', state: null },
  { name: 'PUBLISHED', state: templateOf(null) },
  {
    name: 'RETIRED',
    state: given(library, [
      [publish(), planner, hour(0)],
      [retire, planner, hour(1)],
    ]),
  },
];

/** Each side has templates of its own. */
const ownedBy = (state: ImprovementPlanTemplate | null, { partyId }: Principal): ImprovementPlanTemplate | null =>
  state && { ...state, ownerPartyId: partyId ?? null };
const commandOf = (type: TemplateCommand['type'], { partyId }: Principal): TemplateCommand =>
  ({
    PublishImprovementPlanTemplate: publish({ ownerPartyId: partyId ?? null }),
    PromoteImprovementPlan: promote,
    RetireImprovementPlanTemplate: retire,
  })[type];

describe('a template', () => {
  testLifecycle(
    'ImprovementPlanTemplate',
    library,
    (type, state, actor) => decideStep(library, ownedBy(state, actor), [commandOf(type, actor), actor, hour(9)]),
    STATES,
  );

  test('is published with its owner, where it comes from and what it fits', () => {
    const published = given(library, [[publish({ ownerPartyId: 'party-a' }), supplierA, hour(0)]]);
    expect(published).toMatchObject({
      ownerPartyId: 'party-a',
      provenance,
      fits,
      promotedFrom: null,
      tasks: draft.tasks,
      actions: [templateAction('queue')],
    });
    expect(template.parties(published)).toEqual(['party-a']);
  });

  test('of the service provider is nothing that a party sees', () => {
    expect(template.parties(templateOf(null))).toEqual([]);
  });

  test.each([null, 'party-b'])('is a party’s own, never published for %s', (ownerPartyId) => {
    expect(decideStep(library, null, [publish({ ownerPartyId }), supplierA, hour(0)])).toMatchObject(invalidAt('ownerPartyId'));
  });

  test('that could not be carried out is not published', () => {
    expect(decideStep(library, null, [publish({ tasks: [] }), planner, hour(0)])).toMatchObject(invalidAt('tasks'));
    const waits = publish({ tasks: [task('a', { dependsOn: ['a'] })] });
    expect(decideStep(library, null, [waits, planner, hour(0)])).toMatchObject(invalidAt('tasks'));
  });

  test('keeps what it said when it is retired', () => {
    const { state } = runSteps(library, [
      [publish(), planner, hour(0)],
      [retire, planner, hour(1)],
    ]);
    expect({ ...state, version: 0, status: '', updatedAt: null }).toEqual({
      ...templateOf(null),
      createdAt: hour(0),
      version: 0,
      status: '',
      updatedAt: null,
    });
  });
});

describe('a plan is promoted to the library', () => {
  test('when it was developed and completed: its content as a draft, and nothing of what became of it', () => {
    const promoted = given(library, [[promote, planner, hour(50)]]);
    expect(promoted).toMatchObject({ ownerPartyId: null, promotedFrom: 'plan-1', name: draft.name, provenance, fits });
    // The step that may be left out was.
    expect(promoted.tasks).toEqual(draft.tasks.filter(({ id }) => id !== 'tidy'));
    expect(promoted.actions).toEqual([
      {
        ...templateAction('queue'),
        entityParameter: 'entity-1',
        before: '{queue-before}',
        rollback: 'Set parameter queue back to {queue-before}',
      },
    ]);
    expect(promoted.parameters).toEqual([
      { id: 'entity-1', name: 'The service that is changed', kind: 'ENTITY' },
      { id: 'queue-before', name: 'parameter queue before', kind: 'VALUE' },
    ]);
  });

  test.each<readonly [string, Partial<ImprovementPlan>]>([
    ['it failed', { status: 'FAILED' }],
    ['it is not reviewed yet', { status: 'POST_IMPLEMENTATION_REVIEW' }],
    ['it is from the library already', { origin: 'PROVIDER_LIBRARY' }],
    ['it is the party’s own', { origin: 'PARTY_SPECIFIED' }],
  ])('but not when %s', (_, fields) => {
    const world = templatesWith({ ...completed, ...fields });
    expect(decideStep(world, null, [promote, planner, hour(50)])).toMatchObject(brokenRule('NOT_PROVEN'));
  });

  test('and not when there is no such plan', () => {
    expect(decideStep(templatesWith(null), null, [promote, planner, hour(50)])).toMatchObject(invalidAt('planId'));
  });
});
