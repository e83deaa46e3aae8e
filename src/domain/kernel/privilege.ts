/** Privileges that a party's clients may be granted, and the permissions each gives. */
import { type Permission, type PrincipalKind, rolesGranting } from './principal.js';

/** Privilege → the permissions it gives (TMF672 Privilege: what may be done with the managed assets of a permission). */
const PERMISSIONS_BY_PRIVILEGE = {
  VIEW: ['read'],
  WORK_ISSUES: ['issue:work', 'issue:appoint', 'issue:note'],
  DISPUTE_CLOCKS: ['issue:dispute'],
  PROPOSE_PLANS: ['plan:propose', 'plan:confirm', 'maintenance:import'],
  WORK_PLANS: ['plan:work'],
  LISTEN_TO_NOTICES: ['notice:listen'],
  ANSWER_REVIEWS: ['review:answer'],
  REQUEST_ACCESS: ['access:request'],
} as const satisfies Record<string, readonly Permission[]>;

export type Privilege = keyof typeof PERMISSIONS_BY_PRIVILEGE;

/** Every privilege; together they give every permission a party can have. */
export const PRIVILEGES = Object.keys(PERMISSIONS_BY_PRIVILEGE) as readonly Privilege[];

/** The permissions that privileges add up to. */
export const permissionsOf = (privileges: readonly Privilege[]): ReadonlySet<Permission> =>
  new Set(privileges.flatMap((privilege) => PERMISSIONS_BY_PRIVILEGE[privilege]));

/**
 * Who has a permission, in the words of access managers: clients with a privilege, or staff with a role; for example `staff with the role
 * PLANNER`.
 */
export const describeRequirement = (permission: Permission, kind: PrincipalKind): string => {
  const privileges = PRIVILEGES.filter((privilege) => (PERMISSIONS_BY_PRIVILEGE[privilege] as readonly Permission[]).includes(permission));
  const byPrivilege = privileges.length === 0 ? null : oneOf('privilege', privileges);
  const roles = rolesGranting(permission);
  const byRole = roles.length === 0 ? null : `staff with ${oneOf('role', roles)}`;
  if (kind === 'PARTY' && byPrivilege !== null) return `a client with ${byPrivilege}`;
  return byRole ?? (byPrivilege === null ? 'this product itself' : `a party's client with ${byPrivilege}`);
};

/** Who lacks a permission, in the same words: what is missing where more of the same kind would do, else what the caller is. */
export const describeCaller = (permission: Permission, kind: PrincipalKind): string => {
  if (kind === 'STAFF') return rolesGranting(permission).length > 0 ? 'staff without that role' : 'staff of the service provider';
  if (kind === 'PARTY')
    return describeRequirement(permission, kind).startsWith('a client') ? 'a client without that privilege' : "a party's client";
  return kind === 'SERVICE' ? 'a service' : 'this product itself';
};

const oneOf = (what: string, names: readonly string[]): string =>
  names.length === 1 ? `the ${what} ${names.join('')}` : `one of the ${what}s ${names.join(', ')}`;
