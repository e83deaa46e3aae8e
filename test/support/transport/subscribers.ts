/** One subscriber, whatever the transport: what it hears, how it ends, and how it misbehaves. Each speaks its protocol by hand. */
import { type ClientRequest, type IncomingMessage, request as httpRequest } from 'node:http';
import { WebSocket } from 'ws';
import type { JsonObject } from '../graphClient.js';

/** An answer as it came. */
export interface SubscriptionAnswer {
  readonly data?: JsonObject | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: JsonObject }[];
}

/** How a subscription ended: the code and cursor of its last error, and the code its socket was closed with. */
export interface SubscriptionEnd {
  readonly code?: unknown;
  readonly cursor?: unknown;
  readonly closed?: number;
}

export interface SubscriptionRequest {
  readonly query: string;
  readonly variables?: JsonObject;
  readonly token: string | null;
}

/** Hears one subscription. */
export interface Subscriber {
  /** The next answer. Throws when there is none any more. */
  next(): Promise<SubscriptionAnswer>;
  /** Resolves with the end, once everything before it was taken. */
  readonly ended: Promise<SubscriptionEnd>;
  /** Resolves when so many signs of life have come, with the milliseconds between the last two. */
  heartbeats(count: number): Promise<number>;
  /** Takes nothing from now on. */
  pause(): void;
  resume(): void;
  /** Is gone from one moment to the next. */
  kill(): void;
}

/** Everything that a subscriber of any transport collects. */
export class SubscriptionRecorder {
  readonly ended: Promise<SubscriptionEnd>;
  readonly #heard: SubscriptionAnswer[] = [];
  readonly #beats: number[] = [];
  #end: SubscriptionEnd | null = null;
  #tellEnd: (end: SubscriptionEnd) => void = () => undefined;
  #wake = new Set<() => void>();

  constructor() {
    this.ended = new Promise((resolve) => (this.#tellEnd = resolve));
  }

  addAnswer(heard: SubscriptionAnswer): void {
    this.#heard.push(heard);
    this.#stir();
  }

  addHeartbeat(): void {
    this.#beats.push(performance.now());
    this.#stir();
  }

  /** An answer of a stream: one without data ends it. */
  answer(heard: SubscriptionAnswer): void {
    if (heard.data == null) this.end(this.errorsOf(heard));
    else this.addAnswer(heard);
  }

  end(end: SubscriptionEnd): void {
    this.#end ??= end;
    this.#tellEnd(this.#end);
    this.#stir();
  }

  errorsOf({ errors }: SubscriptionAnswer): SubscriptionEnd {
    return { code: errors?.[0]?.extensions?.['code'], cursor: errors?.[0]?.extensions?.['cursor'] };
  }

  async next(): Promise<SubscriptionAnswer> {
    for (;;) {
      const heard = this.#heard.shift();
      if (heard !== undefined) return heard;
      if (this.#end !== null) throw new Error(`Ended: ${JSON.stringify(this.#end)}`);
      await this.#stirred();
    }
  }

  async heartbeats(count: number): Promise<number> {
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
export interface TokenPlaces {
  readonly headers?: Record<string, string>;
  readonly params?: JsonObject;
  readonly extensions?: JsonObject;
}

/** graphql-transport-ws. The token goes where most clients put it, unless it is said where. */
export const subscribeOverSocket = (
  url: string,
  { query, variables = {}, token }: SubscriptionRequest,
  places?: TokenPlaces,
): Subscriber & { readonly closed: Promise<number> } => {
  const recorder = new SubscriptionRecorder();
  const { headers, params, extensions } = places ?? { params: token === null ? {} : { authorization: `Bearer ${token}` } };
  const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers: headers ?? {} });
  socket.on('open', () => socket.send(JSON.stringify({ type: 'connection_init', payload: params })));
  socket.on('message', (data: Buffer) => {
    const message = JSON.parse(data.toString()) as { readonly type: string; readonly payload?: unknown };
    if (message.type === 'connection_ack')
      socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query, variables, extensions } }));
    if (message.type === 'next') recorder.answer(message.payload as SubscriptionAnswer);
    if (message.type === 'error') recorder.end(recorder.errorsOf({ errors: message.payload as NonNullable<SubscriptionAnswer['errors']> }));
    if (message.type === 'complete') recorder.end({});
  });
  socket.on('ping', () => recorder.addHeartbeat());
  socket.on('error', () => undefined);
  const closed = new Promise<number>((resolve) => socket.once('close', resolve));
  void closed.then((code) => recorder.end({ closed: code }));
  return {
    next: () => recorder.next(),
    ended: recorder.ended,
    heartbeats: (count) => recorder.heartbeats(count),
    pause: () => socket.pause(),
    resume: () => socket.resume(),
    kill: () => socket.terminate(),
    closed,
  };
};

/** Reads the events of a stream as they come, in pieces of any size. */
export const eventReader = (recorder: SubscriptionRecorder): ((piece: string) => void) => {
  let rest = '';
  return (piece) => {
    const blocks = (rest + piece).replaceAll('\r\n', '\n').split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      if (block.startsWith(':')) recorder.addHeartbeat();
      const event = /^event: ?(\w+)$/m.exec(block)?.[1];
      const data = /^data: ?(.*)$/m.exec(block)?.[1];
      if (event === 'complete') recorder.end({});
      if (event !== 'next' || data === undefined) continue;
      recorder.answer(JSON.parse(data) as SubscriptionAnswer);
    }
  };
};

/** Server-Sent Events by GET or POST. */
export const subscribeOverEvents =
  (method: 'GET' | 'POST') =>
  (url: string, { query, variables = {}, token }: SubscriptionRequest): Subscriber => {
    const recorder = new SubscriptionRecorder();
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
      const read = eventReader(recorder);
      if (answer.statusCode === 200) answer.setEncoding('utf8').on('data', read);
      else answer.setEncoding('utf8').on('data', (text: string) => recorder.end(recorder.errorsOf(JSON.parse(text) as SubscriptionAnswer)));
      if (paused) answer.pause();
      answer.on('error', () => undefined);
      answer.on('close', () => recorder.end({}));
    });
    request.on('error', () => recorder.end({}));
    request.end(method === 'POST' ? JSON.stringify({ query, variables }) : undefined);
    return {
      next: () => recorder.next(),
      ended: recorder.ended,
      heartbeats: (count) => recorder.heartbeats(count),
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
