/**
 * What every transport must do, written once: refuse while the server drains, read the access generation before it authenticates, take a
 * place, hold messages back while access is checked, and end a subscription with a reason. A transport adds its envelope alone.
 */
import { GraphQLError, type GraphQLFormattedError, OperationTypeNode } from 'graphql';
import type { Consumer } from '../graphql/engine/boundedQueue.js';
import type { Answer, Caller, Execution, GraphQLRequest } from '../graphql/engine/execution.js';
import type { AnswerMessage } from '../graphql/engine/message.js';
import { SubscriptionStream } from '../graphql/engine/stream.js';
import type { Authenticated, Authentication } from './auth/authentication.js';
import { closeError, type CloseReason, lastErrorOf } from './closeReasons.js';
import { errorCode } from './http/httpErrors.js';
import type { ConcurrencyLimit } from './concurrencyLimit.js';
import { count } from '../telemetry/recording.js';
import type { LoadGuard } from './load/loadGuard.js';
import type { ObservedOperation, OperationObserver } from './observer.js';
import type { RequestOrigin } from './requestOrigin.js';
import type { EndReason, SubscriptionSessions } from './subscriptionSessions.js';

/** The token of a request and its principal. Only `Admission` makes one. */
export interface RequestCaller {
  readonly authorization: string | undefined;
  /** Null without a token. */
  readonly authenticated: Authenticated | null;
  /** The access generation before the token was checked: a later change of access has it checked again. */
  readonly generation: number;
  readonly origin: RequestOrigin;
}

/** How one operation is answered; `R` is what the transport's library needs. Each transport implements it. */
export interface Transport<R> {
  /** The answer of a query or mutation, or the answer that refuses a subscription. */
  answer(answer: Answer): R;
  /** Not executed: no place is free, or the server is going down. */
  refuse(error: GraphQLError): R;
  /** Starts to deliver, or closes the subscription. Absent where the transport has no subscriptions. */
  subscribe?(subscription: LiveSubscription): Promise<R> | R;
}

/** Where a transport puts the messages of one subscription. */
export interface MessageSink {
  /** Sends a message; a promise holds the next one back. */
  readonly send: Consumer<AnswerMessage>;
  /** The end of the subscription, with the error that broke it off or null. Resolves when it is sent. */
  readonly complete: (error: GraphQLFormattedError | null) => Promise<void> | void;
  /** Closes by force what does not close in time; without it the transport has time limits of its own. */
  readonly abort?: () => void;
}

/** A place that is taken, and the watch over its access. */
export interface Hold {
  /** Holds messages back while access is checked. */
  readonly guard: <T>(take: Consumer<T>) => Consumer<T>;
  readonly release: () => void;
}

/** What places are limited per principal. */
export type Place = 'socket' | 'stream';

/** What a place is taken for. */
interface Holder {
  readonly caller: RequestCaller;
  /** Ends it with a reason. Resolves when it is closed. */
  readonly end: (why: EndReason) => Promise<void>;
  /** Closes it by force. */
  readonly abort: () => void;
}

export interface AdmissionOptions {
  readonly execution: Execution;
  readonly authentication: Authentication;
  readonly contextOf: Caller['contextOf'];
  readonly sessions: SubscriptionSessions;
  readonly places: Readonly<Record<Place, ConcurrencyLimit>>;
  readonly observer: OperationObserver;
  readonly load: LoadGuard;
}

/** How long a subscriber may take to read why it is ended. */
const CLOSE_WITHIN_MS = 3_000;

/** Why a principal gets no further place. */
const NO_PLACE = { socket: 'TOO_MANY_SOCKETS', stream: 'TOO_MANY_STREAMS' } as const satisfies Record<Place, CloseReason>;

/** Admits callers and operations, for every transport. */
export class Admission {
  readonly #options: AdmissionOptions;
  #subscriptions = 0;

  constructor(options: AdmissionOptions) {
    this.#options = options;
  }

  /** Subscriptions being delivered. */
  get subscriptions(): number {
    return this.#subscriptions;
  }

  /** Why nothing may begin that stays; null while the server runs. */
  get refusal(): 'DRAINING' | null {
    return this.#options.sessions.isDraining ? 'DRAINING' : null;
  }

  /** The caller of a token, or the error for it. */
  async authenticate(authorization: string | undefined, origin: RequestOrigin): Promise<RequestCaller | GraphQLError> {
    const { sessions, authentication, load } = this.#options;
    const refusal = await load.arrival(authorization, origin.address);
    if (refusal !== null) return refusal;
    const generation = sessions.accessGeneration;
    const authenticated = await authentication.authenticate(authorization);
    const found = authenticated instanceof GraphQLError ? authenticated : (authenticated?.principal ?? null);
    await load.authenticated(authorization, origin.address, found);
    if (!(authenticated instanceof GraphQLError)) return { authorization, authenticated, generation, origin };
    count('graphql_server_refused_total', { code: errorCode(authenticated) });
    return authenticated;
  }

  /** Counts and parses a document that is not known. @returns why its caller may send no more at the moment; null when it may */
  async newDocument(source: unknown, { authenticated, origin }: RequestCaller): Promise<GraphQLError | null> {
    const { execution, load } = this.#options;
    if (typeof source !== 'string' || execution.isKnown(source)) return null;
    return load.newDocument(authenticated?.principal ?? null, origin.address, () => void execution.inspect({ source }));
  }

  /** Takes a place for as long as the caller's access lasts. @returns how to give it back, or why there is none */
  hold<P extends Place>(place: P, { caller, end, abort }: Holder): Hold | 'DRAINING' | 'NO_TOKEN' | (typeof NO_PLACE)[P] {
    const { sessions, places } = this.#options;
    const { authorization, authenticated, generation } = caller;
    if (this.refusal !== null) return this.refusal;
    if (authenticated === null) return 'NO_TOKEN';
    const release = places[place].acquire(authenticated.principal);
    if (release === null) return NO_PLACE[place];
    const session = sessions.open({ authorization, caller: authenticated, generation, end: (why) => closeInTime(end(why), abort) });
    return {
      guard: session.guard,
      release: () => {
        session.close();
        release();
      },
    };
  }

  /**
   * Runs an operation and gives its outcome to the transport.
   * @param held the place of the connection that the operation shares; absent: a subscription takes one of its own
   */
  async run<R>(request: GraphQLRequest, caller: RequestCaller, transport: Transport<R>, held?: Hold): Promise<R> {
    const { execution } = this.#options;
    const { observed, executionCaller } = this.#observed(request, caller);
    if (transport.subscribe === undefined || observed.inspected?.type !== OperationTypeNode.SUBSCRIPTION)
      return transport.answer(await this.#observe(observed, () => execution.execute(request, executionCaller)));
    const stream = await this.#observe(observed, () => execution.subscribe(request, executionCaller));
    if (!(stream instanceof SubscriptionStream)) return transport.answer(stream);
    const hold =
      this.refusal ?? held ?? this.hold('stream', { caller, end: (why) => subscription.end(why), abort: () => subscription.abort() });
    if (typeof hold === 'string') {
      stream.end();
      return transport.refuse(closeError(hold));
    }
    const subscription = new LiveSubscription(stream, hold, hold !== held);
    this.#subscriptions += 1;
    void subscription.finished.then(() => (this.#subscriptions -= 1));
    return transport.subscribe(subscription);
  }

  /** What is seen of an operation, and its caller, whose contexts tell what was refused. */
  #observed(request: GraphQLRequest, { authenticated, origin }: RequestCaller) {
    const { execution, contextOf } = this.#options;
    const principal = authenticated?.principal ?? null;
    const refusals: string[] = [];
    const executionCaller: Caller = { principal, contextOf: (of) => Object.assign(contextOf(of), { refusals }) };
    return { observed: { inspected: execution.inspect(request), principal, origin, refusals }, executionCaller };
  }

  #observe<R extends Answer | SubscriptionStream>(operation: ObservedOperation, work: () => Promise<R>): Promise<Answer | R> {
    return this.#options.observer.observe<Answer | R>(operation, () => this.#inPlace(operation, work), answerIn);
  }

  /** Runs it when it is its caller's turn. */
  async #inPlace<R>({ principal, origin, inspected }: ObservedOperation, work: () => Promise<R>): Promise<Answer | R> {
    const leave = await this.#options.load.place(principal, origin.address, inspected?.type);
    if (leave instanceof GraphQLError) return { errors: [leave.toJSON()] };
    try {
      return await work();
    } finally {
      leave();
    }
  }
}

/** The answer, where there is one at once. */
const answerIn = (result: Answer | SubscriptionStream): Answer | null => (result instanceof SubscriptionStream ? null : result);

/** A subscription with its place. Its transport delivers it once, or closes it. */
export class LiveSubscription {
  /** Resolves when the last message is sent and the place is free. */
  readonly finished: Promise<void>;
  readonly #stream: SubscriptionStream;
  readonly #hold: Hold;
  readonly #ownsHold: boolean;
  #abort: (() => void) | undefined;
  #finish: () => void = () => undefined;

  /** @param ownsHold whether the place is given back with the subscription; not where its connection has it */
  constructor(stream: SubscriptionStream, hold: Hold, ownsHold: boolean) {
    this.#stream = stream;
    this.#hold = hold;
    this.#ownsHold = ownsHold;
    this.finished = new Promise((resolve) => (this.#finish = resolve));
  }

  /** The position before the first message; null where positions mean nothing. */
  get cursor(): string | null {
    return this.#stream.cursor;
  }

  /** Sends every message, then the end. Resolves when the end is sent. */
  async deliver({ send, complete, abort }: MessageSink): Promise<void> {
    this.#abort = abort;
    const error = await this.#stream.read(this.#hold.guard(countedSend(send))).then(() => null, lastErrorOf);
    try {
      await complete(error);
    } finally {
      this.close();
    }
  }

  /** Ends it with a reason, which is its last message. Resolves when that is sent. */
  end(why: CloseReason): Promise<void> {
    this.#stream.end(closeError(why));
    return this.finished;
  }

  /** Closes by force what the transport delivers it to. */
  abort(): void {
    this.#abort?.();
  }

  /** The subscriber left, or never came. */
  close(): void {
    this.#stream.end();
    if (this.#ownsHold) this.#hold.release();
    this.#finish();
  }
}

const countedSend =
  (send: Consumer<AnswerMessage>): Consumer<AnswerMessage> =>
  (message) => {
    count('graphql_server_subscription_messages_total', {});
    return send(message);
  };

/** Resolves when it is closed, or was closed by force. */
const closeInTime = async (closed: Promise<void>, abort: () => void): Promise<void> => {
  const force = setTimeout(abort, CLOSE_WITHIN_MS);
  await closed;
  clearTimeout(force);
};
