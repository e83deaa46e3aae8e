/**
 * Inserts, replaces and deletes documents. Each write brings the document, its index entries and its entry in the change log into the same
 * piece of work.
 */
import { ObjectId, Timestamp } from 'bson';
import { checkSize } from '../bson/bytes.js';
import { decode, mostLevels } from '../bson/decode.js';
import { encode } from '../bson/encode.js';
import type { Catalog, Collection, Index } from './catalog.js';
import { equalValues, identicalValues } from '../bson/compare.js';
import { describeUpdate } from '../bson/diff.js';
import type { Work } from './engine.js';
import { fail } from '../errors.js';
import { encodeKey, indexKeys } from '../bson/keys.js';
import { indexPrefix, multikeyKey, recordPrefix } from './keyspace.js';
import { maxKeyBytes } from './storage.js';
import { getField, isArray, isDocument, show, type Document } from '../bson/values.js';

/** A stored document and its place. Decoded lazily. */
export class Found {
  /** Six bytes: the document's place in insertion order. */
  readonly record: string;
  readonly bytes: Buffer;
  #document: Document | undefined;
  /** @param bytes empty where a search is of keys only */
  constructor(record: string, bytes: Buffer) {
    this.record = record;
    this.bytes = bytes;
  }
  get document(): Document {
    return (this.#document ??= decode(this.bytes));
  }
}

/** Options of a write. */
export interface WriteOptions {
  readonly bypassValidation?: boolean;
  /** The document as BSON, when it is at hand. */
  readonly bytes?: Buffer | undefined;
}

/** The document with its `_id` first, made when absent. */
export function withId(document: Document): Document {
  const { _id: id } = document;
  if (id === undefined) return { _id: new ObjectId(), ...document };
  if (isArray(id)) fail('InvalidIdField', "The '_id' value cannot be of type array");
  const dollar = isDocument(id) && Object.keys(id).find((name) => name.startsWith('$'));
  if (dollar) fail('DollarPrefixedFieldName', `_id fields may not contain '$'-prefixed fields: ${dollar} is not valid for storage.`);
  return Object.keys(document)[0] === '_id' ? document : { _id: id, ...document };
}

/** A document as it comes to be stored: an empty timestamp beside `_id` means the time now (manual, "BSON Types: Timestamps"). */
export function stamped(document: Document, tick: () => Timestamp): Document {
  const empty = Object.keys(document).filter((key) => key !== '_id' && isEmptyTime(document[key]));
  return empty.length === 0 ? document : { ...document, ...Object.fromEntries(empty.map((key) => [key, tick()])) };
}

const isEmptyTime = (value: unknown): boolean => value instanceof Timestamp && value.t === 0 && value.i === 0;

/**
 * Stores a new document.
 * @param document with `_id` first
 * @throws MongoError 11000 duplicate key, 121 validation, 10334 too large
 */
export function insertRecord(work: Work, catalog: Catalog, collection: Collection, document: Document, options: WriteOptions = {}): void {
  validate(collection, document, options);
  const bytes = checkSize(options.bytes ?? encode(document, 0, mostLevels));
  const record = catalog.nextRecordKey(work.reader, collection);
  writeEntries(work, collection, record, undefined, document);
  work.put(recordPrefix(collection.id) + record, bytes);
  work.changes.push({ ...origin(collection), kind: 'insert', documentKey: { _id: document['_id'] }, fullDocument: bytes });
}

/**
 * Stores a changed document in the place of the old.
 * @param update the update description, if known; undefined for a whole document
 * @throws MongoError 11000, 121, 17419 too large
 */
export function replaceRecord(
  work: Work,
  collection: Collection,
  old: Found,
  document: Document,
  { update, ...options }: WriteOptions & { readonly update: Document | undefined },
): void {
  const { _id: id } = old.document;
  validate(collection, document, options);
  const bytes = checkSize(options.bytes ?? encode(document, 0, mostLevels), 17419);
  writeEntries(work, collection, old.record, old.document, document);
  work.put(recordPrefix(collection.id) + old.record, bytes);
  const change = { ...origin(collection), documentKey: { _id: id } };
  if (update === undefined) work.changes.push({ ...change, kind: 'replace', fullDocument: bytes });
  else work.changes.push({ ...change, kind: 'update', updateDescription: describeUpdate(update, old.document, document) });
}

/** Removes a document. */
export function deleteRecord(work: Work, collection: Collection, old: Found): void {
  writeEntries(work, collection, old.record, old.document, undefined);
  work.put(recordPrefix(collection.id) + old.record, null);
  work.changes.push({ ...origin(collection), kind: 'delete', documentKey: { _id: old.document['_id'] } });
}

const origin = ({ db, name }: Collection): { db: string; collection: string } => ({ db, collection: name });

function validate(collection: Collection, document: Document, { bypassValidation = false }: WriteOptions): void {
  if (bypassValidation || collection.violation === undefined) return;
  const details = collection.violation(document);
  if (details !== undefined)
    fail('DocumentValidationFailure', 'Document failed validation', {
      extra: { errInfo: { failingDocumentId: document['_id'], details } },
    });
}

/**
 * Brings indexes from the old document to the new one: all checks come before the first write.
 * @throws MongoError 11000 when an index is unique and another document has the key
 */
export function writeEntries(
  work: Work,
  collection: Collection,
  record: string,
  old: Document | undefined,
  next: Document | undefined,
  indexes: readonly Index[] = collection.indexes,
): void {
  const puts: [string, Buffer | null][] = [];
  for (const index of old && next ? touchedIndexes(indexes, old, next) : indexes) {
    const before = entriesOf(index, record, old);
    const after = entriesOf(index, record, next);
    for (const key of before.keys()) if (!after.has(key)) puts.push([key, null]);
    for (const [key, values] of after) {
      if (before.has(key)) continue;
      if (index.unique) checkUnique(work, collection, index, key, values);
      puts.push([key, index.unique ? Buffer.from(record, 'latin1') : Buffer.alloc(0)]);
    }
    if (after.size > 1) markMultikey(work, index, [...after.values()]);
  }
  for (const [key, value] of puts) work.put(key, value);
}

/** The indexes whose entries a change of a document may change: of the others, no keys need to be made. */
export function touchedIndexes(indexes: readonly Index[], old: Document, next: Document): readonly Index[] {
  const known = new Map<string, boolean>();
  const changed = (root: string): boolean => {
    const differs = known.get(root) ?? !identicalValues(getField(old, root), getField(next, root));
    known.set(root, differs);
    return differs;
  };
  return indexes.filter(({ roots }) => roots.some(changed));
}

function entriesOf(index: Index, record: string, document: Document | undefined): ReadonlyMap<string, readonly unknown[]> {
  if (document === undefined || index.covers?.(document) === false) return new Map();
  const prefix = indexPrefix(index.id);
  const suffix = index.unique ? '' : record;
  return new Map(
    indexKeys(document, index.pattern).map((values) => {
      const key = prefix + encodeKey(values, index.directions) + suffix;
      if (key.length > maxKeyBytes) fail(17280, `Index key too large: ${key.length} bytes, at most ${maxKeyBytes}: index ${index.name}`);
      return [key, values];
    }),
  );
}

function checkUnique(work: Work, collection: Collection, index: Index, key: string, values: readonly unknown[]): void {
  if (work.reader.get(key) === undefined) return;
  const keyValue: Document = Object.fromEntries(index.fields.map((field, position) => [field, values[position] ?? null]));
  fail('DuplicateKey', `E11000 duplicate key error collection: ${collection.namespace} index: ${index.name} dup key: ${show(keyValue)}`, {
    extra: { keyPattern: index.pattern, keyValue },
  });
}

function markMultikey(work: Work, index: Index, keys: readonly (readonly unknown[])[]): void {
  for (const position of index.fields.keys()) {
    const marker = multikeyKey(index.id, position);
    const differs = keys.some((values) => !equalValues(values[position], keys[0]?.[position]));
    if (!differs) continue;
    index.multikeys.add(position);
    if (work.reader.get(marker) === undefined) work.putShared(marker, Buffer.alloc(0));
  }
}
