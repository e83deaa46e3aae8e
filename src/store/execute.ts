/**
 * The only write path: read → decide → commit document, events and answer in one transaction.
 *
 * Reads are outside the transaction on purpose. The replace matches the version that was decided on, so a concurrent change makes it miss
 * and everything is read and decided again; the transaction itself is only three writes long (`transactions/commit.ts`).
 */
import { setTimeout as pause } from 'node:timers/promises';
import { type Accepted, type RecordedEvent, decide, type AggregateTypes, type Message } from '../domain/kernel/decider.js';
import type { Principal } from '../domain/kernel/principal.js';
import { type Refusal, invalidInput, notFound, versionConflict } from '../domain/kernel/refusal.js';
import { inputLimitProblems } from '../domain/kernel/inputLimits.js';
import type { AggregateBinding } from './binding.js';
import { events } from './events/collection.js';
import type { CommandOutcome, CommandRequest } from './transactions/commandRequest.js';
import { counted, countOutcome } from './transactions/countCommands.js';
import { checkTime, commit, type Decided, duplicateKeyRefusal, isLostRace, late } from './transactions/commit.js';
import { type Execution, executionOf, previousAnswer } from './transactions/previousAnswer.js';
import { readOne, sharingReads } from './reading/read.js';
import { sizeRefusal } from './transactions/documentSize.js';
import { Retries } from './transactions/retries.js';
import { distinctGuards, readGuards } from './transactions/guards.js';
import { scopeIds } from './scope.js';
import { documents, type Store } from './store.js';
import { isRetryable } from './unavailable.js';

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
  given?: Execution,
): Promise<CommandOutcome<T['State']>> => {
  const deadline = Date.now() + Math.max(binding.deadlineMs ?? 0, store.deadlineMs);
  const problems = inputLimitProblems({ clientMutationId: request.clientMutationId });
  if (problems.length > 0) return invalidInput(problems);
  const execution = given ?? executionOf(binding.aggregate.name, principal, request);
  const work = serialize(request.id, async () => {
    const retries = new Retries();
    for (;;) {
      try {
        return await attempt(binding, store, principal, request, {
          execution,
          deadline,
          isFirst: given === undefined && retries.count === 0,
        });
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

/**
 * Executes requests that each create an aggregate, in one transaction: equal reads are one. Where they cannot go together, because one of them
 * lost a race or its key is used, each goes by itself.
 * @returns the outcome of each
 */
export const executeAll = async <T extends AggregateTypes>(
  binding: AggregateBinding<T>,
  store: Store,
  principal: Principal,
  requests: readonly CommandRequest<T['Command']>[],
): Promise<readonly CommandOutcome<T['State']>[]> => {
  const { name } = binding.aggregate;
  const creations = requests.map((request) => ({ request, execution: { ...executionOf(name, principal, request), from: 0 } }));
  try {
    const outcomes = await together(binding, store, principal, creations);
    for (const { request, outcome } of outcomes) countOutcome(name, request, outcome);
    return outcomes.map(({ outcome }) => outcome);
  } catch (error) {
    if (!isLostRace(error) && !isRetryable(error)) throw error;
    return await Promise.all(creations.map(async ({ request, execution }) => execute(binding, store, principal, request, execution)));
  } finally {
    binding.settled?.(store);
  }
};

/** A request that creates an aggregate. */
interface Creation<C extends Message> {
  readonly request: CommandRequest<C>;
  readonly execution: Execution;
}

const together = async <T extends AggregateTypes>(
  binding: AggregateBinding<T>,
  store: Store,
  principal: Principal,
  creations: readonly Creation<T['Command']>[],
): Promise<readonly { readonly request: CommandRequest<T['Command']>; readonly outcome: Accepted<T> | Refusal }[]> => {
  const deadline = Date.now() + store.deadlineMs;
  const guards = creations.flatMap(({ request }) => request.commands.flatMap((command) => binding.guards?.(command, null, null) ?? []));
  const guardWrite = await readGuards(store, distinctGuards(guards));
  // After the guards, so that what is read once is no older than they are.
  const shared = sharingReads(store);
  const outcomes: { readonly request: CommandRequest<T['Command']>; readonly outcome: Accepted<T> | Refusal }[] = [];
  const decided: Decided<T>[] = [];
  const writes = [guardWrite];
  for (const { request, execution } of creations) {
    const outcome = await decideOn(binding, shared, principal, request, null, execution.id);
    outcomes.push({ request, outcome });
    if (outcome.kind !== 'Accepted') continue;
    decided.push({ ...outcome, execution, version: 0 });
    writes.push(await binding.hook?.(shared, request.commands, outcome));
  }
  if (decided.length > 0) await commit(store, binding, decided, writes, deadline);
  return outcomes;
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
  await commit(store, binding, [{ ...decided, execution, version: current?.version ?? 0 }], [guardWrite, hookWrite], deadline);
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
    const context = {
      actor: principal,
      id,
      now: at,
      facts: await facts(store, principal, command, id, accepted.state, at, current === null),
    };
    const next = decide(aggregate, command, accepted.state as T['State'] | null, context);
    if (next.kind !== 'Accepted') return next;
    accepted = { ...next, events: [...accepted.events, ...next.events] };
  }
  return accepted;
};

/** One aggregate's events in order, for audits: the documents must equal their fold. */
export const readEvents = async (store: Store, aggregateId: string): Promise<RecordedEvent[]> =>
  documents(store, events)
    .find({ aggregateId }, { sort: { version: 1 } })
    .toArray();
