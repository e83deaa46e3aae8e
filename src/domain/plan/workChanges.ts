/** What events change of a plan's tasks and service actions. */
import type { Aggregate } from '../kernel/decider.js';
import type { PlanTypes } from './messages.js';
import type { ImprovementPlan, PlanTask, ServiceAction } from './model.js';

const changeTask = (
  { tasks }: ImprovementPlan,
  id: string,
  change: (task: PlanTask) => Partial<PlanTask>,
): Pick<ImprovementPlan, 'tasks'> => ({
  tasks: tasks.map((task) => (task.id === id ? { ...task, ...change(task) } : task)),
});

/** A plan with one action changed. */
export const changeAction = (
  { actions }: ImprovementPlan,
  id: string,
  change: (action: ServiceAction) => Partial<ServiceAction>,
): Pick<ImprovementPlan, 'actions'> => ({
  actions: actions.map((action) => (action.id === id ? { ...action, ...change(action) } : action)),
});

const endOpenWork = (worked: PlanTask['worked'], at: Date): PlanTask['worked'] => worked.map(({ from, to }) => ({ from, to: to ?? at }));

/** All work of a plan, ended. */
export const endAllWork = ({ tasks, actions }: ImprovementPlan, at: Date): Pick<ImprovementPlan, 'tasks' | 'actions'> => ({
  tasks: tasks.map((task) => ({ ...task, worked: endOpenWork(task.worked, at) })),
  actions: actions.map((action) => ({ ...action, worked: endOpenWork(action.worked, at) })),
});

/** A fallback interrupts the forward work: what ran did not end. */
export const interruptedWork = (plan: ImprovementPlan, at: Date): Pick<ImprovementPlan, 'tasks' | 'actions'> => {
  const { tasks, actions } = endAllWork(plan, at);
  return {
    tasks: tasks.map((task) => (task.status === 'ACTIVE' ? { ...task, status: 'HOLD' } : task)),
    actions: actions.map((action) =>
      action.status === 'IN_PROGRESS' ? { ...action, status: 'IN_ERROR', endedAt: at, error: 'Interrupted by the fallback' } : action,
    ),
  };
};

/** An action that ran, ended. */
export const actionEnded = ({ worked }: ServiceAction, at: Date): Pick<ServiceAction, 'endedAt' | 'worked'> => ({
  endedAt: at,
  worked: endOpenWork(worked, at),
});

type WorkEvent =
  | 'TaskStarted'
  | 'TaskHeld'
  | 'TaskCompleted'
  | 'TaskCancelled'
  | 'ActionStarted'
  | 'ActionCompleted'
  | 'ActionFailed'
  | 'ActionCancelled'
  | 'RollbackStarted'
  | 'RollbackCompleted'
  | 'RollbackFailed';

export const workChanges: Pick<Aggregate<PlanTypes>['changes'], WorkEvent> = {
  TaskStarted: ({ at, data }, plan) =>
    changeTask(plan, data.taskId, ({ worked }) => ({ status: 'ACTIVE', worked: [...worked, { from: at, to: null }] })),
  TaskHeld: ({ at, data }, plan) => changeTask(plan, data.taskId, ({ worked }) => ({ status: 'HOLD', worked: endOpenWork(worked, at) })),
  TaskCompleted: ({ at, data }, plan) =>
    changeTask(plan, data.taskId, ({ worked }) => ({ status: 'COMPLETED', worked: endOpenWork(worked, at) })),
  TaskCancelled: ({ at, data }, plan) =>
    changeTask(plan, data.taskId, ({ worked }) => ({ status: 'CANCELLED', worked: endOpenWork(worked, at) })),

  ActionStarted: ({ at, data }, plan) =>
    changeAction(plan, data.actionId, (action) => ({
      status: 'IN_PROGRESS',
      startedAt: at,
      endedAt: null,
      error: null,
      worked: [...action.worked, { from: at, to: null }],
      observedBefore: data.before,
      observedAfter: null,
    })),
  ActionCompleted: ({ at, data }, plan) =>
    changeAction(plan, data.actionId, (action) => ({ ...actionEnded(action, at), status: 'COMPLETED', observedAfter: data.after })),
  ActionFailed: ({ at, data }, plan) =>
    changeAction(plan, data.actionId, (action) => ({ ...actionEnded(action, at), status: 'IN_ERROR', error: data.error })),

  ActionCancelled: ({ data }, plan) => changeAction(plan, data.actionId, () => ({ status: 'CANCELLED', error: data.reason })),
  RollbackStarted: ({ at, data }, plan) =>
    changeAction(plan, data.actionId, ({ worked }) => ({ rollbackStatus: 'IN_PROGRESS', worked: [...worked, { from: at, to: null }] })),
  RollbackCompleted: ({ at, data }, plan) =>
    changeAction(plan, data.actionId, ({ worked }) => ({ rollbackStatus: 'COMPLETED', worked: endOpenWork(worked, at) })),
  RollbackFailed: ({ at, data }, plan) =>
    changeAction(plan, data.actionId, ({ worked }) => ({ rollbackStatus: 'IN_ERROR', error: data.error, worked: endOpenWork(worked, at) })),
};
