/** Authentication of a bearer token, for HTTP and WebSocket alike. */
import type { GraphQLError } from 'graphql';
import type { Principal } from '../../domain/kernel/principal.js';
import { type ErrorLog, publicError } from '../../graphql/engine/masking.js';
import { type Clients, principalOf } from './principals.js';
import type { VerifiedToken, VerifyToken } from './tokens.js';

/** The principal of a token, and its expiry. */
export interface Authenticated {
  readonly principal: Principal;
  readonly expiresAt: Date;
}

export interface Authentication {
  /** Null without a token (may introspect only), else its principal, or the error for the caller. */
  authenticate(authorization: string | undefined): Promise<Authenticated | GraphQLError | null>;
}

/** Where it is written what only the people who run the server can put right. */
export interface AuthenticationLog extends ErrorLog {
  warn(fields: object, message: string): void;
}

/** @param clients looked up at every request: a client that loses its access loses it at once */
export const createAuthentication = (verify: VerifyToken, clients: Clients, log: AuthenticationLog): Authentication => ({
  authenticate: async (authorization) => {
    if (authorization === undefined || authorization === '') return null;
    const token = bearerToken(authorization);
    if (token === undefined) return INVALID_TOKEN;
    try {
      return await toAuthenticated(await verify(token), clients, log);
    } catch (error) {
      // The issuer's keys or the access grants cannot be read: authentication is unavailable, which is not the caller's fault.
      log.error({ err: error }, 'Cannot authenticate a request');
      return AUTHENTICATION_UNAVAILABLE;
    }
  },
});

const INVALID_TOKEN = publicError('UNAUTHENTICATED', 'The bearer token is not valid');
const EXPIRED_TOKEN = publicError('UNAUTHENTICATED', 'The bearer token has expired');
const UNMAPPED = publicError('FORBIDDEN', 'The token is valid but maps to no role, party or service');
const CONTRADICTION = publicError(
  'FORBIDDEN',
  'The token is of staff or of a service, but an access grant names its client: have the grant revoked, or sign in through another client',
);
const AUTHENTICATION_UNAVAILABLE = publicError('UNAVAILABLE', 'Authentication is temporarily unavailable; retry');

const toAuthenticated = async (
  verified: VerifiedToken | 'EXPIRED' | null,
  clients: Clients,
  log: AuthenticationLog,
): Promise<Authenticated | GraphQLError> => {
  if (verified === null) return INVALID_TOKEN;
  if (verified === 'EXPIRED') return EXPIRED_TOKEN;
  const known = await principalOf(verified.claims, clients);
  if (known === null) return UNMAPPED;
  if ('principal' in known) return { principal: known.principal, expiresAt: earlierOf(verified.expiresAt, known.until) };
  log.warn(
    known,
    'An access grant names a client of the service provider: tokens of staff and services with it are refused until the grant is revoked',
  );
  return CONTRADICTION;
};

/** Access ends with the token or with the grant, whichever is first. */
const earlierOf = (one: Date, other: Date | null): Date => (other !== null && other < one ? other : one);

/** RFC 6750: the scheme is written in any case. */
const bearerToken = (authorization: string): string | undefined => /^bearer +(\S+) *$/i.exec(authorization)?.[1];
