/** What an operator wants to know of a database before trusting it: found out without changing anything. */
import type { Document } from 'mongodb';
import { clientFor } from './connectionString.js';
import { checkIndexes, type IndexFinding } from './collections.js';

export interface Checkup {
  /** `replica set rs0`, `sharded cluster`, or null for a server that can do neither transactions nor change streams. */
  readonly deployment: string | null;
  readonly version: string;
  /** How far the database's clock is ahead of ours (negative: behind), give or take the way there and back. */
  readonly clockAheadMs: number;
  /** Whether anything was ever stored. */
  readonly isEmpty: boolean;
  readonly indexes: readonly IndexFinding[];
}

/**
 * Looks at a database.
 * @param withinMs how long to look for it
 * @throws when it does not answer in time
 */
export const checkUp = async (uri: string, databaseName: string, withinMs: number): Promise<Checkup> => {
  const client = clientFor(uri, { appName: 'party-performance doctor', serverSelectionTimeoutMS: withinMs });
  try {
    const db = client.db(databaseName);
    const asked = Date.now();
    const hello = await db.admin().command({ hello: 1 });
    const answered = Date.now();
    const { version } = await db.admin().command({ buildInfo: 1 });
    const isEmpty = (await db.listCollections().toArray()).length === 0;
    return {
      deployment: deploymentOf(hello),
      version: String(version),
      clockAheadMs: Math.round((hello['localTime'] as Date).getTime() - (asked + answered) / 2),
      isEmpty,
      indexes: isEmpty ? [] : await checkIndexes(db),
    };
  } finally {
    await client.close();
  }
};

const deploymentOf = ({ setName, msg }: Document): string | null => {
  if (typeof setName === 'string') return `replica set ${setName}`;
  return msg === 'isdbgrid' ? 'sharded cluster' : null;
};
