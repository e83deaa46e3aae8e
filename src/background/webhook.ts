/**
 * One POST to a URL chosen by a user. It connects to the address that was checked, without resolving the name again (DNS rebinding). It
 * follows no redirects, keeps no connection, and ignores the response body.
 */
import type { LookupAddress } from 'node:dns';
import { lookup } from 'node:dns/promises';
import { type ClientRequest, type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import { isPublicAddress, ipLiteral, outboundUrlProblems, type OutboundUrlPolicy } from '../domain/listener/outboundUrls.js';

/** How a request ended. */
export interface WebhookResult {
  /** HTTP status of the response; null when there was none. */
  readonly responseStatus: number | null;
  /** Why it does not count as delivered; null when it does. */
  readonly error: string | null;
  readonly tookMs: number;
}

export interface WebhookRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Every address of a name. */
export type ResolveHost = (hostname: string) => Promise<readonly LookupAddress[]>;

export interface WebhookOptions {
  readonly urlPolicy: OutboundUrlPolicy;
  /** Milliseconds from the DNS lookup to the end of the response. */
  readonly timeoutMs?: number;
  readonly resolve?: ResolveHost;
}

const TIMEOUT_MS = 10_000;
/** Response bytes read before the connection is closed. */
const MAX_RESPONSE_BYTES = 16_384;
const MAX_ERROR_LENGTH = 200;

const NOT_PUBLIC = 'The host name resolves to an address that is not public';

const systemResolver: ResolveHost = (hostname) => lookup(hostname, { all: true });

/** Resolves to checked addresses only. One bad address among several is enough to refuse, because the socket may pick any. */
const checkedLookup =
  (resolve: ResolveHost, { allowPrivate }: OutboundUrlPolicy): LookupFunction =>
  (hostname, { all }, callback) => {
    const check = (addresses: readonly LookupAddress[]): readonly LookupAddress[] => {
      if (!allowPrivate && !addresses.every(({ address }) => isPublicAddress(address))) throw new Error(NOT_PUBLIC);
      return addresses;
    };
    resolve(hostname)
      .then(check)
      .then(
        (addresses) => {
          const [first] = addresses;
          if (first === undefined) callback(new Error(`${hostname} has no address`), []);
          else if (all === true) callback(null, [...addresses]);
          else callback(null, first.address, first.family);
        },
        (error: unknown) => callback(error instanceof Error ? error : new Error(String(error)), []),
      );
  };

/** Refuses a URL by its spelling alone; for a literal address the socket does no lookup. */
const urlRefusal = (url: string, targets: OutboundUrlPolicy): string | null => {
  const [issue] = outboundUrlProblems(url, targets);
  if (issue !== undefined) return `The address ${issue.message}`;
  const literal = ipLiteral(new URL(url).hostname);
  return literal !== null && !targets.allowPrivate && !isPublicAddress(literal) ? NOT_PUBLIC : null;
};

const startRequest = (
  { url, headers, body }: WebhookRequest,
  { urlPolicy, timeoutMs = TIMEOUT_MS, resolve = systemResolver }: WebhookOptions,
): ClientRequest => {
  const target = new URL(url);
  const request = target.protocol === 'https:' ? requestHttps : requestHttp;
  return request(target, {
    method: 'POST',
    headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
    agent: false,
    lookup: checkedLookup(resolve, urlPolicy),
    signal: AbortSignal.timeout(timeoutMs),
  });
};

/** Reads a short response to its end, so that the receiver sees no broken connection; only the status counts. */
const discardBody = (answer: IncomingMessage): void => {
  let bytes = 0;
  answer.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > MAX_RESPONSE_BYTES) answer.destroy();
  });
  // Aborted or interrupted: nothing waits for it.
  answer.on('error', () => undefined);
};

const statusError = (status: number): string | null => {
  if (status >= 200 && status < 300) return null;
  return status >= 300 && status < 400 ? `Answered ${status}: redirects are not followed` : `Answered ${status}`;
};

const errorText = (error: Error, timeoutMs: number): string =>
  error.name === 'AbortError' || error.name === 'TimeoutError'
    ? `No answer within ${timeoutMs} ms`
    : (error.message || error.name).slice(0, MAX_ERROR_LENGTH);

/** Sends a webhook request. Every failure is a result; it never throws. */
export const sendWebhook = async (message: WebhookRequest, options: WebhookOptions): Promise<WebhookResult> => {
  const start = performance.now();
  const result = (responseStatus: number | null, error: string | null): WebhookResult => ({
    responseStatus,
    error,
    tookMs: Math.round(performance.now() - start),
  });
  const refusal = urlRefusal(message.url, options.urlPolicy);
  if (refusal !== null) return result(null, refusal);
  return new Promise((resolve) => {
    const request = startRequest(message, options);
    request.on('response', (answer) => {
      const status = answer.statusCode ?? 0;
      discardBody(answer);
      resolve(result(status, statusError(status)));
    });
    request.on('error', (error) => resolve(result(null, errorText(error, options.timeoutMs ?? TIMEOUT_MS))));
    request.end(message.body);
  });
};
