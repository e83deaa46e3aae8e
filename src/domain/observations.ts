/** What each measure observes in the restorations of an issue and in its plans: a table of one row a measure. */
import { MEASURES, type Measure } from './measures.js';
import type { PerformanceIssue } from './issue.js';
import type { ImprovementPlan } from './plan.js';
import type { Restoration, Verdict } from './restoration.js';
import type { ClockKind, Obligor, StopReason } from './terms.js';

/** The part of an issue that is measured. */
export type MeasuredIssue = Pick<
  PerformanceIssue,
  '_id' | 'category' | 'initiatingLayer' | 'initiatingProcess' | 'resource' | 'affectedEntities' | 'restorations'
> & { readonly resolution: Pick<NonNullable<PerformanceIssue['resolution']>, 'cause'> | null };

/** The part of a plan that is measured. */
export type MeasuredPlan = Pick<
  ImprovementPlan,
  'issueId' | 'partyId' | 'attempt' | 'status' | 'statusChanges' | 'createdAt' | 'actualEnd' | 'touchMs'
>;

export interface Observation {
  /** Epoch milliseconds: the instant it counts at. */
  readonly at: number;
  /** COUNT: so much. TIME: milliseconds. SHARE: the part. */
  readonly value: number;
  /** SHARE: the whole; 1 when absent. */
  readonly whole?: number;
  /** Whose it is, when not the restoration's. */
  readonly partyId?: string;
  readonly holder?: Obligor;
  readonly reason?: StopReason | null;
}

/** A restoration in its issue. */
export interface Observed {
  readonly restoration: Restoration;
  /** The one that began with its reopening; undefined for none. */
  readonly next: Restoration | undefined;
  /** Epoch milliseconds: what has not been decided by now is not counted. */
  readonly now: number;
  /** Whether an issue like it was raised soon after it. Asked only for REPEAT_RATE. */
  readonly repeated: () => boolean;
}

/** Measures of what stood at an instant are counted by `stoodAt`, and those of plans by `observePlan`. */
type OfPlans = 'FIRST_PLAN_SUCCESS' | 'TOUCH_TIME_RATIO';
type OfInstants = 'OPEN' | 'OVERDUE' | 'BACKLOG_AGE';
type OfRestorations = Exclude<Measure, OfPlans | OfInstants>;

const once = (at: Date | undefined, value = 1): readonly Observation[] => (at === undefined ? [] : [{ at: at.getTime(), value }]);

/** When a restoration came to an end: restored, rejected or cancelled. */
const endOf = ({ restored, endedAt }: Restoration): Date | undefined => restored?.at ?? endedAt ?? undefined;

/** Whether a clock was met; undefined while that is open. */
const isMet = ({ met, at }: Verdict, now: number): boolean | undefined => met ?? (at.getTime() < now ? false : undefined);

const kept = (verdicts: readonly Verdict[], now: number): readonly Observation[] =>
  verdicts.flatMap((verdict): readonly Observation[] => {
    const met = isMet(verdict, now);
    return met === undefined ? [] : [{ at: verdict.at.getTime(), value: met ? 1 : 0, partyId: verdict.partyId }];
  });

const ofKind = ({ verdicts }: Restoration, kind: ClockKind): readonly Verdict[] => verdicts.filter((verdict) => verdict.kind === kind);

/** A party is held to its restore clocks; where its agreement promises no restoration, to its resolve clocks. */
const promised = (restoration: Restoration): readonly Verdict[] => {
  const restore = ofKind(restoration, 'RESTORE');
  const rest = ofKind(restoration, 'RESOLVE').filter(({ partyId }) => !restore.some((one) => one.partyId === partyId));
  return [...restore, ...rest];
};

const timeHeld = (restoration: Restoration, stoppedOnly: boolean): readonly Observation[] => {
  const at = endOf(restoration)?.getTime();
  if (at === undefined) return [];
  const pieces = stoppedOnly ? restoration.held.filter(({ reason }) => reason !== null) : restoration.held;
  return pieces.map(({ ms, ...whose }) => ({ at, value: ms, ...whose }));
};

const OBSERVE: { readonly [M in OfRestorations]: (observed: Observed) => readonly Observation[] } = {
  ISSUES_RAISED: ({ restoration: { from, reopened } }) => (reopened ? [] : once(from)),
  ISSUES_RESTORED: ({ restoration: { restored } }) => once(restored?.at),
  REOPENINGS: ({ restoration: { from, reopened, withdrawn } }) => [
    ...(reopened ? once(from) : []),
    ...withdrawn.flatMap(({ at }) => once(at)),
  ],
  HAND_OVERS: ({ restoration }) => once(endOf(restoration), restoration.handOvers),
  MISSED_UPDATES: ({ restoration, now }) =>
    kept(ofKind(restoration, 'UPDATE'), now).flatMap(({ value, ...missed }) => (value === 0 ? [{ ...missed, value: 1 }] : [])),
  STOP_TIME: ({ restoration }) => timeHeld(restoration, true),
  DELAY: ({ restoration }) => timeHeld(restoration, false),
  ACKNOWLEDGE_TIME: ({ restoration: { acknowledged } }) => once(acknowledged?.at, acknowledged?.grossMs),
  RESTORE_TIME: ({ restoration: { restored } }) => once(restored?.at, restored?.grossMs),
  RESTORE_TIME_NET: ({ restoration: { restored } }) => once(restored?.at, restored === null ? 0 : restored.grossMs - restored.stoppedMs),
  RESOLVE_TIME: ({ restoration: { resolved } }) => once(resolved?.at, resolved?.grossMs),
  RESOLVE_TIME_NET: ({ restoration: { resolved } }) => once(resolved?.at, resolved === null ? 0 : resolved.grossMs - resolved.stoppedMs),
  SLIPPAGE: ({ restoration }) => (restoration.slippageMs === null ? [] : once(endOf(restoration), restoration.slippageMs)),
  ON_TIME_SHARE: ({ restoration, now }) => kept(promised(restoration), now),
  ACKNOWLEDGED_ON_TIME: ({ restoration, now }) => kept(ofKind(restoration, 'ACKNOWLEDGE'), now),
  UPDATE_PUNCTUALITY: ({ restoration, now }) => kept(ofKind(restoration, 'UPDATE'), now),
  REOPEN_RATE: ({ restoration: { restored, withdrawn }, next }) => [
    ...withdrawn.flatMap(({ claimedAt }) => once(claimedAt)),
    ...once(restored?.at, next === undefined ? 0 : 1),
  ],
  REPEAT_RATE: ({ restoration: { restored }, repeated }) => (restored === null ? [] : once(restored.at, repeated() ? 1 : 0)),
};

/** What a measure observes in a restoration; nothing for a measure of plans or of what stands. */
export const observe = (measure: Measure, observed: Observed): readonly Observation[] =>
  measure in OBSERVE ? OBSERVE[measure as OfRestorations](observed) : [];

const OVER: readonly string[] = ['COMPLETED', 'FAILED', 'CANCELLED'];
const CARRIED_OUT: readonly string[] = ['COMPLETED', 'FAILED'];

/** What a measure observes in a plan; nothing for one that is not over, and for a measure of anything else. */
export const observePlan = (measure: Measure, plan: MeasuredPlan): readonly Observation[] => {
  const { status, partyId, attempt, createdAt, actualEnd, touchMs } = plan;
  const end = plan.statusChanges.at(-1)?.at;
  if (end === undefined || !OVER.includes(status)) return [];
  const at = end.getTime();
  if (measure === 'FIRST_PLAN_SUCCESS') return attempt === 1 ? [{ at, partyId, value: status === 'COMPLETED' ? 1 : 0 }] : [];
  if (measure !== 'TOUCH_TIME_RATIO' || !CARRIED_OUT.includes(status)) return [];
  const whole = (actualEnd ?? end).getTime() - createdAt.getTime();
  return whole > 0 ? [{ at, partyId, value: touchMs, whole }] : [];
};

/**
 * What a measure says of a restoration that stands at an instant.
 * @param at epoch milliseconds: a restoration stands in [from, ended)
 * @returns the value that is added; undefined when it does not stand then, and for a measure of anything else
 */
export const stoodAt = (measure: Measure, { from, endedAt, restored, partyId, verdicts }: Restoration, at: number): number | undefined => {
  if (from.getTime() > at || (endedAt !== null && endedAt.getTime() <= at)) return undefined;
  if (measure === 'OPEN') return 1;
  if (measure === 'BACKLOG_AGE') return at - from.getTime();
  if (measure !== 'OVERDUE') return undefined;
  if (restored !== null && restored.at.getTime() <= at) return 0;
  const late = verdicts.some(
    (verdict) => verdict.partyId === partyId && OWED_BY_CLAIM.includes(verdict.kind) && verdict.met !== true && verdict.at.getTime() < at,
  );
  return late ? 1 : 0;
};

const OWED_BY_CLAIM: readonly ClockKind[] = ['RESTORE', 'RESOLVE'];

/** Whether a measure is of what stands at an instant. */
export const isOfInstants = (measure: Measure): boolean => MEASURES[measure].kind === 'STANDING' || measure === 'BACKLOG_AGE';
/** Whether a measure is of plans. */
export const isOfPlans = (measure: Measure): boolean => measure === 'FIRST_PLAN_SUCCESS' || measure === 'TOUCH_TIME_RATIO';
