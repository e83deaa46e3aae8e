/** Transaction hook: a new assessment supersedes the current one of its party and process. */
import { type Accepted, decide } from '../../domain/kernel/decider.js';
import { STANDING_ASSESSMENTS } from '../../domain/readiness/gaps.js';
import { readiness } from '../../domain/readiness/index.js';
import type { ReadinessCommand, ReadinessFacts, ReadinessTypes } from '../../domain/readiness/messages.js';
import type { ReadinessAssessment } from '../../domain/readiness/model.js';
import { replacing } from '../optimisticWrites.js';
import { readOne } from '../read.js';
import { RULES } from '../rulesPrincipal.js';
import { scope } from '../scope.js';
import type { Alongside } from '../transactionHook.js';
import { assessments } from './collection.js';

export const NO_FACTS: ReadinessFacts = { party: null, lastNumber: 0 };

const superseded = (before: ReadinessAssessment, by: ReadinessAssessment): Accepted<ReadinessTypes> => {
  const command: ReadinessCommand = { type: 'SupersedeAssessment', by: by._id };
  const decided = decide(readiness, command, before, { actor: RULES, id: before._id, now: by.assessedAt, facts: NO_FACTS });
  if (decided.kind !== 'Accepted') throw new Error(`${before._id}: ${decided.message}`);
  return decided;
};

/** The assessment that a new one takes the place of is superseded in the same transaction. */
export const supersede: Alongside<ReadinessTypes> = async (store, _, { state, events }) => {
  if (events[0]?.type !== 'ReadinessAssessed') return undefined;
  const { partyId, process } = state;
  const standing = { partyId, process, status: { $in: [...STANDING_ASSESSMENTS] } };
  const before = await readOne(store, scope(RULES, assessments, standing));
  if (before === null) return undefined;
  const after = superseded(before, state);
  return replacing(store, assessments, [{ ...after, before: before.version }]);
};
