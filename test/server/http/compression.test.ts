import { mkdtemp, rm } from 'node:fs/promises';
import { type IncomingMessage, request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as zlib from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { type Body, type HttpTestbed, startHttp } from './testHttpServer.js';

let testbed: HttpTestbed;
let directory: string;
let authorization: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'party-performance-'));
  testbed = await startHttp(directory);
  authorization = `Bearer ${await testbed.token(['OPERATOR'])}`;
});
afterAll(async () => {
  await testbed.app.close();
  await rm(directory, { recursive: true });
});

interface Raw {
  readonly status: number | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly bytes: Buffer;
}

/** Sends bytes as they are, and reads what comes back as it is. */
const post = (body: Buffer | string, headers: Record<string, string> = {}): Promise<Raw> =>
  new Promise((resolve, reject) => {
    const request = httpRequest(
      `${testbed.url}/graphql`,
      { method: 'POST', headers: { 'content-type': 'application/json', authorization, ...headers } },
      (response) => {
        const pieces: Buffer[] = [];
        response.on('data', (piece: Buffer) => pieces.push(piece));
        response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, bytes: Buffer.concat(pieces) }));
      },
    );
    request.on('error', reject);
    request.end(body);
  });
const asked = (query: string): string => JSON.stringify({ query });
const LARGE = asked(getIntrospectionQuery());
const bodyOf = (text: Buffer): Body => JSON.parse(text.toString()) as Body;

const { brotliCompressSync, brotliDecompressSync, deflateSync, gunzipSync, gzipSync } = zlib;
/** Only some versions of Node.js have zstd. */
const { zstdCompressSync, zstdDecompressSync } = zlib as {
  readonly zstdCompressSync?: (text: string) => Buffer;
  readonly zstdDecompressSync?: (bytes: Buffer) => Buffer;
};

describe('an answer', () => {
  test.each<readonly [string, string, (bytes: Buffer) => Buffer]>([
    ['gzip', 'gzip', gunzipSync],
    ['br', 'gzip, deflate, br', brotliDecompressSync],
    ...(zstdDecompressSync ? [['zstd', 'gzip, deflate, br, zstd', zstdDecompressSync] as const] : []),
  ])('goes as %s to a client that accepts it', async (encoding, accepted, unpack) => {
    const plain = await post(LARGE);
    const packed = await post(LARGE, { 'accept-encoding': accepted });
    expect([packed.headers['content-encoding'], packed.headers.vary]).toEqual([encoding, 'accept-encoding']);
    expect(packed.bytes.length).toBeLessThan(plain.bytes.length / 4);
    expect(unpack(packed.bytes).equals(plain.bytes)).toBe(true);
  });

  test.each([
    ['that is small', asked('{ whoAmI }'), { 'accept-encoding': 'gzip' }],
    ['for a client that accepts nothing else', LARGE, {}],
    ['for a client that wants it so', LARGE, { 'accept-encoding': 'identity' }],
  ])('%s goes as it is', async (_, body, headers) => {
    const { headers: answered, bytes } = await post(body, headers);
    expect([answered['content-encoding'], bodyOf(bytes).errors]).toEqual([undefined, undefined]);
  });

  test('as an event stream is never held back', async () => {
    const { headers, bytes } = await post(LARGE, { 'accept-encoding': 'gzip, br', accept: 'text/event-stream' });
    expect([headers['content-encoding'], bytes.toString()]).toEqual([undefined, expect.stringContaining('event: next\ndata: {"data"')]);
  });
});

describe('a request body', () => {
  test.each<readonly [string, (text: string) => Buffer]>([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
    ['deflate', deflateSync],
    ...(zstdCompressSync ? [['zstd', zstdCompressSync] as const] : []),
  ])('that is packed by %s is read', async (encoding, pack) => {
    const { status, bytes } = await post(pack(asked('{ whoAmI }')), { 'content-encoding': encoding });
    expect([status, bodyOf(bytes)]).toEqual([200, { data: { whoAmI: 'STAFF olga' } }]);
  });

  test.each<readonly [string, (text: string) => Buffer]>([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
  ])('that is small only as long as it is packed by %s is refused', async (encoding, pack) => {
    const packed = pack(asked(`#${' '.repeat(50_000_000)}`));
    expect(packed.length).toBeLessThan(100_000);
    const { status, bytes } = await post(packed, { 'content-encoding': encoding });
    expect([status, bodyOf(bytes).errors?.[0]?.extensions['code']]).toEqual([413, 'BODY_TOO_LARGE']);
  });

  test.each([
    ['is not what its header says', gzipSync('{').subarray(0, 5), 'gzip', 400, 'BAD_REQUEST'],
    ['is plain, and its header says otherwise', Buffer.from(asked('{ whoAmI }')), 'br', 400, 'BAD_REQUEST'],
    ['is packed as nobody does', Buffer.from(asked('{ whoAmI }')), 'compress', 415, 'UNSUPPORTED_MEDIA_TYPE'],
  ])('that %s is refused', async (_, body, encoding, status, code) => {
    const answer = await post(body, { 'content-encoding': encoding });
    expect([answer.status, bodyOf(answer.bytes).errors?.[0]?.extensions['code']]).toEqual([status, code]);
  });
});

describe('a request', () => {
  const TRACE = '0af7651916cd43dd8448eb211c80319c';
  const PARENT = `00-${TRACE}-b7ad6b7169203331-01`;

  test('that has an id and a trace has both in its answer', async () => {
    const { headers } = await post(asked('{ whoAmI }'), { 'x-request-id': 'web-1/7', traceparent: PARENT });
    expect([headers['x-request-id'], headers['traceparent']]).toEqual(['web-1/7', PARENT]);
  });

  test.each([
    ['none', {}],
    ['one that is too long', { 'x-request-id': 'x'.repeat(200) }],
    ['one of other characters', { 'x-request-id': 'a"b', traceparent: 'garbage' }],
  ])('that has %s gets an id of its own, and no trace', async (_, given) => {
    const { headers } = await post(asked('{ whoAmI }'), given);
    expect([headers['x-request-id'], headers['traceparent']]).toEqual([expect.stringMatching(/^[\da-f-]{36}$/), undefined]);
  });

  test('that is refused has its id too', async () => {
    const { status, headers } = await post('{', { 'x-request-id': 'refused-1' });
    expect([status, headers['x-request-id']]).toEqual([400, 'refused-1']);
  });
});
