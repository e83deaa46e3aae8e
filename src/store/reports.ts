/** Questions about measures, answered from what is stored: two reads of the issues by index, streamed, and never held in memory. */
import type { Filter } from 'mongodb';
import { DAY_MS } from '../domain/localTime.js';
import { type Measured, type MeasureFilter, type MeasureQuestion, REPEAT_WITHIN_DAYS } from '../domain/measures.js';
import { isOfPlans, type MeasuredPlan } from '../domain/observations.js';
import type { Principal } from '../domain/principal.js';
import { questionIssues } from '../domain/question.js';
import { type Refusal, invalid, isRefusal, refuse } from '../domain/refusal.js';
import { type Repeats, repeats } from '../domain/repeats.js';
import { gather, lookedAt, type Trend } from '../domain/trend.js';
import type { Documents } from './documents.js';
import { type Projection, readEach, readMany } from './read.js';
import { scope } from './scope.js';
import type { Store } from './store.js';

/** Milliseconds a report may take, unless its caller is more patient: whoever asked over the network has given up by then. */
const DEADLINE_MS = 60_000;
/** Plans whose issues are read at once. */
const TOGETHER = 500;

/** What is read of an issue: what the question looks at. */
export const issueFields = (question: MeasureQuestion): Projection => Object.fromEntries(lookedAt(question).map((path) => [path, 1]));

const RAISE_FIELDS: Projection = { raisedAt: 1, resource: 1, category: 1, 'resolution.cause': 1 };
const PLAN_FIELDS: Projection = {
  issueId: 1,
  partyId: 1,
  attempt: 1,
  status: 1,
  statusChanges: 1,
  createdAt: 1,
  actualEnd: 1,
  touchMs: 1,
};

/** A report that would take longer than anybody waits. */
const tooLong = (deadlineMs: number): Refusal =>
  refuse('TOO_LONG', `The answer takes longer than ${String(deadlineMs / 1000)} s: ask for a shorter period`);

class Overdue extends Error {}

/** Throws once the time is up. */
const until = (deadline: number): (() => void) => {
  return () => {
    if (Date.now() > deadline) throw new Overdue();
  };
};

/** A party is shown its own: of an issue that came to it from another, the other's part is not its affair. */
const own = (question: MeasureQuestion, { partyId }: Principal): MeasureQuestion => {
  if (partyId === undefined) return question;
  const asked = question.filter.partyId ?? [partyId];
  return { ...question, filter: { ...question.filter, partyId: asked.filter((id) => id === partyId) } };
};

/**
 * Answers a question of our own making about measures.
 * @param now what is open, late or not yet decided is so at this instant
 * @param deadlineMs how long it may take; a minute when absent
 * @throws Error where `ask` would refuse
 */
export const measure = async (
  store: Store,
  principal: Principal,
  question: MeasureQuestion,
  now: Date,
  deadlineMs = DEADLINE_MS,
): Promise<Measured> => {
  const answer = await ask(store, principal, question, now, deadlineMs);
  if (isRefusal(answer)) throw new Error(answer.message);
  return answer;
};

/**
 * Answers a caller's question about measures with what it may see.
 * @returns the answer; InvalidInput for a question that makes no sense or has too many rows, RuleBroken TOO_LONG once the deadline has passed
 */
export const ask = async (
  store: Store,
  principal: Principal,
  question: MeasureQuestion,
  now: Date,
  deadlineMs = DEADLINE_MS,
): Promise<Measured | Refusal> => {
  const issues = questionIssues(question);
  if (issues.length > 0) return invalid(issues);
  const asked = own(question, principal);
  const trend = gather(asked, now);
  try {
    const check = until(Date.now() + deadlineMs);
    const raised = await raisesFor(store, principal, asked, check);
    await addIssues(store, principal, asked, trend, raised, check);
    if (asked.measures.some(isOfPlans)) await addPlans(store, principal, asked, trend, check);
  } catch (error) {
    if (error instanceof Overdue) return tooLong(deadlineMs);
    throw error;
  }
  return trend.answer();
};

/** Everything that was raised early enough to repeat what was restored in the period; nothing unless that is asked. */
const raisesFor = async (store: Store, principal: Principal, question: MeasureQuestion, check: () => void): Promise<Repeats> => {
  const { period, repeatWithinDays = REPEAT_WITHIN_DAYS } = question;
  const raised = repeats(repeatWithinDays);
  if (!question.measures.includes('REPEAT_RATE')) return raised;
  const last = new Date(period.to.getTime() + repeatWithinDays * DAY_MS);
  const hint = principal.partyId === undefined ? 'byRaise' : 'byParty';
  const filter = scope(principal, 'performanceIssues', { raisedAt: { $gte: period.from, $lte: last } });
  await readEach(store, 'performanceIssues', filter, { projection: RAISE_FIELDS, hint }, (raise) => {
    check();
    raised.add(raise);
  });
  return raised;
};

/**
 * What is open, and what has ended since the period began: nothing else can have anything to count in it. An issue that ends between the
 * two reads is in both, and counts once.
 */
const addIssues = async (
  store: Store,
  principal: Principal,
  question: MeasureQuestion,
  trend: Trend,
  raised: Repeats,
  check: () => void,
): Promise<void> => {
  const { period, filter } = question;
  const before = { raisedAt: { $lt: period.to }, ...wanted(filter) };
  const projection = issueFields(question);
  const hint = filter.partyId === undefined ? 'byClose' : 'byPartyClose';
  const open = new Set<string>();
  for (const closedAt of [null, { $gte: period.from }]) {
    const scoped = scope(principal, 'performanceIssues', { closedAt, ...before });
    await readEach(store, 'performanceIssues', scoped, { projection, hint }, (issue) => {
      check();
      if (open.has(issue._id)) return;
      if (closedAt === null) open.add(issue._id);
      trend.addIssue(issue, (restoration) => raised.follow(issue, restoration));
    });
  }
};

/** The plans that were over in the period; each counts under its issue. */
const addPlans = async (store: Store, principal: Principal, question: MeasureQuestion, trend: Trend, check: () => void): Promise<void> => {
  const { period, filter } = question;
  const projection = issueFields(question);
  const over = {
    updatedAt: { $gte: period.from },
    createdAt: { $lt: period.to },
    issueId: { $type: 'string' },
    status: { $in: ['COMPLETED', 'FAILED', 'CANCELLED'] },
  } as Filter<Documents['improvementPlans']>;
  const plans: MeasuredPlan[] = [];
  await readEach(
    store,
    'improvementPlans',
    scope(principal, 'improvementPlans', over),
    { projection: PLAN_FIELDS, hint: 'byUpdate' },
    (plan) => {
      check();
      plans.push(plan);
    },
  );
  for (let first = 0; first < plans.length; first += TOGETHER) {
    check();
    const some = plans.slice(first, first + TOGETHER);
    const ids = some.flatMap(({ issueId }) => issueId ?? []);
    const { 'assignments.partyId': _, ...rest } = wanted(filter) as Record<string, unknown>;
    const scoped = scope(principal, 'performanceIssues', { _id: { $in: ids }, ...rest });
    const issues = new Map((await readMany(store, 'performanceIssues', scoped, { projection })).map((issue) => [issue._id, issue]));
    for (const plan of some) {
      const issue = issues.get(plan.issueId ?? '');
      if (issue !== undefined) trend.addPlan(plan, issue);
    }
  }
};

/** The part of a filter that an issue as a whole meets or not; party and severity are asked of each restoration. */
const wanted = ({ partyId, category, initiatingLayer, initiatingProcess, entity }: MeasureFilter): object => ({
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
