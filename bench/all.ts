/** Runs every bench, those of the packages too, one after the other, each in a process of its own. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.bench.js'))) {
  process.stdout.write(`\n${file}\n`);
  const { status } = spawnSync(process.execPath, [join(root, file)], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
