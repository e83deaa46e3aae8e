/**
 * A small world for exploring: two parties, two owners, two persons for each role, one issue and two plans.
 *
 * Each person of the staff has every role, and one is a client of a party as well, so that only the rules can keep them apart. Facts are
 * computed from the joint state as the facts of the store are read, and the plans of an issue that leaves are cancelled with it.
 */
import { decide, type Aggregate, type AggregateTypes, type RecordedEvent } from '../../../src/domain/kernel/decider.js';
import { entityKey } from '../../../src/domain/kernel/entityRef.js';
import { type Principal, partyUser, STAFF_ROLES, staff, system } from '../../../src/domain/kernel/principal.js';
import { isRefusal, notFound, type Refusal, refuse } from '../../../src/domain/kernel/refusal.js';
import { issue } from '../../../src/domain/issue/index.js';
import type { IssueCommand, IssueEvent } from '../../../src/domain/issue/messages.js';
import type { IssueFacts } from '../../../src/domain/issue/facts.js';
import type { PerformanceIssue } from '../../../src/domain/issue/model.js';
import { ownership } from '../../../src/domain/ownership/index.js';
import type { OwnershipCommand, OwnershipFacts } from '../../../src/domain/ownership/messages.js';
import type { EntityOwnership } from '../../../src/domain/ownership/model.js';
import { refusalsInForce } from '../../../src/domain/plan/authorization/refusals.js';
import { CONFLICTING_STATUSES, conflictsWith, effectiveWindow } from '../../../src/domain/plan/conflicts.js';
import { plan } from '../../../src/domain/plan/index.js';
import type { PlanCommand, PlanFacts } from '../../../src/domain/plan/messages.js';
import type { ImprovementPlan, Window } from '../../../src/domain/plan/model.js';
import { rankOptions } from '../../../src/domain/plan/proposal/selection.js';
import { hasBegun } from '../../../src/domain/plan/work.js';
import { ownedBy } from '../domain/ownerships.js';
import { templateOf } from '../domain/plans.js';
import { arrangementB, hour, issues, decideStep, raise, registeredParty, HOUR_MS } from '../domain/samples.js';

/** The staff with every role; ann is a client of party-a too. */
export const ann = staff('ann', STAFF_ROLES);
export const ben = staff('ben', STAFF_ROLES);
/** The owners of service-1 and service-2. */
export const olga = staff('olga', ['AUTHORIZER']);
export const omar = staff('omar', ['AUTHORIZER']);
/** Keeps the records of owners, and authorizes nothing. */
export const ivy = staff('ivy', ['ACCESS_MANAGER']);
export const annOfA = partyUser('ann', 'party-a');
export const adaOfA = partyUser('ada', 'party-a');
export const bobOfB = partyUser('bob', 'party-b');
export const timer = system('timer');

/** Those who try everything. What ada can do ann can, and more: she acts along the honest ways. */
export const PEOPLE: readonly Principal[] = [ann, ben, olga, omar, ivy, annOfA, bobOfB];

/** The instants at which something happens: before the window, twice in it, at its end, and long after. */
export const HOURS = [0, 24, 25, 48, 200] as const;
export const WINDOW: Window = { start: hour(24), end: hour(48) };

/** The joint state. */
export interface SmallWorld {
  /** Which of `HOURS` it is. */
  readonly now: number;
  readonly issue: PerformanceIssue;
  readonly plans: readonly (ImprovementPlan | null)[];
  /** The records in force. */
  readonly ownerships: readonly EntityOwnership[];
}

export const nowOf = ({ now }: Pick<SmallWorld, 'now'>): Date => hour(HOURS[now] ?? 0);

/** A command on a document: the issue, a plan by its place, or the record of an entity by its key. */
export type Act =
  | { readonly on: 'issue'; readonly command: IssueCommand }
  | { readonly on: 0 | 1; readonly command: PlanCommand }
  | { readonly on: string; readonly command: OwnershipCommand };

/** What an act leads to. */
export interface Done {
  readonly world: SmallWorld;
  readonly events: readonly RecordedEvent[];
}

const PARTIES = new Map([registeredParty(), registeredParty('party-b', arrangementB)].map((party) => [party._id, party]));
const LIBRARY = [templateOf(null, {}, 's')];

const present = ({ plans }: SmallWorld): readonly ImprovementPlan[] => plans.filter((one) => one !== null);

const issueFacts = (world: SmallWorld, command: IssueCommand): IssueFacts => {
  const partyId = 'partyId' in command ? command.partyId : world.issue.partyId;
  const inProgress = present(world).filter((one) => hasBegun(one) && (command.type !== 'AssignPerformanceIssue' || one.takenOver === null));
  return {
    party: PARTIES.get(partyId) ?? null,
    linkedIssue: { ...world.issue, partyId: 'party-a', isDuplicate: false },
    plans: {
      count: present(world).length,
      inProgress: inProgress.map(({ _id }) => _id),
      ended: present(world).flatMap(({ _id: id, actualEnd: at }) => (at === null ? [] : [{ id, at }])),
    },
  };
};

const workWindow = (own: ImprovementPlan, command: PlanCommand, now: Date): Window | null => {
  const planned = effectiveWindow(own);
  if (command.type === 'ScheduleImprovementPlan') return command.window;
  if (command.type === 'CommenceImprovementPlan') return planned;
  if (command.type === 'CommenceEmergencyWork') return { start: now, end: command.expectedEnd };
  return command.type === 'ExtendImprovementPlanWindow' && planned !== null ? { start: planned.start, end: command.end } : null;
};

const planFacts = (world: SmallWorld, command: PlanCommand, own: ImprovementPlan | null, actor: Principal): PlanFacts => ({
  issue: own !== null || sees(actor, world.issue.partyId) ? world.issue : null,
  options: own === null ? rankOptions(LIBRARY, world.issue) : [],
  template: LIBRARY[0] ?? null,
  earlierPlans: present(world).length,
  conflicts: own === null ? [] : conflictsWith(own, present(world), workWindow(own, command, nowOf(world))),
  ownerships: world.ownerships,
  refusals: refusalsInForce(present(world).flatMap(({ decisions }) => decisions)),
});

const ownershipFacts = (world: SmallWorld, key: string, { id }: Principal): OwnershipFacts => ({
  plansOfActor: present(world)
    .filter(({ status, occupies }) => (CONFLICTING_STATUSES as readonly string[]).includes(status) && occupies.includes(key))
    .filter(({ authoredBy, amendedBy, impact }) => [authoredBy, ...amendedBy, impact?.declaredBy].includes(id))
    .map(({ name }) => name),
});

/** Whether somebody sees a document of a party: a party sees its own. */
export const sees = ({ partyId }: Principal, owner: string): boolean => partyId === undefined || partyId === owner;

const decided = <T extends AggregateTypes>(
  aggregate: Aggregate<T>,
  command: T['Command'],
  state: T['State'] | null,
  facts: T['Facts'],
  { actor, now, id }: { readonly actor: Principal; readonly now: Date; readonly id: string },
) => decide(aggregate, command, state, { actor, now, id, facts });

/** The events of an issue that cancel its plans whose work has not begun. */
const LEAVES = ['PartyAssigned', 'IssueCancelled', 'IssueRejected'];

const cancelWithIssue = (world: SmallWorld, events: readonly RecordedEvent<IssueEvent>[]): Done => {
  const last = events.findLast(({ type }) => LEAVES.includes(type));
  const leaving = (one: ImprovementPlan): boolean =>
    last !== undefined &&
    (plan.lifecycle.CancelImprovementPlan.from as readonly string[]).includes(one.status) &&
    one.actualStart === null &&
    (last.type !== 'PartyAssigned' || one.partyId !== world.issue.partyId);
  const cancelled: RecordedEvent[] = [];
  const plans = world.plans.map((one) => {
    if (one === null || !leaving(one)) return one;
    const command = { type: 'CancelImprovementPlan', reason: 'With its issue' } as const;
    const answer = decided(plan, command, one, planFacts(world, command, one, timer), { actor: timer, now: nowOf(world), id: one._id });
    if (isRefusal(answer)) throw new Error(`${one._id} was not cancelled with its issue: ${answer.message}`);
    cancelled.push(...answer.events);
    return answer.state;
  });
  return { world: { ...world, plans }, events: [...events, ...cancelled] };
};

const actOnIssue = (world: SmallWorld, command: IssueCommand, actor: Principal): Done | Refusal => {
  const isFormers = command.type === 'DisputeClock' && world.issue.assignments.some(({ partyId }) => sees(actor, partyId));
  if (!isFormers && !sees(actor, world.issue.partyId)) return notFound('PerformanceIssue', world.issue._id);
  const answer = decided(issue, command, world.issue, issueFacts(world, command), { actor, now: nowOf(world), id: world.issue._id });
  return isRefusal(answer) ? answer : cancelWithIssue({ ...world, issue: answer.state }, answer.events);
};

const actOnPlan = (world: SmallWorld, place: number, command: PlanCommand, actor: Principal): Done | Refusal => {
  const own = world.plans[place] ?? null;
  const id = `plan-${String(place + 1)}`;
  if (own !== null && !sees(actor, own.partyId)) return notFound('ImprovementPlan', id);
  const answer = decided(plan, command, own, planFacts(world, command, own, actor), { actor, now: nowOf(world), id });
  if (isRefusal(answer)) return answer;
  const plans = world.plans.map((one, index) => (index === place ? answer.state : one));
  return { world: { ...world, plans }, events: answer.events };
};

const actOnRecord = (world: SmallWorld, key: string, command: OwnershipCommand, actor: Principal): Done | Refusal => {
  const own = world.ownerships.find((one) => one.entityKey === key) ?? null;
  if (own !== null && command.type === 'RecordEntityOwnership') return refuse('OWNERSHIP_EXISTS', 'The entity has a record');
  if (own === null && command.type !== 'RecordEntityOwnership') return notFound('EntityOwnership', key);
  const answer = decided(ownership, command, own, ownershipFacts(world, key, actor), { actor, now: nowOf(world), id: `record of ${key}` });
  if (isRefusal(answer)) return answer;
  const others = world.ownerships.filter((one) => one.entityKey !== key);
  return { world: { ...world, ownerships: answer.state.status === 'ACTIVE' ? [...others, answer.state] : others }, events: answer.events };
};

/** Carries out an act, or says why not. */
export const act = (world: SmallWorld, { on, command }: Act, actor: Principal): Done | Refusal => {
  if (on === 'issue') return actOnIssue(world, command as IssueCommand, actor);
  if (typeof on === 'number') return actOnPlan(world, on, command, actor);
  return actOnRecord(world, on, command as OwnershipCommand, actor);
};

const firstIssue = (): PerformanceIssue => {
  const answer = decideStep(issues, null, [raise(), ben, hour(0)]);
  if (isRefusal(answer)) throw new Error(answer.message);
  return answer.state;
};

/** The issue is raised by ben with party-a, about service-1; nothing else has happened. */
export const START: SmallWorld = {
  now: 0,
  issue: firstIssue(),
  plans: [null, null],
  ownerships: [ownedBy('service-1', olga.id), ownedBy('service-2', omar.id)],
};

export const inHours = (world: SmallWorld, hours: number): Date => new Date(nowOf(world).getTime() + hours * HOUR_MS);

export const keyOfService = (id: string): string => entityKey({ type: 'Service', id });
