/** Facts of readiness assessments, and the readiness facts other aggregates need. */
import type { Principal } from '../../domain/kernel/principal.js';
import { derivedGaps, READINESS_GRANT_STATUSES, type ReadinessGrant } from '../../domain/readiness/derivedGaps.js';
import { gapsAt, type ReadinessGap, UNSUPERSEDED_STATUSES } from '../../domain/readiness/gaps.js';
import type { ReadinessAssessment } from '../../domain/readiness/model.js';
import { accessGrants } from '../access/collection.js';
import { groupByKeys } from '../reading/pagesByKey.js';
import { readMany, readOne } from '../reading/read.js';
import { scope } from '../scope.js';
import type { Store } from '../store.js';
import type { ReadinessCommand, ReadinessFacts } from '../../domain/readiness/messages.js';
import { parties } from '../party/collection.js';
import { RULES_PRINCIPAL } from '../rulesPrincipal.js';
import { assessmentConnection } from './collection.js';
import { NO_FACTS } from './hooks.js';

/** Whether the party is there, and how often it was assessed for the process before. */
export const readinessFacts = async (store: Store, principal: Principal, command: ReadinessCommand): Promise<ReadinessFacts> => {
  if (command.type !== 'AssessPartyReadiness') return NO_FACTS;
  const { partyId, process } = command;
  const [last] = await readMany(store, scope(RULES_PRINCIPAL, assessmentConnection, { partyId, process }), {
    sort: { number: -1 },
    limit: 1,
    projection: { number: 1 },
  });
  return {
    party: await readOne(store, scope(principal, parties, { _id: partyId })),
    lastNumber: last?.number ?? 0,
  };
};

/** What of a party's assessments and grants its readiness follows from. */
export interface ReadinessRecords {
  readonly assessments: readonly ReadinessAssessment[];
  readonly grants: readonly ReadinessGrant[];
}

const GRANT_FIELDS = { status: 1, partyId: 1, privileges: 1, validFrom: 1, validTo: 1, direction: 1, purpose: 1, suspension: 1 } as const;

/** The records of some parties as a principal may see them: two indexed reads. @returns by party id */
export const readinessRecords = async (
  store: Store,
  principal: Principal,
  partyIds: readonly string[],
): Promise<readonly ReadinessRecords[]> => {
  const partyId = { $in: [...partyIds] };
  const [assessments, grants] = await Promise.all([
    readMany(store, scope(principal, assessmentConnection, { partyId, status: { $in: [...UNSUPERSEDED_STATUSES] } })),
    readMany(store, scope(principal, accessGrants, { partyId, status: { $in: [...READINESS_GRANT_STATUSES] } }), {
      projection: GRANT_FIELDS,
    }),
  ]);
  const assessmentsOf = groupByKeys(partyIds, assessments, (assessment) => [assessment.partyId]);
  const grantsOf = groupByKeys(partyIds, grants, (grant) => [grant.partyId]);
  return partyIds.map((id) => ({ assessments: assessmentsOf.get(id) ?? [], grants: grantsOf.get(id) ?? [] }));
};

/** The readiness gaps of a party at `now`, regardless of the caller. */
export const readinessGaps = async (store: Store, partyId: string, now: Date): Promise<readonly ReadinessGap[]> => {
  const [party, [records]] = await Promise.all([
    readOne(store, scope(RULES_PRINCIPAL, parties, { _id: partyId })),
    readinessRecords(store, RULES_PRINCIPAL, [partyId]),
  ]);
  if (party === null || records === undefined) return [];
  return gapsAt(records.assessments, now, derivedGaps({ party, grants: records.grants }, now));
};
