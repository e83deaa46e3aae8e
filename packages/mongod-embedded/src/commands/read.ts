/**
 * Commands that read documents, and what other commands need to read: the search of a filter, and the cursor that answers it. Outside a
 * transaction, a cursor reads one snapshot and releases it when it is closed.
 */
import { Long } from 'bson';
import { maxDocumentBytes, toNumber } from '../bson/bytes.js';
import {
  collectionName,
  type Command,
  type Context,
  count,
  documentField,
  fieldsOf,
  flag,
  interruption,
  openView,
  type View,
} from '../execution/command.js';
import { cursorReply, drain, FlowSource, type Source } from '../execution/cursors.js';
import { fail } from '../errors.js';
import { recordPrefix, within } from '../storage/keyspace.js';
import { encodeKey } from '../bson/keys.js';
import { partsOf, visitPath } from '../bson/paths.js';
import { compileProjection } from '../query/project.js';
import type { Found } from '../storage/records.js';
import { compileFilter } from '../query/match.js';
import { searching, type Search } from '../planner/scan.js';
import { compileSort, sizeOf } from '../query/sort.js';
import { isArray, isDocument, typeName, type Document } from '../bson/values.js';

const defaultBatchSize = 101;

/** `find`: documents in order, page by page. */
const find: Command = {
  fields: fieldsOf({
    object: 'filter sort projection',
    number: 'skip limit batchSize',
    bool: 'singleBatch allowDiskUse',
    any: 'hint',
  }),
  inTransaction: true,
  run: (context) => {
    const asked = searchOf(context);
    const project = compileProjection(documentField(context.command, 'projection'));
    const view = openView(context);
    return openCursor(context, view, findDocuments(view, asked, project));
  },
};

/** The query of a `find`. */
export function searchOf(context: Context): Search {
  const { command } = context;
  return {
    ...question(context, command['filter'], command['sort']),
    skip: count(command, 'skip') ?? 0,
    limit: count(command, 'limit') ?? 0,
  };
}

/**
 * The part of a question that commands share: filter, order, hint, interruption.
 * @throws MongoError for an invalid filter or sort, even if the collection is empty
 */
export function question(context: Context, given: unknown, order?: unknown): Search {
  const { command } = context;
  const [filter, sort] = [given, order].map((each) => (isDocument(each) ? each : {})) as [Document, Document];
  return {
    filter,
    matches: compileFilter(filter),
    sort: Object.keys(sort).length > 0 ? sort : undefined,
    sorts: compileSort(sort),
    hint: command['hint'] ?? undefined,
    check: interruption(context),
  };
}

function* findDocuments(view: View, asked: Search, project: (bytes: Buffer) => Buffer): Generator<Buffer | undefined> {
  for (const found of answering(view, asked)) yield found && project(found.bytes);
}

/** The source of a query's answer; a missing collection has no documents. */
export function answering({ reader, collection }: View, asked: Search): Iterable<Found | undefined> {
  return collection ? searching(reader, collection, asked) : [];
}

/** Answers the first batch of a flow of BSON, or of a source, and keeps the rest for `getMore`. */
export async function openCursor(
  context: Context,
  { namespace, release }: Pick<View, 'namespace' | 'release'>,
  documents: Iterable<Buffer | undefined> | Source,
): Promise<Document> {
  const source = 'next' in documents && 'done' in documents ? documents : new FlowSource(documents, release);
  const { services, session, transaction, txnNumber, command, now, signal } = context;
  try {
    const batchSize = count(isDocument(command['cursor']) ? command['cursor'] : command, 'batchSize') ?? defaultBatchSize;
    const items = batchSize === 0 ? [] : await source.next(batchSize, 0, signal);
    const over = flag(command, 'singleBatch') || source.done;
    if (over) source.close();
    const owner = { session: session?.key, txnNumber: transaction ? txnNumber : undefined };
    const id = over ? Long.ZERO : services.cursors.add({ namespace, source, ...owner }, now.getTime()).id;
    return cursorReply('firstBatch', id, namespace, items, source);
  } catch (error) {
    source.close();
    throw error;
  }
}

/** `getMore`: the next batch; of a change stream, waits up to `maxTimeMS` (1 s unless told) for it. */
const getMore: Command = {
  fields: { collection: 'string', batchSize: 'number' },
  inTransaction: true,
  run: async (context) => {
    const { command, services, db, signal, now } = context;
    const id = command['getMore'];
    if (!(id instanceof Long))
      return fail('TypeMismatch', `BSON field 'getMore.getMore' is the wrong type '${typeName(id)}', expected type 'long'`);
    const cursor = services.cursors.get(id);
    const namespace = `${db}.${String(command['collection'])}`;
    if (namespace !== cursor.namespace)
      fail('Unauthorized', `Requested getMore on namespace '${namespace}', but cursor belongs to ${cursor.namespace}`);
    if (cursor.session !== context.session?.key || cursor.txnNumber !== (context.transaction && context.txnNumber))
      fail('Unauthorized', `Cannot run getMore on cursor ${id.toString()}, which was created in another session or transaction`);
    if (command['maxTimeMS'] !== undefined && !cursor.source.waits)
      fail('BadValue', 'cannot set maxTimeMS on getMore command for a non-awaitData cursor');
    if (cursor.busy) fail('CursorInUse', `cursor id ${id.toString()} is already in use`);
    cursor.busy = true;
    try {
      const items = await cursor.source.next(count(command, 'batchSize') || Infinity, toNumber(command['maxTimeMS']) ?? 1000, signal);
      if (!services.cursors.has(id)) fail(237, `cursor id ${id.toString()} was killed`);
      if (cursor.source.done) services.cursors.kill(id);
      return cursorReply('nextBatch', cursor.source.done ? Long.ZERO : id, namespace, items, cursor.source);
    } catch (error) {
      services.cursors.kill(id);
      throw error;
    } finally {
      cursor.busy = false;
      cursor.usedAt = now.getTime();
    }
  },
};

/** `killCursors`. */
const killCursors: Command = {
  fields: { cursors: 'array' },
  inTransaction: true,
  run: ({ command, services }) => {
    const ids = ((command['cursors'] ?? []) as unknown[]).filter((id) => id instanceof Long);
    const killed = ids.filter((id) => services.cursors.kill(id));
    return { cursorsKilled: killed, cursorsNotFound: ids.filter((id) => !killed.includes(id)), cursorsAlive: [], cursorsUnknown: [] };
  },
};

/** Reads a query's whole answer. */
async function readAll(context: Context, asked: Search, take: (found: Found) => void): Promise<void> {
  const view = openView(context);
  try {
    await drain(answering(view, asked), take);
  } finally {
    view.release();
  }
}

/** `count`: without a filter, the number of records is read off the storage. */
const countCommand: Command = {
  fields: fieldsOf({ object: 'query', number: 'limit skip', any: 'hint' }),
  run: async (context) => {
    const { command, services, db } = context;
    const asked = question(context, command['query']);
    const skip = count(command, 'skip') ?? 0;
    const limit = Math.abs(toNumber(command['limit']) ?? 0);
    if (Object.keys(asked.filter).length === 0 && asked.hint === undefined) {
      const { storage } = services.engine;
      const collection = services.catalog.find(storage.head, db, collectionName(context));
      const all = collection ? Math.max(storage.count(...within(recordPrefix(collection.id))) - skip, 0) : 0;
      return { n: limit > 0 ? Math.min(all, limit) : all };
    }
    let n = 0;
    await readAll(context, { ...asked, skip, limit, keysOnly: true }, () => (n += 1));
    return { n };
  },
};

/** `distinct`: the values of a path, arrays unwound, each once. */
const distinct: Command = {
  fields: { key: 'string', query: 'object', hint: 'any' },
  inTransaction: true,
  run: async (context) => {
    const { command } = context;
    const key = command['key'];
    if (typeof key !== 'string') return fail('IDLFailedToParse', "BSON field 'distinct.key' is missing but a required field");
    const values = new Map<string, unknown>();
    let bytes = 0;
    const gather = (value: unknown): boolean => {
      for (const item of isArray(value) ? value : [value]) {
        const known = encodeKey([item], [1]);
        if (item === undefined || values.has(known)) continue;
        values.set(known, item);
        if ((bytes += sizeOf(item) + 7) > maxDocumentBytes) fail(17217, 'distinct too big, 16mb cap');
      }
      return false;
    };
    await readAll(context, question(context, command['query']), ({ document }) => visitPath(document, partsOf(key), false, gather));
    return { values: [...values.values()] };
  },
};

/** Commands that read. */
export const readCommands = { find, getMore, killCursors, count: countCommand, distinct } satisfies Record<string, Command>;
