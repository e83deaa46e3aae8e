/**
 * One POST to an address that somebody else chose. It connects to the very address that was checked: a name that answers differently
 * the next time it is asked (DNS rebinding) is not asked again. It follows no redirect, keeps no connection, and reads no answer.
 */
import type { LookupAddress } from 'node:dns';
import { lookup } from 'node:dns/promises';
import { type ClientRequest, type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import { isPublicAddress, literalAddress, targetIssues, type TargetPolicy } from '../domain/listener/outboundUrls.js';

/** How a request ended. */
export interface Posted {
  /** HTTP status of the answer; null when there was none. */
  readonly responseStatus: number | null;
  /** Why it does not count as delivered; null when it does. */
  readonly error: string | null;
  readonly tookMs: number;
}

export interface Letter {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Every address of a name. */
export type Resolve = (hostname: string) => Promise<readonly LookupAddress[]>;

export interface PostOptions {
  readonly targets: TargetPolicy;
  /** Milliseconds from the first look at the name to the end of the answer. */
  readonly timeoutMs?: number;
  readonly resolve?: Resolve;
}

const TIMEOUT_MS = 10_000;
/** What a receiver may say before it is no longer listened to. */
const LARGEST_ANSWER_BYTES = 16_384;
const LONGEST_ERROR = 200;

const NOT_PUBLIC = 'The name leads to an address that is not public';

const bySystem: Resolve = (hostname) => lookup(hostname, { all: true });

/** Answers the socket with what was checked, and with nothing else. One bad address among several is enough: which one is taken is not ours to say. */
const checked =
  (resolve: Resolve, { allowPrivate }: TargetPolicy): LookupFunction =>
  (hostname, { all }, answer) => {
    const check = (found: readonly LookupAddress[]): readonly LookupAddress[] => {
      if (!allowPrivate && !found.every(({ address }) => isPublicAddress(address))) throw new Error(NOT_PUBLIC);
      return found;
    };
    resolve(hostname)
      .then(check)
      .then(
        (found) => {
          const [first] = found;
          if (first === undefined) answer(new Error(`${hostname} has no address`), []);
          else if (all === true) answer(null, [...found]);
          else answer(null, first.address, first.family);
        },
        (error: unknown) => answer(error instanceof Error ? error : new Error(String(error)), []),
      );
  };

/** Where a request may not go whatever its name means; the socket never looks up what is an address already. */
const barred = (url: string, targets: TargetPolicy): string | null => {
  const [issue] = targetIssues(url, targets);
  if (issue !== undefined) return `The address ${issue.message}`;
  const literal = literalAddress(new URL(url).hostname);
  return literal !== null && !targets.allowPrivate && !isPublicAddress(literal) ? NOT_PUBLIC : null;
};

const begin = ({ url, headers, body }: Letter, { targets, timeoutMs = TIMEOUT_MS, resolve = bySystem }: PostOptions): ClientRequest => {
  const target = new URL(url);
  const request = target.protocol === 'https:' ? requestHttps : requestHttp;
  return request(target, {
    method: 'POST',
    headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
    agent: false,
    lookup: checked(resolve, targets),
    signal: AbortSignal.timeout(timeoutMs),
  });
};

/** Lets a short answer end, so that the other side sees no broken connection; the status has said everything. */
const disregard = (answer: IncomingMessage): void => {
  let bytes = 0;
  answer.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > LARGEST_ANSWER_BYTES) answer.destroy();
  });
  // It was aborted or broke off: nobody waits for it any more.
  answer.on('error', () => undefined);
};

const judged = (status: number): string | null => {
  if (status >= 200 && status < 300) return null;
  return status >= 300 && status < 400 ? `Answered ${status}: redirects are not followed` : `Answered ${status}`;
};

const inWords = (error: Error, timeoutMs: number): string =>
  error.name === 'AbortError' || error.name === 'TimeoutError'
    ? `No answer within ${timeoutMs} ms`
    : (error.message || error.name).slice(0, LONGEST_ERROR);

/** Sends a letter. Whatever happens is an answer; it never throws. */
export const post = async (letter: Letter, options: PostOptions): Promise<Posted> => {
  const start = performance.now();
  const ended = (responseStatus: number | null, error: string | null): Posted => ({
    responseStatus,
    error,
    tookMs: Math.round(performance.now() - start),
  });
  const bar = barred(letter.url, options.targets);
  if (bar !== null) return ended(null, bar);
  return new Promise((resolve) => {
    const request = begin(letter, options);
    request.on('response', (answer) => {
      const status = answer.statusCode ?? 0;
      disregard(answer);
      resolve(ended(status, judged(status)));
    });
    request.on('error', (error) => resolve(ended(null, inWords(error, options.timeoutMs ?? TIMEOUT_MS))));
    request.end(letter.body);
  });
};
