/** ImprovementPlanTemplate: a reusable improvement plan, of a party or of the service provider's library (row B2). */
import type { Aggregate } from '../kernel/decider.js';
import { changes } from './changes.js';
import type { TemplateTypes } from './messages.js';
import { rules } from './rules.js';

/** A template is changed by publishing another and retiring it: what a plan was made from stays as it was. */
export const template: Aggregate<TemplateTypes> = {
  name: 'ImprovementPlanTemplate',
  lifecycle: {
    PublishImprovementPlanTemplate: { may: 'plan:propose', from: [null], to: { TemplatePublished: 'PUBLISHED' } },
    PromoteImprovementPlan: { may: 'plan:write', from: [null], to: { TemplatePublished: 'PUBLISHED' } },
    RetireImprovementPlanTemplate: { may: 'plan:propose', from: ['PUBLISHED'], to: { TemplateRetired: 'RETIRED' } },
  },
  rules,
  changes,
  derive: () => ({}),
  parties: ({ ownerPartyId }) => (ownerPartyId === null ? [] : [ownerPartyId]),
};
