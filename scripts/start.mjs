/** `npm start`: installs what is missing, compiles what changed, and becomes the server. Runs on a fresh clone. */
import './install.mjs';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildConsole } from './console.mjs';

const program = new URL('../dist/main.js', import.meta.url);
const compiler = fileURLToPath(new URL('../node_modules/typescript/bin/tsc', import.meta.url));
const project = fileURLToPath(new URL('../tsconfig.build.json', import.meta.url));

// Without the packages for development there is no compiler: what was built is started as it is.
if (existsSync(compiler)) {
  if (!existsSync(program)) console.error('Compiling, once …');
  const { status } = spawnSync(process.execPath, [compiler, '-b', project], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
} else if (!existsSync(program)) {
  console.error('Not built: run `npm ci && npm run build`');
  process.exit(1);
}

await buildConsole();
console.error('Starting the database and the server …');
// In this process, so that signals reach the server itself.
await import(program.href);
