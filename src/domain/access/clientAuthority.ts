/** The party and privileges of a token's client at an instant, by the access grant that claims it. */
import type { AccessGrant } from './model.js';
import { permissionsOf } from '../kernel/privilege.js';
import type { Permission } from '../kernel/principal.js';

/** What of a grant its authorization hangs on. */
export type AuthorizingGrant = Pick<AccessGrant, '_id' | 'status' | 'partyId' | 'privileges' | 'validFrom' | 'validTo'>;

/** NONE: no grant claims the client. WITHHELD: one does but is not in force; the client is the party's nonetheless. */
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

/** The authority that a grant gives the clients it claims; null for no grant. */
export const clientAuthority = (grant: AuthorizingGrant | null, now: Date): ClientAuthority => {
  if (grant === null) return { kind: 'NONE' };
  if (!isInForce(grant, now)) return { kind: 'WITHHELD' };
  const { _id, partyId, privileges, validTo } = grant;
  return { kind: 'GRANTED', partyId, permissions: permissionsOf(privileges), grantIds: [_id], until: validTo };
};
