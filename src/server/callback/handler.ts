/** Subscriptions of routers that want to be called back: from the request to the first message. */
import type { FastifyReply } from 'fastify';
import { GraphQLError, OperationTypeNode } from 'graphql';
import type { Logger } from 'pino';
import { closeError } from '../closeReasons.js';
import type { GraphQLHttpRequest } from '../http/graphqlRequest.js';
import { sendRefusal, statusOfAnswer } from '../http/httpErrors.js';
import type { Admission, RequestCaller, Transport } from '../transport.js';
import { CallbackClient, CALLBACK_PROTOCOL, callbackExtension, type CallbackRouter, parseRouter } from './client.js';
import type { Post } from './callbackRequest.js';

export interface CallbackOptions {
  readonly admission: Admission;
  /** Allowed callback origins; empty: the protocol is disabled. */
  readonly callbackOrigins: readonly string[];
  readonly post: Post;
  readonly log: Logger;
}

/** Whether a request wants callbacks. Ignored for operations that are not subscriptions. */
export const wantsCallback = (graphqlRequest: GraphQLHttpRequest): boolean =>
  graphqlRequest.type === OperationTypeNode.SUBSCRIPTION && callbackExtension(graphqlRequest) !== undefined;

/** Starts a subscription, has the router confirm it, and answers the request; messages follow. */
export const serveCallback = (
  reply: FastifyReply,
  graphqlRequest: GraphQLHttpRequest,
  caller: RequestCaller,
  options: CallbackOptions,
): FastifyReply | Promise<FastifyReply> => {
  const router = parseRouter(callbackExtension(graphqlRequest) ?? {}, options.callbackOrigins);
  if (router instanceof GraphQLError) return sendRefusal(router, reply);
  return options.admission.run(graphqlRequest.request, caller, callbackTransport(reply, router, options));
};

/** It subscribes first, so that nothing is missed while the router is verified; a refused request posts nothing. */
const callbackTransport = (reply: FastifyReply, router: CallbackRouter, { post, log }: CallbackOptions): Transport<FastifyReply> => ({
  answer: (answer) => reply.code(statusOfAnswer(answer, reply.request.headers.accept)).send(answer),
  refuse: (error) => sendRefusal(error, reply),
  subscribe: async (subscription) => {
    const client = new CallbackClient(router, post, log);
    if (!(await client.check())) {
      subscription.close();
      return sendRefusal(closeError('NOT_CONFIRMED'), reply);
    }
    void client.deliver(subscription);
    return reply.headers({ ...CALLBACK_PROTOCOL, 'content-type': 'application/json; charset=utf-8' }).send({ data: null });
  },
});
