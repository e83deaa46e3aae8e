import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Binary, Double, EJSON, Long, serialize, type Document } from 'bson';
import { commands } from '../src/commands/table.js';
import { opMsg, RawConnection } from './rawConnection.js';
import { refusal, Running } from './running.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const section = (name: string): string => readme.split(`## ${name}\n`)[1]?.split('\n## ')[0] ?? '';

let running: Running;
beforeAll(async () => {
  running = await Running.start();
});
afterAll(() => running.stop());

describe('the README of the database server', () => {
  test('lists the commands there are, and no others', () => {
    const rows = section('Commands')
      .split('\n')
      .filter((row) => row.startsWith('| ') && row.includes('`'));
    const listed = rows.flatMap((row) => [...row.replace(/\(.*/, '').matchAll(/`(\w+)`/g)].map(([, name]) => name));
    expect(listed.toSorted()).toEqual([...commands.keys()].sort());
  });

  const refused = [...section('Refused').matchAll(/^\| `(\{.*\})` +\| (\d+) +\|$/gm)].map(([, command = '', code]) => ({
    command,
    code: Number(code),
  }));

  test('tells what is refused', () => expect(refused.length).toBeGreaterThan(25));

  test.each(refused)('$command is refused with $code, by name', async ({ command, code }) => {
    const raw = await RawConnection.open(running.server.uri);
    const body = EJSON.parse(command) as Document;
    const answer = await raw.command(body);
    raw.close();
    expect(answer).toMatchObject({ ok: 0, code });
    const [first = '', ...others] = command.match(/[\w$*.]{3,}/g) ?? [];
    const names = code === 59 ? [first] : others;
    expect(names.filter((name) => String(answer['errmsg']).includes(name))).not.toEqual([]);
    const db = await running.db();
    expect(await db.listCollections({ name: 'x' }).toArray()).toEqual([]);
  });

  test('an index key that is too long is refused', async () => {
    const items = (await running.db()).collection('long');
    await items.createIndex({ a: 1 }, {}, {});
    expect(await refusal(items.insertOne({ a: 'x'.repeat(2000) }))).toMatchObject({ code: 17280 });
    expect(await items.countDocuments()).toBe(0);
    await items.insertOne({ a: 'x'.repeat(1900) });
  });

  test('a cursor shows the state of the moment it was opened', async () => {
    const items = (await running.db()).collection<{ _id: number }>('moment');
    await items.insertMany(Array.from({ length: 10 }, (_, _id) => ({ _id })));
    const cursor = items.find().batchSize(2);
    await cursor.next();
    await items.deleteMany({ _id: { $gt: 4 } });
    await items.insertOne({ _id: 99 });
    expect((await cursor.toArray()).map(({ _id }) => _id)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  test('a cursor is closed with its last document, and each getMore has one answer', async () => {
    const raw = await RawConnection.open(running.server.uri);
    await raw.command({ insert: 'last', documents: [{ _id: 1 }, { _id: 2 }, { _id: 3 }] });
    const opened = await raw.command({ find: 'last', batchSize: 1 });
    const { id } = opened['cursor'] as { readonly id: Long };
    const getMore = { getMore: id, collection: 'last', batchSize: 1, $db: 'test' };
    raw.send(opMsg(getMore, 65536));
    expect((await raw.receive()).readInt32LE(16)).toBe(0);
    expect(await raw.command(getMore)).toMatchObject({ cursor: { nextBatch: [{ _id: 3 }], id: 0 } });
    raw.close();
  });

  test('a write that asks for two members is done and answered with 100', async () => {
    const raw = await RawConnection.open(running.server.uri);
    const answer = await raw.command({ insert: 'two', documents: [{ _id: 1 }], writeConcern: { w: 2 } });
    raw.close();
    expect(answer).toMatchObject({ ok: 1, n: 1, writeConcernError: { code: 100 } });
  });

  test('a document keeps its bytes, whatever its names are, and so does what an update leaves alone', async () => {
    const deep = new Map<string, unknown>(Object.entries({ b: 2, a: 1 })).set('7', 7).set('1', 1);
    const document = new Map<string, unknown>([
      ['_id', 1],
      ['z', Long.fromNumber(5)],
      ['9', 'nine'],
      ['d', new Double(1)],
      ['n', null],
      ['b', new Binary(Buffer.from('x'), 5)],
      ['deep', deep],
      ['list', [deep, 1]],
      ['0', 'zero'],
      [
        'ref',
        new Map([
          ['$ref', 'x'],
          ['$id', 5],
        ] as [string, unknown][]),
      ],
    ]);
    const raw = await RawConnection.open(running.server.uri);
    await raw.command({ insert: 'bytes', documents: [document] });
    const db = await running.db();
    const stored = async (): Promise<Buffer> => {
      const [found] = await db.collection('bytes', { raw: true }).find().toArray();
      return Buffer.from(found as unknown as Uint8Array);
    };
    expect(await stored()).toEqual(Buffer.from(serialize(document)));
    await raw.command({
      update: 'bytes',
      updates: [{ q: { 'ref.$id': 5, 'deep.7': 7 }, u: { $set: { z: 6, 'deep.1': 2, 'list.0.7': 8 } } }],
    });
    document
      .set('z', 6)
      .set('deep', new Map(deep).set('1', 2))
      .set('list', [new Map(deep).set('7', 8), 1]);
    expect(await stored()).toEqual(Buffer.from(serialize(document)));
    raw.close();
  });
});
