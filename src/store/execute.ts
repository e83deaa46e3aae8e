/**
 * The only write path: read → decide → commit document, events and answer in one transaction.
 *
 * Reads are outside the transaction on purpose. The replace matches the version that was decided on, so a concurrent change makes it miss
 * and everything is read and decided again; the transaction itself is only three writes long.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { type ClientSession, MongoServerError } from 'mongodb';
import { type Accepted, type RecordedEvent, type AggregateState, decide, type AggregateTypes } from '../domain/kernel/decider.js';
import type { Principal } from '../domain/kernel/principal.js';
import { type Refusal, invalidInput, notFound, versionConflict } from '../domain/kernel/refusal.js';
import { inputLimitProblems } from '../domain/kernel/inputLimits.js';
import type { TransactionWrite } from './transactions/transactionHook.js';
import type { AggregateBinding } from './binding.js';
import { events, requests } from './events/collection.js';
import type { CommandOutcome, CommandRequest } from './transactions/commandRequest.js';
import { counted } from './transactions/countCommands.js';
import { type Execution, executionOf, previousAnswer, recordOf } from './transactions/previousAnswer.js';
import { readOne } from './reading/read.js';
import { sizeRefusal } from './transactions/documentSize.js';
import { Retries } from './transactions/retries.js';
import { replace, VersionMoved } from './transactions/optimisticWrites.js';
import { readGuards } from './transactions/guards.js';
import { scopeIds } from './scope.js';
import { documents, raw, type Store } from './store.js';
import { DeadlineExceeded, isRetryable } from './unavailable.js';

/** Milliseconds that a majority may take to confirm a commit. */
const COMMIT_MS = 10_000;
const DUPLICATE_KEY = 11000;
const WRITE_CONFLICT = 112;

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
  const problems = inputLimitProblems({ clientMutationId: request.clientMutationId });
  if (problems.length > 0) return invalidInput(problems);
  const execution = executionOf(binding.aggregate.name, principal, request);
  const work = serialize(request.id, async () => {
    const retries = new Retries();
    for (;;) {
      try {
        return await attempt(binding, store, principal, request, { execution, deadline, isFirst: retries.count === 0 });
      } catch (error) {
        const refusal = duplicateKeyRefusal(binding.duplicates ?? {}, error);
        if (refusal) return refusal;
        if (!isLostRace(error) && !isRetryable(error)) throw error;
        checkTime(binding.aggregate.name, deadline);
        await pause(retries.pauseMsAfter(error));
      }
    }
  });
  try {
    return await counted(binding.aggregate.name, request, answered(work, binding.aggregate.name, deadline));
  } finally {
    binding.settled?.(store);
  }
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

interface AttemptState {
  readonly execution: Execution;
  readonly deadline: number;
  readonly isFirst: boolean;
}

/** What was carried out before gets its answer. It is looked for where it may be: before a refusal, and after an attempt that failed. */
const attempt = async <T extends AggregateTypes>(
  binding: AggregateBinding<T>,
  store: Store,
  principal: Principal,
  request: CommandRequest<T['Command']>,
  { execution, deadline, isFirst }: AttemptState,
): Promise<CommandOutcome<T['State']>> => {
  const { id } = execution;
  const before = isFirst ? null : await previousAnswer(binding, store, execution);
  if (before !== null) return before;
  const current = request.id === undefined ? null : await readCurrent(binding, store, principal, id);
  execution.from ??= current?.version ?? 0;
  // Read before the facts, so that what changes after them is noticed.
  const guardWrite = await readGuards(
    store,
    request.commands.flatMap((command) => binding.guards?.(command, request.id ?? null, current) ?? []),
  );
  const decided = await decideOn(binding, store, principal, request, current, id);
  // Looked up after the document was read, so that the effect of an equal request is recognized as its answer.
  if (decided.kind !== 'Accepted')
    return (isFirst && execution.key === null ? null : await previousAnswer(binding, store, execution)) ?? decided;
  const hookWrite = await binding.hook?.(store, request.commands, decided);
  await commit(store, binding, current?.version ?? 0, decided, { execution, deadline, otherWrites: [guardWrite, hookWrite] });
  return { kind: 'Accepted', state: decided.state };
};

const readCurrent = async <T extends AggregateTypes>(
  { collection }: AggregateBinding<T>,
  store: Store,
  principal: Principal,
  id: string,
): Promise<T['State'] | null> => readOne(store, scopeIds(principal, collection, [id]));

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
  const decided = await decideAll(binding, store, principal, request, current, id);
  return decided.kind === 'Accepted' ? (sizeRefusal(principal, current, decided.state) ?? decided) : decided;
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

interface CommitParts extends Pick<AttemptState, 'execution' | 'deadline'> {
  /** What the transaction writes besides. */
  readonly otherWrites: readonly (TransactionWrite | undefined)[];
}

const commit = async <T extends AggregateTypes>(
  store: Store,
  binding: AggregateBinding<T>,
  version: number,
  { state, events: decidedEvents }: Accepted<T>,
  { execution, deadline, otherWrites }: CommitParts,
): Promise<void> => {
  const { key } = execution;
  const recorded = decidedEvents.map((event) => ({ ...event, execution: execution.token }));
  const write = async (session: ClientSession): Promise<void> => {
    checkTime(binding.aggregate.name, deadline);
    const handle = documents<AggregateState>(store, binding.collection);
    // First of all, so that of two equal requests the slower one meets the key, and not what the faster one stored.
    if (key !== null) await documents(store, requests).insertOne(recordOf(key, binding.aggregate.name, state), { session });
    if (version === 0) await handle.insertOne(state, { session });
    else await replace(handle, state, version, session);
    await documents(store, events).insertMany(recorded, { session });
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

/** @returns what a duplicate key in a unique index of the documents means; null when the error is something else */
const duplicateKeyRefusal = (duplicates: Readonly<Record<string, Refusal>>, error: unknown): Refusal | null => {
  if (!isServerError(error, DUPLICATE_KEY)) return null;
  const index = Object.keys(duplicates).find((name) => error.message.includes(`index: ${name} `));
  return index === undefined ? null : (duplicates[index] ?? null);
};

/** A duplicate key among requests or events means a lost race, like a version that has moved on. */
const isLostRace = (error: unknown): boolean => error instanceof VersionMoved || isServerError(error, DUPLICATE_KEY);

const isServerError = (error: unknown, code: number): error is MongoServerError => error instanceof MongoServerError && error.code === code;

/** One aggregate's events in order, for audits: the documents must equal their fold. */
export const readEvents = async (store: Store, aggregateId: string): Promise<RecordedEvent[]> =>
  documents(store, events)
    .find({ aggregateId }, { sort: { version: 1 } })
    .toArray();
