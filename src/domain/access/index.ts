/**
 * AccessGrant: one side's access to the other's tools, inventories and processes (eTOM 1.6.6.3; rows A6, A7; the idea of TMF672 Permission).
 * The grants from a party to the service provider are the authorization of this very product: see `clientAuthority.ts`.
 */
import type { Aggregate } from '../kernel/decider.js';
import { changes } from './changes.js';
import type { AccessGrantTypes } from './messages.js';
import { accessGuard, rules } from './rules.js';
import { deriveAccess } from './derived.js';
import { UNENDED_STATUSES } from './model.js';

/** Approval is not provisioning: it takes dated evidence that access works before it is ACTIVE. What ended stays ended. */
export const accessGrant: Aggregate<AccessGrantTypes> = {
  name: 'AccessGrant',
  lifecycle: {
    RequestAccessGrant: { may: 'access:request', from: [null], to: { AccessRequested: 'REQUESTED' } },
    ApproveAccessGrant: { may: 'access:approve', from: ['REQUESTED'], to: { AccessApproved: 'APPROVED' } },
    RefuseAccessGrant: { may: 'access:approve', from: ['REQUESTED'], to: { AccessRefused: 'REFUSED' } },
    WithdrawAccessRequest: { may: 'access:request', from: ['REQUESTED'], to: { AccessRequestWithdrawn: 'WITHDRAWN' } },
    ProvisionAccessGrant: { may: 'access:manage', from: ['APPROVED'], to: { AccessProvisioned: 'ACTIVE' } },
    RecordAccessGrantTest: { may: 'access:manage', from: ['ACTIVE', 'SUSPENDED'], to: { AccessTested: null } },
    SuspendAccessGrant: { may: 'access:manage', from: ['ACTIVE'], to: { AccessSuspended: 'SUSPENDED' } },
    ResumeAccessGrant: { may: 'access:manage', from: ['SUSPENDED'], to: { AccessResumed: 'ACTIVE' } },
    RevokeAccessGrant: { may: 'access:manage', from: ['APPROVED', 'ACTIVE', 'SUSPENDED'], to: { AccessRevoked: 'REVOKED' } },
    RenewAccessGrant: { may: 'access:approve', from: ['ACTIVE', 'SUSPENDED'], to: { AccessRenewed: null } },
    ReviewAccessGrant: { may: 'access:approve', from: ['ACTIVE', 'SUSPENDED'], to: { AccessReviewed: null } },
    ExpireAccess: { may: 'time', from: ['APPROVED', 'ACTIVE', 'SUSPENDED'], to: { AccessExpired: 'EXPIRED' } },
    AnnounceAccessReview: { may: 'time', from: ['ACTIVE', 'SUSPENDED'], to: { AccessReviewOverdue: null } },
    EndArrangementAccess: { may: 'time', from: ['ACTIVE'], to: { AccessSuspended: 'SUSPENDED', ArrangementEndNoted: null } },
    NoteArrangementEnd: { may: 'time', from: UNENDED_STATUSES, to: { ArrangementEndNoted: null } },
  },
  guard: accessGuard,
  rules,
  changes,
  derive: deriveAccess,
  parties: ({ partyId }) => [partyId],
};
