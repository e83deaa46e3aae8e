/** An owner's decision in a plan: the rows of its consent, and its record of decisions. */
import type { MessageOf, RecordedEvent } from '../kernel/decider.js';
import { entityKey } from '../kernel/entityRef.js';
import type { PlanEvent } from './messages.js';
import type { ImprovementPlan } from './model.js';

type DecisionEvent = RecordedEvent<
  MessageOf<
    PlanEvent,
    'AuthorizationGranted' | 'RefusalReconsidered' | 'PlanApproved' | 'AuthorizationRefused' | 'AuthorizationWithdrawn' | 'EmergencyDecided'
  >
>;

/** The rows that an owner decided, and the decisions in the plan's own record. */
export const withDecision = (
  { at, actor, data }: DecisionEvent,
  { consent, decisions }: ImprovementPlan,
  decision: 'GRANTED' | 'REFUSED',
): Pick<ImprovementPlan, 'consent' | 'decisions'> => {
  const { decided, reason, conditions, expiresAt } = data;
  const answer = { decision, at, by: actor.id, reason, conditions, expiresAt };
  const keys = decided.map(({ entity }) => entityKey(entity));
  return {
    consent: consent && {
      ...consent,
      authorizations: consent.authorizations.map((one) => (keys.includes(entityKey(one.entity)) ? { ...one, ...answer } : one)),
    },
    decisions: [...decisions, ...decided.map((one) => ({ ...one, granted: decision === 'GRANTED', by: actor.id, at, reason }))],
  };
};
