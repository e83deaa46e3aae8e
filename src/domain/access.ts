/**
 * AccessGrant: one side's access to the other's tools, inventories and processes (eTOM 1.6.6.3; rows A6, A7; the idea of TMF672 Permission).
 * The grants from a party to the service provider are the authorization of this very product: see `standing.ts`.
 */
import type { Aggregate, Root, Underived } from './decider.js';
import { accessChanges } from './accessChanges.js';
import type { AccessCommand, AccessGrantTypes, AccessTerms } from './accessMessages.js';
import { accessRules } from './accessRules.js';

export const ACCESS_STATUSES = ['REQUESTED', 'WITHDRAWN', 'REFUSED', 'APPROVED', 'ACTIVE', 'SUSPENDED', 'REVOKED', 'EXPIRED'] as const;
export type AccessStatus = (typeof ACCESS_STATUSES)[number];

/** Who gets access to whose: a party to the service provider's, or the other way round. */
export const ACCESS_DIRECTIONS = ['PARTY_TO_SP', 'SP_TO_PARTY'] as const;
export type AccessDirection = (typeof ACCESS_DIRECTIONS)[number];

export const TOOL_KINDS = ['API', 'PORTAL', 'FILE_TRANSFER', 'REMOTE_SESSION', 'TELEMETRY', 'OTHER'] as const;
export type ToolKind = (typeof TOOL_KINDS)[number];

/** What one gets access to. */
export interface AccessTool {
  readonly name: string;
  readonly kind: ToolKind;
}

/** Evidence that access works, or does not. */
export interface AccessTest {
  /** Who tried. */
  readonly testedBy: string;
  readonly testedAt: Date;
  /** How it was tried. */
  readonly method: string;
  readonly passed: boolean;
  /** What was seen. */
  readonly finding: string | null;
}

/** A test with who wrote it down, and when. */
export interface RecordedTest extends AccessTest {
  readonly recordedBy: string;
  readonly recordedAt: Date;
}

/** Who did something about a grant, when, and why. */
export interface AccessDecision {
  readonly at: Date;
  readonly by: string;
  readonly reason: string | null;
}

export interface AccessGrant extends Root, AccessTerms {
  readonly status: AccessStatus;
  readonly requestedBy: string;
  /** The approval; its `by` is never `requestedBy`. */
  readonly approval: AccessDecision | null;
  readonly refusal: AccessDecision | null;
  /** Its `by` is always `requestedBy`. */
  readonly withdrawal: AccessDecision | null;
  /** When access was first there. */
  readonly provisionedAt: Date | null;
  /** The last of them, oldest first. */
  readonly tests: readonly RecordedTest[];
  /** The last suspension; it stays when access was resumed. */
  readonly suspension: AccessDecision | null;
  readonly revocation: AccessDecision | null;
  /** When it is to be looked at again; null until it is approved. */
  readonly reviewDueAt: Date | null;
  /** Whether that has passed and was told. */
  readonly reviewOverdue: boolean;
  readonly lastReview: AccessDecision | null;
  /** When the arrangement it rests on ends, as far as it was told; null for never, or for none. */
  readonly arrangementEndsAt: Date | null;
  /** The clients that are its alone: those it names, from when access is there until it ends. Unique over all grants. */
  readonly claims: readonly string[];
  readonly nextDueAt: Date | null;
}

/** Statuses in which there is something left to take away. */
export const UNENDED = ['REQUESTED', 'APPROVED', 'ACTIVE', 'SUSPENDED'] as const satisfies readonly AccessStatus[];
/** Statuses in which access was given and did not end. */
export const LIVE = ['ACTIVE', 'SUSPENDED'] as const satisfies readonly AccessStatus[];

const isLive = (status: AccessStatus): boolean => (LIVE as readonly AccessStatus[]).includes(status);

/** The next thing a timer has to do about a grant, and when. A grant that was not approved waits for people only. */
const upcoming = ({
  status,
  validTo,
  arrangementEndsAt,
  reviewDueAt,
  reviewOverdue,
}: Underived<AccessGrantTypes>): readonly (readonly [at: Date | null, command: AccessCommand])[] => [
  ...(isLive(status) || status === 'APPROVED' ? [[validTo, { type: 'ExpireAccess' }] as const] : []),
  ...(status === 'ACTIVE'
    ? [[arrangementEndsAt, { type: 'SuspendAccess', reason: 'The arrangement it rests on has ended' }] as const]
    : []),
  ...(isLive(status) && !reviewOverdue ? [[reviewDueAt, { type: 'AnnounceAccessReview' }] as const] : []),
];

/** What a timer has to do about a grant at `now`; null for nothing. What ends it comes first. */
export const dueOnAccess = (grant: AccessGrant, now: Date): AccessCommand | null =>
  upcoming(grant).find(([at]) => at !== null && at <= now)?.[1] ?? null;

const derive: Aggregate<AccessGrantTypes>['derive'] = (grant) => {
  const instants = upcoming(grant).flatMap(([at]) => (at === null ? [] : [at.getTime()]));
  return {
    claims: isLive(grant.status) ? grant.clientIds : [],
    nextDueAt: instants.length === 0 ? null : new Date(Math.min(...instants)),
  };
};

/** Approval is not provisioning: it takes dated evidence that access works before it is ACTIVE. What ended stays ended. */
export const accessGrant: Aggregate<AccessGrantTypes> = {
  name: 'AccessGrant',
  lifecycle: {
    RequestAccess: { may: 'access:request', from: [null], to: { AccessRequested: 'REQUESTED' } },
    ApproveAccess: { may: 'access:approve', from: ['REQUESTED'], to: { AccessApproved: 'APPROVED' } },
    RefuseAccess: { may: 'access:approve', from: ['REQUESTED'], to: { AccessRefused: 'REFUSED' } },
    WithdrawAccessRequest: { may: 'access:request', from: ['REQUESTED'], to: { AccessRequestWithdrawn: 'WITHDRAWN' } },
    ProvisionAccess: { may: 'access:manage', from: ['APPROVED'], to: { AccessProvisioned: 'ACTIVE' } },
    RecordAccessTest: { may: 'access:manage', from: ['ACTIVE', 'SUSPENDED'], to: { AccessTested: null } },
    SuspendAccess: { may: 'access:manage', from: ['ACTIVE'], to: { AccessSuspended: 'SUSPENDED' } },
    ResumeAccess: { may: 'access:manage', from: ['SUSPENDED'], to: { AccessResumed: 'ACTIVE' } },
    RevokeAccess: { may: 'access:manage', from: ['APPROVED', 'ACTIVE', 'SUSPENDED'], to: { AccessRevoked: 'REVOKED' } },
    RenewAccess: { may: 'access:approve', from: ['ACTIVE', 'SUSPENDED'], to: { AccessRenewed: null } },
    ReviewAccess: { may: 'access:approve', from: ['ACTIVE', 'SUSPENDED'], to: { AccessReviewed: null } },
    ExpireAccess: { may: 'time', from: ['APPROVED', 'ACTIVE', 'SUSPENDED'], to: { AccessExpired: 'EXPIRED' } },
    AnnounceAccessReview: { may: 'time', from: ['ACTIVE', 'SUSPENDED'], to: { AccessReviewOverdue: null } },
    NoteArrangementEnd: { may: 'time', from: UNENDED, to: { ArrangementEndNoted: null } },
  },
  rules: accessRules,
  changes: accessChanges,
  derive,
  parties: ({ partyId }) => [partyId],
};
