/** Subscriptions of routers that want to be called back: from the request to the first message. */
import type { FastifyReply } from 'fastify';
import { GraphQLError, OperationTypeNode } from 'graphql';
import type { Logger } from 'pino';
import { Stream } from '../../graphql/engine/stream.js';
import { type Asked, callerOf, type Visitor } from '../http/graphqlRequest.js';
import { Callback, CALLBACK_PROTOCOL, callbackIn, routerIn } from './client.js';
import type { Post } from './post.js';
import { departureError } from '../closeReasons.js';
import type { StreamOptions } from '../sse/eventStream.js';
import { codeOf, refusal, statusOf, statusOfAnswer } from '../http/httpErrors.js';
import type { Departure, Stay, Stays } from '../subscriptionSessions.js';

export interface CallbackOptions extends StreamOptions {
  /** Origins that may be called back; none: the protocol is off. */
  readonly callbackOrigins: readonly string[];
  readonly post: Post;
  readonly log: Logger;
}

/** Whether a request wants to be called back. What is no subscription is answered as if it did not say so. */
export const wantsCallback = (asked: Asked): boolean => asked.type === OperationTypeNode.SUBSCRIPTION && callbackIn(asked) !== undefined;

/** Starts a subscription, has the router confirm it, and answers the request; messages follow. */
export const serveCallback = async (
  reply: FastifyReply,
  asked: Asked,
  visitor: Visitor,
  options: CallbackOptions,
): Promise<FastifyReply> => {
  const { execution, contextOf, stays, streamSeats, callbackOrigins, post, log } = options;
  const refused = (code: string, message: string): FastifyReply => reply.code(statusOf(code)).send(refusal(code, message));
  if (stays.isDraining) return refused('UNAVAILABLE', 'The server is going down');
  const router = routerIn(callbackIn(asked) ?? {}, callbackOrigins);
  if (router instanceof GraphQLError) return refused(codeOf(router), router.message);
  // It listens from here on, so nothing is missed while the router is asked; nothing is posted for a request that is refused.
  const stream = await execution.subscribe(asked.request, callerOf(visitor, contextOf));
  if (!(stream instanceof Stream)) return reply.code(statusOfAnswer(stream, reply.request.headers.accept)).send(stream);
  const giveBack = visitor.caller && streamSeats.take(visitor.caller.principal);
  if (giveBack === null) {
    stream.end();
    return refused('TOO_MANY_REQUESTS', 'Too many streams of one principal');
  }
  const callback = new Callback(router, post);
  const [stay, over] = stayOf(stream, visitor, stays);
  const finish = (): void => {
    over();
    stay?.over();
    giveBack();
  };
  if (!(await callback.check())) {
    stream.end();
    finish();
    return refused('BAD_REQUEST', 'The callback address did not confirm the subscription');
  }
  void callback.tell(stream, stay?.guard ?? ((take) => take), log).finally(finish);
  return reply.headers({ ...CALLBACK_PROTOCOL, 'content-type': 'application/json; charset=utf-8' }).send({ data: null });
};

/** How long the subscription may last; what ends it waits until the router has been told. @returns also what to call when it has */
const stayOf = (stream: Stream, { authorization, caller, since }: Visitor, stays: Stays): readonly [Stay | null, () => void] => {
  let tell = (): void => undefined;
  const over = new Promise<void>((resolve) => (tell = resolve));
  const end = (why: Departure): Promise<void> => {
    stream.end(departureError(why));
    return over;
  };
  return [caller && stays.begin({ authorization, caller, since, end }), () => tell()];
};
