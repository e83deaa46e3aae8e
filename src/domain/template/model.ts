/** State of a plan template, and the types it is made of. */
import type { AggregateState } from '../kernel/decider.js';
import type { ActionDraft, TaskDraft } from '../plan/model.js';

export const TEMPLATE_STATUSES = ['PUBLISHED', 'RETIRED'] as const;
export type TemplateStatus = (typeof TEMPLATE_STATUSES)[number];

/** Where a template comes from. */
export interface TemplateOrigin {
  readonly document: string;
  readonly documentVersion: string;
  readonly author: string;
}

/** The degradations a template was made for. */
export interface TemplateFit {
  /** Issue categories; empty means any. */
  readonly categories: readonly string[];
  /** Natures of degradation, in the words of the quality analysis. */
  readonly degradations: readonly string[];
}

export interface Content {
  readonly name: string;
  readonly description: string | null;
  readonly provenance: TemplateOrigin;
  readonly fits: TemplateFit;
  readonly tasks: readonly TaskDraft[];
  readonly actions: readonly ActionDraft[];
  readonly risk: string | null;
  readonly fallback: string | null;
}

export interface PlanTemplate extends AggregateState, Content {
  readonly status: TemplateStatus;
  /** The owning party; null for the service provider. */
  readonly ownerPartyId: string | null;
  /** The plan it was promoted from; null when it was written as a template. */
  readonly promotedFrom: string | null;
}
