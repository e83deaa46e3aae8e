/** From a stream of events to a stream of answers, in order. */
import type { GraphQLError } from 'graphql';

/**
 * Events of one subscriber that are answered at the same time. What is read for one of them takes a trip to the database; who waited for
 * each answer before the next event would fall behind as soon as events come faster than trips are made.
 */
const AHEAD = 16;

const ENDED = { value: undefined, done: true } as const;

export interface AnswerOptions<E, A> {
  /** Answers one event. Never throws. */
  readonly answer: (event: E) => Promise<A>;
  /** What a subscriber is told when the stream of events breaks. */
  readonly broken: (error: unknown) => GraphQLError;
}

/** Not an async generator: one that waits for its next event cannot be ended from outside, and a subscriber that leaves must be. */
export const answersTo = <E, A>(events: AsyncIterable<E>, { answer, broken }: AnswerOptions<E, A>): AsyncIterableIterator<A> => {
  type Next = IteratorResult<A, undefined>;
  const iterator = events[Symbol.asyncIterator]();
  const ahead: Promise<Next>[] = [];
  let reading: Promise<unknown> = Promise.resolve();

  /** Asks for the event after the last one asked for, and answers it as soon as it comes. */
  const readOne = (): Promise<Next> => {
    const event = reading.then(() => iterator.next());
    reading = event.catch(() => undefined);
    const next = event.then(
      async ({ done, value }): Promise<Next> => (done ? ENDED : { value: await answer(value), done: false }),
      (error: unknown) => {
        throw broken(error);
      },
    );
    // Whoever asks for it meets the error; until then nobody has to.
    next.catch(() => undefined);
    return next;
  };

  const stream: AsyncIterableIterator<A> = {
    next: () => {
      while (ahead.length < AHEAD) ahead.push(readOne());
      return ahead.shift() ?? Promise.resolve(ENDED);
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
