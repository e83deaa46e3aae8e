/**
 * Server-Sent Events by the protocol of graphql-sse, in distinct connections mode: one request is one operation. Written here because the
 * handler of that package queues for a slow reader without bound, and writes each answer anew for every subscriber.
 */
import type { ServerResponse } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type GraphQLError, OperationTypeNode } from 'graphql';
import type { Caller, Execution } from '../../graphql/engine/execution.js';
import type { Take } from '../../graphql/engine/boundedQueue.js';
import { type Form, Message } from '../../graphql/engine/message.js';
import { Stream } from '../../graphql/engine/stream.js';
import { type Asked, callerOf, type Visitor } from '../http/graphqlRequest.js';
import { departureError, lastErrorOf } from '../closeReasons.js';
import { refusal, statusOf } from '../http/httpErrors.js';
import type { Seats } from '../concurrencyLimit.js';
import type { Stays } from '../subscriptionSessions.js';

export interface StreamOptions {
  readonly execution: Execution;
  readonly contextOf: Caller['contextOf'];
  readonly stays: Stays;
  /** How many streams a principal may hold. */
  readonly streamSeats: Seats;
  /** How often a silent stream says that it is alive, in milliseconds. */
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
const eventBytes: Form = (text) => Buffer.from(nextEvent(text));

/** Whether a request is to be answered as an event stream. A client that reads JSON as well gets one for subscriptions alone. */
export const wantsEvents = ({ headers }: FastifyRequest, { type }: Asked): boolean => {
  const accept = headers.accept ?? '';
  if (!accept.includes('text/event-stream')) return false;
  return type === OperationTypeNode.SUBSCRIPTION || !accept.includes('json');
};

/** Answers a request as an event stream: a `next` event for each answer, then `complete`. What is refused is an answer too. */
export const serveEvents = async (
  request: FastifyRequest,
  reply: FastifyReply,
  asked: Asked,
  visitor: Visitor,
  options: StreamOptions,
): Promise<FastifyReply> => {
  const { execution, contextOf, stays, streamSeats } = options;
  const refused = (code: string, message: string): FastifyReply => reply.code(statusOf(code)).send(refusal(code, message));
  if (stays.isDraining) return refused('UNAVAILABLE', 'The server is going down');
  if (asked.type === OperationTypeNode.MUTATION && request.method === 'GET')
    return reply.code(405).header('allow', 'POST').send(refusal('BAD_REQUEST', 'Mutations are not carried out over GET'));
  const caller = callerOf(visitor, contextOf);
  const isStream = asked.type === OperationTypeNode.SUBSCRIPTION;
  const started = isStream ? await execution.subscribe(asked.request, caller) : await execution.execute(asked.request, caller);
  if (!(started instanceof Stream)) {
    const response = opened(reply);
    response.end(nextEvent(new Message(started, null).text) + COMPLETE);
    return reply;
  }
  const giveBack = visitor.caller && streamSeats.take(visitor.caller.principal);
  if (giveBack === null) {
    started.end();
    return refused('TOO_MANY_REQUESTS', 'Too many streams of one principal');
  }
  await told(opened(reply), started, visitor, options).finally(giveBack);
  return reply;
};

/** From here on the response is ours: the framework knows no answers that go on. */
const opened = (reply: FastifyReply): ServerResponse => {
  reply.hijack();
  reply.raw.writeHead(200, { ...(reply.getHeaders() as Record<string, string>), ...HEADERS });
  reply.raw.write(COMMENT);
  return reply.raw;
};

/** Resolves when the response is closed. */
const told = async (response: ServerResponse, stream: Stream, visitor: Visitor, { stays, heartbeatMs }: StreamOptions): Promise<void> => {
  const closed = new Promise<void>((resolve) => response.once('close', resolve));
  const leave = async (error: GraphQLError): Promise<void> => {
    stream.end(error);
    const force = setTimeout(() => response.destroy(), CLOSE_WITHIN_MS);
    await closed;
    clearTimeout(force);
  };
  const stay =
    visitor.caller &&
    stays.begin({
      authorization: visitor.authorization,
      since: visitor.since,
      caller: visitor.caller,
      end: (why) => leave(departureError(why)),
    });
  const stop = keepAlive(response, heartbeatMs);
  void closed.then(() => stream.end());
  const take = writeTo(response);
  await stream.read(stay?.guard(take) ?? take).then(
    () => response.end(COMPLETE),
    (error: unknown) => response.end(nextEvent(JSON.stringify({ errors: [lastErrorOf(error)] })) + COMPLETE),
  );
  await closed;
  stop();
  stay?.over();
};

/** A reader that takes its time makes its own stream wait. */
const writeTo =
  (response: ServerResponse): Take<Message> =>
  (message) =>
    response.write(message.in(eventBytes)) ? undefined : drained(response);

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

/** Comments keep intermediaries from closing a silent stream. A reader that takes nothing between two of them is gone. @returns how to stop */
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
