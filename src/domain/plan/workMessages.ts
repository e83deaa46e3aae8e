/** Commands and events of a plan's tasks and service actions at work. */

interface OnTask<T extends string> {
  readonly type: T;
  readonly taskId: string;
}

export type WorkCommand =
  | OnTask<'StartImprovementPlanTask'>
  | OnTask<'HoldImprovementPlanTask'>
  | OnTask<'CompleteImprovementPlanTask'>
  | { readonly type: 'CancelImprovementPlanTask'; readonly taskId: string; readonly reason: string }
  | { readonly type: 'StartImprovementPlanAction'; readonly actionId: string; readonly before?: string | null }
  | { readonly type: 'CompleteImprovementPlanAction'; readonly actionId: string; readonly after?: string | null }
  | { readonly type: 'FailImprovementPlanAction'; readonly actionId: string; readonly error: string }
  | { readonly type: 'CancelImprovementPlanAction'; readonly actionId: string; readonly reason: string };

export type WorkEvent =
  | OnTask<'TaskStarted'>
  | OnTask<'TaskHeld'>
  | OnTask<'TaskCompleted'>
  | { readonly type: 'TaskCancelled'; readonly taskId: string; readonly reason: string }
  | { readonly type: 'ActionStarted'; readonly actionId: string; readonly before: string | null }
  | { readonly type: 'ActionCompleted'; readonly actionId: string; readonly after: string | null }
  | { readonly type: 'ActionFailed'; readonly actionId: string; readonly error: string }
  | { readonly type: 'RollbackStarted'; readonly actionId: string }
  | { readonly type: 'RollbackCompleted'; readonly actionId: string }
  | { readonly type: 'RollbackFailed'; readonly actionId: string; readonly error: string };
