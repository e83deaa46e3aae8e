/** Starts programs, waits until they answer, and stops them again in the reverse order. Node's own modules only. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** Long, because a first start installs and compiles; a program that ends is noticed at once all the same. */
const PATIENCE_MS = 900_000;
const BETWEEN_TRIES_MS = 200;
const GRACE_MS = 10_000;

const undo = [];

/** Has something done when everything stops. */
export const later = (step) => void undo.push(step);

/** Stops everything that was started, last first. What fails to stop does not keep the rest from it. */
export const stopAll = async () => {
  for (let step = undo.pop(); step !== undefined; step = undo.pop()) await Promise.resolve(step()).catch(() => undefined);
};

/** A port that was free a moment ago. */
export const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
};

/**
 * Starts a program and waits until `url` answers with 200.
 * @throws what it wrote, when it ends before
 */
export const start = async (command, args, { url, ...options }) => {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
  const written = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => written.push(text.toString()));
  const ended = once(child, 'exit');
  later(() => stop(child, ended));
  const failed = ended.then(([code]) => {
    throw new Error(`${args[0]} ended with ${code}:\n${written.join('').slice(-2_000)}`);
  });
  await Promise.race([answering(url), failed]);
  failed.catch(() => undefined);
};

const answering = async (url) => {
  for (const until = Date.now() + PATIENCE_MS; Date.now() < until; await pause(BETWEEN_TRIES_MS)) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
  }
  throw new Error(`${url} did not answer in ${PATIENCE_MS / 1_000} seconds`);
};

const stop = async (child, ended) => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  const killing = setTimeout(() => child.kill('SIGKILL'), GRACE_MS);
  await ended;
  clearTimeout(killing);
};
