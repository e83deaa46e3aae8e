/** Claims → principal. What a token says is read here and nowhere else; which client acts for which party, and how far, is our data. */
import type { JWTPayload } from 'jose';
import { partyUser, type Principal, service, staff, STAFF_ROLES, type StaffRole } from '../../domain/kernel/principal.js';
import type { Standing } from '../../domain/access/clientAuthority.js';

/** Whom clients stand for by the access grants of this moment. */
export type StandingOf = (clientIds: readonly string[]) => Promise<Standing>;

/** Whom a token stands for, and when that ends by itself; null for never. */
export interface Known {
  readonly principal: Principal;
  readonly until: Date | null;
}

/** Names and roles longer than this are nobody's. */
const LONGEST_NAME = 256;

/**
 * Whom a verified token stands for. Our grants come first: a client that one of them claims is its party's, whatever roles it claims
 * itself, and nobody at all while the grant gives nothing.
 * @returns null when the token is valid but stands for nobody here
 */
export const principalOf = async (claims: JWTPayload, standingOf: StandingOf): Promise<Known | null> => {
  const subject = named(claims.sub) ?? named(claims['client_id']) ?? named(claims['azp']);
  if (subject === undefined) return null;
  // Any client the token names may be the granted one: a second claim must not hide the first.
  const clients = new Set([claims['client_id'], claims['azp'], claims.sub].map(named).filter((name) => name !== undefined));
  const standing = await standingOf([...clients]);
  if (standing.kind === 'GRANTED') return { principal: partyUser(subject, standing.partyId, standing), until: standing.until };
  const principal = standing.kind === 'WITHHELD' ? null : issued(subject, claims);
  return principal === null ? null : { principal, until: null };
};

/** Who a token says it is for, where no grant says otherwise. */
const issued = (subject: string, claims: JWTPayload): Principal | null => {
  const roles = rolesOf(claims['roles']);
  if (roles.length > 0) return staff(subject, roles);
  return isService(claims) ? service(subject) : null;
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
