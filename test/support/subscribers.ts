/** One subscriber, whatever the transport: what it hears, how it ends, and how it misbehaves. Each speaks its protocol by hand. */
import { type ClientRequest, type IncomingMessage, request as httpRequest } from 'node:http';
import { WebSocket } from 'ws';
import type { Json } from './graphClient.js';

/** An answer as it came. */
export interface Heard {
  readonly data?: Json | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Json }[];
}

/** How a subscription ended: the code and cursor of its last error, and the code its socket was closed with. */
export interface End {
  readonly code?: unknown;
  readonly cursor?: unknown;
  readonly closed?: number;
}

export interface Asking {
  readonly query: string;
  readonly variables?: Json;
  readonly token: string | null;
}

/** Hears one subscription. */
export interface Subscriber {
  /** The next answer. Throws when there is none any more. */
  next(): Promise<Heard>;
  /** Resolves with the end, once everything before it was taken. */
  readonly ended: Promise<End>;
  /** Resolves when so many signs of life have come, with the milliseconds between the last two. */
  beats(count: number): Promise<number>;
  /** Takes nothing from now on. */
  pause(): void;
  resume(): void;
  /** Is gone from one moment to the next. */
  kill(): void;
}

/** Everything that a subscriber of any transport collects. */
export class Hearing {
  readonly ended: Promise<End>;
  readonly #heard: Heard[] = [];
  readonly #beats: number[] = [];
  #end: End | null = null;
  #tellEnd: (end: End) => void = () => undefined;
  #wake = new Set<() => void>();

  constructor() {
    this.ended = new Promise((resolve) => (this.#tellEnd = resolve));
  }

  hear(heard: Heard): void {
    this.#heard.push(heard);
    this.#stir();
  }

  beat(): void {
    this.#beats.push(performance.now());
    this.#stir();
  }

  /** An answer of a stream: one without data ends it. */
  answer(heard: Heard): void {
    if (heard.data == null) this.over(this.errorsOf(heard));
    else this.hear(heard);
  }

  over(end: End): void {
    this.#end ??= end;
    this.#tellEnd(this.#end);
    this.#stir();
  }

  errorsOf({ errors }: Heard): End {
    return { code: errors?.[0]?.extensions?.['code'], cursor: errors?.[0]?.extensions?.['cursor'] };
  }

  async next(): Promise<Heard> {
    for (;;) {
      const heard = this.#heard.shift();
      if (heard !== undefined) return heard;
      if (this.#end !== null) throw new Error(`Ended: ${JSON.stringify(this.#end)}`);
      await this.#stirred();
    }
  }

  async beats(count: number): Promise<number> {
    while (this.#beats.length < count) await this.#stirred();
    return (this.#beats[count - 1] ?? 0) - (this.#beats[count - 2] ?? 0);
  }

  #stirred(): Promise<void> {
    return new Promise((resolve) => this.#wake.add(resolve));
  }

  #stir(): void {
    for (const wake of this.#wake) wake();
    this.#wake.clear();
  }
}

/** Where a token is put on a socket. */
export interface Places {
  readonly headers?: Record<string, string>;
  readonly params?: Json;
  readonly extensions?: Json;
}

/** graphql-transport-ws. The token goes where most clients put it, unless it is said where. */
export const overSocket = (
  url: string,
  { query, variables = {}, token }: Asking,
  places?: Places,
): Subscriber & { readonly closed: Promise<number> } => {
  const hearing = new Hearing();
  const { headers, params, extensions } = places ?? { params: token === null ? {} : { authorization: `Bearer ${token}` } };
  const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers: headers ?? {} });
  socket.on('open', () => socket.send(JSON.stringify({ type: 'connection_init', payload: params })));
  socket.on('message', (data: Buffer) => {
    const message = JSON.parse(data.toString()) as { readonly type: string; readonly payload?: unknown };
    if (message.type === 'connection_ack')
      socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query, variables, extensions } }));
    if (message.type === 'next') hearing.answer(message.payload as Heard);
    if (message.type === 'error') hearing.over(hearing.errorsOf({ errors: message.payload as NonNullable<Heard['errors']> }));
    if (message.type === 'complete') hearing.over({});
  });
  socket.on('ping', () => hearing.beat());
  socket.on('error', () => undefined);
  const closed = new Promise<number>((resolve) => socket.once('close', resolve));
  void closed.then((code) => hearing.over({ closed: code }));
  return {
    next: () => hearing.next(),
    ended: hearing.ended,
    beats: (count) => hearing.beats(count),
    pause: () => socket.pause(),
    resume: () => socket.resume(),
    kill: () => socket.terminate(),
    closed,
  };
};

/** Reads the events of a stream as they come, in pieces of any size. */
export const eventReader = (hearing: Hearing): ((piece: string) => void) => {
  let rest = '';
  return (piece) => {
    const blocks = (rest + piece).split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      if (block.startsWith(':')) hearing.beat();
      const event = /^event: (\w+)$/m.exec(block)?.[1];
      const data = /^data: (.*)$/m.exec(block)?.[1];
      if (event === 'complete') hearing.over({});
      if (event !== 'next' || data === undefined) continue;
      hearing.answer(JSON.parse(data) as Heard);
    }
  };
};

/** Server-Sent Events by GET or POST. */
export const overEvents =
  (method: 'GET' | 'POST') =>
  (url: string, { query, variables = {}, token }: Asking): Subscriber => {
    const hearing = new Hearing();
    const address = new URL(`${url}/graphql`);
    if (method === 'GET') address.search = new URLSearchParams({ query, variables: JSON.stringify(variables) }).toString();
    const headers = {
      accept: 'text/event-stream',
      ...(token !== null && { authorization: `Bearer ${token}` }),
      ...(method === 'POST' && { 'content-type': 'application/json' }),
    };
    let paused = false;
    let response: IncomingMessage | undefined;
    const request: ClientRequest = httpRequest(address, { method, headers, agent: false }, (answer) => {
      response = answer;
      const read = eventReader(hearing);
      if (answer.statusCode === 200) answer.setEncoding('utf8').on('data', read);
      else answer.setEncoding('utf8').on('data', (text: string) => hearing.over(hearing.errorsOf(JSON.parse(text) as Heard)));
      if (paused) answer.pause();
      answer.on('error', () => undefined);
      answer.on('close', () => hearing.over({}));
    });
    request.on('error', () => hearing.over({}));
    request.end(method === 'POST' ? JSON.stringify({ query, variables }) : undefined);
    return {
      next: () => hearing.next(),
      ended: hearing.ended,
      beats: (count) => hearing.beats(count),
      pause: () => {
        paused = true;
        response?.pause();
      },
      resume: () => {
        paused = false;
        response?.resume();
      },
      kill: () => request.destroy(),
    };
  };
