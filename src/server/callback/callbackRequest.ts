/** One POST to a router's callback address. Redirects are not followed, and answers not read. */
import { Agent as HttpAgent, type IncomingMessage, request as requestHttp } from 'node:http';
import { Agent as HttpsAgent, request as requestHttps } from 'node:https';

/**
 * The result: accepted; unknown subscription; certainly not received, so it can be retried; or uncertain, so that a retry might duplicate
 * it.
 */
export type PostResult = 'taken' | 'gone' | 'failed' | 'unknown';

/** Sends one message, and says what became of it. Never throws. */
export type Post = (url: URL, body: string) => Promise<PostResult>;

/** A router that takes longer counts as failed. */
const TIMEOUT_MS = 10_000;
/** Connections to one router: each subscription posts one message at a time, so they share well. */
const MAX_CONNECTIONS = 64;

const agent = { keepAlive: true, maxSockets: MAX_CONNECTIONS } as const;

/**
 * Makes the way to post, and the end of its connections.
 * @param withinMs how long a router may take to answer
 */
export const createPoster = (withinMs = TIMEOUT_MS): { readonly post: Post; readonly close: () => void } => {
  const [http, https] = [new HttpAgent(agent), new HttpsAgent(agent)];
  const post: Post = (url, body) =>
    new Promise((resolve) => {
      const options = {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'content-length': String(Buffer.byteLength(body)),
          'subscription-protocol': 'callback/1.0',
        },
        signal: AbortSignal.timeout(withinMs),
      };
      const answered = (answer: IncomingMessage): void => {
        answer.resume();
        answer.on('error', () => undefined);
        resolve(resultOfStatus(answer.statusCode ?? 0));
      };
      const request =
        url.protocol === 'https:'
          ? requestHttps(url, { ...options, agent: https }, answered)
          : requestHttp(url, { ...options, agent: http }, answered);
      request.on('error', (error: NodeJS.ErrnoException) => resolve(isUndelivered(error, request.reusedSocket) ? 'failed' : 'unknown'));
      request.end(body);
    });
  return {
    post,
    close: () => {
      http.destroy();
      https.destroy();
    },
  };
};

const UNREACHABLE_CODES: readonly (string | undefined)[] = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'];

/** Whether the request was certainly not received: no connection, or an idle connection closed before reuse. */
const isUndelivered = ({ code }: NodeJS.ErrnoException, isReused: boolean): boolean =>
  UNREACHABLE_CODES.includes(code) || (isReused && (code === 'ECONNRESET' || code === 'EPIPE'));

/** 4xx: the router does not want this subscription (404: it is unknown); retrying is useless. */
const resultOfStatus = (status: number): PostResult => {
  if (status >= 200 && status < 300) return 'taken';
  return status >= 400 && status < 500 ? 'gone' : 'failed';
};
