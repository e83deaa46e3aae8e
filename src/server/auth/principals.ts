/**
 * Claims → principal. Tokens are interpreted here only; which client acts for which party comes from access grants.
 *
 * A grant names clients: the `client_id` or `azp` of a token. It covers the party's machines and the people who sign in through its client.
 * The person claim (`sub` unless configured) identifies the person, for four eyes and the log, never the party.
 *
 * Whose a client is, is asked in this order: one that PROVIDER_CLIENTS lists is the service provider's; one that a grant claims is the
 * party's; of any other the token's own claims decide.
 */
import type { JWTPayload } from 'jose';
import { partyUser, type Principal, service, SERVICE_SCOPES, staff, STAFF_ROLES, type StaffRole } from '../../domain/kernel/principal.js';
import type { ClientAuthority } from '../../domain/access/clientAuthority.js';

/** Stored data about the names in tokens. */
export interface Clients {
  /** What a client may do by the access grant that claims it at this moment; NONE for a client of the service provider. */
  readonly authorityOf: (clientId: string) => Promise<ClientAuthority>;
  /** Remembers names that the service provider itself uses, so that no access grant is requested or approved for them. */
  readonly rememberOwn: (names: readonly string[]) => Promise<void>;
}

/** The principal of a token, and when its access expires; null for never. */
export interface TokenPrincipal {
  readonly principal: Principal;
  readonly until: Date | null;
  /** The names in it that are the service provider's own: the subject of staff, the subject and client of a service. */
  readonly ownNames: readonly string[];
}

/** Why a token that is genuine is refused: its claims do not agree with one another, or with the access grants. */
export interface Contradiction {
  readonly contradiction: 'TWO_CLIENTS' | 'CLIENT_OF_A_PARTY' | 'NO_PERSON';
  readonly subject: string;
  readonly clients: readonly string[];
}

/** Longer names and roles are ignored. */
const MAX_NAME_LENGTH = 256;

/** What claims say by themselves, whatever the grants are. */
interface ReadClaims {
  /** The claim that was taken to name the person. */
  readonly personClaim: string;
  readonly clients: readonly string[];
  readonly subject: string | undefined;
  readonly person: string | undefined;
  /** What the token is where no grant claims its client: staff or a service of the service provider; null for neither. */
  readonly own: TokenPrincipal | 'NO_PERSON' | null;
}

/** A token that is remembered keeps its claims, so they are read once. */
const readBefore = new WeakMap<JWTPayload, ReadClaims>();

const readClaims = (claims: JWTPayload, personClaim: string): ReadClaims => {
  const before = readBefore.get(claims);
  if (before?.personClaim === personClaim) return before;
  // Both claims are texts by their standards; in a list, a client would be overlooked.
  const clients = [
    ...new Set(
      [claims['client_id'], claims['azp']]
        .flat()
        .map(nameClaim)
        .filter((name) => name !== undefined),
    ),
  ];
  const subject = nameClaim(claims.sub) ?? clients[0];
  const person = nameClaim(claims[personClaim]);
  const read = {
    personClaim,
    clients,
    subject,
    person,
    own: subject === undefined ? null : ownOf(claims, subject, person, clients, personClaim),
  };
  readBefore.set(claims, read);
  return read;
};

const ownOf = (
  claims: JWTPayload,
  subject: string,
  person: string | undefined,
  clients: readonly string[],
  personClaim: string,
): ReadClaims['own'] => {
  const roles = rolesOf(claims['roles']);
  if (roles.length > 0) {
    // Another name than in the person's other tokens would make two persons of one.
    if (person === undefined && personClaim !== 'sub') return 'NO_PERSON';
    // Not the client: staff may sign in through anybody's.
    return { principal: staff(person ?? subject, roles, groupsOf(claims['groups'])), until: null, ownNames: [subject] };
  }
  if (!isService(claims)) return null;
  const scopes = SERVICE_SCOPES.filter((scope) => claimValues(claims['scope']).includes(scope));
  return { principal: service(subject, scopes), until: null, ownNames: [subject, ...clients] };
};

/**
 * The principal of a verified token. A client that a grant claims acts for its party while the grant is in force; a token of staff or of
 * a service never acts for a party.
 * @param personClaim the claim that names the person in every token of that person
 * @returns null when the token is valid and maps to no principal
 */
export const principalOf = async (
  claims: JWTPayload,
  authorityOf: Clients['authorityOf'],
  personClaim = 'sub',
): Promise<TokenPrincipal | Contradiction | null> => {
  const { clients, subject, person, own } = readClaims(claims, personClaim);
  if (subject === undefined) return null;
  const refused = (contradiction: Contradiction['contradiction']): Contradiction => ({ contradiction, subject, clients });
  // Neither claim may hide the other.
  if (clients.length > 1) return refused('TWO_CLIENTS');
  const [client] = clients;
  const authority: ClientAuthority = client === undefined ? { kind: 'NONE' } : await authorityOf(client);
  if (own !== null && authority.kind !== 'NONE') return refused('CLIENT_OF_A_PARTY');
  if (own !== null) return own === 'NO_PERSON' ? refused(own) : own;
  if (authority.kind !== 'GRANTED') return null;
  return { principal: partyUser(person ?? subject, authority.partyId, authority), until: authority.until, ownNames: [] };
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
