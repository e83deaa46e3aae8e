/**
 * Server-Sent Events by the protocol of graphql-sse, in distinct connections mode: one request is one operation. Our own because that
 * package's handler has no bound for slow readers and serializes each answer per subscriber.
 */
import type { ServerResponse } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type GraphQLError, OperationTypeNode } from 'graphql';
import type { Caller, Execution } from '../../graphql/engine/execution.js';
import type { Consumer } from '../../graphql/engine/boundedQueue.js';
import { type Encoder, AnswerMessage } from '../../graphql/engine/message.js';
import { SubscriptionStream } from '../../graphql/engine/stream.js';
import { type GraphQLHttpRequest, toCaller, type HttpCaller } from '../http/graphqlRequest.js';
import { endError, lastErrorOf } from '../closeReasons.js';
import { errorBody, statusOfCode } from '../http/httpErrors.js';
import type { ConcurrencyLimit } from '../concurrencyLimit.js';
import type { SubscriptionSessions } from '../subscriptionSessions.js';

export interface StreamOptions {
  readonly execution: Execution;
  readonly contextOf: Caller['contextOf'];
  readonly sessions: SubscriptionSessions;
  /** How many streams a principal may hold. */
  readonly streamLimit: ConcurrencyLimit;
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
const CLOSE_WITHIN_MS = 3_000;

const nextEvent = (text: string): string => `event: next\ndata: ${text}\n\n`;
const eventBytes: Encoder = (text) => Buffer.from(nextEvent(text));

/** Whether to answer with an event stream. A client that also accepts JSON gets one for subscriptions only. */
export const acceptsEventStream = ({ headers }: FastifyRequest, { type }: GraphQLHttpRequest): boolean => {
  const accept = headers.accept ?? '';
  if (!accept.includes('text/event-stream')) return false;
  return type === OperationTypeNode.SUBSCRIPTION || !accept.includes('json');
};

/** Answers with an event stream: a `next` event for each answer, also for refusals, then `complete`. */
export const serveEventStream = async (
  request: FastifyRequest,
  reply: FastifyReply,
  graphqlRequest: GraphQLHttpRequest,
  httpCaller: HttpCaller,
  options: StreamOptions,
): Promise<FastifyReply> => {
  const { execution, contextOf, sessions, streamLimit } = options;
  const refuse = (code: string, message: string): FastifyReply => reply.code(statusOfCode(code)).send(errorBody(code, message));
  if (sessions.isDraining) return refuse('UNAVAILABLE', 'The server is going down');
  if (graphqlRequest.type === OperationTypeNode.MUTATION && request.method === 'GET')
    return reply.code(405).header('allow', 'POST').send(errorBody('BAD_REQUEST', 'Mutations are not allowed over GET: use POST'));
  const caller = toCaller(httpCaller, contextOf);
  const isStream = graphqlRequest.type === OperationTypeNode.SUBSCRIPTION;
  const started = isStream
    ? await execution.subscribe(graphqlRequest.request, caller)
    : await execution.execute(graphqlRequest.request, caller);
  if (!(started instanceof SubscriptionStream)) {
    const response = openResponse(reply);
    response.end(nextEvent(new AnswerMessage(started, null).text) + COMPLETE);
    return reply;
  }
  const release = httpCaller.caller && streamLimit.acquire(httpCaller.caller.principal);
  if (release === null) {
    started.end();
    return refuse('TOO_MANY_REQUESTS', 'Too many streams of one principal');
  }
  await streamMessages(openResponse(reply), started, httpCaller, options).finally(release);
  return reply;
};

/** From here on the response is written directly: the framework does not support streams. */
const openResponse = (reply: FastifyReply): ServerResponse => {
  reply.hijack();
  reply.raw.writeHead(200, { ...(reply.getHeaders() as Record<string, string>), ...HEADERS });
  reply.raw.write(COMMENT);
  return reply.raw;
};

/** Resolves when the response is closed. */
const streamMessages = async (
  response: ServerResponse,
  stream: SubscriptionStream,
  httpCaller: HttpCaller,
  { sessions, heartbeatMs }: StreamOptions,
): Promise<void> => {
  const closed = new Promise<void>((resolve) => response.once('close', resolve));
  const leave = async (error: GraphQLError): Promise<void> => {
    stream.end(error);
    const force = setTimeout(() => response.destroy(), CLOSE_WITHIN_MS);
    await closed;
    clearTimeout(force);
  };
  const session =
    httpCaller.caller &&
    sessions.open({
      authorization: httpCaller.authorization,
      since: httpCaller.since,
      caller: httpCaller.caller,
      end: (why) => leave(endError(why)),
    });
  const stop = keepAlive(response, heartbeatMs);
  void closed.then(() => stream.end());
  const consume = writeTo(response);
  await stream.read(session?.guard(consume) ?? consume).then(
    () => response.end(COMPLETE),
    (error: unknown) => response.end(nextEvent(JSON.stringify({ errors: [lastErrorOf(error)] })) + COMPLETE),
  );
  await closed;
  stop();
  session?.close();
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
