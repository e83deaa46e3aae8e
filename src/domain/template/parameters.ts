/** The parameters of a template: what it leaves open, and how a plan binds it. */
import type { EntityRef } from '../kernel/entityRef.js';
import type { InputProblem } from '../kernel/refusal.js';
import type { ActionDraft, PlanSteps } from '../plan/model.js';
import type { Content, TemplateAction, TemplateParameter } from './model.js';

/** What a parameter is in one plan: an entity or a value, as its kind says. */
export interface Binding {
  readonly parameterId: string;
  readonly entity?: EntityRef | null;
  readonly value?: string | null;
}

type Steps = Pick<Content, 'parameters' | 'tasks' | 'actions'>;

/** A parameter's name in a text: `{queue-length}`. */
const PLACEHOLDER = /\{([A-Za-z0-9_-]+)\}/g;

const textsOf = ({ tasks, actions }: Steps): readonly string[] => [
  ...tasks.map(({ name }) => name),
  ...actions.flatMap(({ parameter, before, after, rollback }) => [parameter, before ?? '', after, rollback ?? '']),
];

const entityProblems = (actions: readonly TemplateAction[], parameters: readonly TemplateParameter[]): readonly InputProblem[] =>
  actions.flatMap(({ entityParameter }, index) =>
    parameters.some(({ id, kind }) => id === entityParameter && kind === 'ENTITY')
      ? []
      : [{ path: ['actions', String(index), 'entityParameter'], message: 'is no parameter of the kind ENTITY' }],
  );

/** Everything about a template's parameters that could not be bound; nothing when all is well. */
export const parameterProblems = (template: Steps): readonly InputProblem[] => {
  const ids = template.parameters.map(({ id }) => id);
  const wrong = ids.flatMap((id, index) =>
    ids.indexOf(id) < index || id.replaceAll(/[A-Za-z0-9_-]/g, '') !== ''
      ? [{ path: ['parameters', String(index), 'id'], message: 'must be used once, of letters, digits, - and _' }]
      : [],
  );
  const named = textsOf(template).flatMap((text) => [...text.matchAll(PLACEHOLDER)].map(([, id = '']) => id));
  const unknown = [...new Set(named)].filter((id) => !ids.includes(id));
  return [
    ...wrong,
    ...unknown.map((id) => ({ path: ['parameters'], message: `lacks {${id}}, which a step names` })),
    ...entityProblems(template.actions, template.parameters),
  ];
};

/** Every parameter is bound once, by what its kind says; nothing else is bound. */
const bindingProblems = (parameters: readonly TemplateParameter[], bindings: readonly Binding[]): readonly InputProblem[] => [
  ...parameters.flatMap(({ id, name, kind }) => {
    const [binding, again] = bindings.filter(({ parameterId }) => parameterId === id);
    const value = kind === 'ENTITY' ? binding?.entity : binding?.value;
    const other = kind === 'ENTITY' ? binding?.value : binding?.entity;
    return value != null && other == null && again === undefined
      ? []
      : [{ path: ['bindings'], message: `must bind ${id} (${name}) once, to ${kind === 'ENTITY' ? 'an entity' : 'a value'}` }];
  }),
  ...bindings.flatMap(({ parameterId }, index) =>
    parameters.some(({ id }) => id === parameterId)
      ? []
      : [{ path: ['bindings', String(index), 'parameterId'], message: 'is no parameter of the template' }],
  ),
];

/**
 * The steps of a template with its parameters bound.
 * @returns the steps, or what is wrong with the bindings
 */
export const bindTemplate = (template: Steps, bindings: readonly Binding[]): PlanSteps | readonly InputProblem[] => {
  const problems = bindingProblems(template.parameters, bindings);
  if (problems.length > 0) return problems;
  const bound = new Map(bindings.map((binding) => [binding.parameterId, binding]));
  const fill = (text: string): string =>
    text.replaceAll(PLACEHOLDER, (whole, id: string) => bound.get(id)?.value ?? bound.get(id)?.entity?.id ?? whole);
  return {
    tasks: template.tasks.map((task) => ({ ...task, name: fill(task.name) })),
    actions: template.actions.flatMap(({ entityParameter, ...action }) => {
      const entity = bound.get(entityParameter)?.entity;
      if (entity == null) return [];
      const { parameter, before, after, rollback } = action;
      const texts = {
        parameter: fill(parameter),
        before: before && fill(before),
        after: fill(after),
        rollback: rollback && fill(rollback),
      };
      return [{ ...action, entity, ...texts }];
    }),
  };
};

/** A service action of a plan, with its entity and its value before as parameters of a template. */
const generalizedAction = (action: ActionDraft, entityParameter: string): TemplateAction => {
  const { entity: _, ...rest } = action;
  const before = `{${beforeId(action)}}`;
  return {
    ...rest,
    entityParameter,
    ...(action.before === null ? {} : { before, rollback: action.rollback && `Set ${action.parameter} back to ${before}` }),
  };
};

const parameterId = (text: string): string => text.replaceAll(/[^A-Za-z0-9_-]/g, '-');
const beforeId = ({ id }: Pick<ActionDraft, 'id'>): string => `${parameterId(id)}-before`;

/** The actions of a plan for any other entities: each entity and each value before becomes a parameter. */
export const generalize = (actions: readonly ActionDraft[]): Pick<Content, 'parameters' | 'actions'> => {
  const keys = [...new Set(actions.map(({ entity }) => `${entity.type} ${entity.id}`))];
  const entityId = ({ entity }: ActionDraft): string => `entity-${String(keys.indexOf(`${entity.type} ${entity.id}`) + 1)}`;
  const entities = new Map(actions.map((action) => [entityId(action), action.entity]));
  return {
    parameters: [
      ...[...entities].map(([id, { type }]): TemplateParameter => ({
        id,
        name: `The ${type.toLowerCase()} that is changed`,
        kind: 'ENTITY',
      })),
      ...actions
        .filter(({ before }) => before !== null)
        .map((action): TemplateParameter => ({ id: beforeId(action), name: `${action.parameter} before`, kind: 'VALUE' })),
    ],
    actions: actions.map((action) => generalizedAction(action, entityId(action))),
  };
};
