import type { Binary, Decimal128, Double, Int32, Long } from 'bson';

/** A BSON document as the server holds it: plain object, key order kept, numbers as bson's classes. */
export type Document = Record<string, unknown>;

/** Any number. Plain numbers count as bson writes them: int32 when whole and small enough, else double; a bigint is a long. */
export type NumberValue = Int32 | Double | Long | Decimal128 | number | bigint;

const namesByClass: Readonly<Record<string, string>> = {
  Double: 'double',
  Int32: 'int',
  Long: 'long',
  Decimal128: 'decimal',
  ObjectId: 'objectId',
  Binary: 'binData',
  Timestamp: 'timestamp',
  BSONRegExp: 'regex',
  Code: 'javascript',
  BSONSymbol: 'symbol',
  MinKey: 'minKey',
  MaxKey: 'maxKey',
};

/** MongoDB's type numbers by alias (manual, "BSON Types"). */
export const typeNumbers: Readonly<Record<string, number>> = {
  double: 1,
  string: 2,
  object: 3,
  array: 4,
  binData: 5,
  undefined: 6,
  objectId: 7,
  bool: 8,
  date: 9,
  null: 10,
  regex: 11,
  dbPointer: 12,
  javascript: 13,
  symbol: 14,
  javascriptWithScope: 15,
  int: 16,
  timestamp: 17,
  long: 18,
  decimal: 19,
  minKey: -1,
  maxKey: 127,
};

/**
 * The alias of a value's BSON type, as `$type` answers it ("BSON Types").
 * @param value any value; `undefined` stands for an absent field and answers `missing`
 */
export function typeName(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return 'string';
    case 'boolean':
      return 'bool';
    case 'number':
      return Number.isInteger(value) && value === (value | 0) && !Object.is(value, -0) ? 'int' : 'double';
    case 'bigint':
      return 'long';
    case 'object':
      return objectTypeName(value);
    default:
      return 'missing';
  }
}

function objectTypeName(value: object | null): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (value instanceof Date) return 'date';
  const name = (value as { _bsontype?: unknown })._bsontype;
  return typeof name === 'string' ? (namesByClass[name] ?? 'object') : 'object';
}

/** Whether a value is an embedded document (not an array, date, or one of bson's classes). */
export function isDocument(value: unknown): value is Document {
  return typeof value === 'object' && value !== null && objectTypeName(value) === 'object';
}

/** Whether a value is an array. */
export function isArray(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** Whether a value is of one of the four number types. */
export function isNumber(value: unknown): value is NumberValue {
  const name = typeName(value);
  return name === 'int' || name === 'double' || name === 'long' || name === 'decimal';
}

/**
 * Writes a field so that no name, not even `__proto__`, means anything to JavaScript.
 * @param document changed in place
 */
export function setField(document: Document, name: string, value: unknown): void {
  if (name === '__proto__') Object.defineProperty(document, name, { value, enumerable: true, configurable: true, writable: true });
  else document[name] = value;
}

/** Reads an own field; `undefined` when absent. */
export function getField(document: Document, name: string): unknown {
  return Object.hasOwn(document, name) ? document[name] : undefined;
}

/** `{ name: value }` for any name. */
export function documentOf(entries: Iterable<readonly [string, unknown]>): Document {
  const result: Document = {};
  for (const [name, value] of entries) setField(result, name, value);
  return result;
}

/**
 * A value as MongoDB writes it in its messages: `{ a: 1, b: [ "x" ] }`.
 * @param value any value
 */
export function show(value: unknown): string {
  switch (typeName(value)) {
    case 'string':
      return JSON.stringify(value);
    case 'object':
      return braced(
        '{}',
        Object.entries(value as Document).map(([name, field]) => `${name}: ${show(field)}`),
      );
    case 'array':
      return braced('[]', (value as readonly unknown[]).map(show));
    case 'date':
      return `new Date(${(value as Date).getTime()})`;
    case 'objectId':
      return `ObjectId('${String(value)}')`;
    case 'binData':
      return `BinData(${(value as Binary).sub_type}, ${Buffer.from((value as Binary).value())
        .toString('hex')
        .toUpperCase()})`;
    case 'minKey':
      return 'MinKey';
    case 'maxKey':
      return 'MaxKey';
    case 'double':
      return Number.isInteger(Number(value)) ? Number(value).toFixed(1) : String(value);
    case 'decimal':
      return `Decimal128('${String(value)}')`;
    default:
      return String(value);
  }
}

function braced([open = '', close = '']: string, inner: readonly string[]): string {
  return inner.length === 0 ? open + close : `${open} ${inner.join(', ')} ${close}`;
}
