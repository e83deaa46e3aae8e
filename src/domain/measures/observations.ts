/** What each measure observes in the restorations of an issue and in its plans: a table of one row a measure. */
import type { Measure } from './measures.js';
import type { CancellationCode, PerformanceIssue, Milestone, Restoration, ClockOutcome } from '../issue/model.js';
import type { ImprovementPlan } from '../plan/model.js';
import type { ClockKind, Obligor, StopReason } from '../time/serviceLevelTerms.js';

/** The issue fields that are measured. */
export type MeasuredIssue = Pick<
  PerformanceIssue,
  '_id' | 'category' | 'initiatingLayer' | 'initiatingProcess' | 'resource' | 'affectedEntities' | 'restorations'
> & { readonly resolution: Pick<NonNullable<PerformanceIssue['resolution']>, 'cause'> | null };

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

/** What one restoration or plan contributes to one measure. */
export interface Observation {
  /** Epoch milliseconds: the instant it counts at. */
  readonly at: number;
  /** COUNT: so much. TIME: milliseconds. SHARE: the part. */
  readonly value: number;
  /** SHARE: the whole; 1 when absent. */
  readonly whole?: number;
  /** The end of what lasts: it counts throughout, Infinity while it lasts. */
  readonly until?: number;
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

/** Measures of what stood at an instant are counted by `gaugeAt`, and those of plans by `observePlan`. */
type OfPlans = 'FIRST_PLAN_SUCCESS' | 'TOUCH_TIME_RATIO' | 'EMERGENCY_SHARE' | 'EMERGENCIES_AUTHORIZED_LATE' | 'EMERGENCIES_UNAUTHORIZED';
type OfInstants = 'OPEN' | 'OVERDUE' | 'BACKLOG_AGE';
type OfRestorations = Exclude<Measure, OfPlans | OfInstants>;

/** A measure names the restoration fields it reads, so that a report reads nothing else; the types enforce it. */
interface MeasureRow<Looks> {
  readonly fields: readonly (keyof Restoration)[];
  readonly read: Looks;
}

/** The restoration fields that every question needs. */
const BASE_FIELDS = ['from', 'partyId', 'severity'] as const satisfies readonly (keyof Restoration)[];
type RestorationPart<K extends keyof Restoration> = Pick<Restoration, K | (typeof BASE_FIELDS)[number]>;

const oneAt = (at: Date | undefined, value = 1): readonly Observation[] => (at === undefined ? [] : [{ at: at.getTime(), value }]);

const END_FIELDS = ['claimedAt', 'endedAt'] as const;
/** When a restoration came to an end: claimed, rejected or cancelled. */
const endOf = ({ claimedAt, endedAt }: RestorationPart<(typeof END_FIELDS)[number]>): Date | undefined => claimedAt ?? endedAt ?? undefined;

/** Net of stops. */
const netOf = (reached: Milestone | null): number | undefined => (reached === null ? undefined : reached.grossMs - reached.stoppedMs);

/** Whether a clock was met; undefined while undecided, and if a dispute set the breach aside. */
const isMet = ({ met, at, setAside }: ClockOutcome, now: number): boolean | undefined =>
  met ?? (at.getTime() < now && setAside !== true ? false : undefined);

const clockObservations = (verdicts: readonly ClockOutcome[], now: number): readonly Observation[] =>
  verdicts.flatMap((verdict): readonly Observation[] => {
    const met = isMet(verdict, now);
    return met === undefined ? [] : [{ at: verdict.at.getTime(), value: met ? 1 : 0, partyId: verdict.partyId }];
  });

const ofKind = ({ verdicts }: RestorationPart<'verdicts'>, kind: ClockKind): readonly ClockOutcome[] =>
  verdicts.filter((verdict) => verdict.kind === kind);

/** A party is held to its restore clocks; where its agreement promises no restoration, to its resolve clocks. */
const deadlineOutcomes = (restoration: RestorationPart<'verdicts'>): readonly ClockOutcome[] => {
  const restore = ofKind(restoration, 'RESTORE');
  const rest = ofKind(restoration, 'RESOLVE').filter(({ partyId }) => !restore.some((one) => one.partyId === partyId));
  return [...restore, ...rest];
};

const timeHeld = (restoration: RestorationPart<(typeof END_FIELDS)[number] | 'held'>, stoppedOnly: boolean): readonly Observation[] => {
  const at = endOf(restoration)?.getTime();
  if (at === undefined) return [];
  const parts = stoppedOnly ? restoration.held.filter(({ reason }) => reason !== null) : restoration.held;
  return parts.map(({ ms, ...owner }) => ({ at, value: ms, ...owner }));
};

type Observer<K extends keyof Restoration> = (observed: ObservationInput<RestorationPart<K>>) => readonly Observation[];
const observing = <K extends keyof Restoration>(at: readonly K[], look: Observer<K>): MeasureRow<Observer<keyof Restoration>> => ({
  fields: at,
  read: look,
});

const OBSERVERS: { readonly [M in OfRestorations]: MeasureRow<Observer<keyof Restoration>> } = {
  ISSUES_RAISED: observing(['reopened'], ({ restoration: { from, reopened } }) => (reopened ? [] : oneAt(from))),
  ISSUES_RESTORED: observing(['restored'], ({ restoration: { restored } }) => oneAt(restored?.at)),
  OUTAGES: observing(['outages'], ({ restoration: { outages } }) =>
    outages.map(({ partyId, from }) => ({ at: from.getTime(), value: 1, partyId })),
  ),
  AVAILABILITY: observing(['outages'], ({ restoration: { outages } }) =>
    outages.map(({ partyId, from, to }) => ({ at: from.getTime(), value: 0, until: to?.getTime() ?? Infinity, partyId })),
  ),
  REOPENINGS: observing(['reopened', 'withdrawn'], ({ restoration: { from, reopened, withdrawn } }) => [
    ...(reopened ? oneAt(from) : []),
    ...withdrawn.flatMap(({ at }) => oneAt(at)),
  ]),
  REJECTIONS: observing(['rejections'], ({ restoration: { rejections } }) =>
    rejections.map(({ at, partyId }) => ({ at: at.getTime(), value: 1, partyId })),
  ),
  REJECTIONS_CONTESTED: observing(['rejections'], ({ restoration: { rejections } }) =>
    rejections.map(({ at, partyId, contested }) => ({ at: at.getTime(), value: contested ? 1 : 0, partyId })),
  ),
  REJECTIONS_SUSTAINED: observing(['rejections'], ({ restoration: { rejections } }) =>
    rejections.flatMap(({ at, partyId, sustained }) =>
      sustained === null ? [] : [{ at: at.getTime(), value: sustained ? 1 : 0, partyId }],
    ),
  ),
  CANCELLATIONS: observing(['endedAt', 'cancelled'], ({ restoration: { endedAt, cancelled } }) =>
    cancelled === null ? [] : oneAt(endedAt ?? undefined).map((one) => ({ ...one, cancelled })),
  ),
  HAND_OVERS: observing([...END_FIELDS, 'handOvers'], ({ restoration }) => oneAt(endOf(restoration), restoration.handOvers)),
  MISSED_UPDATES: observing(['verdicts'], ({ restoration, now }) =>
    clockObservations(ofKind(restoration, 'UPDATE'), now).flatMap(({ value, ...missed }) => (value === 0 ? [{ ...missed, value: 1 }] : [])),
  ),
  STOP_TIME: observing([...END_FIELDS, 'held'], ({ restoration }) => timeHeld(restoration, true)),
  DELAY: observing([...END_FIELDS, 'held'], ({ restoration }) => timeHeld(restoration, false)),
  ACKNOWLEDGE_TIME: observing(['acknowledged'], ({ restoration: { acknowledged } }) => oneAt(acknowledged?.at, acknowledged?.grossMs)),
  RESTORE_TIME: observing(['restored'], ({ restoration: { restored } }) => oneAt(restored?.at, restored?.grossMs)),
  RESTORE_TIME_NET: observing(['restored'], ({ restoration: { restored } }) => oneAt(restored?.at, netOf(restored))),
  RESOLVE_TIME: observing(['resolved'], ({ restoration: { resolved } }) => oneAt(resolved?.at, resolved?.grossMs)),
  RESOLVE_TIME_NET: observing(['resolved'], ({ restoration: { resolved } }) => oneAt(resolved?.at, netOf(resolved))),
  SLIPPAGE: observing([...END_FIELDS, 'slippages'], ({ restoration }) => {
    const at = endOf(restoration)?.getTime();
    return at === undefined ? [] : restoration.slippages.map(({ ms, partyId }) => ({ at, value: ms, partyId }));
  }),
  ON_TIME_SHARE: observing(['verdicts'], ({ restoration, now }) => clockObservations(deadlineOutcomes(restoration), now)),
  ACKNOWLEDGED_ON_TIME: observing(['verdicts'], ({ restoration, now }) => clockObservations(ofKind(restoration, 'ACKNOWLEDGE'), now)),
  UPDATE_PUNCTUALITY: observing(['verdicts'], ({ restoration, now }) => clockObservations(ofKind(restoration, 'UPDATE'), now)),
  REOPEN_RATE: observing(['claimedAt', 'withdrawn'], ({ restoration: { claimedAt, withdrawn }, last }) => [
    ...withdrawn.flatMap((claim) => oneAt(claim.claimedAt)),
    ...oneAt(claimedAt ?? undefined, last ? 0 : 1),
  ]),
  REPEAT_RATE: observing(['restored'], ({ restoration: { restored }, repeated }) =>
    restored === null ? [] : oneAt(restored.at, repeated() ? 1 : 0),
  ),
};

/** The observations of a measure in a restoration; empty for measures of plans or levels. */
export const observe = (measure: Measure, observed: ObservationInput<Restoration>): readonly Observation[] =>
  measure in OBSERVERS ? OBSERVERS[measure as OfRestorations].read(observed) : [];

const ENDED_STATUSES: readonly string[] = ['COMPLETED', 'FAILED', 'CANCELLED'];
const CARRIED_OUT_STATUSES: readonly string[] = ['COMPLETED', 'FAILED'];

/** When a plan ended; undefined before. */
const planEnd = ({ status, statusChanges }: MeasuredPlan): Date | undefined =>
  ENDED_STATUSES.includes(status) ? statusChanges.at(-1)?.at : undefined;

/** Whether an emergency that owed an authorization fits, once that came or is past due. */
const ofOwed = (
  { partyId, owedAuthorization }: MeasuredPlan,
  now: number,
  fits: (settledAt: Date | null, dueAt: Date) => boolean,
): readonly Observation[] => {
  if (owedAuthorization === null) return [];
  const { settledAt, dueAt } = owedAuthorization;
  const inTime = settledAt !== null && settledAt <= dueAt;
  if (!inTime && dueAt.getTime() >= now) return [];
  return [{ at: (inTime ? settledAt : dueAt).getTime(), partyId, value: fits(settledAt, dueAt) ? 1 : 0 }];
};

type PlanObserver = (plan: MeasuredPlan, now: number) => readonly Observation[];

const PLAN_OBSERVERS: { readonly [M in OfPlans]: PlanObserver } = {
  FIRST_PLAN_SUCCESS: (plan) =>
    plan.attempt === 1 ? oneAt(planEnd(plan), plan.status === 'COMPLETED' ? 1 : 0).map((one) => ({ ...one, partyId: plan.partyId })) : [],
  TOUCH_TIME_RATIO: (plan) => {
    const { status, partyId, createdAt, actualEnd, touchMs } = plan;
    const end = planEnd(plan);
    if (end === undefined || !CARRIED_OUT_STATUSES.includes(status)) return [];
    const whole = (actualEnd ?? end).getTime() - createdAt.getTime();
    return whole > 0 ? [{ at: end.getTime(), partyId, value: touchMs, whole }] : [];
  },
  EMERGENCY_SHARE: ({ partyId, actualStart, emergency }) =>
    oneAt(actualStart ?? undefined, emergency === null ? 0 : 1).map((one) => ({ ...one, partyId })),
  EMERGENCIES_AUTHORIZED_LATE: (plan, now) => ofOwed(plan, now, (settledAt, dueAt) => settledAt !== null && settledAt > dueAt),
  EMERGENCIES_UNAUTHORIZED: (plan, now) => ofOwed(plan, now, (settledAt) => settledAt === null),
};

/**
 * The observations of a measure in a plan; empty while it has none, and for other measures.
 * @param now epoch milliseconds: what is undecided by now does not count
 */
export const observePlan = (measure: Measure, plan: MeasuredPlan, now: number): readonly Observation[] =>
  isPlanMeasure(measure) ? PLAN_OBSERVERS[measure](plan, now) : [];

type GaugeReader<K extends keyof Restoration> = (restoration: RestorationPart<K>, at: number) => number;
const gaugeRow = <K extends keyof Restoration>(at: readonly K[], look: GaugeReader<K>): MeasureRow<GaugeReader<keyof Restoration>> => ({
  fields: at,
  read: look,
});
const GAUGE_FIELDS = ['endedAt'] as const;

const GAUGE_READERS: { readonly [M in OfInstants]: MeasureRow<GaugeReader<keyof Restoration>> } = {
  OPEN: gaugeRow(GAUGE_FIELDS, () => 1),
  BACKLOG_AGE: gaugeRow(GAUGE_FIELDS, ({ from }, at) => at - from.getTime()),
  OVERDUE: gaugeRow([...GAUGE_FIELDS, 'restored', 'claimedAt', 'verdicts'], ({ restored, claimedAt, partyId, verdicts }, at) => {
    const came: Partial<Record<ClockKind, Date | null>> = { RESTORE: restored?.at ?? null, RESOLVE: claimedAt };
    return verdicts.some((verdict) => verdict.partyId === partyId && isLate(verdict, came, at)) ? 1 : 0;
  }),
};

/** @param came when what a clock waits for came: what came late is no longer overdue */
const isLate = (verdict: ClockOutcome, came: Partial<Record<ClockKind, Date | null>>, now: number): boolean => {
  const cameAt = came[verdict.kind];
  const isOpen = cameAt === null || (cameAt !== undefined && cameAt.getTime() > now);
  return isOpen && verdict.at.getTime() < now && isMet(verdict, now) === false;
};

/**
 * The contribution of an open restoration to a level at an instant.
 * @param at epoch milliseconds: a restoration is open in [from, ended)
 * @returns the added value; undefined when it is not open then, and for other measures
 */
export const gaugeAt = (measure: Measure, restoration: Restoration, at: number): number | undefined =>
  measure in GAUGE_READERS && isOpenAt(restoration, at) ? GAUGE_READERS[measure as OfInstants].read(restoration, at) : undefined;

const isOpenAt = ({ from, endedAt }: Restoration, at: number): boolean =>
  from.getTime() <= at && (endedAt === null || endedAt.getTime() > at);

/** The fields of a restoration that some measures look at. */
export const measureFields = (measures: readonly Measure[]): readonly (keyof Restoration)[] => {
  const rows: Partial<Record<Measure, MeasureRow<unknown>>> = { ...OBSERVERS, ...GAUGE_READERS };
  return [...new Set([...BASE_FIELDS, ...measures.flatMap((measure) => rows[measure]?.fields ?? [])])];
};

/** Whether a measure is a level at an instant. */
export const isGauge = (measure: Measure): boolean => measure in GAUGE_READERS;
/** Whether a measure is of plans. */
export const isPlanMeasure = (measure: Measure): measure is OfPlans => measure in PLAN_OBSERVERS;
