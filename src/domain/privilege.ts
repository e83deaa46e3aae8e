/** What a party's clients may be granted of this product, in the words of people, and the rights that stand behind each. */
import type { Permission } from './principal.js';

/** Privilege → the permissions it gives (TMF672 Privilege: what may be done with the managed assets of a permission). */
const GIVES = {
  VIEW: ['read'],
  WORK_ISSUES: ['issue:work', 'issue:note'],
  DISPUTE_CLOCKS: ['issue:dispute'],
  PROPOSE_PLANS: ['plan:propose'],
  WORK_PLANS: ['plan:work'],
  LISTEN_TO_NOTICES: ['notice:listen'],
  ANSWER_REVIEWS: ['review:answer'],
  REQUEST_ACCESS: ['access:request'],
} as const satisfies Record<string, readonly Permission[]>;

export type Privilege = keyof typeof GIVES;

/** Every privilege there is; together they give what a party may do at all. */
export const PRIVILEGES = Object.keys(GIVES) as readonly Privilege[];

/** The permissions that privileges add up to. */
export const permissionsOf = (privileges: readonly Privilege[]): ReadonlySet<Permission> =>
  new Set(privileges.flatMap((privilege) => GIVES[privilege]));
