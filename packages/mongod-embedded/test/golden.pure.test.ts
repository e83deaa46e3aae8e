import { describe, expect, test } from '@jest/globals';
import { deserialize, EJSON, serialize } from 'bson';
import { compilePipeline } from '../src/query/aggregate.js';
import { decode } from '../src/bson/decode.js';
import { encode } from '../src/bson/encode.js';
import { compareValues } from '../src/bson/compare.js';
import { MongoError } from '../src/errors.js';
import { compileFilter } from '../src/query/match.js';
import { compileProjection } from '../src/query/project.js';
import { compileSort, sortInMemory } from '../src/query/sort.js';
import { compileUpdate, seedFromFilter } from '../src/query/update.js';
import { refusedRows, rows } from './golden.table.js';
import type { Document, Operation, Row } from './golden/row.js';

/** As the server holds documents: every number in its own class. */
function stored<T>(value: T): T {
  return decode(Buffer.from(serialize({ value })))['value'] as T;
}

function shown(value: unknown): unknown {
  return EJSON.serialize(deserialize(encode({ value }), { promoteValues: false, promoteBuffers: false, bsonRegExp: true }), {
    relaxed: false,
  });
}

const present = (flow: Iterable<Document | undefined>): readonly Document[] => [...flow].filter((doc) => doc !== undefined);

/** The table's operations on the language itself, without a server around it. */
function run(documents: readonly Document[], operation: Operation): readonly Document[] {
  if ('find' in operation) {
    const { find, sort = {}, projection = {}, skip = 0, limit = Infinity } = operation;
    const found = documents.filter((doc) => compileFilter(find)(doc)).map((doc) => ({ item: doc, by: doc, size: 0 }));
    const ordered = present(sortInMemory(found, compileSort(sort), Infinity));
    return ordered.slice(skip, skip + limit).map((doc) => decode(compileProjection(projection)(encode(doc))));
  }
  if ('aggregate' in operation) return present(compilePipeline(operation.aggregate)(documents, 1e8));
  if ('insert' in operation) return [...documents, ...operation.insert];
  const update = compileUpdate('replace' in operation ? operation.replace : operation.update);
  const filter = compileFilter(operation.filter);
  const results = documents.map((doc) => (filter(doc) ? update(doc) : doc));
  if (operation.upsert !== true || documents.some((doc) => filter(doc))) return results;
  return [...results, update(seedFromFilter(operation.filter, 'replace' in operation), true)];
}

function outcome({ documents, operation }: Row): unknown {
  const start = stored(documents);
  try {
    return shown(run(start, stored(operation)));
  } catch (error) {
    if (error instanceof MongoError) return { code: error.code };
    throw error;
  } finally {
    // Whatever happened, the documents that went in are as they were.
    expect(compareValues(start, stored(documents))).toBe(0);
  }
}

describe('the query language, row by row of the golden table', () => {
  const pure = [...rows, ...refusedRows].filter(({ operation }) => !('insert' in operation));
  test.each(pure.map((row) => [`${row.page}: ${row.says}`, row] as const))('%s', (_, row) => {
    expect(outcome(row)).toEqual(Array.isArray(row.gives) ? shown(stored(row.gives)) : row.gives);
  });
});
