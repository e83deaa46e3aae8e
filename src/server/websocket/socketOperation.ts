/** One operation on a WebSocket: who asks for it, what it is answered with, and for how long. */
import { type ExecutionArgs, GraphQLError, type GraphQLSchema, OperationTypeNode } from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import type { Principal } from '../../domain/kernel/principal.js';
import type { Answer, Caller, Execution, GraphQLRequest } from '../../graphql/engine/execution.js';
import type { Take } from '../../graphql/engine/boundedQueue.js';
import { publicError } from '../../graphql/engine/masking.js';
import { Message } from '../../graphql/engine/message.js';
import { Stream } from '../../graphql/engine/stream.js';
import type { Authentication } from '../auth/authentication.js';
import { authorizationOf } from '../auth/credentials.js';
import { departureError, lastErrorOf } from '../closeReasons.js';
import type { Seats } from '../concurrencyLimit.js';
import { type Link, nextOn } from './socketConnection.js';
import type { Guest, Stay, Stays } from '../subscriptionSessions.js';

export interface OperationOptions {
  readonly schema: GraphQLSchema;
  readonly execution: Execution;
  readonly authentication: Authentication;
  readonly contextOf: (principal: Principal | null) => object;
  readonly stays: Stays;
  /** How many streams a principal may hold that are no part of a socket of its own. */
  readonly streamSeats: Seats;
  /** Operations at a time on one socket. */
  readonly subscriptionsPerSocket: number;
}

interface Asked {
  readonly id: string;
  readonly payload: SubscribePayload;
  /** Operations under way on the socket, this one included. */
  readonly underWay: number;
}

/** Starts an operation, or says why not. Whom the token stands for is asked anew: it may have lost its party since. */
export const begin = async (link: Link, asked: Asked, options: OperationOptions): Promise<ExecutionArgs | readonly GraphQLError[]> => {
  const { execution, schema, authentication, contextOf, subscriptionsPerSocket } = options;
  const { payload, underWay } = asked;
  if (underWay > subscriptionsPerSocket)
    return [publicError('TOO_MANY_REQUESTS', `A socket may have ${subscriptionsPerSocket} operations at a time`)];
  const own = authorizationOf({ extensions: payload.extensions ?? undefined });
  const since = options.stays.changes;
  const found = await authentication.authenticate(own ?? link.authorization);
  if (found instanceof GraphQLError) return [found];
  const request: GraphQLRequest = { source: payload.query, operationName: payload.operationName, variables: payload.variables };
  const caller: Caller = { principal: found?.principal ?? null, contextOf };
  const inspected = execution.inspect(request);
  const isStream = inspected?.type === OperationTypeNode.SUBSCRIPTION;
  const started = isStream ? await execution.subscribe(request, caller) : await execution.execute(request, caller);
  if (inspected === undefined || (!(started instanceof Stream) && isRefused(started))) return refusalsOf(started as Answer);
  const args = { schema, document: inspected.document, operationName: payload.operationName };
  if (!(started instanceof Stream)) return { ...args, contextValue: { data: null, ...started } };
  const sending =
    own === undefined || found === null ? link.stay : stayOf(link, { authorization: own, caller: found, since }, started, options);
  if (sending instanceof GraphQLError) {
    started.end();
    return [sending];
  }
  return { ...args, contextValue: spoken(link, started, nextOn(link, asked.id), sending) };
};

/** An operation with a token of its own lasts as long as that, and counts for whom it stands for. */
const stayOf = (
  { probation }: Link,
  guest: Omit<Guest, 'end'>,
  stream: Stream,
  { stays, streamSeats }: OperationOptions,
): Stay | GraphQLError => {
  const giveBack = streamSeats.take(guest.caller.principal);
  if (giveBack === null) return publicError('TOO_MANY_REQUESTS', 'Too many streams of one principal');
  const unvouched = probation?.vouched();
  const stay = stays.begin({ ...guest, end: (why) => stream.end(departureError(why)) });
  return {
    guard: stay.guard,
    over: () => {
      stay.over();
      giveBack();
      unvouched?.();
    },
  };
};

/**
 * A stream as the protocol wants it. Its messages go straight to the socket, their bytes shared. An error that ends it is one more answer,
 * and the protocol's `complete` follows: gateways mask what comes in an `error` message, and the code and cursor with it.
 */
const spoken = (link: Link, stream: Stream, send: Take<Message>, stay: Stay | undefined): AsyncIterableIterator<Answer, undefined> => {
  const ended = { value: undefined, done: true } as const;
  let tell = (): void => undefined;
  link.streams.set(stream, new Promise((resolve) => (tell = resolve)));
  const over = (): void => {
    link.streams.delete(stream);
    if (stay !== link.stay) stay?.over();
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
        .read(stay?.guard(send) ?? send)
        .then(() => null, lastErrorOf)
        .finally(over);
      if (broken !== null) await send(new Message({ data: null, errors: [broken] }, null));
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

const refusalsOf = ({ errors }: Answer): readonly GraphQLError[] =>
  (errors ?? []).map(({ message, extensions }) => new GraphQLError(message, { ...(extensions && { extensions }) }));
