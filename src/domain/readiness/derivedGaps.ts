/** Readiness gaps that need no assessment: read off the party, its arrangements and the access grants in both directions. */
import { type AuthorizingGrant, isInForce } from '../access/clientAuthority.js';
import { ACCESS_DIRECTIONS, type AccessDirection, type AccessGrant } from '../access/model.js';
import type { ContactMedium, OutsourcingArrangement, Party } from '../party/model.js';
import { type ClockKind, SEVERITIES } from '../time/serviceLevelTerms.js';
import type { ReadinessGap } from './gaps.js';
import type { PerformanceProcess } from './model.js';

/** What of a grant readiness hangs on. */
export type ReadinessGrant = AuthorizingGrant & Pick<AccessGrant, 'direction' | 'purpose' | 'suspension'>;

/** What the gaps are read off. */
export interface ReadinessBasis {
  readonly party: Pick<Party, 'status' | 'arrangements' | 'contacts'>;
  /** Its grants that were provisioned at some time, and were not revoked. */
  readonly grants: readonly ReadinessGrant[];
}

/** The statuses of grants that may be a gap, or show that there is none. */
export const READINESS_GRANT_STATUSES = ['ACTIVE', 'SUSPENDED', 'EXPIRED'] as const satisfies readonly AccessGrant['status'][];

/** The process that cannot operate without the access. */
const PROCESS_BY_DIRECTION: Readonly<Record<AccessDirection, PerformanceProcess>> = {
  PARTY_TO_SP: 'TRACK_RESOLUTION',
  SP_TO_PARTY: 'MONITOR_PERFORMANCE',
};
const WHOSE: Readonly<Record<AccessDirection, string>> = {
  PARTY_TO_SP: 'The party’s access',
  SP_TO_PARTY: 'The service provider’s access to the party',
};

const accessGap = ({ _id, direction, purpose, status, validTo, suspension }: ReadinessGrant, remains: boolean): ReadinessGap => ({
  process: PROCESS_BY_DIRECTION[direction],
  kind: remains ? 'PARTIAL' : 'MISSING',
  dimension: 'SYSTEMS',
  text:
    status === 'SUSPENDED'
      ? `${WHOSE[direction]} (${purpose}) is suspended: ${suspension?.reason ?? ''}`
      : `${WHOSE[direction]} (${purpose}) expired${validTo === null ? '' : ` at ${validTo.toISOString()}`}`,
  cure: status === 'SUSPENDED' ? 'Resume the access, or revoke it if it is not needed' : 'Request access for this purpose anew',
  assessmentId: null,
  accessGrantId: _id,
});

/** A suspended grant is a gap; an expired one while no other for its purpose is in force, and of several the last. */
const accessGaps = (grants: readonly ReadinessGrant[], direction: AccessDirection, now: Date): readonly ReadinessGap[] => {
  const own = grants.filter((grant) => grant.direction === direction && grant.validFrom <= now);
  const remains = own.some((grant) => isInForce(grant, now));
  const isOver = ({ status, validTo }: ReadinessGrant): boolean => status === 'EXPIRED' || (validTo !== null && validTo <= now);
  const expired = own.filter(isOver).toSorted((one, other) => Number(other.validTo) - Number(one.validTo));
  const isServed = (purpose: string): boolean => own.some((grant) => grant.purpose === purpose && isInForce(grant, now));
  const lapsed = expired.filter(
    ({ purpose }, index) => !isServed(purpose) && expired.findIndex((one) => one.purpose === purpose) === index,
  );
  return [
    ...own.filter((grant) => grant.status === 'SUSPENDED' && !isOver(grant)).map((grant) => accessGap(grant, remains)),
    ...lapsed.map((grant) => accessGap({ ...grant, status: 'EXPIRED' }, remains)),
  ];
};

const RESTORES: readonly ClockKind[] = ['RESTORE', 'RESOLVE'];

const withoutTarget = ({ targets }: OutsourcingArrangement): readonly string[] =>
  SEVERITIES.filter(
    (severity) => !targets.some((one) => one.obligor === 'PARTY' && one.severity === severity && RESTORES.includes(one.clock) && !one.when),
  );

/** An arrangement in force in which the party owes no restoration of every issue of a severity: nothing runs out while such a one lasts. */
const targetGaps = (arrangements: readonly OutsourcingArrangement[], now: Date): readonly ReadinessGap[] =>
  arrangements
    .filter(({ validFrom, validTo }) => validFrom <= now && (validTo === null || now < validTo))
    .map((arrangement) => ({ arrangement, severities: withoutTarget(arrangement) }))
    .filter(({ severities }) => severities.length > 0)
    .map(({ arrangement, severities }) => ({
      process: 'TRACK_RESOLUTION',
      kind: 'PARTIAL',
      dimension: 'INFORMATION',
      text: `The arrangement ${arrangement.agreementReference} has no unconditional restore or resolve target for ${severities.join(', ')}`,
      cure: 'Amend the arrangement with such a target for each severity',
      assessmentId: null,
      accessGrantId: null,
    }));

/** The form of an address that can be written to or called at once; whether somebody answers is not known. */
const REACHABLE: Readonly<Partial<Record<ContactMedium['type'], RegExp>>> = {
  EMAIL: /^[^\s@]+@[^\s@]+\.[^\s@]+$/,
  PHONE: /^\+?[\d\s()./-]{5,}$/,
};

const contactGaps = (contacts: readonly ContactMedium[]): readonly ReadinessGap[] =>
  contacts.some(({ type, value }) => REACHABLE[type]?.test(value.trim()))
    ? []
    : [
        {
          process: 'INITIATE_DEGRADATION_REPORT',
          kind: 'MISSING',
          dimension: 'INFORMATION',
          text: 'The party has no contact that can be reached by e-mail or telephone',
          cure: 'Add an e-mail address or a telephone number to the contacts of the party',
          assessmentId: null,
          accessGrantId: null,
        },
      ];

/** The gaps of a party at `now` that follow from what is stored about it; none of a closed party. */
export const derivedGaps = ({ party, grants }: ReadinessBasis, now: Date): readonly ReadinessGap[] =>
  party.status === 'CLOSED'
    ? []
    : [
        ...contactGaps(party.contacts),
        ...ACCESS_DIRECTIONS.flatMap((direction) => accessGaps(grants, direction, now)),
        ...targetGaps(party.arrangements, now),
      ];
