/** Percentiles by the nearest-rank definition: always one of the values, exact for any sample. */

/**
 * The ⌈p·n⌉-th smallest of n values.
 * @param sorted ascending
 * @param percent from 1 to 100: a whole number, so that p·n is exact
 * @returns null for no values
 */
export const percentile = (sorted: ArrayLike<number>, percent: number): number | null =>
  sorted[Math.ceil((percent * sorted.length) / 100) - 1] ?? null;

const INITIAL_CAPACITY = 16;

/** Values that come one at a time, eight bytes each. */
export interface ValueBuffer {
  add(value: number): void;
  /** All of them, ascending. */
  sorted(): Float64Array;
}

/** A sample without values; its capacity doubles when full. */
export const newValueBuffer = (): ValueBuffer => {
  let values = new Float64Array(INITIAL_CAPACITY);
  let size = 0;
  return {
    add: (value) => {
      if (size === values.length) {
        const larger = new Float64Array(2 * size);
        larger.set(values);
        values = larger;
      }
      values[size] = value;
      size += 1;
    },
    sorted: () => values.slice(0, size).sort(),
  };
};
