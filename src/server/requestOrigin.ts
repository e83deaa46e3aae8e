/** How a request is found in the logs and traces of others. */
import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** Where a request comes from. */
export interface RequestOrigin {
  readonly requestId: string;
  /** The address that it came from: a proxy's, where there is one. */
  readonly address: string;
  /** The header of the caller's span (W3C Trace Context). */
  readonly traceparent: string | undefined;
}

export const REQUEST_ID_HEADER = 'x-request-id';

/** Ids that may be written to a log as they are. */
const REQUEST_ID = /^[\w.:/+=-]{1,128}$/;
const TRACEPARENT = /^[\da-f]{2}-[\da-f]{32}-[\da-f]{16}-[\da-f]{2}$/;

/** The id that the caller gave, or a new one. */
export const requestIdOf = (headers: IncomingHttpHeaders): string => {
  const given = headers[REQUEST_ID_HEADER];
  return typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID();
};

/** A header of the caller's span; undefined for anything else. */
export const traceparentOf = (given: unknown): string | undefined =>
  typeof given === 'string' && TRACEPARENT.test(given) ? given : undefined;

/** Where a request of HTTP comes from. */
export const originOf = (headers: IncomingHttpHeaders, address: string, requestId = requestIdOf(headers)): RequestOrigin => ({
  requestId,
  address,
  traceparent: traceparentOf(headers['traceparent']),
});
