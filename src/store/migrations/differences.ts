/** Compares the collections of a database with their declarations. */
import { isDeepStrictEqual } from 'node:util';
import type { CollectionInfo, Db, Document, IndexDescription } from 'mongodb';
import type { CollectionOf, Stored } from '../collection.js';

/** How one collection differs from its declaration. */
export interface CollectionDifference {
  readonly declared: CollectionOf<Stored>;
  readonly exists: boolean;
  readonly hasOtherValidator: boolean;
  /** Declared indexes that do not exist. */
  readonly missing: readonly string[];
  /** Indexes that exist under a declared name with another definition. */
  readonly different: readonly string[];
  /** Indexes that exist and are not declared: those of another version, or of an operator. */
  readonly undeclared: readonly string[];
}

/** The parts of an index that its definition consists of; the order of its fields counts. */
const definition = ({ key, unique, partialFilterExpression, expireAfterSeconds }: Omit<IndexDescription, 'name'>): Document => ({
  key: Object.entries(key as Document),
  unique: unique === true,
  partial: partialFilterExpression ?? null,
  expires: expireAfterSeconds ?? null,
});

/** The database makes it for `_id`, or a cluster for a hashed shard key. */
const isBuiltIn = ({ name, key }: IndexDescription): boolean => name === '_id_' || Object.values(key).includes('hashed');

const differenceOf = (declared: CollectionOf<Stored>, validator: Document | undefined, found: readonly IndexDescription[]) => {
  const existing = new Map(found.filter((index) => !isBuiltIn(index)).map((index) => [index.name ?? '', index]));
  const names = declared.indexes.map(({ name }) => name);
  return {
    hasOtherValidator: !isDeepStrictEqual(validator, declared.validator),
    missing: names.filter((name) => !existing.has(name)),
    different: declared.indexes
      .filter((index) => {
        const own = existing.get(index.name);
        return own !== undefined && !isDeepStrictEqual(definition(own), definition(index));
      })
      .map(({ name }) => name),
    undeclared: [...existing.keys()].filter((name) => !names.includes(name)),
  };
};

/** How each declared collection differs; changes nothing. */
export const compareCollections = async (
  db: Db,
  collections: readonly CollectionOf<Stored>[],
): Promise<readonly CollectionDifference[]> => {
  const listed: readonly CollectionInfo[] = await db.listCollections<CollectionInfo>().toArray();
  const validators = new Map(listed.map(({ name, options }) => [name, options?.['validator'] as Document | undefined]));
  return Promise.all(
    collections.map(async (declared): Promise<CollectionDifference> => {
      const exists = validators.has(declared.name);
      const found = exists ? await db.collection(declared.name).indexes() : [];
      return { declared, exists, ...differenceOf(declared, validators.get(declared.name), found) };
    }),
  );
};

/** Whether something has to be created or changed; undeclared indexes are left alone, because another version may use them. */
export const differs = ({ exists, hasOtherValidator, missing, different }: CollectionDifference): boolean =>
  !exists || hasOtherValidator || missing.length > 0 || different.length > 0;
