/**
 * Runs work that is due at known instants. A timer waits for the next one; an event that may have brought it forward triggers another
 * check. Every instance receives every event, so changes on other instances count too.
 *
 * A check once a minute covers what events and timers miss (an interrupted feed, a clock that was set).
 */
import type { RecordedEvent } from '../domain/kernel/decider.js';
import type { Logger } from '../store/logger.js';
import type { Store } from '../store/store.js';
import { count } from '../telemetry/recording.js';
import { inSpan } from '../telemetry/tracing.js';

/** Does what is due at an instant. @returns the number of items done */
export type Run = (store: Store, now: Date) => Promise<number>;

/** One kind of work. */
export interface ScheduledTask {
  /** Its name in the log. */
  readonly name: string;
  /** The next due instant, past or future; null for none. */
  readonly next: (store: Store, now: Date) => Promise<Date | null>;
  readonly run: Run;
  /** Whether an event may bring the next due instant forward. */
  readonly isAffectedBy: (event: RecordedEvent) => boolean;
}

export interface SchedulerOptions {
  readonly now?: () => Date;
  /** Minimum milliseconds between two checks caused by events or failed work; a second when absent. */
  readonly pauseMs?: number;
  /** Maximum milliseconds between two checks; a minute when absent. Below the 24.8 days that a timer can wait. */
  readonly checkMs?: number;
}

export interface Scheduler {
  /** Triggers a check, like an event. */
  readonly wake: () => void;
  /** Waits for running work and starts no other. */
  readonly stop: () => Promise<void>;
}

const PAUSE_MS = 1_000;
const CHECK_MS = 60_000;

/** Runs a task whenever it is due, while the process lives; never twice at once. */
export const schedule = (store: Store, log: Logger, task: ScheduledTask, options: SchedulerOptions = {}): Scheduler => {
  const { now = () => new Date(), pauseMs = PAUSE_MS, checkMs = CHECK_MS } = options;
  let stopped = false;
  let check: Promise<void> | null = null;
  /** When the last look began, and when the next one does, in milliseconds of the clock that timers keep. */
  let checkedAt = -Infinity;
  let nextCheckAt = Infinity;
  /** How often it was woken. */
  let wakeCount = 0;
  let timer: NodeJS.Timeout | undefined;

  const checkAt = (at: number): void => {
    clearTimeout(timer);
    nextCheckAt = at;
    if (stopped) return;
    timer = setTimeout(
      () => {
        check = runCheck();
      },
      Math.max(0, at - performance.now()),
    );
  };
  const runCheck = async (): Promise<void> => {
    checkedAt = performance.now();
    const before = wakeCount;
    const waitMs = await runIfDue(store, log, task, now, pauseMs);
    check = null;
    checkAt(performance.now() + Math.min(waitMs, checkMs));
    if (wakeCount > before) wake();
  };
  const wake = (): void => {
    wakeCount += 1;
    if (check === null) checkAt(Math.min(nextCheckAt, checkedAt + pauseMs));
  };
  const unsubscribe = store.feed.onEvent(task.isAffectedBy, wake);
  wake();
  return {
    wake,
    stop: async () => {
      stopped = true;
      unsubscribe();
      clearTimeout(timer);
      await check;
    },
  };
};

/** Runs the task if due. @returns milliseconds until the next check */
const runIfDue = async (
  store: Store,
  log: Logger,
  { name, next, run }: ScheduledTask,
  now: () => Date,
  pauseMs: number,
): Promise<number> => {
  try {
    const at = await next(store, now());
    if (at === null) return Infinity;
    const waitMs = at.getTime() - now().getTime();
    if (waitMs > 0) return waitMs;
    const done = await inSpan(`run ${name}`, { kind: 'INTERNAL' }, () => run(store, now()));
    count('party_performance_timer_runs_total', { duty: name, outcome: 'DONE' });
    if (done > 0) log.info({ duty: name, done }, 'Scheduled work done');
    // Due work that cannot be done now is being done by another instance, or is blocked.
    return done > 0 ? 0 : pauseMs;
  } catch (error) {
    count('party_performance_timer_runs_total', { duty: name, outcome: 'FAILED' });
    log.error({ err: error, duty: name }, 'Scheduled work failed and will be retried');
    return pauseMs;
  }
};
