/** The collections as the database has to have them: created, validated and indexed as declared. */
import { type Db, MongoServerError } from 'mongodb';
import { accessDeclarations } from './declarations/access.js';
import { issueDeclarations } from './declarations/issue.js';
import type { Declaration } from './declarations/form.js';
import { logDeclarations } from './declarations/log.js';
import { partyDeclarations } from './declarations/party.js';
import { performanceDeclarations } from './declarations/performance.js';
import { planDeclarations } from './declarations/plan.js';
import { reviewDeclarations } from './declarations/review.js';
import { readinessDeclarations } from './declarations/readiness.js';
import type { CollectionName, Collections } from './documents.js';

/** Every collection with its indexes and validator. Index names say what they serve. */
export const COLLECTIONS: Readonly<Record<CollectionName, Declaration>> = {
  ...partyDeclarations,
  ...accessDeclarations,
  ...issueDeclarations,
  ...planDeclarations,
  ...performanceDeclarations,
  ...reviewDeclarations,
  ...readinessDeclarations,
  ...logDeclarations,
};

const NAMESPACE_EXISTS = 48;

const names = Object.keys(COLLECTIONS) as CollectionName[];

/** Message handles; asks the database nothing. */
export const collectionsOf = (db: Db): Collections =>
  Object.fromEntries(names.map((name) => [name, db.collection(name)])) as unknown as Collections;

/** Creates what is missing and brings validators up to date. Safe to run from several instances at once. */
export const declareCollections = async (db: Db): Promise<void> => {
  await Promise.all(names.map((name) => declare(db, name, COLLECTIONS[name])));
};

const declare = async (db: Db, name: CollectionName, { indexes, validator }: Declaration): Promise<void> => {
  try {
    await db.createCollection(name, { validator });
  } catch (error) {
    if (!(error instanceof MongoServerError && error.code === NAMESPACE_EXISTS)) throw error;
    await db.command({ collMod: name, validator });
  }
  if (indexes.length > 0) await db.collection(name).createIndexes([...indexes]);
};

/** An index that is declared and missing, or there and not declared. */
export interface IndexFinding {
  readonly collection: CollectionName;
  readonly index: string;
  readonly problem: 'missing' | 'undeclared';
}

/** Compares the indexes that stand with those declared. @returns nothing when they agree */
export const checkIndexes = async (db: Db): Promise<readonly IndexFinding[]> => {
  const findings = await Promise.all(
    names.map(async (collection) => {
      const standing = (await db.collection(collection).indexes()).map(({ name }) => name ?? '').filter((name) => name !== '_id_');
      const declared = COLLECTIONS[collection].indexes.map(({ name }) => name);
      return [
        ...declared.filter((index) => !standing.includes(index)).map((index) => ({ collection, index, problem: 'missing' as const })),
        ...standing.filter((index) => !declared.includes(index)).map((index) => ({ collection, index, problem: 'undeclared' as const })),
      ];
    }),
  );
  return findings.flat();
};
