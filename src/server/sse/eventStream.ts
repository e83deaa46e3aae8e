/**
 * Server-Sent Events by the protocol of graphql-sse, in distinct connections mode: one request is one operation. Our own because that
 * package's handler has no bound for slow readers and serializes each answer per subscriber.
 */
import type { ServerResponse } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type GraphQLSchema, OperationTypeNode } from 'graphql';
import type { Consumer } from '../../graphql/engine/boundedQueue.js';
import { type Encoder, AnswerMessage } from '../../graphql/engine/message.js';
import type { Execution, GraphQLRequest } from '../../graphql/engine/execution.js';
import type { GraphQLHttpRequest } from '../http/graphqlRequest.js';
import { errorBody, sendRefusal } from '../http/httpErrors.js';
import type { Admission, LiveSubscription, RequestCaller, Transport } from '../transport.js';
import { requestAfter } from './lastEventId.js';

export interface EventStreamOptions {
  readonly schema: GraphQLSchema;
  readonly execution: Execution;
  readonly admission: Admission;
  /** Heartbeat interval of an idle stream in milliseconds. */
  readonly heartbeatMs: number;
}

const HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-cache, no-transform',
  connection: 'keep-alive',
  // nginx would hold events back until a buffer is full.
  'x-accel-buffering': 'no',
} as const;
const COMMENT = ':\n\n';
const COMPLETE = 'event: complete\ndata:\n\n';

const nextEvent = (text: string): string => `event: next\ndata: ${text}\n\n`;
/** A client that reconnects by itself sends the last id it has read. */
const idOf = (cursor: string | null): string => (cursor === null ? '' : `id: ${cursor}\n`);
const eventBytes: Encoder = (text, cursor) => Buffer.from(idOf(cursor) + nextEvent(text));

/** Whether to answer with an event stream. A client that also accepts JSON gets one for subscriptions only. */
export const acceptsEventStream = ({ headers }: FastifyRequest, { type }: GraphQLHttpRequest): boolean => {
  const accept = headers.accept ?? '';
  if (!accept.includes('text/event-stream')) return false;
  return type === OperationTypeNode.SUBSCRIPTION || !accept.includes('json');
};

/** Answers with an event stream: a `next` event for each answer, also for refusals, then `complete`. */
export const serveEventStream = (
  request: FastifyRequest,
  reply: FastifyReply,
  graphqlRequest: GraphQLHttpRequest,
  caller: RequestCaller,
  options: EventStreamOptions,
): FastifyReply | Promise<FastifyReply> => {
  if (graphqlRequest.type === OperationTypeNode.MUTATION && request.method === 'GET')
    return reply.code(405).header('allow', 'POST').send(errorBody('BAD_REQUEST', 'Mutations are not allowed over GET: use POST'));
  return options.admission.run(continued(request, graphqlRequest, options), caller, eventStreamTransport(reply, options.heartbeatMs));
};

/** The request, after the last event that its client has read before. */
const continued = (
  { headers }: FastifyRequest,
  { request, type }: GraphQLHttpRequest,
  { schema, execution }: EventStreamOptions,
): GraphQLRequest => {
  const { 'last-event-id': lastEventId } = headers;
  if (type !== OperationTypeNode.SUBSCRIPTION || typeof lastEventId !== 'string' || lastEventId === '') return request;
  const document = execution.inspect(request)?.document;
  return document === undefined ? request : requestAfter(lastEventId, request, document, schema);
};

const eventStreamTransport = (reply: FastifyReply, heartbeatMs: number): Transport<FastifyReply> => ({
  answer: (answer) => {
    openResponse(reply).end(nextEvent(new AnswerMessage(answer, null).text) + COMPLETE);
    return reply;
  },
  refuse: (error) => sendRefusal(error, reply),
  subscribe: async (subscription) => {
    const response = openResponse(reply);
    // A client that loses the connection before the first event has a place to go on from as well.
    if (subscription.cursor !== null) response.write(`${idOf(subscription.cursor)}\n`);
    await deliver(response, subscription, heartbeatMs);
    return reply;
  },
});

/** From here on the response is written directly: the framework does not support streams. */
const openResponse = (reply: FastifyReply): ServerResponse => {
  reply.hijack();
  reply.raw.writeHead(200, { ...(reply.getHeaders() as Record<string, string>), ...HEADERS });
  reply.raw.write(COMMENT);
  return reply.raw;
};

/** Resolves when the response is closed. */
const deliver = async (response: ServerResponse, subscription: LiveSubscription, heartbeatMs: number): Promise<void> => {
  const closed = new Promise<void>((resolve) => response.once('close', resolve));
  const stop = keepAlive(response, heartbeatMs);
  void closed.then(() => subscription.close());
  await subscription.deliver({
    send: writeTo(response),
    complete: (error) => {
      response.end((error === null ? '' : nextEvent(JSON.stringify({ errors: [error] }))) + COMPLETE);
      return closed;
    },
    abort: () => response.destroy(),
  });
  stop();
};

/** A reader that takes its time makes its own stream wait. */
const writeTo =
  (response: ServerResponse): Consumer<AnswerMessage> =>
  (message) =>
    response.write(message.encodedBy(eventBytes)) ? undefined : drained(response);

const drained = (response: ServerResponse): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      response.off('drain', done);
      response.off('close', done);
      resolve();
    };
    response.on('drain', done);
    response.on('close', done);
    if (response.closed) done();
  });

/**
 * Comments keep intermediaries from closing an idle stream. A reader that consumes nothing between two of them is considered gone. @returns
 * a function that stops them
 */
const keepAlive = (response: ServerResponse, heartbeatMs: number): (() => void) => {
  let isStuck = false;
  response.on('drain', () => (isStuck = false));
  const timer = setInterval(() => {
    if (!response.writableNeedDrain) response.write(COMMENT);
    else if (isStuck) response.destroy();
    else isStuck = true;
  }, heartbeatMs);
  return () => clearInterval(timer);
};
