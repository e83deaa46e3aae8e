/**
 * Brings a database to a version of the declarations: documents, validators, indexes, in this order, and the version last of all. Each
 * step is idempotent, so that an interrupted migration is carried out again from its beginning. One instance migrates, under a lease; the
 * others wait. An older version changes nothing.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { type Db, MongoServerError } from 'mongodb';
import type { CollectionOf, Stored } from '../collection.js';
import { acquireLease } from '../leases.js';
import type { Logger } from '../logger.js';
import { type DatabaseAccess, documents, raw } from '../store.js';
import { NotReady } from '../unavailable.js';
import { type SchemaState, schemaStates } from './collection.js';
import { type CollectionDifference, compareCollections, differs } from './differences.js';
import { type DocumentChange, type Migration, oldestBeside, type Schema, versionOf } from './schema.js';

/** The lease outlives its holder by this many milliseconds; it is extended three times in that time. */
const LEASE_MS = 60_000;
/** Milliseconds between two looks at a migration that another instance carries out, or at an index build that is in the way. */
const POLL_MS = 500;
/** Documents changed at once: no long operation, and little to repeat. */
const BATCH = 1_000;

const NAMESPACE_EXISTS = 48;
const DUPLICATE_KEY = 11_000;
/** NamespaceNotFound, IndexNotFound: what was to be dropped is not there. */
const GONE = [26, 27];
/** ConflictingOperationInProgress, BackgroundOperationInProgressForNamespace: an index is being built. */
const BUILDING = [117, 12_586];

const hasCode = (error: unknown, codes: readonly number[]): boolean =>
  error instanceof MongoServerError && codes.includes(Number(error.code));

/** The state of a database's schema; null for a new database. */
export const schemaStateOf = async (access: DatabaseAccess): Promise<SchemaState | null> =>
  access[raw].db.collection<SchemaState>(schemaStates.name).findOne({ _id: 'schema' });

/** @throws NotReady when the database no longer works with so old a version of the declarations */
export const checkSchemaVersion = async (access: DatabaseAccess, schema: Schema): Promise<void> => {
  const state = await schemaStateOf(access);
  const own = versionOf(schema);
  if (state === null || own >= state.oldest) return;
  throw new NotReady(
    `its schema has version ${String(state.version)}, which works with version ${String(state.oldest)} or newer, and this program has version ${String(own)}: start a newer release`,
  );
};

/** What a migration did: the version before (0 for a new database) and after it. */
export interface MigrationSummary {
  readonly from: number;
  readonly to: number;
}

export interface MigrationOptions {
  readonly log: Logger;
  /** Ends waiting. */
  readonly signal?: AbortSignal;
}

/**
 * Migrates a database, or waits for the instance that does.
 * @throws NotReady when the database no longer works with so old a version
 */
export const migrate = async (access: DatabaseAccess, schema: Schema, options: MigrationOptions): Promise<MigrationSummary> => {
  const from = (await schemaStateOf(access))?.version ?? 0;
  for (;;) {
    await checkSchemaVersion(access, schema);
    const pending = await pendingDifferences(access, schema);
    if (pending === null) return { from, to: Math.max(from, versionOf(schema)) };
    const lease = await acquireLease(access, 'migration', new Date(), LEASE_MS);
    if (lease === null) {
      await pause(POLL_MS, undefined, { signal: options.signal });
      continue;
    }
    // A lost extension costs the lease, and a second instance repeats idempotent steps.
    const extending = setInterval(() => void lease.extend(new Date(), LEASE_MS).catch(() => undefined), LEASE_MS / 3);
    try {
      const isNew = pending.length === schema.collections.length && pending.every(({ exists }) => !exists);
      if (isNew) options.log.info({ database: access[raw].db.databaseName }, `Creating ${String(pending.length)} collections`);
      await carryOut(access, schema, isNew ? { ...options, log: withoutInfo(options.log) } : options);
      return { from, to: Math.max(from, versionOf(schema)) };
    } finally {
      clearInterval(extending);
      await lease.release();
    }
  }
};

/** In a new database no step takes long enough to be named. */
const withoutInfo = (log: Logger): Logger => ({
  info: () => undefined,
  warn: (fields, message) => log.warn(fields, message),
  error: (fields, message) => log.error(fields, message),
});

/** What differs from the declarations; null when there is nothing to do for this version. */
const pendingDifferences = async (access: DatabaseAccess, schema: Schema): Promise<readonly CollectionDifference[] | null> => {
  const state = await schemaStateOf(access);
  const own = versionOf(schema);
  if (state !== null && state.version > own) return null;
  const differences = await compareCollections(access[raw].db, schema.collections);
  if (state?.version !== own) return differences.filter(differs);
  // An index that an operator changed stays as it is, until a migration declares another one.
  const repairs = differences.map((difference) => ({ ...difference, different: [] })).filter(differs);
  return repairs.length === 0 ? null : repairs;
};

const carryOut = async (access: DatabaseAccess, schema: Schema, options: MigrationOptions): Promise<void> => {
  const { db } = access[raw];
  // Another instance may have migrated before this one had the lease.
  const differences = await pendingDifferences(access, schema);
  if (differences === null) return;
  const steps = schema.migrations.slice((await schemaStateOf(access))?.version ?? 0);
  for (const step of steps) {
    options.log.info({ migration: step.title }, 'Migrating the database');
    await changeDocuments(db, step.documents ?? [], options.signal);
  }
  for (const difference of differences) await declareValidator(db, difference, options);
  for (const { collection, name } of steps.flatMap((step: Migration) => step.dropIndexes ?? [])) await dropIndex(db, collection, name);
  await Promise.all(differences.map((difference) => declareIndexes(db, difference, options.log)));
  await recordVersion(access, schema);
};

/** Changes documents in the order of their ids, so that one pass suffices however many there are. */
const changeDocuments = async (db: Db, changes: readonly DocumentChange[], signal: AbortSignal | undefined): Promise<void> => {
  for (const { collection, filter, update } of changes) {
    const handle = db.collection<Stored>(collection);
    for (let after = ''; ;) {
      signal?.throwIfAborted();
      const remaining = { $and: [filter, { _id: { $gt: after } }] };
      const found = await handle.find(remaining, { projection: { _id: 1 }, sort: { _id: 1 }, limit: BATCH }).toArray();
      const last = found.at(-1);
      if (last === undefined) break;
      const ids = { _id: { $in: found.map(({ _id }) => _id) } };
      // The validator may be of a version before or after this change.
      await handle.updateMany({ $and: [ids, filter] }, update, { bypassDocumentValidation: true });
      after = last._id;
    }
  }
};

/** Only where it differs: `collMod` locks the collection, and is refused while an index is built. */
const declareValidator = async (
  db: Db,
  { declared: { name, validator }, exists, hasOtherValidator }: CollectionDifference,
  { log, signal }: MigrationOptions,
): Promise<void> => {
  if (exists && !hasOtherValidator) return;
  if (!exists)
    try {
      await db.createCollection(name, { validator });
      return;
    } catch (error) {
      // A write of another instance creates a collection too.
      if (!hasCode(error, [NAMESPACE_EXISTS])) throw error;
    }
  for (;;)
    try {
      await db.command({ collMod: name, validator });
      return;
    } catch (error) {
      if (!hasCode(error, BUILDING)) throw error;
      log.warn({ collection: name }, 'The migration waits for an index build to end');
      await pause(POLL_MS, undefined, { signal });
    }
};

const dropIndex = async (db: Db, collection: string, name: string): Promise<void> => {
  try {
    await db.collection(collection).dropIndex(name);
  } catch (error) {
    if (!hasCode(error, GONE)) throw error;
  }
};

/** An index with another definition is replaced: an index cannot be changed under its name. */
const declareIndexes = async (db: Db, { declared, missing, different }: CollectionDifference, log: Logger): Promise<void> => {
  const names = [...missing, ...different];
  if (names.length === 0) return;
  for (const name of different) await dropIndex(db, declared.name, name);
  log.info({ collection: declared.name, indexes: names }, 'Building indexes');
  await db.collection(declared.name).createIndexes(indexesNamed(declared, names));
};

const indexesNamed = ({ indexes }: CollectionOf<Stored>, names: readonly string[]) => indexes.filter(({ name }) => names.includes(name));

const recordVersion = async (access: DatabaseAccess, schema: Schema): Promise<void> => {
  const version = versionOf(schema);
  const reached = { version, oldest: oldestBeside(schema), at: new Date() };
  try {
    await documents(access, schemaStates).updateOne({ _id: 'schema', version: { $lte: version } }, { $set: reached }, { upsert: true });
  } catch (error) {
    // While this instance had lost its lease, a newer version was recorded.
    if (!hasCode(error, [DUPLICATE_KEY])) throw error;
  }
};
