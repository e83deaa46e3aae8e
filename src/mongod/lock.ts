import { linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { ObjectId } from 'bson';
import { decode } from './decode.js';
import { encode } from './encode.js';
import { isDocument } from './values.js';

/** What a running server writes into its data directory for others to find it by. */
export interface Running {
  readonly uri: string;
  readonly host: string;
  readonly port: number;
  /** `topologyVersion.processId` of its hello, as hexadecimal digits. */
  readonly processId: string;
}

const addressFile = (path: string): string => join(path, 'address');

/**
 * Takes a data directory for this process alone.
 *
 * Each owner has a file of its own, `owner.1`, `owner.2` and so on; the highest counts. A file is linked into place with its content, which
 * fails when the name is taken: of two processes that find the last owner dead, one gets the next number. A file is never deleted by its
 * owner, only marked free, so that nobody can mistake an older file for the newest.
 * @returns whether the last owner has not given it back, and a function that gives it back
 * @throws Error with one line that names the running server
 */
export function takeDirectory(path: string): { readonly crashed: boolean; readonly giveBack: () => void } {
  mkdirSync(path, { recursive: true });
  for (;;) {
    const last = owners(path).at(-1) ?? 0;
    const identity = last === 0 ? '' : readOwner(path, last);
    if (identity !== '' && isAlive(identity))
      throw new Error(`The data directory ${path} is in use by process ${identity.split(' ')[0] ?? ''}${addressHint(path)}`);
    const draft = join(path, `draft.${process.pid}.${new ObjectId().toHexString()}`);
    writeFileSync(draft, ownIdentity());
    try {
      linkSync(draft, ownerFile(path, last + 1));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') continue;
      throw error;
    } finally {
      rmSync(draft, { force: true });
    }
    for (const older of owners(path).filter((number) => number <= last)) rmSync(ownerFile(path, older), { force: true });
    const giveBack = (): void => {
      rmSync(addressFile(path), { force: true });
      writeFileSync(ownerFile(path, last + 1), '');
    };
    return { crashed: identity !== '', giveBack };
  }
}

const ownerFile = (path: string, number: number): string => join(path, `owner.${number}`);

function owners(path: string): number[] {
  const numbers = readdirSync(path).flatMap((name) => /^owner\.(\d+)$/.exec(name)?.slice(1).map(Number) ?? []);
  return numbers.sort((a, b) => a - b);
}

function readOwner(path: string, number: number): string {
  try {
    return readFileSync(ownerFile(path, number), 'utf8');
  } catch {
    // Deleted by a newer owner this very moment.
    return '';
  }
}

/** A process number alone may be given again after a crash, in a container to the same program: the time of its start tells them apart. */
function ownIdentity(): string {
  return `${process.pid} ${startOf(process.pid)}`;
}

function isAlive(identity: string): boolean {
  const [pid = '', start = ''] = identity.split(' ');
  try {
    process.kill(Number(pid), 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return startOf(Number(pid)) === start;
}

/** When a process was started, in ticks since the boot; empty where the system does not tell (proc_pid_stat(5), field 22). */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

function addressHint(path: string): string {
  const running = readAddress(path);
  return running === undefined ? '' : `, which listens at ${running.uri}`;
}

/** Tells other processes where this server listens. */
export function writeAddress(path: string, running: Running): void {
  writeFileSync(addressFile(path), JSON.stringify(running));
}

function readAddress(path: string): Running | undefined {
  try {
    return JSON.parse(readFileSync(addressFile(path), 'utf8')) as Running;
  } catch {
    return undefined;
  }
}

/**
 * Finds the server that has a data directory open.
 * @param path the data directory
 * @returns its URI; undefined when there is none, or when what is written there belongs to a process that is gone
 */
export async function runningServer(path: string): Promise<string | undefined> {
  const running = readAddress(path);
  if (running === undefined) return undefined;
  return (await processIdAt(running)) === running.processId ? running.uri : undefined;
}

/** Asks whoever listens there who it is. */
function processIdAt({ host, port }: Running): Promise<string | undefined> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 2_000 });
    const finish = (answer?: string): void => {
      socket.destroy();
      resolve(answer);
    };
    const pieces: Buffer[] = [];
    socket.once('connect', () => socket.write(helloMessage()));
    socket.once('error', () => finish());
    socket.once('timeout', () => finish());
    socket.once('close', () => finish());
    socket.on('data', (piece) => {
      pieces.push(piece);
      const all = Buffer.concat(pieces);
      if (all.length >= 16 && all.length >= all.readInt32LE(0)) finish(processIdIn(all));
    });
  });
}

function helloMessage(): Buffer {
  const message = encode({ hello: 1, $db: 'admin' }, 21);
  message.fill(0, 0, 21);
  message.writeInt32LE(message.length, 0);
  message.writeInt32LE(2013, 12);
  return message;
}

function processIdIn(message: Buffer): string | undefined {
  try {
    const { topologyVersion } = decode(message.subarray(21, message.readInt32LE(0)));
    const id = isDocument(topologyVersion) ? topologyVersion['processId'] : undefined;
    return id instanceof ObjectId ? id.toHexString() : undefined;
  } catch {
    // Something else listens there.
    return undefined;
  }
}
