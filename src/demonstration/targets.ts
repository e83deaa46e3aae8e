/** The service level targets of the demonstration's agreements. */
import {
  type ClockBasis,
  type ClockKind,
  type MilestoneClock,
  type Obligor,
  type ServiceLevelTarget,
  SEVERITIES,
  type Severity,
  type Target,
} from '../domain/time/serviceLevelTerms.js';

const HOUR_MS = 3_600_000;

type Hours = Readonly<Record<Severity, number>>;
const hours = (critical: number, major: number, minor: number, warning: number): Hours => ({
  CRITICAL: critical,
  MAJOR: major,
  MINOR: minor,
  WARNING: warning,
});

const inHours = (count: number): Target => ({ kind: 'DURATION', durationMs: Math.round(count * HOUR_MS) });

/** One target per severity. */
const perSeverity = (
  clock: ClockKind,
  byHours: Hours,
  obligor: Obligor = 'PARTY',
  basis: ClockBasis = 'UNDERPINNING_CONTRACT',
): readonly ServiceLevelTarget[] => SEVERITIES.map((severity) => ({ severity, clock, obligor, basis, target: inHours(byHours[severity]) }));

/** Received when the office opens; due at the end of this working day after it. */
export const inFullWorkingDays = (days: number): Target => ({
  kind: 'DUE_TABLE',
  outOfHours: 'NEXT_OPENING',
  bands: [{ startBefore: '24:00', addDays: days, count: 'AFTER_START_DAY', dayKind: 'WORKING_DAY', dueTime: null }],
});

/** Replaces the targets of a clock at a severity. */
export const withTarget = (targets: readonly ServiceLevelTarget[], severity: Severity, clock: ClockKind, target: Target) =>
  targets.map((one): ServiceLevelTarget => (one.severity === severity && one.clock === clock ? { ...one, target } : one));

/** Replaces targets of less urgent issues by working days. */
export const inWorkingDays = (targets: readonly ServiceLevelTarget[], days: Readonly<Partial<Record<Severity, number>>>, cutOff: string) =>
  targets.map((one): ServiceLevelTarget => {
    const count = days[one.severity];
    return count === undefined ? one : { ...one, target: { kind: 'END_OF_WORKING_DAY', days: count, cutOff } };
  });

const scaled = (byHours: Hours, factor: number): Hours =>
  hours(byHours.CRITICAL * factor, byHours.MAJOR * factor, byHours.MINOR * factor, byHours.WARNING * factor);

const ACKNOWLEDGE = hours(0.25, 0.5, 2, 4);
const UPDATE = hours(1.5, 3, 12, 36);
const RESTORE = hours(4, 8, 24, 72);
const RESOLVE = hours(24, 48, 120, 240);

/** A technician is at the site in time, by contract. */
export const ATTENDANCE = { code: 'ATTENDANCE', startOn: 'RAISED', endOn: 'ON_SITE' } as const satisfies MilestoneClock;
export const attendanceTargets: readonly ServiceLevelTarget[] = perSeverity('MILESTONE', hours(6, 12, 48, 96)).map((one) => ({
  ...one,
  milestone: ATTENDANCE.code,
}));

/** Targets of the parties by contract, and of the service provider towards its customers (SLA) and internally (OLA). */
export const allTargets = (factor: number): readonly ServiceLevelTarget[] => [
  ...perSeverity('ACKNOWLEDGE', scaled(ACKNOWLEDGE, factor)),
  ...perSeverity('UPDATE', scaled(UPDATE, factor)),
  ...perSeverity('RESTORE', scaled(RESTORE, factor)),
  ...perSeverity('RESTORE', scaled(RESTORE, factor * 1.25), 'SERVICE_PROVIDER', 'SLA'),
  ...perSeverity('RESOLVE', scaled(RESOLVE, factor)),
  ...perSeverity('RESOLVE', scaled(RESOLVE, factor * 1.5), 'SERVICE_PROVIDER', 'OLA'),
];
