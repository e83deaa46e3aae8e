/** The program in a process of its own, compiled as the build does. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/wasm-typescript';
import { PATIENT } from './patience.js';

export interface CompiledProgram {
  /** Runs a command to its end. */
  run(args: readonly string[], environment?: Record<string, string>): Promise<ExitResult>;
  /** Starts a command that goes on. */
  start(args: readonly string[], environment?: Record<string, string>): RunningProgram;
  /** Ends what a failed test left running. */
  close(): Promise<void>;
}

export interface ExitResult {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunningProgram {
  readonly process: ChildProcess;
  /** Resolves with everything written to standard output once it matches; throws with standard error when the process ends before. */
  waitForOutput(pattern: RegExp): Promise<string>;
  /** The same of standard error. */
  waitForError(pattern: RegExp): Promise<string>;
  readonly ended: Promise<ExitResult>;
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where the program of this run is, for all suites (`jest.config.js`). */
const shared = process.env['SHARED_PROGRAM'] ?? '';

/** Writes the compiled sources to the directory, unless another suite has. */
const compileTo = async (target: string): Promise<void> => {
  if ((await readdir(target).catch(() => [])).length > 0) return;
  const home = `${target}-${String(process.pid)}`;
  await compile(join(root, 'src'), join(home, 'dist'));
  for (const name of await readdir(join(root, 'packages'))) {
    const [source, target] = [join(root, 'packages', name), join(home, 'node_modules', name)];
    await compile(join(source, 'src'), join(target, 'dist'));
    await copyFile(join(source, 'package.json'), join(target, 'package.json'));
  }
  await Promise.all(['package.json', 'schema.graphql'].map((name) => copyFile(join(root, name), join(home, name))));
  // Of two at the same time the second finds the place taken, by the same.
  await rename(home, target).catch(() => undefined);
};

/** The program of this run, compiled once for all suites. Close it in `afterAll`. */
export const compileProgram = async (): Promise<CompiledProgram> => {
  await compileTo(shared);
  const running = new Set<RunningProgram>();
  const start: CompiledProgram['start'] = (args, environment = {}) => {
    const started = spawnProgram(join(shared, 'dist', 'main.js'), shared, args, environment);
    running.add(started);
    void started.ended.then(() => running.delete(started));
    return started;
  };
  return {
    start,
    run: (args, environment) => start(args, environment).ended,
    close: async () => {
      for (const { process: child } of running) child.kill('SIGKILL');
      await Promise.all([...running].map(({ ended }) => ended));
    },
  };
};

const compile = async (source: string, target: string): Promise<void> => {
  const names = (await readdir(source, { recursive: true })).filter((name) => name.endsWith('.ts'));
  await Promise.all(
    names.map(async (name) => {
      const { code } = transformSync(await readFile(join(source, name), 'utf8'), { mode: 'strip-only' });
      const path = join(target, name.replace(/\.ts$/, '.js'));
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, code);
    }),
  );
};

/** The environment has only the tests' variables, independent of the developer's own. */
const spawnProgram = (main: string, cwd: string, args: readonly string[], environment: Record<string, string>): RunningProgram => {
  const child = spawn(process.execPath, [main, ...args], {
    cwd,
    env: { PATH: process.env['PATH'] ?? '', ...PATIENT, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const written = { out: '', err: '' };
  child.stdout.on('data', (text: Buffer) => (written.out += text.toString()));
  child.stderr.on('data', (text: Buffer) => (written.err += text.toString()));
  const ended = new Promise<ExitResult>((resolve) => child.once('close', (code) => resolve({ code, ...written })));
  const waitFor = (stream: 'out' | 'err', pattern: RegExp): Promise<string> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        if (pattern.test(written[stream])) resolve(written[stream]);
      };
      (stream === 'out' ? child.stdout : child.stderr).on('data', look);
      void ended.then(({ err }) => reject(new Error(`Ended without a word like ${pattern.source}: ${err}`)));
      look();
    });
  return { process: child, waitForOutput: (pattern) => waitFor('out', pattern), waitForError: (pattern) => waitFor('err', pattern), ended };
};

/** A port that was free a moment ago. */
export const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
};
