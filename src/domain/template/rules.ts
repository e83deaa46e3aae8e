/** Command and state of a plan template → events, or a refusal. The lifecycle table sets the status. */
import type { Aggregate, RuleResult } from '../kernel/decider.js';
import { invalidInput, refuse } from '../kernel/refusal.js';
import { asDraft, draftIssues } from '../plan/draft.js';
import type { TemplateEvent, TemplateTypes } from './messages.js';

export const rules: Aggregate<TemplateTypes>['rules'] = {
  PublishTemplate: ({ type: _, ownerPartyId, ...content }, __, { actor }): RuleResult<TemplateEvent> => {
    const issues = draftIssues(content);
    if (issues.length > 0) return invalidInput(issues);
    if (actor.partyId !== undefined && ownerPartyId !== actor.partyId)
      return invalidInput([{ path: ['ownerPartyId'], message: 'must be your own party' }]);
    return [{ type: 'TemplatePublished', ...content, ownerPartyId: ownerPartyId ?? null, promotedFrom: null }];
  },
  PromotePlan: ({ provenance, fits }, _, { facts: { plan } }): RuleResult<TemplateEvent> => {
    if (plan === null) return invalidInput([{ path: ['planId'], message: 'no such plan' }]);
    if (plan.origin !== 'DEVELOPED' || plan.status !== 'COMPLETED')
      return refuse('NOT_PROVEN', 'Only a developed plan that was completed can be promoted to the library');
    const { name, description, risk, fallback } = plan;
    return [
      {
        type: 'TemplatePublished',
        name,
        description,
        ...asDraft(plan),
        risk,
        fallback,
        provenance,
        fits,
        ownerPartyId: null,
        promotedFrom: plan._id,
      },
    ];
  },
  RetireTemplate: ({ reason }): RuleResult<TemplateEvent> => [{ type: 'TemplateRetired', reason }],
};
