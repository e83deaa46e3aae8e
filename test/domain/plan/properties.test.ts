/** Properties of every improvement plan, for any commands in any order. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Accepted, type RecordedEvent, decide, evolve, fold, type MessageOf } from '../../../src/domain/kernel/decider.js';
import { entityKey, type EntityRef } from '../../../src/domain/kernel/entityRef.js';
import { type ImprovementPlan, PLAN_STATUSES } from '../../../src/domain/plan/model.js';
import { plan } from '../../../src/domain/plan/index.js';
import type { PlanEvent, WithNotice, PlanTypes } from '../../../src/domain/plan/messages.js';
import { dueOnPlan } from '../../../src/domain/plan/derived.js';
import type { Principal } from '../../../src/domain/kernel/principal.js';
import type { Refusal } from '../../../src/domain/kernel/refusal.js';
import { oracleOf } from '../../fixtures/lifecycles.js';
import { PLAN_ACTS, PLAN_MOVES } from '../../fixtures/planLifecycles.js';
import { type PlanCommandType, factsAt, planCommand } from '../../support/domain/planCommands.js';
import { otherAuthorizer } from '../../support/domain/plans.js';
import { PRINCIPALS, HOUR_MS, authorizer, hour, operator, planner, supplierA, timer } from '../../support/domain/samples.js';
import { sized } from '../../support/size.js';

const TYPES = Object.keys(planCommand) as PlanCommandType[];
/** Everybody, and a second owner. */
const CAST: readonly (readonly [name: string, actor: Principal])[] = [...Object.entries(PRINCIPALS), ['AUTHORIZER', otherAuthorizer]];
const WHO = CAST.map(([, actor]) => actor);
const nameOf = (actor: Principal): string => CAST.find(([, one]) => one === actor)?.[0] ?? '';
const { leadsTo, may, possible } = oracleOf(PLAN_ACTS);

/** A random step. Most choose an allowed command; wild ones choose any. */
interface Throw {
  readonly wild: boolean;
  readonly choice: number;
  readonly who: number;
  readonly roll: number;
  readonly laterMs: number;
}
const throws: fc.Arbitrary<Throw> = fc.record({
  wild: fc.nat(9).map((chance) => chance === 0),
  choice: fc.nat(999),
  who: fc.nat(999),
  /** Most commands are the ones no rule refuses where the story allows it. */
  roll: fc.oneof(fc.constant(0), fc.nat(40)),
  laterMs: fc.oneof(fc.constant(0), fc.nat(HOUR_MS), fc.nat(8 * HOUR_MS)),
});

interface Story {
  readonly dice: readonly Throw[];
  /** The way that it begins with, and how many steps of it. */
  readonly way: number;
  readonly straight: number;
  /** Which analysis the issue has. */
  readonly requires: number;
}

interface Turn {
  readonly before: ImprovementPlan;
  /** What the state was before the command, as this story copies it. */
  readonly copy: string;
  readonly type: PlanCommandType;
  readonly actor: Principal;
  readonly answer: Accepted<PlanTypes> | Refusal;
}
interface Played {
  readonly turns: readonly Turn[];
  readonly state: ImprovementPlan;
  readonly events: readonly RecordedEvent<PlanEvent>[];
  /** The state after each event. */
  readonly states: readonly ImprovementPlan[];
}

const attemptOf = (state: ImprovementPlan | null, type: PlanCommandType, actor: Principal, at: Date, roll: number, requires: number) =>
  decide(plan, planCommand[type](state, at, roll), state, { now: at, actor, id: 'plan-1', facts: factsAt(at, roll, requires) });

type Moves = readonly (readonly [type: PlanCommandType, actor: Principal])[];

const WORK: Moves = (
  [
    'StartImprovementPlanTask',
    'CompleteImprovementPlanTask',
    'StartImprovementPlanTask',
    'CompleteImprovementPlanTask',
    'StartImprovementPlanAction',
    'CompleteImprovementPlanAction',
    'StartImprovementPlanAction',
    'CompleteImprovementPlanAction',
  ] as const
).map((type) => [type, planner]);

const CONSENT: Moves = [
  ['DeclareImprovementPlanImpact', planner],
  ['NotifyImprovementPlanProposal', planner],
  ['DecideImprovementPlanAuthorization', authorizer],
  ['DecideImprovementPlanAuthorization', timer],
];

/** The straight ways, each from the proposal on: a story goes some part of one before the dice take over. */
const WAYS: readonly Moves[] = [
  [
    ['DevelopImprovementPlan', planner],
    ...CONSENT,
    ['CommenceImprovementPlan', planner],
    ...WORK,
    ['CompleteImprovementPlanWork', planner],
  ],
  [
    ['DevelopImprovementPlan', planner],
    ['CommenceEmergencyWork', operator],
    ...WORK,
    ['DecideEmergencyAuthorization', authorizer],
    ['StartImprovementPlanFallback', planner],
  ],
  [
    ['DevelopImprovementPlan', planner],
    ...CONSENT,
    ['CommenceImprovementPlan', planner],
    ['TakeOverImprovementPlan', planner],
    ['ExtendImprovementPlanWindow', planner],
    ...WORK,
  ],
  [['AdoptPartyPlan', planner], ['ConfirmPartyPlan', supplierA], ['AmendImprovementPlan', planner], ...CONSENT],
  [
    ['AdoptPartyPlan', supplierA],
    ['WaiveImprovementPlanImpact', authorizer],
    ...CONSENT.slice(0, 2),
    ['WithdrawImprovementPlan', supplierA],
  ],
];

/**
 * Plays a story: proposed, some part of the straight way, and then every throw in turn.
 * @param copyOf copies each state before its command, for the property that looks at it: it takes longer than all the rest
 */
const play = ({ dice, way, straight, requires }: Story, copyOf: (state: ImprovementPlan) => string = () => ''): Played => {
  const [[birth, author], ...moves] = WAYS[way] as readonly [Moves[number], ...Moves];
  const start = attemptOf(null, birth, author, hour(0), 0, requires);
  if (start.kind !== 'Accepted') throw new Error(start.message);
  let { state } = start;
  const events = [...start.events];
  let at = hour(0);
  for (const [type, actor] of moves.slice(0, straight)) {
    at = new Date(at.getTime() + HOUR_MS);
    const answer = attemptOf(state, type, actor, at, 0, requires);
    if (answer.kind !== 'Accepted') throw new Error(`${type} was refused: ${answer.message}`);
    state = answer.state;
    events.push(...answer.events);
  }
  const turns = dice.map((thrown): Turn => {
    at = new Date(at.getTime() + thrown.laterMs);
    const before = state;
    const copy = copyOf(before);
    const { type, actor } = moveOf(before, thrown);
    const answer = attemptOf(before, type, actor, at, thrown.roll, requires);
    if (answer.kind === 'Accepted') {
      state = answer.state;
      events.push(...answer.events);
    }
    return { before, copy, type, actor, answer };
  });
  let so: ImprovementPlan | null = null;
  const states = events.map((event) => (so = evolve(plan, so, event)));
  return { turns, state, events, states };
};

/** Commands worth trying in a state: those allowed to some principal. What ends a plan, or the way to its consent, is left to wild steps. */
const worthTrying = new Map(
  PLAN_STATUSES.map((status) => {
    const open = TYPES.filter((type) => possible(type, status));
    return [status, open.filter((type) => type !== 'CancelImprovementPlan' && type !== 'CommenceEmergencyWork')];
  }),
);
const able = new Map(TYPES.map((type) => [type, CAST.flatMap(([name, actor]) => (may(type, name) ? [actor] : []))]));

const moveOf = (state: ImprovementPlan, { wild, choice, who }: Throw): { readonly type: PlanCommandType; readonly actor: Principal } => {
  const open = worthTrying.get(state.status) ?? [];
  const types = wild || open.length === 0 ? TYPES : open;
  const type = types[choice % types.length] ?? 'AmendImprovementPlan';
  const actors = wild ? WHO : (able.get(type) ?? []);
  return { type, actor: actors[who % actors.length] ?? timer };
};

const stories = (minLength = 0): fc.Arbitrary<Story> =>
  fc.record({
    dice: fc.array(throws, { minLength, maxLength: 60, size: 'max' }),
    way: fc.nat(WAYS.length - 1),
    straight: fc.oneof(fc.constant(0), fc.nat(14)),
    requires: fc.nat(3),
  });

/** Checks something of many stories. */
const always = (check: (played: Played, story: Story) => void): void => {
  fc.assert(
    fc.property(stories(), (story) => {
      check(play(story), story);
    }),
    { numRuns: sized(15, 100) },
  );
};

/** What a plan does, in the words of this test: nothing of it may change between consent and commencement. */
const doings = ({ window, tasks, actions, impact, waivers, fallback }: ImprovementPlan): string =>
  JSON.stringify({
    window,
    tasks: tasks.map(({ id, name, mandatory, dependsOn }) => ({ id, name, mandatory, dependsOn })),
    actions: actions.map(({ id, kind, entity, parameter, before, after, rollback }) => ({
      id,
      kind,
      entity,
      parameter,
      before,
      after,
      rollback,
    })),
    entities: impact?.entities.map(({ entity, level, redundantWith }) => ({ entity, level, redundantWith })),
    waivers,
    fallback,
  });

const GRANTS: readonly string[] = ['AuthorizationGranted', 'RefusalReconsidered', 'PlanApproved'];

/** The last grant for an entity before an event. */
const lastGrant = (events: Played['events'], index: number, entity: EntityRef): number =>
  events
    .slice(0, index)
    .findLastIndex(
      ({ type, data }) =>
        GRANTS.includes(type) &&
        (data as MessageOf<PlanEvent, 'PlanApproved'>).decided.some((one) => entityKey(one.entity) === entityKey(entity)),
    );

/** What the work may not touch without consent, in the words of this test. */
const mustAgree = ({ impact, waivers }: ImprovementPlan): readonly EntityRef[] =>
  (impact?.entities ?? [])
    .filter(({ entity, bases }) => bases.includes('DECLARED') || !waivers.some((waiver) => entityKey(waiver.entity) === entityKey(entity)))
    .map(({ entity }) => entity);

describe('no plan ever commences', () => {
  test('without a grant of every owner of what it impacts, for exactly what it does, that has not ended', () => {
    always(({ events, states }) => {
      for (const [index, event] of events.entries()) {
        const before = states[index - 1];
        if (event.type !== 'PlanCommenced' || before === undefined) continue;
        expect(before.impact).not.toBeNull();
        for (const entity of mustAgree(before)) {
          const last = lastGrant(events, index, entity);
          const when = states[last - 1];
          expect(when && doings(when)).toBe(doings(before));
          const since = events.slice(last + 1, index).map(({ type }) => type);
          for (const type of ['PlanAmended', 'ImpactDeclared', 'ProposalNotified', 'ConsentExpired', 'ImpactWaived'])
            expect(since).not.toContain(type);
          const withdrawn = events.slice(last + 1, index).filter(({ type }) => type === 'AuthorizationWithdrawn');
          const taken = withdrawn.flatMap(({ data }) => (data as MessageOf<PlanEvent, 'AuthorizationWithdrawn'>).decided);
          expect(taken.map((one) => entityKey(one.entity))).not.toContain(entityKey(entity));
          const ends = (events[last]?.data as { readonly expiresAt: Date | null }).expiresAt;
          if (ends !== null) expect(event.at.getTime()).toBeLessThan(ends.getTime());
        }
      }
    });
  });

  test('on the consent of an author', () => {
    always(({ events }) => {
      for (const [index, { type, actor }] of events.entries()) {
        if (!GRANTS.includes(type)) continue;
        const writers = events.slice(0, index).filter((one) => one.type === 'PlanProposed' || one.type === 'PlanAmended');
        expect(writers.map((one) => one.actor.id)).not.toContain(actor.id);
      }
    });
  });

  test('outside its window but in an emergency that says why', () => {
    always(({ events, states }) => {
      for (const [index, event] of events.entries()) {
        if (event.type === 'EmergencyCommenced') {
          // Emergency work has a window of its own from then on.
          expect(states[index]).toMatchObject({ emergency: { by: event.actor.id, reason: 'Calls fail' }, scheduled: { start: event.at } });
          continue;
        }
        if (event.type !== 'PlanCommenced') continue;
        const { scheduled, window } = states[index - 1] ?? {};
        const when = scheduled ?? window;
        expect(when != null && event.at >= when.start && event.at < when.end).toBe(true);
      }
    });
  });
});

describe('no plan ever ends', () => {
  const kindsBefore = (events: readonly RecordedEvent<PlanEvent>[], index: number): readonly string[] =>
    events.slice(0, index + 1).flatMap(({ data }) => {
      const { notice } = data as Partial<WithNotice>;
      return notice === undefined ? [] : [notice.kind];
    });

  test('as completed without its notices of commencement and of completion, in this order', () => {
    always(({ events, state }) => {
      for (const [index, { to }] of events.entries()) {
        const kinds = kindsBefore(events, index);
        if (['IN_PROGRESS', 'FALLBACK_EXECUTION', 'POST_IMPLEMENTATION_REVIEW', 'COMPLETED', 'FAILED'].includes(to))
          expect(kinds).toContain('COMMENCEMENT');
        if (['POST_IMPLEMENTATION_REVIEW', 'COMPLETED', 'FAILED'].includes(to))
          expect(kinds.lastIndexOf('COMPLETION')).toBeGreaterThan(kinds.lastIndexOf('COMMENCEMENT'));
        if (to === 'WAIT_FOR_APPROVAL') expect(kinds).toContain('PROPOSAL');
      }
      expect(state.notices.map(({ kind }) => kind)).toEqual(kindsBefore(events, events.length));
    });
  });

  test('as completed without what the degradation makes mandatory, with a mandatory step undone, or after a fallback', () => {
    always(({ state }, { requires }) => {
      if (state.status !== 'COMPLETED') return;
      const { tasks, actions, statusChanges } = state;
      expect(tasks.filter(({ mandatory, status }) => mandatory && status !== 'COMPLETED')).toEqual([]);
      expect(statusChanges.map(({ status }) => status)).not.toContain('FALLBACK_EXECUTION');
      const done = actions.filter(({ status }) => status === 'COMPLETED').map(({ kind }) => kind);
      if (requires === 1 || requires === 3) expect(done).toContain('REASSIGN_SERVICE');
      if (requires === 2 || requires === 3) expect(done).toContain('RECONFIGURE_PARAMETER');
    });
  });

  test('as withdrawn without telling everybody who got its proposal', () => {
    always(({ state }) => {
      if (state.status !== 'CANCELLED') return;
      const asked = new Set(state.notices.filter(({ kind }) => kind === 'PROPOSAL').flatMap(({ recipients }) => recipients));
      expect(new Set(state.notices.filter(({ kind }) => kind === 'CANCELLATION').flatMap(({ recipients }) => recipients))).toEqual(asked);
    });
  });
});

describe('whatever happens to a plan', () => {
  test('its status moves only as the oracle says', () => {
    always(({ events }) => {
      const moves = events.filter(({ from, to }) => from !== to).map(({ from, to }) => `${from ?? '-'} → ${to}`);
      expect(PLAN_MOVES).toEqual(expect.arrayContaining(moves));
    });
  });

  test('its versions are dense from 1, its events in the order of their time, and add up to its state', () => {
    always(({ events, state }) => {
      expect(events.map(({ version }) => version)).toEqual(events.map((_, index) => index + 1));
      expect(state.version).toBe(events.length);
      const times = events.map(({ at }) => at.getTime());
      expect(times).toEqual(times.toSorted((one, other) => one - other));
      expect(fold(plan, events)).toEqual(state);
    });
  });

  test('nothing done or refused touches the state it was done to, and a refusal brings no event', () => {
    always((_, story) => {
      const { turns } = play(story, JSON.stringify);
      expect(turns.map(({ before }) => JSON.stringify(before))).toEqual(turns.map(({ copy }) => copy));
      for (const { answer } of turns) expect('events' in answer).toBe(answer.kind === 'Accepted');
    });
  });

  test('allowed commands are never refused as illegal or not permitted, and the rest always is', () => {
    always(({ turns }) => {
      for (const { before, type, actor, answer } of turns) {
        const open = may(type, nameOf(actor)) && possible(type, before.status);
        expect(answer.kind === 'IllegalTransition' || answer.kind === 'NotPermitted').toBe(!open);
        if (answer.kind === 'Accepted') expect(leadsTo(type, before.status)).toContain(answer.state.status);
      }
    });
  });

  test('its steps are done in the order of what they depend on', () => {
    always(({ events, states }) => {
      for (const [index, event] of events.entries()) {
        if (event.type !== 'TaskStarted' || !('taskId' in event.data)) continue;
        const { taskId } = event.data;
        const { tasks = [] } = states[index - 1] ?? {};
        const needed = tasks.find(({ id }) => id === taskId)?.dependsOn ?? [];
        for (const { id, status } of tasks) if (needed.includes(id)) expect(['COMPLETED', 'CANCELLED']).toContain(status);
      }
    });
  });

  test('it is scheduled inside the window that was authorized, and only while it is approved or later', () => {
    always(({ states }) => {
      for (const { scheduled, window, status, emergency, extensions } of states) {
        // Emergency work and extended work have a window of their own.
        if (scheduled === null || emergency !== null || extensions.length > 0) continue;
        expect(['ACKNOWLEDGED', 'REQUEST_FOR_AUTHORIZATION', 'WAIT_FOR_APPROVAL', 'APPROVED', 'REJECTED']).not.toContain(status);
        if (window === null) continue;
        expect(scheduled.start.getTime()).toBeGreaterThanOrEqual(window.start.getTime());
        expect(scheduled.end.getTime()).toBeLessThanOrEqual(window.end.getTime());
      }
    });
  });

  test('its touch time grows only, and never beyond the time since the work commenced', () => {
    always(({ states }) => {
      for (const [index, { touchMs, actualStart, updatedAt }] of states.entries()) {
        expect(touchMs).toBeGreaterThanOrEqual(states[index - 1]?.touchMs ?? 0);
        expect(touchMs).toBeLessThanOrEqual(actualStart === null ? 0 : updatedAt.getTime() - actualStart.getTime());
      }
    });
  });
});

describe('whatever happens, the timer', () => {
  test('has something to do at the instant the plan names, nothing before it, and is not refused', () => {
    always(({ state }) => {
      const { nextDueAt, updatedAt } = state;
      if (nextDueAt === null) {
        expect(dueOnPlan(state, hour(50 * 365 * 24))).toBeNull();
        return;
      }
      const due = nextDueAt > updatedAt ? nextDueAt : updatedAt;
      const command = dueOnPlan(state, due);
      expect(command).not.toBeNull();
      if (nextDueAt > updatedAt) expect(dueOnPlan(state, new Date(nextDueAt.getTime() - 1))).toBeNull();
      if (command === null) return;
      const answer = decide(plan, command, state, { now: due, actor: timer, id: '', facts: factsAt(due, 0, 0) });
      expect(answer).toMatchObject({ kind: 'Accepted' });
      // Emergency work may be overdue and owe an authorization: one after the other.
      expect('state' in answer && answer.state.nextDueAt?.getTime()).not.toBe(nextDueAt.getTime());
    });
  });
});

/** What few stories lead to has scenarios of its own in `test/rules`. */
const DECIDED_ELSEWHERE = [
  'ActionCancelled',
  'ExtensionGranted',
  'ExtensionRefused',
  'ProposalReceived',
  'PlanNotAssessed',
  'PlanChangeApproved',
  'PlanChangeDeclined',
];

test('these scenarios cover every state and every event', () => {
  const events = fc.sample(stories(30), { numRuns: 1_000, seed: 1 }).flatMap((story) => play(story).events);
  const outside = (type: string) =>
    type.startsWith('Maintenance') || type === 'UnauthorizedWorkReported' || DECIDED_ELSEWHERE.includes(type);
  const known = Object.keys(plan.changes).filter((type) => !outside(type));
  expect(new Set(events.map(({ type }) => type).filter((type) => !outside(type)))).toEqual(new Set(known));
  expect(new Set([...events.map(({ to }) => to), 'NOT_ASSESSED'])).toEqual(new Set(PLAN_STATUSES));
});
