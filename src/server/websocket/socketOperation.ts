/** One operation on a WebSocket: its caller, its answers and its lifetime. */
import { type ExecutionArgs, GraphQLError, type GraphQLSchema } from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import type { Answer, Execution, GraphQLRequest } from '../../graphql/engine/execution.js';
import { publicError } from '../../graphql/engine/masking.js';
import { AnswerMessage } from '../../graphql/engine/message.js';
import { authorizationOf } from '../auth/credentials.js';
import type { FindDocument } from '../documents/documents.js';
import type { Admission, LiveSubscription, Transport } from '../transport.js';
import { type SocketConnection, nextSender } from './socketConnection.js';

export interface OperationOptions {
  readonly schema: GraphQLSchema;
  readonly execution: Execution;
  readonly admission: Admission;
  readonly documentOf: FindDocument;
  /** Operations at a time on one socket. */
  readonly subscriptionsPerSocket: number;
}

interface SocketRequest {
  readonly id: string;
  readonly payload: SubscribePayload;
  /** Operations under way on the socket, this one included. */
  readonly active: number;
}

/** How graphql-ws takes an operation: what it executes, or why it is refused. */
type Started = ExecutionArgs | readonly GraphQLError[];

/** Starts an operation, or refuses it. The token is checked again: its access may have ended. */
export const startOperation = async (
  connection: SocketConnection,
  { id, payload, active }: SocketRequest,
  { execution, schema, admission, documentOf, subscriptionsPerSocket }: OperationOptions,
): Promise<Started> => {
  if (active > subscriptionsPerSocket)
    return [publicError('TOO_MANY_REQUESTS', `A socket may have ${subscriptionsPerSocket} concurrent operations`)];
  const own = authorizationOf({ extensions: payload.extensions ?? undefined });
  const caller = await admission.authenticate(own ?? connection.authorization);
  if (caller instanceof GraphQLError) return [caller];
  const source = documentOf(payload) ?? '';
  if (source instanceof GraphQLError) return [source];
  const request: GraphQLRequest = { source, operationName: payload.operationName, variables: payload.variables };
  const document = execution.inspect(request)?.document;
  const args = document && { schema, document, operationName: payload.operationName };
  // An operation with its own token lasts as long as that token, and takes a place of its own.
  return admission.run(request, caller, socketTransport(connection, id, args), own === undefined ? connection.hold : undefined);
};

/** @param args the operation, where the document has it */
const socketTransport = (connection: SocketConnection, id: string, args: ExecutionArgs | undefined): Transport<Started> => ({
  answer: (answer) => (args === undefined || isRefused(answer) ? toErrors(answer) : { ...args, contextValue: { data: null, ...answer } }),
  refuse: (error) => [error],
  subscribe: (subscription) => {
    if (args === undefined) throw new Error('A subscription without its document');
    return { ...args, contextValue: toProtocolIterator(connection, id, subscription) };
  },
});

/**
 * A subscription as the protocol wants it. Its messages go straight to the socket, their bytes shared. An error that ends it is one more
 * answer, and the protocol's `complete` follows: gateways mask what comes in an `error` message, and the code and cursor with it.
 */
const toProtocolIterator = (
  connection: SocketConnection,
  id: string,
  subscription: LiveSubscription,
): AsyncIterableIterator<Answer, undefined> => {
  const ended = { value: undefined, done: true } as const;
  const send = nextSender(connection, id);
  const operationEnded = connection.anonymousTimeout?.operationStarted();
  connection.subscriptions.add(subscription);
  void subscription.finished.then(() => {
    connection.subscriptions.delete(subscription);
    operationEnded?.();
  });
  const leave = (): Promise<typeof ended> => {
    subscription.close();
    return Promise.resolve(ended);
  };
  const iterator: AsyncIterableIterator<Answer, undefined> = {
    next: async () => {
      await subscription.deliver({
        send,
        // Not awaited: what the socket sends next, its close too, comes after it.
        complete: (error) => void (error !== null && send(new AnswerMessage({ data: null, errors: [error] }, null))),
      });
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
