/** The data directory: the embedded database and the local key, with readable errors. */
import { constants } from 'node:fs';
import { access, mkdir, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { type LocalKey, localKeyPath, openLocalKey } from '../server/auth/localKey.js';
import { withPathErrors } from './fileErrors.js';

/** Where in the data directory the embedded database lives. */
export const databasePath = (dataDir: string): string => join(dataDir, 'database');

/**
 * Creates the data directory if missing, and checks that it is usable.
 * @throws Error with the problem and the remedy
 */
export const makeDataDirectory = async (dataDir: string): Promise<void> => {
  for (const path of [dataDir, databasePath(dataDir)])
    await withPathErrors(
      `The data directory ${path} cannot be used`,
      'Point DATA_DIR at a directory that this user may write to',
      async () => {
        await mkdir(path, { recursive: true });
        await access(path, constants.R_OK | constants.W_OK | constants.X_OK);
      },
    );
};

/** Free bytes on the disk of a directory, for this user. */
export const freeBytes = async (path: string): Promise<number> => {
  const { bavail, bsize } = await statfs(path);
  return bavail * bsize;
};

/** Opens the local key of a data directory; creates both if missing. @throws Error with the problem and the remedy */
export const openKey = async (dataDir: string): Promise<LocalKey> => {
  await makeDataDirectory(dataDir);
  const failure = `The key ${localKeyPath(dataDir)} cannot be used`;
  return withPathErrors(failure, 'Remove it to have a new one made (tokens signed with the old key stop working)', () =>
    openLocalKey(dataDir),
  );
};
