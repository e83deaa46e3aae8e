/** What each measure observes in the restorations of an issue and in its plans: a table of one row a measure. */
import type { Measure } from './measures.js';
import type { PerformanceIssue, Reached, Restoration, Verdict } from '../issue/model.js';
import type { ImprovementPlan } from '../plan/model.js';
import type { ClockKind, Obligor, StopReason } from '../time/serviceLevelTerms.js';

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
export interface Observed<R> {
  readonly restoration: R;
  /** Whether it is the last: none has begun with its reopening. */
  readonly last: boolean;
  /** Epoch milliseconds: what has not been decided by now is not counted. */
  readonly now: number;
  /** Whether an issue like it was raised soon after it. Asked only for REPEAT_RATE. */
  readonly repeated: () => boolean;
}

/** Measures of what stood at an instant are counted by `stoodAt`, and those of plans by `observePlan`. */
type OfPlans = 'FIRST_PLAN_SUCCESS' | 'TOUCH_TIME_RATIO';
type OfInstants = 'OPEN' | 'OVERDUE' | 'BACKLOG_AGE';
type OfRestorations = Exclude<Measure, OfPlans | OfInstants>;

/** A measure names what it looks at of a restoration, so that a report reads nothing else; the types hold it to what it has named. */
interface Looking<Looks> {
  readonly at: readonly (keyof Restoration)[];
  readonly look: Looks;
}

/** What is always known of a restoration: by this it is counted, whatever is asked. */
const ALWAYS = ['from', 'partyId', 'severity'] as const satisfies readonly (keyof Restoration)[];
type Seen<K extends keyof Restoration> = Pick<Restoration, K | (typeof ALWAYS)[number]>;

const once = (at: Date | undefined, value = 1): readonly Observation[] => (at === undefined ? [] : [{ at: at.getTime(), value }]);

const END = ['restored', 'endedAt'] as const;
/** When a restoration came to an end: restored, rejected or cancelled. */
const endOf = ({ restored, endedAt }: Seen<(typeof END)[number]>): Date | undefined => restored?.at ?? endedAt ?? undefined;

/** Net of stops. */
const netOf = (reached: Reached | null): number | undefined => (reached === null ? undefined : reached.grossMs - reached.stoppedMs);

/** Whether a clock was met; undefined while that is open, and where a dispute has set a breach aside. */
const isMet = ({ met, at, setAside }: Verdict, now: number): boolean | undefined =>
  met ?? (at.getTime() < now && setAside !== true ? false : undefined);

const kept = (verdicts: readonly Verdict[], now: number): readonly Observation[] =>
  verdicts.flatMap((verdict): readonly Observation[] => {
    const met = isMet(verdict, now);
    return met === undefined ? [] : [{ at: verdict.at.getTime(), value: met ? 1 : 0, partyId: verdict.partyId }];
  });

const ofKind = ({ verdicts }: Seen<'verdicts'>, kind: ClockKind): readonly Verdict[] => verdicts.filter((verdict) => verdict.kind === kind);

/** A party is held to its restore clocks; where its agreement promises no restoration, to its resolve clocks. */
const promised = (restoration: Seen<'verdicts'>): readonly Verdict[] => {
  const restore = ofKind(restoration, 'RESTORE');
  const rest = ofKind(restoration, 'RESOLVE').filter(({ partyId }) => !restore.some((one) => one.partyId === partyId));
  return [...restore, ...rest];
};

const timeHeld = (restoration: Seen<(typeof END)[number] | 'held'>, stoppedOnly: boolean): readonly Observation[] => {
  const at = endOf(restoration)?.getTime();
  if (at === undefined) return [];
  const pieces = stoppedOnly ? restoration.held.filter(({ reason }) => reason !== null) : restoration.held;
  return pieces.map(({ ms, ...whose }) => ({ at, value: ms, ...whose }));
};

type Observes<K extends keyof Restoration> = (observed: Observed<Seen<K>>) => readonly Observation[];
const looking = <K extends keyof Restoration>(at: readonly K[], look: Observes<K>): Looking<Observes<keyof Restoration>> => ({ at, look });

const OBSERVE: { readonly [M in OfRestorations]: Looking<Observes<keyof Restoration>> } = {
  ISSUES_RAISED: looking(['reopened'], ({ restoration: { from, reopened } }) => (reopened ? [] : once(from))),
  ISSUES_RESTORED: looking(['restored'], ({ restoration: { restored } }) => once(restored?.at)),
  REOPENINGS: looking(['reopened', 'withdrawn'], ({ restoration: { from, reopened, withdrawn } }) => [
    ...(reopened ? once(from) : []),
    ...withdrawn.flatMap(({ at }) => once(at)),
  ]),
  HAND_OVERS: looking([...END, 'handOvers'], ({ restoration }) => once(endOf(restoration), restoration.handOvers)),
  MISSED_UPDATES: looking(['verdicts'], ({ restoration, now }) =>
    kept(ofKind(restoration, 'UPDATE'), now).flatMap(({ value, ...missed }) => (value === 0 ? [{ ...missed, value: 1 }] : [])),
  ),
  STOP_TIME: looking([...END, 'held'], ({ restoration }) => timeHeld(restoration, true)),
  DELAY: looking([...END, 'held'], ({ restoration }) => timeHeld(restoration, false)),
  ACKNOWLEDGE_TIME: looking(['acknowledged'], ({ restoration: { acknowledged } }) => once(acknowledged?.at, acknowledged?.grossMs)),
  RESTORE_TIME: looking(['restored'], ({ restoration: { restored } }) => once(restored?.at, restored?.grossMs)),
  RESTORE_TIME_NET: looking(['restored'], ({ restoration: { restored } }) => once(restored?.at, netOf(restored))),
  RESOLVE_TIME: looking(['resolved'], ({ restoration: { resolved } }) => once(resolved?.at, resolved?.grossMs)),
  RESOLVE_TIME_NET: looking(['resolved'], ({ restoration: { resolved } }) => once(resolved?.at, netOf(resolved))),
  SLIPPAGE: looking([...END, 'slippages'], ({ restoration }) => {
    const at = endOf(restoration)?.getTime();
    return at === undefined ? [] : restoration.slippages.map(({ ms, partyId }) => ({ at, value: ms, partyId }));
  }),
  ON_TIME_SHARE: looking(['verdicts'], ({ restoration, now }) => kept(promised(restoration), now)),
  ACKNOWLEDGED_ON_TIME: looking(['verdicts'], ({ restoration, now }) => kept(ofKind(restoration, 'ACKNOWLEDGE'), now)),
  UPDATE_PUNCTUALITY: looking(['verdicts'], ({ restoration, now }) => kept(ofKind(restoration, 'UPDATE'), now)),
  REOPEN_RATE: looking(['restored', 'withdrawn'], ({ restoration: { restored, withdrawn }, last }) => [
    ...withdrawn.flatMap(({ claimedAt }) => once(claimedAt)),
    ...once(restored?.at, last ? 0 : 1),
  ]),
  REPEAT_RATE: looking(['restored'], ({ restoration: { restored }, repeated }) =>
    restored === null ? [] : once(restored.at, repeated() ? 1 : 0),
  ),
};

/** What a measure observes in a restoration; nothing for a measure of plans or of what stands. */
export const observe = (measure: Measure, observed: Observed<Restoration>): readonly Observation[] =>
  measure in OBSERVE ? OBSERVE[measure as OfRestorations].look(observed) : [];

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

type Says<K extends keyof Restoration> = (restoration: Seen<K>, at: number) => number;
const says = <K extends keyof Restoration>(at: readonly K[], look: Says<K>): Looking<Says<keyof Restoration>> => ({ at, look });
const STANDS = ['endedAt'] as const;

const SAY: { readonly [M in OfInstants]: Looking<Says<keyof Restoration>> } = {
  OPEN: says(STANDS, () => 1),
  BACKLOG_AGE: says(STANDS, ({ from }, at) => at - from.getTime()),
  OVERDUE: says([...STANDS, 'restored', 'verdicts'], ({ restored, partyId, verdicts }, at) => {
    if (restored !== null && restored.at.getTime() <= at) return 0;
    return verdicts.some((verdict) => verdict.partyId === partyId && isLate(verdict, at)) ? 1 : 0;
  }),
};

const OWED_BY_CLAIM: readonly ClockKind[] = ['RESTORE', 'RESOLVE'];
const isLate = (verdict: Verdict, now: number): boolean =>
  OWED_BY_CLAIM.includes(verdict.kind) && verdict.at.getTime() < now && isMet(verdict, now) === false;

/**
 * What a measure says of a restoration that stands at an instant.
 * @param at epoch milliseconds: a restoration stands in [from, ended)
 * @returns the value that is added; undefined when it does not stand then, and for a measure of anything else
 */
export const stoodAt = (measure: Measure, restoration: Restoration, at: number): number | undefined =>
  measure in SAY && stands(restoration, at) ? SAY[measure as OfInstants].look(restoration, at) : undefined;

const stands = ({ from, endedAt }: Restoration, at: number): boolean =>
  from.getTime() <= at && (endedAt === null || endedAt.getTime() > at);

/** The fields of a restoration that some measures look at. */
export const measuresLookAt = (measures: readonly Measure[]): readonly (keyof Restoration)[] => {
  const rows: Partial<Record<Measure, Looking<unknown>>> = { ...OBSERVE, ...SAY };
  return [...new Set([...ALWAYS, ...measures.flatMap((measure) => rows[measure]?.at ?? [])])];
};

/** Whether a measure is of what stands at an instant. */
export const isOfInstants = (measure: Measure): boolean => measure in SAY;
/** Whether a measure is of plans. */
export const isOfPlans = (measure: Measure): boolean => measure === 'FIRST_PLAN_SUCCESS' || measure === 'TOUCH_TIME_RATIO';
