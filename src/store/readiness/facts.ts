/** Facts of readiness assessments, and the readiness facts other aggregates need. */
import type { Principal } from '../../domain/kernel/principal.js';
import { gapsAt, type ReadinessGap, UNSUPERSEDED_STATUSES } from '../../domain/readiness/gaps.js';
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
  if (command.type !== 'AssessReadiness') return NO_FACTS;
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

/** The readiness gaps of a party at `now`, regardless of the caller. */
export const readinessGaps = async (store: Store, partyId: string, now: Date): Promise<readonly ReadinessGap[]> => {
  const unsuperseded = { partyId, status: { $in: [...UNSUPERSEDED_STATUSES] } };
  return gapsAt(await readMany(store, scope(RULES_PRINCIPAL, assessmentConnection, unsuperseded)), now);
};
