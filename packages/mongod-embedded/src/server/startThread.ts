import { Worker } from 'node:worker_threads';
import type { Mongod, MongodOptions } from './server.js';
import type { Asked, FromThread, ToThread } from './thread.js';

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
  const waiting = new Map<number, { resolve: () => void; reject: (error: Error) => void }>();
  let asked = 0;
  let closed = false;
  const exited = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
  const ask = (request: Asked): Promise<void> =>
    new Promise((resolve, reject) => {
      asked += 1;
      waiting.set(asked, { resolve, reject });
      worker.postMessage({ id: asked, ...request } satisfies ToThread);
    });
  const uri = await new Promise<string>((resolve, reject) => {
    const end = (error: Error): void => {
      reject(error);
      for (const { reject: refuse } of waiting.values()) refuse(error);
      if (!closed) onExit(error);
    };
    worker.once('error', end);
    worker.once('exit', (code) => end(new Error(`The database thread ended with code ${code}`)));
    worker.on('message', (message: FromThread) => {
      if ('uri' in message) resolve(message.uri);
      else if ('failed' in message) {
        closed = true;
        reject(new Error(message.failed));
      } else if ('level' in message) logger?.[message.level](message.fields, message.message);
      else {
        const request = waiting.get(message.id);
        waiting.delete(message.id);
        if (message.error === undefined) request?.resolve();
        else request?.reject(new Error(message.error));
      }
    });
  });
  return {
    uri,
    backup: (path) => ask({ backup: path }),
    close: async () => {
      closed = true;
      await ask({ close: true });
      await exited;
    },
  };
}
