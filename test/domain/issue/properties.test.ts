/** Properties of every performance issue, for any commands in any order. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Accepted, type RecordedEvent, fold } from '../../../src/domain/kernel/decider.js';
import { ISSUE_STATUSES, type PerformanceIssue } from '../../../src/domain/issue/model.js';
import { issue } from '../../../src/domain/issue/index.js';
import type { IssueCommand, IssueEvent, IssueTypes } from '../../../src/domain/issue/messages.js';
import { dueOnIssue } from '../../../src/domain/issue/clocks.js';
import type { Principal } from '../../../src/domain/kernel/principal.js';
import type { Refusal } from '../../../src/domain/kernel/refusal.js';
import { ISSUE_ACTS, ISSUE_MOVES, oracleOf } from '../../fixtures/lifecycles.js';
import { issueCommand } from '../../support/domain/commands.js';
import {
  approved,
  operator,
  confirmedRejection,
  PRINCIPALS,
  HOUR_MS,
  type Step,
  analyzed,
  claimed,
  decideStep,
  given,
  hour,
  issues,
  issuesWithPlans,
  measured,
  raised,
  runSteps,
  started,
  supplierA,
  supplierB,
  timer,
  verified,
  target,
  issuesWith,
  registeredParty,
  arrangement,
} from '../../support/domain/samples.js';
import { sized } from '../../support/size.js';

const TYPES = Object.keys(ISSUE_ACTS) as IssueCommand['type'][];
/** All principals, and one of a party that is not responsible at first. */
const CAST: readonly (readonly [name: string, actor: Principal])[] = [...Object.entries(PRINCIPALS), ['PARTY', supplierB]];
const WHO = CAST.map(([, actor]) => actor);
const { leadsTo, may, possible } = oracleOf(ISSUE_ACTS);
const nameOf = (actor: Principal): string => CAST.find(([, one]) => one === actor)?.[0] ?? '';

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
  laterMs: fc.oneof(fc.constant(0), fc.nat(HOUR_MS), fc.nat(30 * HOUR_MS)),
});

interface Turn {
  readonly before: PerformanceIssue;
  /** What it looked like before anything was tried. */
  readonly copy: string;
  readonly step: Step<IssueCommand>;
  readonly answer: Accepted<IssueTypes> | Refusal;
}

/**
 * Plays a story: raised, and then every throw in turn.
 * @param copyOf copies each state before its command, for the property that looks at it: it takes longer than all the rest
 */
const play = (
  dice: readonly Throw[],
  copyOf: (state: PerformanceIssue) => string = () => '',
): { readonly turns: readonly Turn[]; readonly state: PerformanceIssue; readonly events: readonly RecordedEvent<IssueEvent>[] } => {
  const start = runSteps(issues, [raised]);
  let state = start.state;
  const events = [...start.events];
  let at = hour(0);
  const turns = dice.map((thrown): Turn => {
    at = new Date(at.getTime() + thrown.laterMs);
    const before = state;
    const copy = copyOf(before);
    const step = moveOf(before, thrown, at);
    const answer = decideStep(thrown.roll % 5 === 4 ? issuesWithPlans(1, 'plan-1') : issues, before, step);
    if (answer.kind === 'Accepted') {
      state = answer.state;
      events.push(...answer.events);
    }
    return { before, copy, step, answer };
  });
  return { turns, state, events };
};

/** Commands worth trying in a state: those allowed to some principal. Final commands are left to wild steps. */
const worthTrying = new Map(
  ISSUE_STATUSES.map((status) => {
    const open = TYPES.filter((type) => possible(type, status));
    return [status, open.filter((type) => !leadsTo(type, status).some((to) => ['REJECTED', 'CANCELLED'].includes(to)))];
  }),
);
const able = new Map(TYPES.map((type) => [type, Object.entries(PRINCIPALS).flatMap(([name, actor]) => (may(type, name) ? [actor] : []))]));

const moveOf = (state: PerformanceIssue, { wild, choice, who, roll }: Throw, at: Date): Step<IssueCommand> => {
  const types = wild ? TYPES : (worthTrying.get(state.status) ?? []);
  const type = types[choice % types.length] ?? 'AddPerformanceIssueNote';
  const actors = wild ? WHO : (able.get(type) ?? []);
  return [issueCommand[type](state, at, roll), actors[who % actors.length] ?? timer, at];
};

/** Checks something of many stories. */
const always = (check: (played: ReturnType<typeof play>, dice: readonly Throw[]) => void): void => {
  fc.assert(
    fc.property(fc.array(throws, { maxLength: 50, size: 'max' }), (dice) => {
      check(play(dice), dice);
    }),
    { numRuns: sized(12, 60) },
  );
};

describe('whatever happens to an issue', () => {
  test('its status moves only as published', () => {
    always(({ events }) => {
      const moves = events.filter(({ from, to }) => from !== to).map(({ from, to }) => `${from ?? '-'} → ${to}`);
      expect(ISSUE_MOVES).toEqual(expect.arrayContaining(moves));
    });
  });

  test('its versions are dense from 1, and its events in the order of their time', () => {
    always(({ events, state }) => {
      expect(events.map(({ version }) => version)).toEqual(events.map((_, index) => index + 1));
      expect(state.version).toBe(events.length);
      const times = events.map(({ at }) => at.getTime());
      expect(times).toEqual(times.toSorted((one, other) => one - other));
    });
  });

  test('its events add up to its state', () => {
    always(({ events, state }) => {
      expect(fold(issue, events)).toEqual(state);
    });
  });

  test('its history of statuses is that of its events', () => {
    always(({ events, state }) => {
      const entered = events.filter(({ from, to }) => from !== to).map(({ to, at, actor }) => ({ status: to, at, by: actor.id }));
      expect(state.statusChanges.map(({ status, at, by }) => ({ status, at, by }))).toEqual(entered);
    });
  });

  test('it shows a question, a resolution, an end and an open stop only where there can be one', () => {
    always(({ turns }) => {
      for (const { answer } of turns) {
        if (answer.kind !== 'Accepted') continue;
        const { status, question, resolution, closedAt, confirmedRejection, stops } = answer.state;
        expect(question !== null).toBe(status === 'PENDING');
        expect(resolution !== null).toBe(['RESOLVED', 'CLOSED'].includes(status));
        // A rejection is over once it is confirmed, or can be contested no longer.
        const over = status === 'REJECTED' ? closedAt !== null : ['CLOSED', 'CANCELLED'].includes(status);
        expect(closedAt !== null).toBe(over);
        if (confirmedRejection !== null && status === 'REJECTED') expect(closedAt).toEqual(confirmedRejection.at);
        if (closedAt !== null || resolution !== null) expect(stops.filter(({ to }) => to === null)).toEqual([]);
      }
    });
  });

  test('nothing done or refused touches the state it was done to, and a refusal brings no event', () => {
    always((_, dice) => {
      const { turns } = play(dice, JSON.stringify);
      expect(turns.map(({ before }) => JSON.stringify(before))).toEqual(turns.map(({ copy }) => copy));
      for (const { answer } of turns) expect('events' in answer).toBe(answer.kind === 'Accepted');
    });
  });

  test('allowed commands are never refused as illegal or not permitted, and the rest always is', () => {
    always(({ turns }) => {
      for (const {
        before,
        step: [{ type }, actor],
        answer,
      } of turns) {
        const open = may(type, nameOf(actor)) && possible(type, before.status);
        expect(answer.kind === 'IllegalTransition' || answer.kind === 'NotPermitted').toBe(!open);
      }
    });
  });

  test('no event concerns a party but those that held it before and after', () => {
    always(({ turns }) => {
      for (const { before, answer } of turns) {
        if (answer.kind !== 'Accepted') continue;
        const holders = answer.state.assignments.map(({ partyId }) => partyId);
        for (const { type, partyIds } of answer.events) {
          expect(partyIds).not.toEqual([]);
          if (type.startsWith('ClockDispute')) expect(holders).toEqual(expect.arrayContaining([...partyIds]));
          else expect([before.partyId, answer.state.partyId]).toEqual(expect.arrayContaining([...partyIds]));
        }
      }
    });
  });
});

/** Whether a restoration that was confirmed at an instant is taken back by what happened. */
const isTakenBack = (before: PerformanceIssue, after: PerformanceIssue, at: Date): boolean =>
  after.recordedRestorations.some(
    (one, index) => one.voided !== null && before.recordedRestorations[index]?.voided === null && one.at.getTime() === at.getTime(),
  );

describe('whatever happens, its clocks', () => {
  test('end no earlier than they start, and only once', () => {
    always(({ turns }) => {
      for (const { before, answer } of turns) {
        if (answer.kind !== 'Accepted') continue;
        for (const clock of answer.state.clocks) {
          if (clock.end !== null) expect(clock.end.getTime()).toBeGreaterThanOrEqual(clock.start.getTime());
          const earlier = before.clocks.find(({ id }) => id === clock.id);
          if (earlier?.end && !earlier.provisional && before.status !== 'REJECTED' && !isTakenBack(before, answer.state, earlier.end))
            expect(clock.end).toEqual(earlier.end);
        }
      }
    });
  });

  test('have names of their own, and run one at a time for each kind and obligor', () => {
    always(({ turns }) => {
      for (const { answer } of turns) {
        if (answer.kind !== 'Accepted') continue;
        const { clocks, stops } = answer.state;
        expect(new Set(clocks.map(({ id }) => id)).size).toBe(clocks.length);
        expect(new Set(stops.map(({ id }) => id)).size).toBe(stops.length);
        const running = clocks.filter(({ end }) => end === null).map(({ kind, obligor }) => `${kind} ${obligor}`);
        expect(new Set(running).size).toBe(running.length);
      }
    });
  });

  test('run for the party that holds the issue, and not at all once it is resolved or over, or its rejection is decided', () => {
    always(({ turns }) => {
      for (const { answer } of turns) {
        if (answer.kind !== 'Accepted') continue;
        const { status, partyId, clocks, closedAt } = answer.state;
        const running = clocks.filter(({ end }) => end === null);
        if (status === 'RESOLVED' || closedAt !== null) expect(running).toEqual([]);
        for (const clock of running.filter(({ obligor }) => obligor === 'PARTY')) expect(clock.partyId).toBe(partyId);
      }
    });
  });

  test('announce each share of a target, its breach and each interval of silence once at most, and anew after a stretch was excused', () => {
    always(({ events }) => {
      const settled = new Map<unknown, number>();
      const said = events.flatMap(({ type, data }) => {
        const clockId = 'clockId' in data && data.clockId;
        if (type === 'ClockDisputeSettled') settled.set(clockId, (settled.get(clockId) ?? 0) + 1);
        if (type !== 'ClockAtRisk' && type !== 'ClockBreached') return [];
        const [share, intervals] = ['share' in data && data.share, 'intervals' in data && data.intervals];
        return [JSON.stringify([type, clockId, share, intervals, settled.get(clockId)])];
      });
      expect(new Set(said).size).toBe(said.length);
    });
  });
});

describe('whatever happens, the timer', () => {
  test('has something to do at the instant the issue names, nothing before it, and is not refused', () => {
    always(({ state }) => {
      const { nextDueAt, updatedAt } = state;
      if (nextDueAt === null) {
        expect(dueOnIssue(state, hour(50 * 365 * 24))).toBeNull();
        return;
      }
      const due = nextDueAt > updatedAt ? nextDueAt : updatedAt;
      const command = dueOnIssue(state, due);
      expect(command).not.toBeNull();
      if (nextDueAt > updatedAt) expect(dueOnIssue(state, new Date(nextDueAt.getTime() - 1))).toBeNull();
      if (command !== null) expect(decideStep(issues, state, [command, timer, due])).toMatchObject({ kind: 'Accepted' });
    });
  });

  test('comes to an end: every announcement and lapse brings the issue closer to owing nothing', () => {
    always(({ state }) => {
      let left = state;
      for (let turn = 0; left.nextDueAt !== null; turn += 1) {
        expect(turn).toBeLessThan(50);
        const due = left.nextDueAt > left.updatedAt ? left.nextDueAt : left.updatedAt;
        const command = dueOnIssue(left, due);
        const answer = command && decideStep(issues, left, [command, timer, due]);
        if (answer?.kind !== 'Accepted') throw new Error(`Due, but not done: ${JSON.stringify(answer)}`);
        left = answer.state;
      }
    });
  });
});

test('these scenarios cover every state and every event', () => {
  const stories = fc.sample(fc.array(throws, { minLength: 60, maxLength: 60 }), { numRuns: 100, seed: 1 }).map((dice) => play(dice));
  const verifiedIssue = given(issues, [raised, started(), analyzed(1), claimed(3), measured(4), verified(5)]);
  const lapses = [issues, issuesWithPlans(1, 'plan-1')].flatMap((subject) => {
    const answer = decideStep(subject, verifiedIssue, [{ type: 'LapseAcceptance' }, timer, hour(5 + 48)]);
    return answer.kind === 'Accepted' ? answer.events : [];
  });
  const rejected = [raised, [issueCommand.RejectPerformanceIssue(null, hour(1), 0), supplierA, hour(1)] as const];
  const decided = [confirmedRejection(2), [{ type: 'LapseRejection' }, timer, hour(170)] as const].flatMap(
    (step) => runSteps(issues, [...rejected, step]).events,
  );
  const linked: Step<IssueCommand> = [{ type: 'LinkPerformanceIssues', issueId: 'issue-2', relation: 'DUPLICATE_OF' }, operator, hour(1)];
  const duplicate = runSteps(issues, [raised, linked, approved(2, 2)]).events;
  // A verification that is voided, and a recorded restoration that is refuted, take five acts in a row.
  const restored: Step<IssueCommand> = [issueCommand.RecordRestoration(null, hour(2), 0), supplierA, hour(2)];
  const voided = [
    [claimed(3), measured(4), verified(5), measured(6, 9)],
    [restored, measured(3, 9), verified(4)],
  ].flatMap((rest) => runSteps(issues, [raised, started(), analyzed(1), ...rest]).events);
  // And none of the usual agreement has a target for a cause.
  const storm = { ...target('MAJOR', 'RESTORE', 48), when: { causes: ['STORM'] } };
  const looser = issuesWith(registeredParty('party-a', { ...arrangement, targets: [...arrangement.targets, storm] }));
  const identify: Step<IssueCommand> = [{ type: 'IdentifyPerformanceIssueCause', cause: 'STORM', evidence: 'Weather' }, operator, hour(1)];
  const events = [
    ...stories.flatMap((played) => played.events),
    ...lapses,
    ...decided,
    ...duplicate,
    ...voided,
    ...runSteps(looser, [raised, identify]).events,
  ];
  expect(new Set(events.map(({ type }) => type))).toEqual(new Set(Object.keys(issue.changes)));
  expect(new Set(events.map(({ to }) => to))).toEqual(new Set(ISSUE_STATUSES));
});
