/** Installs the packages of the lock file when they are missing or older than it. Runs before anything is installed: Node's own modules only. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const changedAt = (path) => statSync(new URL(`../${path}`, import.meta.url), { throwIfNoEntry: false })?.mtimeMs ?? 0;
const PROGRESS_MS = 5_000;

/** The folders of the packages that this platform gets. */
const foldersOf = ({ packages }) =>
  Object.entries(packages).flatMap(([folder, { os, cpu, link }]) =>
    folder.startsWith('node_modules/') && !link && (os?.includes(process.platform) ?? true) && (cpu?.includes(process.arch) ?? true)
      ? [`${root}${folder}/package.json`]
      : [],
  );

const install = async () => {
  const wanted = foldersOf(JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8')));
  console.error(
    `Installing ${wanted.length} packages into node_modules, once (some 500 MB; those to build and test with are among them) …`,
  );
  const npm = spawn('npm', ['ci', '--loglevel=error', '--no-progress'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  const progress = setInterval(
    () =>
      console.error(
        `  ${wanted.filter((path) => existsSync(path)).length} of ${wanted.length} packages unpacked after ${Math.round(performance.now() / 1_000)} s`,
      ),
    PROGRESS_MS,
  );
  const [status] = await once(npm, 'close');
  clearInterval(progress);
  if (status !== 0) process.exit(status ?? 1);
};

/** npm writes this file last: without it an installation was interrupted. */
if (changedAt('node_modules/.package-lock.json') < changedAt('package-lock.json')) await install();
