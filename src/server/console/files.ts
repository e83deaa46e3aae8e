/** The built files of the console, read once: there are a few dozen, and they change only with the build. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

export interface ConsoleFile {
  readonly type: string;
  readonly plain: Buffer;
  /** Null where compression gains nothing. */
  readonly gzipped: Buffer | null;
  readonly etag: string;
}

/** The folder that the build writes. */
const BUILT = fileURLToPath(new URL('../../../packages/console/dist', import.meta.url));
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** @returns the files by their path below `/console/`, empty if the console was not built */
export const readConsoleFiles = async (): Promise<ReadonlyMap<string, ConsoleFile>> => {
  const entries = await readdir(BUILT, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries
    .filter((entry) => entry.isFile() && extname(entry.name) in TYPES)
    .map(({ parentPath, name }) => join(parentPath, name));
  return new Map(
    await Promise.all(
      paths.map(async (path) => [relative(BUILT, path).replaceAll('\\', '/'), fileOf(path, await readFile(path))] as const),
    ),
  );
};

const fileOf = (path: string, plain: Buffer): ConsoleFile => ({
  type: TYPES[extname(path)] ?? 'application/octet-stream',
  plain,
  gzipped: extname(path) === '.woff2' ? null : gzipSync(plain),
  etag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`,
});
