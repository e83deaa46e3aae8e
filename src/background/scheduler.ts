/**
 * Work that falls due at known instants. A timer waits for the next one; an event of the log that may have brought it nearer makes the
 * scheduler look again. Every instance hears every event, so it does not matter where something was changed.
 *
 * Whatever an event or a timer misses (a feed that was interrupted, a clock that was set) is found by a look once a minute.
 */
import type { RecordedEvent } from '../domain/kernel/decider.js';
import type { Logger } from '../store/logger.js';
import type { Store } from '../store/store.js';

/** Does what is due at an instant. @returns how much that was */
export type Run = (store: Store, now: Date) => Promise<number>;

/** One kind of work. */
export interface ScheduledTask {
  /** What the log calls it. */
  readonly name: string;
  /** The first instant at which there is something to do, past or future; null when there is none. */
  readonly next: (store: Store, now: Date) => Promise<Date | null>;
  readonly run: Run;
  /** Whether an event may bring the next instant nearer. */
  readonly isAffectedBy: (event: RecordedEvent) => boolean;
}

export interface SchedulerOptions {
  readonly now?: () => Date;
  /** Milliseconds from one look to the next that an event, or work that could not be done, may cause; a second when absent. */
  readonly pauseMs?: number;
  /** Milliseconds after which it looks again in any case; a minute when absent. Below the 24.8 days that a timer can wait. */
  readonly checkMs?: number;
}

export interface Scheduler {
  /** Looks again, as an event would make it. */
  readonly wake: () => void;
  /** Waits for work that runs and begins no other. */
  readonly stop: () => Promise<void>;
}

const PAUSE_MS = 1_000;
const CHECK_MS = 60_000;

/** Does one kind of work whenever it is due, for as long as the process lives; never twice at once. */
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

/** Does what is due. @returns milliseconds until more may be */
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
    const done = await run(store, now());
    if (done > 0) log.info({ duty: name, done }, 'Scheduled work done');
    // What is due and cannot be done now is another instance's, or waits for something else.
    return done > 0 ? 0 : pauseMs;
  } catch (error) {
    log.error({ err: error, duty: name }, 'Scheduled work failed: it is tried again');
    return pauseMs;
  }
};
