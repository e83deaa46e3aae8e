/** Every way a data directory may be damaged, after a stop and after a crash: the server says so in a sentence, and no signal ends it. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, truncate, unlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { open as openStorage } from 'lmdb';
import { withChecksum } from '../../src/storage/checksum.js';
import { newestMeta } from '../../src/storage/files.js';
import { compileMongod } from '../compiled.js';

const PAGE = 4096;
const DOCUMENTS = 300;

let compiled: Awaited<ReturnType<typeof compileMongod>>;
/** A data directory whose server was stopped, copied for each test. */
let whole: string;
let path: string;
beforeAll(async () => {
  compiled = await compileMongod();
  await writeFile(join(compiled.path, 'reader.js'), script);
  whole = await mkdtemp(join(tmpdir(), 'mongod-whole-'));
  expect(await inProcess(whole, 'fill')).toMatchObject({ signal: null, err: '' });
});
afterAll(async () => {
  reader?.disconnect();
  await Promise.all([compiled.remove(), rm(whole, { recursive: true, force: true })]);
});
beforeEach(async () => {
  path = await mkdtemp(join(tmpdir(), 'mongod-damage-'));
  await cp(whole, path, { recursive: true, preserveTimestamps: true });
});
afterEach(() => rm(path, { recursive: true, force: true }));

interface Ended {
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

/**
 * For each directory that comes, starts a server as the product does, in a thread, and reads all documents; `fill` writes them first,
 * some on pages of their own.
 */
const script = `
  import { MongoClient } from 'mongodb';
  import { startMongodThread } from './index.js';
  const fill = async (items) => {
    const made = Array.from({ length: ${String(DOCUMENTS)} }, (_, n) => ({ _id: n, text: 'x'.repeat(n % 10 === 0 ? 9_000 : 500) }));
    for (let n = 0; n < made.length; n += 50) await items.insertMany(made.slice(n, n + 50));
    await items.deleteMany({ _id: { $lt: 20 } });
    await items.insertMany(made.slice(0, 20));
  };
  const serve = async (path, act) => {
    const server = await startMongodThread({ path });
    const client = await new MongoClient(server.uri).connect();
    const items = client.db('test').collection('items');
    if (act === 'fill') await fill(items);
    const read = await items.find().toArray().then((found) => String(found.length), (error) => error.message);
    await client.close();
    await server.close();
    return read;
  };
  process.on('message', ([path, act]) => {
    serve(path, act).then((out) => process.send({ out, err: '' }), (error) => process.send({ out: '', err: error.message }));
  });
`;

let reader: ChildProcess | undefined;

/** Runs the script on a directory, in a process of its own. A signal would end that: the next directory has another. */
function inProcess(directory: string, act: 'read' | 'fill' = 'read'): Promise<Ended> {
  const child = (reader ??= fork(join(compiled.path, 'reader.js'), { execArgv: [], env: { ...process.env, NODE_OPTIONS: '' } }));
  return new Promise((resolve) => {
    const onExit = (_: number | null, signal: NodeJS.Signals | null): void => {
      reader = undefined;
      resolve({ signal, out: '', err: '' });
    };
    child.once('exit', onExit).once('message', (answer) => {
      child.off('exit', onExit);
      resolve({ signal: null, ...(answer as Omit<Ended, 'signal'>) });
    });
    child.send([directory, act]);
  });
}

const file = (): string => join(path, 'data.mdb');

/** Changes the bytes of the data file. */
const change = async (edit: (bytes: Buffer) => void): Promise<void> => {
  const bytes = await readFile(file());
  edit(bytes);
  await writeFile(file(), bytes);
};
const root = (): number => (newestMeta(path)?.data.root ?? 0) * PAGE;
/** The first child of the tree's root. */
const child = (bytes: Buffer): number => bytes.readUInt32LE(root() + 24 + bytes.readUInt16LE(root() + 24)) * PAGE;
const freeList = (): number => (newestMeta(path)?.free.root ?? 0) * PAGE;
const flip = (bytes: Buffer, at: number): void => void bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);

/** What is written into an entry by a version to come. */
const newerFormat = async (): Promise<void> => {
  const key = Buffer.from('f');
  const db = openStorage<Buffer, Buffer>({ path, noSubdir: false, keyEncoding: 'binary', encoding: 'binary' });
  db.putSync(key, withChecksum('f', Buffer.from([9])));
  await db.close();
};

const NO_BEGINNING = 'data.mdb does not begin as a data file does';
const NO_SECOND = 'the second page of data.mdb is damaged';
const A_PAGE = /page \d+ of data\.mdb is not what was written there/;

const DAMAGES: readonly (readonly [string, string | RegExp, () => Promise<void>])[] = [
  ['that is missing', 'data.mdb is missing', () => unlink(file())],
  ['that is a directory', 'data.mdb is not a file', () => unlink(file()).then(() => mkdir(file()))],
  ['that is empty', 'data.mdb is empty', () => truncate(file())],
  ['that was cut within its first pages', NO_SECOND, () => truncate(file(), PAGE)],
  ['that was cut behind its first pages', A_PAGE, () => truncate(file(), 2 * PAGE)],
  ['that was cut in half', A_PAGE, async () => truncate(file(), Math.floor((await stat(file())).size / 2))],
  ['that is garbage', NO_BEGINNING, () => change((bytes) => bytes.fill('garbage'))],
  ['that is garbage behind its first pages', A_PAGE, () => change((bytes) => bytes.fill('garbage', 2 * PAGE))],
  ['whose first page is zeros', NO_BEGINNING, () => change((bytes) => bytes.fill(0, 0, PAGE))],
  ['whose second page is zeros', NO_SECOND, () => change((bytes) => bytes.fill(0, PAGE, 2 * PAGE))],
  [
    'whose last page is said to be far behind its end',
    /first|begin|second/,
    () => change((bytes) => [150, 4246].forEach((at) => flip(bytes, at))),
  ],
  ['whose root is zeros', A_PAGE, () => change((bytes) => bytes.fill(0, root(), root() + PAGE))],
  ['whose root is garbage', A_PAGE, () => change((bytes) => bytes.fill('garbage', root(), root() + PAGE))],
  ['with a page of zeros', A_PAGE, () => change((bytes) => bytes.fill(0, child(bytes), child(bytes) + PAGE))],
  ['with a page of garbage', A_PAGE, () => change((bytes) => bytes.fill('garbage', child(bytes), child(bytes) + PAGE))],
  ['with a page in the place of another', A_PAGE, () => change((bytes) => bytes.copy(bytes, child(bytes), root(), root() + PAGE))],
  [
    'with a flipped bit in the number of a page',
    A_PAGE,
    () => change((bytes) => flip(bytes, root() + 24 + bytes.readUInt16LE(root() + 24) + 1)),
  ],
  [
    'with a flipped bit in the order of its keys',
    A_PAGE,
    () => change((bytes) => flip(bytes, root() + 24 + bytes.readUInt16LE(root() + 26) + 8)),
  ],
  ['that counts a page in use as free', /counts page \d+ as free, which is in use/, () => change((bytes) => freePage(bytes))],
];

/** Writes the root of the data into the first place of the list of free pages that holds one. */
const freePage = (bytes: Buffer): void => {
  const start = freeList();
  for (let at = start + PAGE - 8; at > start + 40; at -= 8)
    if (bytes.readBigInt64LE(at) > 2n) return void bytes.writeBigInt64LE(BigInt(root() / PAGE), at);
};

/** In what the damage finds the directory, and what it leaves there. */
const STATES: readonly (readonly [string, (spoil: () => Promise<void>) => Promise<void>])[] = [
  [
    'after a stop, by a disk that changes no times',
    async (spoil) => {
      const { atimeMs, mtimeMs } = await stat(file());
      await spoil();
      // Rounded up, the file would seem to have changed after its server was stopped.
      await utimes(file(), atimeMs / 1_000, Math.floor(mtimeMs) / 1_000).catch(() => undefined);
    },
  ],
  [
    'after a crash',
    async (spoil) => {
      await spoil();
      await writeFile(join(path, 'owner.1000'), 'unchecked 4194305 1');
    },
  ],
];

describe.each(DAMAGES)('A data file %s', (_, what, spoil) => {
  test.each(STATES)('%s is refused in a sentence', async (_, damage) => {
    await damage(spoil);
    const { signal, out, err } = await inProcess(path);
    expect([signal, out]).toEqual([null, '']);
    expect(err).toMatch(what);
    expect(err.startsWith(`The data directory ${path} is damaged: `)).toBe(true);
    expect(err.endsWith('. Restore a backup, or move the directory away to start anew')).toBe(true);
  });
});

describe('A flipped bit in documents', () => {
  const mismatch = 'an entry of data.mdb does not match its checksum';
  const everyFlipped = (bytes: Buffer, text: string, step = text.length): void => {
    for (let at = bytes.indexOf(text); at >= 0; at = bytes.indexOf(text, at + step)) flip(bytes, at + 1);
  };
  const spoil = (): Promise<void> => change((bytes) => everyFlipped(bytes, 'x'.repeat(400), 1_000));
  const [rotten, crashed] = STATES.map(([, damage]) => damage);

  test('after a stop that no time tells of is an error where it is read, and refused at the next start', async () => {
    await rotten?.(spoil);
    expect(await inProcess(path)).toEqual({ signal: null, out: mismatch, err: '' });
    expect(await inProcess(path)).toMatchObject({ signal: null, out: '', err: expect.stringContaining(mismatch) as unknown });
  });

  test('of the catalog, which every start reads, is refused as damage, and all is checked at the next start', async () => {
    await rotten?.(() => change((bytes) => everyFlipped(bytes, '_id_')));
    const err = `The data directory ${path} is damaged: ${mismatch}. Restore a backup, or move the directory away to start anew`;
    expect(await inProcess(path)).toEqual({ signal: null, out: '', err });
    const [owner = ''] = (await readdir(path)).filter((name) => name.startsWith('owner.'));
    expect(await readFile(join(path, owner), 'utf8')).toBe('unchecked');
    expect(await inProcess(path)).toEqual({ signal: null, out: '', err });
  });

  test('after a crash is refused', async () => {
    await crashed?.(spoil);
    expect(await inProcess(path)).toMatchObject({ signal: null, out: '', err: expect.stringContaining(mismatch) as unknown });
  });
});

describe('A data directory that is whole', () => {
  const served = { signal: null, out: String(DOCUMENTS), err: '' };

  test.each(STATES)('%s is served', async (_, leave) => {
    await leave(() => Promise.resolve());
    expect(await inProcess(path)).toEqual(served);
  });

  test('is served when the file of its last owner is missing', async () => {
    for (const name of await readdir(path)) if (name.startsWith('owner.')) await unlink(join(path, name));
    expect(await inProcess(path)).toEqual(served);
  });

  test('is served when it is the copy of one whose server listened elsewhere', async () => {
    await writeFile(join(path, 'address'), `mongodb://%2Fnowhere%2Fmongod.sock/\n${whole}\n`);
    expect(await inProcess(path)).toEqual(served);
  });

  test.each(STATES)('and whose format is newer, %s, is refused by its number, not as damaged', async (_, leave) => {
    await leave(newerFormat);
    const err = `The data directory ${path} has format 9, this version reads up to 2: start a newer version`;
    expect(await inProcess(path)).toEqual({ signal: null, out: '', err });
  });
});

test('The process of all these servers, refused or closed, ends by itself', async () => {
  expect(await inProcess(path)).toMatchObject({ err: '' });
  const end = once(reader as ChildProcess, 'exit');
  reader?.disconnect();
  reader = undefined;
  expect(await end).toEqual([0, null]);
});
