/** What a plan rests on. */
import type { MessageOf } from '../../kernel/decider.js';
import { invalidInput, type Refusal, refuse } from '../../kernel/refusal.js';
import type { PlanEvent, PlanFacts } from '../messages.js';

const OPEN_ISSUE_STATUSES = ['ACKNOWLEDGED', 'IN_PROGRESS', 'HELD', 'PENDING'];

/** Whether plans can be proposed and worked on for an issue. */
export const isOpenIssue = ({ status }: { readonly status: string }): boolean => OPEN_ISSUE_STATUSES.includes(status);

/** What a plan is for: an open issue, or an accepted recommendation. */
export type PlanBasis = Pick<MessageOf<PlanEvent, 'PlanProposed'>, 'issueId' | 'recommendationId' | 'partyId' | 'attempt'>;

/** The issue of a plan, which must be open. */
export const issueBasis = ({ issue, earlierPlans }: PlanFacts): PlanBasis | Refusal => {
  if (issue === null) return invalidInput([{ path: ['issueId'], message: 'no such issue' }]);
  if (!isOpenIssue(issue)) return refuse('ISSUE_NOT_OPEN', `The issue is ${issue.status}: no plan can be proposed for it`);
  return { issueId: issue._id, recommendationId: null, partyId: issue.partyId, attempt: earlierPlans + 1 };
};

/** The recommendation of a plan, which the party has accepted. One whose plan failed may have another. */
export const recommendationBasis = ({ recommendation }: PlanFacts): PlanBasis | Refusal => {
  if (recommendation == null) return invalidInput([{ path: ['recommendationId'], message: 'no such recommendation' }]);
  const { _id: recommendationId, status, partyId, partyIsClosed } = recommendation;
  if (partyIsClosed) return refuse('PARTY_CLOSED', 'The party of the recommendation is closed: no plan can be proposed for it');
  return status === 'ACCEPTED' || status === 'IN_PLAN'
    ? { issueId: null, recommendationId, partyId, attempt: 1 }
    : refuse('NOT_ACCEPTED', `The recommendation is ${status}: a plan can rest on it only once the party has accepted it`);
};
