/**
 * The types of values, and safe access to the fields of a document. A document is a plain object, which is fast but has two traps:
 * JavaScript reorders keys that are whole numbers, and `__proto__` is special. `keyOf`, `setField` and `getField` avoid them.
 */
import type { Double, Int32, Long } from 'bson';

/** A BSON document as the server holds it: plain object, key order kept, numbers as bson's classes; names as {@link keyOf} spells them. */
export type Document = Record<string, unknown>;

/** Any number. Plain numbers count as BSON writes them: int32 when whole and small enough, else double; a bigint is a long. */
export type NumberValue = Int32 | Double | Long | number | bigint;

const namesByClass: Readonly<Record<string, string>> = {
  Double: 'double',
  Int32: 'int',
  Long: 'long',
  ObjectId: 'objectId',
  Binary: 'binData',
  Timestamp: 'timestamp',
};

/** The types there are here: MongoDB's numbers by alias (manual, "BSON Types"). */
export const typeNumbers: Readonly<Record<string, number>> = {
  double: 1,
  string: 2,
  object: 3,
  array: 4,
  binData: 5,
  objectId: 7,
  bool: 8,
  date: 9,
  null: 10,
  int: 16,
  timestamp: 17,
  long: 18,
};

/** The types that are refused. */
export const refusedTypes: Readonly<Record<number, string>> = {
  0x06: 'undefined',
  0x0b: 'regex',
  0x0c: 'dbPointer',
  0x0d: 'javascript',
  0x0e: 'symbol',
  0x0f: 'javascriptWithScope',
  0x13: 'decimal',
  0x7f: 'maxKey',
  0xff: 'minKey',
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
      return value === (value | 0) && !Object.is(value, -0) ? 'int' : 'double';
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

/** Whether a value is of one of the three number types. */
export function isNumber(value: unknown): value is NumberValue {
  const name = typeName(value);
  return name === 'int' || name === 'double' || name === 'long';
}

/** Whether a value is `{ $operator: … }`: its first field begins with a dollar. */
export function isOperators(value: unknown): value is Document {
  return isDocument(value) && Object.keys(value)[0]?.startsWith('$') === true;
}

const digits = /^(?:0|[1-9]\d*)$/;

/**
 * The JavaScript key of a field's name. Names that are whole numbers get a NUL in front, which no BSON name can hold: an object would put
 * them before all its other fields, and their order is part of a document.
 */
export function keyOf(name: string): string {
  const first = name.charCodeAt(0);
  return first >= 48 && first <= 57 && digits.test(name) ? `\0${name}` : name;
}

/** The name of the field with a key: the opposite of {@link keyOf}. */
export function nameOf(key: string): string {
  return key.startsWith('\0') ? key.slice(1) : key;
}

/**
 * Writes a field so that no name, not even `__proto__`, means anything to JavaScript.
 * @param document changed in place
 */
export function setField(document: Document, key: string, value: unknown): void {
  if (key === '__proto__') Object.defineProperty(document, key, { value, enumerable: true, configurable: true, writable: true });
  else document[key] = value;
}

/** Reads an own field; `undefined` when absent. */
export function getField(document: Readonly<Document>, key: string): unknown {
  return Object.hasOwn(document, key) ? document[key] : undefined;
}

/** A value as MongoDB writes it in its messages: `{ a: 1, b: [ "x" ] }`. */
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
    case 'double':
      return Number.isInteger(Number(value)) ? Number(value).toFixed(1) : String(value);
    default:
      return String(value);
  }
}

function braced([open = '', close = '']: string, inner: readonly string[]): string {
  return inner.length === 0 ? open + close : `${open} ${inner.join(', ')} ${close}`;
}
