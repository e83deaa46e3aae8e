/**
 * One transaction for what was decided: documents, events, answers, and what else it changes.
 *
 * A replace matches the version that was decided on, so a concurrent change makes it miss.
 */
import { type ClientSession, type Collection, type Document, MongoServerError, type OptionalUnlessRequiredId } from 'mongodb';
import type { Accepted, AggregateState, AggregateTypes } from '../../domain/kernel/decider.js';
import type { Refusal } from '../../domain/kernel/refusal.js';
import type { AggregateBinding } from '../binding.js';
import { events, requests } from '../events/collection.js';
import { documents, raw, type Store } from '../store.js';
import { DeadlineExceeded } from '../unavailable.js';
import { replace, VersionMoved } from './optimisticWrites.js';
import { type Execution, recordOf } from './previousAnswer.js';
import type { TransactionWrite } from './transactionHook.js';

/** Milliseconds that a majority may take to confirm a commit. */
const COMMIT_MS = 10_000;
const DUPLICATE_KEY = 11000;
const WRITE_CONFLICT = 112;

/** What a request leads to. */
export interface Decided<T extends AggregateTypes> extends Pick<Accepted<T>, 'state' | 'events'> {
  readonly execution: Execution;
  /** The version that was decided on, 0 for a new aggregate. */
  readonly version: number;
}

/** Writes what was decided, of aggregates of one kind, each another one. @param otherWrites what the transaction writes besides */
export const commit = async <T extends AggregateTypes>(
  store: Store,
  binding: AggregateBinding<T>,
  decided: readonly Decided<T>[],
  otherWrites: readonly (TransactionWrite | undefined)[],
  deadline: number,
): Promise<void> => {
  const { name } = binding.aggregate;
  const records = decided.flatMap(({ execution: { key }, state }) => (key === null ? [] : [recordOf(key, name, state)]));
  const created = decided.flatMap(({ version, state }) => (version === 0 ? [state] : []));
  const recorded = decided.flatMap((one) => one.events.map((event) => ({ ...event, execution: one.execution.token })));
  const write = async (session: ClientSession): Promise<void> => {
    checkTime(name, deadline);
    const handle = documents<AggregateState>(store, binding.collection);
    // First of all, so that of two equal requests the slower one meets the key, and not what the faster one stored.
    await insertAll(documents(store, requests), records, session);
    await insertAll(handle, created, session);
    for (const { state, version } of decided) if (version > 0) await replace(handle, state, version, session);
    await insertAll(documents(store, events), recorded, session);
    for (const other of otherWrites) await other?.(session);
    checkTime(name, deadline);
  };
  // On a write conflict the decision is outdated: the driver's retries of the same write would fail again.
  const writeOnce = (session: ClientSession): Promise<void> =>
    write(session).catch((error: unknown) => {
      throw isServerError(error, WRITE_CONFLICT) ? new VersionMoved('Another transaction writes the same') : error;
    });
  await store[raw].client.withSession((session) => session.withTransaction(writeOnce, { maxCommitTimeMS: COMMIT_MS }));
};

/** One document goes without the driver's bulk writes, which cost as much again. */
const insertAll = async <D extends Document>(
  into: Collection<D>,
  [first, ...more]: readonly D[],
  session: ClientSession,
): Promise<void> => {
  if (first === undefined) return;
  if (more.length === 0) await into.insertOne(first as OptionalUnlessRequiredId<D>, { session });
  else await into.insertMany([first, ...more] as OptionalUnlessRequiredId<D>[], { session });
};

/** That a request was not carried out in time. */
export const late = (aggregate: string): DeadlineExceeded => new DeadlineExceeded(`${aggregate}: not committed by its deadline`);

export const checkTime = (aggregate: string, deadline: number): void => {
  if (Date.now() > deadline) throw late(aggregate);
};

/** @returns what a duplicate key in a unique index of the documents means; null when the error is something else */
export const duplicateKeyRefusal = (duplicates: Readonly<Record<string, Refusal>>, error: unknown): Refusal | null => {
  if (!isServerError(error, DUPLICATE_KEY)) return null;
  const index = Object.keys(duplicates).find((name) => error.message.includes(`index: ${name} `));
  return index === undefined ? null : (duplicates[index] ?? null);
};

/** A duplicate key among requests or events means a lost race, like a version that has moved on. */
export const isLostRace = (error: unknown): boolean => error instanceof VersionMoved || isServerError(error, DUPLICATE_KEY);

const isServerError = (error: unknown, code: number): error is MongoServerError => error instanceof MongoServerError && error.code === code;
