/**
 * A second, slow evaluator of filters and sorts, written from the manual and sharing no code with the server:
 * what both agree on, neither got wrong alone. Values are null, numbers, strings, booleans, arrays and documents.
 */
export type Value = null | number | string | boolean | readonly Value[] | { readonly [field: string]: Value };
export type Filter = Readonly<Record<string, unknown>>;
type Doc = Readonly<Record<string, Value>>;

const ranks = ['null', 'number', 'string', 'object', 'array', 'boolean'];

function kind(value: Value | undefined): string {
  if (value === null || value === undefined) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

/** The comparison order over these values. */
export function order(a: Value, b: Value): number {
  const [x, y] = [kind(a), kind(b)];
  if (x !== y) return ranks.indexOf(x) - ranks.indexOf(y);
  if (x === 'null') return 0;
  if (Array.isArray(a) && Array.isArray(b)) return orderLists(a as readonly Value[], b as readonly Value[]);
  if (typeof a === 'object' && typeof b === 'object') return orderDocuments(Object.entries(a ?? {}), Object.entries(b ?? {}));
  if (a === b) return 0;
  return (a as string) < (b as string) ? -1 : 1;
}

function orderLists(a: readonly Value[], b: readonly Value[]): number {
  const [x, y] = [a[0], b[0]];
  if (x === undefined || y === undefined) return a.length - b.length;
  return order(x, y) || orderLists(a.slice(1), b.slice(1));
}

function orderDocuments(a: readonly [string, Value][], b: readonly [string, Value][]): number {
  const [x, y] = [a[0], b[0]];
  if (!x || !y) return a.length - b.length;
  const kinds = ranks.indexOf(kind(x[1])) - ranks.indexOf(kind(y[1]));
  if (kinds !== 0) return kinds;
  if (x[0] !== y[0]) return x[0] < y[0] ? -1 : 1;
  return order(x[1], y[1]) || orderDocuments(a.slice(1), b.slice(1));
}

/** What a path leads to: each a value or `undefined` for a missing one; arrays at the end as a whole. */
function ends(value: Value | undefined, path: readonly string[]): readonly (Value | undefined)[] {
  const [part, ...rest] = path;
  if (part === undefined) return [value];
  if (Array.isArray(value)) {
    const inside = (value as readonly Value[]).flatMap((element) => (kind(element) === 'object' ? ends(element, path) : []));
    const indexed = /^\d+$/.test(part) ? (value as readonly Value[])[Number(part)] : undefined;
    return indexed === undefined
      ? inside
      : [...inside, ...(rest.length === 0 || typeof indexed === 'object' ? indexedEnds(indexed, rest) : [])];
  }
  if (kind(value) !== 'object') return [undefined];
  return ends((value as Doc)[part], rest);
}

/** An element picked by its index is not spread when the path ends there: told apart by a wrapper the tests undo. */
function indexedEnds(element: Value, rest: readonly string[]): readonly (Value | undefined)[] {
  return rest.length === 0 ? [new Picked(element) as unknown as Value] : ends(element, rest);
}

class Picked {
  readonly value: Value;
  constructor(value: Value) {
    this.value = value;
  }
}

/** The values an operator is tried on: each element of an array at the end, and the array itself. */
function tried(doc: Doc, path: string): readonly (Value | undefined)[] {
  return ends(doc, path.split('.')).flatMap((end) => {
    if (end instanceof Picked) return [end.value];
    return Array.isArray(end) ? [...(end as readonly Value[]), end] : [end];
  });
}

function whole(doc: Doc, path: string): readonly (Value | undefined)[] {
  return ends(doc, path.split('.')).map((end) => (end instanceof Picked ? end.value : end));
}

function equal(value: Value | undefined, operand: Value): boolean {
  return order(value ?? null, operand) === 0;
}

function within(value: Value | undefined, operand: Value, holds: (sign: number) => boolean): boolean {
  return kind(value) === kind(operand) && holds(order(value ?? null, operand));
}

/** Whether one value meets one operator; for `$elemMatch` and for what a path leads to alike. */
function meets(value: Value | undefined, name: string, operand: unknown): boolean {
  switch (name) {
    case '$eq':
      return equal(value, operand as Value);
    case '$gt':
      return within(value, operand as Value, (sign) => sign > 0);
    case '$gte':
      return within(value, operand as Value, (sign) => sign >= 0);
    case '$lt':
      return within(value, operand as Value, (sign) => sign < 0);
    case '$lte':
      return within(value, operand as Value, (sign) => sign <= 0);
    case '$in':
      return (operand as readonly Value[]).some((each) => equal(value, each));
    default:
      throw new Error(`the naive evaluator knows no ${name}`);
  }
}

function holds(doc: Doc, path: string, name: string, operand: unknown): boolean {
  switch (name) {
    case '$ne':
      return !holds(doc, path, '$eq', operand);
    case '$nin':
      return !holds(doc, path, '$in', operand);
    case '$exists':
      return tried(doc, path).some((value) => value !== undefined) === operand;
    case '$elemMatch':
      return whole(doc, path).some(
        (value) => Array.isArray(value) && (value as readonly Value[]).some((element) => elementMeets(element, operand as Filter)),
      );
    default:
      return tried(doc, path).some((value) => meets(value, name, operand));
  }
}

function elementMeets(element: Value, conditions: Filter): boolean {
  if (Object.keys(conditions)[0]?.startsWith('$'))
    return Object.entries(conditions).every(([name, operand]) => meets(element, name, operand));
  return typeof element === 'object' && element !== null && matches(element as Doc, conditions);
}

/** Whether a document matches a filter. */
export function matches(doc: Doc, filter: Filter): boolean {
  return Object.entries(filter).every(([key, operand]) => {
    const branches = operand as readonly Filter[];
    if (key === '$and') return branches.every((branch) => matches(doc, branch));
    if (key === '$or') return branches.some((branch) => matches(doc, branch));
    const conditions = operand as Filter | null;
    const isOperators = typeof conditions === 'object' && conditions !== null && Object.keys(conditions)[0]?.startsWith('$') === true;
    return isOperators ? Object.entries(conditions).every(([name, each]) => holds(doc, key, name, each)) : holds(doc, key, '$eq', operand);
  });
}

/** What an empty array stands for: nothing, which is below null. */
const nothing = Symbol('nothing');
type Key = readonly (Value | symbol)[];

/** What a path leads to, or the first array on it of which no element has been chosen yet. */
function follow(doc: Doc, path: string, chosen: ReadonlyMap<string, Key[number]>): { readonly end: Key[number]; readonly open?: string } {
  let end: Key[number] = doc;
  let name = '';
  for (const part of path.split('.')) {
    end = typeof end !== 'symbol' && kind(end) === 'object' ? ((end as Doc)[part] ?? null) : null;
    name += `.${part}`;
    if (!Array.isArray(end)) continue;
    const element = chosen.get(name);
    if (element === undefined) return { end, open: name };
    end = element;
  }
  return { end };
}

/** The keys of a document: one for each element of each array on the paths. */
function keysOf(doc: Doc, paths: readonly string[], chosen: ReadonlyMap<string, Key[number]> = new Map()): readonly Key[] {
  const ends = paths.map((path) => follow(doc, path, chosen));
  const spread = ends.find(({ open }) => open !== undefined);
  if (!spread) return [ends.map(({ end }) => end)];
  const elements = spread.end as readonly Value[];
  return (elements.length === 0 ? [nothing] : elements).flatMap((element) =>
    keysOf(doc, paths, new Map<string, Key[number]>([...chosen, [spread.open ?? '', element]])),
  );
}

/** What a document sorts by: the first of its keys. */
function sortKey(doc: Doc, spec: Readonly<Record<string, 1 | -1>>): Key {
  return keysOf(doc, Object.keys(spec)).toSorted((a, b) => compareKeys(a, b, spec))[0] ?? [];
}

function compareKeys(a: Key, b: Key, spec: Readonly<Record<string, 1 | -1>>): number {
  const signs = Object.values(spec).map((direction, i) => compareParts(a[i] ?? null, b[i] ?? null) * direction);
  return signs.find((sign) => sign !== 0) ?? 0;
}

function compareParts(a: Value | symbol, b: Value | symbol): number {
  return typeof a === 'symbol' || typeof b === 'symbol' ? Number(a !== nothing) - Number(b !== nothing) : order(a, b);
}

/** Documents in the order of a sort specification. */
export function sorted<T extends Doc>(documents: readonly T[], spec: Readonly<Record<string, 1 | -1>>): readonly T[] {
  return documents.toSorted((a, b) => compareKeys(sortKey(a, spec), sortKey(b, spec), spec));
}
