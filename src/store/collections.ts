/** The collections as the database has to have them: created, validated and indexed as declared. */
import { type Db, MongoServerError } from 'mongodb';
import { providerClients } from './access/collection.js';
import type { CollectionOf, Stored } from './collection.js';
import { events, leases, requests } from './events/collection.js';
import { guards } from './guards.js';
import { listenerSecrets } from './listener/collection.js';
import { BINDINGS } from './registry.js';

/** All collections: those of the aggregates, and a few others. */
export const COLLECTIONS: readonly CollectionOf<Stored>[] = [
  ...BINDINGS.map(({ collection }) => collection),
  listenerSecrets,
  providerClients,
  events,
  requests,
  guards,
  leases,
];

const NAMESPACE_EXISTS = 48;

/** Creates missing collections and indexes and updates validators. Several instances may run it at once. */
export const ensureCollections = async (db: Db): Promise<void> => {
  await Promise.all(COLLECTIONS.map((collection) => ensureCollection(db, collection)));
};

const ensureCollection = async (db: Db, { name, indexes, validator }: CollectionOf<Stored>): Promise<void> => {
  try {
    await db.createCollection(name, { validator });
  } catch (error) {
    if (!(error instanceof MongoServerError && error.code === NAMESPACE_EXISTS)) throw error;
    await db.command({ collMod: name, validator });
  }
  if (indexes.length > 0) await db.collection(name).createIndexes([...indexes]);
};

/** An index that is declared but missing, or existing but not declared. */
export interface IndexProblem {
  readonly collection: string;
  readonly index: string;
  readonly problem: 'missing' | 'undeclared';
}

/** Compares existing indexes with those declared. @returns an empty list when they agree */
export const checkIndexes = async (db: Db): Promise<readonly IndexProblem[]> => {
  const findings = await Promise.all(
    COLLECTIONS.map(async ({ name: collection, indexes }) => {
      const existing = (await db.collection(collection).indexes()).map(({ name }) => name ?? '').filter((name) => name !== '_id_');
      const declared = indexes.map(({ name }) => name);
      return [
        ...declared.filter((index) => !existing.includes(index)).map((index) => ({ collection, index, problem: 'missing' as const })),
        ...existing.filter((index) => !declared.includes(index)).map((index) => ({ collection, index, problem: 'undeclared' as const })),
      ];
    }),
  );
  return findings.flat();
};
