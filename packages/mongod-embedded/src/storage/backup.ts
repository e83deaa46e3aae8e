/**
 * Backup, restore and compaction of a data directory. Each makes a whole, checked copy first and puts it in place by renaming: whatever
 * ends the process, either the former data or the new ones are there.
 */
import { existsSync, statSync } from 'node:fs';
import { copyFile, link, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { checkApart, copyApart } from './apart.js';
import { checkDataFile, damaged, dataFile, endsEarly, makePrivate } from './files.js';
import { runningServer, takeDirectory } from './lock.js';

/**
 * Copies a data directory without its free pages, also while a server has it open, and checks the copy. Until it is whole and on disk, the
 * copy has another name: one that was cut off is never taken for a backup.
 * @param from the data directory
 * @param to the backup's directory, which must not exist; it opens as a data directory
 * @returns how many documents the copy holds
 * @throws Error when there is nothing to copy, the target exists, or the copy is not whole
 */
export const backUp = (from: string, to: string): Promise<number> =>
  making(to, async (draft) => {
    requireData(from);
    return copyApart(from, draft);
  });

/**
 * Puts a backup in the place of a directory's data. What was there is kept beside it, not deleted.
 * @param from a backup, or the copy of a data directory whose server was stopped
 * @param to the data directory; no server may have it open
 * @returns how many documents it holds, and where the former data are; undefined when there were none
 * @throws Error when the backup is not whole or a server runs on the data directory: then nothing has changed
 */
export async function restore(from: string, to: string): Promise<{ readonly documents: number; readonly former: string | undefined }> {
  requireData(from);
  requireStopped(to);
  const whole = `${resolve(to)}.restored`;
  await rm(whole, { recursive: true, force: true });
  const documents = await making(whole, async (draft) => {
    await copyFile(dataFile(from), dataFile(draft));
    return checkApart(draft);
  });
  const former = await holding(to, async () => {
    const kept = await keepFormer(to);
    await exchange(whole, to);
    return kept;
  });
  return { documents, former };
}

/**
 * Gives the free pages of a data directory back to the disk. No server starts on it meanwhile: what that one wrote would be lost.
 * @param path a data directory that no server has open
 * @returns how many documents it holds
 */
export async function compact(path: string): Promise<number> {
  requireStopped(path);
  requireData(path);
  return holding(path, async () => {
    const copy = `${resolve(path)}.compacted`;
    await rm(copy, { recursive: true, force: true });
    const documents = await backUp(path, copy);
    await exchange(copy, path);
    return documents;
  });
}

/** Makes a directory of data under a name of its own, and gives it its name once it is whole and on disk. */
async function making(to: string, fill: (draft: string) => Promise<number>): Promise<number> {
  if (existsSync(to)) throw new Error(`${to} exists: name a directory that does not`);
  const draft = `${resolve(to)}.incomplete`;
  await rm(draft, { recursive: true, force: true });
  try {
    await mkdir(dirname(draft), { recursive: true });
    makePrivate(draft);
    const documents = await fill(draft);
    await flush(dataFile(draft));
    await rename(draft, to);
    await flush(dirname(resolve(to)));
    return documents;
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  }
}

/** Owns a data directory while its data are exchanged for others that were checked. */
async function holding<T>(path: string, work: () => Promise<T>): Promise<T> {
  const directory = takeDirectory(path);
  let isClean = directory.found === 'clean';
  try {
    const result = await work();
    isClean = true;
    return result;
  } finally {
    directory.giveBack(isClean);
  }
}

/** Keeps the data of a directory in one beside it as well. @returns that; undefined when there are no data */
async function keepFormer(path: string): Promise<string | undefined> {
  const data = statSync(dataFile(path), { throwIfNoEntry: false });
  if (data === undefined) return undefined;
  const former = `${resolve(path)}.before-${new Date().toISOString().replaceAll(/[:.]/g, '-')}`;
  makePrivate(former);
  await (data.isFile() ? link : rename)(dataFile(path), dataFile(former));
  await flush(former);
  return former;
}

/** Moves data into a directory. At every moment it has the former data or the new ones, whatever ends this process. */
async function exchange(whole: string, to: string): Promise<void> {
  await rename(dataFile(whole), dataFile(to));
  await flush(to);
  await flush(dirname(resolve(to)));
  await rm(whole, { recursive: true });
}

function requireData(path: string): void {
  if (!existsSync(dataFile(path))) throw new Error(`There is no data in ${path}: it has no data.mdb`);
  checkDataFile(path, 'unchecked');
  if (endsEarly(path)) throw damaged(path, 'data.mdb was cut');
}

function requireStopped(path: string): void {
  const uri = runningServer(path);
  if (uri !== undefined) throw new Error(`A server runs on the data directory ${path}: stop it first`);
}

/** Brings a file or a directory to disk. A directory cannot be opened on Windows, where it needs no flush. */
async function flush(path: string): Promise<void> {
  const handle = await open(path, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
