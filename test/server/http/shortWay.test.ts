/** Whatever is asked, the short way answers exactly what Apollo Server does. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FastifyRequest } from 'fastify';
import { ACCEPTED, isPlain } from '../../../src/server/http/shortWay.js';
import { type HttpTestbed, startHttp } from './testHttpServer.js';

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

/** A content type that means the same, and is not among the plain ones. */
const LONG = 'application/json;charset="utf-8"';
const SHORT = 'application/json';

const ask = async (contentType: string, accept: string | undefined, body: unknown, token: string | undefined = authorization) => {
  const headers = {
    'content-type': contentType,
    'x-request-id': 'one',
    ...(accept !== undefined && { accept }),
    ...(token !== '' && { authorization: token }),
  };
  const {
    statusCode,
    headers: answered,
    body: text,
  } = await testbed.app.inject({ method: 'POST', url: '/graphql', headers, payload: JSON.stringify(body) });
  const { date: _, ...rest } = answered;
  return { statusCode, headers: rest, text: text.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'an error id') };
};

const BODIES: Readonly<Record<string, unknown>> = {
  'a query': { query: '{ whoAmI things(first: 2) { id } }' },
  'a query with everything a client may add': {
    query: 'query a { whoAmI }',
    operationName: 'a',
    variables: {},
    extensions: { client: {} },
  },
  'a query with nulls': { query: '{ whoAmI }', operationName: null, variables: null, extensions: null },
  'a mutation': { query: 'mutation { add(name: "x") { id } }' },
  'an error beside data': { query: '{ whoAmI fails refuses }' },
  'a subscription': { query: 'subscription { ticks(count: 1) { number } }' },
  'a syntax error': { query: '{ whoAmI' },
  'an unknown field': { query: '{ nothing }' },
  'a missing variable': { query: 'query ($id: ID!) { thing(id: $id) { id } }' },
  'an operation that is not there': { query: 'query a { whoAmI }', operationName: 'b' },
  'two operations without a name': { query: 'query a { whoAmI } query b { whoAmI }' },
  'no query': { query: '' },
  'a persisted query': { query: '{ whoAmI }', extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } },
  'extensions that are none': { query: '{ whoAmI }', extensions: [] },
  'extensions as text': { query: '{ whoAmI }', extensions: 'none' },
  'variables as text': { query: '{ whoAmI }', variables: '{}' },
  'a name that is none': { query: '{ whoAmI }', operationName: 1 },
  'several requests': [{ query: '{ whoAmI }' }],
  nothing: {},
};

describe.each([...ACCEPTED].map(([accept, type]) => ({ accept, type })))('With accept $accept', ({ accept, type }) => {
  test.each(Object.entries(BODIES))('%s has the same answer both ways', async (_, body) => {
    // Twice: a document that comes again is compiled.
    for (let time = 0; time < 2; time += 1) expect(await ask(SHORT, accept, body)).toEqual(await ask(LONG, accept, body));
  });

  test('a query is answered as its table says, without a token too', async () => {
    expect((await ask(SHORT, accept, BODIES['a query'])).headers['content-type']).toBe(type);
    for (const token of ['', 'Bearer none'])
      expect(await ask(SHORT, accept, BODIES['a query'], token)).toEqual(await ask(LONG, accept, BODIES['a query'], token));
  });
});

describe('The short way', () => {
  const isShort = (fields: Partial<Pick<FastifyRequest, 'method' | 'headers' | 'body'>>, extensions = {}): boolean =>
    isPlain({ method: 'POST', headers: { 'content-type': SHORT, accept: '*/*' }, body: {}, ...fields } as FastifyRequest, {
      request: { source: '{ whoAmI }' },
      extensions,
      documentId: undefined,
      document: undefined,
      type: undefined,
    });

  test('is for a plain POST', () => expect(isShort({})).toBe(true));
  test('is not for what Apollo Server has something to say about', () => {
    expect(isShort({ method: 'GET' })).toBe(false);
    expect(isShort({ headers: { 'content-type': 'text/plain', accept: '*/*' } })).toBe(false);
    expect(isShort({ headers: { 'content-type': SHORT, accept: 'text/html' } })).toBe(false);
    expect(isShort({ body: { extensions: [] } })).toBe(false);
    expect(isShort({}, { persistedQuery: {} })).toBe(false);
  });
});
