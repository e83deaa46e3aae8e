/** From a stream of events to a stream of answers, in order. */
import type { GraphQLError } from 'graphql';

/**
 * Events of one subscriber that are answered at the same time. What is read for one of them takes a trip to the database; who waited for
 * each answer before the next event would fall behind as soon as events come faster than trips are made.
 */
const MAX_AHEAD = 16;

const ENDED = { value: undefined, done: true } as const;

export interface MapOptions<E, A> {
  /** Answers one event. Never throws. */
  readonly answer: (event: E) => Promise<A>;
  /** What a subscriber is told when the stream of events breaks. */
  readonly broken: (error: unknown) => GraphQLError;
}

/** Not an async generator: one that waits for its next event cannot be ended from outside, and a subscriber that leaves must be. */
export const mapConcurrently = <E, A>(events: AsyncIterable<E>, { answer, broken }: MapOptions<E, A>): AsyncIterableIterator<A> => {
  type Next = IteratorResult<A, undefined>;
  const iterator = events[Symbol.asyncIterator]();
  const ahead: Promise<Next>[] = [];
  let isReading = false;
  let isOver = false;

  /** Waits for the event after the last one, where nobody does yet; answers it as soon as it comes, and waits for the one after it. */
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
    // Whoever asks for it meets the error; until then nobody has to.
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
