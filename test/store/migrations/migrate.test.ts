/** Versions of the declarations on one database, in every order, beside each other and interrupted. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { startMongod, type Mongod } from 'mongod-embedded';
import { MongoClient, type Document } from 'mongodb';
import { acquireLease } from '../../../src/store/leases.js';
import type { CollectionOf, Stored } from '../../../src/store/collection.js';
import { schema as validatorOf, string } from '../../../src/store/collectionSchema.js';
import { accessTo } from '../../../src/store/collections.js';
import { compareCollections, differs } from '../../../src/store/migrations/differences.js';
import { migrate, schemaStateOf } from '../../../src/store/migrations/migrate.js';
import type { Migration, Schema } from '../../../src/store/migrations/schema.js';
import { openStore } from '../../../src/store/openStore.js';
import { type DatabaseAccess, raw } from '../../../src/store/store.js';
import { NotReady } from '../../../src/store/unavailable.js';
import { quiet } from '../../support/world.js';

const notesOf = (required: Document, indexes: CollectionOf<Stored>['indexes']): readonly CollectionOf<Stored>[] => [
  { name: 'notes', indexes, validator: validatorOf({ _id: string, ...required }) },
  { name: 'old', indexes: [], validator: validatorOf({ _id: string }) },
];
const colours = (...values: readonly string[]): Document => ({ colour: { enum: [...values] } });
const FILL: Migration['documents'] = [
  { collection: 'notes', filter: { colour: 'red' }, update: { $set: { colour: 'crimson' } } },
  { collection: 'notes', filter: { size: { $exists: false } }, update: { $set: { size: 1 } } },
];

/** The first version. */
const FIRST: Schema = {
  collections: notesOf(colours('red', 'blue'), [
    { name: 'byColour', key: { colour: 1 } },
    { name: 'forget', key: { at: 1 }, expireAfterSeconds: 60 },
  ]),
  migrations: [{ title: 'First' }],
};
/** Expands: another colour, a field that may be absent, another index and another expiry under their old names, one more index. */
const SECOND: Schema = {
  collections: notesOf(colours('red', 'crimson', 'blue'), [
    { name: 'byColour', key: { colour: -1, _id: 1 } },
    { name: 'forget', key: { at: 1 }, expireAfterSeconds: 3600 },
    { name: 'bySize', key: { size: 1 } },
  ]),
  migrations: [...FIRST.migrations, { title: 'Crimson, and sizes', documents: FILL }],
};
/** Contracts: a colour goes, the field is required, an index goes. */
const THIRD: Schema = {
  collections: notesOf({ ...colours('crimson', 'blue'), size: { bsonType: 'int' } }, [
    { name: 'forget', key: { at: 1 }, expireAfterSeconds: 3600 },
    { name: 'bySize', key: { size: 1 } },
  ]),
  migrations: [
    ...SECOND.migrations,
    { title: 'No red', documents: FILL, dropIndexes: [{ collection: 'notes', name: 'byColour' }], contracts: true },
  ],
};

let path: string;
let server: Mongod;
let client: MongoClient;
let access: DatabaseAccess;
let count = 0;
beforeAll(async () => {
  path = await mkdtemp(join(tmpdir(), 'party-performance-'));
  server = await startMongod({ path, testCommands: true });
  client = await MongoClient.connect(server.uri);
});
beforeEach(() => {
  access = accessTo(client, client.db(`versions_${String((count += 1))}`));
});
afterAll(async () => {
  await client.close();
  await server.close();
  await rm(path, { recursive: true, force: true });
});

const start = (version: Schema) => migrate(access, version, { log: quiet });
const notes = () => access[raw].db.collection<Stored & { readonly colour: string; readonly size?: number }>('notes');
const differing = async ({ collections }: Schema) => (await compareCollections(access[raw].db, collections)).filter(differs);
const undeclared = async ({ collections }: Schema) =>
  (await compareCollections(access[raw].db, collections)).flatMap((one) => [...one.undeclared]);
const failOnce = (command: string, errorCode: number) =>
  client.db('admin').command({ configureFailPoint: 'failCommand', mode: { times: 1 }, data: { failCommands: [command], errorCode } });

/** Every sequence of a length. */
const sequences = (length: number): readonly (readonly (1 | 2)[])[] =>
  length === 0 ? [[]] : sequences(length - 1).flatMap((one) => [[...one, 1] as const, [...one, 2] as const]);
const VERSIONS = { 1: FIRST, 2: SECOND } as const;

describe('Two versions of the declarations', () => {
  test.each(sequences(3))('started in the order %p, %p, %p leave the newest one so far in place', async (...order) => {
    let newest: 1 | 2 = 1;
    for (const [index, version] of order.entries()) {
      await start(VERSIONS[version]);
      if (version > newest) newest = version;
      expect(await differing(VERSIONS[newest])).toEqual([]);
      expect((await schemaStateOf(access))?.version).toBe(newest);
      // What either of them writes is accepted.
      await notes().insertOne({ _id: `note-${String(index)}`, colour: newest === 2 ? 'crimson' : 'red' });
      await notes().insertOne({ _id: `blue-${String(index)}`, colour: 'blue' });
    }
  });

  test('started at the same time leave the newer one in place', async () => {
    await Promise.all([start(FIRST), start(SECOND), start(FIRST), start(SECOND)]);
    expect(await differing(SECOND)).toEqual([]);
    expect((await schemaStateOf(access))?.version).toBe(2);
  });

  test('change documents, also those that the older one wrote meanwhile', async () => {
    await start(FIRST);
    await notes().insertMany(Array.from({ length: 1_200 }, (_, n) => ({ _id: `note-${String(n)}`, colour: 'red' })));
    await start(SECOND);
    expect(await notes().countDocuments({ colour: 'crimson', size: 1 })).toBe(1_200);
    await notes().insertOne({ _id: 'late', colour: 'red' });

    await start(THIRD);

    expect(await notes().countDocuments({ colour: 'crimson', size: 1 })).toBe(1_201);
    await expect(notes().insertOne({ _id: 'too late', colour: 'red' })).rejects.toMatchObject({ code: 121 });
  });

  test('keep the indexes of the older one until a contracting version drops them', async () => {
    await start({ ...FIRST, collections: notesOf({}, [{ name: 'byOwner', key: { owner: 1 } }]) });
    await start(SECOND);
    expect(await undeclared(SECOND)).toEqual(['byOwner']);
    await start(THIRD);
    expect(await undeclared(THIRD)).toEqual(['byOwner']);
    expect(await differing(THIRD)).toEqual([]);
  });

  test('do not start where a newer one has contracted', async () => {
    await start(THIRD);
    await expect(start(FIRST)).rejects.toThrow(NotReady);
    await expect(start(FIRST)).rejects.toThrow('version 3, which works with version 2 or newer, and this program has version 1');
    expect(await start(SECOND)).toEqual({ from: 3, to: 3 });
    expect(await differing(THIRD)).toEqual([]);
  });
});

describe('A migration', () => {
  test('changes nothing, and takes no lock, where nothing differs', async () => {
    await start(FIRST);
    const sent: string[] = [];
    const watched = await MongoClient.connect(server.uri, { monitorCommands: true });
    watched.on('commandStarted', ({ commandName }) => sent.push(commandName));
    const { db } = access[raw];
    await migrate(accessTo(watched, watched.db(db.databaseName)), FIRST, { log: quiet });
    await watched.close();
    expect(new Set(sent)).toEqual(new Set(['find', 'listCollections', 'listIndexes', 'endSessions']));
  });

  test('that was interrupted is carried out again from its beginning', async () => {
    await start(FIRST);
    await notes().insertMany(Array.from({ length: 1_100 }, (_, n) => ({ _id: `note-${String(n)}`, colour: 'red' })));
    await failOnce('createIndexes', 8_000);
    await expect(start(SECOND)).rejects.toMatchObject({ code: 8_000 });
    expect((await schemaStateOf(access))?.version).toBe(1);
    expect(await start(SECOND)).toEqual({ from: 1, to: 2 });
    expect(await differing(SECOND)).toEqual([]);
    expect(await notes().countDocuments({ colour: 'crimson', size: 1 })).toBe(1_100);
  });

  test.each([12_586, 117])('waits for an index that another operation builds (%i)', async (code) => {
    await start(FIRST);
    const warnings: string[] = [];
    await failOnce('collMod', code);
    await migrate(access, SECOND, { log: { ...quiet, warn: (_, message) => void warnings.push(message) } });
    expect(warnings).toEqual(['The migration waits for an index build to end']);
    expect(await differing(SECOND)).toEqual([]);
  });

  test('leaves an index that an operator changed as it is, until a version declares another one', async () => {
    await start(FIRST);
    await notes().dropIndex('forget');
    await notes().createIndexes([{ name: 'forget', key: { at: 1 }, expireAfterSeconds: 5 }]);
    await start(FIRST);
    expect((await differing(FIRST)).map(({ different }) => different)).toEqual([['forget']]);
    await start(SECOND);
    expect(await differing(SECOND)).toEqual([]);
  });

  test('creates what is missing again at the next start', async () => {
    await start(FIRST);
    await notes().dropIndex('byColour');
    await access[raw].db.dropCollection('old');
    await start(FIRST);
    expect(await differing(FIRST)).toEqual([]);
  });

  test('that another instance carries out does not keep one from starting: it is not ready until then', async () => {
    const { databaseName } = access[raw].db;
    const options = { uri: server.uri, databaseName, log: quiet };
    await (await openStore(options)).close();
    await access[raw].db.collection('parties').dropIndex('byName');
    const lease = await acquireLease(access, 'migration', new Date(), 3_600_000);
    const store = await openStore({ ...options, opensUnmigrated: true });
    await expect(store.ping()).rejects.toThrow('the database is being migrated');

    await lease?.release();

    for (let ready = false; !ready;)
      ready = await store.ping().then(
        () => true,
        () => false,
      );
    expect(await access[raw].db.collection('parties').indexExists('byName')).toBe(true);
    await store.close();
  });
});
