/**
 * Idempotency: the answer to a command that was carried out before. A client's `clientMutationId` is kept with its answer; without one, the
 * events of the command name the execution that wrote them, so that a commit whose answer was lost is not made twice.
 */
import { createHash } from 'node:crypto';
import { ObjectId } from 'mongodb';
import { type AggregateState, type AggregateTypes, fold, type Message, type RecordedEvent } from '../../domain/kernel/decider.js';
import type { Principal } from '../../domain/kernel/principal.js';
import type { Refusal } from '../../domain/kernel/refusal.js';
import type { AggregateBinding } from '../binding.js';
import { events, type RequestRecord, requests } from '../events/collection.js';
import type { CommandOutcome, CommandRequest } from './commandRequest.js';
import { findDocuments } from '../reading/findCommand.js';
import type { Store } from '../store.js';

type RequestKey = Pick<RequestRecord, '_id' | 'hash'>;

/** One execution of a request, with all its attempts. */
export interface Execution {
  /** The aggregate, also of one that is still to be created: each attempt creates the same. */
  readonly id: string;
  /** Names the execution in its events. */
  readonly token: string;
  /** The version that the first attempt read, 0 for a new aggregate; null before. What this execution has written is above it. */
  from: number | null;
  /** The client's key; null without one. */
  readonly key: RequestKey | null;
}

/** A new execution of a request. */
export const executionOf = <C extends Message>(aggregate: string, principal: Principal, request: CommandRequest<C>): Execution => ({
  id: request.id ?? new ObjectId().toHexString(),
  token: new ObjectId().toHexString(),
  from: null,
  key:
    request.clientMutationId == null
      ? null
      : { _id: requestId(principal, request.clientMutationId), hash: requestHash(aggregate, request) },
});

const REUSED: Refusal = { kind: 'MutationIdReused', message: 'This clientMutationId was used for another request: choose a new one' };

/** The answer that a request was given before, or that this execution has committed; null without one. */
export const previousAnswer = async <T extends AggregateTypes>(
  binding: AggregateBinding<T>,
  store: Store,
  { id: aggregateId, token, from, key }: Execution,
): Promise<CommandOutcome<T['State']> | null> => {
  if (key === null) {
    if (from === null) return null;
    const sought = { aggregateId, version: { $gt: from }, execution: token };
    const [last] = await findDocuments(store, events, sought, { sort: { version: -1 }, limit: 1 });
    return last === undefined ? null : replayAnswer(binding, store, last);
  }
  const [record] = await findDocuments(store, requests, { _id: key._id }, { limit: 1 });
  if (record === undefined) return null;
  return record.hash === key.hash ? replayAnswer(binding, store, record) : REUSED;
};

/** What is kept of an answer. */
export const recordOf = (key: RequestKey, aggregateType: string, { _id: aggregateId, version }: AggregateState): RequestRecord => ({
  ...key,
  aggregateType,
  aggregateId,
  version,
  at: new Date(),
});

/** The same answer again: the state as it was then, folded from the log. */
const replayAnswer = async <T extends AggregateTypes>(
  { aggregate }: AggregateBinding<T>,
  store: Store,
  { aggregateId, version }: Pick<RequestRecord, 'aggregateId' | 'version'>,
): Promise<CommandOutcome<T['State']>> => {
  const upTo = { aggregateId, version: { $lte: version } };
  const log = (await findDocuments(store, events, upTo, { sort: { version: 1 } })) as unknown as RecordedEvent<T['Event']>[];
  const state = fold(aggregate, log);
  if (state === null) throw new Error(`${aggregate.name} ${aggregateId} has no events`);
  return { kind: 'Accepted', state };
};

/** The idempotency key, scoped to its caller without ambiguity. */
const requestId = ({ kind, id, partyId }: Principal, key: string): string => JSON.stringify([kind, id, partyId ?? null, key]);

/** SHA-256 of everything that makes two requests the same. */
const requestHash = <C extends Message>(aggregate: string, { commands, id, expectedVersion }: CommandRequest<C>): string =>
  createHash('sha256')
    .update(JSON.stringify([aggregate, id ?? null, expectedVersion ?? null, commands]))
    .digest('base64url');
