/** Event and access grant → the fields it changes. */
import type { AccessDecision, AccessGrant, AccessTest } from './access.js';
import type { AccessGrantTypes } from './accessMessages.js';
import type { Aggregate, Recorded } from './decider.js';

type Envelope = Pick<Recorded, 'at' | 'actor'>;

/** Tests that a grant shows; the log has them all. */
const KEPT_TESTS = 20;

const decision = ({ at, actor }: Envelope, reason: string | null): AccessDecision => ({ at, by: actor.id, reason });

const tested = ({ at, actor }: Envelope, test: AccessTest, { tests }: AccessGrant): Pick<AccessGrant, 'tests'> => ({
  tests: [...tests, { ...test, recordedBy: actor.id, recordedAt: at }].slice(-KEPT_TESTS),
});

export const accessChanges: Aggregate<AccessGrantTypes>['changes'] = {
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
    ...tested(event, event.data.test, grant),
    provisionedAt: event.at,
    arrangementEndsAt: event.data.arrangementEndsAt,
  }),
  AccessTested: (event, grant) => tested(event, event.data.test, grant),
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
