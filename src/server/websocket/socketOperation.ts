/** One operation on a WebSocket: its caller, its answers and its lifetime. */
import { type ExecutionArgs, GraphQLError, type GraphQLSchema, OperationTypeNode } from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import type { Principal } from '../../domain/kernel/principal.js';
import type { Answer, Caller, Execution, GraphQLRequest } from '../../graphql/engine/execution.js';
import type { Consumer } from '../../graphql/engine/boundedQueue.js';
import { publicError } from '../../graphql/engine/masking.js';
import { AnswerMessage } from '../../graphql/engine/message.js';
import { SubscriptionStream } from '../../graphql/engine/stream.js';
import type { Authentication } from '../auth/authentication.js';
import { authorizationOf } from '../auth/credentials.js';
import { endError, lastErrorOf } from '../closeReasons.js';
import type { ConcurrencyLimit } from '../concurrencyLimit.js';
import { type SocketConnection, nextSender } from './socketConnection.js';
import type { Subscriber, SubscriptionSession, SubscriptionSessions } from '../subscriptionSessions.js';

export interface OperationOptions {
  readonly schema: GraphQLSchema;
  readonly execution: Execution;
  readonly authentication: Authentication;
  readonly contextOf: (principal: Principal | null) => object;
  readonly sessions: SubscriptionSessions;
  /** Limit of streams per principal outside its own sockets. */
  readonly streamLimit: ConcurrencyLimit;
  /** Operations at a time on one socket. */
  readonly subscriptionsPerSocket: number;
}

interface SocketRequest {
  readonly id: string;
  readonly payload: SubscribePayload;
  /** Operations under way on the socket, this one included. */
  readonly active: number;
}

/** Starts an operation, or refuses it. The token is checked again: its access may have ended. */
export const startOperation = async (
  connection: SocketConnection,
  socketRequest: SocketRequest,
  options: OperationOptions,
): Promise<ExecutionArgs | readonly GraphQLError[]> => {
  const { execution, schema, authentication, contextOf, subscriptionsPerSocket } = options;
  const { payload, active } = socketRequest;
  if (active > subscriptionsPerSocket)
    return [publicError('TOO_MANY_REQUESTS', `A socket may have ${subscriptionsPerSocket} concurrent operations`)];
  const own = authorizationOf({ extensions: payload.extensions ?? undefined });
  const since = options.sessions.accessChanges;
  const found = await authentication.authenticate(own ?? connection.authorization);
  if (found instanceof GraphQLError) return [found];
  const request: GraphQLRequest = { source: payload.query, operationName: payload.operationName, variables: payload.variables };
  const caller: Caller = { principal: found?.principal ?? null, contextOf };
  const inspected = execution.inspect(request);
  const isStream = inspected?.type === OperationTypeNode.SUBSCRIPTION;
  const started = isStream ? await execution.subscribe(request, caller) : await execution.execute(request, caller);
  if (inspected === undefined || (!(started instanceof SubscriptionStream) && isRefused(started))) return toErrors(started as Answer);
  const args = { schema, document: inspected.document, operationName: payload.operationName };
  if (!(started instanceof SubscriptionStream)) return { ...args, contextValue: { data: null, ...started } };
  const sending =
    own === undefined || found === null
      ? connection.session
      : openSession(connection, { authorization: own, caller: found, since }, started, options);
  if (sending instanceof GraphQLError) {
    started.end();
    return [sending];
  }
  return { ...args, contextValue: toProtocolIterator(connection, started, nextSender(connection, socketRequest.id), sending) };
};

/** An operation with its own token lasts as long as the token, and counts for its principal. */
const openSession = (
  { anonymousTimeout }: SocketConnection,
  subscriber: Omit<Subscriber, 'end'>,
  stream: SubscriptionStream,
  { sessions, streamLimit }: OperationOptions,
): SubscriptionSession | GraphQLError => {
  const release = streamLimit.acquire(subscriber.caller.principal);
  if (release === null) return publicError('TOO_MANY_REQUESTS', 'Too many streams of one principal');
  const operationEnded = anonymousTimeout?.operationStarted();
  const session = sessions.open({ ...subscriber, end: (why) => stream.end(endError(why)) });
  return {
    guard: session.guard,
    close: () => {
      session.close();
      release();
      operationEnded?.();
    },
  };
};

/**
 * A stream as the protocol wants it. Its messages go straight to the socket, their bytes shared. An error that ends it is one more answer,
 * and the protocol's `complete` follows: gateways mask what comes in an `error` message, and the code and cursor with it.
 */
const toProtocolIterator = (
  connection: SocketConnection,
  stream: SubscriptionStream,
  send: Consumer<AnswerMessage>,
  session: SubscriptionSession | undefined,
): AsyncIterableIterator<Answer, undefined> => {
  const ended = { value: undefined, done: true } as const;
  let tell = (): void => undefined;
  connection.streams.set(stream, new Promise((resolve) => (tell = resolve)));
  const over = (): void => {
    connection.streams.delete(stream);
    if (session !== connection.session) session?.close();
    tell();
  };
  const leave = (): Promise<typeof ended> => {
    stream.end();
    over();
    return Promise.resolve(ended);
  };
  const iterator: AsyncIterableIterator<Answer, undefined> = {
    next: async () => {
      const broken = await stream
        .read(session?.guard(send) ?? send)
        .then(() => null, lastErrorOf)
        .finally(over);
      if (broken !== null) await send(new AnswerMessage({ data: null, errors: [broken] }, null));
      return ended;
    },
    return: leave,
    throw: leave,
    [Symbol.asyncIterator]: () => iterator,
  };
  return iterator;
};

/** Whether nothing was executed: what a resolver throws has a path. */
const isRefused = ({ data, errors }: Answer): boolean => data === undefined && !errors?.some(({ path }) => path !== undefined);

const toErrors = ({ errors }: Answer): readonly GraphQLError[] =>
  (errors ?? []).map(({ message, extensions }) => new GraphQLError(message, { ...(extensions && { extensions }) }));
