/** Event and access grant → the fields it changes. */
import type { AccessDecision, AccessGrant, AccessTest } from './model.js';
import type { AccessGrantTypes } from './messages.js';
import type { Aggregate, RecordedEvent } from '../kernel/decider.js';

type EventMeta = Pick<RecordedEvent, 'at' | 'actor'>;

/** Tests that a grant shows; the log has them all. */
const MAX_TESTS_KEPT = 20;

const decision = ({ at, actor }: EventMeta, reason: string | null): AccessDecision => ({ at, by: actor.id, reason });

const withTest = ({ at, actor }: EventMeta, test: AccessTest, { tests }: AccessGrant): Pick<AccessGrant, 'tests'> => ({
  tests: [...tests, { ...test, recordedBy: actor.id, recordedAt: at }].slice(-MAX_TESTS_KEPT),
});

export const changes: Aggregate<AccessGrantTypes>['changes'] = {
  AccessRequested: ({ data, actor }) => ({
    ...data,
    requestedBy: actor.id,
    approval: null,
    refusal: null,
    withdrawal: null,
    provisionedAt: null,
    tests: [],
    suspension: null,
    revocation: null,
    reviewDueAt: null,
    reviewOverdue: false,
    lastReview: null,
  }),
  AccessApproved: (event) => ({ approval: decision(event, event.data.note), reviewDueAt: event.data.reviewDueAt }),
  AccessRefused: (event) => ({ refusal: decision(event, event.data.reason) }),
  AccessRequestWithdrawn: (event) => ({ withdrawal: decision(event, event.data.reason) }),
  AccessProvisioned: (event, grant) => ({
    ...withTest(event, event.data.test, grant),
    provisionedAt: event.at,
    arrangementEndsAt: event.data.arrangementEndsAt,
  }),
  AccessTested: (event, grant) => withTest(event, event.data.test, grant),
  AccessSuspended: (event) => ({ suspension: decision(event, event.data.reason) }),
  AccessResumed: ({ data }) => ({ arrangementEndsAt: data.arrangementEndsAt }),
  AccessRevoked: (event) => ({ revocation: decision(event, event.data.reason) }),
  AccessRenewed: ({ data }) => ({ validTo: data.validTo }),
  AccessReviewed: (event) => ({
    reviewDueAt: event.data.reviewDueAt,
    reviewOverdue: false,
    lastReview: decision(event, event.data.finding),
  }),
  AccessExpired: () => ({}),
  AccessReviewOverdue: () => ({ reviewOverdue: true }),
  ArrangementEndNoted: ({ data }) => ({ arrangementEndsAt: data.arrangementEndsAt }),
};
