/** What joins a request to the logs of its client, of routers and of this server: the id of the request, and W3C Trace Context. */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';

const REQUEST_ID = 'x-request-id';
const TRACE_PARENT = 'traceparent';
/** What others choose goes into logs and answers. */
const REQUEST_ID_FORM = /^[\w.:/+=-]{1,128}$/;
/** W3C Trace Context, section 3.2; later versions may add to it. */
const TRACE_PARENT_FORM = /^[\da-f]{2}-([\da-f]{32})-[\da-f]{16}-[\da-f]{2}(-[\w-]{1,64})?$/;

/** The id that the client gave the request, or one of its own. */
export const requestIdOf = ({ headers }: Pick<IncomingMessage, 'headers'>): string => {
  const given = headers[REQUEST_ID];
  return typeof given === 'string' && REQUEST_ID_FORM.test(given) ? given : randomUUID();
};

/** Answers carry the id of their request, and the trace that it belongs to; so do the lines that are logged about it. */
export const echoTracing = (app: FastifyInstance): void => {
  app.addHook('onRequest', (request, reply, done) => {
    reply.header(REQUEST_ID, request.id);
    const { [TRACE_PARENT]: traceParent } = request.headers;
    const [, traceId] = (typeof traceParent === 'string' && TRACE_PARENT_FORM.exec(traceParent)) || [];
    if (traceId !== undefined) {
      reply.header(TRACE_PARENT, traceParent);
      request.log = request.log.child({ traceId });
    }
    done();
  });
};
