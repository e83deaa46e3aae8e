/** Requests that a browser, a proxy or a client of another protocol would be made to send. */
import { type Attack, each, type Target, unless } from './target.js';

const MUTATION = 'mutation { cancelPerformanceIssue(input: { id: "x", code: OTHER, reason: "y" }) { __typename } }';

const answers = async (target: Target, path: string, init: RequestInit, statuses: readonly number[]): Promise<string | null> => {
  const reply = await target.fetch(path, {
    ...init,
    headers: { authorization: `Bearer ${target.tokens.supplierA}`, ...(init.headers as object) },
  });
  return unless(statuses.includes(reply.status) && !reply.text.includes('cancelPerformanceIssue":'), reply);
};

export const REQUEST_ATTACKS: readonly Attack[] = [
  {
    row: 33,
    says: 'a mutation in the content types that a form can send',
    run: (target) =>
      each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'], (type) =>
        answers(
          target,
          '/graphql',
          { method: 'POST', headers: { 'content-type': type }, body: JSON.stringify({ query: MUTATION }) },
          [400, 415],
        ),
      ),
  },
  {
    row: 35,
    says: 'a mutation by GET',
    run: (target) =>
      answers(target, `/graphql?query=${encodeURIComponent(MUTATION)}`, { headers: { 'apollo-require-preflight': 'true' } }, [405]),
  },
  {
    row: 36,
    says: 'a batch',
    run: async (target) => {
      const reply = await target.post([{ query: '{ performanceCaller { id } }' }, { query: MUTATION }], target.tokens.supplierA);
      return unless(reply.status === 400, reply);
    },
  },
  {
    row: 37,
    says: 'a page of another origin',
    run: async (target) => {
      const reply = await target.post({ query: '{ performanceCaller { id } }' }, target.tokens.supplierA, {
        'content-type': 'application/json',
        origin: 'https://evil.example',
      });
      return unless(reply.headers.get('access-control-allow-origin') === null, 'access-control-allow-origin is set');
    },
  },
  {
    row: 51,
    says: 'bodies that are none',
    run: (target) =>
      each(['{"query": "{ me', 'null', '', '7', '[]', '"x"', '{}'], async (body) => {
        const reply = await target.post(body, target.tokens.supplierA);
        return unless(reply.status === 400 && reply.text.startsWith('{"errors"'), reply);
      }),
  },
  {
    row: 51,
    says: 'methods that are not served, and a character set that is not read',
    run: async (target) =>
      (await each(['PUT', 'DELETE', 'PATCH'], (method) => answers(target, '/graphql', { method }, [405]))) ??
      answers(
        target,
        '/graphql',
        {
          method: 'POST',
          headers: { 'content-type': 'application/json; charset=utf-16' },
          body: '{"query":"{ performanceCaller { id } }"}',
        },
        [200, 400, 415],
      ),
  },
  {
    row: 52,
    says: 'a body of two megabytes, a text of ten',
    run: (target) =>
      each([2_000_000, 10_000_000], async (size) => {
        const reply = await target.post({ query: `{ performanceCaller { id } } #${'x'.repeat(size)}` }, target.tokens.supplierA);
        return unless(reply.status === 413 && reply.text.includes('BODY_TOO_LARGE'), reply);
      }),
  },
  {
    row: 67,
    says: 'callbacks to addresses that are not routers',
    run: (target) =>
      each(
        ['http://169.254.169.254/latest', 'http://localhost:22/', 'http://[::1]:80/', 'https://evil.example/x', 'file:///etc/passwd'],
        async (callbackUrl) => {
          const subscription = { callbackUrl, subscriptionId: '1', verifier: 'v', heartbeatIntervalMs: 5_000 };
          const query = 'subscription { performanceIssueChanged { id } }';
          const reply = await target.post({ query, extensions: { subscription } }, target.tokens.supplierA, {
            'content-type': 'application/json',
            accept: 'application/json; callbackSpec=1.0',
          });
          return unless(reply.status === 400 || reply.status === 403, reply);
        },
      ),
  },
  {
    row: 77,
    says: 'metrics and details of health at the address for clients',
    run: async (target) => {
      const metrics = await target.fetch('/metrics');
      if (metrics.status !== 404) return unless(false, metrics);
      const ready = await target.fetch('/readyz', { headers: { 'x-forwarded-for': '203.0.113.9' } });
      const details = Object.keys(JSON.parse(ready.text) as object).filter((name) => name !== 'status' && name !== 'reason');
      return unless(details.length === 0, ready);
    },
  },
];
