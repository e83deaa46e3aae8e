import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { MongoClient, type ChangeStream, type Collection, type ResumeToken } from 'mongodb';
import { sized } from '../../../../test/support/size.js';
import { compileMongod } from '../compiled.js';
import type { startMongodThread as typed } from '../../src/index.js';
import { copyData } from '../../src/storage/copy.js';

/** How often the server is killed. */
const kills = sized(4, 200);

let compiled: { path: string; remove: () => Promise<void> };
beforeAll(async () => {
  compiled = await compileMongod();
});
afterAll(() => compiled.remove());

/** A server in a process of its own, on a directory. */
function startProcess(path: string): Promise<{ child: ChildProcess; uri: string }> {
  const script = `
    import { startMongod } from ${JSON.stringify(pathToFileURL(join(compiled.path, 'index.js')).href)};
    const { uri } = await startMongod({ path: ${JSON.stringify(path)} });
    process.stdout.write(uri);
  `;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  return new Promise((resolve, reject) => {
    child.stdout.once('data', (uri: Buffer) => resolve({ child, uri: String(uri) }));
    child.once('exit', () => reject(new Error('The server ended before it listened')));
  });
}

function killed(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}

interface Pair {
  _id: string;
  half: 'a' | 'b';
}

/** Writers that go on until the server is gone. What was acknowledged goes into `acknowledged`. */
async function writeUntilGone(client: MongoClient, round: number, acknowledged: Set<string>): Promise<void> {
  const pairs = client.db('test').collection<Pair>('pairs');
  const single = client.db('test').collection<{ _id: string }>('single');
  const writer = async (number: number): Promise<void> => {
    for (let n = 0; ; n += 1) {
      const id = `${round}-${number}-${n}`;
      if (number % 2 === 0) await single.insertOne({ _id: id });
      else await inTransaction(client, pairs, id);
      acknowledged.add(id);
    }
  };
  await Promise.allSettled(Array.from({ length: 8 }, (_, number) => writer(number)));
}

async function inTransaction(client: MongoClient, pairs: Collection<Pair>, id: string): Promise<void> {
  const session = client.startSession();
  try {
    session.startTransaction();
    await pairs.insertOne({ _id: `${id}a`, half: 'a' }, { session });
    await pairs.insertOne({ _id: `${id}b`, half: 'b' }, { session });
    await session.commitTransaction();
  } finally {
    await session.endSession().catch(() => undefined);
  }
}

/** Writers find out soon that the server is gone. Should a busy machine make them give up before, the server is killed the sooner. */
const writing = { serverSelectionTimeoutMS: 500, retryWrites: false };

/** Reads every event there is after a token. */
async function readEvents(client: MongoClient, resumeAfter: ResumeToken, seen: Map<string, number>): Promise<ResumeToken> {
  const stream: ChangeStream = client.db('test').watch([], { maxAwaitTimeMS: 20, ...(resumeAfter !== undefined && { resumeAfter }) });
  for (let event = await stream.tryNext(); event !== null; event = await stream.tryNext()) {
    if (event.operationType !== 'insert') continue;
    const id = String(event.documentKey._id);
    seen.set(id, (seen.get(id) ?? 0) + 1);
  }
  const token = stream.resumeToken;
  await stream.close();
  return token;
}

describe('a server that is killed', () => {
  test(`${kills} times under load loses no acknowledged write, tears no transaction, and tells each event once`, async () => {
    const path = await mkdtemp(join(tmpdir(), 'mongod-crash-'));
    const acknowledged = new Set<string>();
    const seen = new Map<string, number>();
    let token: ResumeToken;
    for (let round = 0; round <= kills; round += 1) {
      const { child, uri } = await startProcess(path);
      const client = await new MongoClient(uri).connect();
      if (token === undefined) await client.db('test').createCollection('pairs');
      token = await readEvents(client, token, seen);
      if (round < kills) {
        await client.close();
        const writer = new MongoClient(uri, writing);
        const end = { reached: false };
        const written = writeUntilGone(writer, round, acknowledged).then(() => (end.reached = true));
        // Kill at a moment of the work, not of the clock: after some number of acknowledged writes.
        const target = acknowledged.size + 5 + ((round * 37) % 60);
        while (acknowledged.size < target && !end.reached) await new Promise((resolve) => setImmediate(resolve));
        await killed(child);
        await writer.close(true);
        await written;
      } else {
        await check(client, acknowledged, seen);
        await client.close();
        await killed(child);
      }
    }
    await rm(path, { recursive: true });
  });

  async function check(client: MongoClient, acknowledged: ReadonlySet<string>, seen: ReadonlyMap<string, number>): Promise<void> {
    const ids = async (name: string): Promise<string[]> =>
      (await client.db('test').collection<{ _id: string }>(name).find().toArray()).map(({ _id }) => _id);
    const [single, pairs] = [await ids('single'), await ids('pairs')];
    const stored = new Set([...single, ...pairs]);
    expect(stored.size).toBe(single.length + pairs.length);
    const lost = [...acknowledged].filter((id) => !stored.has(id) && !(stored.has(`${id}a`) && stored.has(`${id}b`)));
    expect(lost).toEqual([]);
    const torn = pairs.filter((id) => !stored.has(id.endsWith('a') ? id.replace(/a$/, 'b') : id.replace(/b$/, 'a')));
    expect(torn).toEqual([]);
    expect([...seen.keys()].sort()).toEqual([...stored].sort());
    expect([...seen.values()].filter((times) => times !== 1)).toEqual([]);
  }
});

describe('a server in a thread', () => {
  const load = async (): Promise<typeof typed> => {
    const module = (await import(pathToFileURL(join(compiled.path, 'index.js')).href)) as { startMongodThread: typeof typed };
    return module.startMongodThread;
  };

  test('serves the driver, keeps a backup, says what went wrong, and ends', async () => {
    const startMongodThread = await load();
    const path = await mkdtemp(join(tmpdir(), 'mongod-thread-'));
    const messages: string[] = [];
    const note = (_: object, message: string): void => void messages.push(message);
    const server = await startMongodThread({ path, logger: { info: note, warn: note, error: note } });
    const client = await new MongoClient(server.uri).connect();
    await client.db('test').collection('items').insertOne({ a: 1 });
    await expect(startMongodThread({ path })).rejects.toThrow('is in use by process');
    await copyData(path, join(path, 'copy'));
    await expect(copyData(path, join(path, 'address', 'below'))).rejects.toThrow();
    await client.close();
    await server.close();
    expect(messages).toEqual(['database server listens', 'database server closed']);
    const copy = await startMongodThread({ path: join(path, 'copy') });
    const reader = await new MongoClient(copy.uri).connect();
    expect(await reader.db('test').collection('items').countDocuments()).toBe(1);
    await reader.close();
    await copy.close();
    await rm(path, { recursive: true });
  });
});
