/** The list of all collections, and whether their indexes are as declared; `migrations/` makes them so. */
import type { Db, MongoClient } from 'mongodb';
import { providerClients } from './access/collection.js';
import type { CollectionOf, Stored } from './collection.js';
import { events, leases, requests } from './events/collection.js';
import { guards } from './transactions/collection.js';
import { listenerSecrets } from './listener/collection.js';
import { schemaStates } from './migrations/collection.js';
import { compareCollections } from './migrations/differences.js';
import { BINDINGS } from './registry.js';
import { type DatabaseAccess, raw } from './store.js';

/** All collections: those of the aggregates, and a few others. */
export const COLLECTIONS: readonly CollectionOf<Stored>[] = [
  ...BINDINGS.map(({ collection }) => collection),
  listenerSecrets,
  providerClients,
  events,
  requests,
  guards,
  leases,
  schemaStates,
];

/** The declared collections of a database. */
export const accessTo = (client: MongoClient, db: Db): DatabaseAccess => ({
  [raw]: { client, db, handles: new Map(COLLECTIONS.map(({ name }) => [name, db.collection(name)])) },
});

/** An index that differs from its declaration. */
export interface IndexProblem {
  readonly collection: string;
  readonly index: string;
  readonly problem: 'missing' | 'different' | 'undeclared';
}

/** Compares existing indexes with those declared. @returns an empty list when they agree */
export const checkIndexes = async (db: Db): Promise<readonly IndexProblem[]> =>
  (await compareCollections(db, COLLECTIONS)).flatMap(({ declared: { name: collection }, ...found }) =>
    (['missing', 'different', 'undeclared'] as const).flatMap((problem) => found[problem].map((index) => ({ collection, index, problem }))),
  );
