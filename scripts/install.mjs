/** Installs the packages of the lock file when they are missing or older than it. Runs before anything is installed: Node's own modules only. */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const changedAt = (path) => statSync(new URL(`../${path}`, import.meta.url), { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** npm writes this file last: without it an installation was interrupted. */
if (changedAt('node_modules/.package-lock.json') < changedAt('package-lock.json')) {
  console.error('Installing packages (once) …');
  const { status } = spawnSync('npm', ['ci', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}
