/** A running world for tests: a database of its own (embedded, or on MONGODB_URI when that is set) with an open store. */
import { mkdtemp, rm } from 'node:fs/promises';
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

interface Database {
  readonly uri: string;
  close(): Promise<void>;
}

const embedded = async (): Promise<Database> => {
  const path = await mkdtemp(join(tmpdir(), 'party-performance-'));
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
/** What a test proves holds on a slow machine too: there nothing is given up because it takes long. */
export const PATIENT_MS = 3_600_000;

/** Starts a world. Close it in `afterAll`. */
export const startWorld = async (): Promise<World> => {
  const databaseName = `test_${String(process.pid)}_${String((count += 1))}`;
  const given = process.env['MONGODB_URI'];
  const database = given === undefined ? await embedded() : external(given, databaseName);
  const open = (options: Pick<StoreOptions, 'deadlineMs'> = {}): Promise<Store> =>
    openStore({ uri: database.uri, databaseName, log: quiet, deadlineMs: PATIENT_MS, ...options });
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
