/**
 * What every command has in common: its fields, session, transaction and concerns are checked before it runs, and its errors become
 * answers. Write concerns that one member cannot meet are reported after the write.
 */
import { Binary, Long, type Timestamp } from 'bson';
import { toNumber } from '../bson/bytes.js';
import { encode } from '../bson/encode.js';
import { checkFields, fieldsOf, flag, oneOf, type Command, type Context, type Services } from '../execution/command.js';
import { commands } from '../commands/table.js';
import { codes, fail, MongoError, type CodeName } from '../errors.js';
import { ConnectionLost } from '../execution/failPoints.js';
import { isDocument, typeName, type Document } from '../bson/values.js';

/** What a command comes with beside its text. */
export interface Caller {
  readonly connectionId: number;
  readonly signal: AbortSignal;
}

/** Called for errors that are not MongoDB errors: faults of this server. */
export type Unexpected = (error: unknown, command: string) => void;

const testOnly: ReadonlySet<string> = new Set(['configureFailPoint']);

/**
 * Runs one command.
 * @returns the answer, also when it is a refusal
 * @throws ConnectionLost when a fail point ends the connection
 */
export async function dispatch(services: Services, caller: Caller, command: Document, unexpected: Unexpected): Promise<Document> {
  const [name = ''] = Object.keys(command);
  let answer: Document;
  let context: Context | undefined;
  try {
    const definition = commands.get(name);
    if (definition === undefined || (testOnly.has(name) && !services.testCommands))
      return fail('CommandNotFound', `no such command: '${name}'`);
    context = contextOf(services, caller, name, command, definition);
    answer = { ...(await definition.run(context)), ok: 1 };
    if (context.transaction && Array.isArray(answer['writeErrors'])) abortTransaction(context);
    if (definition.writes === true && !context.transaction) Object.assign(answer, concernError(command['writeConcern']));
  } catch (error) {
    if (error instanceof ConnectionLost) throw error;
    if (context) abortTransaction(context);
    answer = refusal(error, name, unexpected);
  }
  return withTimes(services, answer);
}

/** An error in a transaction aborts it, except for statements that only inspect it. */
function abortTransaction({ services, session, transaction }: Context): void {
  if (transaction && session?.transaction === transaction) services.sessions.abort(session);
}

/** Adds the time fields of every answer. @param answer changed in place */
export function withTimes({ engine }: Services, answer: Document): Document {
  if (encodedTime?.time !== engine.time) encodedTime = { time: engine.time, bytes: encode(clusterTime(engine.time)) };
  answer['$clusterTime'] = encodedTime.bytes;
  answer['operationTime'] = engine.time;
  return answer;
}

/** The newest time as it is sent: between two commits all answers have the same. */
let encodedTime: { readonly time: Timestamp; readonly bytes: Buffer } | undefined;

const clusterTime = (time: Timestamp): Document => ({
  clusterTime: time,
  signature: { hash: new Binary(Buffer.alloc(20)), keyId: Long.ZERO },
});

/** An error as the wire carries it. */
export function refusal(error: unknown, command: string, unexpected: Unexpected): Document {
  const known = error instanceof MongoError;
  if (!known) unexpected(error, command);
  const { code, codeName, message, labels, extra } = known ? error : new MongoError('InternalError', 'internal error');
  return { ok: 0, errmsg: message, code, codeName, ...extra, ...(labels.length > 0 && { errorLabels: labels }) };
}

function contextOf(services: Services, { connectionId, signal }: Caller, name: string, command: Document, definition: Command): Context {
  if (definition.lenient !== true) checkFields(name, command, definition.fields);
  const db = command['$db'];
  if (typeof db !== 'string') return fail(40571, 'OP_MSG requests require a $db argument');
  if (db === '' || db.length > 63 || /[\0/\\. "$]/.test(db)) fail('InvalidNamespace', `Invalid database name specified '${db}'`);
  if (definition.adminOnly === true && db !== 'admin') fail('Unauthorized', `${name} may only be run against the admin database.`);
  checkConcerns(command, definition);
  const now = new Date();
  const maxTimeMs = toNumber(command['maxTimeMS']) ?? 0;
  if (maxTimeMs < 0) fail('BadValue', `${maxTimeMs} value for maxTimeMS is out of range [0, 2147483647]`);
  // Of getMore, the time is how long a change stream waits for events.
  const deadline = maxTimeMs > 0 && name !== 'getMore' && name !== 'hello' ? now.getTime() + maxTimeMs : Infinity;
  const session = command['lsid'] === undefined ? undefined : services.sessions.get(command['lsid'], now.getTime());
  const txnNumber = toNumber(command['txnNumber']);
  const base = { services, name, db, command, session, txnNumber, connectionId, signal, deadline, now };
  return { ...base, transaction: transactionOf(base, definition) };
}

type Bare = Omit<Context, 'transaction'>;

function transactionOf({ services, name, command, session, txnNumber }: Bare, definition: Command): Context['transaction'] {
  const autocommit = command['autocommit'];
  if (txnNumber === undefined) {
    const field = ['autocommit', 'startTransaction'].find((name) => command[name] !== undefined);
    if (field !== undefined) fail('InvalidOptions', `'${field}' field requires a transaction number to also be specified`);
    return undefined;
  }
  if (session === undefined) return fail('InvalidOptions', 'Transaction number requires a session ID to also be specified');
  if (autocommit === undefined) {
    if (command['startTransaction'] !== undefined)
      fail('InvalidOptions', "'startTransaction' field requires 'autocommit' field to also be specified");
    if (definition.retryable !== true) fail(50768, `It is illegal to provide a txnNumber for command ${name}`);
    services.sessions.startWrite(session, txnNumber);
    return undefined;
  }
  if (autocommit !== false) fail('InvalidOptions', "The 'autocommit' field must be false when given");
  if (definition.inTransaction !== true)
    fail('OperationNotSupportedInTransaction', `Cannot run '${name}' in a multi-document transaction.`);
  if (name === 'commitTransaction' || name === 'abortTransaction') return undefined;
  return flag(command, 'startTransaction')
    ? services.sessions.startTransaction(session, txnNumber)
    : services.sessions.continueTransaction(session, txnNumber);
}

const readConcernFields = fieldsOf({ any: 'level afterClusterTime provenance' });
const writeConcernFields = fieldsOf({ any: 'w j wtimeout fsync provenance' });

function checkConcerns(command: Document, { writes }: Command): void {
  const read = command['readConcern'] as Document | undefined;
  if (read) checkFields('readConcern', read, readConcernFields, {});
  if (read && Object.keys(read).length > 0 && command['autocommit'] === false && !flag(command, 'startTransaction'))
    fail('InvalidOptions', 'Only the first command in a transaction may specify a readConcern');
  const level = read && oneOf(read, 'readConcern', 'level', ['local', 'majority', 'snapshot', 'available', 'linearizable']);
  if (level === 'snapshot' && command['autocommit'] === undefined)
    fail('InvalidOptions', `Command ${Object.keys(command)[0] ?? ''} does not support { readConcern: { level: "snapshot" } }`);
  const write = command['writeConcern'] as Document | undefined;
  if (write === undefined || writes !== true) return;
  if (command['autocommit'] === false && command['commitTransaction'] === undefined && command['abortTransaction'] === undefined)
    fail('InvalidOptions', 'writeConcern is not allowed within a multi-statement transaction');
  checkWriteConcern(write);
}

function checkWriteConcern(concern: Document): void {
  checkFields('writeConcern', concern, writeConcernFields, {});
  const { w } = concern;
  const number = toNumber(w);
  if (w === undefined || typeof w === 'string') return;
  if (number === undefined) fail('FailedToParse', `w has to be a number, string, or object; found: ${typeName(w)}`);
  if (!Number.isInteger(number) || number < 0 || number > 50)
    fail('FailedToParse', `w has to be a non-negative number and not greater than 50; found: ${number}`);
}

/** A write concern that one member cannot satisfy is reported after the write, which is kept. */
function concernError(concern: unknown): Document | undefined {
  const w = isDocument(concern) ? concern['w'] : undefined;
  const unmet = (codeName: CodeName, errmsg: string): Document => ({ writeConcernError: { code: codes[codeName], codeName, errmsg } });
  if (typeof w === 'string' && w !== 'majority') return unmet('UnknownReplWriteConcern', `No write concern mode named '${w}' found`);
  return (toNumber(w) ?? 1) > 1 ? unmet('UnsatisfiableWriteConcern', 'Not enough data-bearing nodes') : undefined;
}
