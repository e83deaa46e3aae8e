/** Changes of a plan that a second person decides. */
import type { Proposed } from '../../kernel/proposedChange.js';

/** Kinds of changes that a second person decides. */
export const PLAN_CHANGE_KINDS = ['DEVELOP_DESPITE_TEMPLATE', 'DEVIATE_FROM_TEMPLATE', 'CANCEL_ACTION'] as const;
export type PlanChangeKind = (typeof PLAN_CHANGE_KINDS)[number];

/** A mandatory step that a plan does not follow as its template has it, or does not do. */
export interface ChangedStep {
  readonly stepId: string;
  /** Its name in the template, or the parameter that it changes. */
  readonly name: string;
  readonly change: 'SKIP' | 'CHANGE' | 'UNDO' | 'CANCEL';
  /** What it becomes, or what undoes it, as JSON; null when it is left out. */
  readonly content: string | null;
}

/** A change that its author gains from, before it is decided. */
export interface PlanChangeDraft {
  readonly kind: PlanChangeKind;
  readonly steps: readonly ChangedStep[];
  readonly reason: string;
  /** Of an override: a hash of the steps, and of what the search for a template looked at. It is void for any other. */
  readonly restsOn?: string;
}

/** The same, with its decision by somebody else. */
export interface ProposedPlanChange extends PlanChangeDraft, Proposed {}
