/** Keeps folders small enough to be read at a glance; the linter does it for functions (`max-lines-per-function`). */
import { expect, test } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const MOST_FILES = 20;
/** Folders that may hold more. */
const LARGE_FOLDERS: Readonly<Record<string, number>> = {
  // A gateway's whole configuration: the routers that were tried each have their own files.
  'examples/supergraph': 21,
};

const foldersIn = (folder: string): readonly (readonly [string, number])[] => {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !/^(?:node_modules|dist|\..*)$/.test(name));
  const files = entries.filter((entry) => entry.isFile()).length;
  return [[folder, files], ...entries.filter((entry) => entry.isDirectory()).flatMap(({ name }) => foldersIn(join(folder, name)))];
};

test('no folder holds more than 20 files', () => {
  const folders = ['src', 'packages', 'test', 'bench', 'scripts', 'docs', 'examples'].flatMap(foldersIn);
  expect(folders.filter(([folder, files]) => files > (LARGE_FOLDERS[folder] ?? MOST_FILES))).toEqual([]);
});
