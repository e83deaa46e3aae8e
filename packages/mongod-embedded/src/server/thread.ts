/**
 * A worker thread that is a server: it starts when this file is loaded, and posts its address, its log and its end to the thread that
 * started it. Errors go as text, since messages keep no class.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { checkApart } from '../storage/apart.js';
import type { Logger } from './logger.js';
import { startMongod, type MongodOptions } from './server.js';

/** The request of the starting thread. */
export type ToThread = 'close';

/** Messages of this thread. */
export type FromThread =
  | { readonly uri: string }
  | { readonly failed: string }
  | { readonly closed: true; readonly error?: string }
  | { readonly level: keyof Logger; readonly fields: object; readonly message: string };

const port = parentPort;
if (port === null) throw new Error('This file is started as a worker thread');
const tell = (message: FromThread): void => port.postMessage(message);

const log =
  (level: keyof Logger) =>
  (fields: object, message: string): void =>
    tell({ level, fields: plain(fields), message });

/** An error loses its class between threads; its text is what the log is for. */
function plain(fields: object): object {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, value instanceof Error ? (value.stack ?? value.message) : (value as unknown)]),
  );
}

try {
  const logger = { info: log('info'), warn: log('warn'), error: log('error'), slow: log('slow') };
  const server = await startMongod({ ...(workerData as MongodOptions), logger }, checkApart);
  port.once('message', () => {
    server
      .close()
      .then(
        () => tell({ closed: true }),
        (error: unknown) => tell({ closed: true, error: String(error) }),
      )
      .finally(() => port.close());
  });
  tell({ uri: server.uri });
} catch (error) {
  tell({ failed: error instanceof Error ? error.message : String(error) });
  port.close();
}
