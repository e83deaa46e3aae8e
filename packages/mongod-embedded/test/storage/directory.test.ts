import { execFileSync } from 'node:child_process';
import { chmod, chown, cp, mkdir, mkdtemp, readdir, rename, rm, stat, truncate, unlink, utimes, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { MongoClient } from 'mongodb';
import { runningServer, startMongod } from '../../src/index.js';
import { Layer } from '../../src/storage/layer.js';
import { copyData } from '../../src/storage/copy.js';
import { Storage } from '../../src/storage/storage.js';
import { compileMongod } from '../compiled.js';
import { Running } from '../running.js';

let running: Running;
beforeAll(async () => {
  running = await Running.start({ port: 0 });
});
afterAll(() => running.stop());

let path: string;
beforeEach(async () => {
  path = await mkdtemp(join(tmpdir(), 'mongod-directory-'));
});
afterEach(() => rm(path, { recursive: true, force: true }));

const CHECKED = 'the last server was not stopped, or the data file has changed since: the data is whole';

/** What a killed process leaves: its owner file. */
const crash = (number = 1000): Promise<void> => writeFile(join(path, `owner.${String(number)}`), 'unchecked 4194305 1');

/** Lets a server store documents, and stops it. */
async function filled(): Promise<void> {
  const server = await startMongod({ path });
  const client = await new MongoClient(server.uri).connect();
  await client
    .db('test')
    .collection('items')
    .insertMany([{ a: 1 }, { a: 2 }]);
  await client.close();
  await server.close();
}

/** A damage no crash can do: documents are gone, their entries in the index are not. */
async function damage(): Promise<void> {
  const storage = new Storage(path);
  const layer = new Layer();
  for (const [key] of storage.head.range('d', 'e')) layer.put(key, null);
  await storage.commit(layer);
  await storage.close();
}

describe('a data directory', () => {
  test('is open to one server at a time; the second is told who has it', async () => {
    await expect(startMongod({ path: running.path })).rejects.toThrow(
      `is in use by process ${process.pid}, which listens at ${running.server.uri}`,
    );
  });

  test('tells others where its server listens', () => {
    expect(runningServer(running.path)).toBe(running.server.uri);
    expect(runningServer(join(running.path, 'nowhere'))).toBeUndefined();
  });

  test('that is a copy of one in use names no server, and is open to one of its own', async () => {
    const original = join(path, 'original');
    const copy = join(path, 'copy');
    const first = await startMongod({ path: original });
    await insert(first.uri);
    await cp(original, copy, { recursive: true, filter: (source) => !source.endsWith('.sock') });
    expect(await readdir(copy)).toContain('address');
    expect(runningServer(copy)).toBeUndefined();
    const second = await startMongod({ path: copy });
    expect(runningServer(copy)).toBe(second.uri);
    await expect(startMongod({ path: copy })).rejects.toThrow(`The data directory ${copy} is in use by process ${process.pid}`);
    await second.close();
    expect(runningServer(original)).toBe(first.uri);
    await first.close();
  });

  test("that was moved while a server has it is that server's still", async () => {
    const server = await startMongod({ path: join(path, 'before') });
    await rename(join(path, 'before'), join(path, 'after'));
    expect(runningServer(join(path, 'after'))).toBeUndefined();
    await expect(startMongod({ path: join(path, 'after') })).rejects.toThrow('is in use by');
    await rename(join(path, 'after'), join(path, 'before'));
    await server.close();
  });

  test('is free again after a stop, and after a crash left its files', async () => {
    const first = await startMongod({ path });
    await first.close();
    expect(runningServer(path)).toBeUndefined();
    await crash(7);
    await writeFile(join(path, 'address'), `${running.server.uri}\n${path}\n`);
    expect(runningServer(path)).toBeUndefined();
    const second = await startMongod({ path });
    expect(runningServer(path)).toBe(second.uri);
    await second.close();
  });

  test('of many that open at once, one gets it', async () => {
    const all = await Promise.allSettled(Array.from({ length: 8 }, () => startMongod({ path })));
    const started = all.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    expect(started).toHaveLength(1);
    await Promise.all(started.map((server) => server.close()));
  });

  test('is free again when the port is taken', async () => {
    await expect(startMongod({ path, port: Number(new URL(running.server.uri).port) })).rejects.toThrow('EADDRINUSE');
    await (await startMongod({ path })).close();
  });
});

describe('a data directory whose last server was not stopped', () => {
  test('is checked', async () => {
    await filled();
    await crash();
    const notes: string[] = [];
    const note = (_: object, text: string): void => void notes.push(text);
    await (await startMongod({ path, logger: { info: note, warn: note, error: note } })).close();
    expect(notes).toContain(CHECKED);
  });

  test('is told from one whose server was, unless its data file has changed since', async () => {
    await filled();
    const notes: string[] = [];
    const note = (_: object, text: string): void => void notes.push(text);
    const logger = { info: () => undefined, warn: note, error: note };
    await (await startMongod({ path, logger })).close();
    expect(notes).toEqual([]);
    const later = new Date(Date.now() + 60_000);
    await utimes(join(path, 'data.mdb'), later, later);
    await (await startMongod({ path, logger })).close();
    expect(notes).toEqual([CHECKED]);
  });

  test('is not taken for whole by its times when it was cut', async () => {
    await filled();
    const { atimeMs, mtimeMs } = await stat(join(path, 'data.mdb'));
    await truncate(join(path, 'data.mdb'), 2 * 4096);
    await utimes(join(path, 'data.mdb'), atimeMs / 1_000, Math.floor(mtimeMs) / 1_000);
    const seen: string[] = [];
    const check = (checked: string): Promise<number> => {
      seen.push(checked);
      return Promise.reject(new Error('it was cut'));
    };
    for (let tries = 1; tries <= 2; tries += 1) {
      await expect(startMongod({ path }, check)).rejects.toThrow(`The data directory ${path} is damaged: it was cut.`);
      expect(seen).toHaveLength(tries);
    }
  });

  test('is refused every time while it is damaged, in a sentence that says where and what to do', async () => {
    await filled();
    await damage();
    await crash();
    const sentence = `The data directory ${path} is damaged: test.items has 0 documents and 2 entries in its index on _id. Restore a backup, or move the directory away to start anew`;
    await expect(startMongod({ path })).rejects.toThrow(sentence);
    await expect(startMongod({ path })).rejects.toThrow(sentence);
  });
});

describe('a data directory that has lost its data', () => {
  const losses: readonly [string, () => Promise<void>][] = [
    ['missing', () => unlink(join(path, 'data.mdb'))],
    ['empty', () => truncate(join(path, 'data.mdb'))],
  ];

  test.each(losses)('because data.mdb is %s is refused every time, with what to do', async (what, lose) => {
    await filled();
    await lose();
    const sentence = `The data directory ${path} is damaged: data.mdb is ${what}. Restore a backup, or move the directory away to start anew`;
    await expect(startMongod({ path })).rejects.toThrow(sentence);
    await expect(startMongod({ path })).rejects.toThrow(sentence);
  });

  test('is refused by its lock file alone, when who owned it is gone as well', async () => {
    await filled();
    for (const name of await readdir(path)) if (name === 'data.mdb' || name.startsWith('owner.')) await unlink(join(path, name));
    await expect(startMongod({ path })).rejects.toThrow(`The data directory ${path} is damaged: data.mdb is missing.`);
  });

  test('serves again once a backup is restored', async () => {
    await filled();
    await unlink(join(path, 'data.mdb'));
    await copyData(running.path, join(path, 'backup'));
    await cp(join(path, 'backup', 'data.mdb'), join(path, 'data.mdb'));
    await (await startMongod({ path })).close();
  });

  test('is none that never had any: its first start may be repeated', async () => {
    // A directory where a file must come into being.
    await mkdir(join(path, 'lock.mdb'));
    await expect(startMongod({ path })).rejects.toThrow('EISDIR');
    await rm(join(path, 'lock.mdb'), { recursive: true });
    await (await startMongod({ path })).close();
  });
});

/** Whether this process may act as another user. */
const maySwitchUser = process.getuid?.() === 0 && existsSync('/usr/bin/setpriv');
const asAnotherUser = (...command: readonly string[]): string =>
  execFileSync('setpriv', ['--reuid=65534', '--regid=65534', '--clear-groups', ...command], { encoding: 'utf8', stdio: 'pipe' });
const modeOf = async (...names: readonly string[]): Promise<number> => (await stat(join(path, ...names))).mode & 0o777;
const insert = async (uri: string): Promise<void> => {
  const client = await new MongoClient(uri).connect();
  await client.db('test').collection('items').insertOne({ a: 1 });
  await client.close();
};

(process.platform === 'win32' ? describe.skip : describe)('other users', () => {
  test('may neither enter a data directory nor read a file in it, the backup included', async () => {
    const server = await startMongod({ path: join(path, 'database') });
    await insert(server.uri);
    await copyData(join(path, 'database'), join(path, 'backup'));
    for (const directory of ['database', 'backup']) {
      expect(await modeOf(directory)).toBe(0o700);
      for (const name of await readdir(join(path, directory))) expect([name, await modeOf(directory, name)]).toEqual([name, 0o600]);
    }
    expect(await readdir(join(path, 'database'))).toEqual(['address', 'data.mdb', 'lock.mdb', 'mongod.sock', 'owner.1']);
    await server.close();
  });

  test('are shut out of a directory that was open to them', async () => {
    await filled();
    await chmod(path, 0o755);
    for (const name of await readdir(path)) await chmod(join(path, name), 0o644);
    await (await startMongod({ path })).close();
    expect(await modeOf()).toBe(0o700);
    for (const name of await readdir(path)) expect([name, await modeOf(name)]).toEqual([name, 0o600]);
  });

  (maySwitchUser ? test : test.skip)('get neither at the data nor at the server', async () => {
    // The way to the directory is open; only the directory itself is not.
    await chmod(path, 0o755);
    const server = await startMongod({ path: join(path, 'database') });
    const socket = join(path, 'database', 'mongod.sock');
    const connecting = `require('node:net').connect(${JSON.stringify(socket)}, () => process.exit(0)).on('error', ({ code }) => { process.stderr.write(code); process.exit(1); })`;
    expect(execFileSync(process.execPath, ['-e', connecting], { encoding: 'utf8' })).toBe('');
    expect(asAnotherUser('true')).toBe('');
    expect(() => asAnotherUser(process.execPath, '-e', connecting)).toThrow('EACCES');
    expect(() => asAnotherUser('cat', join(path, 'database', 'data.mdb'))).toThrow('Permission denied');
    await server.close();
  });

  (maySwitchUser ? test : test.skip)('keep a server from a directory of theirs that is open to all', async () => {
    const { path: compiled, remove } = await compileMongod();
    await chmod(path, 0o777);
    await chown(path, 65534, 65534);
    const script = `
      import { startMongod } from ${JSON.stringify(pathToFileURL(join(compiled, 'index.js')).href)};
      await startMongod({ path: ${JSON.stringify(path)} });
    `;
    // Without this capability the system administrator is a user like others, and may change what is theirs alone.
    const start = ['--bounding-set=-fowner', process.execPath, '--input-type=module', '-e', script];
    const sentence = `Other users may read ${path}, and its permissions cannot be changed: run chmod 700 as its owner, or choose another directory`;
    expect(() => execFileSync('setpriv', start, { encoding: 'utf8', stdio: 'pipe', env: {} })).toThrow(sentence);
    await remove();
  });
});

(process.platform === 'win32' ? describe.skip : describe)('the socket of a server', () => {
  test.each(['Mixed Case', 'per%20cent', '50%', 'comma,at@colon:27017', 'Straße'])('is found in a directory called %s', async (name) => {
    const server = await startMongod({ path: join(path, name) });
    await insert(server.uri);
    await insert(runningServer(join(path, name)) ?? '');
    await server.close();
    expect(await readdir(join(path, name))).not.toContain('mongod.sock');
  });

  test('lies in a directory of its own where the path of the data directory is too long', async () => {
    const long = join(path, 'a'.repeat(100));
    const server = await startMongod({ path: long });
    await insert(runningServer(long) ?? '');
    expect(await readdir(long)).not.toContain('mongod.sock');
    const socket = decodeURIComponent(new URL(server.uri).hostname);
    expect((await stat(dirname(socket))).mode & 0o777).toBe(0o700);
    await server.close();
    expect(existsSync(dirname(socket))).toBe(false);
  });

  test('keeps a second server away whose system does not show the process of the first', async () => {
    const server = await startMongod({ path });
    await crash();
    await expect(startMongod({ path })).rejects.toThrow(`The data directory ${path} is in use by a server that this system does not show`);
    await insert(server.uri);
    await server.close();
  });

  test('that a killed server has left is replaced', async () => {
    await writeFile(join(path, 'mongod.sock'), '');
    const server = await startMongod({ path });
    await insert(server.uri);
    await server.close();
  });

  test('takes the place of a port, which is there where it is asked for', async () => {
    expect(running.server.uri).toMatch(/^mongodb:\/\/127\.0\.0\.1:\d+\/\?replicaSet=rs0$/);
    await insert(running.server.uri);
  });
});
