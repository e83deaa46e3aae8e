/**
 * Timers: what is due is found by an index and done by the ordinary command, with the version it was decided upon. However many
 * instances look, and however often, a command is accepted once: the others find the issue changed, or nothing due any more.
 */
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
 * Does everything that is due.
 * @param now the clock
 * @returns how many commands were carried out
 */
export const sweep = async (store: Store, now: Date): Promise<number> => {
  const due = await readMany(store, 'performanceIssues', scope(TIMER, 'performanceIssues', { nextDueAt: { $lte: now, $type: 'date' } }), {
    sort: { nextDueAt: 1 },
    limit: BATCH,
  });
  let done = 0;
  for (const issue of due) {
    const command = dueCommand(issue, now);
    if (command === null) continue;
    const outcome = await executeOnIssue(store, TIMER, { commands: [command], id: issue._id, expectedVersion: issue.version, now });
    if (outcome.kind === 'Accepted') done += 1;
  }
  return done;
};

export interface Timers {
  /** Waits for a running sweep and starts no other. */
  stop(): Promise<void>;
}

/**
 * Sweeps for as long as the process lives.
 * @param everyMs milliseconds between two sweeps
 */
export const startTimers = (store: Store, log: Log, everyMs = 1_000): Timers => {
  let stopped = false;
  let running: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const schedule = (): void => {
    if (!stopped) timer = setTimeout(() => (running = run()), everyMs);
  };
  const run = async (): Promise<void> => {
    try {
      const done = await sweep(store, new Date());
      if (done > 0) log.info({ done }, 'Timers fired');
    } catch (error) {
      log.error({ err: error }, 'A sweep of the timers failed: the next one tries again');
    }
    schedule();
  };
  schedule();
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
};
