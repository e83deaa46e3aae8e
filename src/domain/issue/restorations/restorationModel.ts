/** What reports count of an issue: its restorations, and what they are made of. */
import type { ClockKind, Obligor, Severity, StopReason } from '../../time/serviceLevelTerms.js';

/** Why an issue was cancelled (own): measured by code. */
export const CANCELLATION_CODES = ['RAISED_IN_ERROR', 'DUPLICATE', 'WRONG_PARTY', 'NOT_REPRODUCED', 'NO_LONGER_NEEDED', 'OTHER'] as const;
export type CancellationCode = (typeof CANCELLATION_CODES)[number];

/** Codes of cancellation by which there was no fault; what is no longer needed, or was with the wrong party, was one. */
export const NO_FAULT_CODES: readonly CancellationCode[] = ['RAISED_IN_ERROR', 'DUPLICATE', 'NOT_REPRODUCED'];

/** How long something took, by the wall clock. */
export interface ElapsedTime {
  readonly grossMs: number;
  /** Time stopped, by the valid stops of that clock kind; overlaps count once. Gross − stopped is the time net of stops. */
  readonly stoppedMs: number;
}

/** Something that was waited for and came. */
export interface Milestone extends ElapsedTime {
  readonly at: Date;
  /** The party that had the issue then. */
  readonly partyId: string;
  /** The part in which that party had the issue; absent where it had it all the time. */
  readonly own?: ElapsedTime;
}

/** MEASURED: values of the service provider's showed normal operation. ASSERTED: accepted without them, by an import. Null while neither is. */
export type Verified = 'MEASURED' | 'ASSERTED' | null;

/** What a party claims to have done: a restoration, a resolution. */
export interface Claim {
  readonly at: Date;
  /** The party that had the issue then. */
  readonly partyId: string;
  readonly verified: Verified;
}

/** A restoration that holds. */
export interface RestoredMilestone extends Milestone {
  readonly verified: Verified;
}

/** When clocks of some kinds did not count in a restoration. */
export interface RestorationPause {
  readonly from: Date;
  /** Null while it lasts. */
  readonly to: Date | null;
  readonly clocks: readonly ClockKind[];
}

/** A hand-over of an issue. */
export interface HandOver {
  readonly at: Date;
  readonly fromPartyId: string;
  readonly toPartyId: string;
}

/** What the service provider owed a party, and how long that took: an answer to its question, a verdict on its claim. */
export interface ProviderTurn {
  readonly kind: 'ANSWER' | 'VERDICT';
  readonly partyId: string;
  readonly from: Date;
  /** Null while it is owed. */
  readonly to: Date | null;
}

/** When a resource did not work while a party had the issue. */
export interface Outage {
  readonly partyId: string;
  readonly from: Date;
  /** Null while it lasts. */
  readonly to: Date | null;
}

/** How long an issue lay on one desk for one reason. */
export interface HoldingTime {
  /** The provider while it owes an answer (PENDING) or a verification (RESOLVED), else the party. */
  readonly holder: Obligor;
  /** The responsible party at that time, even while the service provider held the issue. */
  readonly partyId: string;
  /** Why the restore clock was stopped; null while it ran. */
  readonly reason: StopReason | null;
  readonly ms: number;
}

/** How a clock of a party's came out. */
export interface ClockOutcome {
  readonly kind: ClockKind;
  readonly partyId: string;
  /** Absent for a clock of the party's. */
  readonly obligor?: 'SERVICE_PROVIDER';
  /** When it was met; else the deadline. */
  readonly at: Date;
  /** Null while the clock runs: it is missed once `at` has passed. */
  readonly met: boolean | null;
  /** Of a missed one, until when it was past due: met late, or owed no longer. Null or absent while it is owed, and of an update. */
  readonly until?: Date | null;
  /** Until when the breach of the clock it goes on with was counted: in the periods up to there it is no second one. */
  readonly countedUntil?: Date;
  /**
   * It counts neither way: all of it was excused, or the claim that met it in time is not verified yet.
   */
  readonly setAside?: true;
  /** With `setAside`: the claim is not verified. */
  readonly unverified?: true;
}

/** How a party's first word on when it expects normal operation held. */
export interface Slippage {
  readonly partyId: string;
  /** Its first estimate. */
  readonly expected: Date;
  /** What that is measured against: the restoration; before it, the last estimate. */
  readonly against: Date;
  /** When the party had the issue no longer; null while it does, or once it restored it. */
  readonly left: Date | null;
}

/** A rejection by a party, and what became of it. */
export interface Rejection {
  readonly at: Date;
  readonly partyId: string;
  readonly contested: boolean;
  /** Whether it stood after it was contested; null while that is undecided, or when it was not contested. */
  readonly sustained: boolean | null;
}

/** One way from a degradation to its end: from the raise or a reopening to the resolution. Measures are counted from these. */
export interface Restoration {
  readonly from: Date;
  /** False for the first, which began with the raise. */
  readonly reopened: boolean;
  /** As of its end, or now. */
  readonly partyId: string;
  readonly severity: Severity;
  /** An import brought it, and nothing was measured of it here: it is no part of scores. */
  readonly imported: boolean;
  /** The party's first response; null where none was due, as after a reopening. */
  readonly acknowledged: Milestone | null;
  /** The recorded restoration that is confirmed; else the valid claim; else the recorded one that waits for its confirmation. */
  readonly restored: RestoredMilestone | null;
  /** The valid claim: provisional while RESOLVED, voided by a rejection. */
  readonly claimed: Claim | null;
  /** For each stay of a party; a restoration ends them once it is verified. None where there was no fault. */
  readonly outages: readonly Outage[];
  /** Earlier claims that were rejected: by which party, when each was made, and when work resumed; `recorded` for a restoration alone. */
  readonly withdrawn: readonly { readonly partyId: string; readonly claimedAt: Date; readonly at: Date; readonly recorded?: true }[];
  readonly rejections: readonly Rejection[];
  /** The acceptance of that claim. */
  readonly resolved: Milestone | null;
  /** When it was resolved, rejected or cancelled; null while open. */
  readonly endedAt: Date | null;
  /** Null unless it ended so. */
  readonly cancelled: CancellationCode | null;
  readonly handOvers: readonly HandOver[];
  /** When its clocks did not count. */
  readonly pauses: readonly RestorationPause[];
  /** What the service provider owed. */
  readonly provider: readonly ProviderTurn[];
  /** From its start to the valid claim, else to its end or the last change; the parts add up to that time. */
  readonly held: readonly HoldingTime[];
  /** Of the clocks that started in it, the parties' and the service provider's, except those that ended early without being met. */
  readonly verdicts: readonly ClockOutcome[];
  /** For each assignment in which the party gave an estimate of normal operation. */
  readonly slippages: readonly Slippage[];
}
