/** Commands and events of an access grant. Neither holds a secret: `rules.ts` checks that. */
import type { Party } from '../party/model.js';
import type { AccessGrant, AccessTerms, AccessTest } from './model.js';

/** The terms of a request: absent fields are empty. */
export type AccessRequestInput = Pick<AccessTerms, 'direction' | 'purpose' | 'owner'> & {
  readonly [F in keyof Omit<AccessTerms, 'direction' | 'purpose' | 'owner'>]?: AccessTerms[F] | null;
};

/** A test as a caller gives it. */
export type AccessGrantTestInput = Omit<AccessTest, 'finding'> & { readonly finding?: string | null };

export type AccessCommand =
  | ({ readonly type: 'RequestAccessGrant' } & AccessRequestInput)
  | { readonly type: 'ApproveAccessGrant'; readonly reviewDueAt: Date; readonly note?: string | null }
  | { readonly type: 'RefuseAccessGrant'; readonly reason: string }
  | { readonly type: 'WithdrawAccessRequest'; readonly reason: string }
  | { readonly type: 'ProvisionAccessGrant'; readonly test: AccessGrantTestInput }
  | { readonly type: 'RecordAccessGrantTest'; readonly test: AccessGrantTestInput }
  | { readonly type: 'SuspendAccessGrant'; readonly reason: string }
  | { readonly type: 'ResumeAccessGrant'; readonly reason: string }
  | { readonly type: 'RevokeAccessGrant'; readonly reason: string }
  | { readonly type: 'RenewAccessGrant'; readonly validTo: Date; readonly reason: string }
  | { readonly type: 'ReviewAccessGrant'; readonly reviewDueAt: Date; readonly finding: string }
  | { readonly type: 'ExpireAccess' }
  | { readonly type: 'AnnounceAccessReview' }
  | { readonly type: 'NoteArrangementEnd'; readonly endsAt: Date | null }
  | { readonly type: 'EndArrangementAccess' };

/** When the arrangement of the grant ends, as of the event. */
interface ArrangementEnd {
  readonly arrangementEndsAt: Date | null;
}

export type AccessEvent =
  | ({ readonly type: 'AccessRequested' } & AccessTerms & ArrangementEnd)
  | { readonly type: 'AccessApproved'; readonly reviewDueAt: Date; readonly note: string | null }
  | { readonly type: 'AccessRefused'; readonly reason: string }
  | { readonly type: 'AccessRequestWithdrawn'; readonly reason: string }
  | ({ readonly type: 'AccessProvisioned'; readonly test: AccessTest } & ArrangementEnd)
  | { readonly type: 'AccessTested'; readonly test: AccessTest }
  | { readonly type: 'AccessSuspended'; readonly reason: string }
  | ({ readonly type: 'AccessResumed'; readonly reason: string } & ArrangementEnd)
  | { readonly type: 'AccessRevoked'; readonly reason: string }
  | { readonly type: 'AccessRenewed'; readonly validTo: Date; readonly reason: string }
  | { readonly type: 'AccessReviewed'; readonly reviewDueAt: Date; readonly finding: string }
  | { readonly type: 'AccessExpired' }
  | { readonly type: 'AccessReviewOverdue'; readonly reviewDueAt: Date | null }
  | ({ readonly type: 'ArrangementEndNoted' } & ArrangementEnd);

/** What the rules need to know of others. */
export interface AccessFacts {
  /** The party; null if it does not exist. */
  readonly party: Pick<Party, '_id' | 'status' | 'arrangements'> | null;
  /** The number of its pending requests; read for a new request only. */
  readonly requests: number;
  /** Those of its clients that are the service provider's: seen or listed until it is approved, later only those listed. */
  readonly providerClients: readonly string[];
  /** Open issues under the arrangement it is based on; read for EndArrangementAccess only. */
  readonly openIssues?: number;
}

/** The types of the aggregate. */
export interface AccessGrantTypes {
  readonly State: AccessGrant;
  readonly Command: AccessCommand;
  readonly Event: AccessEvent;
  readonly Facts: AccessFacts;
  readonly CreatingCommand: 'RequestAccessGrant';
  readonly CreatingEvent: 'AccessRequested';
  readonly Derived: 'claims' | 'nextDueAt';
}
