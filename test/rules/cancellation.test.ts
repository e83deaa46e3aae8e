/** Cancelling an issue: measured by code, and no way to hide a breach or to give a party a fresh clock. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { staff } from '../../src/domain/kernel/principal.js';
import type { IssueCommand } from '../../src/domain/issue/messages.js';
import type { IssueFacts } from '../../src/domain/issue/facts.js';
import type { PerformanceIssue } from '../../src/domain/issue/model.js';
import type { CancellationCode } from '../../src/domain/issue/restorations/restorationModel.js';
import { SAME_MATTER_MS } from '../../src/domain/issue/sameMatter.js';
import type { Measure } from '../../src/domain/measures/measures.js';
import { observe } from '../../src/domain/measures/observations.js';
import { startTrend } from '../../src/domain/measures/trend.js';
import { readClock } from '../../src/domain/time/clockReading.js';
import type { ClockKind } from '../../src/domain/time/serviceLevelTerms.js';
import { brokenRule } from '../support/domain/expect.js';
import { figure } from '../support/domain/figures.js';
import {
  analyzed,
  claimed,
  decideStep,
  given,
  handedOver,
  hour,
  HOUR_MS,
  issues,
  measured,
  operator,
  raise,
  raised,
  resumed,
  started,
  type Step,
  stopped,
  supplierA,
  verified,
} from '../support/domain/samples.js';
import { OPERATOR, type RestorationScenario, startScenario } from '../support/restorationScenario.js';
import { startWorld, type World } from '../support/world.js';

const colleague = staff('operator-2', ['OPERATOR']);
const cancelled = (hours: number, actor = operator, code: CancellationCode = 'OTHER'): Step<IssueCommand> => [
  { type: 'CancelPerformanceIssue', code, reason: 'Never mind' },
  actor,
  hour(hours),
];
const raisedAgain = (hours: number, fields: Parameters<typeof raise>[0] = {}, actor = operator): Step<IssueCommand> => [
  raise(fields),
  actor,
  hour(hours),
];
/** Issues in a world that remembers others. */
const after = (facts: Pick<IssueFacts, 'cancelled' | 'raisedLater'>, id = 'issue-2'): typeof issues => ({
  ...issues,
  id,
  facts: (command) => ({ ...issues.facts(command), ...facts }),
});
const following = (former: PerformanceIssue, step: Step<IssueCommand>, ...more: readonly Step<IssueCommand>[]) =>
  given(after({ cancelled: [former] }), [step, ...more]);
const clockOf = (issue: PerformanceIssue, kind: ClockKind, hours: number) => {
  const clock = issue.clocks.findLast((one) => one.kind === kind && one.obligor === 'PARTY');
  if (clock === undefined) throw new Error(`no ${kind}`);
  return { clock, reading: readClock(clock, issue, hour(hours)) };
};
const observed = (issue: PerformanceIssue, measure: Measure) =>
  issue.restorations.flatMap((restoration) =>
    observe(measure, { restoration, now: hour(900).getTime(), last: true, repeated: () => false }),
  );

const calledOff = given(issues, [raised, started(), cancelled(6)]);

describe('an issue that is raised again about the same matter', () => {
  test('goes on with the clocks of the cancelled one; the time in between does not count', () => {
    const again = following(calledOff, raisedAgain(10));
    expect(again.links).toEqual([{ issueId: 'issue-1', relation: 'REPEAT_OF' }]);
    // Six of eight hours are used up.
    expect(clockOf(again, 'RESTORE', 10).reading).toMatchObject({ elapsedMs: 6 * HOUR_MS, stoppedMs: 4 * HOUR_MS, deadline: hour(12) });
    expect(clockOf(again, 'RESOLVE', 10).reading).toMatchObject({ elapsedMs: 6 * HOUR_MS });
  });

  test('starts anew what had been met: the party acknowledges it once more', () => {
    const again = following(calledOff, raisedAgain(10));
    expect(clockOf(again, 'ACKNOWLEDGE', 10)).toMatchObject({ clock: { start: hour(10) }, reading: { elapsedMs: 0 } });
  });

  test('keeps the pauses of the cancelled one, and continues over several', () => {
    const paused = given(issues, [raised, started(), stopped(1), resumed(3, 'stop-3'), cancelled(6)]);
    const second = following(paused, raisedAgain(8), [{ type: 'StartPerformanceIssue' }, supplierA, hour(8.5)], cancelled(9));
    const third = given(after({ cancelled: [paused, second] }, 'issue-3'), [raisedAgain(20)]);
    expect(clockOf(third, 'RESTORE', 20)).toMatchObject({
      clock: { start: hour(0), continues: { issueId: 'issue-2' } },
      reading: { elapsedMs: 5 * HOUR_MS, deadline: hour(23) },
    });
  });

  test.each<readonly [string, Parameters<typeof raise>[0]]>([
    ['under another name and category', { name: 'Something else', category: 'JITTER' }],
    ['with another affected entity on the same resource', { affectedEntities: [{ type: 'Service', id: 'service-9' }] }],
    ['at another severity', { severity: 'CRITICAL' }],
  ])('is the same %s', (_, fields) => {
    expect(clockOf(following(calledOff, raisedAgain(10, fields)), 'RESTORE', 10).clock.start).toEqual(hour(0));
  });

  test('is the same when it first goes to another party, and is then handed over', () => {
    const subject = after({ cancelled: [calledOff] });
    const detour = given(subject, [raisedAgain(10, { partyId: 'party-b' }), handedOver(11, 'party-a')]);
    expect(clockOf(detour, 'RESTORE', 11).reading).toMatchObject({ elapsedMs: 6 * HOUR_MS });
  });

  test('is another one for another party, about other entities, or long after', () => {
    const fresh = (step: Step<IssueCommand>) =>
      given(after({ cancelled: [calledOff] }), [step]).clocks.every(({ continues }) => !continues);
    expect(fresh(raisedAgain(10, { partyId: 'party-b' }))).toBe(true);
    expect(fresh(raisedAgain(6 + SAME_MATTER_MS / HOUR_MS + 0.01))).toBe(true);
    expect(fresh(raisedAgain(6 + SAME_MATTER_MS / HOUR_MS))).toBe(false);
  });

  test('is another matter by the word of somebody who neither raised nor cancelled the former', () => {
    const why = { newMatterBecause: 'The first was a wrong threshold' };
    const byColleague = given(issues, [raised, started(), cancelled(6, colleague)]);
    for (const who of [operator, colleague])
      expect(decideStep(after({ cancelled: [byColleague] }), null, raisedAgain(10, why, who))).toMatchObject(brokenRule('FOUR_EYES'));
    const third = given(after({ cancelled: [byColleague] }), [raisedAgain(10, why, staff('operator-3', ['OPERATOR']))]);
    expect(third).toMatchObject({ newMatter: why.newMatterBecause, links: [{ issueId: 'issue-1' }] });
    expect(clockOf(third, 'RESTORE', 10).clock.start).toEqual(hour(10));
  });

  test('is not raised first, so that the former can be cancelled after it by the same person', () => {
    const open = given(issues, [raised, started()]);
    const subject = after({ raisedLater: [{ _id: 'issue-2', raisedBy: operator.id }] });
    expect(decideStep(subject, open, cancelled(6))).toMatchObject(brokenRule('RAISED_AGAIN'));
    expect(decideStep(subject, open, cancelled(6, colleague))).toMatchObject({ kind: 'Accepted' });
  });

  test('counts its whole time as the time to restore', () => {
    const again = following(
      calledOff,
      raisedAgain(10),
      [{ type: 'StartPerformanceIssue' }, supplierA, hour(10.5)],
      analyzed(10.6),
      claimed(11),
      measured(11.2),
      verified(11.5),
    );
    expect(observed(again, 'RESTORE_TIME')).toMatchObject([{ value: 11 * HOUR_MS }]);
    expect(observed(again, 'RESTORE_TIME_NET')).toMatchObject([{ value: 7 * HOUR_MS }]);
    expect(observed(again, 'ON_TIME_SHARE')).toMatchObject([{ value: 1 }]);
  });
});

describe('a cancellation', () => {
  const late = given(issues, [raised, started(), cancelled(9)]);

  test('hides no breach: it counts with the cancelled issue', () => {
    expect(late.breached).toBe(true);
    expect(observed(late, 'ON_TIME_SHARE')).toMatchObject([{ value: 0 }]);
  });

  test('makes no second one of it: what is raised again is late at once, and its breach counts once', () => {
    const again = following(late, raisedAgain(10));
    expect(clockOf(again, 'RESTORE', 10).reading).toMatchObject({ breached: true });
    const onTime = (from: number, to: number) => figure([late, again], 'ON_TIME_SHARE', { from, to });
    expect(onTime(0, 24)).toMatchObject({ n: 1, value: 0 });
    // In the next period it is past due still.
    expect(onTime(24, 48)).toMatchObject({ n: 1, value: 0 });
  });

  test('is not the party’s to make', () => {
    expect(decideStep(issues, given(issues, [raised]), cancelled(1, supplierA))).toMatchObject({ kind: 'NotPermitted' });
  });

  test('is measured by its code', () => {
    const codes: readonly CancellationCode[] = ['DUPLICATE', 'DUPLICATE', 'RAISED_IN_ERROR'];
    const trend = startTrend(
      {
        period: { from: hour(0), to: hour(24) },
        by: ['CANCELLATION_CODE'],
        measures: ['CANCELLATIONS'],
        bucket: null,
        timeZone: 'UTC',
        filter: {},
      },
      hour(48),
    );
    const all = codes.map((code) => given(issues, [raised, cancelled(3, operator, code)]));
    for (const one of [...all, given(issues, [raised, started()])]) trend.addIssue(one, () => false);
    const answer = trend.answer();
    expect('rows' in answer && answer.rows.map(({ key, values }) => [key[0], values[0]?.value])).toEqual([
      ['DUPLICATE', 2],
      ['RAISED_IN_ERROR', 1],
    ]);
  });
});

describe('through the interface', () => {
  let world: World;
  let scenario: RestorationScenario;
  beforeAll(async () => {
    world = await startWorld();
    scenario = await startScenario(world);
  });
  afterAll(() => world.close());

  test('the operator who cancels and raises again finds the old clock', async () => {
    const { raise: raiseIssue, mutateAccepted, mutate, graph, later, now } = scenario;
    const beganAt = now();
    const id = await raiseIssue();
    later(6 * 60);
    const gone = await mutateAccepted(
      OPERATOR,
      'cancelPerformanceIssue',
      { id, code: 'NOT_REPRODUCED', reason: 'Gone' },
      'cancellation { code by }',
    );
    expect(gone['cancellation']).toEqual({ code: 'NOT_REPRODUCED', by: OPERATOR.id });
    later(60);
    const again = await raiseIssue();
    const { performanceIssue } = await graph.data(
      OPERATOR,
      'query($id: ID!) { performanceIssue(id: $id) { links { issueId relation } clocks(kind: [RESTORE]) { startedAt continues obligor } } }',
      { id: again },
    );
    expect(performanceIssue).toMatchObject({
      links: [{ issueId: id, relation: 'REPEAT_OF' }],
      clocks: expect.arrayContaining([{ startedAt: beganAt.toISOString(), continues: id, obligor: 'PARTY' }]),
    });
    later(1);
    const later2 = await raiseIssue({ affectedEntities: [{ type: 'SERVICE', id: 'voice-1' }] });
    expect(await mutate(OPERATOR, 'cancelPerformanceIssue', { id: again, code: 'DUPLICATE', reason: 'Twice' })).toMatchObject({
      code: 'RAISED_AGAIN',
    });
    await mutateAccepted(OPERATOR, 'cancelPerformanceIssue', { id: later2, code: 'DUPLICATE', reason: 'Twice' });
  });
});
