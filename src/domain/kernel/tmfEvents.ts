/** The names that TM Forum's Open APIs give to what happens. */
import type { RecordedEvent } from './decider.js';

/** TMF656 ServiceProblem, TMF632 Organization, TMF655 ChangeRequest and TMF672 Permission notifications. */
const TMF_RESOURCES = {
  PerformanceIssue: 'ServiceProblem',
  Party: 'Organization',
  ImprovementPlan: 'ChangeRequest',
  AccessGrant: 'Permission',
} as const;

const isKnown = (type: string): type is keyof typeof TMF_RESOURCES => type in TMF_RESOURCES;

/** `ServiceProblemCreateEvent`, `…StateChangeEvent`, `…InformationRequiredEvent`, `…ApprovalRequiredEvent` or `…AttributeValueChangeEvent`. */
export const tmfEventName = ({ aggregateType, type, from, to }: Pick<RecordedEvent, 'aggregateType' | 'type' | 'from' | 'to'>): string => {
  const resource = isKnown(aggregateType) ? TMF_RESOURCES[aggregateType] : aggregateType;
  if (from === null) return `${resource}CreateEvent`;
  if (type === 'InformationRequested') return `${resource}InformationRequiredEvent`;
  if (type === 'ProposalNotified') return `${resource}ApprovalRequiredEvent`;
  return from === to ? `${resource}AttributeValueChangeEvent` : `${resource}StateChangeEvent`;
};
