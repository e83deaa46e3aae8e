/** Service level clocks as pure functions of an issue's history, its terms and an instant. */
import type { AgreedTerms, ClockBasis, ClockKind, Obligor, Severity, StopReason } from './terms.js';

/** A clock as the issue keeps it: where it starts and ends. What it reads is always computed (`readClock`). */
export interface Clock {
  /** Unique in the issue: kind, obligor and the version of the event that started it, for example `restore-party-1`. */
  readonly id: string;
  readonly kind: ClockKind;
  readonly obligor: Obligor;
  readonly basis: ClockBasis;
  /** The party that held the issue when it started. */
  readonly partyId: string;
  /** The terms it runs under: an index into the issue's `terms` (a hand-over adds terms). */
  readonly terms: number;
  readonly start: Date;
  readonly end: Date | null;
  /** True from a claimed resolution until it is accepted: a rejection takes the end back. */
  readonly provisional: boolean;
  /** At-risk shares already announced. */
  readonly announced: readonly number[];
  readonly breachAnnounced: boolean;
  readonly dispute: Dispute | null;
}

export interface Dispute {
  readonly at: Date;
  readonly by: string;
  readonly reason: string;
  readonly outcome: 'OPEN' | 'UPHELD' | 'DISMISSED';
  readonly settledAt: Date | null;
  readonly settledBy: string | null;
  readonly settledReason: string | null;
}

/** A stretch of time in which clocks of the party stand, for a reason the agreement allows. */
export interface ClockStop {
  /** `stop-` and the version of the event that opened it. */
  readonly id: string;
  readonly reason: StopReason;
  /** The clocks it stops. */
  readonly clocks: readonly ClockKind[];
  readonly from: Date;
  readonly to: Date | null;
  readonly openedBy: string;
  /** True when it waits for information the originator owes; ends with the answer. */
  readonly forInformation: boolean;
  readonly evidence: string | null;
  readonly voided: { readonly at: Date; readonly by: string; readonly reason: string } | null;
}

/** The part of an issue that clocks are a function of. */
export interface ClockHistory {
  readonly terms: readonly AgreedTerms[];
  readonly stops: readonly ClockStop[];
  /** Ascending; the first is where the issue was raised. */
  readonly severityChanges: readonly { readonly severity: Severity; readonly at: Date }[];
  /** Ascending; tells who held the issue when. */
  readonly statusChanges: readonly { readonly status: string; readonly at: Date }[];
}
