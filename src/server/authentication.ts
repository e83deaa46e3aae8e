/** From a bearer token to whoever it stands for: the same for HTTP and WebSocket. */
import { GraphQLError } from 'graphql';
import type { Principal } from '../domain/principal.js';
import { publicError } from '../graphql/masking.js';
import { type PartyOfClient, principalOf } from './principals.js';
import { KeysUnavailable, type Verified, type VerifyToken } from './tokens.js';

/** Whoever a token stands for, and until when. */
export interface Authenticated {
  readonly principal: Principal;
  readonly expiresAt: Date;
}

export interface Authentication {
  /** Without a token: null, who may read the schema. Otherwise whoever it stands for, or the error for the caller. */
  authenticate(authorization: string | undefined): Promise<Authenticated | GraphQLError | null>;
}

/** @param partyOfClient is asked at every request: a client that loses its party loses it at once */
export const createAuthentication = (verify: VerifyToken, partyOfClient: PartyOfClient): Authentication => ({
  authenticate: async (authorization) => {
    if (authorization === undefined || authorization === '') return null;
    const token = bearer(authorization);
    const verified = token === undefined ? null : await checked(verify, token);
    if (verified instanceof GraphQLError) return verified;
    if (verified === null) return publicError('UNAUTHENTICATED', 'The bearer token is not valid');
    const principal = await principalOf(verified.claims, partyOfClient);
    if (principal === null) return publicError('FORBIDDEN', 'The token is valid, but stands for no role, party or service here');
    return { principal, expiresAt: verified.expiresAt };
  },
});

const checked = async (verify: VerifyToken, token: string): Promise<Verified | GraphQLError | null> => {
  try {
    return await verify(token);
  } catch (error) {
    if (error instanceof KeysUnavailable) return publicError('UNAVAILABLE', error.message);
    throw error;
  }
};

/** RFC 6750: the scheme is written in any case. */
const bearer = (authorization: string): string | undefined => /^bearer +(\S+) *$/i.exec(authorization)?.[1];
