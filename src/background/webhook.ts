/**
 * One POST to an address that somebody else chose. It connects to the very address that was checked: a name that answers differently
 * the next time it is asked (DNS rebinding) is not asked again. It follows no redirect, keeps no connection, and reads no answer.
 */
import type { LookupAddress } from 'node:dns';
import { lookup } from 'node:dns/promises';
import { type ClientRequest, type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import { isPublicAddress, ipLiteral, outboundUrlIssues, type OutboundUrlPolicy } from '../domain/listener/outboundUrls.js';

/** How a request ended. */
export interface WebhookResult {
  /** HTTP status of the answer; null when there was none. */
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
  /** Milliseconds from the first look at the name to the end of the answer. */
  readonly timeoutMs?: number;
  readonly resolve?: ResolveHost;
}

const TIMEOUT_MS = 10_000;
/** What a receiver may say before it is no longer listened to. */
const MAX_RESPONSE_BYTES = 16_384;
const MAX_ERROR_LENGTH = 200;

const NOT_PUBLIC = 'The name leads to an address that is not public';

const systemResolver: ResolveHost = (hostname) => lookup(hostname, { all: true });

/** Answers the socket with what was checked, and with nothing else. One bad address among several is enough: which one is taken is not ours to say. */
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

/** Where a request may not go whatever its name means; the socket never looks up what is an address already. */
const urlRefusal = (url: string, targets: OutboundUrlPolicy): string | null => {
  const [issue] = outboundUrlIssues(url, targets);
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

/** Lets a short answer end, so that the other side sees no broken connection; the status has said everything. */
const discardBody = (answer: IncomingMessage): void => {
  let bytes = 0;
  answer.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > MAX_RESPONSE_BYTES) answer.destroy();
  });
  // It was aborted or broke off: nobody waits for it any more.
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

/** Sends a letter. Whatever happens is an answer; it never throws. */
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
