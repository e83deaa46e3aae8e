/**
 * Claims → principal. Tokens are interpreted here only; which client acts for which party comes from access grants.
 *
 * A grant names clients: `client_id` or `azp` of a token. It covers the party's machines and the people who sign in through its client.
 * `sub` identifies the person, for four eyes and the log, never the party.
 */
import type { JWTPayload } from 'jose';
import { partyUser, type Principal, service, SERVICE_SCOPES, staff, STAFF_ROLES, type StaffRole } from '../../domain/kernel/principal.js';
import type { ClientAuthority } from '../../domain/access/clientAuthority.js';

/** Stored data about the names in tokens. */
export interface Clients {
  /** The party that clients act for by the access grants of this moment. */
  readonly standingOf: (clientIds: readonly string[]) => Promise<ClientAuthority>;
  /** Remembers names that the service provider itself uses, so that no access grant may name them. */
  readonly rememberOwn: (names: readonly string[]) => Promise<void>;
}

/** The principal of a token, and when its access expires; null for never. */
export interface TokenPrincipal {
  readonly principal: Principal;
  readonly until: Date | null;
}

/** A token of the service provider whose client is named by an access grant: ambiguous, so refused. */
export interface Contradiction {
  readonly subject: string;
  readonly clients: readonly string[];
}

/** Longer names and roles are ignored. */
const MAX_NAME_LENGTH = 256;

/**
 * The principal of a verified token. A client that a grant claims acts for its party while the grant is in force; a token of staff or of
 * a service never acts for a party.
 * @returns null when the token is valid and maps to no principal
 */
export const principalOf = async (
  claims: JWTPayload,
  { standingOf: clientAuthorityOf, rememberOwn }: Clients,
): Promise<TokenPrincipal | Contradiction | null> => {
  // Any client the token names may be the granted one: a second claim must not hide the first.
  const clients = [...new Set([claims['client_id'], claims['azp']].map(nameClaim).filter((name) => name !== undefined))];
  const subject = nameClaim(claims.sub) ?? clients[0];
  if (subject === undefined) return null;
  const own = principalFromClaims(subject, claims);
  const authority: ClientAuthority = clients.length > 0 ? await clientAuthorityOf(clients) : { kind: 'NONE' };
  if (authority.kind === 'NONE') {
    if (own === null) return null;
    await rememberOwn([subject, ...clients]);
    return { principal: own, until: null };
  }
  // Not remembered: staff who sign in through the client of a party do not make it the service provider's.
  if (own !== null) return { subject, clients };
  return authority.kind === 'GRANTED' ? { principal: partyUser(subject, authority.partyId, authority), until: authority.until } : null;
};

/** Staff or a service, by the token's claims; null for neither. */
const principalFromClaims = (subject: string, claims: JWTPayload): Principal | null => {
  const roles = rolesOf(claims['roles']);
  if (roles.length > 0) return staff(subject, roles, groupsOf(claims['groups']));
  return isService(claims)
    ? service(
        subject,
        SERVICE_SCOPES.filter((scope) => claimValues(claims['scope']).includes(scope)),
      )
    : null;
};

const rolesOf = (claim: unknown): readonly StaffRole[] => {
  const claimed = claimValues(claim);
  return STAFF_ROLES.filter((role) => claimed.includes(role));
};

const groupsOf = (claim: unknown): readonly string[] =>
  claimValues(claim)
    .map(nameClaim)
    .filter((name) => name !== undefined);

const isService = (claims: JWTPayload): boolean => claims['kind'] === 'service' || claimValues(claims['scope']).includes('subgraph');

/** A claim that is a list, or the space-separated string of some issuers (RFC 8693, section 4.2). */
const claimValues = (claim: unknown): readonly unknown[] => {
  if (Array.isArray(claim)) return claim;
  return typeof claim === 'string' ? claim.split(' ') : [];
};

const nameClaim = (claim: unknown): string | undefined =>
  typeof claim === 'string' && claim !== '' && claim.length <= MAX_NAME_LENGTH ? claim : undefined;
