/** The built product as a process of its own, which can be killed. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');
const MAIN = join(ROOT, 'dist', 'main.js');
const BUILT = join(ROOT, 'dist', '.tsbuildinfo');

const newestIn = (directory: string): number =>
  Math.max(
    ...readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs),
  );

/** Compiles the product when a source is younger than what was compiled last. Throws when it does not compile. */
export const build = (): void => {
  const isBuilt = existsSync(MAIN) && existsSync(BUILT) && statSync(BUILT).mtimeMs > newestIn(join(ROOT, 'src'));
  if (!isBuilt) execFileSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', join(ROOT, 'tsconfig.build.json')]);
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

/** A running process of the product. */
export interface Product {
  /** Milliseconds from its birth to its readiness. */
  readonly startMs: number;
  /** SIGKILL: it learns of nothing and saves nothing. Resolves when it is gone. */
  kill(): Promise<void>;
}

/** Starts `serve` on a data directory, without demonstration data. Resolves when it listens; throws what it wrote when it ends before. */
export const startProduct = async (dataDir: string, port: number): Promise<Product> => {
  const born = performance.now();
  const environment = { PATH: process.env['PATH'], PORT: String(port), DATA_DIR: dataDir, LOG_LEVEL: 'error' };
  const child = spawn(process.execPath, [MAIN, 'serve', '--no-demo'], { cwd: dataDir, env: environment, stdio: 'pipe' });
  const complaints: string[] = [];
  child.stderr.on('data', (text: Buffer) => complaints.push(text.toString()));
  const gone = once(child, 'exit');
  await Promise.race([
    once(child.stdout, 'data'),
    gone.then(() => {
      throw new Error(`It did not start: ${complaints.join('')}`);
    }),
  ]);
  return { startMs: performance.now() - born, kill: () => killed(child, gone) };
};

const killed = async (child: ChildProcess, gone: Promise<unknown>): Promise<void> => {
  child.kill('SIGKILL');
  await gone;
};
