/** Reads a manifest of trusted documents, in the forms that the generators of clients write. */
import { readFile } from 'node:fs/promises';
import type { Manifest } from './documents.js';

/**
 * `{ "<id>": "<document>" }` (graphql-codegen, Relay), or Apollo's `{ "operations": [{ "id", "body" }] }`.
 * @throws Error that names the variable to change
 */
export const readManifest = async (path: string): Promise<Manifest> => {
  const content = await parsed(path);
  const entries = isObject(content)
    ? Array.isArray(content['operations'])
      ? ofApollo(content['operations'])
      : Object.entries(content)
    : [];
  if (entries.length === 0 || !entries.every(isDocument))
    throw new Error(`TRUSTED_DOCUMENTS: ${path} holds no documents; it must be {"<id>": "<document>"} or a manifest of Apollo's clients`);
  return new Map(entries);
};

const parsed = async (path: string): Promise<unknown> => {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as unknown;
  } catch (error) {
    throw new Error(`TRUSTED_DOCUMENTS: ${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
};

const ofApollo = (operations: readonly unknown[]): readonly (readonly [unknown, unknown])[] =>
  operations.map((operation) => (isObject(operation) ? [operation['id'], operation['body']] : [null, null]));

const isDocument = (entry: readonly [unknown, unknown]): entry is readonly [string, string] =>
  entry.every((part) => typeof part === 'string' && part !== '');

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;
