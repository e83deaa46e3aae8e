/** Command and state of a plan template → events, or a refusal. The lifecycle table sets the status. */
import type { Aggregate, RuleResult } from '../kernel/decider.js';
import { degradationCodeProblem } from '../issue/degradations.js';
import { type InputProblem, invalidInput, refuse } from '../kernel/refusal.js';
import { asDraft, draftProblems } from '../plan/draft.js';
import type { ImprovementPlan } from '../plan/model.js';
import type { TemplateEvent, TemplateTypes } from './messages.js';
import type { Content, TemplateFit } from './model.js';
import { generalize, parameterProblems } from './parameters.js';

/** A template that states no condition would fit every issue, and take precedence over what was made for it. */
const fitProblems = (fits: TemplateFit): readonly InputProblem[] => [
  ...((Object.values(fits) as readonly (readonly unknown[])[]).every((list) => list.length === 0)
    ? [{ path: ['fits'], message: 'must state at least one condition' }]
    : []),
  ...fits.degradations.flatMap((code, index) => {
    const problem = degradationCodeProblem(code);
    return problem === null ? [] : [{ path: ['fits', 'degradations', String(index)], message: problem }];
  }),
];

/** A deviation names a step by its id alone. */
const stepIdProblems = ({ tasks, actions }: Pick<Content, 'tasks' | 'actions'>): readonly InputProblem[] =>
  actions.flatMap(({ id }, index) =>
    tasks.some((task) => task.id === id) ? [{ path: ['actions', String(index), 'id'], message: 'is the id of a task too' }] : [],
  );

/** What of a plan was done: a task that was left out holds up no other. */
const succeededSteps = ({ tasks, actions }: Pick<ImprovementPlan, 'tasks' | 'actions'>): Pick<ImprovementPlan, 'tasks' | 'actions'> => {
  const done = tasks.filter(({ status }) => status === 'COMPLETED');
  return {
    tasks: done.map((task) => ({ ...task, dependsOn: task.dependsOn.filter((id) => done.some((one) => one.id === id)) })),
    actions: actions.filter(({ status }) => status === 'COMPLETED'),
  };
};

export const rules: Aggregate<TemplateTypes>['rules'] = {
  PublishImprovementPlanTemplate: ({ type: _, ownerPartyId, ...content }, __, { actor }): RuleResult<TemplateEvent> => {
    const problems = [...draftProblems(content), ...stepIdProblems(content), ...parameterProblems(content), ...fitProblems(content.fits)];
    if (problems.length > 0) return invalidInput(problems);
    if ((actor.partyId ?? null) !== (ownerPartyId ?? null))
      return invalidInput([
        { path: ['ownerPartyId'], message: actor.partyId === undefined ? 'a party publishes its own templates' : 'must be your own party' },
      ]);
    return [{ type: 'TemplatePublished', ...content, ownerPartyId: ownerPartyId ?? null, promotedFrom: null }];
  },
  PromoteImprovementPlan: ({ provenance, fits }, _, { facts: { plan } }): RuleResult<TemplateEvent> => {
    if (plan === null) return invalidInput([{ path: ['planId'], message: 'no such plan' }]);
    if (plan.origin !== 'DEVELOPED' || plan.status !== 'COMPLETED')
      return refuse('NOT_PROVEN', 'Only a developed plan that was completed can be promoted to the library');
    const problems = fitProblems(fits);
    if (problems.length > 0) return invalidInput(problems);
    const { name, description, risk, fallback } = plan;
    const { tasks, actions } = asDraft(succeededSteps(plan));
    return [
      {
        type: 'TemplatePublished',
        name,
        description,
        tasks,
        ...generalize(actions),
        risk,
        fallback,
        provenance,
        fits,
        ownerPartyId: null,
        promotedFrom: plan._id,
      },
    ];
  },
  RetireImprovementPlanTemplate: ({ reason }, { ownerPartyId }, { actor }): RuleResult<TemplateEvent> =>
    ownerPartyId === (actor.partyId ?? null)
      ? [{ type: 'TemplateRetired', reason }]
      : refuse('NOT_THE_OWNER', 'A template is retired by its owner'),
};
