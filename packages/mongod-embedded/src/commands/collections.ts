/**
 * Commands that create, change, drop and list collections and databases. A database has no record of its own: it exists while it has a
 * collection. A drop removes a collection from the catalog; the background sweep deletes its documents later.
 */
import { Long } from 'bson';
import { encode } from '../bson/encode.js';
import { compileValidator, type Collection } from '../storage/catalog.js';
import { atomically, collectionName, type Command, type Context, documentField, flag, openView, standing } from '../execution/command.js';
import type { Work } from '../storage/engine.js';
import { equalValues } from '../bson/compare.js';
import { fail } from '../errors.js';
import { recordPrefix, within } from '../storage/keyspace.js';
import { compileFilter } from '../query/match.js';
import { isDocument, type Document } from '../bson/values.js';
import { openCursor } from './read.js';

/** `create`. */
const create: Command = {
  fields: { validator: 'object' },
  inTransaction: true,
  writes: true,
  run: (context) => {
    const { command, db, services } = context;
    const options = validation(command);
    const name = collectionName(context);
    return atomically(context, (work) => {
      const existing = services.catalog.find(work.reader, db, name);
      if (!existing) services.catalog.create(work, db, name, options);
      else if (context.transaction) fail('NamespaceExists', `Collection ${db}.${name} already exists.`);
      else if (!equalValues(existing.options, options))
        fail('NamespaceExists', `namespace ${db}.${name} already exists, but with different options`);
      return {};
    });
  },
};

/** `collMod`: the validator. */
const collMod: Command = {
  fields: { validator: 'object' },
  writes: true,
  run: (context) => {
    const { command, services } = context;
    const options = validation(command);
    return atomically(context, (work) => {
      const collection = standing(context, work);
      services.catalog.change(work, collection, (record) => ({ ...record, options: { ...collection.options, ...options } }));
      return {};
    });
  },
};

/** The options a collection has: its validator, if it has one. */
function validation({ validator }: Document): Document {
  if (!isDocument(validator)) return {};
  compileValidator(validator);
  return { validator };
}

/** `drop`: dropping a missing collection succeeds. */
const drop: Command = {
  fields: {},
  writes: true,
  run: (context) => {
    const { db, services } = context;
    const name = collectionName(context);
    return atomically(context, (work) => {
      const collection = services.catalog.find(work.reader, db, name);
      if (!collection) return {};
      dropCollection(context, work, collection);
      return { nIndexesWas: collection.indexes.length, ns: collection.namespace };
    });
  },
};

function dropCollection({ services }: Context, work: Work, collection: Collection): void {
  services.catalog.drop(work, collection);
  work.changes.push({ kind: 'drop', db: collection.db, collection: collection.name });
  services.sweepSoon();
}

/** `dropDatabase`. */
const dropDatabase: Command = {
  fields: {},
  writes: true,
  run: (context) => {
    const { db, services } = context;
    return atomically(context, (work) => {
      const collections = [...services.catalog.list(work.reader, db)];
      for (const collection of collections) dropCollection(context, work, collection);
      if (collections.length > 0) work.changes.push({ kind: 'dropDatabase', db, collection: '' });
      return { ...(collections.length > 0 && { dropped: db }) };
    });
  },
};

/** `listCollections`. */
const listCollections: Command = {
  fields: { filter: 'object', nameOnly: 'bool', authorizedCollections: 'bool', cursor: 'object' },
  run: (context) => {
    const { command, db, services } = context;
    const view = openView(context, '$cmd.listCollections');
    const nameOnly = flag(command, 'nameOnly');
    const matches = compileFilter(documentField(command, 'filter'));
    const all = [...services.catalog.list(view.reader, db)].map((collection) => described(collection, nameOnly));
    const documents = all.filter((document) => matches(document)).map((document) => encode(document));
    return openCursor(context, view, documents);
  },
};

function described({ name, options, uuid }: Collection, nameOnly: boolean): Document {
  if (nameOnly) return { name, type: 'collection' };
  return { name, type: 'collection', options, info: { readOnly: false, uuid }, idIndex: { v: 2, key: { _id: 1 }, name: '_id_' } };
}

/** `listDatabases`: those that have collections. */
const listDatabases: Command = {
  fields: { nameOnly: 'bool' },
  adminOnly: true,
  run: ({ command, services }) => {
    const names = new Set([...services.catalog.list(services.engine.storage.head)].map(({ db }) => db));
    if (flag(command, 'nameOnly')) return { databases: [...names].map((name) => ({ name })) };
    const databases = [...names].map((name) => ({ name, sizeOnDisk: Long.ZERO, empty: false }));
    return { databases, totalSize: Long.ZERO, totalSizeMb: Long.ZERO };
  },
};

/** `dbStats`: how many documents there are; sizes are those of the whole file, which all collections share. */
const dbStats: Command = {
  fields: {},
  run: ({ db, services }) => {
    const { storage } = services.engine;
    const collections = [...services.catalog.list(storage.head, db)];
    return {
      db,
      collections: collections.length,
      views: 0,
      objects: collections.reduce((total, { id }) => total + storage.count(...within(recordPrefix(id))), 0),
      indexes: collections.reduce((total, { indexes }) => total + indexes.length, 0),
      ...storage.statistics(),
      scaleFactor: 1,
    };
  },
};

/** Commands about collections and databases. */
export const collectionCommands = {
  create,
  collMod,
  drop,
  dropDatabase,
  listCollections,
  listDatabases,
  dbStats,
} satisfies Record<string, Command>;
