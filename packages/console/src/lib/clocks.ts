/** What a service level clock looks like at a moment, from what the server said of it at another. */
import type { ClockBarFragment } from '../ui/ClockBar.generated';
import { durationMs } from './time.js';

export type ClockTone = 'late' | 'risk' | 'running' | 'paused' | 'met' | 'none';

/** A clock as a bar. */
export interface ClockView {
  /** What it measures: its code in the agreement, or the usual kind. */
  readonly kind: string;
  readonly tone: ClockTone;
  /** Consumed share of the target, from 0 on; over 1 when late. Null without a target. */
  readonly share: number | null;
  /** Working time left; negative when late. Null when it has ended or has no target. */
  readonly remainingMs: number | null;
  readonly isRunning: boolean;
  readonly deadline: string | null;
}

/** From this share on a clock is at risk, where the agreement says nothing else to the reader. */
const AT_RISK = 0.75;

/** Runs a clock on to `now`. @param answeredAt when the server answered, in milliseconds */
export const clockAt = (clock: ClockBarFragment, answeredAt: number, now: number): ClockView => {
  const isRunning = clock.state === 'RUNNING';
  const passed = isRunning ? Math.max(0, now - answeredAt) : 0;
  const targetMs = clock.target == null ? null : durationMs(clock.target);
  const share = clock.consumed == null ? null : clock.consumed + (targetMs ? passed / targetMs : 0);
  const hasEnded = ['MET', 'BREACHED', 'ENDED'].includes(clock.state);
  const remainingMs = hasEnded || clock.remaining == null ? null : durationMs(clock.remaining) - passed;
  return { kind: clockName(clock), tone: toneOf(clock, share), share, remainingMs, isRunning, deadline: clock.deadline ?? null };
};

const clockName = ({ milestone, kind }: ClockBarFragment): string => milestone ?? kind;

const toneOf = ({ state, breached }: ClockBarFragment, share: number | null): ClockTone => {
  if (breached || state === 'BREACHED' || (share !== null && share > 1)) return 'late';
  if (state === 'MET' || state === 'ENDED') return 'met';
  if (share === null) return 'none';
  if (state !== 'RUNNING') return 'paused';
  return share >= AT_RISK ? 'risk' : 'running';
};

const HAS_ENDED: readonly string[] = ['MET', 'BREACHED', 'ENDED'];

/**
 * The clock of each name that matters now: one that still runs before one that has ended, then the latest.
 * @param obligor whose promise is read: the party's or the service provider's
 */
export const currentClocks = (
  clocks: readonly ClockBarFragment[],
  obligor: ClockBarFragment['obligor'],
): ReadonlyMap<string, ClockBarFragment> => {
  const current = new Map<string, ClockBarFragment>();
  for (const clock of clocks.filter((each) => each.obligor === obligor)) {
    const before = current.get(clockName(clock));
    const isNewer = before === undefined || HAS_ENDED.includes(before.state) || !HAS_ENDED.includes(clock.state);
    if (isNewer) current.set(clockName(clock), clock);
  }
  return current;
};

/** The clock of the party that is nearest to its end or farthest past it; null when none runs. */
export const mostUrgent = (clocks: Iterable<ClockView>): ClockView | null =>
  [...clocks]
    .filter(({ remainingMs }) => remainingMs !== null)
    .sort((one, other) => (one.remainingMs ?? 0) - (other.remainingMs ?? 0))[0] ?? null;
