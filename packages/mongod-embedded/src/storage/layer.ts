/**
 * Layers of writes in memory, read together with what lies below them. Statements, transactions and commits on their way to disk are all
 * such layers.
 */
import { isCatalogKey } from './keyspace.js';

/** A key and its value. Keys are bytes written as latin1 strings: comparing two strings is comparing their bytes. */
export type Entry = readonly [key: string, value: Buffer];

/** Anything that can be read in key order. */
export interface Reader {
  /** Which of all catalogs there have been it holds; undefined where that is not known, or the catalog is being changed. */
  readonly catalogVersion?: number | undefined;
  /** The value of a key; undefined when absent. */
  get(key: string): Buffer | undefined;
  /** The entries of [from, to), ascending, or descending when `reverse`. */
  range(from: string, to: string, reverse?: boolean): Iterable<Entry>;
}

/** Writes in memory, in key order; null marks a removed key. */
export class Layer {
  readonly entries = new Map<string, Buffer | null>();
  /** Whether it may hold a changed catalog record. */
  changesCatalog = false;
  /** Built by the first range read and kept in order from then on: most layers are never read by range. */
  #sorted: string[] | undefined;

  put(key: string, value: Buffer | null): void {
    if (this.#sorted !== undefined && !this.entries.has(key)) this.#sorted.splice(position(this.#sorted, key), 0, key);
    this.entries.set(key, value);
    if (isCatalogKey(key)) this.changesCatalog = true;
  }

  /** Takes a key out again as if it had never been put. */
  forget(key: string): void {
    this.#sorted = undefined;
    this.entries.delete(key);
  }

  /** The keys of [from, to) put so far. */
  keys(from: string, to: string): string[] {
    this.#sorted ??= [...this.entries.keys()].sort(byBytes);
    return this.#sorted.slice(position(this.#sorted, from), position(this.#sorted, to));
  }
}

const byBytes = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The first index whose key is not before `key`. */
function position(sorted: readonly string[], key: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? '') < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A reader that sees `layer` on top of `base`. */
export function over(layer: Layer, base: Reader): Reader {
  return {
    get catalogVersion() {
      return layer.changesCatalog ? undefined : base.catalogVersion;
    },
    get(key) {
      const own = layer.entries.get(key);
      return own === undefined ? base.get(key) : (own ?? undefined);
    },
    range(from, to, reverse = false) {
      if (layer.entries.size === 0) return base.range(from, to, reverse);
      const keys = layer.keys(from, to);
      if (keys.length === 0) return base.range(from, to, reverse);
      return merge(layer, reverse ? keys.reverse() : keys, base.range(from, to, reverse), reverse ? -1 : 1);
    },
  };
}

function* merge(layer: Layer, keys: readonly string[], base: Iterable<Entry>, direction: 1 | -1): Generator<Entry> {
  let next = 0;
  for (const entry of base) {
    let own = keys[next];
    while (own !== undefined && byBytes(own, entry[0]) * direction < 0) {
      const value = layer.entries.get(own);
      if (value) yield [own, value];
      own = keys[++next];
    }
    if (own !== entry[0]) {
      yield entry;
      continue;
    }
    const value = layer.entries.get(own);
    if (value) yield [own, value];
    next += 1;
  }
  for (; next < keys.length; next += 1) {
    const own = keys[next] ?? '';
    const value = layer.entries.get(own);
    if (value) yield [own, value];
  }
}
