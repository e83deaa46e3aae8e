/** What the example gives a reader to start from: the configurations of the routers, and the neighbours as servers. */
import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from '@jest/globals';
import { gatewayConfig } from '../../examples/supergraph/gateway.config.mjs';
import { inventory } from '../../examples/supergraph/inventory.mjs';
import { stopAll } from '../../examples/supergraph/processes.mjs';
import { serve } from '../../examples/supergraph/subgraphs.mjs';
import { contractFor, type RouterProfile } from '../../src/graphql/routerProfiles.js';
import { contractText } from '../../src/graphql/schema.js';

const example = (name: string): string => readFileSync(new URL(`../../examples/supergraph/${name}`, import.meta.url), 'utf8');

describe('the configuration of a router', () => {
  /** The keys at which each router has what validates tokens. */
  const VALIDATION = { 'apollo-router.yaml': 'authentication', 'cosmo-router.yaml': 'authentication', 'hive-router.yaml': 'jwt' };

  test.each(Object.entries(VALIDATION))('%s refuses no query for want of a validated token', (name, key) => {
    const text = example(name);
    const profile = /schema --profile (\S+)/.exec(text)?.[1] as RouterProfile;
    const validates = new RegExp(`^${key}:`, 'm').test(text);
    expect(contractFor(profile, contractText()).includes('@authenticated') && !validates).toBe(false);
    expect(text).toMatch(new RegExp(`^# ${key}:`, 'm'));
  });

  test("of Cosmo's composition names the protocol of WebSockets by the key that is read", () => {
    expect(example('cosmo-compose.yaml')).toMatch(/^ +websocketSubprotocol: graphql-transport-ws$/m);
  });
});

describe("the example's gateway passes on the token", () => {
  const { fromClientToSubgraphs } = gatewayConfig.propagateHeaders;
  const request = (headers: Record<string, string> = {}): Request => new Request('http://gateway.example/graphql', { headers });

  test.each([
    ['of the header', { authorization: 'Bearer header' }, undefined, { authorization: 'Bearer header' }],
    ['of the first message', {}, { authorization: 'Bearer params' }, { authorization: 'Bearer params' }],
    ['of the first message, in capitals', {}, { Authorization: 'Bearer params' }, { authorization: 'Bearer params' }],
    ['of the first message, as a token', {}, { token: 'params' }, { authorization: 'Bearer params' }],
    ['of the first message, as a token with its scheme', {}, { token: 'Bearer params' }, { authorization: 'Bearer params' }],
    ['of the headers in the first message', {}, { headers: { authorization: 'Bearer params' } }, { authorization: 'Bearer params' }],
    ['that the first message nests', {}, { connectionParams: { token: 'params' } }, { authorization: 'Bearer params' }],
    ['of the first message beside an empty header', { authorization: '' }, { token: 'params' }, { authorization: 'Bearer params' }],
    ['of the header before another', { authorization: 'Bearer header' }, { authorization: 'x' }, { authorization: 'Bearer header' }],
    ['only where there is one', {}, {}, {}],
  ])('%s', (_, headers, connectionParams, expected) => {
    expect(fromClientToSubgraphs({ request: request(headers), context: { ...(connectionParams && { connectionParams }) } })).toEqual(
      expected,
    );
  });

  test('where it knows no context', () => {
    expect(fromClientToSubgraphs({ request: request() })).toEqual({});
  });
});

describe("the example's neighbours", () => {
  afterAll(stopAll);

  test('keep idle connections for longer than gateways do', async () => {
    const response = await fetch(await serve('inventory', inventory), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ services { name } }' }),
    });
    expect([response.status, response.headers.get('keep-alive')]).toEqual([200, 'timeout=75']);
  });
});
