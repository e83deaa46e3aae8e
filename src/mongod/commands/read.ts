import { Long } from 'bson';
import { encode, toNumber } from '../bytes.js';
import {
  checkCollation,
  collectionName,
  type Command,
  type Context,
  count,
  documentField,
  fieldsOf,
  flag,
  interruption,
  openView,
  refuseOptions,
  type View,
} from '../command.js';
import { cursorReply, sourceOf, type Source } from '../cursors.js';
import { fail } from '../errors.js';
import { recordPrefix, within } from '../keyspace.js';
import { encodeKey } from '../keys.js';
import { partsOf, visitPath } from '../paths.js';
import { compileProjection } from '../project.js';
import type { Found } from '../records.js';
import { compileFilter } from '../match.js';
import { search, type Search } from '../scan.js';
import { compileSort } from '../sort.js';
import { isArray, isDocument, typeName, type Document } from '../values.js';

const defaultBatchSize = 101;

/** `find`: documents in order, page by page. */
export const find: Command = {
  fields: fieldsOf({
    object: 'filter sort projection collation let min max',
    number: 'skip limit batchSize',
    bool: 'singleBatch noCursorTimeout allowPartialResults allowDiskUse returnKey showRecordId tailable awaitData oplogReplay',
    any: 'hint',
  }),
  inTransaction: true,
  run: async (context) => {
    const { command } = context;
    const name = collectionName(context);
    refuseOptions(command, 'find', ['min', 'max', 'returnKey', 'showRecordId', 'tailable', 'awaitData']);
    const view = openView(context, name);
    return openCursor(
      context,
      `${context.db}.${name}`,
      view,
      findDocuments(context, view),
      count(command, 'batchSize'),
      flag(command, 'singleBatch'),
    );
  },
};

/** What a `find` asks for. */
export function searchOf(context: Context): Search {
  const { command } = context;
  checkCollation(command['collation']);
  return {
    ...question(context, command['filter']),
    sort: command['sort'] as Document | undefined,
    skip: count(command, 'skip') ?? 0,
    limit: count(command, 'limit') ?? 0,
  };
}

/** The part of a question that commands share: filter, hint, variables, interruption. */
export function question(context: Context, filter: unknown): Search {
  const { command, now } = context;
  return {
    filter: isDocument(filter) ? filter : {},
    hint: command['hint'] ?? undefined,
    scope: { now, vars: documentField(command, 'let') },
    check: interruption(context),
  };
}

function* findDocuments(context: Context, { reader, collection }: View): Generator<Buffer> {
  const { command, now } = context;
  const asked = searchOf(context);
  const projection = documentField(command, 'projection');
  const project = Object.keys(projection).length > 0 ? compileProjection(projection) : undefined;
  // A collection that is not there has no documents, but a wrong filter is refused all the same.
  const found = collection ? search(reader, collection, asked) : checked(asked);
  for (const { bytes, document } of found) yield project ? encode(project(document, { now, ...asked.scope })) : bytes;
}

function checked({ filter, sort }: Search): [] {
  compileFilter(filter);
  if (sort) compileSort(sort);
  return [];
}

/** Answers the first batch and keeps the rest for `getMore`. */
export async function openCursor(
  context: Context,
  namespace: string,
  view: Pick<View, 'release'>,
  documents: Iterable<Buffer> | Source,
  batchSize: number | undefined,
  single = false,
): Promise<Document> {
  try {
    const source = 'next' in documents && 'done' in documents ? documents : sourceOf(documents, view.release);
    return await firstBatch(context, namespace, source, batchSize ?? defaultBatchSize, single);
  } catch (error) {
    view.release();
    throw error;
  }
}

async function firstBatch(context: Context, namespace: string, source: Source, size: number, single: boolean): Promise<Document> {
  const { services, session, transaction, txnNumber, command, now, signal } = context;
  const items = size === 0 ? [] : await source.next(size, 0, signal);
  if (single || source.done) {
    source.close();
    return cursorReply('firstBatch', Long.ZERO, namespace, items, source);
  }
  const owner = { session: session?.key, txnNumber: transaction ? txnNumber : undefined };
  const { id } = services.cursors.add({ namespace, source, ...owner, keepAlive: flag(command, 'noCursorTimeout') }, now.getTime());
  return cursorReply('firstBatch', id, namespace, items, source);
}

/** `getMore`: the next batch; of a change stream, waits up to `maxTimeMS` (1 s unless told) for it. */
export const getMore: Command = {
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
      fail(
        'Unauthorized',
        `Requested getMore on namespace '${namespace}', but cursor belongs to a different namespace ${cursor.namespace}`,
      );
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
export const killCursors: Command = {
  fields: { cursors: 'array' },
  inTransaction: true,
  run: ({ command, services }) => {
    const ids = ((command['cursors'] ?? []) as unknown[]).filter((id) => id instanceof Long);
    const killed = ids.filter((id) => services.cursors.kill(id));
    return { cursorsKilled: killed, cursorsNotFound: ids.filter((id) => !killed.includes(id)), cursorsAlive: [], cursorsUnknown: [] };
  },
};

/** `count`: without a filter, the number of records is read off the storage. */
export const countCommand: Command = {
  fields: fieldsOf({ object: 'query collation', number: 'limit skip', any: 'hint fields' }),
  run: (context) => {
    const { command, services } = context;
    checkCollation(command['collation']);
    const view = openView(context, collectionName(context));
    try {
      const { reader, collection } = view;
      const skip = count(command, 'skip') ?? 0;
      const limit = Math.abs(toNumber(command['limit']) ?? 0);
      const asked = { ...question(context, command['query']), skip, limit };
      if (!collection) return { n: checked(asked).length };
      if (Object.keys(asked.filter).length > 0) return { n: [...search(reader, collection, asked)].length };
      const all = Math.max(services.engine.storage.count(...within(recordPrefix(collection.id))) - skip, 0);
      return { n: limit > 0 ? Math.min(all, limit) : all };
    } finally {
      view.release();
    }
  },
};

/** `distinct`: the values of a path, arrays unwound, each once. */
export const distinct: Command = {
  fields: { key: 'string', query: 'object', collation: 'object', hint: 'any' },
  inTransaction: true,
  run: (context) => {
    const { command } = context;
    checkCollation(command['collation']);
    const key = command['key'];
    if (typeof key !== 'string') return fail('IDLFailedToParse', "BSON field 'distinct.key' is missing but a required field");
    const view = openView(context, collectionName(context));
    try {
      const asked = question(context, command['query']);
      const found = view.collection ? search(view.reader, view.collection, asked) : checked(asked);
      return { values: distinctValues(key, found) };
    } finally {
      view.release();
    }
  },
};

function distinctValues(path: string, found: Iterable<Found>): unknown[] {
  const values = new Map<string, unknown>();
  for (const { document } of found)
    visitPath(document, partsOf(path), false, (value) => {
      for (const item of isArray(value) ? value : [value])
        if (item !== undefined) values.set(encodeKey([item], [1]).toString('latin1'), item);
      return false;
    });
  return [...values.values()];
}
