/** From a stream of events to a stream of answers, in order. */
import type { GraphQLError } from 'graphql';

/**
 * Number of events answered concurrently. Answering one event at a time would cap throughput at one database round trip per event.
 */
const MAX_AHEAD = 16;

const ENDED = { value: undefined, done: true } as const;

export interface MapOptions<E, A> {
  /** Answers one event. Never throws. */
  readonly answer: (event: E) => Promise<A>;
  /** The error for a subscriber when the event stream fails. */
  readonly broken: (error: unknown) => GraphQLError;
}

/** Not an async generator: one that waits for its next event cannot be ended from outside, and a subscriber that leaves must be. */
export const mapConcurrently = <E, A>(events: AsyncIterable<E>, { answer, broken }: MapOptions<E, A>): AsyncIterableIterator<A> => {
  type Next = IteratorResult<A, undefined>;
  const iterator = events[Symbol.asyncIterator]();
  const ahead: Promise<Next>[] = [];
  let isReading = false;
  let isOver = false;

  /** Waits for the next event unless already waiting, answers it as it comes, then waits for the following one. */
  const readAhead = (): void => {
    if (isReading || isOver || ahead.length >= MAX_AHEAD) return;
    isReading = true;
    const next = iterator.next().then(
      async ({ done, value }): Promise<Next> => {
        isReading = false;
        isOver = done === true;
        if (done) return ENDED;
        readAhead();
        return { value: await answer(value), done: false };
      },
      (error: unknown) => {
        isOver = true;
        throw broken(error);
      },
    );
    // The error surfaces when the answer is consumed; until then it is not unhandled.
    next.catch(() => undefined);
    ahead.push(next);
  };

  const stream: AsyncIterableIterator<A> = {
    next: () => {
      readAhead();
      const next = ahead.shift() ?? Promise.resolve(ENDED);
      readAhead();
      return next;
    },
    return: async () => {
      await iterator.return?.();
      return ENDED;
    },
    throw: async (error) => {
      await iterator.return?.();
      throw error;
    },
    [Symbol.asyncIterator]: () => stream,
  };
  return stream;
};
