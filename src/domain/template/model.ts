/** State of a plan template, and the types it is made of. */
import type { AggregateState } from '../kernel/decider.js';
import type { EntityType } from '../kernel/entityRef.js';
import type { ActionDraft, ActionKind, TaskDraft } from '../plan/model.js';
import type { Severity } from '../time/serviceLevelTerms.js';

export const TEMPLATE_STATUSES = ['PUBLISHED', 'RETIRED'] as const;
export type TemplateStatus = (typeof TEMPLATE_STATUSES)[number];

/** Where a template comes from. */
export interface TemplateOrigin {
  readonly document: string;
  readonly documentVersion: string;
  readonly author: string;
}

/** The conditions under which a template fits an issue: all that are stated must hold, and at least one is. An empty list states none. */
export interface TemplateFit {
  /** Categories of the issue. */
  readonly categories: readonly string[];
  /** Codes of the analyzed degradation (`domain/issue/degradations.ts`). */
  readonly degradations: readonly string[];
  /** Types of the failing resource. */
  readonly resourceTypes: readonly EntityType[];
  /** Ids of the failing resource. */
  readonly resourceIds: readonly string[];
  readonly severities: readonly Severity[];
  /** Kinds of actions that the analysis requires. */
  readonly requiredActions: readonly ActionKind[];
}

/** What a template leaves open: an entity, or a value. A text of the template names it in braces. */
export interface TemplateParameter {
  readonly id: string;
  readonly name: string;
  readonly kind: 'ENTITY' | 'VALUE';
}

/** A service action whose entity is one of the template's parameters. */
export interface TemplateAction extends Omit<ActionDraft, 'entity'> {
  /** Id of a parameter of the kind ENTITY. */
  readonly entityParameter: string;
}

export interface Content {
  readonly name: string;
  readonly description: string | null;
  readonly provenance: TemplateOrigin;
  readonly fits: TemplateFit;
  readonly parameters: readonly TemplateParameter[];
  readonly tasks: readonly TaskDraft[];
  readonly actions: readonly TemplateAction[];
  readonly risk: string | null;
  readonly fallback: string | null;
}

/** A plan that can be used again: steps with parameters, and the degradations it fits. */
export interface ImprovementPlanTemplate extends AggregateState, Content {
  readonly status: TemplateStatus;
  /** The owning party; null for the service provider. */
  readonly ownerPartyId: string | null;
  /** The plan it was promoted from; null when it was written as a template. */
  readonly promotedFrom: string | null;
}
