/** What holds before any test: generated types are current, types, lint, format. Side by side, so that all complaints come at once. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const CHECKS = [
  ['graphql-codegen', '--check'],
  ['tsc', '--incremental', '--tsBuildInfoFile', 'node_modules/.cache/check.tsbuildinfo'],
  ['tsc', '-p', 'tsconfig.scripts.json'],
  ['tsc', '-p', 'packages/console', '--incremental', '--tsBuildInfoFile', 'node_modules/.cache/console.tsbuildinfo'],
  ['oxlint'],
  ['prettier', '--check', '--cache', '--log-level', 'warn', '.'],
];

/** The compiler and the type-aware lint are Go programs: near this size they free memory before they take more. */
const MEMORY = { GOMEMLIMIT: '800MiB' };

const root = fileURLToPath(new URL('..', import.meta.url));
const passes = async (command) => {
  const child = spawn('npx', ['--no-install', ...command], {
    cwd: root,
    env: { ...MEMORY, ...process.env },
    shell: process.platform === 'win32',
  });
  const output = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => output.push(piece));
  const [code] = await once(child, 'close');
  if (code !== 0) process.stderr.write(`${command.join(' ')} failed:\n${Buffer.concat(output).toString()}\n`);
  return code === 0;
};

const outcomes = await Promise.all(CHECKS.map(passes));
if (outcomes.includes(false)) process.exitCode = 1;
