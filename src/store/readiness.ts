/** What the assessments of a party's readiness need of one another, and what others need of them. */
import { type Accepted, decide } from '../domain/decider.js';
import { type Principal, system } from '../domain/principal.js';
import {
  readiness,
  type ReadinessAssessment,
  type ReadinessCommand,
  type ReadinessFacts,
  type ReadinessTypes,
} from '../domain/readiness.js';
import { gapsAt, type ReadinessGap, STANDING_ASSESSMENTS } from '../domain/readinessGaps.js';
import type { Alongside } from './alongside.js';
import { replacing } from './replace.js';
import { readMany, readOne } from './read.js';
import { scope } from './scope.js';
import type { Store } from './store.js';

const RULES = system('rules');
const NO_FACTS: ReadinessFacts = { party: null, lastNumber: 0 };

/** Whether the party is there, and how often it was assessed for the process before. */
export const readinessFacts = async (store: Store, principal: Principal, command: ReadinessCommand): Promise<ReadinessFacts> => {
  if (command.type !== 'AssessReadiness') return NO_FACTS;
  const { partyId, process } = command;
  const [last] = await readMany(store, 'readinessAssessments', scope(RULES, 'readinessAssessments', { partyId, process }), {
    sort: { number: -1 },
    limit: 1,
    projection: { number: 1 },
  });
  return {
    party: await readOne(store, 'parties', scope(principal, 'parties', { _id: partyId })),
    lastNumber: last?.number ?? 0,
  };
};

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
  const before = await readOne(store, 'readinessAssessments', scope(RULES, 'readinessAssessments', standing));
  if (before === null) return undefined;
  const after = superseded(before, state);
  return replacing(store, 'readinessAssessments', [{ ...after, before: before.version }]);
};

/** What a party lacks at `now` for the processes to operate, whoever asks. */
export const readinessGaps = async (store: Store, partyId: string, now: Date): Promise<readonly ReadinessGap[]> => {
  const standing = { partyId, status: { $in: [...STANDING_ASSESSMENTS] } };
  return gapsAt(await readMany(store, 'readinessAssessments', scope(RULES, 'readinessAssessments', standing)), now);
};
