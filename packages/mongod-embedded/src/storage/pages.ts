/**
 * Checks the pages of the data file before the storage library maps it. The library follows pages without looking, and a damaged one may
 * end the process.
 */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { dataFile, newestMeta, pageNumber, type Meta, type Tree } from './files.js';

/** Where a page keeps what it says, in bytes (liblmdb, `MDB_page`); nodes are counted from the end of the header. */
const header = { kind: 18, nodes: 20, free: 22, pages: 20, end: 24 } as const;
/** Where a node keeps what it says (`MDB_node`): of a branch the number of a page, of a leaf the length of the value. */
const node = { value: 0, flags: 4, keyLength: 6, key: 8 } as const;
const kinds = { branch: 1, leaf: 2, overflow: 4 } as const;
/** A node whose value stands on pages of its own; it holds their number instead (`MDB_ovpage`). */
const onOwnPages = 1;
const placeLength = 24;

type Order = (a: Buffer, b: Buffer) => number;
const byBytes: Order = (a, b) => a.compare(b);
const byNumber: Order = (a, b) => pageNumber(a, 0) - pageNumber(b, 0);

/**
 * Reads all pages of the data, except what fills pages of its own, and checks that each is what its place in the tree says: then every key
 * is found where it is looked for, and no page sends the storage to an address outside. It reads the file without mapping it, so that no
 * damage ends the process. Values are not looked at: each has a checksum.
 * @param path a data directory that no server has open
 * @throws Error with the page that is damaged
 */
export function checkPages(path: string): void {
  const meta = newestMeta(path);
  if (meta === undefined) throw new Error('data.mdb does not begin as a data file does');
  const file = openSync(dataFile(path), 'r');
  try {
    const walk = new Walk(file, meta);
    const free: Buffer[] = [];
    walk.check(meta.free, byNumber, (pages) => free.push(Buffer.from(pages)));
    walk.check(meta.data, byBytes);
    for (const pages of free) walk.checkFree(pages);
  } finally {
    closeSync(file);
  }
}

/** What a page may hold: keys from `low` on and before `high`. */
interface Place {
  readonly number: number;
  /** 1 for a leaf. */
  readonly level: number;
  readonly low?: Buffer | undefined;
  readonly high?: Buffer | undefined;
}

class Walk {
  readonly #file: number;
  readonly #meta: Meta;
  /** 1 for each page of the file that was met; there is none behind its end. */
  readonly #met: Uint8Array;
  /** One page of each level is held at a time. */
  readonly #buffers: Buffer[] = [];
  #found = { branches: 0, leaves: 0, overflows: 0, entries: 0 };

  constructor(file: number, meta: Meta) {
    this.#file = file;
    this.#meta = meta;
    this.#met = new Uint8Array(Math.min(meta.lastPage + 1, Math.ceil(fstatSync(file).size / meta.pageSize))).fill(1, 0, 2);
  }

  /** @param look is shown each value */
  check(tree: Tree, order: Order, look?: (value: Buffer) => void): void {
    this.#found = { branches: 0, leaves: 0, overflows: 0, entries: 0 };
    if (tree.depth > 0) this.#walk({ number: tree.root, level: tree.depth }, order, look);
    for (const [what, count] of Object.entries(this.#found))
      if (tree[what as keyof Tree] !== count)
        throw new Error(`data.mdb has ${String(count)} ${what} where it should have ${String(tree[what as keyof Tree])}`);
  }

  /** The numbers of free pages, behind how many there are; others than positive ones are gaps, and how long a row of pages is. */
  checkFree(pages: Buffer): void {
    for (let at = 8; at + 8 <= pages.length; at += 8)
      if (pages.readBigInt64LE(at) > 0n && this.#met[pageNumber(pages, at)] === 1)
        throw new Error(`data.mdb counts page ${String(pageNumber(pages, at))} as free, which is in use`);
  }

  #walk(place: Place, order: Order, look?: (value: Buffer) => void): void {
    const { number, level, high } = place;
    const page = this.#read(number, level, level === 1 ? kinds.leaf : kinds.branch);
    const nodes = this.#nodes(page, number);
    this.#found[level === 1 ? 'leaves' : 'branches'] += 1;
    // The first key of a branch is not kept: it is the lowest that the branch may hold.
    const keys = nodes.map((at, index) => (level > 1 && index === 0 ? place.low : keyAt(page, at)));
    for (const [index, key] of keys.entries()) {
      const before = index === 0 ? place.low : keys[index - 1];
      const follows = !key || !before || order(before, key) < (index === 0 ? 1 : 0);
      if (!follows || (key && high && order(key, high) >= 0)) throw damagedPage(number);
    }
    for (const [index, at] of nodes.entries())
      if (level === 1) this.#value(page, at, number, look);
      else this.#walk({ number: childAt(page, at), level: level - 1, low: keys[index], high: keys[index + 1] ?? high }, order, look);
  }

  /** Where the nodes of a page are, all of them within it. */
  #nodes(page: Buffer, number: number): readonly number[] {
    const room = this.#meta.pageSize - header.end;
    const [listed, from] = [page.readUInt16LE(header.nodes), page.readUInt16LE(header.free)];
    if (listed === 0 || listed % 2 !== 0 || listed > from || from > room) throw damagedPage(number);
    return Array.from({ length: listed / 2 }, (_, index) => {
      const place = page.readUInt16LE(header.end + 2 * index);
      const at = header.end + place;
      const isWithin = place >= from && place + node.key <= room && at + node.key + page.readUInt16LE(at + node.keyLength) <= page.length;
      if (!isWithin) throw damagedPage(number);
      return at;
    });
  }

  /** The value of a leaf's node: within the page, or on whole pages of its own. */
  #value(page: Buffer, at: number, number: number, look?: (value: Buffer) => void): void {
    this.#found.entries += 1;
    const length = page.readUInt32LE(at + node.value);
    const start = at + node.key + page.readUInt16LE(at + node.keyLength);
    const isApart = (page.readUInt16LE(at + node.flags) & onOwnPages) !== 0;
    if (start + (isApart ? placeLength : length) > page.length) throw damagedPage(number);
    if (!isApart) return look?.(page.subarray(start, start + length));
    const first = pageNumber(page, start);
    const count = this.#read(first, 0, kinds.overflow).readUInt32LE(header.pages);
    if (count * this.#meta.pageSize < header.end + length) throw damagedPage(first);
    for (let next = first + 1; next < first + count; next += 1) this.#meet(next, first);
    this.#found.overflows += count;
    if (look === undefined) return;
    const value = Buffer.alloc(length);
    readSync(this.#file, value, 0, length, first * this.#meta.pageSize + header.end);
    look(value);
  }

  #read(number: number, level: number, kind: number): Buffer {
    this.#meet(number, number);
    const { pageSize } = this.#meta;
    const buffer = (this.#buffers[level] ??= Buffer.alloc(pageSize));
    const read = readSync(this.#file, buffer, 0, level === 0 ? header.end : pageSize, number * pageSize);
    const isWhole = read === (level === 0 ? header.end : pageSize) && pageNumber(buffer, 0) === number;
    if (!isWhole || (buffer.readUInt16LE(header.kind) & 0xff) !== kind) throw damagedPage(number);
    return buffer;
  }

  /** No page is in two places. @param by the page to blame */
  #meet(number: number, by: number): void {
    if (this.#met[number] !== 0) throw damagedPage(by);
    this.#met[number] = 1;
  }
}

const damagedPage = (number: number): Error => new Error(`page ${String(number)} of data.mdb is not what was written there`);

const keyAt = (page: Buffer, at: number): Buffer => page.subarray(at + node.key, at + node.key + page.readUInt16LE(at + node.keyLength));

const childAt = (page: Buffer, at: number): number => page.readUInt32LE(at) + page.readUInt16LE(at + node.flags) * 2 ** 32;
