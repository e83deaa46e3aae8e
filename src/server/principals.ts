/** Claims → principal. What a token says is read here and nowhere else; which client speaks for which party is our data. */
import type { JWTPayload } from 'jose';
import { partyUser, type Principal, service, staff, STAFF_ROLES, type StaffRole } from '../domain/principal.js';

/** The party a client speaks for, by our own mapping; null for none. */
export type PartyOfClient = (clientId: string) => Promise<string | null>;

/** Names and roles longer than this are nobody's. */
const LONGEST_NAME = 256;

/**
 * Whom a verified token stands for. Our mapping comes first: a client mapped to a party is that party, whatever roles it claims.
 * @returns null when the token is valid but stands for nobody here
 */
export const principalOf = async (claims: JWTPayload, partyOfClient: PartyOfClient): Promise<Principal | null> => {
  const subject = named(claims.sub) ?? named(claims['client_id']) ?? named(claims['azp']);
  if (subject === undefined) return null;
  const partyId = await boundParty(claims, partyOfClient);
  if (partyId !== null) return partyUser(subject, partyId);
  const roles = rolesOf(claims['roles']);
  if (roles.length > 0) return staff(subject, roles);
  return isService(claims) ? service(subject) : null;
};

/** Any client the token names may be the mapped one: a second claim must not hide the first. */
const boundParty = async (claims: JWTPayload, partyOfClient: PartyOfClient): Promise<string | null> => {
  const clients = new Set([claims['client_id'], claims['azp'], claims.sub].map(named).filter((name) => name !== undefined));
  for (const client of clients) {
    const partyId = await partyOfClient(client);
    if (partyId !== null) return partyId;
  }
  return null;
};

const rolesOf = (claim: unknown): readonly StaffRole[] => {
  const claimed = words(claim);
  return STAFF_ROLES.filter((role) => claimed.includes(role));
};

const isService = (claims: JWTPayload): boolean => claims['kind'] === 'service' || words(claims['scope']).includes('subgraph');

/** A claim that is a list, or the space-separated text that some issuers write instead (RFC 8693, section 4.2). */
const words = (claim: unknown): readonly unknown[] => {
  if (Array.isArray(claim)) return claim;
  return typeof claim === 'string' ? claim.split(' ') : [];
};

const named = (claim: unknown): string | undefined =>
  typeof claim === 'string' && claim !== '' && claim.length <= LONGEST_NAME ? claim : undefined;
