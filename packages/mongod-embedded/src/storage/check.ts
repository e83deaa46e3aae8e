/**
 * The check of all data of a directory. It runs on each backup, on what is restored, and where the last server did not stop in good order
 * or the data changed since.
 */
import { Catalog } from './catalog.js';
import { indexPrefix, recordPrefix, within } from './keyspace.js';
import type { Reader } from './layer.js';
import { checkPages } from './pages.js';
import { Storage } from './storage.js';

/**
 * Checks a data directory that no server has open. @returns how many documents there are
 * @throws Error with the problem
 */
export type Check = (path: string) => Promise<number>;

/**
 * Reads everything and checks that every document is in its collection's index. The storage survives crashes by design; this finds damaged
 * disks or copies. What the check of the pages does not know of may yet end the process, once the file is mapped.
 */
export const checkData: Check = async (path) => {
  checkPages(path);
  const storage = new Storage(path);
  try {
    checkEntries(storage.head);
    return checkIndexes(storage);
  } finally {
    await storage.close();
  }
};

function checkEntries(reader: Reader): void {
  let last = '';
  for (const [key, value] of reader.range('\0', '\xff')) {
    if (key <= last) throw new Error('its keys are out of order');
    if (key.startsWith('d') && (value.length < 5 || value.readInt32LE(0) !== value.length)) throw new Error('a document is not whole');
    last = key;
  }
}

function checkIndexes(storage: Storage): number {
  let documents = 0;
  for (const { id, indexes, namespace } of new Catalog(storage.head).list(storage.head)) {
    const records = storage.count(...within(recordPrefix(id)));
    const entries = storage.count(...within(indexPrefix(indexes[0]?.id ?? 0)));
    if (records !== entries) throw new Error(`${namespace} has ${records} documents and ${entries} entries in its index on _id`);
    documents += records;
  }
  return documents;
}
