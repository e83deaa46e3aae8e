/** How much each principal may hold open at a time. */
import type { Principal } from '../domain/kernel/principal.js';

export class Seats {
  readonly #taken = new Map<string, number>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  /** @returns how to give the seat back (once; again does nothing), or null when there is none left */
  take({ kind, partyId, id }: Principal): (() => void) | null {
    const holder = JSON.stringify([kind, partyId, id]);
    const taken = this.#taken.get(holder) ?? 0;
    if (taken >= this.#most) return null;
    this.#taken.set(holder, taken + 1);
    let isHeld = true;
    return () => {
      if (isHeld) this.#giveBack(holder);
      isHeld = false;
    };
  }

  #giveBack(holder: string): void {
    const left = (this.#taken.get(holder) ?? 1) - 1;
    if (left > 0) this.#taken.set(holder, left);
    else this.#taken.delete(holder);
  }
}
