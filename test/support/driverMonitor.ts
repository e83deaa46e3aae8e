/** A store whose commands to the database can be counted and explained. */
import type { CommandStartedEvent, Document } from 'mongodb';
import { raw, type Store } from '../../src/store/store.js';
import { PATIENT, quiet, type World } from './world.js';
import { openStore } from '../../src/store/openStore.js';

/** One read of the database: what it was, and of which collection. */
export interface Read {
  readonly name: string;
  readonly collection: string;
  readonly command: Document;
}

export interface MonitoredStore {
  readonly store: Store;
  /** Runs work and returns the database commands it used. */
  readonly recordReads: <T>(work: () => Promise<T>) => Promise<{ readonly answer: T; readonly reads: readonly Read[] }>;
  /** The stages of the plan by which the database carries out a read. */
  readonly stagesOf: (read: Read) => Promise<readonly string[]>;
  /** The indexes that plan reads. */
  readonly indexesOf: (read: Read) => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

const toRead = ({ commandName, command }: CommandStartedEvent): Read => {
  const sent = command;
  const named: unknown = commandName === 'getMore' ? sent['collection'] : sent[commandName];
  return { name: commandName, collection: String(named), command: sent };
};

/** What belongs to the connection and not to the question. */
const ENVELOPE: readonly string[] = ['lsid', '$db', '$clusterTime', 'txnNumber', 'readConcern', 'batchSize', 'cursor'];

/** Every value that a plan has under a key, on whatever level. */
const valuesIn = (plan: unknown, key: string): readonly string[] => {
  if (Array.isArray(plan)) return plan.flatMap((one: unknown) => valuesIn(one, key));
  if (plan === null || typeof plan !== 'object') return [];
  return Object.entries(plan).flatMap(([name, value]) => (name === key ? [String(value)] : valuesIn(value, key)));
};

/** Opens another store on the world's database, and watches it. */
export const monitorStore = async ({ uri, databaseName }: World): Promise<MonitoredStore> => {
  const monitoredUri = new URL(uri);
  monitoredUri.searchParams.set('monitorCommands', 'true');
  const store = await openStore({ uri: monitoredUri.href, databaseName, log: quiet, ...PATIENT });
  const reads: Read[] = [];
  store[raw].client.on('commandStarted', (event) => reads.push(toRead(event)));
  const planOf = async ({ command }: Read): Promise<unknown> => {
    const question = Object.fromEntries(Object.entries(command).filter(([field]) => !ENVELOPE.includes(field)));
    const { queryPlanner } = await store[raw].db.command({ explain: question, verbosity: 'queryPlanner' });
    return (queryPlanner as { readonly winningPlan: unknown }).winningPlan;
  };
  return {
    store,
    recordReads: async (work) => {
      reads.length = 0;
      const answer = await work();
      return { answer, reads: [...reads] };
    },
    stagesOf: async (read) => valuesIn(await planOf(read), 'stage'),
    indexesOf: async (read) => valuesIn(await planOf(read), 'indexName'),
    close: () => store.close(),
  };
};
