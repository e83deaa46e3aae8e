/** Event and state of a performance review → the fields that change. */
import type { Aggregate, MessageOf, RecordedEvent } from '../kernel/decider.js';
import type { ReviewEvent, ReviewTypes } from './messages.js';
import type { PerformanceReview } from './model.js';

const recordedEvidence = ({
  data,
  at,
  actor,
}: RecordedEvent<MessageOf<ReviewEvent, 'ReviewInitiated' | 'ReviewEvidenceAdded'>>): PerformanceReview['evidence'] =>
  data.evidence.map((one) => ({ ...one, at, by: actor.id }));

export const changes: Aggregate<ReviewTypes>['changes'] = {
  ReviewInitiated: (event) => ({
    ...event.data,
    initiatedBy: event.actor.id,
    evidence: recordedEvidence(event),
    participants: [],
    conclusion: null,
    agreement: null,
    closing: null,
    cancellation: null,
  }),
  ReviewStarted: ({ data }) => data,
  ReviewEvidenceAdded: (event, { evidence }) => ({ evidence: [...evidence, ...recordedEvidence(event)] }),
  ReviewConcluded: ({ data, at, actor }) => ({ conclusion: { ...data, at, by: actor.id } }),
  ReviewAgreed: ({ data, at, actor }) => ({ agreement: { ...data, at, by: actor.id } }),
  ReviewClosed: ({ data, at, actor }) => ({ closing: { ...data, at, by: actor.id } }),
  ReviewCancelled: ({ data, at, actor }) => ({ cancellation: { text: data.reason, at, by: actor.id } }),
};
