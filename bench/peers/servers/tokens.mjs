/** Verifies bearer tokens of the issuer that the product trusts, and remembers each until it expires. */
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { LRUCache } from 'lru-cache';

/** @param key the issuer, and where its keys are. @returns the caller of an `Authorization` header; null without a token */
export const authenticator = ({ jwksUrl, issuer, audience }) => {
  const keys = createRemoteJWKSet(new URL(jwksUrl));
  const known = new LRUCache({ max: 10_000 });
  return async (authorization) => {
    if (!authorization?.startsWith('Bearer ')) return null;
    const token = authorization.slice(7);
    const cached = known.get(token);
    if (cached !== undefined && cached.expiresAt > Date.now()) return cached;
    const { payload } = await jwtVerify(token, keys, { issuer, audience, algorithms: ['ES256'], requiredClaims: ['exp'] });
    const caller = { id: payload.sub, roles: payload.roles ?? [], expiresAt: payload.exp * 1_000 };
    known.set(token, caller);
    return caller;
  };
};
