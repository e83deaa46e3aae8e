/** Where the server of a data directory listens, for the commands beside it. */
import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A server that was started with a data directory. */
export interface ServerRecord {
  readonly pid: number;
  readonly url: string;
  readonly version: string;
  readonly startedAt: string;
}

const fileIn = (dataDir: string): string => join(dataDir, 'server.json');

/**
 * Records the server of this process. Where there is no such directory, as with a database elsewhere, or nothing can be written to it, there
 * is no record, and the server runs all the same.
 * @returns how to remove the record
 */
export const recordServer = async (dataDir: string, server: ServerRecord): Promise<() => Promise<void>> => {
  const write = async (): Promise<void> =>
    writeFile(fileIn(dataDir), `${JSON.stringify({ ...server, directory: await identityOf(dataDir) })}\n`, { mode: 0o600 });
  await write().catch(() => undefined);
  return () => rm(fileIn(dataDir), { force: true });
};

/**
 * The server that runs with a data directory; null where none does. One that was killed leaves its record behind, and a copy of the
 * directory has the record of the original's server.
 */
export const recordedServer = async (dataDir: string): Promise<ServerRecord | null> => {
  try {
    const { directory, ...server } = JSON.parse(await readFile(fileIn(dataDir), 'utf8')) as ServerRecord & { readonly directory: string };
    return directory === (await identityOf(dataDir)) && isRunning(server.pid) ? server : null;
  } catch {
    return null;
  }
};

/** What a directory keeps under any name, and no copy of it has. */
const identityOf = async (path: string): Promise<string> => {
  const { dev, ino } = await stat(path);
  return `${String(dev)}:${String(ino)}`;
};

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // It runs, and belongs to another user.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};
