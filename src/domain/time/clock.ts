/** Service level clocks: what is stored, when they pause and what they may take (`clockReading.ts` reads them). */
import { workingIntervals } from './calendar.js';
import { convertedMs, dueAfter } from './deadline.js';
import { durationOf } from './dueTable.js';
import { type Interval, totalMs, union, clip, subtract } from './interval.js';
import { type Findings, targetOf } from './targets.js';
import {
  type AgreedTerms,
  type Calendar,
  type ClockBasis,
  type ClockKind,
  type Obligor,
  type ServiceLevelTarget,
  SEVERITIES,
  type Severity,
} from './serviceLevelTerms.js';
import { providerTime } from './providerTime.js';
import { type ClockStop, type Pause, pauseOf, validStops } from './stops.js';

/** A stored clock: its start and end. Its reading is always computed (`readClock`). */
export interface Clock {
  /** Unique in the issue: kind, obligor and the version of the event that started it, for example `restore-party-1`. */
  readonly id: string;
  readonly kind: ClockKind;
  /** The code of a MILESTONE clock; absent for the usual ones. */
  readonly milestone?: string;
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
  /** Whether it was met; a reassignment, a rejection or a cancellation ends it unmet. */
  readonly fulfilled: boolean;
  /** At-risk shares already announced. */
  readonly announced: readonly number[];
  readonly breachAnnounced: boolean;
  readonly dispute: Dispute | null;
  /** The dismissed dispute that `dispute` appeals against; null without an appeal. */
  readonly earlierDispute: Dispute | null;
  /** The clock that this one goes on with: of a cancelled issue about the same matter, or from before the party passed the issue on; absent for none. */
  readonly continues?: ContinuedClock;
  /** The time by which agreed slots replace its deadline; absent for none. */
  readonly postponed?: readonly (Stretch & { readonly appointmentId: string })[];
}

/** What a clock goes on with. */
export interface ContinuedClock {
  /** The cancelled issue, or the same one. */
  readonly issueId: string;
  /** When it did not run, up to the continuation: its own pauses, and the time in which nothing was owed. */
  readonly pauses: readonly { readonly from: Date; readonly to: Date }[];
  /** Whether it had exceeded its target: that breach counts where it happened, and once. */
  readonly breached: boolean;
}

/** A stretch of time. */
export interface Stretch {
  readonly from: Date;
  readonly to: Date;
}

/** The time of a clock that an upheld dispute excuses; null for none. The rest of the clock counts as before. */
export const excusedStretch = ({ dispute }: Pick<Clock, 'dispute'>): Stretch | null =>
  dispute?.outcome === 'UPHELD' ? { from: dispute.from, to: dispute.to } : null;

/** Whether all of a clock's time was excused: it counts neither way. A running clock goes on. */
export const isSetAside = (clock: Pick<Clock, 'dispute' | 'start' | 'end'>): boolean => {
  const excused = excusedStretch(clock);
  return excused !== null && clock.end !== null && excused.from <= clock.start && clock.end <= excused.to;
};

/** A party's objection to a breach, and how the service provider settled it. */
export interface Dispute extends Stretch {
  readonly at: Date;
  readonly by: string;
  readonly reason: string;
  readonly outcome: 'OPEN' | 'UPHELD' | 'DISMISSED';
  readonly settledAt: Date | null;
  readonly settledBy: string | null;
  readonly settledReason: string | null;
}

/** The part of an issue that clocks are a function of. */
export interface ClockHistory {
  readonly terms: readonly AgreedTerms[];
  readonly stops: readonly ClockStop[];
  /** Ascending; the first is where the issue was raised. */
  readonly severityChanges: readonly { readonly severity: Severity; readonly at: Date }[];
  /** What was found out, ascending: conditional targets hold from then on. */
  readonly findings?: readonly (Findings & { readonly at: Date })[];
  /** Ascending; shows who held the issue when. */
  readonly statusChanges: readonly { readonly status: string; readonly at: Date; readonly refuted?: true }[];
  /** Ascending; when it was given to a party. */
  readonly assignments?: readonly { readonly at: Date }[];
  /** Ascending; what was recorded as restored. */
  readonly recordedRestorations?: readonly { readonly voided: { readonly at: Date; readonly refuted?: true } | null }[];
}

/** The terms of a clock. @throws Error when there are none */
export const termsOfClock = ({ id, terms }: Clock, history: ClockHistory): AgreedTerms => {
  const agreed = history.terms[terms];
  if (agreed === undefined) throw new Error(`The clock ${id} refers to terms the issue does not have`);
  return agreed;
};

/** I as instants: [start, end or now]; empty before the start. */
export const runInterval = (clock: Clock, now: Date): Interval => {
  const from = clock.start.getTime();
  return [from, Math.max(from, (clock.end ?? now).getTime())];
};

/** When a clock does not run. The service provider's own time counts against a party only where the agreement says so. */
export const pausesOf = (clock: Clock, history: ClockHistory): readonly Pause[] => {
  const excused = excusedStretch(clock);
  const given = [...(clock.continues?.pauses ?? []), ...(clock.postponed ?? []), ...(excused === null ? [] : [excused])];
  const stops = [
    ...given.map(({ from, to }) => ({ interval: [from.getTime(), to.getTime()] as const, stop: null })),
    ...validStops(clock, history).map(pauseOf),
  ];
  if (clock.obligor !== 'PARTY' || termsOfClock(clock, history).providerVerificationCounts) return stops;
  return [...stops, ...providerTime(history).map((interval) => ({ interval, stop: null }))];
};

/** When a clock does not run, overlaps once. */
export const pausedIntervals = (clock: Clock, history: ClockHistory): readonly Interval[] =>
  union(pausesOf(clock, history).map(({ interval }) => interval));

const severityAt = ({ severityChanges }: ClockHistory, at: Date): Severity | undefined =>
  (severityChanges.findLast((change) => change.at <= at) ?? severityChanges[0])?.severity;

const NOTHING_FOUND: Findings = { cause: null, impact: null };

const findingsAt = ({ findings = [] }: ClockHistory, at: Date): Findings => findings.findLast((one) => one.at <= at) ?? NOTHING_FOUND;

/** What decides which target holds, from an instant on. */
export interface TargetBasis extends Findings {
  readonly at: Date;
  readonly severity: Severity;
}

/** What decides which target a clock runs against, from its start to its end or now; empty without a severity. */
export const targetBases = (clock: Clock, history: ClockHistory, now: Date): readonly TargetBasis[] => {
  const [start, until] = runInterval(clock, now);
  const later = [...history.severityChanges, ...(history.findings ?? [])]
    .map(({ at }) => at)
    .filter((at) => start < at.getTime() && at.getTime() <= until)
    .toSorted((one, other) => one.getTime() - other.getTime());
  return [clock.start, ...later].flatMap((at): readonly TargetBasis[] => {
    const severity = severityAt(history, at);
    return severity === undefined ? [] : [{ at, severity, ...findingsAt(history, at) }];
  });
};

/** What a clock may take, and the target it comes from. */
export interface Allowance {
  readonly ms: number;
  readonly target: ServiceLevelTarget;
}

/** The allowance in force, null without a target; and the last there was. */
interface AllowanceHistory {
  readonly current: Allowance | null;
  readonly last: Allowance | null;
  /** What was left of each target when it was left, in milliseconds of its calendar: a return to it gives no more. */
  readonly left: ReadonlyMap<ServiceLevelTarget, number>;
}

const NO_ALLOWANCE: AllowanceHistory = { current: null, last: null, left: new Map() };

/**
 * What a clock may take: the target of its kind and obligor at the severity in force at its end, or now, by what is found out by then.
 * A stricter target counts from its change on, and never gives more time than was left, nor more than was left of it when it was in force
 * before, unless the agreement says that a higher severity keeps the start or restarts; a looser one is measured from the start. What was
 * exceeded at the change stays exceeded. A due table is the duration |[start, due instant] ∩ W|, so that stops move it as they
 * move any other.
 * A higher severity for which nothing is promised keeps the former target.
 * @returns the target and what may be used up, in milliseconds of its calendar; null when the terms promise nothing for that severity
 */
export const targetAt = (clock: Clock, history: ClockHistory, now: Date): Allowance | null => {
  const [first, ...later] = targetBases(clock, history, now);
  const start = first === undefined ? NO_ALLOWANCE : firstAllowance(clock, history, first);
  return later.reduce((before, change) => changedAllowance(clock, history, before, change), start).current;
};

/** What a clock could take, from each change of its target on: what `explain` tells. */
export const targetChanges = (
  clock: Clock,
  history: ClockHistory,
  now: Date,
): readonly (TargetBasis & { readonly target: number | null })[] =>
  targetBases(clock, history, now).map((basis) => ({ ...basis, target: targetAt({ ...clock, end: basis.at }, history, now)?.ms ?? null }));

/** The calendar a clock counts in: that of the target it runs against, or the agreement's. */
export const calendarOf = (clock: Clock, history: ClockHistory, now: Date): Calendar =>
  calendarFor(clock, history, targetAt(clock, history, now)?.target);

/** The calendar that a target counts in. */
export const calendarFor = (clock: Clock, history: ClockHistory, target: ServiceLevelTarget | undefined): Calendar =>
  target?.calendar ?? termsOfClock(clock, history).calendar;

const agreedTarget = (clock: Clock, history: ClockHistory, { severity, ...findings }: TargetBasis): ServiceLevelTarget | undefined =>
  targetOf(termsOfClock(clock, history).targets, clock, severity, findings);

const firstAllowance = (clock: Clock, history: ClockHistory, basis: TargetBasis): AllowanceHistory => {
  const target = agreedTarget(clock, history, basis);
  if (target === undefined) return NO_ALLOWANCE;
  const first = { ms: durationOf(target.target, calendarFor(clock, history, target), clock.start.getTime()), target };
  return { ...NO_ALLOWANCE, current: first, last: first };
};

/** The targets may count in different calendars, so they are compared by when they are due, and what is left is converted. */
const changedAllowance = (
  clock: Clock,
  history: ClockHistory,
  { current, last, left }: AllowanceHistory,
  basis: TargetBasis,
): AllowanceHistory => {
  const [start, changedAt] = [clock.start.getTime(), basis.at.getTime()];
  const before = calendarFor(clock, history, last?.target);
  const paused = pausedIntervals(clock, history);
  const leftMs = last === null ? Infinity : last.ms - elapsedUntil(clock, paused, before, changedAt);
  if (leftMs < 0) return { current: last, last, left };
  const target = agreedTarget(clock, history, basis) ?? (current !== null && isRaised(current.target, basis) ? current.target : undefined);
  if (target !== undefined && target === current?.target) return { current, last, left };
  const leaving = current === null ? left : new Map([...left, [current.target, leftMs]]);
  if (target === undefined) return { current: null, last, left: leaving };
  const calendar = calendarFor(clock, history, target);
  const usedMs = elapsedUntil(clock, paused, calendar, changedAt);
  const freshMs = usedMs + durationOf(target.target, calendar, changedAt);
  const fromChangeMs = Math.min(freshMs, usedMs + (left.get(target) ?? Infinity));
  if (last === null) return changedTo({ ms: fromChangeMs, target }, leaving);
  const wholeMs = durationOf(target.target, calendar, start);
  const lastMs = usedMs + convertedMs(leftMs, changedAt, before, calendar);
  const isLooser = dueAfter(calendar, start, wholeMs) >= dueAfter(before, start, durationOf(last.target.target, before, start));
  if (isLooser) return changedTo({ ms: Math.max(wholeMs, lastMs), target }, leaving);
  const upgrade = target.severity === last.target.severity ? undefined : termsOfClock(clock, history).severityUpgrade;
  const upgradedMs = { KEEP_START: wholeMs, RESTART: freshMs, NO_MORE_THAN_LEFT: Math.min(fromChangeMs, lastMs) };
  return changedTo({ ms: upgradedMs[upgrade ?? 'NO_MORE_THAN_LEFT'], target }, leaving);
};

/** A higher severity, for which nothing is promised, takes no promise away. */
const isRaised = (before: ServiceLevelTarget, { severity }: TargetBasis): boolean =>
  SEVERITIES.indexOf(severity) < SEVERITIES.indexOf(before.severity);

const changedTo = (allowance: Allowance, left: AllowanceHistory['left']): AllowanceHistory => ({
  current: allowance,
  last: allowance,
  left,
});

/** What counts until an instant, in milliseconds of a calendar. @param paused when the clock does not run, as `pausedIntervals` returns it */
export const elapsedUntil = ({ start }: Clock, paused: readonly Interval[], calendar: Calendar, until: number): number => {
  const from = start.getTime();
  return totalMs(subtract(workingIntervals(calendar, from, until), clip(paused, from, until)));
};
