/** Reproducible random numbers: the same seed gives the same sequence on every machine. */

/** A list with something to pick from. */
export type NonEmpty<T> = readonly [T, ...T[]];

export interface SeededRandom {
  /** A number in [low, high). */
  between(low: number, high: number): number;
  /** One of several, each as likely as the others. */
  pick<T>(from: NonEmpty<T>): T;
}

/**
 * A full-period step of 2³² / golden ratio (Weyl sequence), mixed by the 32-bit finalizer of MurmurHash3 (Austin Appleby, public domain).
 */
const STEP = 0x9e3779b9;
const mix = (word: number): number => {
  const first = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
  return (second ^ (second >>> 16)) >>> 0;
};

/**
 * A random number generator.
 * @param seed any integer; neighbouring seeds give unrelated sequences
 */
export const seededRandom = (seed: number): SeededRandom => {
  let state = mix(seed + 1);
  const fraction = (): number => {
    state = (state + STEP) >>> 0;
    return mix(state) / 2 ** 32;
  };
  return {
    between: (low, high) => low + fraction() * (high - low),
    pick: (from) => from[Math.floor(fraction() * from.length)] ?? from[0],
  };
};
