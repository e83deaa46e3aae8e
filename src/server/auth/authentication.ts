/** Authentication of a bearer token, for HTTP and WebSocket alike. */
import type { GraphQLError } from 'graphql';
import type { Principal } from '../../domain/kernel/principal.js';
import { type ErrorLog, publicError } from '../../graphql/engine/masking.js';
import { type Clients, type Contradiction, principalOf } from './principals.js';
import type { TokenFault, VerifiedToken, VerifyToken } from './tokens.js';

/** The principal of a token, and its expiry. */
export interface Authenticated {
  readonly principal: Principal;
  readonly expiresAt: Date;
}

/** From the `Authorization` header to a principal. */
export interface Authentication {
  /** Null without a token (may introspect only), else its principal, or the error for the caller. */
  authenticate(authorization: string | undefined): Promise<Authenticated | GraphQLError | null>;
}

/** Where it is written what only the people who run the server can put right. */
export interface AuthenticationLog extends ErrorLog {
  warn(fields: object, message: string): void;
}

/**
 * @param clients asked at every request: what they remember of a client is theirs to forget
 * @param personClaim the claim that names the person
 */
export const createAuthentication = (
  verify: VerifyToken,
  clients: Clients,
  log: AuthenticationLog,
  personClaim?: string,
): Authentication => ({
  authenticate: async (authorization) => {
    if (authorization === undefined || authorization === '') return null;
    const token = bearerToken(authorization);
    if (token === undefined) return NO_SCHEME;
    try {
      return await toAuthenticated(await verify(token), clients, log, personClaim);
    } catch (error) {
      // The issuer's keys or the access grants cannot be read: authentication is unavailable, which is not the caller's fault.
      log.error({ err: error }, 'Cannot authenticate a request');
      return AUTHENTICATION_UNAVAILABLE;
    }
  },
});

const INVALID_TOKEN = publicError('UNAUTHENTICATED', 'The bearer token is not valid');
const NO_SCHEME = publicError('UNAUTHENTICATED', 'The authorization header has to read `Bearer <token>`');
const FAULTY_TOKEN: Readonly<Record<TokenFault, GraphQLError>> = {
  EXPIRED: publicError('UNAUTHENTICATED', 'The bearer token has expired'),
  OTHER_KEY: publicError('UNAUTHENTICATED', "The token was not signed by this server's key: make it with the server's DATA_DIR"),
};
const UNMAPPED = publicError('FORBIDDEN', 'The token is valid but maps to no role, party or service');
const CONTRADICTIONS: Readonly<Record<Contradiction['contradiction'], GraphQLError>> = {
  TWO_CLIENTS: publicError(
    'FORBIDDEN',
    'The token names two clients: have the issuer give the same client in client_id and azp, or leave one of them out',
  ),
  CLIENT_OF_A_PARTY: publicError(
    'FORBIDDEN',
    'The token is of staff or of a service, but an access grant names its client: have the grant revoked, or sign in through another client',
  ),
  NO_PERSON: publicError(
    'FORBIDDEN',
    'The token of staff lacks the claim that names the person: have the issuer add it (AUTH_PERSON_CLAIM)',
  ),
};
const AUTHENTICATION_UNAVAILABLE = publicError('UNAVAILABLE', 'Authentication is temporarily unavailable; retry');

const toAuthenticated = async (
  verified: VerifiedToken | TokenFault | null,
  clients: Clients,
  log: AuthenticationLog,
  personClaim: string | undefined,
): Promise<Authenticated | GraphQLError> => {
  if (verified === null) return INVALID_TOKEN;
  if (typeof verified === 'string') return FAULTY_TOKEN[verified];
  const known = await principalOf(verified.claims, clients.authorityOf, personClaim);
  if (known === null) return UNMAPPED;
  if ('contradiction' in known) {
    const error = CONTRADICTIONS[known.contradiction];
    log.warn(known, error.message);
    return error;
  }
  await remember(known.ownNames, clients, log);
  return { principal: known.principal, expiresAt: earlierOf(verified.expiresAt, known.until) };
};

/** A name that cannot be stored, on a full disk for example, is stored with the next token; nobody is kept from reading by it. */
const remember = async (names: readonly string[], clients: Clients, log: AuthenticationLog): Promise<void> => {
  try {
    if (names.length > 0) await clients.rememberOwn(names);
  } catch (error) {
    log.warn({ err: error, names }, 'Names of the service provider could not be stored: an access grant may be requested for them');
  }
};

/** Access ends with the token or with the grant, whichever is first. */
const earlierOf = (one: Date, other: Date | null): Date => (other !== null && other < one ? other : one);

/** RFC 6750: the scheme is written in any case. */
const bearerToken = (authorization: string): string | undefined => /^bearer +(\S+) *$/i.exec(authorization)?.[1];
