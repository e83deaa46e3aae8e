/** Installs the packages of the lock file when others or none are installed. Runs before anything is installed: Node's own modules only. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const lockFile = `${root}package-lock.json`;
const packages = `${root}node_modules`;
/** The hash of the lock file whose packages are installed: a checkout that gives the same file another time installs nothing. */
const hashFile = `${packages}/.lock-file-hash`;
const PROGRESS_MS = 5_000;

/** The folders of the packages that this platform gets. */
const foldersOf = ({ packages }) =>
  Object.entries(packages).flatMap(([folder, { os, cpu, link }]) =>
    folder.startsWith('node_modules/') && !link && (os?.includes(process.platform) ?? true) && (cpu?.includes(process.arch) ?? true)
      ? [`${root}${folder}/package.json`]
      : [],
  );

/** What npm would do first, so that what is counted from then on is new. */
const removeOld = () => {
  if (!existsSync(packages)) return;
  console.error('Removing the old packages …');
  for (const name of readdirSync(packages)) rmSync(`${packages}/${name}`, { recursive: true, force: true });
};

const install = async () => {
  removeOld();
  const wanted = foldersOf(JSON.parse(readFileSync(lockFile, 'utf8')));
  console.error(
    `Installing ${wanted.length} packages into node_modules, once (some 500 MB; those to build and test with are among them) …`,
  );
  const npm = spawn('npm', ['ci', '--loglevel=error', '--no-progress'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  let unpacked = 0;
  const progress = setInterval(() => {
    // npm may take a folder back for a moment.
    unpacked = Math.max(unpacked, wanted.filter((path) => existsSync(path)).length);
    console.error(`  ${unpacked} of ${wanted.length} packages unpacked after ${Math.round(performance.now() / 1_000)} s`);
  }, PROGRESS_MS);
  const [status] = await once(npm, 'close');
  clearInterval(progress);
  if (status !== 0) process.exit(status ?? 1);
};

const changedAt = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
const hash = createHash('sha256').update(readFileSync(lockFile)).digest('hex');
if (!existsSync(hashFile) || readFileSync(hashFile, 'utf8') !== hash) {
  // npm writes this file last: where it is newer than the lock file, somebody ran npm here.
  if (changedAt(`${packages}/.package-lock.json`) < changedAt(lockFile)) await install();
  writeFileSync(hashFile, hash);
}
