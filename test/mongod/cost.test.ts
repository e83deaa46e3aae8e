import { describe, expect, test } from '@jest/globals';
import { Binary, Double, Int32, Long, ObjectId, Timestamp, serialize } from 'bson';
import { compileIndex, type Index } from '../../src/mongod/catalog.js';
import { adminCommands } from '../../src/mongod/commands/admin.js';
import { decode } from '../../src/mongod/decode.js';
import { touchedIndexes } from '../../src/mongod/records.js';
import type { Document } from '../../src/mongod/values.js';
import { Running } from './running.js';

test('a command does not build the table of all commands', async () => {
  const running = await Running.start();
  const db = await running.db();
  const { ping } = adminCommands;
  let built = 0;
  const counted = { enumerable: true, configurable: true, get: () => ((built += 1), ping) };
  try {
    Object.defineProperty(adminCommands, 'ping', counted);
    await db.command({ ping: 1 });
    expect(built).toBe(0);
  } finally {
    Object.defineProperty(adminCommands, 'ping', { value: ping, enumerable: true, configurable: true, writable: true });
    await running.stop();
  }
});

describe('an update', () => {
  const index = (key: Document, partialFilterExpression?: Document): Index =>
    compileIndex({ id: 1, key, name: Object.keys(key).join(), ...(partialFilterExpression && { partialFilterExpression }) });

  const values: Document = {
    date: new Date(5),
    objectId: new ObjectId(),
    long: Long.fromNumber(2 ** 60),
    double: new Double(0.5),
    int: new Int32(5),
    binData: new Binary(Buffer.from('x')),
    timestamp: new Timestamp({ t: 1, i: 2 }),
    nested: { at: new Date(6), list: [new ObjectId(), { a: null }] },
    list: [{ at: new Date(7) }],
    text: 'x',
  };
  const indexes = [
    ...Object.keys(values).map((field) => index({ [field]: 1 })),
    index({ 'nested.at': 1, text: -1 }),
    index({ other: 1 }, { $or: [{ date: { $gt: new Date(0) } }, { 'nested.at': { $exists: true } }] }),
  ];
  const touched = (change: Document): readonly string[] =>
    touchedIndexes(indexes, decode(Buffer.from(serialize(values))), { ...decode(Buffer.from(serialize(values))), ...change }).map(
      ({ name }) => name,
    );

  test('that leaves the values of an index makes none of its keys', () => expect(touched({})).toEqual([]));

  test.each<[string, unknown, readonly string[]]>([
    ['date', new Date(6), ['date', 'other']],
    ['nested', { at: new Date(6), list: [] }, ['nested', 'nested.at,text', 'other']],
    ['list', [{ at: new Date(8) }], ['list']],
    ['text', undefined, ['text', 'nested.at,text']],
    ['int', new Double(5), ['int']],
    ['new', 1, []],
  ])('of %s makes those of the indexes that look at it', (field, value, names) => expect(touched({ [field]: value })).toEqual(names));
});
