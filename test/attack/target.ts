/** What is attacked: any server of the product, by its address and tokens of its users. */
import type { JWTHeaderParameters } from 'jose';

/** Claims or input as JSON. */
export type Json = Readonly<Record<string, unknown>>;

export interface TargetOptions {
  /** For example `http://127.0.0.1:4000`. */
  readonly url: string;
  /** A token of staff, and of clients of two parties. The second party needs an issue, which the first may not see. */
  readonly tokens: Readonly<Record<'staff' | 'supplierA' | 'supplierB', string>>;
  /** Signs claims over those of a good token, as the issuer would. Absent: rows that need it are left out. */
  readonly sign?: (claims: Json, header?: Partial<JWTHeaderParameters>) => Promise<string>;
  /** The issuer's public key as text. */
  readonly publicKey?: string;
  /** How far clocks may be apart, in seconds. */
  readonly toleranceSeconds: number;
}

/** An answer as it came. */
export interface Reply {
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
  readonly tookMs: number;
}

export interface Target extends TargetOptions {
  /** Posts a body (text as it is, anything else as JSON). */
  readonly post: (body: unknown, token?: string | null, headers?: Readonly<Record<string, string>>) => Promise<Reply>;
  /** Any request. */
  readonly fetch: (path: string, init?: RequestInit) => Promise<Reply>;
  /** Queries, and gives the answer's `data` and `errors`. */
  readonly ask: (token: string, query: string, variables?: Json) => Promise<Answer>;
  /** What no answer may ever hold, and did. */
  readonly leaks: readonly string[];
}

export interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Json }[];
}

/** A stack trace, an address of a database, a message of its driver. */
const NEVER = [/\bat .+\.[jt]s:\d+:\d+/, /mongodb(\+srv)?:\/\//, /\bE11000\b/, /MongoServerError/, /node_modules/];

/** A target whose every answer is looked at for what may never be in one. */
export const aim = (options: TargetOptions): Target => {
  const leaks: string[] = [];
  const fetched: Target['fetch'] = async (path, init = {}) => {
    const start = performance.now();
    const response = await fetch(`${options.url}${path}`, init);
    const reply = { status: response.status, text: await response.text(), headers: response.headers, tookMs: performance.now() - start };
    const found = NEVER.find((pattern) => pattern.test(reply.text));
    if (found !== undefined) leaks.push(`${path}: ${found.source}`);
    if (reply.status >= 500 && reply.status !== 503) leaks.push(`${path}: ${String(reply.status)} ${reply.text.slice(0, 200)}`);
    return reply;
  };
  const post: Target['post'] = (body, token = null, headers = { 'content-type': 'application/json' }) =>
    fetched('/graphql', {
      method: 'POST',
      headers: { ...headers, ...(token !== null && { authorization: `Bearer ${token}` }) },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  return {
    ...options,
    leaks,
    fetch: fetched,
    post,
    ask: async (token, query, variables = {}) => JSON.parse((await post({ query, variables }, token)).text) as Answer,
  };
};

/** One row of the table of attacks. */
export interface Attack {
  /** Its number in the table. */
  readonly row: number;
  readonly says: string;
  readonly needsIssuer?: true;
  /** @returns null when the answer was as it has to be, else what came back */
  readonly run: (target: Target) => Promise<string | null>;
}

/** What came back, if it is not what was expected. */
export const unless = (fine: boolean, reply: Pick<Reply, 'status' | 'text'> | Answer | string): string | null =>
  fine ? null : (typeof reply === 'string' ? reply : JSON.stringify(reply)).slice(0, 400);

/** Each in turn, until one fails. */
export const each = async <T>(items: readonly T[], attack: (item: T) => Promise<string | null>): Promise<string | null> => {
  for (const item of items) {
    const failed = await attack(item);
    if (failed !== null) return `${JSON.stringify(item).slice(0, 100)}: ${failed}`;
  }
  return null;
};

/** The codes of the errors of an answer. */
export const codesOf = ({ errors = [] }: Answer): readonly unknown[] => errors.map(({ extensions }) => extensions?.['code']);
