/** What one subscriber hears: its own past, where it asked for one, and then what it shares with everybody who asks the same. */
import { GraphQLError } from 'graphql';
import type { BoundedQueue, Consumer } from './boundedQueue.js';
import type { AnswerMessage } from './message.js';

export interface StreamSources {
  /** The subscriber's own events: its past, or all there is where nothing is shared. */
  readonly ownMessages: AsyncIterableIterator<AnswerMessage> | null;
  /** What a group hears, from the moment the subscriber came. */
  readonly shared: BoundedQueue<AnswerMessage> | null;
  /** Where the subscriber began; null where positions mean nothing. */
  readonly start: string | null;
  /** Leaves the group. */
  readonly leave: () => void;
}

/** One subscription. Whoever opened it reads it, once, and ends it; ending it is enough. */
export class SubscriptionStream {
  readonly #parts: StreamSources;
  #seen: string | null;
  #ended: { readonly error: Error | undefined } | null = null;

  constructor(parts: StreamSources) {
    this.#parts = parts;
    this.#seen = parts.start;
  }

  /** The last position handed over, or where the subscription began: a new one may go on from there. */
  get cursor(): string | null {
    return this.#seen;
  }

  /**
   * Hands over each message, in order, one at a time: the next when the promise that `take` returned has resolved.
   * Resolves when the stream is over. Throws a GraphQLError for the subscriber when it breaks off, or was ended with one.
   */
  async read(take: Consumer<AnswerMessage>): Promise<void> {
    const { shared, leave } = this.#parts;
    try {
      await this.#readOwn(take);
      if (this.#ended !== null) throwIfAny(this.#ended.error);
      else await shared?.read((message) => this.#hand(message, take));
    } catch (error) {
      throw withCursor(error, this.#seen);
    } finally {
      leave();
    }
  }

  /** Ends it from outside: nothing more is handed over. @param error what its reader meets; none when the subscriber left */
  end(error?: GraphQLError): void {
    if (this.#ended !== null) return;
    this.#ended = { error };
    const { ownMessages, shared, leave } = this.#parts;
    leave();
    shared?.stop(error);
    void ownMessages?.return?.();
  }

  /** The past is over as soon as it meets what the group has heard since: from there on every event comes by the group, once. */
  async #readOwn(take: Consumer<AnswerMessage>): Promise<void> {
    const { ownMessages, shared } = this.#parts;
    if (ownMessages === null) return;
    for await (const message of ownMessages) {
      if (this.#ended !== null || hasMet(shared, message)) return;
      await this.#hand(message, take);
    }
  }

  #hand(message: AnswerMessage, take: Consumer<AnswerMessage>): Promise<void> | undefined {
    if (this.#ended !== null || isSeen(message.cursor, this.#seen)) return undefined;
    this.#seen = message.cursor ?? this.#seen;
    return take(message);
  }
}

const isSeen = (cursor: string | null, seen: string | null): boolean => cursor !== null && seen !== null && cursor <= seen;

const hasMet = (shared: BoundedQueue<AnswerMessage> | null, { cursor }: AnswerMessage): boolean => {
  const first = shared?.first?.cursor ?? null;
  return first !== null && cursor !== null && first <= cursor;
};

const throwIfAny = (error: Error | undefined): void => {
  if (error !== undefined) throw error;
};

/** Whoever is told to come back is told from where. */
const withCursor = (error: unknown, cursor: string | null): unknown => {
  if (!(error instanceof GraphQLError) || cursor === null || !RESUMABLE.has(error.extensions['code'])) return error;
  return new GraphQLError(error.message, { extensions: { ...error.extensions, cursor } });
};
const RESUMABLE: ReadonlySet<unknown> = new Set(['LAGGED', 'SHUTDOWN', 'UNAUTHENTICATED']);
