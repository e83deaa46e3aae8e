/**
 * The document that a request means, for every transport. It brings the text, or names it: by the hash of a text that was sent before
 * (automatic persisted queries), or by its id in a manifest of trusted documents. Where the manifest is all that may be executed, a text
 * must be in it.
 */
import { createHash } from 'node:crypto';
import type { GraphQLError } from 'graphql';
import { LRUCache } from 'lru-cache';
import { publicError } from '../../graphql/engine/masking.js';

/** What of a request names its document, before anything is checked. */
export interface DocumentReference {
  readonly query?: unknown;
  /** GraphQL over HTTP, appendix A. */
  readonly documentId?: unknown;
  /** `persistedQuery.sha256Hash` is what Apollo's clients send. */
  readonly extensions?: unknown;
}

/** The text of a request's document; undefined where the request neither has nor names one; an error where it may not be executed. */
export type FindDocument = (reference: DocumentReference) => string | GraphQLError | undefined;

/** Trusted documents: their texts by their ids. */
export type Manifest = ReadonlyMap<string, string>;

export interface DocumentOptions {
  readonly manifest: Manifest;
  /** Whether nothing else is executed. */
  readonly isMandatory: boolean;
}

/** Characters of the texts that are remembered for clients that send the hash alone. */
const REMEMBERED_CHARACTERS = 1_000_000;

/** Clients send the text after this error: its message is part of Apollo's protocol. */
const NOT_FOUND = publicError('PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound');
const NOT_TRUSTED = publicError('DOCUMENT_NOT_TRUSTED', 'Only the documents of a manifest are executed here, and this is none of them');
const OTHER_HASH = publicError('BAD_REQUEST', 'The document does not have the hash that the request says');

/** Makes the way from a request to its document. */
export const documentFinder = ({ manifest, isMandatory }: DocumentOptions): FindDocument => {
  const remembered = new LRUCache<string, string>({ maxSize: REMEMBERED_CHARACTERS, sizeCalculation: (text) => text.length });
  const trusted = new Set(manifest.values());
  const named = (id: string): string | GraphQLError => manifest.get(id) ?? (isMandatory ? NOT_TRUSTED : (remembered.get(id) ?? NOT_FOUND));
  return ({ query, documentId, extensions }) => {
    const id = idOf(documentId, extensions);
    if (typeof query !== 'string' || query === '') return id === undefined ? undefined : named(id);
    if (isMandatory) return trusted.has(query) ? query : NOT_TRUSTED;
    if (id === undefined || manifest.get(id) === query) return query;
    if (hashOf(query) !== id) return OTHER_HASH;
    remembered.set(id, query);
    return query;
  };
};

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

const idOf = (documentId: unknown, extensions: unknown): string | undefined => {
  if (typeof documentId === 'string') return documentId.replace(/^sha256:/, '');
  const named = extensions as { readonly persistedQuery?: { readonly sha256Hash?: unknown } | null } | null | undefined;
  const hash = named?.persistedQuery?.sha256Hash;
  return typeof hash === 'string' ? hash : undefined;
};
