/** Collections and indexes: their records on disk, and the compiled forms that commands work with. */
import { UUID, type Binary } from 'bson';
import { bigEndian, fromBigEndian, toNumber } from '../bson/bytes.js';
import { decode } from '../bson/decode.js';
import { encode } from '../bson/encode.js';
import type { Work } from './engine.js';
import { fail } from '../errors.js';
import { expressionOf, type Expression } from '../query/implies.js';
import { compileJsonSchema } from '../query/jsonSchema.js';
import { catalogKey, catalogName, catalogRange, garbageKey, indexPrefix, multikeyPrefix, recordPrefix, within } from './keyspace.js';
import type { Reader } from './layer.js';
import { compileFilter, fieldsMatched, type Filter } from '../query/match.js';
import { partsOf } from '../bson/paths.js';
import type { Document } from '../bson/values.js';

/** An index, compiled. */
export interface Index {
  readonly id: number;
  readonly name: string;
  readonly pattern: Document;
  readonly fields: readonly string[];
  readonly directions: readonly (1 | -1)[];
  readonly unique: boolean;
  readonly expireAfterMs: number | undefined;
  /** What a document must meet to be in the index; undefined when every document is. */
  readonly partial: Expression | undefined;
  /** The same as a test. */
  readonly covers: Filter | undefined;
  /** The root fields that decide about the entries of a document. */
  readonly roots: readonly string[];
  /**
   * Which of its fields hold several keys in some document that any reader can see; kept in memory beside the markers on disk. It may name
   * more: a plan without them is right for documents with arrays as well as without.
   */
  readonly multikeys: Set<number>;
  /** As returned by `listIndexes`. */
  readonly spec: Document;
}

/** A collection, compiled from its catalog record. */
export interface Collection {
  readonly id: number;
  readonly db: string;
  readonly name: string;
  readonly namespace: string;
  readonly uuid: Binary;
  readonly options: Document;
  readonly indexes: readonly Index[];
  /** The validator's error for a document; undefined if valid. */
  readonly violation: ((document: Document) => Document | undefined) | undefined;
}

/**
 * The collections and their indexes. Their records live among the data, so that snapshots, transactions and crashes treat them as data;
 * compiled records are cached while their bytes are unchanged.
 */
export class Catalog {
  #nextId: number;
  readonly #cache = new Map<string, { readonly bytes: Buffer; readonly collection: Collection; version: number | undefined }>();
  readonly #nextRecord = new Map<number, number>();
  /** By the number of the index: shared by all compiled forms of it. */
  readonly #multikeys = new Map<number, Set<number>>();

  /** @param reader what is on disk when the server starts: where to find the highest number in use and the markers of the indexes */
  constructor(reader: Reader) {
    let highest = 0;
    for (const [, bytes] of reader.range(...catalogRange())) highest = Math.max(highest, ...numbersIn(decode(bytes)));
    for (const [key] of reader.range('g', 'h')) highest = Math.max(highest, fromBigEndian(key.slice(2, 6)));
    this.#nextId = highest + 1;
    for (const [key] of reader.range('k', 'l')) this.#multikeysOf(fromBigEndian(key.slice(1, 5))).add(key.charCodeAt(5));
  }

  #multikeysOf(id: number): Set<number> {
    const known = this.#multikeys.get(id) ?? new Set();
    this.#multikeys.set(id, known);
    return known;
  }

  #compile(db: string, name: string, record: Document): Collection {
    return compile(db, name, record, (index) => compileIndex(index, this.#multikeysOf(toNumber(index['id']) ?? 0)));
  }

  /** The collection as a reader sees it, or undefined. */
  find(reader: Reader, db: string, name: string): Collection | undefined {
    const key = catalogKey(db, name);
    const cached = this.#cache.get(key);
    const version = reader.catalogVersion;
    if (version !== undefined && cached?.version === version) return cached.collection;
    const bytes = reader.get(key);
    if (bytes === undefined) return undefined;
    if (cached?.bytes.equals(bytes) === true) {
      cached.version = version ?? cached.version;
      return cached.collection;
    }
    const collection = this.#compile(db, name, decode(bytes));
    this.#cache.set(key, { bytes, collection, version });
    return collection;
  }

  /** The collections of a database, or of all. */
  *list(reader: Reader, db?: string): Generator<Collection> {
    for (const [key] of reader.range(...catalogRange(db))) {
      const found = this.find(reader, ...catalogName(key));
      if (found !== undefined) yield found;
    }
  }

  /** Makes a collection with its index on `_id`. */
  create(work: Work, db: string, name: string, options: Document): Collection {
    checkNamespace(db, name);
    if (this.find(work.reader, db, name)) fail('NamespaceExists', `Collection ${db}.${name} already exists.`);
    const uuid = new UUID().toBinary();
    const id = this.#nextId++;
    const primary = { id: this.#nextId++, v: 2, key: { _id: 1 }, name: '_id_' };
    return this.#store(work, db, name, { id, uuid, options, indexes: [primary] });
  }

  /** Writes a collection's changed record. */
  change(work: Work, { db, name }: Collection, change: (record: Document) => Document): Collection {
    work.useAlone(catalogKey(db, name));
    const record = decode(work.reader.get(catalogKey(db, name)) ?? fail('NamespaceNotFound', `ns does not exist: ${db}.${name}`));
    return this.#store(work, db, name, change(record));
  }

  #store(work: Work, db: string, name: string, record: Document): Collection {
    const collection = this.#compile(db, name, record);
    work.put(catalogKey(db, name), encode(record));
    return collection;
  }

  /** Removes a collection from the catalog; its data is swept later. */
  drop(work: Work, { db, name, id, indexes }: Collection): void {
    work.useAlone(catalogKey(db, name));
    work.put(catalogKey(db, name), null);
    work.putShared(garbageKey(recordPrefix(id)), Buffer.alloc(0));
    for (const index of indexes) this.dropIndexEntries(work, index);
  }

  /** Leaves an index's entries and markers to the sweep. */
  dropIndexEntries(work: Work, { id }: Index): void {
    for (const prefix of [indexPrefix(id), multikeyPrefix(id)]) work.putShared(garbageKey(prefix), Buffer.alloc(0));
  }

  /** A number for a new index. */
  takeId(): number {
    return this.#nextId++;
  }

  /** The key of the next document of a collection. */
  nextRecordKey(reader: Reader, { id }: Collection): string {
    let next = this.#nextRecord.get(id);
    if (next === undefined) {
      const [last] = reader.range(...within(recordPrefix(id)), true);
      next = last === undefined ? 1 : fromBigEndian(last[0].slice(-6)) + 1;
    }
    this.#nextRecord.set(id, next + 1);
    return bigEndian(next, 6);
  }
}

function numbersIn(record: Document): number[] {
  const indexes = record['indexes'] as Document[];
  return [toNumber(record['id']) ?? 0, ...indexes.map((index) => toNumber(index['id']) ?? 0)];
}

/**
 * Checks the name of a collection (manual, "Naming Restrictions").
 * @throws MongoError 73
 */
export function checkNamespace(db: string, name: string): void {
  if (name === '') fail('InvalidNamespace', `Invalid namespace specified '${db}.'`);
  if (name.includes('\0') || name.startsWith('.') || name.endsWith('.')) fail('InvalidNamespace', `Invalid collection name: ${name}`);
  if (name.includes('$')) fail('InvalidNamespace', `Invalid namespace specified '${db}.${name}'`);
  if (name.startsWith('system.')) fail('InvalidNamespace', `Invalid system namespace: ${db}.${name}`);
  if (Buffer.byteLength(`${db}.${name}`) > 255)
    fail('InvalidNamespace', `Fully qualified namespace is too long. Namespace: ${db}.${name} Max: 255`);
}

function compile(db: string, name: string, record: Document, indexOf: (record: Document) => Index): Collection {
  const options = record['options'] as Document;
  return {
    id: toNumber(record['id']) ?? 0,
    db,
    name,
    namespace: `${db}.${name}`,
    uuid: record['uuid'] as Binary,
    options,
    indexes: (record['indexes'] as Document[]).map(indexOf),
    violation: compileValidator(options['validator'] as Document | undefined),
  };
}

/** Compiles a validator: `$jsonSchema`, a filter, or both. @throws MongoError for what neither knows */
export function compileValidator(validator: Document | undefined): Collection['violation'] {
  if (validator === undefined) return undefined;
  const { $jsonSchema: schema, ...rest } = validator;
  const check = schema === undefined ? undefined : compileJsonSchema(schema as Document);
  const filter = compileFilter(rest);
  return (document) =>
    check?.(document) ?? (filter(document) ? undefined : { operatorName: Object.keys(rest)[0] ?? '', specifiedAs: rest });
}

/** Compiles an index's record. @param multikeys the fields that are known to hold several keys */
export function compileIndex(record: Document, multikeys = new Set<number>()): Index {
  const { id, ...spec } = record;
  const pattern = spec['key'] as Document;
  const partial = spec['partialFilterExpression'] as Document | undefined;
  const seconds = toNumber(spec['expireAfterSeconds']);
  const fields = Object.keys(pattern);
  return {
    id: toNumber(id) ?? 0,
    name: String(spec['name']),
    pattern,
    fields,
    directions: fields.map((field) => ((toNumber(pattern[field]) ?? 1) < 0 ? -1 : 1)),
    unique: spec['unique'] === true || spec['name'] === '_id_',
    expireAfterMs: seconds === undefined ? undefined : seconds * 1000,
    partial: partial && expressionOf(partial),
    covers: partial && compileFilter(partial),
    roots: [...new Set([...fields.flatMap((field) => partsOf(field).slice(0, 1)), ...fieldsMatched(partial ?? {})])],
    multikeys,
    spec,
  };
}
