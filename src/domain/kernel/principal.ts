/**
 * Principals and permissions. A verified token identifies exactly one principal; its permissions come from this table, never from the
 * caller.
 */

/** All permissions: what may be read, and what may be done, as named in the life-cycle tables. */
export type Permission =
  | 'read'
  | 'party:manage'
  | 'issue:raise'
  | 'issue:work'
  | 'issue:originate'
  | 'issue:verify'
  | 'issue:analyze'
  | 'issue:assign'
  | 'issue:clock'
  | 'issue:dispute'
  | 'issue:appoint'
  | 'issue:note'
  | 'plan:propose'
  | 'plan:confirm'
  | 'plan:write'
  | 'plan:work'
  | 'plan:authorize'
  | 'plan:emergency'
  | 'plan:review'
  | 'notice:listen'
  | 'access:request'
  | 'access:approve'
  | 'access:manage'
  | 'ownership:manage'
  | 'maintenance:import'
  | 'readiness:assess'
  | 'review:write'
  | 'review:answer'
  | 'performance:record'
  | 'settings:manage'
  | 'time'
  | 'import';

/** Roles a staff token may carry. */
export const STAFF_ROLES = ['OPERATOR', 'PLANNER', 'AUTHORIZER', 'ACCESS_MANAGER', 'AUDITOR', 'ADMIN'] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];

/** Staff of the service provider, a party's user or machine, another subgraph or gateway, or this product itself (timers, imports). */
export type PrincipalKind = 'STAFF' | 'PARTY' | 'SERVICE' | 'SYSTEM';

/** Who acts: always made by a function of this file, so that kind and permissions fit together. */
export interface Principal {
  readonly kind: PrincipalKind;
  /** The token's subject; for SYSTEM the name of the timer or import. */
  readonly id: string;
  /** Set for PARTY only: the one party it is bound to by our own mapping. */
  readonly partyId?: string;
  readonly permissions: ReadonlySet<Permission>;
  /** Set for PARTY only: the access grants it acts by. */
  readonly grantIds?: readonly string[];
  /** Set for STAFF only: the token's groups, by which a group owns entities. */
  readonly groups?: readonly string[];
}

const ORIGINATOR: readonly Permission[] = ['read', 'issue:raise', 'issue:originate', 'issue:appoint', 'issue:note', 'notice:listen'];

const BY_ROLE = {
  OPERATOR: [
    ...ORIGINATOR,
    'issue:verify',
    'issue:analyze',
    'issue:assign',
    'issue:clock',
    'plan:review',
    'plan:emergency',
    'access:request',
    'readiness:assess',
    'review:write',
    'performance:record',
  ],
  PLANNER: [
    'read',
    'issue:analyze',
    'issue:note',
    'plan:propose',
    'maintenance:import',
    'plan:write',
    'plan:work',
    'notice:listen',
    'review:write',
    'performance:record',
  ],
  AUTHORIZER: ['read', 'issue:note', 'plan:authorize', 'notice:listen'],
  ACCESS_MANAGER: ['read', 'party:manage', 'access:request', 'access:approve', 'access:manage', 'ownership:manage', 'readiness:assess'],
  AUDITOR: ['read'],
  ADMIN: [
    'read',
    'party:manage',
    'issue:assign',
    'issue:clock',
    'issue:note',
    'notice:listen',
    'access:approve',
    'access:manage',
    'performance:record',
    'settings:manage',
  ],
} as const satisfies Record<StaffRole, readonly Permission[]>;

/** The roles that give a permission, in the order of `STAFF_ROLES`. */
export const rolesGranting = (permission: Permission): readonly StaffRole[] =>
  STAFF_ROLES.filter((role) => (BY_ROLE[role] as readonly Permission[]).includes(permission));

const BY_KIND = {
  PARTY: [
    'read',
    'issue:work',
    'issue:dispute',
    'issue:appoint',
    'issue:note',
    'plan:propose',
    'maintenance:import',
    'plan:confirm',
    'plan:work',
    'notice:listen',
    'access:request',
    'review:answer',
  ],
  SERVICE: ORIGINATOR,
  SYSTEM: ['read', 'time', 'import', ...Object.values(BY_ROLE).flat(), 'issue:work'],
} as const satisfies Record<Exclude<PrincipalKind, 'STAFF'>, readonly Permission[]>;

/** What a service may do beyond raising issues, by the scopes of its token. */
const BY_SCOPE = { inventory: ['ownership:manage'], maintenance: ['maintenance:import'] } as const satisfies Record<
  string,
  readonly Permission[]
>;
export type ServiceScope = keyof typeof BY_SCOPE;

/** The scopes of service tokens that give permissions. */
export const SERVICE_SCOPES = Object.keys(BY_SCOPE) as readonly ServiceScope[];

/**
 * A member of the service provider's staff with the union of its roles' rights.
 * @param groups of the token's `groups` claim
 */
export const staff = (id: string, roles: readonly StaffRole[], groups: readonly string[] = []): Principal => ({
  kind: 'STAFF',
  id,
  permissions: new Set(roles.flatMap((role) => BY_ROLE[role])),
  ...(groups.length > 0 && { groups }),
});

/**
 * A user or machine of one party.
 * @param access its grants and their permissions; every permission of a party when absent
 */
export const partyUser = (id: string, partyId: string, access?: Required<Pick<Principal, 'permissions' | 'grantIds'>>): Principal => ({
  kind: 'PARTY',
  id,
  partyId,
  permissions: new Set(BY_KIND.PARTY),
  ...(access && { permissions: access.permissions, grantIds: access.grantIds }),
});

/** A CRM, RM&O or SM&O process, another subgraph, or the gateway speaking for itself. */
export const service = (id: string, scopes: readonly ServiceScope[] = []): Principal => ({
  kind: 'SERVICE',
  id,
  permissions: new Set<Permission>([...BY_KIND.SERVICE, ...scopes.flatMap((scope) => BY_SCOPE[scope])]),
});

/** This product itself: a timer or an import. Never made from a token. */
export const system = (id: string): Principal => ({ kind: 'SYSTEM', id, permissions: new Set<Permission>(BY_KIND.SYSTEM) });
