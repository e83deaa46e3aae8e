/** Answers questions about measures: two indexed reads of issues, streamed, in constant memory. */
import type { Filter } from 'mongodb';
import { DAY_MS } from '../../domain/time/localTime.js';
import { type MeasureResult, type MeasureFilter, type MeasureQuestion, REPEAT_WITHIN_DAYS } from '../../domain/measures/measures.js';
import type { MeasuredPlan } from '../../domain/measures/observation.js';
import { isPlanMeasure } from '../../domain/measures/planObservations.js';
import type { Principal } from '../../domain/kernel/principal.js';
import { questionProblems } from '../../domain/measures/validateQuestion.js';
import { type Refusal, invalidInput, isRefusal, refuse } from '../../domain/kernel/refusal.js';
import { newRepeatIndex, RAISED_FIELDS, type RepeatIndex } from '../../domain/measures/repeatIssues.js';
import { startTrend, requiredFields, type TrendAccumulator } from '../../domain/measures/trend.js';
import type { ImprovementPlan } from '../../domain/plan/model.js';
import { issues } from '../issue/collection.js';
import { plans } from '../plan/collection.js';
import { type Projection, readEach, readMany } from '../reading/read.js';
import { scope } from '../scope.js';
import type { Store } from '../store.js';

/** Deadline of a report in milliseconds: network clients have given up by then. */
const DEADLINE_MS = 60_000;
/** Number of plans whose issues are read in one batch. */
const PLAN_BATCH = 500;

/** The projection of an issue: the fields the question needs. */
export const issueFields = (question: MeasureQuestion): Projection => Object.fromEntries(requiredFields(question).map((path) => [path, 1]));

const RAISE_FIELDS: Projection = Object.fromEntries(RAISED_FIELDS.map((path) => [path, 1]));
const PLAN_FIELDS: Projection = {
  issueId: 1,
  partyId: 1,
  attempt: 1,
  status: 1,
  statusChanges: 1,
  createdAt: 1,
  actualStart: 1,
  actualEnd: 1,
  touchMs: 1,
  emergency: 1,
  owedAuthorization: 1,
};

/** A report that exceeded its deadline. */
const tooLong = (deadlineMs: number): Refusal =>
  refuse('TOO_LONG', `The query takes longer than ${String(deadlineMs / 1000)} s: choose a shorter period`);

class DeadlinePassed extends Error {}

/** Throws once the time is up. */
const deadlineCheck = (deadline: number): (() => void) => {
  return () => {
    if (Date.now() > deadline) throw new DeadlinePassed();
  };
};

/** A party is shown its own: of an issue that came to it from another, the other's part is not its affair. */
const restrictedToParty = (question: MeasureQuestion, { partyId }: Principal): MeasureQuestion => {
  if (partyId === undefined) return question;
  const asked = question.filter.partyId ?? [partyId];
  return { ...question, filter: { ...question.filter, partyId: asked.filter((id) => id === partyId) } };
};

/**
 * Answers a question of our own making about measures.
 * @param now the instant at which open, late and undecided are judged
 * @param deadlineMs how long it may take; a minute when absent
 * @throws Error where `answerQuestion` would refuse
 */
export const answerQuestionOrThrow = async (
  store: Store,
  principal: Principal,
  question: MeasureQuestion,
  now: Date,
  deadlineMs = DEADLINE_MS,
): Promise<MeasureResult> => {
  const answer = await answerQuestion(store, principal, question, now, deadlineMs);
  if (isRefusal(answer)) throw new Error(answer.message);
  return answer;
};

/**
 * Answers a question about measures with the data its caller may see.
 * @returns the answer; InvalidInput for a question that makes no sense or has too many rows, RuleBroken TOO_LONG once the deadline has
 *   passed
 */
export const answerQuestion = async (
  store: Store,
  principal: Principal,
  question: MeasureQuestion,
  now: Date,
  deadlineMs = DEADLINE_MS,
): Promise<MeasureResult | Refusal> => {
  const problems = questionProblems(question);
  if (problems.length > 0) return invalidInput(problems);
  const asked = restrictedToParty(question, principal);
  const trend = startTrend(asked, now);
  try {
    const check = deadlineCheck(Date.now() + deadlineMs);
    const raised = await raisedIssues(store, principal, asked, check);
    await addIssues(store, principal, asked, trend, raised, check);
    if (asked.measures.some(isPlanMeasure)) await addPlans(store, principal, asked, trend, check);
  } catch (error) {
    if (error instanceof DeadlinePassed) return tooLong(deadlineMs);
    throw error;
  }
  return trend.answer();
};

/** The issues that may repeat a restoration of the period; null unless requested. */
const raisedIssues = async (store: Store, principal: Principal, question: MeasureQuestion, check: () => void): Promise<RepeatIndex> => {
  const { period, repeatWithinDays = REPEAT_WITHIN_DAYS } = question;
  const raised = newRepeatIndex(repeatWithinDays);
  if (!question.measures.includes('REPEAT_RATE')) return raised;
  const last = new Date(period.to.getTime() + repeatWithinDays * DAY_MS);
  const hint = principal.partyId === undefined ? 'byRaise' : 'byParty';
  const filter = scope(principal, issues, { raisedAt: { $gte: period.from, $lte: last }, isDuplicate: false });
  await readEach(store, filter, { projection: RAISE_FIELDS, hint }, (raise) => {
    check();
    raised.add(raise);
  });
  return raised;
};

/**
 * Open issues, and those that ended since the period started: nothing else can count in it. An issue that ends between the two reads is in
 * both, and counts once.
 */
const addIssues = async (
  store: Store,
  principal: Principal,
  question: MeasureQuestion,
  trend: TrendAccumulator,
  raised: RepeatIndex,
  check: () => void,
): Promise<void> => {
  const { period, filter } = question;
  const before = { raisedAt: { $lt: period.to }, ...issueFilter(filter) };
  const projection = issueFields(question);
  const hint = filter.partyId === undefined ? 'byClose' : 'byPartyClose';
  const open = new Set<string>();
  for (const closedAt of [null, { $gte: period.from }]) {
    const scoped = scope(principal, issues, { closedAt, ...before, isDuplicate: false });
    await readEach(store, scoped, { projection, hint }, (issue) => {
      check();
      if (open.has(issue._id)) return;
      if (closedAt === null) open.add(issue._id);
      trend.addIssue(issue, (restoration) => raised.hasRepeat(issue, restoration));
    });
  }
};

/** The plans that have changed since the period began, and those whose owed authorization was past due in it: nothing else can count. */
const plansToMeasure = async (
  store: Store,
  principal: Principal,
  { from, to }: MeasureQuestion['period'],
  check: () => void,
): Promise<readonly MeasuredPlan[]> => {
  const found = new Map<string, MeasuredPlan>();
  const read = async (filter: Filter<ImprovementPlan>, hint: string): Promise<void> =>
    readEach(store, scope(principal, plans, filter), { projection: PLAN_FIELDS, hint }, (plan) => {
      check();
      found.set(plan._id, plan);
    });
  const ofIssues = { createdAt: { $lt: to }, issueId: { $type: 'string' } };
  await read({ ...ofIssues, updatedAt: { $gte: from } } as Filter<ImprovementPlan>, 'byUpdate');
  // Emergencies are few.
  const open = [null, { $gte: from }].map((settledAt) => ({ 'owedAuthorization.settledAt': settledAt }));
  const owed = { 'owedAuthorization.dueAt': { $exists: true, $lt: to }, $or: open };
  await read({ ...ofIssues, ...owed } as Filter<ImprovementPlan>, 'byOwedAuthorization');
  return [...found.values()];
};

/** The plans of which something may count in the period, each under its issue. */
const addPlans = async (
  store: Store,
  principal: Principal,
  question: MeasureQuestion,
  trend: TrendAccumulator,
  check: () => void,
): Promise<void> => {
  const projection = issueFields(question);
  const { filter } = question;
  const changed = await plansToMeasure(store, principal, question.period, check);
  for (let first = 0; first < changed.length; first += PLAN_BATCH) {
    check();
    const some = changed.slice(first, first + PLAN_BATCH);
    const ids = some.flatMap(({ issueId }) => issueId ?? []);
    const { 'assignments.partyId': _, ...rest } = issueFilter(filter) as Record<string, unknown>;
    const scoped = scope(principal, issues, { _id: { $in: ids }, isDuplicate: false, ...rest });
    const found = new Map((await readMany(store, scoped, { projection })).map((issue) => [issue._id, issue]));
    for (const plan of some) {
      const issue = found.get(plan.issueId ?? '');
      if (issue !== undefined) trend.addPlan(plan, issue);
    }
  }
};

/** The part of a filter that applies to whole issues; party and severity apply to each restoration. */
const issueFilter = ({ partyId, category, initiatingLayer, initiatingProcess, entity }: MeasureFilter): object => ({
  ...(partyId && { 'assignments.partyId': { $in: partyId } }),
  ...(category && { category: { $in: category } }),
  ...(initiatingLayer && { initiatingLayer: { $in: initiatingLayer } }),
  ...(initiatingProcess && { initiatingProcess: { $in: initiatingProcess } }),
  ...(entity && {
    $or: [
      { 'resource.id': entity.id, 'resource.type': entity.type },
      { affectedEntities: { $elemMatch: { id: entity.id, type: entity.type } } },
    ],
  }),
});
