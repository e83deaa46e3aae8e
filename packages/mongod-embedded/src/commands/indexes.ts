/**
 * Commands that create, list and drop indexes. Most of the file checks specifications: an option this server lacks is refused, never
 * ignored. An index is built within the commit that creates it, so no reader sees it half built.
 */
import { toNumber } from '../bson/bytes.js';
import { encode } from '../bson/encode.js';
import type { Collection } from '../storage/catalog.js';
import {
  atomically,
  checkFields,
  collectionName,
  fieldsOf,
  flag,
  openView,
  standing,
  wrongType,
  type Command,
  type Context,
} from '../execution/command.js';
import { equalValues } from '../bson/compare.js';
import type { Work } from '../storage/engine.js';
import { fail } from '../errors.js';
import { truthy } from '../query/expression.js';
import { compileFilter } from '../query/match.js';
import { writeEntries } from '../storage/records.js';
import { search } from '../planner/scan.js';
import { isArray, isDocument, isOperators, keyOf, show, type Document } from '../bson/values.js';
import { openCursor } from './read.js';

/** `createIndexes`: existing indexes with the same options are left as they are. */
const createIndexes: Command = {
  fields: { indexes: 'array' },
  inTransaction: true,
  writes: true,
  run: (context) => {
    const { command, db, services } = context;
    const specs = command['indexes'];
    if (!isArray(specs)) return fail('IDLFailedToParse', "BSON field 'createIndexes.indexes' is missing but a required field");
    if (specs.length === 0) fail('BadValue', 'Must specify at least one index to create');
    const wanted = specs.map(checkSpec);
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

/**
 * Within a transaction, only a collection that it has made itself and that is empty gets an index (manual, "Transactions and Operations").
 */
function checkFresh({ services, transaction }: Context, work: Work, collection: Collection): void {
  if (transaction === undefined) return;
  const { db, name, namespace } = collection;
  const [document] = search(work.reader, collection, { filter: {}, limit: 1 });
  if (document || services.catalog.find(transaction.snapshot, db, name))
    fail('OperationNotSupportedInTransaction', `Cannot create new indexes on existing collection ${namespace} in a transaction.`);
}

function build(context: Context, work: Work, collection: Collection, spec: Document): Collection {
  checkFresh(context, work, collection);
  const { services } = context;
  const record = { id: services.catalog.takeId(), ...spec };
  const changed = services.catalog.change(work, collection, (old) => ({ ...old, indexes: [...(old['indexes'] as Document[]), record] }));
  for (const found of search(work.reader, collection, { filter: {} }))
    writeEntries(work, collection, found.record, undefined, found.document, changed.indexes.slice(-1));
  return changed;
}

const options = fieldsOf({ any: 'v key name partialFilterExpression expireAfterSeconds', bool: 'unique' });

function checkSpec(spec: unknown): Document {
  if (!isDocument(spec)) return wrongType('createIndexes.indexes', spec, 'object');
  const wrong = Object.keys(spec).find((field) => !Object.hasOwn(options, field));
  if (wrong !== undefined)
    fail('InvalidIndexSpecificationOption', `The field '${wrong}' is not valid for an index specification: ${show(spec)}`);
  checkFields('createIndexes.indexes', spec, options, {});
  const { key, name, partialFilterExpression, expireAfterSeconds } = spec;
  if (!isDocument(key)) return fail('FailedToParse', `The 'key' field is a required property of an index specification: ${show(spec)}`);
  if (typeof name !== 'string' || name === '')
    fail('FailedToParse', `The 'name' field is a required property of an index specification: ${show(spec)}`);
  checkPattern(key);
  if (partialFilterExpression !== undefined) {
    if (!isDocument(partialFilterExpression))
      return wrongType('createIndexes.indexes.partialFilterExpression', partialFilterExpression, 'object');
    compileFilter(partialFilterExpression);
    checkPartial(partialFilterExpression);
  }
  if (expireAfterSeconds !== undefined) checkExpiry(key, expireAfterSeconds);
  const own = ['unique', 'partialFilterExpression', 'expireAfterSeconds'].find((field) => Object.hasOwn(spec, field));
  if (own !== undefined && isPrimary(key))
    fail('InvalidIndexSpecificationOption', `The field '${own}' is not valid for an _id index specification.`);
  return {
    v: 2,
    key,
    name,
    ...(flag(spec, 'unique') && { unique: true }),
    ...(partialFilterExpression !== undefined && { partialFilterExpression }),
    ...(expireAfterSeconds !== undefined && { expireAfterSeconds }),
  };
}

const partialOperators: ReadonlySet<string> = new Set('$eq $gt $gte $lt $lte $in $type $exists $and $or'.split(' '));

/** Checks what a partial index may be made for ("Create a Partial Index"). @throws MongoError 67 */
function checkPartial(filter: Document): void {
  for (const [name, condition] of Object.entries(filter)) {
    const asked: Document = name.startsWith('$') ? { [name]: condition } : isOperators(condition) ? condition : {};
    for (const [operator, operand] of Object.entries(asked)) {
      if (!partialOperators.has(operator) || (operator === '$exists' && !truthy(operand)))
        fail('CannotCreateIndex', `Expression not supported in partial index: ${show(filter)}`);
      if (name.startsWith('$')) (operand as Document[]).forEach(checkPartial);
    }
  }
}

function checkPattern(key: Document): void {
  const fields = Object.entries(key);
  if (fields.length === 0) fail('CannotCreateIndex', 'Index keys cannot be an empty object.');
  for (const [field, direction] of fields) {
    const parts = field.split('.');
    const way = toNumber(direction);
    if (parts.includes('')) fail('CannotCreateIndex', 'Index keys cannot contain an empty field.');
    if (parts.some((part) => part.startsWith('$'))) fail('CannotCreateIndex', `Index key contains an illegal field name: ${field}`);
    if (parts.some((part) => keyOf(part) !== part)) fail('CannotCreateIndex', `This server has no index on an element: ${field}`);
    if (way === undefined || way === 0 || Number.isNaN(way))
      fail('CannotCreateIndex', `Values in an index key pattern can be numbers above or below 0, not ${show(direction)}`);
  }
}

function checkExpiry(key: Document, seconds: unknown): void {
  const value = toNumber(seconds);
  if (Object.keys(key).length > 1)
    fail('CannotCreateIndex', `TTL indexes are single-field indexes, compound indexes do not support TTL: ${show(key)}`);
  if (value === undefined || value < 0 || value > 2 ** 31 - 1)
    fail('CannotCreateIndex', `TTL index 'expireAfterSeconds' option must be a number within an acceptable range, not ${show(seconds)}`);
}

const isPrimary = (key: Document): boolean => Object.keys(key).join() === '_id';

/** Options that distinguish two indexes on the same fields, apart from their names (manual, "createIndexes: Considerations"). */
const signature = ({ key, unique, partialFilterExpression }: Document): Document => ({
  fields: Object.entries(key as Document).map(([field, direction]) => [field, toNumber(direction)]),
  unique: unique === true,
  partial: partialFilterExpression ?? null,
});

/** Whether the index exists. @throws MongoError 85, 86 when its name or its place is taken by another */
function alreadyThere({ indexes }: Collection, spec: Document): boolean {
  if (isPrimary(spec['key'] as Document)) return true;
  for (const index of indexes) {
    const alike = equalValues(signature(index.spec), signature(spec));
    const named = index.name === spec['name'];
    if (named && alike && equalValues(index.spec['expireAfterSeconds'] ?? null, spec['expireAfterSeconds'] ?? null)) return true;
    if (named && !alike)
      fail('IndexKeySpecsConflict', `An existing index has the same name as the requested index: ${show(spec)}, ${show(index.spec)}`);
    if (named) fail('IndexOptionsConflict', 'An equivalent index already exists with the same name but different options.');
    if (alike) fail('IndexOptionsConflict', `Index already exists with a different name: ${index.name}`);
  }
  return false;
}

/** `listIndexes`. */
const listIndexes: Command = {
  fields: { cursor: 'object', includeIndexBuildInfo: 'bool', includeBuildUUIDs: 'bool' },
  run: (context) => {
    const view = openView(context);
    if (view.collection)
      return openCursor(
        context,
        view,
        view.collection.indexes.map(({ spec }) => encode(spec)),
      );
    view.release();
    return fail('NamespaceNotFound', `ns does not exist: ${view.namespace}`);
  },
};

/** `dropIndexes`: by name, by key, or `*` for all but the one on `_id`. */
const dropIndexes: Command = {
  fields: { index: 'any' },
  writes: true,
  run: (context) => {
    const { command, services } = context;
    const wanted = command['index'];
    if (typeof wanted !== 'string' && !isDocument(wanted)) wrongType('dropIndexes.index', wanted, 'string');
    return atomically(context, (work) => {
      const collection = standing(context, work);
      const { indexes } = collection;
      const dropped = indexes.filter(({ name, pattern }) =>
        wanted === '*' ? name !== '_id_' : name === wanted || equalValues(pattern, wanted),
      );
      if (wanted !== '*' && dropped.some(({ name }) => name === '_id_')) fail('InvalidOptions', 'cannot drop _id index');
      if (dropped.length === 0 && wanted !== '*') fail('IndexNotFound', `index not found with name or key [${show(wanted)}]`);
      services.catalog.change(work, collection, (record) => ({
        ...record,
        indexes: (record['indexes'] as Document[]).filter((index) => !dropped.some(({ name }) => name === index['name'])),
      }));
      for (const index of dropped) services.catalog.dropIndexEntries(work, index);
      services.sweepSoon();
      return { nIndexesWas: indexes.length };
    });
  },
};

/** Commands about indexes. */
export const indexCommands = { createIndexes, listIndexes, dropIndexes } satisfies Record<string, Command>;
