/** How a database is reached: what its URI says, and what the store decides whatever the URI says. */
import { MongoClient, type MongoClientOptions } from 'mongodb';

/**
 * Options of a URI that would change what an answer means, in lower case. Reads are from the primary and of what a majority has: rules
 * decide upon them, whoever has changed something reads it next, and a subscriber that hears of an event reads its document at once; a
 * secondary may not have it yet. Transactions refuse any other preference. What is written is on the disks of a majority. What can be
 * repeated is repeated, because elections happen.
 */
const DECIDED: ReadonlySet<string> = new Set([
  'readpreference',
  'readpreferencetags',
  'maxstalenessseconds',
  'readconcernlevel',
  'w',
  'j',
  'journal',
  'fsync',
  'wtimeout',
  'wtimeoutms',
  'retryreads',
  'retrywrites',
]);

const DECISIONS = {
  appName: 'party-performance',
  readPreference: 'primary',
  readConcern: { level: 'majority' },
  writeConcern: { w: 'majority' },
  retryReads: true,
  retryWrites: true,
  ignoreUndefined: true,
} as const satisfies MongoClientOptions;

/** What a URI asks for, and the names of the options in it that have no effect. */
interface Address {
  readonly uri: string;
  readonly ignored: readonly string[];
}

/** Takes out of a URI what the store decides: the driver would mix some of it with the options it is given, and refuse the rest. */
const addressIn = (uri: string): Address => {
  const at = uri.lastIndexOf('?');
  if (at < 0) return { uri, ignored: [] };
  const options = new URLSearchParams(uri.slice(at + 1));
  const ignored = [...new Set(options.keys())].filter((name) => DECIDED.has(name.toLowerCase()));
  if (ignored.length === 0) return { uri, ignored };
  for (const name of ignored) options.delete(name);
  return { uri: `${uri.slice(0, at)}?${options.toString()}`, ignored };
};

/** The options of a URI that have no effect. */
export const ignoredIn = (uri: string): readonly string[] => addressIn(uri).ignored;

/**
 * A client for a database, not yet connected.
 * @param options besides what the store decides
 * @throws Error when the driver cannot read the URI
 */
export const clientFor = (uri: string, options: MongoClientOptions = {}): MongoClient =>
  new MongoClient(addressIn(uri).uri, { ...DECISIONS, ...options });

/** Where a database is looked for, for people: a URI may hold a password. */
export interface Whereabouts {
  /** Nothing of the URI but the hosts: `db-1:27017, db-2:27017`. */
  readonly hosts: string;
  /** How long a command waits for a primary: an election takes some 12 s. 30 s where the URI says nothing else (`serverSelectionTimeoutMS`). */
  readonly withinMs: number;
}

/** @throws Error when the driver cannot read the URI */
export const whereIs = (uri: string): Whereabouts => {
  const { options } = clientFor(uri);
  return { hosts: options.srvHost ?? options.hosts.map(String).join(', '), withinMs: options.serverSelectionTimeoutMS };
};
