/** Builds the console when its sources, the contract or its packages have changed since the last time. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'packages/console');
const dist = join(folder, 'dist');
/** Where a build leaves the hash of what it was made of. */
const stamp = '.sources';

const filesIn = (path) =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

const hashOfSources = () => {
  const own = ['index.html', 'vite.config.js', 'package.json'].map((name) => join(folder, name));
  const files = [
    join(root, 'schema.graphql'),
    join(root, 'package-lock.json'),
    ...own,
    ...filesIn(join(folder, 'src')),
    ...filesIn(join(folder, 'build')),
  ];
  const hash = createHash('sha256');
  for (const file of files) hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
};

/** Whether the console in place was made of what has this hash. */
const isCurrent = (hash) => existsSync(join(dist, stamp)) && readFileSync(join(dist, stamp), 'utf8') === hash;

/** Puts a build in place; where another one of the same sources was faster, that stays. */
const put = (made, hash) => {
  try {
    if (!isCurrent(hash)) {
      rmSync(dist, { recursive: true, force: true });
      renameSync(made, dist);
    }
  } catch (error) {
    if (!isCurrent(hash)) throw error;
  }
  rmSync(made, { recursive: true, force: true });
};

/** @returns whether anything had to be built */
export const buildConsole = async () => {
  // Without the packages for development there is nothing to build with: what was built is served as it is.
  if (!existsSync(join(root, 'node_modules/vite')) || !existsSync(join(folder, 'src'))) return false;
  const hash = hashOfSources();
  if (isCurrent(hash)) return false;
  console.error('Building the console …');
  // Elsewhere, and moved when it is complete: an interrupted build, or two at once, leave no half of one.
  const made = join(root, `node_modules/.cache/console-${String(process.pid)}`);
  // In a process of its own: what is built must not depend on the environment of who builds it.
  const options = ['--logLevel', 'error', '--bypass-lock', '--emptyOutDir', '--outDir', made];
  const vite = spawn(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), 'build', folder, ...options], {
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: 'inherit',
  });
  const [status] = await once(vite, 'close');
  if (status !== 0) throw new Error('The console could not be built');
  writeFileSync(join(made, stamp), hash);
  put(made, hash);
  return true;
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildConsole();
