/** One POST to a URL chosen by a user. */
import type { LookupAddress } from 'node:dns';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sendWebhook, type WebhookResult, type WebhookOptions } from '../../src/background/webhook.js';
import { PUBLIC_ONLY } from '../../src/domain/listener/outboundUrls.js';
import { type Receiver, startReceiver, answerStatus } from '../support/transport/receiver.js';

const OPEN = { allowPrivate: true, allowHttp: true };
const HTTP_ONLY = { allowPrivate: false, allowHttp: true };

let receiver: Receiver;
beforeAll(async () => {
  receiver = await startReceiver();
});
beforeEach(() => {
  receiver.received.length = 0;
  receiver.answerWith(answerStatus(204));
});
afterAll(() => receiver.close());

const sent = (url = receiver.url, options: Partial<WebhookOptions> = {}): Promise<WebhookResult> =>
  sendWebhook({ url, headers: { 'x-test': 'yes' }, body: '{"id":"ü"}' }, { urlPolicy: OPEN, ...options });

/** A name that leads to one address after the other, a question each. */
const names = (...answers: readonly (readonly string[])[]) => {
  const questions: string[] = [];
  const resolve = (hostname: string): Promise<readonly LookupAddress[]> => {
    questions.push(hostname);
    const addresses = answers[Math.min(questions.length, answers.length) - 1] ?? [];
    return Promise.resolve(addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })));
  };
  return { questions, resolve };
};

describe('an answer', () => {
  test.each([200, 201, 202, 204, 299])('of %d has arrived', async (code) => {
    receiver.answerWith(answerStatus(code));
    expect(await sent()).toMatchObject({ responseStatus: code, error: null });
    expect(receiver.received).toMatchObject([{ body: '{"id":"ü"}', headers: { 'x-test': 'yes', 'content-length': '11' } }]);
  });

  test.each([400, 401, 404, 410, 429, 500, 503])('of %d has not', async (code) => {
    receiver.answerWith(answerStatus(code));
    expect(await sent()).toMatchObject({ responseStatus: code, error: `Answered ${String(code)}` });
  });

  test.each([301, 302, 303, 307, 308])('of %d leads nowhere', async (code) => {
    receiver.answerWith((response) => response.writeHead(code, { location: `${receiver.url}/elsewhere` }).end());
    expect(await sent()).toMatchObject({ responseStatus: code, error: expect.stringContaining('redirect') });
    expect(receiver.received).toHaveLength(1);
  });

  test('that does not come is not waited for', async () => {
    receiver.answerWith(() => undefined);
    expect(await sent(receiver.url, { timeoutMs: 50 })).toMatchObject({ responseStatus: null, error: 'No answer within 50 ms' });
  });

  test('whose head comes drop by drop is not waited for either', async () => {
    const drops = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.write('HTTP/1.1 200 OK\r\nx: ');
      const timer = setInterval(() => socket.write('x'), 5);
      socket.on('close', () => clearInterval(timer));
    });
    await new Promise<void>((resolve) => drops.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${String((drops.address() as AddressInfo).port)}/`;
    expect(await sent(url, { timeoutMs: 60 })).toMatchObject({ responseStatus: null, error: 'No answer within 60 ms' });
    await new Promise((resolve) => drops.close(resolve));
  });

  test('that takes its time counts when it comes', async () => {
    receiver.answerWith((response) => void setTimeout(() => answerStatus(200)(response), 60));
    const posted = await sent();
    expect(posted).toMatchObject({ responseStatus: 200, error: null });
    expect(posted.tookMs).toBeGreaterThanOrEqual(55);
  });

  test('without end is cut off, and counts all the same', async () => {
    const cut = new Promise<void>((resolve) => {
      receiver.answerWith((response) => {
        response.writeHead(200);
        const more = (): void => {
          if (!response.destroyed) response.write('x'.repeat(65_536), () => setImmediate(more));
        };
        response.on('close', resolve);
        more();
      });
    });
    expect(await sent()).toMatchObject({ responseStatus: 200, error: null });
    await cut;
  });

  test('that is no HTTP, or breaks off, is an error in words', async () => {
    receiver.answerWith((response) => response.socket?.destroy());
    expect(await sent()).toMatchObject({ responseStatus: null, error: expect.stringMatching(/hang up|ECONNRESET/) });
    const closed = await startReceiver();
    await closed.close();
    expect(await sent(closed.url)).toMatchObject({ responseStatus: null, error: expect.stringContaining('ECONNREFUSED') });
  });
});

describe('a target is refused', () => {
  test.each(['http://127.0.0.1', 'http://[::1]', 'http://[::ffff:127.0.0.1]', 'http://2130706433', 'http://localhost', 'http://0.0.0.0'])(
    'by its address, however it is spelled: %s',
    async (origin) => {
      const posted = await sent(`${origin}:${String(receiver.port)}/`, { urlPolicy: HTTP_ONLY });
      expect(posted).toMatchObject({ responseStatus: null, error: expect.stringContaining('public internet') });
      expect(receiver.received).toEqual([]);
    },
  );

  test('without encryption, unless the operator allows it', async () => {
    expect(await sent(receiver.url, { urlPolicy: { ...PUBLIC_ONLY, allowPrivate: true } })).toMatchObject({
      error: expect.stringContaining('https'),
    });
  });

  test.each([['127.0.0.1'], ['10.1.2.3'], ['169.254.169.254'], ['::1'], ['fd00::1'], ['::ffff:127.0.0.1']])(
    'by what its name means: %s',
    async (address) => {
      const { resolve } = names([address]);
      const posted = await sent(`http://receiver.example:${String(receiver.port)}/`, { urlPolicy: HTTP_ONLY, resolve });
      expect(posted).toMatchObject({ responseStatus: null, error: 'The host name resolves to an address that is not public' });
      expect(receiver.received).toEqual([]);
    },
  );

  test('when only one of several addresses is not public', async () => {
    const { resolve } = names(['1.1.1.1', '127.0.0.1']);
    const posted = await sent('http://receiver.example:9/', { urlPolicy: HTTP_ONLY, resolve });
    expect(posted.error).toBe('The host name resolves to an address that is not public');
  });

  test('when its name does not resolve, or DNS fails', async () => {
    expect((await sent('http://receiver.example/', { resolve: names([]).resolve })).error).toContain('has no address');
    const resolve = () => Promise.reject(new Error('queryA ETIMEOUT'));
    expect((await sent('http://receiver.example/', { resolve })).error).toBe('queryA ETIMEOUT');
  });

  test('that answers the question no second time: what was checked is what is connected to', async () => {
    // The name means this receiver when it is checked, and nothing that listens ever after.
    const rebinding = names(['127.0.0.1'], ['127.0.0.2']);
    const posted = await sent(`http://receiver.example:${String(receiver.port)}/`, { resolve: rebinding.resolve });
    expect(posted).toMatchObject({ responseStatus: 204, error: null });
    expect(rebinding.questions).toEqual(['receiver.example']);
    expect(receiver.received).toMatchObject([{ headers: { host: `receiver.example:${String(receiver.port)}` } }]);
  });
});
