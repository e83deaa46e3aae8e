/** Bounded queue with one slow consumer. Nothing is queued or awaited while the consumer keeps up. */

/** Takes one item. A promise means: no more before it resolves. */
export type Consumer<T> = (item: T) => Promise<void> | undefined;

/** A queue with one consumer that may be slower; a queue that is full ends with an error. */
export class BoundedQueue<T> {
  readonly #queue: T[] = [];
  readonly #size: number;
  readonly #full: () => Error;
  #take: Consumer<T> | null = null;
  #isBusy = false;
  #ended: { readonly error: Error | undefined } | null = null;
  #settle: { readonly resolve: () => void; readonly reject: (error: Error) => void } | null = null;

  /**
   * @param size items a reader may be behind
   * @param overflowError the error for a reader that falls further
   */
  constructor(size: number, overflowError: () => Error) {
    this.#size = size;
    this.#full = overflowError;
  }

  /** The item that waits longest. */
  get first(): T | undefined {
    return this.#queue[0];
  }

  push(item: T): void {
    if (this.#ended !== null) return;
    if (this.#queue.length >= this.#size) this.end(this.#full());
    else {
      this.#queue.push(item);
      this.#drain();
    }
  }

  /** Nothing more comes. What waits is still taken; then the reader is done, or meets the error. */
  end(error?: Error): void {
    this.#ended ??= { error };
    this.#drain();
  }

  /** The same at once: what waits is dropped. */
  stop(error?: Error): void {
    this.#queue.length = 0;
    this.#ended = { error };
    this.#isBusy = false;
    this.#drain();
  }

  /** Hands over items in order, one at a time. Resolves at the end. Throws the error it was ended with, or one thrown by the consumer. */
  read(consume: Consumer<T>): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#take = consume;
      this.#settle = { resolve, reject };
      this.#drain();
    });
  }

  #drain(): void {
    if (this.#take === null || this.#isBusy) return;
    for (let item = this.#queue.shift(); item !== undefined; item = this.#queue.shift()) {
      const busy = this.#take(item);
      if (busy !== undefined) {
        this.#wait(busy);
        return;
      }
    }
    if (this.#ended !== null) this.#finish(this.#ended.error);
  }

  #wait(busy: Promise<void>): void {
    this.#isBusy = true;
    busy.then(
      () => {
        this.#isBusy = false;
        this.#drain();
      },
      (error: unknown) => this.stop(error instanceof Error ? error : new Error(String(error))),
    );
  }

  #finish(error: Error | undefined): void {
    this.#take = null;
    if (error === undefined) this.#settle?.resolve();
    else this.#settle?.reject(error);
  }
}
