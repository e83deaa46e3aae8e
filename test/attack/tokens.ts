/** Tokens that are forged, or good for something else. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { type Attack, each, type Target, unless } from './target.js';

const WHO = { query: '{ performanceCaller { id } }' };
const seconds = (): number => Math.floor(Date.now() / 1_000);
const CLAIMS = { sub: 'operator', roles: ['OPERATOR'] };

const is401 = async (target: Target, token: string): Promise<string | null> => {
  const reply = await target.post(WHO, token);
  return unless(reply.status === 401, reply);
};
const isAccepted = async (target: Target, token: string): Promise<string | null> => {
  const reply = await target.post(WHO, token);
  return unless(reply.status === 200 && reply.text.includes('"performanceCaller":{'), reply);
};

const signed = (target: Target, claims: object, header = {}): Promise<string> => {
  if (target.sign === undefined) throw new Error('No issuer');
  return target.sign({ ...CLAIMS, ...claims }, header);
};

/** Counts the requests that a server makes to an address. */
const countingRequests = async (attack: (address: string) => Promise<string | null>): Promise<string | null> => {
  let requests = 0;
  const server = createServer((_request, response) => {
    requests += 1;
    response.end('{"keys":[]}');
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const failed = await attack(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/keys`);
  server.close();
  return failed ?? unless(requests === 0, `${String(requests)} outbound requests`);
};

export const TOKEN_ATTACKS: readonly Attack[] = [
  {
    row: 5,
    says: 'a token without a signature',
    run: (target) => is401(target, new UnsecuredJWT({ ...CLAIMS, exp: seconds() + 60 }).encode()),
  },
  {
    row: 6,
    says: 'a token signed with the public key as a shared secret',
    run: async (target) => {
      const secret = new TextEncoder().encode(target.publicKey ?? 'a key that is public, and thirty-two bytes long');
      return is401(target, await new SignJWT({ ...CLAIMS, exp: seconds() + 60 }).setProtectedHeader({ alg: 'HS256' }).sign(secret));
    },
  },
  {
    row: 8,
    says: 'a token that has expired beyond the tolerance, and one within it',
    needsIssuer: true,
    run: async (target) =>
      (await is401(target, await signed(target, { exp: seconds() - target.toleranceSeconds - 2 }))) ??
      isAccepted(
        target,
        await signed(target, { exp: seconds() - Math.max(0, target.toleranceSeconds - 3) + (target.toleranceSeconds === 0 ? 5 : 0) }),
      ),
  },
  {
    row: 9,
    says: 'a token of the future',
    needsIssuer: true,
    run: (target) =>
      each([{ nbf: seconds() + 200 }, { iat: seconds() + 200 }], async (claims) => is401(target, await signed(target, claims))),
  },
  {
    row: 11,
    says: 'a token of another issuer, or for another audience',
    needsIssuer: true,
    run: (target) =>
      each([{ iss: 'https://issuer.evil.example' }, { aud: 'another' }, { aud: [] }, { aud: ['another', 'third'] }], async (claims) =>
        is401(target, await signed(target, claims)),
      ),
  },
  {
    row: 12,
    says: 'an ID token',
    needsIssuer: true,
    run: async (target) =>
      (await is401(target, await signed(target, {}, { typ: 'id+jwt' }))) ??
      (await is401(target, await signed(target, { typ: 'ID' }))) ??
      is401(target, await signed(target, { at_hash: 'x' })),
  },
  {
    row: 14,
    says: 'a token that brings its own key, or says where it is',
    run: async (target) => {
      const { publicKey, privateKey } = await generateKeyPair('ES256');
      const jwk = await exportJWK(publicKey);
      return countingRequests((address) =>
        each([{ jwk }, { jku: address }, { x5u: address }, { kid: address }], async (header) =>
          is401(
            target,
            await new SignJWT({ ...CLAIMS, exp: seconds() + 60 }).setProtectedHeader({ alg: 'ES256', ...header }).sign(privateKey),
          ),
        ),
      );
    },
  },
  {
    row: 14,
    says: 'what is no token at all',
    run: (target) => each(['x', '..', 'a.b.c', 'a'.repeat(12_000), 'Bearer'], (token) => is401(target, token)),
  },
];
