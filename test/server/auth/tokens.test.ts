import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chmod, stat } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createPublicKey } from 'node:crypto';
import { exportJWK, exportPKCS8, exportSPKI, generateKeyPair, importPKCS8, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import type { IssuerConfig } from '../../../src/config.js';
import { createAuthentication } from '../../../src/server/auth/authentication.js';
import { localKeyPath, openLocalKey } from '../../../src/server/auth/localKey.js';
import type { ClientAuthority } from '../../../src/domain/access/clientAuthority.js';
import { type Clients, principalOf } from '../../../src/server/auth/principals.js';
import { KeysUnavailable, tokenVerifier } from '../../../src/server/auth/tokens.js';
import { clientsBy, inDirectory, authorityFor } from '../testServer.js';

/** No grants. */
const noGrants = clientsBy();

const quiet = { error: (): void => undefined, warn: (): void => undefined };
const NOW = new Date('2026-03-02T10:00:00Z');
const SECONDS = Math.floor(NOW.getTime() / 1_000);
const CLAIMS: JWTPayload = { iss: 'https://issuer.example', aud: 'party-performance', sub: 'user-1', exp: SECONDS + 60 };

interface Issuer {
  readonly auth: IssuerConfig;
  readonly fetches: () => number;
  readonly close: () => void;
  readonly sign: (claims: JWTPayload, header?: { alg?: string; kid?: string; typ?: string }) => Promise<string>;
  readonly signPs256: (claims: JWTPayload) => Promise<string>;
  readonly publicPem: string;
}

/** An issuer that publishes one RSA key on this machine. */
const startIssuer = async (): Promise<Issuer> => {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
  const sameKey = await importPKCS8(await exportPKCS8(privateKey), 'PS256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'key-1', use: 'sig' };
  let fetches = 0;
  const server = createServer((_request, response) => {
    fetches += 1;
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: [jwk] }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const jwksUrl = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`);
  return {
    auth: { kind: 'remote', issuer: 'https://issuer.example', audience: 'party-performance', jwksUrl, algorithms: ['RS256'] },
    fetches: () => fetches,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
    sign: (claims, header = {}) => new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'key-1', ...header }).sign(privateKey),
    signPs256: (claims) => new SignJWT(claims).setProtectedHeader({ alg: 'PS256', kid: 'key-1' }).sign(sameKey),
    publicPem: await exportSPKI(publicKey),
  };
};

describe('tokens of an issuer', () => {
  let issuer: Issuer;
  beforeAll(async () => {
    issuer = await startIssuer();
  });
  afterAll(() => issuer.close());
  const verify = (token: string, now = NOW) => tokenVerifier({ auth: issuer.auth, clockToleranceMs: 5_000, now: () => now })(token);

  test('a token of the issuer for this audience is valid until it expires', async () => {
    expect(await verify(await issuer.sign(CLAIMS))).toEqual({ claims: CLAIMS, expiresAt: new Date((SECONDS + 65) * 1_000) });
  });

  const anotherKey = async (header: { kid?: string }): Promise<string> => {
    const { privateKey } = await generateKeyPair('RS256');
    return new SignJWT(CLAIMS).setProtectedHeader({ alg: 'RS256', ...header }).sign(privateKey);
  };
  const withoutExp = (): JWTPayload => ({ iss: 'https://issuer.example', aud: 'party-performance', sub: 'user-1' });
  const FORGED: readonly (readonly [string, () => Promise<string> | string])[] = [
    ['unsigned (alg none)', () => new UnsecuredJWT(CLAIMS).encode()],
    [
      'signed with the public key as a shared secret (HS256)',
      () => new SignJWT(CLAIMS).setProtectedHeader({ alg: 'HS256', kid: 'key-1' }).sign(new TextEncoder().encode(issuer.publicPem)),
    ],
    ['meant for another audience', () => issuer.sign({ ...CLAIMS, aud: 'another-product' })],
    ['meant for no audience', () => issuer.sign({ iss: 'https://issuer.example', sub: 'user-1', exp: SECONDS + 60 })],
    ['of another issuer', () => issuer.sign({ ...CLAIMS, iss: 'https://issuer.example.evil' })],
    ['expired and meant for another audience', () => issuer.sign({ ...CLAIMS, exp: SECONDS - 6, aud: 'another-product' })],
    ['expired and changed after signing', async () => tampered(await issuer.sign({ ...CLAIMS, exp: SECONDS - 6 }))],
    ['valid for ever', () => issuer.sign(withoutExp())],
    ['not valid yet', () => issuer.sign({ ...CLAIMS, nbf: SECONDS + 60 })],
    ['issued in the future', () => issuer.sign({ ...CLAIMS, iat: SECONDS + 120 })],
    ['issued at no time', () => issuer.sign({ ...CLAIMS, iat: 'now' as never })],
    ['of identity, by its header', () => issuer.sign(CLAIMS, { typ: 'application/ID+JWT' })],
    ['of identity, by its claim', () => issuer.sign({ ...CLAIMS, typ: 'ID' })],
    ['of identity, by what only such have', () => issuer.sign({ ...CLAIMS, at_hash: 'MTIzNDU2Nzg5MDEyMzQ1Ng' })],
    ['that only renews others', () => issuer.sign({ ...CLAIMS, typ: 'Refresh' })],
    ['signed by a stranger under a known key id', () => anotherKey({ kid: 'key-1' })],
    ['of an unknown key id', () => anotherKey({ kid: 'key-2' })],
    ['of the issuer, by an algorithm that is not allowed', () => issuer.signPs256(CLAIMS)],
    ['changed after signing', async () => tampered(await issuer.sign(CLAIMS))],
    ['no token', () => 'not-a-token'],
    ['two dots', () => '..'],
    ['empty', () => ''],
    ['longer than any honest token', () => 'a'.repeat(20_000)],
  ];
  const tampered = (token: string): string => {
    const [header, payload = '', signature] = token.split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as JWTPayload;
    return [header, Buffer.from(JSON.stringify({ ...claims, roles: ['ADMIN'] })).toString('base64url'), signature].join('.');
  };

  test.each(FORGED)('a token %s is not valid', async (_, forge) => {
    expect(await verify(await forge())).toBeNull();
  });

  test('a token issued within the tolerance of the clocks is valid', async () => {
    expect(await verify(await issuer.sign({ ...CLAIMS, iat: SECONDS + 4 }))).toMatchObject({ claims: { sub: 'user-1' } });
  });

  test.each([
    [undefined, false],
    ['JWT', false],
    ['id+jwt', false],
    ['at+jwt', true],
    ['application/at+JWT', true],
  ])('where access tokens are marked, a token of the type %s is valid: %s', async (typ, valid) => {
    const check = tokenVerifier({ auth: issuer.auth, clockToleranceMs: 0, tokenType: 'at+jwt', now: () => NOW });
    const found = await check(await issuer.sign(CLAIMS, typ === undefined ? {} : { typ }));
    expect(found !== null).toBe(valid);
  });

  test('a token that has expired beyond the tolerance is reported as expired', async () => {
    const token = await issuer.sign({ ...CLAIMS, exp: SECONDS - 6 });
    expect(await verify(token)).toBe('EXPIRED');
    expect(await createAuthentication(verify, noGrants, quiet).authenticate(`Bearer ${token}`)).toMatchObject({
      message: 'The bearer token has expired',
      extensions: { code: 'UNAUTHENTICATED' },
    });
  });

  test('the tolerance covers a clock that is a little off', async () => {
    expect(await verify(await issuer.sign({ ...CLAIMS, exp: SECONDS - 4 }))).toMatchObject({ claims: { sub: 'user-1' } });
  });

  test('a remembered token ends when it expires', async () => {
    let now = NOW;
    const check = tokenVerifier({ auth: issuer.auth, clockToleranceMs: 0, now: () => now });
    const token = await issuer.sign(CLAIMS);
    const first = await check(token);
    expect(first).toMatchObject({ claims: CLAIMS });
    expect(await check(token)).toBe(first);
    now = new Date((SECONDS + 61) * 1_000);
    expect(await check(token)).toBe('EXPIRED');
  });

  test('unknown key ids do not make the server ask the issuer again and again', async () => {
    const before = issuer.fetches();
    const check = tokenVerifier({ auth: issuer.auth, clockToleranceMs: 0, now: () => NOW });
    for (const kid of ['a', 'b', 'c', 'd']) expect(await check(await anotherKey({ kid }))).toBeNull();
    expect(issuer.fetches() - before).toBe(1);
  });

  test('an issuer out of reach is not the fault of the token', async () => {
    const gone: IssuerConfig = {
      kind: 'remote',
      issuer: 'https://issuer.example',
      audience: 'party-performance',
      algorithms: ['RS256'],
      jwksUrl: new URL('http://127.0.0.1:9/keys'),
    };
    const check = tokenVerifier({ auth: gone, clockToleranceMs: 0, now: () => NOW });
    const token = await issuer.sign(CLAIMS);
    await expect(check(token)).rejects.toThrow(KeysUnavailable);
    expect(await createAuthentication(check, noGrants, quiet).authenticate(`Bearer ${token}`)).toMatchObject({
      extensions: { code: 'UNAVAILABLE' },
    });
  });
});

describe('the local issuer', () => {
  const terms = { issuer: 'local', audience: 'party-performance', lifeMs: 60_000, now: NOW };
  const auth: IssuerConfig = { kind: 'local', issuer: 'local', audience: 'party-performance' };

  test('signs tokens that it verifies itself', () =>
    inDirectory(async (directory) => {
      const localKey = await openLocalKey(directory);
      const token = await localKey.mint({ client: 'supplier-a', subject: 'ann' }, terms);
      const verified = await tokenVerifier({ auth, clockToleranceMs: 0, localKey, now: () => NOW })(token);
      expect(verified).toMatchObject({ claims: { sub: 'ann', client_id: 'supplier-a', exp: SECONDS + 60 } });
    }));

  test('keeps its key for its owner alone, and never shows the private half', () =>
    inDirectory(async (directory) => {
      const { publicJwk } = await openLocalKey(directory);
      expect((await stat(localKeyPath(directory))).mode & 0o777).toBe(0o600);
      await chmod(localKeyPath(directory), 0o644);
      await openLocalKey(directory);
      expect((await stat(localKeyPath(directory))).mode & 0o777).toBe(0o600);
      expect(publicJwk).not.toHaveProperty('d');
      expect(createPublicKey({ key: publicJwk as never, format: 'jwk' }).asymmetricKeyType).toBe('ec');
    }));

  test('two processes that start at once end up with one key', () =>
    inDirectory(async (directory) => {
      const keys = await Promise.all(Array.from({ length: 8 }, () => openLocalKey(directory)));
      expect(new Set(keys.map(({ publicJwk }) => publicJwk.kid)).size).toBe(1);
      expect((await openLocalKey(directory)).publicJwk).toEqual(keys[0]?.publicJwk);
    }));

  test('a token of another data directory is not valid here, and the answer says which key signs', () =>
    inDirectory(async (here) =>
      inDirectory(async (there) => {
        const localKey = await openLocalKey(here);
        const foreign = await (await openLocalKey(there)).mint({ roles: ['ADMIN'], subject: 'eve' }, terms);
        const verify = tokenVerifier({ auth, clockToleranceMs: 0, localKey, now: () => NOW });
        expect(await createAuthentication(verify, noGrants, quiet).authenticate(`Bearer ${foreign}`)).toMatchObject({
          message: "The token was not signed by this server's key: make it with the server's DATA_DIR",
          extensions: { code: 'UNAUTHENTICATED' },
        });
      }),
    ));

  test('a public key that somebody uses as a shared secret signs nothing', () =>
    inDirectory(async (directory) => {
      const localKey = await openLocalKey(directory);
      const pem = createPublicKey({ key: localKey.publicJwk as never, format: 'jwk' })
        .export({ type: 'spki', format: 'pem' })
        .toString();
      const token = await new SignJWT({ ...CLAIMS, iss: 'local' }).setProtectedHeader({ alg: 'HS256' }).sign(new TextEncoder().encode(pem));
      expect(await tokenVerifier({ auth, clockToleranceMs: 0, localKey, now: () => NOW })(token)).toBeNull();
    }));
});

describe('the principal of a token', () => {
  const grants = clientsBy((client) => authorityFor(client === 'client-a' ? 'party-a' : null));
  const who = async (claims: JWTPayload, clients: Clients = grants): Promise<string> => {
    const known = await principalOf(claims, clients.authorityOf);
    if (known === null) return 'no principal';
    if (!('principal' in known)) return 'refused';
    const { kind, id, partyId } = known.principal;
    return `${kind} ${id} ${partyId ?? ''}`.trim();
  };

  test.each<readonly [string, JWTPayload, string]>([
    ['staff by a list of roles', { sub: 'olga', roles: ['OPERATOR', 'PLANNER'] }, 'STAFF olga'],
    ['staff by roles in one text', { sub: 'olga', roles: 'AUDITOR OPERATOR' }, 'STAFF olga'],
    ['no principal by unknown roles', { sub: 'olga', roles: ['operator', 'ROOT'] }, 'no principal'],
    ['no principal by a role that is no text', { sub: 'olga', roles: [{ $ne: null }] }, 'no principal'],
    ['a party by client_id', { sub: 'ann', client_id: 'client-a' }, 'PARTY ann party-a'],
    ['a party by azp', { sub: 'ann', azp: 'client-a' }, 'PARTY ann party-a'],
    ['a party by client_id and azp that agree', { sub: 'ann', client_id: 'client-a', azp: 'client-a' }, 'PARTY ann party-a'],
    ['neither side by two clients, the second of a party', { sub: 'ann', client_id: 'x', azp: 'client-a' }, 'refused'],
    ['neither side by two clients, the first of a party', { sub: 'ann', client_id: 'client-a', azp: 'x' }, 'refused'],
    ['neither side by a party’s client in a list, with roles', { sub: 'ann', azp: ['client-a'], roles: ['ADMIN'] }, 'refused'],
    ['neither side by two clients in a list', { sub: 'ann', azp: ['client-a', 'x'] }, 'refused'],
    ['neither side by two clients, with roles', { sub: 'ann', client_id: 'x', azp: 'y', roles: ['ADMIN'] }, 'refused'],
    ['a party’s machine, which has no subject', { client_id: 'client-a' }, 'PARTY client-a party-a'],
    ['no principal by a subject that a grant names', { sub: 'client-a' }, 'no principal'],
    ['staff, whatever grant names its subject', { sub: 'client-a', client_id: 'x', roles: ['ADMIN'] }, 'STAFF client-a'],
    ['a service, whatever grant names its subject', { sub: 'client-a', kind: 'service' }, 'SERVICE client-a'],
    [
      'neither staff nor party, by roles and a client that a grant names',
      { sub: 'ann', client_id: 'client-a', roles: ['ADMIN'] },
      'refused',
    ],
    ['neither staff nor party, by such a client in azp', { sub: 'ann', azp: 'client-a', roles: ['ADMIN'] }, 'refused'],
    ['neither service nor party, by kind and such a client', { client_id: 'client-a', kind: 'service' }, 'refused'],
    ['a service by kind', { sub: 'gateway', kind: 'service' }, 'SERVICE gateway'],
    ['a service by scope', { sub: 'gateway', scope: 'read subgraph' }, 'SERVICE gateway'],
    ['no principal by a claimed party', { sub: 'eve', partyId: 'party-a' }, 'no principal'],
    ['no principal by a claimed system', { sub: 'eve', kind: 'SYSTEM' }, 'no principal'],
    ['no principal without a name', { roles: ['ADMIN'] }, 'no principal'],
  ])('%s', async (_, claims, expected) => {
    expect(await who(claims)).toBe(expected);
  });

  test('a client whose grant gives nothing now is refused, whatever roles it claims; a subject is not a client', async () => {
    const withheld = clientsBy(() => ({ kind: 'WITHHELD' }));
    expect(await who({ sub: 'ann', client_id: 'client-a' }, withheld)).toBe('no principal');
    expect(await who({ sub: 'ann', client_id: 'client-a', roles: ['ADMIN'] }, withheld)).toBe('refused');
    expect(await who({ sub: 'ann', azp: 'client-a', kind: 'service' }, withheld)).toBe('refused');
    expect(await who({ sub: 'ann', roles: ['ADMIN'] }, withheld)).toBe('STAFF ann');
  });

  test('own names are the subject of staff, and every name of a service: staff may sign in through any client', async () => {
    const ownNames = async (claims: JWTPayload): Promise<readonly string[]> => {
      const known = await principalOf(claims, grants.authorityOf);
      return known !== null && 'principal' in known ? known.ownNames : [];
    };
    expect(await ownNames({ sub: 'olga', client_id: 'desk', roles: ['OPERATOR'] })).toEqual(['olga']);
    expect(await ownNames({ sub: 'robot', azp: 'crm', kind: 'service' })).toEqual(['robot', 'crm']);
    expect(await ownNames({ sub: 'ann', client_id: 'client-a' })).toEqual([]);
    expect(await ownNames({ sub: 'eve', client_id: 'unknown' })).toEqual([]);
  });

  test('a name that cannot be stored is logged, and its holder reads on', async () => {
    const lines: string[] = [];
    const log = { ...quiet, warn: (_: object, message: string): void => void lines.push(message) };
    const full: Clients = { ...grants, rememberOwn: () => Promise.reject(new Error('No space left on device')) };
    const verify = () => Promise.resolve({ claims: { sub: 'olga', roles: ['OPERATOR'] }, expiresAt: NOW });
    expect(await createAuthentication(verify, full, log).authenticate('Bearer x')).toMatchObject({ principal: { id: 'olga' } });
    expect(lines).toEqual([expect.stringContaining('could not be stored')]);
  });

  describe('with a claim for the person', () => {
    const person = async (claims: JWTPayload): Promise<string> => {
      const known = await principalOf(claims, grants.authorityOf, 'employee');
      if (known === null) return 'no principal';
      return 'principal' in known ? `${known.principal.kind} ${known.principal.id}` : known.contradiction;
    };

    test.each<readonly [string, JWTPayload, string]>([
      ['is one person as staff', { sub: 'olga@desk', employee: 'p-7', roles: ['OPERATOR'] }, 'STAFF p-7'],
      ['is the same person at a party', { sub: 'olga@supplier', employee: 'p-7', client_id: 'client-a' }, 'PARTY p-7'],
      ['is no person without it as staff', { sub: 'olga@desk', roles: ['OPERATOR'] }, 'NO_PERSON'],
      ['is no person by an empty one', { sub: 'olga@desk', employee: '', roles: ['OPERATOR'] }, 'NO_PERSON'],
      ['is a party’s machine without it', { sub: 'robot', client_id: 'client-a' }, 'PARTY robot'],
      ['is a service by its subject', { sub: 'gateway', employee: 'p-7', kind: 'service' }, 'SERVICE gateway'],
    ])('a token %s', async (_, claims, expected) => {
      expect(await person(claims)).toBe(expected);
    });
  });

  test('a party may what its grant says, and no more', async () => {
    const authority: ClientAuthority = {
      ...authorityFor('party-a'),
      permissions: new Set(['read']),
      grantIds: ['grant-7'],
    } as ClientAuthority;
    const known = await principalOf({ sub: 'ann', client_id: 'client-a' }, clientsBy(() => authority).authorityOf);
    expect(known).toMatchObject({ principal: { kind: 'PARTY', grantIds: ['grant-7'], permissions: new Set(['read']) } });
  });

  describe('by a grant', () => {
    const authenticating = async (authority: () => ClientAuthority, use: (ask: () => Promise<unknown>) => Promise<void>): Promise<void> =>
      inDirectory(async (directory) => {
        const localKey = await openLocalKey(directory);
        const auth: IssuerConfig = { kind: 'local', issuer: 'local', audience: 'party-performance' };
        const verify = tokenVerifier({ auth, clockToleranceMs: 0, localKey, now: () => NOW });
        const authentication = createAuthentication(verify, clientsBy(authority), quiet);
        const terms = { issuer: 'local', audience: 'party-performance', lifeMs: 60_000, now: NOW };
        const token = await localKey.mint({ client: 'client-a', subject: 'ann' }, terms);
        await use(() => authentication.authenticate(`bearer ${token}`));
      });
    const after = (ms: number): Date => new Date(NOW.getTime() + ms);

    test('a client that loses its access loses it at the next request, remembered token or not', async () => {
      let authority = authorityFor('party-a');
      await authenticating(
        () => authority,
        async (ask) => {
          expect(await ask()).toMatchObject({ principal: { kind: 'PARTY', partyId: 'party-a' } });
          authority = { kind: 'WITHHELD' };
          expect(await ask()).toMatchObject({ extensions: { code: 'FORBIDDEN' } });
        },
      );
    });

    test.each([
      ['the grant, where that is first', after(10_000), after(10_000)],
      ['the token, where that is first', after(90_000), after(60_000)],
    ])('access ends with %s', async (_, until, expiresAt) => {
      const authority = { ...authorityFor('party-a'), until } as ClientAuthority;
      await authenticating(
        () => authority,
        async (ask) => {
          expect(await ask()).toMatchObject({ expiresAt });
        },
      );
    });
  });

  test.each(['Basic dXNlcjpwYXNz', 'Bearer', 'Bearer a b', 'token', 'Bearer ..'])('the header "%s" is no bearer token', async (header) => {
    const authentication = createAuthentication(() => Promise.resolve(null), noGrants, quiet);
    expect(await authentication.authenticate(header)).toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
  });
});
