/** Descriptors of collections; each is declared in `<aggregate>/collection.ts`. */
import type { Document, IndexDescription } from 'mongodb';

/** What every stored document holds. */
export interface Stored {
  readonly _id: string;
}

declare const holds: unique symbol;

/** A collection of documents `D`. */
export interface CollectionOf<D extends Stored> {
  readonly name: string;
  /** Its indexes. The name of an index says what it serves. */
  readonly indexes: readonly (IndexDescription & { readonly name: string })[];
  /** By which field a cluster distributes its documents; absent where a unique index forbids it, or where it stays small. */
  readonly shardKey?: Readonly<Record<string, 'hashed'>>;
  /** The database's own validation. */
  readonly validator: Document;
  /** Carries the document type; has no value. */
  readonly [holds]?: D;
}

/** A collection that principals may read. A party sees only its own documents. */
export interface ScopedCollection<D extends Stored> extends CollectionOf<D> {
  /** The field that holds the party of a document, or its parties; null where every document is the service provider's. */
  readonly partyField: string | null;
  /** A further condition on the documents a party sees. */
  readonly visible?: object;
}
