/**
 * Timers: what is due is found by an index and done by the ordinary command, with the version it was decided upon. However many
 * instances look, and however often, a command is accepted once: the others find the issue changed, or nothing due any more.
 */
import type { PerformanceIssue } from '../domain/issue.js';
import { dueCommand } from '../domain/issueTime.js';
import { system } from '../domain/principal.js';
import { executeOnIssue } from '../store/execute.js';
import { readMany } from '../store/read.js';
import { scope } from '../store/scope.js';
import type { Log, Store } from '../store/store.js';

/** Issues looked at in one sweep; what is left over is found by the next, which follows at once. */
const BATCH = 200;

const TIMER = system('timer');

/**
 * Does what is due, as far as it fits into one batch. What fails keeps nothing else from being done.
 * @param now the clock
 * @returns how many commands were carried out
 * @throws AggregateError with what failed, after everything else was done
 */
export const sweep = async (store: Store, now: Date): Promise<number> => {
  const due = await readMany(store, 'performanceIssues', scope(TIMER, 'performanceIssues', { nextDueAt: { $lte: now, $type: 'date' } }), {
    sort: { nextDueAt: 1 },
    limit: BATCH,
  });
  let done = 0;
  const failures: unknown[] = [];
  for (const issue of due)
    try {
      if (await carryOut(store, issue, now)) done += 1;
    } catch (error) {
      failures.push(error);
    }
  if (failures.length > 0) throw new AggregateError(failures, `${String(failures.length)} of ${String(due.length)} due issues failed`);
  return done;
};

/** @returns whether there was something to do, and nobody else did it first */
const carryOut = async (store: Store, issue: PerformanceIssue, now: Date): Promise<boolean> => {
  const command = dueCommand(issue, now);
  if (command === null) return false;
  const outcome = await executeOnIssue(store, TIMER, { commands: [command], id: issue._id, expectedVersion: issue.version, now });
  return outcome.kind === 'Accepted';
};

export interface Timers {
  /** Waits for a running sweep and starts no other. */
  stop(): Promise<void>;
}

/**
 * Sweeps for as long as the process lives; again at once while there is something to do.
 * @param everyMs milliseconds between two sweeps
 */
export const startTimers = (store: Store, log: Log, everyMs = 1_000): Timers => {
  let stopped = false;
  let running: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const schedule = (afterMs: number): void => {
    if (!stopped) timer = setTimeout(() => void (running = run()), afterMs);
  };
  const run = async (): Promise<void> => {
    let done = 0;
    try {
      done = await sweep(store, new Date());
      if (done > 0) log.info({ done }, 'Timers fired');
    } catch (error) {
      log.error({ err: error }, 'A sweep of the timers failed: the next one tries again');
    }
    schedule(done > 0 ? 0 : everyMs);
  };
  schedule(everyMs);
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
};
