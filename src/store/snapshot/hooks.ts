/** Transaction hook: a new snapshot supersedes the one before of the same party, subject and period. */
import type { Filter } from 'mongodb';
import type { EntityRef } from '../../domain/kernel/entityRef.js';
import { BUILT_IN_SETTINGS } from '../../domain/measures/score.js';
import { snapshot } from '../../domain/snapshot/index.js';
import type { SnapshotFacts, SnapshotTypes } from '../../domain/snapshot/messages.js';
import type { PerformanceSnapshot, SnapshotKey } from '../../domain/snapshot/model.js';
import { decideOrThrow } from '../transactions/decideOrThrow.js';
import { replaceAll } from '../transactions/optimisticWrites.js';
import { readOne } from '../reading/read.js';
import { RULES_PRINCIPAL } from '../rulesPrincipal.js';
import { scope } from '../scope.js';
import type { TransactionHook } from '../transactions/transactionHook.js';
import { snapshots } from './collection.js';

/** The snapshots of a subject; of all that parties do for null. */
export const ofSubject = (subject: EntityRef | null): Filter<PerformanceSnapshot> =>
  subject === null ? { subject } : { 'subject.type': subject.type, 'subject.id': subject.id };

export const sameKeyFilter = (
  { partyId, subject, period: { from, to } }: SnapshotKey,
  published: boolean,
): Filter<PerformanceSnapshot> => ({
  partyId,
  ...ofSubject(subject),
  'period.from': from,
  'period.to': to,
  published,
});

export const NO_FACTS: SnapshotFacts = { partyExists: false, takes: 0, previous: null, answer: null, settings: BUILT_IN_SETTINGS };

/** The snapshot that a new one takes the place of is superseded in the same transaction. */
export const supersedeSnapshots: TransactionHook<SnapshotTypes> = async (store, _, { state, events }) => {
  if (events[0]?.type !== 'PerformanceSnapshotTaken' || state.take === 1) return undefined;
  const previous = { ...sameKeyFilter(state, state.published), status: 'TAKEN' as const };
  const before = await readOne(store, scope(RULES_PRINCIPAL, snapshots, previous));
  if (before === null) return undefined;
  const context = { actor: RULES_PRINCIPAL, id: before._id, now: state.createdAt, facts: NO_FACTS };
  return replaceAll(store, snapshots, [
    decideOrThrow(snapshot, { type: 'SupersedeSnapshot', by: state._id, because: state.because }, before, context),
  ]);
};
