/** How much each principal may hold open at a time. */
import type { Principal } from '../domain/kernel/principal.js';

/** Counts what each principal holds open, up to a maximum. */
export class ConcurrencyLimit {
  readonly #held = new Map<string, number>();
  readonly #max: number;

  constructor(most: number) {
    this.#max = most;
  }

  /** @returns a function that releases the slot (idempotent), or null when none is left */
  acquire({ kind, partyId, id }: Principal): (() => void) | null {
    const holder = JSON.stringify([kind, partyId, id]);
    const taken = this.#held.get(holder) ?? 0;
    if (taken >= this.#max) return null;
    this.#held.set(holder, taken + 1);
    let isHeld = true;
    return () => {
      if (isHeld) this.#release(holder);
      isHeld = false;
    };
  }

  #release(holder: string): void {
    const left = (this.#held.get(holder) ?? 1) - 1;
    if (left > 0) this.#held.set(holder, left);
    else this.#held.delete(holder);
  }
}
