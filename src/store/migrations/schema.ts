/**
 * The declarations with their version, and the list of migrations that led here.
 *
 * Validators, indexes and expiries are compared with their declarations and need no migration of their own. A migration raises the version
 * whenever one of them changes, and lists what comparing cannot find: documents to change, and indexes that nothing uses any more.
 *
 * Expand, migrate, contract: a version accepts what the version before it writes, because both run side by side during a deployment.
 * A field becomes required, an enum value goes and an index is dropped one version later, in a migration that `contracts`; it repeats the
 * changes of documents, because the older version may have written until then.
 */
import type { Document, UpdateFilter } from 'mongodb';
import type { CollectionOf, Stored } from '../collection.js';
import { COLLECTIONS } from '../collections.js';

/** A change of documents. It is carried out again after an interruption, so its filter matches only what is still to be changed. */
export interface DocumentChange {
  readonly collection: string;
  readonly filter: Document;
  readonly update: UpdateFilter<Document>;
}

/** One step from a version to the next. */
export interface Migration {
  /** What it does, in a sentence for operators. */
  readonly title: string;
  readonly documents?: readonly DocumentChange[];
  /** Indexes that no version uses any more which may still run. */
  readonly dropIndexes?: readonly { readonly collection: string; readonly name: string }[];
  /** Whether it ends what the version before the last one relies on: that version no longer starts. */
  readonly contracts?: true;
}

/** What a version of the program declares. */
export interface Schema {
  readonly collections: readonly CollectionOf<Stored>[];
  /** All migrations in order; their number is the version. A released one is never changed. */
  readonly migrations: readonly Migration[];
}

/** The version of a schema. */
export const versionOf = ({ migrations }: Schema): number => migrations.length;

/** The oldest version that may run beside a schema. */
export const oldestBeside = ({ migrations }: Schema): number =>
  Math.max(
    0,
    migrations.findLastIndex(({ contracts }) => contracts === true),
  );

/** What this version of the program declares. */
export const SCHEMA: Schema = {
  collections: COLLECTIONS,
  migrations: [{ title: 'The collections of the first release' }],
};
