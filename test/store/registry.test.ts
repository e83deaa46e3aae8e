/** The one list of aggregates, and the collections that are declared from it. */
import { describe, expect, test } from '@jest/globals';
import { readdirSync } from 'node:fs';
import type { CollectionOf, ScopedCollection, Stored } from '../../src/store/collection.js';
import { COLLECTIONS } from '../../src/store/collections.js';
import { events } from '../../src/store/events/collection.js';
import { BINDINGS, REGISTRY } from '../../src/store/registry.js';

const isCollection = (value: unknown): value is CollectionOf<Stored> =>
  typeof value === 'object' && value !== null && 'name' in value && 'indexes' in value && 'validator' in value;

/** What the folders of the store describe. */
const described = async (): Promise<readonly CollectionOf<Stored>[]> => {
  const files = readdirSync('src/store', { recursive: true, encoding: 'utf8' }).filter((file) => /^\w+\/collection\.ts$/.test(file));
  const modules = await Promise.all(
    files.map(async (file) => (await import(`../../src/store/${file.replace(/\.ts$/, '.js')}`)) as Readonly<Record<string, unknown>>),
  );
  return modules.flatMap((module) => Object.values(module).filter(isCollection));
};

const namesOf = (collections: readonly CollectionOf<Stored>[]): readonly string[] => collections.map(({ name }) => name).toSorted();

/** Every collection that a principal reads. */
const SCOPED: readonly ScopedCollection<Stored>[] = [...BINDINGS.map(({ collection }) => collection), events];

describe('the registry', () => {
  test('lists each aggregate under its own name', () => {
    expect(Object.entries(REGISTRY).map(([name, { aggregate }]) => [name, aggregate.name])).toEqual(
      Object.keys(REGISTRY).map((name) => [name, name]),
    );
  });

  test('binds every folder that binds an aggregate', () => {
    const folders = readdirSync('src/store', { recursive: true, encoding: 'utf8' }).filter((file) => /^\w+\/index\.ts$/.test(file));
    expect(folders).toHaveLength(BINDINGS.length);
  });
});

describe('the collections', () => {
  test('are declared, each that a folder describes, under a name of its own', async () => {
    // A former party's view of issues is described beside them, and is the same collection.
    expect(namesOf(COLLECTIONS)).toEqual([...new Set(namesOf(await described()))]);
    expect(new Set(namesOf(COLLECTIONS)).size).toBe(COLLECTIONS.length);
  });

  test.each(SCOPED)('$name require the field by which a party sees its own', ({ partyField, validator }) => {
    const { required } = validator['$jsonSchema'] as { readonly required: readonly string[] };
    expect([...required, null]).toContain(partyField);
  });

  test.each(BINDINGS)('$collection.name have the indexes that their binding relies on', ({ collection, due, duplicates = {} }) => {
    const unique = collection.indexes.filter((index) => index.unique === true).map(({ name }) => name);
    expect(unique).toEqual(expect.arrayContaining(Object.keys(duplicates)));
    if (due !== undefined) expect(collection.indexes.map(({ name }) => name)).toContain('due');
  });
});
