/** The starting thread's side of a server in a thread of its own; `thread.ts` is the other side. */
import { Worker } from 'node:worker_threads';
import { report } from './logger.js';
import type { Mongod, MongodOptions } from './server.js';
import type { FromThread, ToThread } from './thread.js';

/**
 * Starts a server in its own thread, so that neither blocks the other.
 * @param options as for `startMongod`; the logger stays in this thread
 * @param onExit called when the thread ends without having been closed
 * @throws Error what `startMongod` throws there
 */
export async function startMongodThread(
  { logger, ...options }: MongodOptions,
  onExit: (error: Error) => void = () => undefined,
): Promise<Mongod> {
  const worker = new Worker(new URL('./thread.js', import.meta.url), { workerData: options });
  let closed = false;
  const exited = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
  const uri = await new Promise<string>((resolve, reject) => {
    const end = (error: Error): void => {
      reject(error);
      if (!closed) onExit(error);
    };
    worker.once('error', end);
    worker.once('exit', (code) => end(new Error(`The database thread ended with code ${code}`)));
    worker.on('message', (message: FromThread) => {
      if ('uri' in message) resolve(message.uri);
      else if ('level' in message) {
        if (logger !== undefined) report(logger, message.level, message.fields, message.message);
      } else if ('failed' in message) {
        closed = true;
        reject(new Error(message.failed));
      }
    });
  });
  return {
    uri,
    close: async () => {
      closed = true;
      const answer = new Promise<string | undefined>((resolve, reject) => {
        worker.on('message', (message: FromThread) => {
          if ('closed' in message) resolve(message.error);
        });
        worker.once('error', reject);
        void exited.then(() => resolve(undefined));
      });
      worker.postMessage('close' satisfies ToThread);
      const error = await answer;
      await exited;
      if (error !== undefined) throw new Error(error);
    },
  };
}
