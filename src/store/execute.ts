/**
 * The only write path: read → decide → commit document, events and answer in one transaction.
 *
 * Reads are outside the transaction on purpose. The replace matches the version that was decided on, so a concurrent change makes it miss
 * and everything is read and decided again; the transaction itself is only three writes long.
 */
import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { type ClientSession, MongoServerError, ObjectId } from 'mongodb';
import {
  type Accepted,
  type RecordedEvent,
  type AggregateState,
  type Message,
  decide,
  fold,
  type AggregateTypes,
} from '../domain/kernel/decider.js';
import type { Principal } from '../domain/kernel/principal.js';
import { type Refusal, invalidInput, notFound, versionConflict } from '../domain/kernel/refusal.js';
import { inputLimitIssues } from '../domain/kernel/inputLimits.js';
import type { TransactionWrite } from './transactionHook.js';
import type { AggregateBinding } from './binding.js';
import { events, type RequestRecord, requests } from './events/collection.js';
import { readGuards } from './guards.js';
import { readOne } from './read.js';
import { replace, VersionMoved } from './optimisticWrites.js';
import { scopeIds } from './scope.js';
import { documents, raw, type Store } from './store.js';

/** A request to one aggregate. */
export interface CommandRequest<C extends Message> {
  /** One command, or several that succeed or fail together. */
  readonly commands: readonly [C, ...C[]];
  /** The aggregate they are for; absent when the first one creates it. */
  readonly id?: string;
  /** The caller's key: the same key and body give the same answer, the same key and another body is refused. */
  readonly clientMutationId?: string | null;
  readonly expectedVersion?: number | null;
  /** The instant each command happens at; `now` for all when absent. Only an import gives it. */
  readonly instants?: readonly Date[];
  readonly now: Date;
}

export type CommandOutcome<S> = { readonly kind: 'Accepted'; readonly state: S } | Refusal;

/** Milliseconds that a majority may take to confirm a commit. */
const COMMIT_MS = 10_000;
/** Longest pause before another attempt; short ones at first, of random length, so that those who lost together do not meet again. */
const MAX_PAUSE_MS = 50;
const DUPLICATE_KEY = 11000;
const WRITE_CONFLICT = 112;

/** A request was not carried out by its deadline: it lost every race, or the database was away. */
export class DeadlineExceeded extends Error {}

/** Executes commands on one kind of aggregate. @returns the state they lead to, or why not */
export type Execute<T extends AggregateTypes> = (
  store: Store,
  principal: Principal,
  request: CommandRequest<T['Command']>,
) => Promise<CommandOutcome<T['State']>>;

/** Executes requests on an aggregate that is bound to the store. */
export const executor =
  <T extends AggregateTypes>(binding: AggregateBinding<T>): Execute<T> =>
  (store, principal, request) =>
    execute(binding, store, principal, request);

/** Executes commands on an aggregate of the kind that `binding` names. */
export const execute = async <T extends AggregateTypes>(
  binding: AggregateBinding<T>,
  store: Store,
  principal: Principal,
  request: CommandRequest<T['Command']>,
): Promise<CommandOutcome<T['State']>> => {
  const deadline = Date.now() + Math.max(binding.deadlineMs ?? 0, store.deadlineMs);
  const issues = inputLimitIssues({ clientMutationId: request.clientMutationId });
  if (issues.length > 0) return invalidInput(issues);
  const key =
    request.clientMutationId == null
      ? null
      : { _id: requestId(principal, request.clientMutationId), hash: requestHash(binding.aggregate.name, request) };
  const work = serialize(request.id, async () => {
    for (let lost = 0; ; lost += 1) {
      try {
        return await attempt(binding, store, principal, request, { key, deadline, lost });
      } catch (error) {
        const refusal = duplicateKeyRefusal(binding.duplicates ?? {}, error);
        if (refusal) return refusal;
        if (!isLostRace(error)) throw error;
        checkTime(binding.aggregate.name, deadline);
        await pause(Math.random() * Math.min(2 ** lost, MAX_PAUSE_MS));
      }
    }
  });
  return answered(work, binding.aggregate.name, deadline);
};

const late = (aggregate: string): DeadlineExceeded => new DeadlineExceeded(`${aggregate}: not committed by its deadline`);

const checkTime = (aggregate: string, deadline: number): void => {
  if (Date.now() > deadline) throw late(aggregate);
};

/** Answers by the deadline in any case; the work itself stops at its next check of the time. */
const answered = async <T>(work: Promise<T>, aggregate: string, deadline: number): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const overdue = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late(aggregate)), deadline - Date.now());
  });
  try {
    return await Promise.race([work, overdue]);
  } finally {
    clearTimeout(timer);
  }
};

const queues = new Map<string, Promise<unknown>>();

/** Serializes the requests of one process for one aggregate: racing would only make them decide again. Other processes may still race. */
const serialize = async <T>(id: string | undefined, work: () => Promise<T>): Promise<T> => {
  if (id === undefined) return work();
  const own = (queues.get(id) ?? Promise.resolve()).then(work, work);
  queues.set(id, own);
  try {
    return await own;
  } finally {
    if (queues.get(id) === own) queues.delete(id);
  }
};

type RequestKey = Pick<RequestRecord, '_id' | 'hash'> | null;

interface AttemptState {
  readonly key: RequestKey;
  readonly deadline: number;
  /** How many races this request has lost. */
  readonly lost: number;
}

/** A request that was carried out before gets its answer. It is looked for where it may be: before a refusal, and after a lost race. */
const attempt = async <T extends AggregateTypes>(
  binding: AggregateBinding<T>,
  store: Store,
  principal: Principal,
  request: CommandRequest<T['Command']>,
  { key, deadline, lost }: AttemptState,
): Promise<CommandOutcome<T['State']>> => {
  const before = lost === 0 ? null : await recordedAnswer(binding, store, key);
  if (before !== null) return before;
  const id = request.id ?? new ObjectId().toHexString();
  const current = request.id === undefined ? null : await readCurrent(binding, store, principal, id);
  // Read before the facts, so that what changes after them is noticed.
  const guardWrite = await readGuards(
    store,
    request.commands.flatMap((command) => binding.guards?.(command, request.id ?? null, current) ?? []),
  );
  const decided = await decideOn(binding, store, principal, request, current, id);
  // Looked up after the document was read, so that the effect of an equal request is recognized as its answer.
  if (decided.kind !== 'Accepted') return (await recordedAnswer(binding, store, key)) ?? decided;
  const hookWrite = await binding.hook?.(store, request.commands, decided);
  await commit(store, binding, current?.version ?? 0, decided, key, deadline, [guardWrite, hookWrite]);
  return { kind: 'Accepted', state: decided.state };
};

const readCurrent = async <T extends AggregateTypes>(
  { collection }: AggregateBinding<T>,
  store: Store,
  principal: Principal,
  id: string,
): Promise<T['State'] | null> => readOne(store, scopeIds(principal, collection, [id]));

const recordedAnswer = async <T extends AggregateTypes>(
  binding: AggregateBinding<T>,
  store: Store,
  key: RequestKey,
): Promise<CommandOutcome<T['State']> | null> => {
  const record = key === null ? null : await documents(store, requests).findOne({ _id: key._id });
  if (record === null) return null;
  return record.hash === key?.hash ? replayAnswer(binding, store, record) : REUSED;
};

const REUSED: Refusal = { kind: 'MutationIdReused', message: 'This clientMutationId was used for another request: choose a new one' };

/** Decides on the document: it must exist and have the expected version. */
const decideOn = async <T extends AggregateTypes>(
  binding: AggregateBinding<T>,
  store: Store,
  principal: Principal,
  request: CommandRequest<T['Command']>,
  current: T['State'] | null,
  id: string,
): Promise<Accepted<T> | Refusal> => {
  const version = current?.version ?? 0;
  if (request.id !== undefined && current === null) return notFound(binding.aggregate.name, id);
  if (request.expectedVersion != null && request.expectedVersion !== version) return versionConflict(request.expectedVersion, version);
  return decideAll(binding, store, principal, request, current, id);
};

/** Several commands are one: what a later one sees is what the earlier ones did. */
const decideAll = async <T extends AggregateTypes>(
  { aggregate, facts }: AggregateBinding<T>,
  store: Store,
  principal: Principal,
  { commands, instants, now }: CommandRequest<T['Command']>,
  current: T['State'] | null,
  id: string,
): Promise<Accepted<T> | Refusal> => {
  let accepted: Accepted<T> = { kind: 'Accepted', state: current as T['State'], events: [] };
  for (const [index, command] of commands.entries()) {
    const at = instants?.[index] ?? now;
    const context = { actor: principal, id, now: at, facts: await facts(store, principal, command, id, accepted.state, at) };
    const next = decide(aggregate, command, accepted.state as T['State'] | null, context);
    if (next.kind !== 'Accepted') return next;
    accepted = { ...next, events: [...accepted.events, ...next.events] };
  }
  return accepted;
};

const commit = async <T extends AggregateTypes>(
  store: Store,
  binding: AggregateBinding<T>,
  version: number,
  decided: Accepted<T>,
  key: RequestKey,
  deadline: number,
  otherWrites: readonly (TransactionWrite | undefined)[],
): Promise<void> => {
  const { state } = decided;
  const write = async (session: ClientSession): Promise<void> => {
    checkTime(binding.aggregate.name, deadline);
    const handle = documents<AggregateState>(store, binding.collection);
    // First of all, so that of two equal requests the slower one meets the key, and not what the faster one stored.
    if (key !== null) await documents(store, requests).insertOne(recordOf(key, decided), { session });
    if (version === 0) await handle.insertOne(state, { session });
    else await replace(handle, state, version, session);
    await documents(store, events).insertMany([...decided.events], { session });
    for (const other of otherWrites) await other?.(session);
    checkTime(binding.aggregate.name, deadline);
  };
  // On a write conflict the decision is outdated: the driver's retries of the same write would fail again.
  const writeOnce = (session: ClientSession): Promise<void> =>
    write(session).catch((error: unknown) => {
      throw isServerError(error, WRITE_CONFLICT) ? new VersionMoved('Another transaction writes the same') : error;
    });
  await store[raw].client.withSession((session) => session.withTransaction(writeOnce, { maxCommitTimeMS: COMMIT_MS }));
};

const recordOf = (key: NonNullable<RequestKey>, { state, events: [first] }: Accepted): RequestRecord => ({
  ...key,
  aggregateType: first?.aggregateType ?? '',
  aggregateId: state._id,
  version: state.version,
  at: new Date(),
});

/** The same answer again: the state as it was then, folded from the log. */
const replayAnswer = async <T extends AggregateTypes>(
  { aggregate }: AggregateBinding<T>,
  store: Store,
  { aggregateId, version }: RequestRecord,
): Promise<CommandOutcome<T['State']>> => {
  const log = (await documents(store, events)
    .find({ aggregateId, version: { $lte: version } }, { sort: { version: 1 } })
    .toArray()) as unknown as RecordedEvent<T['Event']>[];
  const state = fold(aggregate, log);
  if (state === null) throw new Error(`${aggregate.name} ${aggregateId} has no events`);
  return { kind: 'Accepted', state };
};

/** @returns what a duplicate key in a unique index of the documents means; null when the error is something else */
const duplicateKeyRefusal = (duplicates: Readonly<Record<string, Refusal>>, error: unknown): Refusal | null => {
  if (!isServerError(error, DUPLICATE_KEY)) return null;
  const index = Object.keys(duplicates).find((name) => error.message.includes(`index: ${name} `));
  return index === undefined ? null : (duplicates[index] ?? null);
};

/** A duplicate key among requests or events means a lost race, like a version that has moved on. */
const isLostRace = (error: unknown): boolean => error instanceof VersionMoved || isServerError(error, DUPLICATE_KEY);

const isServerError = (error: unknown, code: number): error is MongoServerError => error instanceof MongoServerError && error.code === code;

/** The idempotency key, scoped to its caller without ambiguity. */
const requestId = ({ kind, id, partyId }: Principal, key: string): string => JSON.stringify([kind, id, partyId ?? null, key]);

/** SHA-256 of everything that makes two requests the same. */
const requestHash = <C extends Message>(aggregate: string, { commands, id, expectedVersion }: CommandRequest<C>): string =>
  createHash('sha256')
    .update(JSON.stringify([aggregate, id ?? null, expectedVersion ?? null, commands]))
    .digest('base64url');

/** One aggregate's events in order, for audits: the documents must equal their fold. */
export const readEvents = async (store: Store, aggregateId: string): Promise<RecordedEvent[]> =>
  documents(store, events)
    .find({ aggregateId }, { sort: { version: 1 } })
    .toArray();
