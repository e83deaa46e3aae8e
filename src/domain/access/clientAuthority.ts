/** The party and privileges of a token's clients at an instant, by the access grants that name them. */
import type { AccessGrant } from './model.js';
import { permissionsOf } from '../kernel/privilege.js';
import type { Permission } from '../kernel/principal.js';

/** What of a grant its authorization hangs on. */
export type AuthorizingGrant = Pick<AccessGrant, '_id' | 'status' | 'partyId' | 'privileges' | 'validFrom' | 'validTo'>;

/** NONE: no grant names any of the clients. WITHHELD: a grant names one but is not in force; the token is a party's nonetheless. */
export type ClientAuthority =
  | { readonly kind: 'NONE' }
  | { readonly kind: 'WITHHELD' }
  | {
      readonly kind: 'GRANTED';
      readonly partyId: string;
      readonly permissions: ReadonlySet<Permission>;
      readonly grantIds: readonly string[];
      /** When it expires, exclusive; null for never. */
      readonly until: Date | null;
    };

/** Whether a grant gives anything at an instant. */
export const isInForce = ({ status, validFrom, validTo }: AuthorizingGrant, now: Date): boolean =>
  status === 'ACTIVE' && validFrom <= now && (validTo === null || now < validTo);

/**
 * The authority that grants give a token's clients. Grants of one party add up; a token with clients of two parties gets none, because it
 * would be ambiguous.
 */
export const clientAuthority = (grants: readonly AuthorizingGrant[], now: Date): ClientAuthority => {
  const [first] = grants;
  if (first === undefined) return { kind: 'NONE' };
  const inForce = grants.filter((grant) => isInForce(grant, now));
  if (inForce.length === 0 || grants.some(({ partyId }) => partyId !== first.partyId)) return { kind: 'WITHHELD' };
  const ends = inForce.flatMap(({ validTo }) => (validTo === null ? [] : [validTo.getTime()]));
  return {
    kind: 'GRANTED',
    partyId: first.partyId,
    permissions: permissionsOf(inForce.flatMap(({ privileges }) => privileges)),
    grantIds: inForce.map(({ _id }) => _id),
    until: ends.length === 0 ? null : new Date(Math.min(...ends)),
  };
};
