import { linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ObjectId } from 'bson';

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
    const { number: last, identity } = lastOwner(path);
    if (isAlive(identity)) throw new Error(`The data directory ${path} is in use by process ${identity.split(' ')[0] ?? ''}${hint(path)}`);
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
    rmSync(addressFile(path), { force: true });
    for (const older of owners(path).filter((number) => number <= last)) rmSync(ownerFile(path, older), { force: true });
    const giveBack = (): void => {
      rmSync(addressFile(path), { force: true });
      writeFileSync(ownerFile(path, last + 1), '');
    };
    return { crashed: identity !== '', giveBack };
  }
}

/** Tells other processes where this server listens. */
export function writeAddress(path: string, uri: string): void {
  writeFileSync(addressFile(path), uri);
}

/**
 * Finds the server that has a data directory open.
 * @param path the data directory
 * @returns its URI; undefined when there is none, or when what is written there was left by a process that is gone
 */
export function runningServer(path: string): string | undefined {
  return isAlive(lastOwner(path).identity) ? read(addressFile(path)) || undefined : undefined;
}

const ownerFile = (path: string, number: number): string => join(path, `owner.${number}`);
const addressFile = (path: string): string => join(path, 'address');

function owners(path: string): number[] {
  return names(path)
    .flatMap((name) => /^owner\.(\d+)$/.exec(name)?.slice(1).map(Number) ?? [])
    .sort((a, b) => a - b);
}

/** The newest owner's number and identity; 0 and empty when there is none, and the identity also when it has given the directory back. */
function lastOwner(path: string): { readonly number: number; readonly identity: string } {
  const number = owners(path).at(-1) ?? 0;
  return { number, identity: read(ownerFile(path, number)) };
}

function names(path: string): string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}

/** A file's text; empty when it is not there, which may be since this very moment. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** A process number alone may be given again after a crash, in a container to the same program: the time of its start tells them apart. */
function ownIdentity(): string {
  return `${process.pid} ${startOf(process.pid)}`;
}

function isAlive(identity: string): boolean {
  if (identity === '') return false;
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
  const stat = read(`/proc/${pid}/stat`);
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}

function hint(path: string): string {
  const uri = read(addressFile(path));
  return uri === '' ? '' : `, which listens at ${uri}`;
}
