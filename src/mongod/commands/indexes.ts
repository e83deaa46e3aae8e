import { toNumber } from '../bytes.js';
import { encode } from '../encode.js';
import { compileIndex, type Collection } from '../catalog.js';
import {
  atomically,
  checkCollation,
  collectionName,
  count,
  documentField,
  openView,
  wrongType,
  type Command,
  type Context,
} from '../command.js';
import { equalValues } from '../compare.js';
import type { Work } from '../engine.js';
import { fail } from '../errors.js';
import { compileFilter } from '../match.js';
import { writeEntries } from '../records.js';
import { search } from '../scan.js';
import { isArray, isDocument, show, typeName, type Document } from '../values.js';
import { openCursor } from './read.js';

/** `createIndexes`: what is there already with the same options is left as it is. */
const createIndexes: Command = {
  fields: { indexes: 'array', commitQuorum: 'any', ignoreUnknownIndexOptions: 'bool' },
  inTransaction: true,
  writes: true,
  run: (context) => {
    const { command, db, services } = context;
    const specs = command['indexes'];
    if (!isArray(specs)) return fail('IDLFailedToParse', "BSON field 'createIndexes.indexes' is missing but a required field");
    if (specs.length === 0) fail('BadValue', 'Must specify at least one index to create');
    const wanted = specs.map((spec) => checkSpec(spec));
    const name = collectionName(context);
    return atomically(context, (work) => {
      const found = services.catalog.find(work.reader, db, name);
      let collection = found ?? services.catalog.create(work, db, name, {});
      const numIndexesBefore = collection.indexes.length;
      for (const spec of wanted) if (!alreadyThere(collection, spec)) collection = build(context, work, collection, spec);
      const same = collection.indexes.length === numIndexesBefore;
      return {
        numIndexesBefore,
        numIndexesAfter: collection.indexes.length,
        createdCollectionAutomatically: found === undefined,
        ...(same && { note: 'all indexes already exist' }),
      };
    });
  },
};

/** Within a transaction, only a collection that it has made itself and that is empty gets an index (manual, "Transactions and Operations"). */
function checkFresh({ services, transaction }: Context, work: Work, collection: Collection): void {
  if (transaction === undefined) return;
  const { db, name, namespace } = collection;
  const [document] = search(work.reader, collection, { filter: {}, limit: 1 });
  if (document || services.catalog.find(transaction.snapshot, db, name))
    fail(
      'OperationNotSupportedInTransaction',
      `Cannot create new indexes on existing collection ${namespace} in a multi-document transaction.`,
    );
}

function build(context: Context, work: Work, collection: Collection, spec: Document): Collection {
  checkFresh(context, work, collection);
  const { services } = context;
  const record = { id: services.catalog.takeId(), ...spec };
  const index = compileIndex(record);
  const changed = services.catalog.change(work, collection, (old) => ({ ...old, indexes: [...(old['indexes'] as Document[]), record] }));
  for (const found of search(work.reader, collection, { filter: {}, hint: { $natural: 1 } }))
    writeEntries(work, collection, found.record, undefined, found.document, [index]);
  return changed;
}

const options = [
  'v',
  'key',
  'name',
  'ns',
  'background',
  'unique',
  'sparse',
  'partialFilterExpression',
  'expireAfterSeconds',
  'collation',
  'hidden',
];

function checkSpec(spec: unknown): Document {
  if (!isDocument(spec)) return wrongType('createIndexes.indexes', spec, 'object');
  const shown = show(spec);
  for (const field of Object.keys(spec))
    if (!options.includes(field))
      fail(
        'InvalidIndexSpecificationOption',
        `Error in specification ${shown} :: caused by :: The field '${field}' is not valid for an index specification.`,
      );
  const { key, name, unique, sparse, partialFilterExpression, expireAfterSeconds } = spec;
  if (!isDocument(key))
    return fail(
      'FailedToParse',
      `Error in specification ${shown} :: caused by :: The 'key' field is a required property of an index specification`,
    );
  if (typeof name !== 'string' || name === '')
    fail(
      'FailedToParse',
      `Error in specification ${shown} :: caused by :: The 'name' field is a required property of an index specification`,
    );
  checkPattern(key);
  checkCollation(spec['collation']);
  if (spec['hidden'] === true) fail('NotImplemented', "Index option 'hidden' is not supported");
  if (partialFilterExpression !== undefined) {
    if (sparse === true) fail('CannotCreateIndex', 'cannot mix "partialFilterExpression" and "sparse" options');
    if (!isDocument(partialFilterExpression))
      return wrongType('createIndexes.indexes.partialFilterExpression', partialFilterExpression, 'object');
    compileFilter(partialFilterExpression);
  }
  if (expireAfterSeconds !== undefined) checkExpiry(key, expireAfterSeconds);
  return {
    v: 2,
    key,
    name,
    ...(isTrue(unique) && { unique: true }),
    ...(isTrue(sparse) && { sparse: true }),
    ...(partialFilterExpression !== undefined && { partialFilterExpression }),
    ...(expireAfterSeconds !== undefined && { expireAfterSeconds }),
  };
}

const isTrue = (value: unknown): boolean => value === true || (toNumber(value) ?? 0) !== 0;

function checkPattern(key: Document): void {
  const fields = Object.entries(key);
  if (fields.length === 0) fail('CannotCreateIndex', 'Index keys cannot be an empty object.');
  for (const [field, direction] of fields) {
    if (field === '' || field.startsWith('.') || field.endsWith('.') || field.includes('..'))
      fail('CannotCreateIndex', 'Index keys cannot contain an empty field.');
    if (field.startsWith('$') || field.includes('$**'))
      fail('CannotCreateIndex', `Index key contains an illegal field name: field name starts with '$': ${field}`);
    if (typeof direction === 'string') fail('CannotCreateIndex', `Unknown index plugin '${direction}'`);
    const way = toNumber(direction);
    if (way === undefined)
      fail(
        'CannotCreateIndex',
        `Values in v:2 index key pattern cannot be of type ${typeName(direction)}. Only numbers > 0, numbers < 0, and strings are allowed.`,
      );
    if (way === 0 || Number.isNaN(way)) fail('CannotCreateIndex', 'Values in the index key pattern cannot be 0.');
  }
}

function checkExpiry(key: Document, seconds: unknown): void {
  if (Object.keys(key).length > 1)
    fail('CannotCreateIndex', `TTL indexes are single-field indexes, compound indexes do not support TTL. Index spec: ${show(key)}`);
  if (Object.keys(key)[0] === '_id')
    fail('InvalidIndexSpecificationOption', "The field 'expireAfterSeconds' is not valid for an _id index specification.");
  const value = toNumber(seconds);
  if (value === undefined)
    fail('CannotCreateIndex', `TTL index 'expireAfterSeconds' option must be numeric, but received a type of '${typeName(seconds)}'.`);
  if (value < 0 || value > 2 ** 31 - 1)
    fail(
      'CannotCreateIndex',
      `TTL index 'expireAfterSeconds' option must be within an acceptable range, try a different number than ${value}.`,
    );
}

/** What makes two indexes on the same fields different ones, whatever their names (manual, "createIndexes: Considerations"). */
const signature = ({ key, unique, sparse, partialFilterExpression }: Document): Document => ({
  fields: Object.entries(key as Document).map(([field, direction]) => [field, toNumber(direction)]),
  unique: unique === true,
  sparse: sparse === true,
  partial: partialFilterExpression ?? null,
});

/** Whether the index exists. @throws MongoError 85, 86 when its name or its place is taken by another */
function alreadyThere({ indexes }: Collection, spec: Document): boolean {
  const own = signature(spec);
  if (Object.keys(spec['key'] as Document).join() === '_id') return true;
  for (const index of indexes) {
    const alike = equalValues(signature(index.spec), own);
    const named = index.name === spec['name'];
    if (named && alike && equalValues(index.spec['expireAfterSeconds'] ?? null, spec['expireAfterSeconds'] ?? null)) return true;
    if (named && !alike)
      fail(
        'IndexKeySpecsConflict',
        `An existing index has the same name as the requested index. When index names are not specified, they are auto generated and can cause conflicts. Please refer to our documentation. Requested index: ${show(spec)}, existing index: ${show(index.spec)}`,
      );
    if (named) fail('IndexOptionsConflict', 'An equivalent index already exists with the same name but different options.');
    if (alike) fail('IndexOptionsConflict', `Index already exists with a different name: ${index.name}`);
  }
  return false;
}

/** `listIndexes`. */
const listIndexes: Command = {
  fields: { cursor: 'object', includeIndexBuildInfo: 'bool', includeBuildUUIDs: 'bool' },
  run: (context) => {
    const { command, db } = context;
    const name = collectionName(context);
    const view = openView(context, name);
    if (!view.collection) {
      view.release();
      return fail('NamespaceNotFound', `ns does not exist: ${db}.${name}`);
    }
    const documents = view.collection.indexes.map(({ spec }) => encode(spec));
    return openCursor(context, `${db}.${name}`, view, documents, { batchSize: count(documentField(command, 'cursor'), 'batchSize') });
  },
};

/** `dropIndexes`: by name, names, key pattern, or `*` for all but the one on `_id`. */
const dropIndexes: Command = {
  fields: { index: 'any' },
  writes: true,
  run: (context) => {
    const { command, db, services } = context;
    const name = collectionName(context);
    return atomically(context, (work) => {
      const collection = services.catalog.find(work.reader, db, name) ?? fail('NamespaceNotFound', `ns not found ${db}.${name}`);
      const dropped = collection.indexes.filter((index) => chosen(collection, command['index']).includes(index.name));
      services.catalog.change(work, collection, (record) => ({
        ...record,
        indexes: (record['indexes'] as Document[]).filter((index) => !dropped.some(({ name }) => name === index['name'])),
      }));
      for (const index of dropped) services.catalog.dropIndexEntries(work, index);
      services.sweepSoon();
      return { nIndexesWas: collection.indexes.length };
    });
  },
};

function chosen({ indexes }: Collection, index: unknown): readonly string[] {
  if (index === '*') return indexes.map(({ name }) => name).filter((name) => name !== '_id_');
  const names = isDocument(index) ? [byPattern(indexes, index)] : isArray(index) ? index.map(String) : [String(index)];
  for (const name of names) {
    if (name === '_id_') fail('InvalidOptions', 'cannot drop _id index');
    if (!indexes.some((each) => each.name === name)) fail('IndexNotFound', `index not found with name [${name}]`);
  }
  return names;
}

function byPattern(indexes: Collection['indexes'], pattern: Document): string {
  return (
    indexes.find((index) => equalValues(index.pattern, pattern))?.name ??
    fail('IndexNotFound', `can't find index with key: ${show(pattern)}`)
  );
}

/** Commands about indexes. */
export const indexCommands = { createIndexes, listIndexes, dropIndexes } satisfies Record<string, Command>;
