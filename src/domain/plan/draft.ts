/** What makes a proposed plan one that can be carried out. */
import type { ActionDraft, ImpactedEntity, ImprovementPlan, PlanTask, ServiceAction, TaskDraft, Window } from './model.js';
import type { PlanDraft } from './messages.js';
import type { InputProblem } from '../kernel/refusal.js';

interface Draft {
  readonly tasks: readonly TaskDraft[];
  readonly actions: readonly Pick<ActionDraft, 'id'>[];
  readonly window?: Window | null;
}

const duplicateIds = (ids: readonly string[], path: string): readonly InputProblem[] =>
  ids.flatMap((id, index) => (ids.indexOf(id) < index ? [{ path: [path, String(index), 'id'], message: 'is used twice' }] : []));

/** Tasks that wait for themselves, through however many others. */
const circularTasks = (tasks: readonly TaskDraft[]): readonly string[] => {
  let remaining = tasks;
  for (;;) {
    const waiting = new Set(remaining.map(({ id }) => id));
    const blocked = remaining.filter(({ dependsOn }) => dependsOn.some((id) => waiting.has(id)));
    if (blocked.length === remaining.length) return blocked.map(({ id }) => id);
    remaining = blocked;
  }
};

const dependencyProblems = (tasks: readonly TaskDraft[]): readonly InputProblem[] => {
  const known = new Set(tasks.map(({ id }) => id));
  const unknown = tasks.flatMap(({ dependsOn }, index) =>
    dependsOn
      .filter((id) => !known.has(id))
      .map((id) => ({ path: ['tasks', String(index), 'dependsOn'], message: `there is no task ${JSON.stringify(id)}` })),
  );
  if (unknown.length > 0) return unknown;
  const circularIds = circularTasks(tasks);
  return circularIds.length > 0 ? [{ path: ['tasks'], message: `wait for each other: ${circularIds.join(', ')}` }] : [];
};

/** Everything about a draft that could not be carried out, with its path; nothing when all is well. */
export const draftProblems = ({ tasks, actions, window }: Draft): readonly InputProblem[] => [
  ...(tasks.length === 0 ? [{ path: ['tasks'], message: 'must have at least one task' }] : []),
  ...duplicateIds(
    tasks.map(({ id }) => id),
    'tasks',
  ),
  ...duplicateIds(
    actions.map(({ id }) => id),
    'actions',
  ),
  ...dependencyProblems(tasks),
  ...windowProblems(window ?? null),
];

/** What is wrong with a window: it has to end after its start. */
export const windowProblems = (window: Window | null): readonly InputProblem[] =>
  window !== null && window.end <= window.start ? [{ path: ['window', 'end'], message: 'must be after its start' }] : [];

const newTask = (task: PlanDraft['tasks'][number]): PlanTask => ({ ...task, status: 'NEW', worked: [] });
const newAction = (action: PlanDraft['actions'][number]): ServiceAction => ({
  ...action,
  status: null,
  startedAt: null,
  endedAt: null,
  worked: [],
  error: null,
  observedBefore: null,
  observedAfter: null,
  rollbackStatus: null,
});

/** Tasks and actions of a draft, not started. */
export const newWork = ({
  tasks,
  actions,
}: Pick<PlanDraft, 'tasks' | 'actions'>): { readonly tasks: readonly PlanTask[]; readonly actions: readonly ServiceAction[] } => ({
  tasks: tasks.map(newTask),
  actions: actions.map(newAction),
});

/** Tasks and actions reduced to their draft fields. */
export const asDraft = ({
  tasks,
  actions,
}: Pick<PlanDraft, 'tasks' | 'actions'>): { readonly tasks: readonly TaskDraft[]; readonly actions: readonly ActionDraft[] } => ({
  tasks: tasks.map(({ id, name, mandatory, dependsOn }) => ({ id, name, mandatory, dependsOn })),
  actions: actions.map(({ id, kind, entity, parameter, before, after, rollback, mandatory }) => ({
    id,
    kind,
    entity,
    parameter,
    before,
    after,
    rollback,
    mandatory,
  })),
});

/** An action that an amendment changes is to be done anew; that it was begun is not forgotten, as a fallback has to take it back. */
const changedAction = (action: ActionDraft, before: ServiceAction | undefined): ServiceAction => ({
  ...newAction(action),
  ...(before && { startedAt: before.startedAt, endedAt: before.endedAt, worked: before.worked }),
});

/** The step of a plan that an amendment leaves as it is, with what was done of it. */
const sameStep = <S extends { readonly id: string }, D extends { readonly id: string }>(
  steps: readonly S[],
  drafts: readonly D[],
  step: D,
): S | undefined => {
  const index = drafts.findIndex(({ id }) => id === step.id);
  const draft = drafts[index];
  return draft !== undefined && isSameDraft(draft, step) ? steps[index] : undefined;
};

const isSameDraft = (one: object, other: object): boolean =>
  JSON.stringify(Object.entries(one).toSorted()) === JSON.stringify(Object.entries(other).toSorted());

/** The plan as an amendment would leave it. */
export const amendedPlan = (
  plan: ImprovementPlan,
  { tasks, actions, ...rest }: Partial<PlanDraft>,
  entities: readonly ImpactedEntity[] | null,
): ImprovementPlan => ({
  ...plan,
  ...rest,
  ...(tasks && { tasks: tasks.map((task) => sameStep(plan.tasks, asDraft(plan).tasks, task) ?? newTask(task)) }),
  ...(actions && {
    actions: actions.map(
      (action) =>
        sameStep(plan.actions, asDraft(plan).actions, action) ??
        changedAction(
          action,
          plan.actions.find(({ id }) => id === action.id),
        ),
    ),
  }),
  ...(entities && plan.impact && { impact: { ...plan.impact, entities } }),
});
