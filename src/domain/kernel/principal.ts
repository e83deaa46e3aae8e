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
  | 'issue:note'
  | 'plan:propose'
  | 'plan:confirm'
  | 'plan:write'
  | 'plan:work'
  | 'plan:authorize'
  | 'plan:review'
  | 'notice:listen'
  | 'access:request'
  | 'access:approve'
  | 'access:manage'
  | 'readiness:assess'
  | 'review:write'
  | 'review:answer'
  | 'performance:record'
  | 'time'
  | 'import';

/** Roles a staff token may carry. */
export const STAFF_ROLES = ['OPERATOR', 'PLANNER', 'AUTHORIZER', 'ACCESS_MANAGER', 'AUDITOR', 'ADMIN'] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];

/** Staff of the service provider, a party's user or machine, another subgraph or gateway, or this product itself (timers, imports). */
export type PrincipalKind = 'STAFF' | 'PARTY' | 'SERVICE' | 'SYSTEM';

export interface Principal {
  readonly kind: PrincipalKind;
  /** The token's subject; for SYSTEM the name of the timer or import. */
  readonly id: string;
  /** Set for PARTY only: the one party it is bound to by our own mapping. */
  readonly partyId?: string;
  readonly permissions: ReadonlySet<Permission>;
  /** Set for PARTY only: the access grants it acts by. */
  readonly grantIds?: readonly string[];
}

const ORIGINATOR: readonly Permission[] = ['read', 'issue:raise', 'issue:originate', 'issue:note', 'notice:listen'];

const BY_ROLE = {
  OPERATOR: [
    ...ORIGINATOR,
    'issue:verify',
    'issue:analyze',
    'issue:assign',
    'issue:clock',
    'plan:review',
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
    'plan:write',
    'plan:work',
    'notice:listen',
    'review:write',
    'performance:record',
  ],
  AUTHORIZER: ['read', 'issue:note', 'plan:authorize'],
  ACCESS_MANAGER: ['read', 'party:manage', 'access:request', 'access:approve', 'access:manage', 'readiness:assess'],
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
    'issue:note',
    'plan:propose',
    'plan:confirm',
    'plan:work',
    'notice:listen',
    'access:request',
    'review:answer',
  ],
  SERVICE: ORIGINATOR,
  SYSTEM: ['read', 'time', 'import', ...Object.values(BY_ROLE).flat(), 'issue:work'],
} as const satisfies Record<Exclude<PrincipalKind, 'STAFF'>, readonly Permission[]>;

/** A member of the service provider's staff with the union of its roles' rights. */
export const staff = (id: string, roles: readonly StaffRole[]): Principal => ({
  kind: 'STAFF',
  id,
  permissions: new Set(roles.flatMap((role) => BY_ROLE[role])),
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
export const service = (id: string): Principal => ({ kind: 'SERVICE', id, permissions: new Set(BY_KIND.SERVICE) });

/** This product itself: a timer or an import. Never made from a token. */
export const system = (id: string): Principal => ({ kind: 'SYSTEM', id, permissions: new Set<Permission>(BY_KIND.SYSTEM) });
