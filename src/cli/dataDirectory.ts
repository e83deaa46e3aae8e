/** The data directory: the embedded database and the local key. Where it cannot be used, that is said in words. */
import { constants } from 'node:fs';
import { access, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type LocalKey, localKeyPath, openLocalKey } from '../server/auth/localKey.js';
import { withPathErrors } from './fileErrors.js';

/** Where in the data directory the embedded database lives. */
export const databasePath = (dataDir: string): string => join(dataDir, 'database');

/**
 * Makes a data directory where there is none, and sees that it can be used.
 * @throws Error with what is wrong with it and what to do
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

/** Opens the local key of a data directory; both are made when they are not there. @throws Error in words */
export const openKey = async (dataDir: string): Promise<LocalKey> => {
  await makeDataDirectory(dataDir);
  const failure = `The key ${localKeyPath(dataDir)} cannot be used`;
  return withPathErrors(failure, 'Remove it, and a new one is made (tokens signed by the old one end)', () => openLocalKey(dataDir));
};
