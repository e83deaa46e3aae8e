/** Subscriptions of routers that want to be called back: from the request to the first message. */
import type { FastifyReply } from 'fastify';
import { GraphQLError, OperationTypeNode } from 'graphql';
import type { Logger } from 'pino';
import { SubscriptionStream } from '../../graphql/engine/stream.js';
import { type GraphQLHttpRequest, toCaller, type HttpCaller } from '../http/graphqlRequest.js';
import { CallbackClient, CALLBACK_PROTOCOL, callbackExtension, parseRouter } from './client.js';
import type { Post } from './post.js';
import { endError } from '../closeReasons.js';
import type { StreamOptions } from '../sse/eventStream.js';
import { errorCode, errorBody, statusOfCode, statusOfAnswer } from '../http/httpErrors.js';
import type { EndReason, SubscriptionSession, SubscriptionSessions } from '../subscriptionSessions.js';

export interface CallbackOptions extends StreamOptions {
  /** Allowed callback origins; empty: the protocol is disabled. */
  readonly callbackOrigins: readonly string[];
  readonly post: Post;
  readonly log: Logger;
}

/** Whether a request wants callbacks. Ignored for operations that are not subscriptions. */
export const wantsCallback = (graphqlRequest: GraphQLHttpRequest): boolean =>
  graphqlRequest.type === OperationTypeNode.SUBSCRIPTION && callbackExtension(graphqlRequest) !== undefined;

/** Starts a subscription, has the router confirm it, and answers the request; messages follow. */
export const serveCallback = async (
  reply: FastifyReply,
  graphqlRequest: GraphQLHttpRequest,
  httpCaller: HttpCaller,
  options: CallbackOptions,
): Promise<FastifyReply> => {
  const { execution, contextOf, sessions, streamLimit, callbackOrigins, post, log } = options;
  const refuse = (code: string, message: string): FastifyReply => reply.code(statusOfCode(code)).send(errorBody(code, message));
  if (sessions.isDraining) return refuse('UNAVAILABLE', 'The server is going down');
  const router = parseRouter(callbackExtension(graphqlRequest) ?? {}, callbackOrigins);
  if (router instanceof GraphQLError) return refuse(errorCode(router), router.message);
  // It subscribes first, so that nothing is missed while the router is verified; a refused request posts nothing.
  const stream = await execution.subscribe(graphqlRequest.request, toCaller(httpCaller, contextOf));
  if (!(stream instanceof SubscriptionStream)) return reply.code(statusOfAnswer(stream, reply.request.headers.accept)).send(stream);
  const release = httpCaller.caller && streamLimit.acquire(httpCaller.caller.principal);
  if (release === null) {
    stream.end();
    return refuse('TOO_MANY_REQUESTS', 'Too many streams of one principal');
  }
  const callback = new CallbackClient(router, post);
  const [session, over] = openSession(stream, httpCaller, sessions);
  const finish = (): void => {
    over();
    session?.close();
    release();
  };
  if (!(await callback.check())) {
    stream.end();
    finish();
    return refuse('BAD_REQUEST', 'The callback URL did not confirm the subscription');
  }
  void callback.deliver(stream, session?.guard ?? ((take) => take), log).finally(finish);
  return reply.headers({ ...CALLBACK_PROTOCOL, 'content-type': 'application/json; charset=utf-8' }).send({ data: null });
};

/** The session of the subscription; its end waits until the router has been informed. @returns also a function to call then */
const openSession = (
  stream: SubscriptionStream,
  { authorization, caller, since }: HttpCaller,
  sessions: SubscriptionSessions,
): readonly [SubscriptionSession | null, () => void] => {
  let resolveEnded = (): void => undefined;
  const ended = new Promise<void>((resolve) => (resolveEnded = resolve));
  const end = (why: EndReason): Promise<void> => {
    stream.end(endError(why));
    return ended;
  };
  return [caller && sessions.open({ authorization, caller, since, end }), () => resolveEnded()];
};
