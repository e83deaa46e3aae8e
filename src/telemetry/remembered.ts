/** A reading that is made at most once in a while, however often it is looked at. */

/** @param ms how long a reading stays good; one that failed is made again */
export const remembered = <T>(ms: number, read: () => Promise<T>): (() => Promise<T>) => {
  let last: { readonly at: number; readonly reading: Promise<T> } | null = null;
  return () => {
    if (last !== null && performance.now() - last.at < ms) return last.reading;
    const reading = read();
    const made = { at: performance.now(), reading };
    last = made;
    reading.catch(() => {
      if (last === made) last = null;
    });
    return reading;
  };
};
