/** What a collection is: everything that is true of one is said in its descriptor, `<aggregate>/collection.ts`. */
import type { Document, IndexDescription } from 'mongodb';

/** What every stored document holds. */
export interface Stored {
  readonly _id: string;
}

declare const holds: unique symbol;

/** A collection of documents `D`. */
export interface CollectionOf<D extends Stored> {
  readonly name: string;
  /** What documents are found by. The name of an index says what it serves. */
  readonly indexes: readonly (IndexDescription & { readonly name: string })[];
  /** What the database itself refuses to store. */
  readonly validator: Document;
  /** Carries the type of the documents; it has no value. */
  readonly [holds]?: D;
}

/** A collection that principals read. A party sees the documents that are its own, and nothing else. */
export interface ScopedCollection<D extends Stored> extends CollectionOf<D> {
  /** The field that holds the party of a document, or its parties; null where every document is the service provider's. */
  readonly partyField: string | null;
  /** What else holds of the documents that a party sees. */
  readonly visible?: object;
}
