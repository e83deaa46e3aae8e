/** Commands and events of a plan template, and the facts its rules read. */
import type { ImprovementPlan } from '../plan/model.js';
import type { Content, ImprovementPlanTemplate } from './model.js';

export type TemplateCommand =
  | ({ readonly type: 'PublishImprovementPlanTemplate'; readonly ownerPartyId?: string | null } & Content)
  | ({ readonly type: 'PromoteImprovementPlan'; readonly planId: string } & Pick<Content, 'provenance' | 'fits'>)
  | { readonly type: 'RetireImprovementPlanTemplate'; readonly reason: string };

export type TemplateEvent =
  | ({ readonly type: 'TemplatePublished'; readonly ownerPartyId: string | null; readonly promotedFrom: string | null } & Content)
  | { readonly type: 'TemplateRetired'; readonly reason: string };

/** The plan to be promoted, as far as the rules need it. */
export interface TemplateFacts {
  readonly plan: Pick<
    ImprovementPlan,
    '_id' | 'status' | 'origin' | 'name' | 'description' | 'risk' | 'fallback' | 'tasks' | 'actions'
  > | null;
}

/** The types of the aggregate. */
export interface TemplateTypes {
  readonly State: ImprovementPlanTemplate;
  readonly Command: TemplateCommand;
  readonly Event: TemplateEvent;
  readonly Facts: TemplateFacts;
  readonly CreatingCommand: 'PublishImprovementPlanTemplate' | 'PromoteImprovementPlan';
  readonly CreatingEvent: 'TemplatePublished';
  readonly Derived: never;
}
