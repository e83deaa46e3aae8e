/** Commands and events of a performance snapshot, and the facts its rules read. */
import type { EntityRef } from '../kernel/entityRef.js';
import type { Period } from '../measures/measures.js';
import type { ScoringBasis } from '../measures/score.js';
import type { Content, PerformanceSnapshot, SnapshotResult } from './model.js';

export type SnapshotCommand =
  | {
      readonly type: 'TakePerformanceSnapshot';
      readonly partyId: string;
      readonly subject?: EntityRef | null;
      readonly period: Period;
    }
  /** The timer's, of a month of the UTC calendar that has ended: once, and again when an input has changed what it comes to. */
  | { readonly type: 'TakeMonthlySnapshot'; readonly partyId: string; readonly subject?: EntityRef | null; readonly period: Period }
  | { readonly type: 'SupersedeSnapshot'; readonly by: string; readonly because: string | null };

export type SnapshotEvent =
  | ({ readonly type: 'PerformanceSnapshotTaken' } & Content)
  | { readonly type: 'PerformanceSnapshotSuperseded'; readonly by: string; readonly because: string | null };

/** Read by the store before it is decided. */
export interface SnapshotFacts {
  readonly partyExists: boolean;
  /** The number of snapshots of the same party, subject and period, published or not like the command's. */
  readonly takes: number;
  /** The last of them, where it is published. */
  readonly previous: Pick<PerformanceSnapshot, 'values' | 'inputs'> | null;
  /** null where the command made no sense that could be measured. */
  readonly answer: SnapshotResult | null;
  /** The score settings in force; those of the last one where it is published and taken again, so that an input alone changes the score. */
  readonly settings: ScoringBasis;
}

/** The types of the aggregate. */
export interface SnapshotTypes {
  readonly State: PerformanceSnapshot;
  readonly Command: SnapshotCommand;
  readonly Event: SnapshotEvent;
  readonly Facts: SnapshotFacts;
  readonly CreatingCommand: 'TakePerformanceSnapshot' | 'TakeMonthlySnapshot';
  readonly CreatingEvent: 'PerformanceSnapshotTaken';
  readonly Derived: 'periodEnd';
}
