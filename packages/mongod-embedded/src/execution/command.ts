/**
 * What a command is, what it runs with, and helpers that all commands share: checks of fields, the view to read, the atomic write. A
 * command lists its fields, so unknown ones are refused before it runs.
 */
import { toNumber } from '../bson/bytes.js';
import { catalogKey } from '../storage/keyspace.js';
import type { Catalog, Collection } from '../storage/catalog.js';
import type { Cursors } from './cursors.js';
import { Blocked, type Engine, type Transaction, type Work } from '../storage/engine.js';
import { fail } from '../errors.js';
import type { FailPoints } from './failPoints.js';
import type { Reader } from '../storage/layer.js';
import type { Session, Sessions } from './sessions.js';
import { getField, typeName, type Document } from '../bson/values.js';

/** What commands work with. */
export interface Services {
  readonly engine: Engine;
  readonly catalog: Catalog;
  readonly sessions: Sessions;
  readonly cursors: Cursors;
  readonly failPoints: FailPoints;
  /** `host:port` as clients reach it. */
  readonly address: string;
  readonly setName: string;
  /** `{ processId, counter }` of hello: one process, one topology. */
  readonly topologyVersion: Document;
  readonly startedAt: Date;
  readonly testCommands: boolean;
  readonly counters: { readonly commands: Map<string, number>; connections: number; connectionsCreated: number; slowCommands: number };
  /** Starts the background sweep soon: a drop has left something. The maintenance puts itself here. */
  sweepSoon: () => void;
}

/** One command on its way. */
export interface Context {
  readonly services: Services;
  readonly name: string;
  readonly db: string;
  readonly command: Document;
  readonly session: Session | undefined;
  readonly txnNumber: number | undefined;
  readonly transaction: Transaction | undefined;
  readonly connectionId: number;
  /** Aborted when the connection is gone or the server stops. */
  readonly signal: AbortSignal;
  /** Epoch milliseconds at which `maxTimeMS` expires. */
  readonly deadline: number;
  readonly now: Date;
}

/** What a field of a command may be; `number` is any whole or fractional number, `any` is checked by the command. */
export type FieldType = 'object' | 'array' | 'number' | 'string' | 'bool' | 'any';

/** Fields a document may have. */
export type Fields = Readonly<Record<string, FieldType>>;

/** A command: its fields beside the generic ones, where it may run, and what it does. */
export interface Command {
  readonly fields: Fields;
  /** May run inside a multi-document transaction. */
  readonly inTransaction?: boolean;
  /** Is a write that takes `txnNumber` to be retried. */
  readonly retryable?: boolean;
  /** Takes `writeConcern`. */
  readonly writes?: boolean;
  readonly adminOnly?: boolean;
  /** Accepts unknown fields: newer drivers send more about themselves. */
  readonly lenient?: boolean;
  run(context: Context): Document | Promise<Document>;
}

/** Names and types of fields, by type: `{ number: 'skip limit' }`. */
export function fieldsOf(names: Partial<Record<FieldType, string>>): Fields {
  const pairs = Object.entries(names) as [FieldType, string][];
  return Object.fromEntries(pairs.flatMap(([type, list]) => list.split(' ').map((name) => [name, type] as const)));
}

/** Fields every command takes. */
const generic = fieldsOf({
  object: '$readPreference $clusterTime lsid readConcern writeConcern',
  number: 'txnNumber stmtId maxTimeMS',
  string: '$db',
  bool: 'autocommit startTransaction',
  any: 'comment',
});

/**
 * Checks names and types of the fields of a command, which may have the generic ones as well, or of a part of it.
 * @throws MongoError 40415 unknown field, 14 wrong type
 */
export function checkFields(name: string, document: Document, fields: Fields, more = generic): void {
  for (const [field, value] of Object.entries(document)) {
    if (field === name) continue;
    const type = getField(fields, field) ?? getField(more, field);
    if (type === undefined) fail('IDLUnknownField', `BSON field '${name}.${field}' is an unknown field.`);
    if (value !== null && !hasType(value, type as FieldType)) wrongType(`${name}.${field}`, value, type as FieldType);
  }
}

/**
 * Checks that required fields of a command or a part of it are present; null counts as missing.
 * @throws MongoError 40414
 */
export function checkRequired(name: string, document: Document, fields: readonly string[]): void {
  const missing = fields.find((field) => (document[field] ?? null) === null);
  if (missing !== undefined) fail('IDLFailedToParse', `BSON field '${name}.${missing}' is missing but a required field`);
}

function hasType(value: unknown, type: FieldType): boolean {
  const isNumber = toNumber(value) !== undefined;
  return type === 'any' || typeName(value) === type || (isNumber && (type === 'number' || type === 'bool'));
}

/** Refuses a value by its type, in MongoDB's words. */
export function wrongType(field: string, value: unknown, expected: FieldType): never {
  const types = { number: "types '[long, int, decimal, double]'", bool: "types '[bool, long, int, decimal, double]'" } as const;
  const wanted = expected === 'number' || expected === 'bool' ? types[expected] : `type '${expected}'`;
  return fail('TypeMismatch', `BSON field '${field}' is the wrong type '${typeName(value)}', expected ${wanted}`);
}

/** A field as a document, `{}` when absent. */
export const documentField = (command: Document, name: string): Document => (command[name] ?? {}) as Document;

/** A field as a boolean: MongoDB takes numbers too. */
export const flag = (command: Document, name: string): boolean => command[name] === true || (toNumber(command[name]) ?? 0) !== 0;

/**
 * A field as a whole number that is not negative.
 * @throws MongoError 51024 when it is negative
 */
export function count(command: Document, name: string): number | undefined {
  const value = toNumber(command[name]);
  if (value !== undefined && value < 0) fail(51024, `BSON field '${name}' value must be >= 0, actual value '${value}'`);
  return value === undefined ? undefined : Math.trunc(value);
}

/**
 * A field that is one of a few words.
 * @param what the command or document it belongs to, for the message
 * @throws MongoError 2 when it is another
 */
export function oneOf<Word extends string>(command: Document, what: string, name: string, words: readonly Word[]): Word | undefined {
  const value = command[name];
  if (value === undefined || value === null) return undefined;
  const shown = typeof value === 'string' ? value : typeName(value);
  return (
    words.find((word) => word === value) ??
    fail('BadValue', `Enumeration value '${shown}' for field '${what}.${name}' is not a valid value.`)
  );
}

/** The collection a command names in its first field. @throws MongoError 73 */
export function collectionName({ name, command, db }: Context): string {
  const value = command[name];
  if (typeof value !== 'string') return fail('InvalidNamespace', `collection name has invalid type ${typeName(value)}`);
  if (value === '') fail('InvalidNamespace', `Invalid namespace specified '${db}.'`);
  return value;
}

/** A view for reading: the transaction's, or a snapshot of what is on disk now. */
export interface View {
  /** `database.collection`. */
  readonly namespace: string;
  readonly reader: Reader;
  readonly collection: Collection | undefined;
  readonly release: () => void;
}

/** Opens the view a command reads a collection in. The caller releases it. */
export function openView(context: Context, name = collectionName(context)): View {
  const { db, services, transaction } = context;
  transaction?.use(catalogKey(db, name));
  const { reader, release } = transaction ? { reader: transaction.reader, release: () => undefined } : snapshotOf(services.engine);
  return { namespace: `${db}.${name}`, reader, collection: services.catalog.find(reader, db, name), release };
}

/** The current collection of a write. @throws MongoError 26 if it does not exist */
export function standing(context: Context, work: Work): Collection {
  const { db, services } = context;
  const name = collectionName(context);
  return services.catalog.find(work.reader, db, name) ?? fail('NamespaceNotFound', `ns does not exist: ${db}.${name}`);
}

function snapshotOf({ storage }: Engine): Pick<View, 'reader' | 'release'> {
  const snapshot = storage.snapshot();
  return { reader: snapshot, release: snapshot.release };
}

/** A function that scans call regularly: throws when the time is over or the client is gone. */
export function interruption({ deadline, signal }: Context): () => void {
  return () => {
    if (Date.now() > deadline) fail('MaxTimeMSExpired', 'operation exceeded time limit');
    if (signal.aborted) fail('Interrupted', 'operation was interrupted');
  };
}

/**
 * Waits for the transaction a write has met.
 * @throws MongoError 50 when `maxTimeMS` expires first
 */
export async function waitFor({ by }: Blocked, context: Context): Promise<void> {
  const left = context.deadline - Date.now();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    if (left < 2 ** 31) timer = setTimeout(resolve, Math.max(left, 0));
    context.signal.addEventListener('abort', () => resolve(), { once: true });
  });
  await Promise.race([by, late]);
  clearTimeout(timer);
  interruption(context)();
}

/** Does one atomic piece of work: inside the command's transaction, or on its own and on disk when the promise resolves. */
export async function atomically<T>(context: Context, act: (work: Work) => T): Promise<T> {
  if (context.transaction) return act(context.transaction);
  for (;;) {
    const work = context.services.engine.plain();
    try {
      const result = act(work);
      await context.services.engine.commit(work);
      return result;
    } catch (error) {
      if (!(error instanceof Blocked)) throw error;
      await waitFor(error, context);
    }
  }
}
