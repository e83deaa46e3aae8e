/** Whether the live connection stands, for those who show it. */

export type ConnectionState = 'idle' | 'connecting' | 'live' | 'lost';

/** A value that components subscribe to. */
export class Connection {
  #state: ConnectionState = 'idle';
  #gaps = 0;
  readonly #listeners = new Set<() => void>();

  get state(): ConnectionState {
    return this.#state;
  }

  /** How often events may have been missed: what was read before has to be read again. */
  get gaps(): number {
    return this.#gaps;
  }

  set(state: ConnectionState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#tell();
  }

  addGap(): void {
    this.#gaps += 1;
    this.#tell();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
