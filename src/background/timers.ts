/**
 * Timers: what is due is found by an index and done by the ordinary command, with the version it was decided upon. However many
 * instances look, and however often, a command is accepted once: the others find the issue changed, or nothing due any more.
 */
import type { Root } from '../domain/kernel/decider.js';
import { system } from '../domain/kernel/principal.js';
import { execute } from '../store/execute.js';
import type { AnyBinding } from '../store/binding.js';
import type { ScopedCollection } from '../store/collection.js';
import { BINDINGS } from '../store/registry.js';
import { readMany } from '../store/read.js';
import { scope } from '../store/scope.js';
import type { Log } from '../store/logger.js';
import type { Store } from '../store/store.js';

/** Documents of a kind looked at in one sweep; what is left over is found by the next, which follows at once. */
const BATCH = 200;

const TIMER = system('timer');

/** An aggregate with something for timers to do: its documents say when. */
type Due = AnyBinding &
  Required<Pick<AnyBinding, 'due'>> & { readonly collection: ScopedCollection<Root & { readonly nextDueAt: Date | null }> };

const DUE = BINDINGS.filter((binding): binding is Due => binding.due !== undefined);

/** One look at what is due. @returns how much there was to do */
export type Sweep = (store: Store, now: Date) => Promise<number>;

const failed = (failures: readonly unknown[]): AggregateError =>
  new AggregateError(failures, `${String(failures.length)} due documents failed`);

const sweepKind =
  (binding: Due): Sweep =>
  async (store, now) => {
    const { collection } = binding;
    const filter = scope(TIMER, collection, { nextDueAt: { $lte: now, $type: 'date' } });
    const due: readonly Root[] = await readMany(store, filter, { sort: { nextDueAt: 1 }, limit: BATCH });
    const failures: unknown[] = [];
    let done = 0;
    for (const document of due)
      try {
        if (await carryOut(store, binding, document, now)) done += 1;
      } catch (error) {
        failures.push(error);
      }
    if (failures.length > 0) throw failed(failures);
    return done;
  };

/** A sweep for each kind: what takes long in one keeps nobody waiting in another. */
const SWEEPS: readonly Sweep[] = DUE.map(sweepKind);

/**
 * Does what is due, as far as it fits into one batch of each kind. What fails keeps nothing else from being done.
 * @param now the clock
 * @returns how many commands were carried out
 * @throws AggregateError with what failed, after everything else was done
 */
export const sweep: Sweep = async (store, now) => {
  const ended = await Promise.allSettled(SWEEPS.map((one) => one(store, now)));
  const failures = ended.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
  if (failures.length > 0) throw failed(failures.flatMap((one) => (one instanceof AggregateError ? (one.errors as unknown[]) : [one])));
  return ended.reduce((sum, one) => sum + (one.status === 'fulfilled' ? one.value : 0), 0);
};

/** @returns whether there was something to do, and nobody else did it first */
const carryOut = async (store: Store, binding: Due, document: Root, now: Date): Promise<boolean> => {
  const due = binding.due(document, now);
  if (due === null) return false;
  const outcome = await execute(binding, store, TIMER, { commands: [due], id: document._id, expectedVersion: document.version, now });
  return outcome.kind === 'Accepted';
};

export interface Timers {
  /** Waits for a running sweep and starts no other. */
  stop(): Promise<void>;
}

/**
 * Sweeps for as long as the process lives; again at once while there is something to do. Several kinds of sweep run side by side, each
 * never twice at once.
 * @param everyMs milliseconds between two sweeps of a kind
 * @param sweeps what is done; each answers how much there was to do
 */
export const startTimers = (store: Store, log: Log, everyMs = 1_000, sweeps: readonly Sweep[] = SWEEPS): Timers => {
  const running = sweeps.map((one) => repeat(store, log, everyMs, one));
  return {
    stop: async () => {
      await Promise.all(running.map((one) => one.stop()));
    },
  };
};

const repeat = (store: Store, log: Log, everyMs: number, one: Sweep): Timers => {
  let stopped = false;
  let running: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const schedule = (afterMs: number): void => {
    if (!stopped) timer = setTimeout(() => void (running = run()), afterMs);
  };
  const run = async (): Promise<void> => {
    let done = 0;
    try {
      done = await one(store, new Date());
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
