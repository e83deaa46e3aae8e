import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { deserialize, EJSON, serialize } from 'bson';
import { MongoBulkWriteError, MongoClient, MongoServerError, type Collection, type UpdateResult } from 'mongodb';
import { startMongod, type Mongod } from '../src/index.js';
import { refusedRows, rows } from './golden.table.js';
import type { Document, Operation, Row } from './golden/row.js';

/** A replica set to hold the same table against; without it the embedded server answers. */
const uri = process.env['MONGODB_URI'];
const raw = { promoteValues: false, promoteBuffers: false, bsonRegExp: true } as const;

let directory: string;
let server: Mongod | undefined;
let client: MongoClient;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'golden-'));
  server = uri === undefined ? await startMongod({ path: directory }) : undefined;
  client = new MongoClient(uri ?? server?.uri ?? '', raw);
  await client.connect();
});

afterAll(async () => {
  await client.db('golden').dropDatabase();
  await client.close();
  await server?.close();
  rmSync(directory, { recursive: true, force: true });
});

/** What comes back, and for updates how many documents changed. */
interface Outcome {
  readonly gives: unknown;
  readonly modified?: number;
}

async function stored(collection: Collection): Promise<readonly Document[]> {
  return collection.find({}, { sort: { _id: 1 } }).toArray();
}

async function run(collection: Collection, operation: Operation): Promise<Outcome> {
  if ('find' in operation) {
    const { find, sort, projection, skip, limit } = operation;
    const options = {
      ...(sort && { sort: sort as Record<string, 1> }),
      ...(projection && { projection }),
      ...(skip && { skip }),
      ...(limit && { limit }),
    };
    return { gives: await collection.find(find, options).toArray() };
  }
  if ('aggregate' in operation) return { gives: await collection.aggregate([...operation.aggregate]).toArray() };
  if ('insert' in operation) {
    if (operation.validator) await collection.db.command({ collMod: collection.collectionName, validator: operation.validator });
    if (operation.index) await collection.createIndexes([{ ...operation.index, name: 'golden' }]);
    await collection.insertMany([...operation.insert]);
    return { gives: await stored(collection) };
  }
  const { modifiedCount } = await change(collection, operation);
  return { gives: await stored(collection), modified: modifiedCount.valueOf() };
}

function change(
  collection: Collection,
  operation: Exclude<Operation, { find: Document } | { aggregate: readonly Document[] } | { insert: readonly Document[] }>,
): Promise<UpdateResult> {
  const options = { upsert: operation.upsert === true };
  if ('replace' in operation) return collection.replaceOne(operation.filter, operation.replace, options);
  const { filter, update, many = false } = operation;
  return many ? collection.updateMany(filter, update, options) : collection.updateOne(filter, update, options);
}

async function outcome(name: string, { documents, operation }: Row): Promise<Outcome> {
  const collection = await client.db('golden').createCollection(name);
  try {
    if (documents.length > 0) await collection.insertMany(documents.map((doc) => ({ ...doc })));
    return await run(collection, operation);
  } catch (error) {
    if (error instanceof MongoServerError || error instanceof MongoBulkWriteError) return { gives: { code: error.code } };
    throw error;
  }
}

/** Types and field order as text: canonical extended JSON. */
function shown(documents: unknown): string {
  return EJSON.stringify(deserialize(serialize({ documents }), raw), { relaxed: false });
}

describe('the golden table, through the driver', () => {
  test('has at least 250 rows, each with its page of the manual', () => {
    expect(rows.length).toBeGreaterThanOrEqual(250);
    expect(rows.filter(({ page }) => page === '')).toEqual([]);
  });

  // What this server alone refuses, a replica set does.
  const all = uri === undefined ? [...rows, ...refusedRows] : rows;
  test.each(all.map((row, i) => [`${row.page}: ${row.says}`, `row${i}`, row] as const))('%s', async (_, name, row) => {
    const { gives, modified } = await outcome(name, row);
    expect(shown(gives)).toBe(shown(row.gives));
    if (row.modified !== undefined) expect(modified).toBe(row.modified);
  });
});
