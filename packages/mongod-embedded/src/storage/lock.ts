/**
 * Makes sure that one process at a time has a data directory, and finds the server that has it. Node.js has no file locks: ordinary files
 * do it, and one that a killed process left behind holds nobody up.
 */
import { linkSync, readdirSync, readFileSync, realpathSync, renameSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ObjectId } from 'bson';
import { dataFile, type DirectoryState, endsEarly, makePrivate } from './files.js';

/** A data directory that belongs to this process. */
export interface Ownership {
  readonly found: DirectoryState;
  /** To be called once there are data: should this process be killed, the next owner finds them unchecked. */
  readonly opened: () => void;
  /** @param clean whether the data are in good order; otherwise the next owner finds what this one has found */
  readonly giveBack: (clean: boolean) => void;
}

/**
 * Takes a data directory for this process alone.
 *
 * Each owner has a file of its own, `owner.1`, `owner.2` and so on; the highest counts. A file is linked into place with its content, which
 * fails when the name is taken: of two processes that find the last owner dead, one gets the next number. A file is never deleted by its
 * owner, only marked free, so that nobody can mistake an older file for the newest. It holds the state that the next owner finds and then
 * who has the directory. Giving it back cuts the text, which needs no room on the disk: behind the state, or to nothing when all is well.
 * @throws Error with one line that names the running server, or says that other users may read the directory
 */
export function takeDirectory(path: string): Ownership {
  makePrivate(path);
  for (;;) {
    const { number: last, owner } = lastOwner(path);
    if (has(owner, path)) throw new Error(`The data directory ${path} is in use by process ${owner.pid}${hint(path)}`);
    const file = ownerFile(path, last + 1);
    let state: DirectoryState = owner.state === 'new' ? 'new' : 'unchecked';
    if (!withDraft(path, ownText(state, path), (draft) => linked(draft, file))) continue;
    rmSync(addressFile(path), { force: true });
    for (const older of owners(path).filter((number) => number <= last)) rmSync(ownerFile(path, older), { force: true });
    return {
      found: owner.state,
      opened: () => {
        state = 'unchecked';
        // Renamed into place: who read half a text would take this owner for dead.
        withDraft(path, ownText(state, path), (draft) => renameSync(draft, file));
      },
      giveBack: (clean) => {
        rmSync(addressFile(path), { force: true });
        truncateSync(file, clean ? 0 : state.length);
      },
    };
  }
}

/** Publishes this server's address for other processes, with its directory, where its socket is: in one that was moved nobody listens. */
export function writeAddress(path: string, uri: string): void {
  writeFileSync(addressFile(path), `${uri}\n${realpathSync(path)}\n`, { mode: 0o600 });
}

/**
 * Finds the server that has a data directory open.
 * @param path the data directory
 * @returns its URI; undefined for none, or if the entry is from a dead process or a copy
 */
export function runningServer(path: string): string | undefined {
  return has(lastOwner(path).owner, path) ? readAddress(path) : undefined;
}

const ownerFile = (path: string, number: number): string => join(path, `owner.${number}`);
const addressFile = (path: string): string => join(path, 'address');

function readAddress(path: string): string | undefined {
  const [uri, directory] = read(addressFile(path)).split('\n');
  return directory !== undefined && directory === realpathSync(path) ? uri : undefined;
}

/** Writes a file under a name of its own, for `use` to put in its place. */
function withDraft<T>(path: string, text: string, use: (draft: string) => T): T {
  const draft = join(path, `draft.${process.pid}.${new ObjectId().toHexString()}`);
  try {
    writeFileSync(draft, text, { mode: 0o600, flush: true });
    return use(draft);
  } finally {
    rmSync(draft, { force: true });
  }
}

function linked(draft: string, file: string): boolean {
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function owners(path: string): number[] {
  return names(path)
    .flatMap((name) => /^owner\.(\d+)$/.exec(name)?.slice(1).map(Number) ?? [])
    .sort((a, b) => a - b);
}

/** The content of an owner file. `pid` is 0 after release. */
interface Owner {
  readonly state: DirectoryState;
  readonly pid: number;
  readonly start: string;
  readonly directory: string;
}

/** The newest owner; number 0 when there is none. */
function lastOwner(path: string): { readonly number: number; readonly owner: Owner } {
  const number = owners(path).at(-1) ?? 0;
  const [word = '', pid = '0', start = '', directory = ''] = number === 0 ? [] : read(ownerFile(path, number)).split(' ');
  return { number, owner: { state: stateOf(path, number, word), pid: Number(pid), start, directory } };
}

/** What an owner has left, according to its word and to the files: data that have come, changed or gone since must be checked. */
function stateOf(path: string, number: number, word: string): DirectoryState {
  // A path that is not a directory counts as empty; creating it reports the problem.
  if (names(path).length === 0) return 'new';
  const data = statSync(dataFile(path), { throwIfNoEntry: false });
  if (number === 0 || word === 'new') return data === undefined || data.size === 0 ? 'new' : 'unchecked';
  const leftMs = statSync(ownerFile(path, number), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const untouched = data === undefined || (data.isFile() && data.mtimeMs <= leftMs && !endsEarly(path));
  return word === '' && untouched ? 'clean' : 'unchecked';
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

/**
 * A process id may be reused after a crash, in a container by the same program: the start time distinguishes them. The identity of the
 * directory tells it from a copy, which holds this text too.
 */
function ownText(state: DirectoryState, path: string): string {
  return `${state} ${process.pid} ${startOf(process.pid)} ${identityOf(path)}`;
}

/** Whether the process of an owner file lives and has this directory, not the one that this is a copy of. */
function has({ pid, start, directory }: Owner, path: string): boolean {
  if (pid === 0 || directory !== identityOf(path)) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return startOf(pid) === start;
}

/** What a directory keeps under any name, and no copy of it has. */
function identityOf(path: string): string {
  const { dev, ino } = statSync(path, { throwIfNoEntry: false }) ?? {};
  return `${dev}:${ino}`;
}

/** The start time of a process in ticks since boot; empty where unavailable (proc_pid_stat(5), field 22). */
function startOf(pid: number): string {
  const stat = read(`/proc/${pid}/stat`);
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}

function hint(path: string): string {
  const uri = readAddress(path);
  return uri === undefined ? '' : `, which listens at ${uri}`;
}
