/** Verification of bearer tokens, cached until they expire. The principal is determined elsewhere, at each request. */
import { hash as digest } from 'node:crypto';
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  errors,
  type JWTPayload,
  type JWTVerifyGetKey,
  jwtVerify,
  type JWTVerifyOptions,
} from 'jose';
import { LRUCache } from 'lru-cache';
import type { IssuerConfig } from '../../config.js';
import { LOCAL_ALGORITHM, type LocalKey } from './localKey.js';
import { isAccessToken, isIssued } from './tokenKind.js';

/** A valid token. */
export interface VerifiedToken {
  readonly claims: JWTPayload;
  /** When it ends, tolerance included. */
  readonly expiresAt: Date;
}

/**
 * Verifies a bearer token. Throws `KeysUnavailable` when the issuer's keys cannot be fetched.
 * @returns EXPIRED for a token that is valid except for its expiry, OTHER_KEY for one that the local issuer's key has not signed, null
 * for any other invalid token
 */
export type VerifyToken = (token: string) => Promise<VerifiedToken | TokenFault | null>;

/** What is wrong with a token, where that reveals nothing. */
export type TokenFault = 'EXPIRED' | 'OTHER_KEY';

/** The issuer's keys cannot be fetched: not the caller's fault, so not a 401. */
export class KeysUnavailable extends Error {
  override readonly name = 'KeysUnavailable';
}

const MAX_CACHED_TOKENS = 10_000;
/** Longer than any honest token; a header this long is refused before anything is hashed. */
const MAX_TOKEN_LENGTH = 16_384;
/** Keys are fetched again when an unknown key id comes, at most this often: an attacker's key ids must not become our requests. */
const MIN_FETCH_INTERVAL_MS = 30_000;

export interface TokenOptions {
  readonly auth: IssuerConfig;
  readonly clockToleranceMs: number;
  /** Needed for the local issuer. */
  readonly localKey?: LocalKey;
  /** The `typ` that the header of a token must have; null or absent: any but those of other kinds of token. */
  readonly tokenType?: string | null;
  readonly now?: () => Date;
}

/**
 * Makes the check of RFC 7519 and RFC 8725: asymmetric signature by a key of the issuer, issuer, audience, expiry (which must be
 * there), not before, issued by now, and none of another kind (`tokenKind.ts`).
 */
export const tokenVerifier = ({
  auth,
  clockToleranceMs,
  localKey,
  tokenType = null,
  now = () => new Date(),
}: TokenOptions): VerifyToken => {
  const cache = new LRUCache<string, VerifiedToken>({ max: MAX_CACHED_TOKENS });
  const keys = issuerKeys(auth, localKey);
  const options = (): JWTVerifyOptions => ({
    issuer: auth.issuer,
    audience: auth.audience,
    algorithms: auth.kind === 'local' ? [LOCAL_ALGORITHM] : [...auth.algorithms],
    requiredClaims: ['exp'],
    clockTolerance: clockToleranceMs / 1_000,
    currentDate: now(),
  });

  return async (token) => {
    if (token.length > MAX_TOKEN_LENGTH) return null;
    const hash = digest('sha256', token, 'base64');
    const cached = cache.get(hash);
    if (cached !== undefined && cached.expiresAt > now()) return cached;
    cache.delete(hash);
    const claims = await verifyClaims(token, keys, options());
    if (claims === 'OTHER_KEY') return auth.kind === 'local' ? claims : null;
    if (claims === 'EXPIRED') return claims;
    if (claims?.exp === undefined || !isIssued(claims, now(), clockToleranceMs) || !isAccessToken(token, claims, tokenType)) return null;
    const fresh = { claims, expiresAt: new Date(claims.exp * 1_000 + clockToleranceMs) };
    cache.set(hash, fresh);
    return fresh;
  };
};

const issuerKeys = (auth: IssuerConfig, localKey: LocalKey | undefined): JWTVerifyGetKey => {
  if (auth.kind === 'remote') return createRemoteJWKSet(auth.jwksUrl, { cooldownDuration: MIN_FETCH_INTERVAL_MS });
  if (localKey === undefined) throw new Error('The local token issuer has no key');
  return createLocalJWKSet({ keys: [localKey.publicJwk] });
};

const verifyClaims = async (token: string, keys: JWTVerifyGetKey, options: JWTVerifyOptions): Promise<JWTPayload | TokenFault | null> => {
  try {
    return (await jwtVerify(token, keys, options)).payload;
  } catch (error) {
    // It is looked at last, so that only the holder of a true token learns that it was one.
    if (error instanceof errors.JWTExpired) return 'EXPIRED';
    if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWSSignatureVerificationFailed) return 'OTHER_KEY';
    if (isTokenError(error)) return null;
    throw new KeysUnavailable('The keys of the token issuer cannot be fetched', { cause: error });
  }
};

/** Errors of `jose` speak of the token, except those about fetching and reading the issuer's key set. */
const isTokenError = (error: unknown): boolean =>
  error instanceof errors.JOSEError &&
  !(error instanceof errors.JWKSTimeout) &&
  !(error instanceof errors.JWKSInvalid) &&
  error.code !== 'ERR_JOSE_GENERIC';
