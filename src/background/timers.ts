/**
 * Timers: due documents are found by an index and handled by an ordinary command with the expected version. Several instances may try: a
 * command is accepted once, the others get a version conflict or find nothing due.
 */
import type { AggregateState } from '../domain/kernel/decider.js';
import { system } from '../domain/kernel/principal.js';
import { execute } from '../store/execute.js';
import type { AnyBinding } from '../store/binding.js';
import type { ScopedCollection } from '../store/collection.js';
import { BINDINGS } from '../store/registry.js';
import { readMany } from '../store/reading/read.js';
import { scope } from '../store/scope.js';
import type { Logger } from '../store/logger.js';
import type { Store } from '../store/store.js';
import { dueBy, firstDue } from './due.js';
import { type ScheduledTask, type Run, schedule, type SchedulerOptions } from './scheduler.js';

/** Documents per sweep; the rest is found by the next sweep, which follows at once. */
const BATCH = 200;

const TIMER = system('timer');

/** A binding whose documents have due instants. */
type DueBinding = AnyBinding &
  Required<Pick<AnyBinding, 'due'>> & { readonly collection: ScopedCollection<AggregateState & { readonly nextDueAt: Date | null }> };

/** The aggregates that timers have work with. */
export const DUE_BINDINGS = BINDINGS.filter((binding): binding is DueBinding => binding.due !== undefined);

/**
 * The same items, begun at another place. Instances find the same documents due; beginning anywhere, they share a batch: what another one
 * has done costs a read.
 * @param at from 0 (the first) to 1
 */
export const beginningAt = <T>(items: readonly T[], at: number): readonly T[] => {
  const first = Math.floor(items.length * at);
  return [...items.slice(first), ...items.slice(0, first)];
};

const failureOf = (failures: readonly unknown[]): AggregateError =>
  new AggregateError(failures, `${String(failures.length)} due documents failed`);

const sweepBinding =
  (binding: DueBinding): Run =>
  async (store, now) => {
    const { collection } = binding;
    const filter = scope(TIMER, collection, dueBy(now));
    const due: readonly AggregateState[] = await readMany(store, filter, { sort: { nextDueAt: 1 }, limit: BATCH });
    const failures: unknown[] = [];
    let done = 0;
    for (const document of beginningAt(due, Math.random()))
      try {
        if (await carryOut(store, binding, document, now)) done += 1;
      } catch (error) {
        failures.push(error);
      }
    if (failures.length > 0) throw failureOf(failures);
    return done;
  };

const SWEEPS: readonly Run[] = DUE_BINDINGS.map(sweepBinding);

/**
 * Does what is due, one batch per aggregate type. A failure does not stop the rest.
 * @param now the clock
 * @returns how many commands were carried out
 * @throws AggregateError with what failed, after everything else was done
 */
export const sweep: Run = async (store, now) => {
  const ended = await Promise.allSettled(SWEEPS.map((each) => each(store, now)));
  const failures = ended.flatMap((each) => (each.status === 'rejected' ? [each.reason as unknown] : []));
  if (failures.length > 0)
    throw failureOf(failures.flatMap((each) => (each instanceof AggregateError ? (each.errors as unknown[]) : [each])));
  return ended.reduce((sum, each) => sum + (each.status === 'fulfilled' ? each.value : 0), 0);
};

/** @returns whether the command was accepted */
const carryOut = async (store: Store, binding: DueBinding, document: AggregateState, now: Date): Promise<boolean> => {
  const due = binding.due(document, now);
  if (due === null) return false;
  const outcome = await execute(binding, store, TIMER, { commands: [due], id: document._id, expectedVersion: document.version, now });
  return outcome.kind === 'Accepted';
};

/** One task per aggregate type, so that a slow one does not delay others. */
const DUE_TASKS: readonly ScheduledTask[] = DUE_BINDINGS.map((binding) => ({
  name: binding.aggregate.name,
  next: (store) => firstDue(store, binding.collection),
  run: sweepBinding(binding),
  isAffectedBy: ({ aggregateType }) => aggregateType === binding.aggregate.name,
}));

export interface Timers {
  /** Waits for a running sweep and starts no other. */
  stop(): Promise<void>;
}

/** Runs tasks independently while the process lives; by default those of every aggregate type. */
export const startTimers = (
  store: Store,
  log: Logger,
  options: SchedulerOptions = {},
  duties: readonly ScheduledTask[] = DUE_TASKS,
): Timers => {
  const running = duties.map((duty) => schedule(store, log, duty, options));
  return {
    stop: async () => {
      await Promise.all(running.map((one) => one.stop()));
    },
  };
};
