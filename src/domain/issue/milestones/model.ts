/** Milestones of an issue that somebody recorded, among them its restoration. */
import type { MilestoneEvent } from '../../time/serviceLevelTerms.js';

/** Milestones that are recorded, as nothing else tells of them. */
export const RECORDED_MILESTONES = [
  'PLAN_GIVEN',
  'ON_SITE',
  'REPAIR_STARTED',
  'REPORT_DELIVERED',
] as const satisfies readonly MilestoneEvent[];
export type RecordedMilestone = (typeof RECORDED_MILESTONES)[number];

/** A recorded milestone: it counts from when it was recorded. */
export interface ReachedMilestone {
  readonly event: RecordedMilestone;
  readonly at: Date;
  readonly by: string;
  readonly partyId: string;
  readonly note: string | null;
}

/** How a restoration holds (own): a temporary one still needs the permanent repair. */
export const RESTORATION_KINDS = ['TEMPORARY', 'PERMANENT'] as const;
export type RestorationKind = (typeof RESTORATION_KINDS)[number];

/** A restoration that the party recorded before it claimed the resolution. */
export interface RecordedRestoration {
  readonly kind: RestorationKind;
  readonly at: Date;
  readonly by: string;
  /** Who had the issue then. */
  readonly partyId: string;
  readonly description: string;
  /** When measurement confirmed it; null while it is unconfirmed. */
  readonly verifiedAt: Date | null;
  /** What took it back; null while it holds. */
  readonly voided: {
    readonly at: Date;
    readonly by: string;
    readonly reason: string;
    /** It was rejected or measured to be untrue: a claim that did not hold. */
    readonly refuted?: true;
  } | null;
  /** Whether the issue was closed since: a reopening is another degradation. */
  readonly ended: boolean;
}

/** That operation was not normal before the raise: since when, and who recorded it when. */
export interface ConfirmedOccurrence {
  readonly from: Date;
  readonly by: string;
  readonly at: Date;
}
