/** What the events of emergency work change. */
import type { Aggregate } from '../../kernel/decider.js';
import { withDecision } from './authorization.js';
import { withNotice, withStatusChange } from '../eventFields.js';
import type { PlanTypes } from '../messages.js';

type EmergencyEvent = 'EmergencyCommenced' | 'EmergencyDecided' | 'AuthorizationOverdue';

export const emergencyChanges: Pick<Aggregate<PlanTypes>['changes'], EmergencyEvent> = {
  EmergencyCommenced: (event, plan) => {
    const { reason, expectedEnd, impact, consent, authorizeBy, conflicts } = event.data;
    // What is owed from an earlier beginning stays due when it was.
    const owed = plan.owedAuthorization?.settledAt === null ? plan.owedAuthorization : null;
    return {
      ...withStatusChange(event, plan, reason),
      ...withNotice(event, plan, event.data),
      impact,
      consent,
      scheduled: { start: event.at, end: expectedEnd },
      overdueAnnounced: false,
      actualStart: plan.actualStart ?? event.at,
      acceptedConflicts: conflicts,
      emergency: { by: event.actor.id, reason },
      owedAuthorization: owed ?? (authorizeBy && { dueAt: authorizeBy, settledAt: null, overdueAnnounced: false }),
    };
  },

  EmergencyDecided: (event, plan) => {
    const decided = withDecision(event, plan, event.data.granted ? 'GRANTED' : 'REFUSED');
    const isSettled = decided.consent?.authorizations.every(({ decision }) => decision === 'GRANTED') === true;
    return {
      ...decided,
      owedAuthorization: plan.owedAuthorization && { ...plan.owedAuthorization, settledAt: isSettled ? event.at : null },
    };
  },

  AuthorizationOverdue: (event, plan) => ({
    ...withNotice(event, plan, event.data),
    owedAuthorization: plan.owedAuthorization && { ...plan.owedAuthorization, overdueAnnounced: true },
  }),
};
