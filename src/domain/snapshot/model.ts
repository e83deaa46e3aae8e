/** State of a performance snapshot, and the types it is made of. */
import type { AggregateState } from '../kernel/decider.js';
import type { EntityRef } from '../kernel/entityRef.js';
import type { MeasuredValue, Period } from '../measures/measures.js';
import type { Score } from '../measures/score.js';
import type { Severity } from '../time/serviceLevelTerms.js';

export const SNAPSHOT_STATUSES = ['TAKEN', 'SUPERSEDED'] as const;
export type SnapshotStatus = (typeof SNAPSHOT_STATUSES)[number];

/** What a snapshot is of. */
export interface SnapshotKey {
  readonly partyId: string;
  /** The service, product or resource it is about; null for all issues. */
  readonly subject: EntityRef | null;
  readonly period: Period;
}

/** How many restorations of a severity counted. */
export interface SeverityCount {
  readonly severity: Severity;
  readonly n: number;
}

/** The measured values and their inputs. */
export interface SnapshotResult {
  /** The instant it speaks of: when it was taken, or the end of the period when that was past. */
  readonly asOf: Date;
  /** How many issues counted. */
  readonly issues: number;
  readonly values: readonly MeasuredValue[];
  /** What was restored or should have been, by severity: what the score is of. */
  readonly severities: readonly SeverityCount[];
  /** Each issue that counted as the identifier of its last event then: up to there the log gives the issue as it counted. Sorted. */
  readonly inputs: readonly string[];
  /** SHA-256 over `inputs` and the fields of each that were measured. */
  readonly inputsHash: string;
}

export interface Content extends SnapshotKey, SnapshotResult {
  /** Whether it is the calendar's, taken by the timer: the only one that scores and rankings answer. */
  readonly published: boolean;
  /** Counts the snapshots of the same party, subject and period that are published, or those that are not, from 1. */
  readonly take: number;
  /** Why it was taken again; null for the first of its key, and for those taken by hand. */
  readonly because: string | null;
  readonly score: Score;
}

/** A party's measures of a period as they were known when it was taken, with what they were computed from. */
export interface PerformanceSnapshot extends AggregateState, Content {
  readonly status: SnapshotStatus;
  readonly takenBy: string;
  /** The snapshot that supersedes it; null for none. */
  readonly supersededBy: string | null;
  /** Why that was taken; null while it is not superseded, and by hand. */
  readonly supersededBecause: string | null;
  /** Derived: the end of its period, to be listed by. */
  readonly periodEnd: Date;
}
