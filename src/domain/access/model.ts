/** State of an access grant, and the types it is made of. */
import type { AggregateState } from '../kernel/decider.js';
import type { Privilege } from '../kernel/privilege.js';

export const ACCESS_STATUSES = ['REQUESTED', 'WITHDRAWN', 'REFUSED', 'APPROVED', 'ACTIVE', 'SUSPENDED', 'REVOKED', 'EXPIRED'] as const;
export type AccessStatus = (typeof ACCESS_STATUSES)[number];

/** The direction of access: party to service provider, or service provider to party. */
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

/** What the clients of a party, or of the service provider, may do at the other side, and until when. */
export interface AccessGrant extends AggregateState, AccessTerms {
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
  /** Whether the overdue review has been announced. */
  readonly reviewOverdue: boolean;
  readonly lastReview: AccessDecision | null;
  /** When access ends with its arrangement, as last recorded; later than that while issues run off. Null for never. */
  readonly arrangementEndsAt: Date | null;
  /** The clients it claims exclusively, from approval until its end. Unique over all grants. */
  readonly claims: readonly string[];
  readonly nextDueAt: Date | null;
}

/** Statuses in which there is something left to take away. */
export const UNENDED_STATUSES = ['REQUESTED', 'APPROVED', 'ACTIVE', 'SUSPENDED'] as const satisfies readonly AccessStatus[];
/** Statuses in which a grant claims its clients. */
export const CLAIMING_STATUSES = ['APPROVED', 'ACTIVE', 'SUSPENDED'] as const satisfies readonly AccessStatus[];
/** Statuses in which access was given and did not end. */
export const LIVE_STATUSES = ['ACTIVE', 'SUSPENDED'] as const satisfies readonly AccessStatus[];

/** What is granted, to whom, for how long, and its owner. */
export interface AccessTerms {
  readonly partyId: string;
  readonly direction: AccessDirection;
  /** What it is needed for. */
  readonly purpose: string;
  readonly tools: readonly AccessTool[];
  /** The inventories that may be read. */
  readonly inventories: readonly string[];
  /** The processes that may be taken part in, by their eTOM identifiers or names. */
  readonly processes: readonly string[];
  /** What the clients may do here; PARTY_TO_SP only. */
  readonly privileges: readonly Privilege[];
  /** The token clients that act for the party; PARTY_TO_SP only. */
  readonly clientIds: readonly string[];
  /** Where the party's tool is: an address or a host; SP_TO_PARTY only. */
  readonly endpoint: string | null;
  /** The contact at the party; SP_TO_PARTY only. */
  readonly contact: string | null;
  readonly validFrom: Date;
  /** Exclusive; null while open-ended. */
  readonly validTo: Date | null;
  /** Who answers for it. */
  readonly owner: string;
  /**
   * The party's arrangement it is based on, whose end suspends it once no issue is open under it; null rests on all of them, and ends with
   * the last.
   */
  readonly arrangementId: string | null;
}
