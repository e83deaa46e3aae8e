/** The stream of one subscriber: its own replay, if requested, then the messages shared with its group. */
import { GraphQLError } from 'graphql';
import type { BoundedQueue, Consumer } from './boundedQueue.js';
import type { AnswerMessage } from './message.js';

export interface StreamSources {
  /** The subscriber's own events: its past, or all there is where nothing is shared. */
  readonly ownMessages: AsyncIterableIterator<AnswerMessage> | null;
  /** The group's messages since the subscriber joined. */
  readonly shared: BoundedQueue<AnswerMessage> | null;
  /** Where the subscriber began; null where positions mean nothing. */
  readonly start: string | null;
  /** Leaves the group. */
  readonly leave: () => void;
}

/** One subscription. Its opener reads it once and ends it; ending without reading is allowed. */
export class SubscriptionStream {
  readonly #parts: StreamSources;
  #seen: string | null;
  #ended: { readonly error: Error | undefined } | null = null;

  constructor(parts: StreamSources) {
    this.#parts = parts;
    this.#seen = parts.start;
  }

  /** The last position handed over, or the start: a new subscription may continue from it. */
  get cursor(): string | null {
    return this.#seen;
  }

  /**
   * Hands over each message in order, the next one when the consumer's promise has resolved. Resolves at the end of the stream. Throws a
   * GraphQLError for the subscriber when the stream fails or was ended with an error.
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

  /** Ends it from outside: nothing more is handed over. @param error thrown to the reader; absent when the subscriber left */
  end(error?: GraphQLError): void {
    if (this.#ended !== null) return;
    this.#ended = { error };
    const { ownMessages, shared, leave } = this.#parts;
    leave();
    shared?.stop(error);
    void ownMessages?.return?.();
  }

  /** The replay ends where it meets the group's messages: from there every event comes once, from the group. */
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

/** Errors that ask to subscribe again carry the cursor. */
const withCursor = (error: unknown, cursor: string | null): unknown => {
  if (!(error instanceof GraphQLError) || cursor === null || !RESUMABLE.has(error.extensions['code'])) return error;
  return new GraphQLError(error.message, { extensions: { ...error.extensions, cursor } });
};
const RESUMABLE: ReadonlySet<unknown> = new Set(['LAGGED', 'SHUTDOWN', 'UNAUTHENTICATED']);
