/**
 * For whom an answer is the same. Resolvers read of a principal what this table names, and nothing else: subscribers who agree in it get
 * one answer, worked out once. A new field of `Principal` does not compile until it is decided here.
 */
import type { Principal } from '../../domain/kernel/principal.js';

/** What answers may depend on, in a form that compares by text; null for what no answer may depend on. */
const AUDIENCE_PARTS = {
  /** A service does not read which clients speak for a party. */
  kind: ({ kind }) => kind,
  /** What is seen at all, and how much of what others have to do with it. */
  partyId: ({ partyId }) => partyId ?? null,
  /** `allowedActions`, and whether anything may be read. */
  permissions: ({ permissions }) => [...permissions].sort(),
  /** Whose events are wanted may depend on it (`authorizationRequested`): that is decided before anything is shared, and part of the topic. */
  id: null,
  /** What access is granted by is told by `me`, which no event leads to. */
  grantIds: null,
} satisfies Readonly<Record<keyof Required<Principal>, ((principal: Principal) => unknown) | null>>;

/** Equal texts mean equal answers. */
export const audienceOf = (principal: Principal): string => JSON.stringify(Object.values(AUDIENCE_PARTS).map((part) => part?.(principal)));

const failOnIdentity = (): never => {
  throw new Error('An answer that many share must not depend on which of them reads it');
};

/**
 * Stands for everybody of an audience while a shared answer is worked out. Whoever they are one by one cannot be read from it: a resolver
 * that tries fails for all of them, instead of telling one of them what is another's.
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
});
