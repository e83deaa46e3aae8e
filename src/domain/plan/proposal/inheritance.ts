/** What a plan inherits from its template, and how it departs from it. */
import { entityKey } from '../../kernel/entityRef.js';
import type { InputProblem } from '../../kernel/refusal.js';
import { asDraft } from '../draft.js';
import type { ActionDraft, Deviation, ImprovementPlan, PlanSteps, TaskDraft } from '../model.js';
import type { ChangedStep } from './proposedChange.js';

interface Step {
  readonly id: string;
}

const replaceById = <S extends Step>(steps: readonly S[], step: S): readonly S[] => steps.map((one) => (one.id === step.id ? step : one));

const hasStep = (steps: readonly Step[], id: string): boolean => steps.some((one) => one.id === id);

/** Tasks without one: what waited for it waits for what it waited for. */
const withoutTask = (tasks: readonly TaskDraft[], id: string): readonly TaskDraft[] => {
  const skipped = tasks.find((task) => task.id === id);
  return tasks
    .filter((task) => task.id !== id)
    .map((task) =>
      skipped !== undefined && task.dependsOn.includes(id)
        ? { ...task, dependsOn: [...new Set(task.dependsOn.flatMap((one) => (one === id ? skipped.dependsOn : [one])))] }
        : task,
    );
};

/** One deviation applied; null when it names nothing of the template, or something twice. */
const deviate = ({ tasks, actions }: PlanSteps, { kind, stepId, task, action }: Deviation): PlanSteps | null => {
  const named = [stepId, task, action].filter((one) => one != null).length;
  if (named !== 1 || (kind === 'SKIP') !== (stepId != null)) return null;
  if (stepId != null) {
    if (!hasStep([...tasks, ...actions], stepId)) return null;
    return { tasks: withoutTask(tasks, stepId), actions: actions.filter(({ id }) => id !== stepId) };
  }
  const step = task ?? action;
  if (step == null || hasStep(task == null ? actions : tasks, step.id) !== (kind === 'CHANGE')) return null;
  if (task != null) return { actions, tasks: kind === 'ADD' ? [...tasks, task] : replaceById(tasks, task) };
  return action == null ? null : { tasks, actions: kind === 'ADD' ? [...actions, action] : replaceById(actions, action) };
};

/**
 * The steps of a template after all deviations.
 * @returns the steps, or what is wrong with a deviation
 */
export const applyDeviations = (steps: PlanSteps, deviations: readonly Deviation[]): PlanSteps | readonly InputProblem[] => {
  let after = steps;
  for (const [index, deviation] of deviations.entries()) {
    const next = deviate(after, deviation);
    if (next === null)
      return [
        {
          path: ['deviations', String(index)],
          message: 'must name one step: a new task or action to ADD, one of the template to CHANGE, or its stepId to SKIP',
        },
      ];
    after = next;
  }
  return after;
};

/** Steps added before or between others do not change them: a task keeps what it waits for, where that is still done. */
const keepsTask = (inherited: TaskDraft, now: TaskDraft, tasks: readonly TaskDraft[]): boolean =>
  now.name === inherited.name && now.mandatory && inherited.dependsOn.every((id) => now.dependsOn.includes(id) || !hasStep(tasks, id));

/** An action's content, whatever the order of its fields. */
const actionKey = ({ id, kind, entity, parameter, before, after, rollback, mandatory }: ActionDraft): string =>
  JSON.stringify([id, kind, entityKey(entity), parameter, before, after, rollback, mandatory]);

const changedStep = <S extends TaskDraft | ActionDraft>(
  name: string,
  inherited: S,
  steps: readonly S[],
  keeps: (now: S) => boolean,
): readonly ChangedStep[] => {
  const now = steps.find(({ id }) => id === inherited.id);
  if (now === undefined) return [{ stepId: inherited.id, name, change: 'SKIP', content: null }];
  return keeps(now) ? [] : [{ stepId: inherited.id, name, change: 'CHANGE', content: JSON.stringify(now) }];
};

const sameName = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

/** Whether another action may take back what one of the template does: it moves the same service, or sets the same parameter otherwise. */
const undoes = (inherited: ActionDraft, other: ActionDraft): boolean =>
  entityKey(inherited.entity) === entityKey(other.entity) &&
  (sameName(inherited.parameter, other.parameter)
    ? other.after !== inherited.after
    : other.after === inherited.before || (inherited.kind === 'REASSIGN_SERVICE' && other.kind === 'REASSIGN_SERVICE'));

/** The actions that are not the template's own and undo one of it. */
const undone = (inherited: ActionDraft, own: readonly ActionDraft[], actions: readonly ActionDraft[]): readonly ChangedStep[] =>
  actions
    .filter((action) => !own.some((one) => actionKey(one) === actionKey(action)) && action.id !== inherited.id && undoes(inherited, action))
    .map((action) => ({ stepId: inherited.id, name: inherited.parameter, change: 'UNDO', content: JSON.stringify(action) }));

/** The mandatory steps of a template that a plan leaves out, changes or undoes. */
export const departures = ({ inherited, ...plan }: Pick<ImprovementPlan, 'inherited'> & PlanSteps): readonly ChangedStep[] => {
  if (inherited === null) return [];
  const { tasks, actions } = asDraft(plan);
  return [
    ...inherited.tasks
      .filter(({ mandatory }) => mandatory)
      .flatMap((task) => changedStep(task.name, task, tasks, (now) => keepsTask(task, now, tasks))),
    ...inherited.actions
      .filter(({ mandatory }) => mandatory)
      .flatMap((action) => [
        ...changedStep(action.parameter, action, actions, (now) => actionKey(now) === actionKey(action)),
        ...undone(action, inherited.actions, actions),
      ]),
  ];
};
