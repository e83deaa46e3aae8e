/** `npm start`: installs what is missing, compiles what changed, and becomes the server. Runs on a fresh clone. */
import './install.mjs';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const compiler = fileURLToPath(new URL('../node_modules/typescript/bin/tsc', import.meta.url));
const project = fileURLToPath(new URL('../tsconfig.build.json', import.meta.url));
const { status } = spawnSync(process.execPath, [compiler, '-b', project], { stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);

// In this process, so that signals reach the server itself.
await import('../dist/main.js');
