import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/wasm-typescript';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Compiles the database server to JavaScript, as the build does, for tests that need a process or a thread of its own.
 * @returns the directory with `index.js`, and a function that removes it
 */
export async function compileMongod(): Promise<{ path: string; remove: () => Promise<void> }> {
  // Below node_modules, so that the packages it imports are found from there.
  const path = join(root, 'node_modules', '.cache', `compiled-${process.pid}-${Date.now()}`);
  const source = join(root, 'src');
  const files = (await readdir(source, { recursive: true })).filter((name) => name.endsWith('.ts'));
  await mkdir(path, { recursive: true });
  await writeFile(join(path, 'package.json'), '{ "type": "module" }');
  await Promise.all(
    files.map(async (name) => {
      const { code } = transformSync(await readFile(join(source, name), 'utf8'), { mode: 'strip-only' });
      const target = join(path, name.replace(/\.ts$/, '.js'));
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, code);
    }),
  );
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}
