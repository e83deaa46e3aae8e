/** What is observed of an issue or a plan for a measure, and whose it is. */
import type { Measure } from './measures.js';
import type { PerformanceIssue } from '../issue/model.js';
import type { CancellationCode } from '../issue/restorations/restorationModel.js';
import type { Claim, ClockOutcome, Restoration } from '../issue/restorations/restorationModel.js';
import type { ImprovementPlan } from '../plan/model.js';
import type { Obligor, StopReason } from '../time/serviceLevelTerms.js';

/** The issue fields that are measured. */
export type MeasuredIssue = Pick<
  PerformanceIssue,
  '_id' | 'category' | 'initiatingLayer' | 'initiatingProcess' | 'resource' | 'affectedEntities' | 'restorations'
> & {
  readonly resolution: Pick<NonNullable<PerformanceIssue['resolution']>, 'cause'> | null;
  readonly findings: readonly Pick<PerformanceIssue['findings'][number], 'cause'>[];
  readonly analysis: Pick<NonNullable<PerformanceIssue['analysis']>, 'degradationCode'> | null;
};

/** The plan fields that are measured. */
export type MeasuredPlan = Pick<
  ImprovementPlan,
  | 'issueId'
  | 'partyId'
  | 'attempt'
  | 'status'
  | 'statusChanges'
  | 'createdAt'
  | 'actualStart'
  | 'actualEnd'
  | 'touchMs'
  | 'emergency'
  | 'owedAuthorization'
>;

/**
 * What an observation rests on. MEASURED: on what was recorded here as it happened or verified by measurement. ASSERTED: on a resolution
 * that was accepted without measurement. IMPORTED: on an import. UNVERIFIED: on a claim that nobody has verified; it does not count.
 */
export type Basis = 'MEASURED' | 'ASSERTED' | 'IMPORTED' | 'UNVERIFIED';

/** What one restoration or plan contributes to one measure. */
export interface Observation {
  /** Epoch milliseconds: the instant it counts at. */
  readonly at: number;
  /** COUNT: so much. TIME: milliseconds. SHARE: the part. */
  readonly value: number;
  /** TIME: the part of it in which the party had the issue, which counts where parties are told apart; absent where that is all of it. */
  readonly own?: number;
  /** It counts only where parties are told apart: the whole has it once, later. */
  readonly byParty?: true;
  /** SHARE: past due from `at` until then (null: still), and missed in every period between. */
  readonly until?: number | null;
  /** The end of what lasts, Infinity while it does: it counts throughout. */
  readonly lastsUntil?: number;
  /** With `until`: up to the period of this instant it was counted before. */
  readonly countedUntil?: number;
  /** MEASURED when absent. */
  readonly basis?: Basis;
  /** SHARE: the whole; 1 when absent. */
  readonly whole?: number;
  /** The party, if not the restoration's. */
  readonly partyId?: string;
  readonly holder?: Obligor;
  readonly reason?: StopReason | null;
  readonly cancelled?: CancellationCode;
}

/** A restoration in its issue. */
export interface ObservationInput<R> {
  readonly restoration: R;
  /** Whether it is the last one: the issue was not reopened after it. */
  readonly last: boolean;
  /** Epoch milliseconds: what is undecided by now does not count. */
  readonly now: number;
  /** Whether a repeat issue followed soon. Used for REPEAT_RATE only. */
  readonly repeated: () => boolean;
}

/** Measures of what stood at an instant are counted by `levelAt`, and those of plans by `observePlan`. */
export type OfPlans =
  'FIRST_PLAN_SUCCESS' | 'TOUCH_TIME_RATIO' | 'EMERGENCY_SHARE' | 'EMERGENCIES_AUTHORIZED_LATE' | 'EMERGENCIES_UNAUTHORIZED';
export type OfInstants = 'OPEN' | 'OVERDUE' | 'BACKLOG_AGE';
/** Times to which what is open and should not be contributes its age, in every period until it is over. */
export type AgingMeasure =
  | 'RESTORE_TIME'
  | 'RESTORE_TIME_NET'
  | 'RESOLVE_TIME'
  | 'RESOLVE_TIME_NET'
  | 'ACKNOWLEDGE_TIME'
  | 'SLIPPAGE'
  | 'ANSWER_TIME'
  | 'VERIFICATION_TIME';
export type OfRestorations = Exclude<Measure, OfPlans | OfInstants>;

/** A measure names the restoration fields it reads, so that a report reads nothing else; the types enforce it. */
export interface MeasureRow<Looks> {
  readonly fields: readonly (keyof Restoration)[];
  readonly read: Looks;
}

/** The restoration fields that every question needs. */
export const BASE_FIELDS = ['from', 'partyId', 'severity', 'imported', 'handOvers'] as const satisfies readonly (keyof Restoration)[];
export type RestorationPart<K extends keyof Restoration> = Pick<Restoration, K | (typeof BASE_FIELDS)[number]>;

/** One observation at an instant; none without one. */
export const oneAt = (at: Date | undefined, value = 1): readonly Observation[] => (at === undefined ? [] : [{ at: at.getTime(), value }]);

/** Who had the issue at an instant of a restoration; at its beginning for an earlier one. */
export const holderAt = ({ partyId, handOvers }: RestorationPart<never>, at: number): string =>
  handOvers.length === 0 ? partyId : holderAmong(handOvers, partyId, at);

const holderAmong = (handOvers: Restoration['handOvers'], partyId: string, at: number): string =>
  handOvers.findLast((handOver) => handOver.at.getTime() <= at)?.toPartyId ?? handOvers[0]?.fromPartyId ?? partyId;

/** Whether something was claimed by an instant, and is verified. */
export const isReachedBy = (claimed: Claim | null, at: number): boolean =>
  claimed !== null && claimed.verified !== null && claimed.at.getTime() <= at;

/** What a claim rests on: one that was not verified counts for nobody's benefit. */
export const basisOf = (claimed: Claim | null): Basis => claimed?.verified ?? 'UNVERIFIED';

/** Whether a clock was met; undefined while undecided, and if nothing of it counts. */
export const isMet = ({ met, at, setAside }: ClockOutcome, now: number): boolean | undefined =>
  met ?? (at.getTime() < now && setAside !== true ? false : undefined);
