/** A running world for tests: a database of its own (embedded, or on MONGODB_URI when that is set) with an open store. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MongoClient } from 'mongodb';
import { startMongod } from 'mongod-embedded';
import type { Logger } from '../../src/store/logger.js';
import { openStore, type StoreOptions } from '../../src/store/openStore.js';
import type { Store } from '../../src/store/store.js';

export interface World {
  readonly store: Store;
  readonly uri: string;
  readonly databaseName: string;
  /** Another store on the same database, as a second instance has it. */
  another(options?: Pick<StoreOptions, 'deadlineMs'>): Promise<Store>;
  close(): Promise<void>;
}

/** A log that drops everything. */
export const quiet: Logger = { info: () => undefined, warn: () => undefined, error: () => undefined };

export const PATIENT_MS = 3_600_000;
/** What a test proves holds on a slow machine too: there nothing is given up because it takes long. */
export const PATIENT = { deadlineMs: PATIENT_MS, readWithinMs: PATIENT_MS } as const;

interface Database {
  readonly uri: string;
  close(): Promise<void>;
}

interface StoredFile {
  readonly name: string;
  readonly content: Buffer;
}

/** Each embedded world has a server of its own. */
const EMBEDDED_NAME = 'test';

const newDirectory = (): Promise<string> => mkdtemp(join(tmpdir(), 'party-performance-'));

/** The files of an embedded database in which all collections are declared: that takes most of the time a world needs to start. */
const declare = async (): Promise<readonly StoredFile[]> => {
  const path = await newDirectory();
  const server = await startMongod({ path });
  const store = await openStore({ uri: server.uri, databaseName: EMBEDDED_NAME, log: quiet, ...PATIENT });
  await store.close();
  await server.close();
  // In the order of their names: the file that says the data are in good order must not be older than these. Locks are made anew.
  const names = (await readdir(path)).filter((name) => name !== 'lock.mdb').toSorted();
  const files = await Promise.all(names.map(async (name) => ({ name, content: await readFile(join(path, name)) })));
  await rm(path, { recursive: true, force: true });
  return files;
};

let declared: Promise<readonly StoredFile[]> | null = null;

const embedded = async (): Promise<Database> => {
  const path = await newDirectory();
  for (const { name, content } of await (declared ??= declare())) await writeFile(join(path, name), content, { mode: 0o600 });
  const server = await startMongod({ path });
  return {
    uri: server.uri,
    close: async () => {
      await server.close();
      await rm(path, { recursive: true, force: true });
    },
  };
};

const external = (uri: string, name: string): Database => ({
  uri,
  close: async () => {
    const client = await MongoClient.connect(uri);
    await client.db(name).dropDatabase();
    await client.close();
  },
});

let count = 0;

/** Starts a world. Close it in `afterAll`. */
export const startWorld = async (): Promise<World> => {
  const given = process.env['MONGODB_URI'];
  const databaseName = given === undefined ? EMBEDDED_NAME : `test_${String(process.pid)}_${String((count += 1))}`;
  const database = given === undefined ? await embedded() : external(given, databaseName);
  const open = (options: Pick<StoreOptions, 'deadlineMs'> = {}): Promise<Store> =>
    openStore({ uri: database.uri, databaseName, log: quiet, ...PATIENT, ...options });
  const stores = [await open()];
  return {
    store: stores[0] as Store,
    uri: database.uri,
    databaseName,
    another: async (options) => {
      const store = await open(options);
      stores.push(store);
      return store;
    },
    close: async () => {
      await Promise.all(stores.map((store) => store.close()));
      await database.close();
    },
  };
};
