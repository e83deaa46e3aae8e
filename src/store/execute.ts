/**
 * The one way to change anything: read → decide → commit the document, its events and the answer in one transaction.
 *
 * The reads stand outside the transaction on purpose. The replace matches the version that was decided upon, so whatever changed
 * in between makes it miss, and everything is read and decided anew; the transaction itself stays as short as its three writes.
 */
import { createHash } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { type ClientSession, MongoServerError, ObjectId } from 'mongodb';
import { type Accepted, type Recorded, type Root, type Message, decide, fold, type AggregateTypes } from '../domain/decider.js';
import type { Principal } from '../domain/principal.js';
import { type Refusal, invalid, notFound, versionConflict } from '../domain/refusal.js';
import { malformed } from '../domain/wellFormed.js';
import type { Write } from './alongside.js';
import type { Home } from './homes.js';
import type { Collections, Documents, RequestRecord } from './documents.js';
import { readOne } from './read.js';
import { replace, Stale } from './replace.js';
import { scope } from './scope.js';
import { raw, type Store } from './store.js';

/** What a caller asks of one aggregate. */
export interface Request<C extends Message> {
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

export type Outcome<S> = { readonly kind: 'Accepted'; readonly state: S } | Refusal;

/** Milliseconds after which a request that keeps losing races is given up, where its home gives no more. */
const DEADLINE_MS = 10_000;
/** Longest pause before another attempt; short ones at first, of random length, so that those who lost together do not meet again. */
const LONGEST_PAUSE_MS = 50;
const DUPLICATE_KEY = 11000;
const WRITE_CONFLICT = 112;

/** A request lost every race until its deadline. */
export class DeadlineExceeded extends Error {}

/** Executes commands on an aggregate of the kind that lives in `home`. */
export const execute = async <T extends AggregateTypes>(
  home: Home<T>,
  store: Store,
  principal: Principal,
  request: Request<T['Command']>,
): Promise<Outcome<T['State']>> => {
  const deadline = Date.now() + (home.deadlineMs ?? DEADLINE_MS);
  const faults = malformed({ clientMutationId: request.clientMutationId });
  if (faults.length > 0) return invalid(faults);
  const key =
    request.clientMutationId == null
      ? null
      : { _id: requestId(principal, request.clientMutationId), hash: hashOf(home.aggregate.name, request) };
  return inTurn(request.id, async () => {
    for (let lost = 0; ; lost += 1) {
      try {
        return await attempt(home, store, principal, request, { key, deadline, lost });
      } catch (error) {
        const refusal = duplicate(home.duplicates, error);
        if (refusal) return refusal;
        if (!isLostRace(error)) throw error;
        if (Date.now() > deadline) throw new DeadlineExceeded(`${home.aggregate.name}: lost every race until its deadline`);
        await setTimeout(Math.random() * Math.min(2 ** lost, LONGEST_PAUSE_MS));
      }
    }
  });
};

const turns = new Map<string, Promise<unknown>>();

/** Requests of one process for one aggregate wait for each other: whoever raced would only decide again. Other processes race on. */
const inTurn = async <T>(id: string | undefined, work: () => Promise<T>): Promise<T> => {
  if (id === undefined) return work();
  const mine = (turns.get(id) ?? Promise.resolve()).then(work, work);
  turns.set(id, mine);
  try {
    return await mine;
  } finally {
    if (turns.get(id) === mine) turns.delete(id);
  }
};

type RequestKey = Pick<RequestRecord, '_id' | 'hash'> | null;

interface Try {
  readonly key: RequestKey;
  readonly deadline: number;
  /** How many races this request has lost. */
  readonly lost: number;
}

/** A request that was carried out before gets its answer. It is looked for where it may be: before a refusal, and after a lost race. */
const attempt = async <T extends AggregateTypes>(
  home: Home<T>,
  store: Store,
  principal: Principal,
  request: Request<T['Command']>,
  { key, deadline, lost }: Try,
): Promise<Outcome<T['State']>> => {
  const before = lost === 0 ? null : await toldBefore(home, store, key);
  if (before !== null) return before;
  const id = request.id ?? new ObjectId().toHexString();
  const current = request.id === undefined ? null : await currentOf(home, store, principal, id);
  const decided = await decideOn(home, store, principal, request, current, id);
  // Looked for after the document was read: whatever an equal request did to the document is then known as its answer.
  if (decided.kind !== 'Accepted') return (await toldBefore(home, store, key)) ?? decided;
  const also = await home.alongside?.(store, request.commands, decided);
  await commit(store, home, current?.version ?? 0, decided, key, deadline, also);
  return { kind: 'Accepted', state: decided.state };
};

const currentOf = async <T extends AggregateTypes>(
  { collection }: Home<T>,
  store: Store,
  principal: Principal,
  id: string,
): Promise<T['State'] | null> =>
  (await readOne(store, collection, scope(principal, collection, { _id: id }))) as unknown as T['State'] | null;

const toldBefore = async <T extends AggregateTypes>(home: Home<T>, store: Store, key: RequestKey): Promise<Outcome<T['State']> | null> => {
  const { collections } = store[raw];
  const record = key === null ? null : await collections.requests.findOne({ _id: key._id });
  if (record === null) return null;
  return record.hash === key?.hash ? retell(home, collections, record) : REUSED;
};

const REUSED: Refusal = { kind: 'MutationIdReused', message: 'This clientMutationId was used for another request: choose a new one' };

/** Decides on what was read: it must be there, and at the version that the caller expects. */
const decideOn = async <T extends AggregateTypes>(
  home: Home<T>,
  store: Store,
  principal: Principal,
  request: Request<T['Command']>,
  current: T['State'] | null,
  id: string,
): Promise<Accepted<T> | Refusal> => {
  const version = current?.version ?? 0;
  if (request.id !== undefined && current === null) return notFound(home.aggregate.name, id);
  if (request.expectedVersion != null && request.expectedVersion !== version) return versionConflict(request.expectedVersion, version);
  return decideAll(home, store, principal, request, current, id);
};

/** Several commands are one: what a later one sees is what the earlier ones did. */
const decideAll = async <T extends AggregateTypes>(
  { aggregate, facts }: Home<T>,
  store: Store,
  principal: Principal,
  { commands, instants, now }: Request<T['Command']>,
  current: T['State'] | null,
  id: string,
): Promise<Accepted<T> | Refusal> => {
  let so: Accepted<T> = { kind: 'Accepted', state: current as T['State'], events: [] };
  for (const [index, command] of commands.entries()) {
    const at = instants?.[index] ?? now;
    const context = { actor: principal, id, now: at, facts: await facts(store, principal, command, id, so.state, at) };
    const next = decide(aggregate, command, so.state as T['State'] | null, context);
    if (next.kind !== 'Accepted') return next;
    so = { ...next, events: [...so.events, ...next.events] };
  }
  return so;
};

const commit = async <T extends AggregateTypes>(
  store: Store,
  { collection }: Home<T>,
  version: number,
  { state, events }: Accepted<T>,
  key: RequestKey,
  deadline: number,
  also: Write | undefined,
): Promise<void> => {
  const { client, collections } = store[raw];
  const write = async (session: ClientSession): Promise<void> => {
    if (Date.now() > deadline) throw new DeadlineExceeded(`${collection}: not committed by its deadline`);
    const documents = collections[collection];
    // First of all, so that of two equal requests the slower one meets the key, and not what the faster one stored.
    if (key !== null) await collections.requests.insertOne(recordOf(key, events, state), { session });
    if (version === 0) await documents.insertOne(state as never, { session });
    else await replace(documents as never, state, version, session);
    await collections.events.insertMany([...events] as never[], { session });
    await also?.(session);
  };
  // Whoever meets another's write has decided on what is about to change: the driver's own retries of the same write would be in vain.
  const writeOnce = (session: ClientSession): Promise<void> =>
    write(session).catch((error: unknown) => {
      throw isServerError(error, WRITE_CONFLICT) ? new Stale('Another transaction writes the same') : error;
    });
  await client.withSession((session) => session.withTransaction(writeOnce, { maxCommitTimeMS: DEADLINE_MS }));
};

const recordOf = (key: NonNullable<RequestKey>, events: readonly Recorded[], { _id, version }: Root): RequestRecord => ({
  ...key,
  aggregateType: events[0]?.aggregateType ?? '',
  aggregateId: _id,
  version,
  at: new Date(),
});

/** The same answer again: the state as it was then, folded from the log. */
const retell = async <T extends AggregateTypes>(
  { aggregate }: Home<T>,
  { events }: Collections,
  { aggregateId, version }: RequestRecord,
): Promise<Outcome<T['State']>> => {
  const log = (await events.find({ aggregateId, version: { $lte: version } }, { sort: { version: 1 } }).toArray()) as unknown as Recorded<
    T['Event']
  >[];
  const state = fold(aggregate, log);
  if (state === null) throw new Error(`${aggregate.name} ${aggregateId} has no events`);
  return { kind: 'Accepted', state };
};

/** @returns what a duplicate key in a unique index of the documents means; null when the error is something else */
const duplicate = (duplicates: Readonly<Record<string, Refusal>>, error: unknown): Refusal | null => {
  if (!isServerError(error, DUPLICATE_KEY)) return null;
  const index = Object.keys(duplicates).find((name) => error.message.includes(`index: ${name} `));
  return index === undefined ? null : (duplicates[index] ?? null);
};

/** Among requests and events a duplicate key means that somebody else was faster, as does a version that is not there any more. */
const isLostRace = (error: unknown): boolean => error instanceof Stale || isServerError(error, DUPLICATE_KEY);

const isServerError = (error: unknown, code: number): error is MongoServerError => error instanceof MongoServerError && error.code === code;

/** A caller's key, which no other caller can spell, whatever characters names hold. */
const requestId = ({ kind, id, partyId }: Principal, key: string): string => JSON.stringify([kind, id, partyId ?? null, key]);

/** SHA-256 of everything that makes two requests the same. */
const hashOf = <C extends Message>(aggregate: string, { commands, id, expectedVersion }: Request<C>): string =>
  createHash('sha256')
    .update(JSON.stringify([aggregate, id ?? null, expectedVersion ?? null, commands]))
    .digest('base64url');

/** One aggregate's events in order, for audits: the documents must equal their fold. */
export const eventsOf = async (store: Store, aggregateId: string): Promise<Documents['events'][]> =>
  store[raw].collections.events.find({ aggregateId }, { sort: { version: 1 } }).toArray();
