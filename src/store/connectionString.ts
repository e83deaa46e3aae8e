/** Connection options: those of the URI, and those the store sets itself. */
import { MongoClient, type MongoClientOptions } from 'mongodb';

/**
 * URI options that the store overrides, in lower case. Reads go to the primary with majority concern, because rules decide on them, callers
 * read their own writes, and subscribers read the document of an event at once; a secondary may lag. Transactions allow no other
 * preference. Writes are acknowledged by a majority and journaled. Reads and writes are retried, because elections happen.
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

/** The parsed URI, and the names of its options that have no effect. */
interface Address {
  readonly uri: string;
  readonly ignored: readonly string[];
}

/** Removes the options that the store sets from a URI: the driver would merge or reject them. */
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
 * @param options further options
 * @throws Error when the driver cannot read the URI
 */
export const clientFor = (uri: string, options: MongoClientOptions = {}): MongoClient =>
  new MongoClient(addressIn(uri).uri, { ...DECISIONS, ...options });

/** Where a database is looked for, for people: a URI may hold a password. */
export interface Whereabouts {
  /** Nothing of the URI but the hosts: `db-1:27017, db-2:27017`. */
  readonly hosts: string;
  /** How long a command waits for a primary: an election takes some 12 s. 30 s unless the URI sets `serverSelectionTimeoutMS`. */
  readonly withinMs: number;
}

/** @throws Error when the driver cannot read the URI */
export const whereIs = (uri: string): Whereabouts => {
  const { options } = clientFor(uri);
  return { hosts: options.srvHost ?? options.hosts.map(String).join(', '), withinMs: options.serverSelectionTimeoutMS };
};
