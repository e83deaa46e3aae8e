import { describe, expect, test } from '@jest/globals';
import { authorizationOf, CREDENTIAL_SOURCES, type PresentedCredentials } from '../../../src/server/auth/credentials.js';

const BEARER = 'Bearer a.b.c';

/** One example of each place, by its name. */
const EXAMPLES: Readonly<Record<string, readonly PresentedCredentials[]>> = {
  'extensions, flat': [{ extensions: { authorization: BEARER } }, { extensions: { Authorization: BEARER } }],
  'extensions, token': [{ extensions: { token: 'a.b.c' } }, { extensions: { token: BEARER } }],
  'extensions, upgradeHeaders': [{ extensions: { upgradeHeaders: { Authorization: BEARER } } }],
  'extensions, initialPayload': [
    { extensions: { initialPayload: { authorization: BEARER } } },
    { extensions: { initialPayload: { token: 'a.b.c' } } },
  ],
  'extensions, headers': [{ extensions: { headers: { authorization: BEARER } } }],
  'connection_init, flat': [{ params: { authorization: BEARER } }, { params: { Authorization: 'a.b.c' } }],
  'connection_init, token': [{ params: { token: 'a.b.c' } }],
  'connection_init, headers': [{ params: { headers: { Authorization: BEARER } } }, { params: { headers: { authorization: BEARER } } }],
  'connection_init, connectionParams': [
    { params: { connectionParams: { token: 'a.b.c' } } },
    { params: { connectionParams: { Authorization: BEARER } } },
  ],
  header: [{ header: BEARER }],
};

describe('a token', () => {
  test.each(CREDENTIAL_SOURCES.flatMap(({ where }) => (EXAMPLES[where] ?? []).map((presented) => [where, presented] as const)))(
    'is found in %s: %j',
    (_, presented) => {
      expect(authorizationOf(presented)).toBe(BEARER);
    },
  );

  test('has an example for every place', () => {
    expect(Object.keys(EXAMPLES)).toEqual(CREDENTIAL_SOURCES.map(({ where }) => where));
  });

  test('of the operation counts before that of the connection, and the header last', () => {
    const presented = { extensions: { token: 'operation' }, params: { token: 'connection' }, header: 'Bearer header' };
    expect(authorizationOf(presented)).toBe('Bearer operation');
    expect(authorizationOf({ ...presented, extensions: {} })).toBe('Bearer connection');
    expect(authorizationOf({ header: 'Bearer header', params: { token: '' } })).toBe('Bearer header');
  });

  test('without a scheme in a header is no bearer token', () => {
    expect(authorizationOf({ header: 'a.b.c' })).toBe('a.b.c');
  });

  test.each<PresentedCredentials>([
    {},
    { params: { authorization: { $gt: '' } } },
    { params: { headers: 'Bearer x' } },
    { extensions: { headers: null } },
  ])('is none: %j', (presented) => {
    expect(authorizationOf(presented)).toBeUndefined();
  });
});
