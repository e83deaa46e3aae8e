/** A cache inside a pure function: only the timing shows it. */

/**
 * The value of a key, computed once.
 * @param maxEntries how many values the cache may hold before it starts afresh, so that strange input cannot fill memory
 */
export const memoize = <K, V>(cache: Map<K, V>, key: K, maxEntries: number, compute: () => V): V => {
  const cached = cache.get(key);
  if (cached !== undefined) return cached;
  if (cache.size >= maxEntries) cache.clear();
  const value = compute();
  cache.set(key, value);
  return value;
};
