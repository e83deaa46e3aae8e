/** What joins an answer to the trace of its client (W3C Trace Context). */
import type { FastifyInstance } from 'fastify';
import { traceparentOf } from '../requestOrigin.js';

const HEADER = 'traceparent';

/** Answers carry the trace that their request belongs to. */
export const echoTrace = (app: FastifyInstance): void => {
  app.addHook('onRequest', (request, reply, done) => {
    const traceparent = traceparentOf(request.headers[HEADER]);
    if (traceparent !== undefined) reply.header(HEADER, traceparent);
    done();
  });
};
