import { mkdir, mkdtemp, readdir, rm, stat, truncate, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { MongoClient, type Collection } from 'mongodb';
import type * as Package from '../../src/index.js';
import { compileMongod } from '../compiled.js';

interface Item {
  readonly _id: number;
  readonly text: string;
}

let compiled: Awaited<ReturnType<typeof compileMongod>>;
let mongod: typeof Package;
beforeAll(async () => {
  compiled = await compileMongod();
  mongod = (await import(pathToFileURL(join(compiled.path, 'index.js')).href)) as typeof Package;
});
afterAll(() => compiled.remove());

let home: string;
let path: string;
let copy: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'mongod-backup-'));
  path = join(home, 'data');
  copy = join(home, 'copy');
});
afterEach(() => rm(home, { recursive: true, force: true }));

/** Runs a server on a directory. */
async function serving<T>(directory: string, use: (items: Collection<Item>) => Promise<T>): Promise<T> {
  const server = await mongod.startMongodThread({ path: directory });
  const client = await new MongoClient(server.uri).connect();
  try {
    return await use(client.db('test').collection<Item>('items'));
  } finally {
    await client.close();
    await server.close();
  }
}
const item = (_id: number): Item => ({ _id, text: 'x'.repeat(2_000) });
const filled = (count = 10): Promise<unknown> =>
  serving(path, (items) => items.insertMany(Array.from({ length: count }, (_, _id) => item(_id))));
const ids = (directory: string): Promise<number[]> =>
  serving(directory, async (items) => (await items.find().toArray()).map(({ _id }) => _id));

describe('a backup', () => {
  test('of a server that is written to holds every write acknowledged before it began, and opens as a data directory', async () => {
    const acknowledged = await serving(path, async (items) => {
      const over = new AbortController();
      let written = 0;
      const writer = (async () => {
        for (; !over.signal.aborted; written += 1) await items.insertOne(item(written));
      })();
      while (written < 20) await items.findOne();
      const before = written;
      await mongod.backUp(path, copy);
      over.abort();
      await writer;
      return before;
    });
    const kept = await ids(copy);
    expect(kept.length).toBeGreaterThanOrEqual(acknowledged);
    expect(kept).toEqual(kept.map((_, at) => at));
  });

  test('does not go where something is, nor from where no data are', async () => {
    await expect(mongod.backUp(path, copy)).rejects.toThrow(`There is no data in ${path}: it has no data.mdb`);
    await filled();
    await writeFile(copy, '');
    await expect(mongod.backUp(path, copy)).rejects.toThrow(`${copy} exists: name a directory that does not`);
  });

  test('of damaged data is refused and leaves nothing', async () => {
    await filled(500);
    await truncate(join(path, 'data.mdb'), 3 * 4096);
    await expect(mongod.backUp(path, copy)).rejects.toThrow(`The data directory ${path} is damaged: data.mdb was cut`);
    expect(await readdir(home)).toEqual(['data']);
  });
});

describe('a restore', () => {
  test('puts the backup in the place of the data, and keeps the former data beside it', async () => {
    await filled();
    await mongod.backUp(path, copy);
    await serving(path, (items) => items.insertOne(item(10)));
    const { documents, former = '' } = await mongod.restore(copy, path);
    expect(documents).toBe(10);
    expect(await ids(path)).toHaveLength(10);
    expect(await ids(former)).toHaveLength(11);
  });

  test('leaves the directory where it is: whatever ends it, there are the former data or the new ones', async () => {
    await filled();
    await mongod.backUp(path, copy);
    const { ino } = await stat(path);
    await mongod.restore(copy, path);
    expect((await stat(path)).ino).toBe(ino);
  });

  test('goes where nothing is, or a directory in the place of the data file', async () => {
    await filled();
    await mongod.backUp(path, copy);
    expect(await mongod.restore(copy, join(home, 'new'))).toEqual({ documents: 10, former: undefined });
    await unlink(join(path, 'data.mdb'));
    await mkdir(join(path, 'data.mdb'));
    expect(await mongod.restore(copy, path)).toMatchObject({ documents: 10 });
    for (const directory of [path, join(home, 'new')]) expect(await ids(directory)).toHaveLength(10);
  });

  test('is refused while a server runs on the data directory, and of a backup that is damaged; nothing changes', async () => {
    await filled(500);
    await mongod.backUp(path, copy);
    await serving(path, () =>
      expect(mongod.restore(copy, path)).rejects.toThrow(`A server runs on the data directory ${path}: stop it first`),
    );
    await truncate(join(copy, 'data.mdb'), 100 * 4096);
    await expect(mongod.restore(copy, path)).rejects.toThrow(`The data directory ${copy} is damaged: data.mdb was cut`);
    expect(await ids(path)).toHaveLength(500);
    expect((await readdir(home)).toSorted()).toEqual(['copy', 'data']);
  });
});

describe('a compaction', () => {
  const size = async (): Promise<number> => (await stat(join(path, 'data.mdb'))).size;

  test('gives the room of deleted documents back to the disk, and keeps the rest', async () => {
    await filled(2_000);
    await serving(path, (items) => items.deleteMany({ _id: { $gte: 10 } }));
    const [before, { ino }] = [await size(), await stat(path)];
    expect(await mongod.compact(path)).toBe(10);
    expect(await size()).toBeLessThan(before);
    expect((await stat(path)).ino).toBe(ino);
    expect(await ids(path)).toHaveLength(10);
    expect(await readdir(home)).toEqual(['data']);
  });

  test('keeps servers from starting: what they wrote would be lost', async () => {
    await filled();
    const compacting = mongod.compact(path);
    const start = mongod.startMongod({ path }).then((server) => server.close());
    await expect(start).rejects.toThrow(`The data directory ${path} is in use by process`);
    await compacting;
    expect(await ids(path)).toHaveLength(10);
  });

  test('of nothing, or of damaged data, is refused and changes nothing', async () => {
    await expect(mongod.compact(path)).rejects.toThrow(`There is no data in ${path}: it has no data.mdb`);
    expect(await readdir(home)).toEqual([]);
    await filled(500);
    await truncate(join(path, 'data.mdb'), 100 * 4096);
    await expect(mongod.compact(path)).rejects.toThrow(`The data directory ${path} is damaged: data.mdb was cut`);
    expect([await size(), await readdir(home)]).toEqual([100 * 4096, ['data']]);
  });
});
