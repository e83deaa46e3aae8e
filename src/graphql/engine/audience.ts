/**
 * Audiences: principals for whom an answer is the same. Resolvers of shared answers may read only the principal fields listed here:
 * subscribers equal in them share one answer. A new field of `Principal` does not compile until it is decided here.
 */
import type { Principal } from '../../domain/kernel/principal.js';

/** What answers may depend on, in a form that compares by text; null for what no answer may depend on. */
const AUDIENCE_PARTS = {
  /** A service does not read which clients speak for a party. */
  kind: ({ kind }) => kind,
  /** Determines visibility and redaction. */
  partyId: ({ partyId }) => partyId ?? null,
  /** `allowedActions`, and whether anything may be read. */
  permissions: ({ permissions }) => [...permissions].sort(),
  /** The topic may depend on it (`improvementPlanAuthorizationRequested`): that is decided before sharing. */
  id: null,
  /** Only `me` returns the grants, which events do not reach. */
  grantIds: null,
  /** Who may authorize is decided by commands, which are not shared. */
  groups: null,
} satisfies Readonly<Record<keyof Required<Principal>, ((principal: Principal) => unknown) | null>>;

/** Equal texts mean equal answers. */
export const audienceOf = (principal: Principal): string => JSON.stringify(Object.values(AUDIENCE_PARTS).map((part) => part?.(principal)));

const failOnIdentity = (): never => {
  throw new Error('A shared answer must not depend on its reader');
};

/**
 * Represents an audience while a shared answer is computed. Fields of a single principal cannot be read from it: a resolver that tries
 * fails for everyone, instead of leaking one principal's data to another.
 */
export const sharedPrincipal = ({ kind, partyId, permissions }: Principal): Principal => ({
  kind,
  permissions,
  ...(partyId !== undefined && { partyId }),
  get id(): string {
    return failOnIdentity();
  },
  get grantIds(): readonly string[] {
    return failOnIdentity();
  },
  get groups(): readonly string[] {
    return failOnIdentity();
  },
});
