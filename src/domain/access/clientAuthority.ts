/** Whom a token's clients stand for, by the grants that name them, and what they may do at an instant. */
import type { AccessGrant } from './model.js';
import { permissionsOf } from '../kernel/privilege.js';
import type { Permission } from '../kernel/principal.js';

/** What of a grant its authorization hangs on. */
export type AuthorizingGrant = Pick<AccessGrant, '_id' | 'status' | 'partyId' | 'privileges' | 'validFrom' | 'validTo'>;

/** NONE: no grant claims any of the clients. WITHHELD: one does, but gives nothing now; whatever else the token says, it is a party's. */
export type ClientAuthority =
  | { readonly kind: 'NONE' }
  | { readonly kind: 'WITHHELD' }
  | {
      readonly kind: 'GRANTED';
      readonly partyId: string;
      readonly permissions: ReadonlySet<Permission>;
      readonly grantIds: readonly string[];
      /** When it ends by itself, exclusive; null for never. */
      readonly until: Date | null;
    };

/** Whether a grant gives anything at an instant. */
export const isInForce = ({ status, validFrom, validTo }: AuthorizingGrant, now: Date): boolean =>
  status === 'ACTIVE' && validFrom <= now && (validTo === null || now < validTo);

/**
 * What the grants that claim a token's clients give it. Those of one party add up; a token that names clients of two parties stands for
 * neither, because nobody could tell which was meant.
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
