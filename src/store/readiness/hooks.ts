/** Transaction hook: a new assessment supersedes the current one of its party and process. */
import { UNSUPERSEDED_STATUSES } from '../../domain/readiness/gaps.js';
import { readiness } from '../../domain/readiness/index.js';
import type { ReadinessFacts, ReadinessTypes } from '../../domain/readiness/messages.js';
import { decideOrThrow } from '../transactions/decideOrThrow.js';
import { replaceAll } from '../transactions/optimisticWrites.js';
import { readOne } from '../reading/read.js';
import { RULES_PRINCIPAL } from '../rulesPrincipal.js';
import { scope } from '../scope.js';
import type { TransactionHook } from '../transactions/transactionHook.js';
import { assessmentConnection } from './collection.js';

export const NO_FACTS: ReadinessFacts = { party: null, lastNumber: 0 };

/** The assessment that a new one takes the place of is superseded in the same transaction. */
export const supersedeAssessments: TransactionHook<ReadinessTypes> = async (store, _, { state, events }) => {
  if (events[0]?.type !== 'ReadinessAssessed') return undefined;
  const { partyId, process } = state;
  const previous = { partyId, process, status: { $in: [...UNSUPERSEDED_STATUSES] } };
  const before = await readOne(store, scope(RULES_PRINCIPAL, assessmentConnection, previous));
  if (before === null) return undefined;
  const context = { actor: RULES_PRINCIPAL, id: before._id, now: state.assessedAt, facts: NO_FACTS };
  const superseded = decideOrThrow(readiness, { type: 'SupersedeAssessment', by: state._id }, before, context);
  return replaceAll(store, assessmentConnection, [superseded]);
};
