/** PlanTemplate: an improvement plan that is kept for use, of a party or of the service provider's library (row B2). */
import type { Aggregate, Root, Verdict } from './decider.js';
import type { ActionDraft, TaskDraft } from './planMessages.js';
import { draftIssues, drafted } from './planDraft.js';
import { invalid, refuse } from './refusal.js';

export const TEMPLATE_STATUSES = ['PUBLISHED', 'RETIRED'] as const;
export type TemplateStatus = (typeof TEMPLATE_STATUSES)[number];

/** Where a template comes from. */
export interface Origin {
  readonly document: string;
  readonly documentVersion: string;
  readonly author: string;
}

/** The degradations a template was made for. */
export interface Fits {
  /** Categories of issues; none means any. */
  readonly categories: readonly string[];
  /** Natures of degradation, in the words of the quality analysis. */
  readonly degradations: readonly string[];
}

interface Content {
  readonly name: string;
  readonly description: string | null;
  readonly provenance: Origin;
  readonly fits: Fits;
  readonly tasks: readonly TaskDraft[];
  readonly actions: readonly ActionDraft[];
  readonly risk: string | null;
  readonly fallback: string | null;
}

export interface PlanTemplate extends Root, Content {
  readonly status: TemplateStatus;
  /** The party whose it is; null for the service provider's. */
  readonly ownerPartyId: string | null;
  /** The plan it was promoted from; null when it was written as a template. */
  readonly promotedFrom: string | null;
}

export type TemplateCommand =
  | ({ readonly type: 'PublishTemplate'; readonly ownerPartyId?: string | null } & Content)
  | ({ readonly type: 'PromotePlan'; readonly planId: string } & Pick<Content, 'provenance' | 'fits'>)
  | { readonly type: 'RetireTemplate'; readonly reason: string };

export type TemplateEvent =
  | ({ readonly type: 'TemplatePublished'; readonly ownerPartyId: string | null; readonly promotedFrom: string | null } & Content)
  | { readonly type: 'TemplateRetired'; readonly reason: string };

/** The plan to be promoted, as far as the rules need it. */
export interface TemplateFacts {
  readonly plan: (Omit<Content, 'provenance' | 'fits'> & { readonly _id: string; readonly status: string; readonly origin: string }) | null;
}

/** The types of the aggregate. */
export interface TemplateTypes {
  readonly State: PlanTemplate;
  readonly Command: TemplateCommand;
  readonly Event: TemplateEvent;
  readonly Facts: TemplateFacts;
  readonly CreatingCommand: 'PublishTemplate' | 'PromotePlan';
  readonly CreatingEvent: 'TemplatePublished';
  readonly Derived: never;
}

const rules: Aggregate<TemplateTypes>['rules'] = {
  PublishTemplate: ({ type: _, ownerPartyId, ...content }, __, { actor }): Verdict<TemplateEvent> => {
    const issues = draftIssues(content);
    if (issues.length > 0) return invalid(issues);
    if (actor.partyId !== undefined && ownerPartyId !== actor.partyId)
      return invalid([{ path: ['ownerPartyId'], message: 'must be your own party' }]);
    return [{ type: 'TemplatePublished', ...content, ownerPartyId: ownerPartyId ?? null, promotedFrom: null }];
  },
  PromotePlan: ({ provenance, fits }, _, { facts: { plan } }): Verdict<TemplateEvent> => {
    if (plan === null) return invalid([{ path: ['planId'], message: 'names no plan' }]);
    if (plan.origin !== 'DEVELOPED' || plan.status !== 'COMPLETED')
      return refuse('NOT_PROVEN', 'Only a developed plan that was completed can be promoted to the library');
    const { name, description, risk, fallback } = plan;
    return [
      {
        type: 'TemplatePublished',
        name,
        description,
        ...drafted(plan),
        risk,
        fallback,
        provenance,
        fits,
        ownerPartyId: null,
        promotedFrom: plan._id,
      },
    ];
  },
  RetireTemplate: ({ reason }): Verdict<TemplateEvent> => [{ type: 'TemplateRetired', reason }],
};

const changes: Aggregate<TemplateTypes>['changes'] = { TemplatePublished: ({ data }) => data, TemplateRetired: () => ({}) };

/** A template is changed by publishing another and retiring it: what a plan was made from stays as it was. */
export const template: Aggregate<TemplateTypes> = {
  name: 'PlanTemplate',
  lifecycle: {
    PublishTemplate: { may: 'plan:propose', from: [null], to: { TemplatePublished: 'PUBLISHED' } },
    PromotePlan: { may: 'plan:write', from: [null], to: { TemplatePublished: 'PUBLISHED' } },
    RetireTemplate: { may: 'plan:write', from: ['PUBLISHED'], to: { TemplateRetired: 'RETIRED' } },
  },
  rules,
  changes,
  derive: () => ({}),
  parties: ({ ownerPartyId }) => (ownerPartyId === null ? [] : [ownerPartyId]),
};
