/** The address for operators goes on answering while the loop of the product does not. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { Worker } from 'node:worker_threads';
import { type Operations, type OperationsOptions, startOperations } from '../../../src/server/health/operations.js';

const thread = new URL('../../../src/server/health/operationsThread.ts', import.meta.url);
const text = { status: 200, contentType: 'text/plain', body: 'asked' };

let operations: Operations | null = null;
const start = async (options: Partial<OperationsOptions> = {}): Promise<string> => {
  const answer: OperationsOptions['answer'] = (path) => Promise.resolve(path === '/readyz' ? text : null);
  operations = await startOperations({ host: '127.0.0.1', port: 0, thread, answer, ...options });
  return operations.url;
};
afterEach(async () => {
  await operations?.close();
  operations = null;
});

const statusOf = async (url: string): Promise<number> => (await fetch(url)).status;

/** Asks from a thread of its own, since this one is about to be blocked, and writes the answer where it can be read at once. */
const askMeanwhile = (url: string, from: SharedArrayBuffer): Worker =>
  new Worker(
    `const { workerData: { url, from } } = require('node:worker_threads');
     const status = new Int32Array(from);
     const ask = () => fetch(url).then(async (answer) => {
       await answer.text();
       if (answer.status === 503) { Atomics.store(status, 0, 503); Atomics.notify(status, 0); } else setTimeout(ask, 10);
     });
     ask();`,
    { eval: true, workerData: { url, from }, execArgv: [] },
  );

describe('the address for operators', () => {
  test('answers liveness itself, and has the product answer the rest', async () => {
    const url = await start();
    expect(await (await fetch(`${url}/livez`)).json()).toMatchObject({ status: 'alive' });
    expect(await (await fetch(`${url}/readyz`)).text()).toBe('asked');
    expect(await statusOf(`${url}/metrics`)).toBe(404);
    expect((await fetch(`${url}/livez`, { method: 'POST' })).status).toBe(405);
  });

  test('tells a stalled loop from a dead process, while it is stalled', async () => {
    const url = await start({ stalledAfterMs: 300 });
    const status = new Int32Array(new SharedArrayBuffer(4));
    const asker = askMeanwhile(`${url}/livez`, status.buffer);
    // Blocks this loop until the other thread has read that it is blocked.
    Atomics.wait(status, 0, 0, 60_000);
    expect(Atomics.load(status, 0)).toBe(503);
    await asker.terminate();
    // The loop goes round again.
    for (let code = 503; code !== 200;) code = await statusOf(`${url}/livez`);
  });

  test('says that the product does not answer when it does not', async () => {
    const url = await start({ answer: () => new Promise(() => undefined), answerWithinMs: 20 });
    const response = await fetch(`${url}/readyz`);
    expect([response.status, await response.json()]).toMatchObject([
      503,
      { status: 'not ready', reason: 'the event loop does not answer' },
    ]);
  });

  test('says nothing of why an answer failed: the log does', async () => {
    const url = await start({ answer: () => Promise.reject(new Error('mongodb://admin:hunter2@10.0.0.7')) });
    const response = await fetch(`${url}/metrics`);
    expect([response.status, await response.text()]).toEqual([500, 'It could not be read: the log says why\n']);
  });

  test('names the variable when its port is taken', async () => {
    const url = await start();
    const again = startOperations({ host: '127.0.0.1', port: Number(new URL(url).port), thread, answer: () => Promise.resolve(null) });
    await expect(again).rejects.toThrow(/OPERATIONS_PORT/);
  });
});
