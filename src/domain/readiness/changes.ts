/** Event and state of a readiness assessment → the fields that change. */
import type { Aggregate } from '../kernel/decider.js';
import type { ReadinessTypes } from './messages.js';

export const changes: Aggregate<ReadinessTypes>['changes'] = {
  ReadinessAssessed: ({ data, at: fieldIssue, actor }) => ({ ...data, assessedBy: actor.id, assessedAt: fieldIssue, supersededBy: null }),
  AssessmentWithdrawn: () => ({}),
  AssessmentSuperseded: ({ data }) => ({ supersededBy: data.by }),
  AssessmentExpired: () => ({}),
};
