/** Starts processes, and reads what they use. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';

const started = new Set();

/** Ends processes that were started here: all that are left, unless some are named. */
export const endAll = async (children = [...started]) => {
  for (const child of children) {
    started.delete(child);
    if (child.exitCode !== null || child.signalCode !== null) continue;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  }
};

/** @returns the process */
export const start = (file, args, options = {}) => {
  const child = fork(file, args, { execArgv: [], ...options });
  started.add(child);
  return child;
};

/** The next message of a process. @throws when it ends instead */
export const heard = async (child) => {
  const heeding = new AbortController();
  const { signal } = heeding;
  const ended = once(child, 'exit', { signal }).then(([code]) => {
    throw new Error(`${child.spawnargs.join(' ').slice(0, 200)} ended with ${code}`);
  });
  ended.catch(() => undefined);
  try {
    const [message] = await Promise.race([once(child, 'message', { signal }), ended]);
    return message;
  } finally {
    heeding.abort();
  }
};

/** Processor time of all threads of a process, in microseconds: the time they ran, by the kernel's scheduler. */
export const cpuUs = (pid) => {
  let ns = 0;
  for (const thread of readdirSync(`/proc/${pid}/task`))
    ns += Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]);
  return ns / 1_000;
};
