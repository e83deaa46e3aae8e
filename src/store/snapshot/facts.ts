/**
 * What snapshots need: the issues they are measured from, read once or folded from the log again, and the one that a new one supersedes.
 */
import { createHash } from 'node:crypto';
import type { Filter } from 'mongodb';
import { fold, type RecordedEvent } from '../../domain/kernel/decider.js';
import { issue } from '../../domain/issue/index.js';
import type { IssueEvent } from '../../domain/issue/messages.js';
import type { PerformanceIssue } from '../../domain/issue/model.js';
import { type Measure, type Period, REPEAT_WITHIN_DAYS } from '../../domain/measures/measures.js';
import type { Principal } from '../../domain/kernel/principal.js';
import { questionProblems } from '../../domain/measures/validateQuestion.js';
import { newRepeatIndex, RAISED_FIELDS } from '../../domain/measures/repeatIssues.js';
import { scoreOf } from '../../domain/measures/score.js';
import { startTrend } from '../../domain/measures/trend.js';
import { isRefusal } from '../../domain/kernel/refusal.js';
import {
  canonicalText,
  isCounted,
  lastRepeatAt,
  measureInputs,
  type SnapshotInput,
  snapshotQuestion,
} from '../../domain/snapshot/inputs.js';
import { type Projection, readCount, readEach, readMany, readOne } from '../reading/read.js';
import { scope } from '../scope.js';
import type { Store } from '../store.js';
import type { SnapshotCommand, SnapshotFacts } from '../../domain/snapshot/messages.js';
import type { PerformanceSnapshot, SnapshotResult, SnapshotKey } from '../../domain/snapshot/model.js';
import { MAX_INPUTS } from '../../domain/snapshot/rules.js';
import { events } from '../events/collection.js';
import { issues } from '../issue/collection.js';
import { parties } from '../party/collection.js';
import { RULES_PRINCIPAL } from '../rulesPrincipal.js';
import { scoreSettingsInForce, scoreSettingsNumbered } from '../scoreSettings/facts.js';
import { snapshots } from './collection.js';
import { NO_FACTS, sameKeyFilter } from './hooks.js';

const INPUT_FIELDS: Projection = {
  version: 1,
  raisedAt: 1,
  closedAt: 1,
  assignments: 1,
  category: 1,
  initiatingLayer: 1,
  initiatingProcess: 1,
  resource: 1,
  affectedEntities: 1,
  'analysis.degradationCode': 1,
  restorations: 1,
  cancellation: 1,
  confirmedRejection: 1,
};

const RAISE_FIELDS: Projection = Object.fromEntries(RAISED_FIELDS.map((path) => [path, 1]));

type Issues = Filter<PerformanceIssue>;

/** The issues a filter matches, by index, without duplicates; at most one more than a snapshot can hold. */
const collectInputs = async (store: Store, hint: string, filter: Issues, into: Map<string, SnapshotInput>): Promise<void> => {
  const scoped = scope(RULES_PRINCIPAL, issues, filter);
  await readEach(store, scoped, { projection: INPUT_FIELDS, hint }, (one) => {
    if (into.size <= MAX_INPUTS) into.set(one._id, one);
  });
};

/** The issues of a snapshot, and their repeats; a duplicate counts in none, as the issue it is linked to counts in its place. */
const readInputs = async (store: Store, { partyId, subject, period }: SnapshotKey): Promise<readonly SnapshotInput[]> => {
  const inputs = new Map<string, SnapshotInput>();
  const about = subject && {
    $or: [
      { 'resource.id': subject.id, 'resource.type': subject.type },
      { affectedEntities: { $elemMatch: { id: subject.id, type: subject.type } } },
    ],
  };
  for (const closedAt of [null, { $gte: period.from }])
    await collectInputs(
      store,
      'byPartyClose',
      { 'assignments.partyId': partyId, closedAt, raisedAt: { $lt: period.to }, isDuplicate: false, ...about },
      inputs,
    );
  const repeating = await repeatIssueIds(store, period, [...inputs.values()]);
  await collectInputs(store, '_id_', { _id: { $in: repeating.filter((id) => !inputs.has(id)) } }, inputs);
  return [...inputs.values()];
};

/** Of each restoration, the first issue that repeats it: one is enough to know, and the others need not be named. */
const repeatIssueIds = async (store: Store, period: Period, counted: readonly SnapshotInput[]): Promise<readonly string[]> => {
  const resources = [...new Set(counted.map(({ resource }) => resource.id))];
  const raisedAt = { $gte: period.from, $lte: lastRepeatAt({ period }) };
  const scoped = scope(RULES_PRINCIPAL, issues, { 'resource.id': { $in: resources }, raisedAt, isDuplicate: false });
  const raised = newRepeatIndex(REPEAT_WITHIN_DAYS);
  await readEach(store, scoped, { projection: RAISE_FIELDS, hint: 'byResource' }, (one) => {
    raised.add(one);
  });
  return [...new Set(counted.flatMap((one) => one.restorations.flatMap((restoration) => raised.firstRepeat(one, restoration) ?? [])))];
};

/** The result of a snapshot's inputs. */
const snapshotResult = (key: SnapshotKey, inputs: readonly SnapshotInput[], now: Date): SnapshotResult => ({
  ...measureInputs(key, inputs, now),
  inputs: inputs.map(({ _id, version }) => `${_id}:${String(version)}`).toSorted(),
  inputsHash: createHash('sha256').update(inputs.map(canonicalText).toSorted().join('\n')).digest('hex'),
});

const keyOfCommand = (command: SnapshotCommand): SnapshotKey | null => {
  switch (command.type) {
    case 'TakePerformanceSnapshot':
    case 'TakeMonthlySnapshot':
      return { partyId: command.partyId, subject: command.subject ?? null, period: command.period };
    case 'SupersedeSnapshot':
      return null;
  }
};

/** Measures only for principals with the permission and for valid requests; the rules refuse everything else anyway. */
export const snapshotFacts = async (
  store: Store,
  principal: Principal,
  command: SnapshotCommand,
  _: string,
  __: PerformanceSnapshot | null,
  now: Date,
): Promise<SnapshotFacts> => {
  const key = keyOfCommand(command);
  const published = command.type === 'TakeMonthlySnapshot';
  if (key === null || !principal.permissions.has('performance:record')) return NO_FACTS;
  if (questionProblems(snapshotQuestion(key)).length > 0) return { ...NO_FACTS, partyExists: true };
  const previous = published
    ? await readOne(store, scope(RULES_PRINCIPAL, snapshots, { ...sameKeyFilter(key, true), status: 'TAKEN' }))
    : null;
  return {
    previous,
    partyExists: (await readOne(store, scope(principal, parties, { _id: key.partyId }))) !== null,
    takes: await readCount(store, scope(RULES_PRINCIPAL, snapshots, sameKeyFilter(key, published))),
    answer: snapshotResult(key, await readInputs(store, key), now),
    settings: previous === null ? await scoreSettingsInForce(store) : await scoreSettingsNumbered(store, previous.score.settingsNumber),
  };
};

/** Number of issues whose events are read in one query. */
const BATCH = 200;

/** Events that are sorted by their aggregate, one aggregate at a time. */
function* eachAggregate(events: readonly RecordedEvent[]): Generator<readonly RecordedEvent[]> {
  for (let first = 0, next = 0; first < events.length; first = next) {
    while (events[next]?.aggregateId === events[first]?.aggregateId) next += 1;
    yield events.slice(first, next);
  }
}

/** The issues of a snapshot as they were when it was taken, folded from the log. */
const replayInputs = async (store: Store, names: readonly string[]): Promise<readonly PerformanceIssue[]> => {
  const versions = new Map(names.map((name) => [name.slice(0, name.lastIndexOf(':')), Number(name.slice(name.lastIndexOf(':') + 1))]));
  const ids = [...versions.keys()];
  const inputs: PerformanceIssue[] = [];
  for (let first = 0; first < ids.length; first += BATCH) {
    const filter = scope(RULES_PRINCIPAL, events, { aggregateId: { $in: ids.slice(first, first + BATCH) } });
    const found = await readMany(store, filter, { sort: { aggregateId: 1, version: 1 } });
    const known = found.filter(({ aggregateId, version }) => version <= (versions.get(aggregateId) ?? 0));
    for (const log of eachAggregate(known)) {
      const state = fold(issue, log as unknown as readonly RecordedEvent<IssueEvent>[]);
      if (state !== null) inputs.push(state);
    }
  }
  return inputs;
};

/**
 * Recomputes a snapshot from the log alone.
 * @returns the names of the fields that differ; empty if reproduced
 */
export const reproduce = async (store: Store, taken: PerformanceSnapshot): Promise<readonly string[]> => {
  const reproduced = snapshotResult(taken, await replayInputs(store, taken.inputs), taken.createdAt);
  const expected = { ...reproduced, score: scoreOf(reproduced.values, await scoreSettingsNumbered(store, taken.score.settingsNumber)) };
  const fields = Object.keys(expected) as (keyof typeof expected)[];
  return fields.filter((field) => JSON.stringify(expected[field]) !== JSON.stringify(taken[field]));
};

/** What one issue contributes to a measure of a snapshot. */
export interface FigureContribution {
  readonly issue: PerformanceIssue;
  readonly n: number;
  readonly value: number | null;
}

/**
 * What each issue contributes to a measure of a snapshot, from the log alone; those without observations are left out.
 * @param isSeen which issues may be named
 */
export const contributionsTo = async (
  store: Store,
  taken: SnapshotKey & Pick<PerformanceSnapshot, 'inputs' | 'createdAt'>,
  measure: Measure,
  isSeen: (issue: PerformanceIssue) => boolean,
): Promise<readonly FigureContribution[]> => {
  const inputs = await replayInputs(store, taken.inputs);
  const raised = newRepeatIndex(REPEAT_WITHIN_DAYS);
  for (const one of inputs) raised.add(one);
  const question = { ...snapshotQuestion(taken), measures: [measure] };
  return inputs
    .filter((issue) => isCounted(taken, issue) && isSeen(issue))
    .flatMap((issue): readonly FigureContribution[] => {
      const trend = startTrend(question, taken.createdAt);
      trend.addIssue(issue, (restoration) => raised.hasRepeat(issue, restoration));
      const answer = trend.answer();
      const found = isRefusal(answer) ? undefined : answer.rows[0]?.values[0];
      return found === undefined || found.n === 0 ? [] : [{ issue, n: found.n, value: found.value }];
    })
    .toSorted((one, other) => (one.issue._id < other.issue._id ? -1 : 1));
};
