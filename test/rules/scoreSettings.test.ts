/** Weights and scales of the score: one person proposes them, another decides, and a snapshot names what it was computed by. */
import { describe, expect, test } from '@jest/globals';
import { staff } from '../../src/domain/kernel/principal.js';
import { BUILT_IN_SETTINGS, type Indicator, INDICATORS, scoreOf } from '../../src/domain/measures/score.js';
import { scoreSettings } from '../../src/domain/scoreSettings/index.js';
import type { ScoreSettingsCommand } from '../../src/domain/scoreSettings/messages.js';
import { executeOnScoreSettings } from '../../src/store/scoreSettings/index.js';
import { scoreSettingsInForce } from '../../src/store/scoreSettings/facts.js';
import { executeOnSnapshot } from '../../src/store/snapshot/index.js';
import { reproduce } from '../../src/store/snapshot/facts.js';
import { brokenRule } from '../support/domain/expect.js';
import { testLifecycle } from '../support/domain/oracle.js';
import { admin, decideStep, given, hour, HOUR_MS, operator, type Step } from '../support/domain/samples.js';
import { startScenario } from '../support/restorationScenario.js';
import { auditFaults, describeWithWorld, raiseAndRestore, registerParty, stateOf } from '../support/storeFixtures.js';

const settingsIn = (lastNumber = 0) => ({ aggregate: scoreSettings, facts: () => ({ lastNumber }), id: 'settings-1' });
const subject = settingsIn();
const otherAdmin = staff('admin-2', ['ADMIN']);

/** The built-in settings with other figures for a measure. */
const changed = (fields: Readonly<Record<string, Partial<Indicator>>>): readonly Indicator[] =>
  INDICATORS.map((indicator) => ({ ...indicator, ...fields[indicator.measure] }));
const STRICTER = changed({ RESTORE_TIME_NET: { full: 8 * HOUR_MS } });
const propose = (indicators: readonly Indicator[] = STRICTER): ScoreSettingsCommand => ({
  type: 'ProposePerformanceScoreSettings',
  indicators,
  reason: 'A day is long',
});
const decide = (approve = true): ScoreSettingsCommand => ({ type: 'DecidePerformanceScoreSettings', approve, reason: 'Agreed' });
const proposed: Step<ScoreSettingsCommand> = [propose(), admin, hour(0)];

describe('score settings', () => {
  testLifecycle(
    'PerformanceScoreSettings',
    subject,
    { ProposePerformanceScoreSettings: propose(), DecidePerformanceScoreSettings: decide() },
    [
      { name: '-', state: null },
      { name: 'PROPOSED', state: given(subject, [[propose(), otherAdmin, hour(0)]]) },
      {
        name: 'APPROVED',
        state: given(subject, [
          [propose(), otherAdmin, hour(0)],
          [decide(), admin, hour(1)],
        ]),
      },
      {
        name: 'DECLINED',
        state: given(subject, [
          [propose(), otherAdmin, hour(0)],
          [decide(false), admin, hour(1)],
        ]),
      },
    ],
  );

  test('are neither approved nor declined by the person who proposed them, and are by another administrator', () => {
    const state = given(subject, [proposed]);
    for (const command of [decide(), decide(false)])
      expect(decideStep(subject, state, [command, admin, hour(1)])).toMatchObject(brokenRule('FOUR_EYES'));
    expect(decideStep(subject, state, [decide(), otherAdmin, hour(1)])).toMatchObject({
      state: { status: 'APPROVED', proposedBy: 'admin-1', decision: { by: 'admin-2', reason: 'Agreed' }, indicators: STRICTER },
    });
    expect(decideStep(subject, state, [decide(), operator, hour(1)])).toMatchObject({ kind: 'NotPermitted' });
  });

  test('once decided are not decided again: what was in force stays known', () => {
    const approved = given(subject, [proposed, [decide(), otherAdmin, hour(1)]]);
    expect(decideStep(subject, approved, [decide(false), staff('admin-3', ['ADMIN']), hour(2)])).toMatchObject({
      kind: 'IllegalTransition',
    });
  });

  test.each<readonly [string, readonly Indicator[], readonly string[]]>([
    ['leave a measure out', STRICTER.slice(1), ['indicators']],
    ['count a measure twice', [...STRICTER.slice(1), STRICTER[1] as Indicator], ['indicators']],
    ['weigh a measure with nothing', changed({ REOPEN_RATE: { weight: 0 }, REPEAT_RATE: { weight: 30 } }), ['indicators', '2', 'weight']],
    ['weigh a measure negatively', changed({ REOPEN_RATE: { weight: -5 } }), ['indicators', '2', 'weight']],
    ['have weights of another sum', changed({ REOPEN_RATE: { weight: 16 } }), ['indicators']],
    ['have a scale of nothing', changed({ RESTORE_TIME_NET: { full: 0 } }), ['indicators', '1', 'full']],
    ['have a share above one', changed({ ON_TIME_SHARE: { full: 1.5 } }), ['indicators', '0', 'full']],
  ])('do not %s', (_, indicators, path) => {
    expect(decideStep(subject, null, [propose(indicators), admin, hour(0)])).toMatchObject({
      kind: 'InvalidInput',
      problems: expect.arrayContaining([expect.objectContaining({ path })]) as unknown,
    });
  });

  test('give another score for the same values, and the score names them', () => {
    const values = [
      ...(['ON_TIME_SHARE', 'RESTORE_TIME_NET', 'REOPEN_RATE'] as const).map((measure, index) => ({
        measure,
        n: 10,
        value: [1, 8 * HOUR_MS, 0][index] ?? 0,
        p50: null,
        p90: null,
        p95: null,
      })),
    ];
    const [before, after] = [scoreOf(values), scoreOf(values, { number: 3, indicators: STRICTER })];
    expect(before.settingsNumber).toBe(0);
    expect(after.settingsNumber).toBe(3);
    expect(after.value ?? 0).toBeLessThan(before.value ?? 0);
  });
});

describeWithWorld('Stored score settings', (world) => {
  test('are in force once approved, for snapshots from then on; earlier ones stay as they are and can be recomputed', async () => {
    const { store } = world();
    const { _id: partyId } = await registerParty(store);
    for (let n = 0; n < 6; n += 1) await raiseAndRestore(store, partyId, n, 4);
    const period = { from: hour(0), to: hour(240) };
    const take = async (hours: number) =>
      stateOf(
        await executeOnSnapshot(store, operator, { commands: [{ type: 'TakePerformanceSnapshot', partyId, period }], now: hour(hours) }),
      );
    const decideOn = (id: string, actor = otherAdmin) => executeOnScoreSettings(store, actor, { commands: [decide()], id, now: hour(302) });
    const first = await take(300);
    const { _id: id, number } = stateOf(await executeOnScoreSettings(store, admin, { commands: [propose()], now: hour(301) }));
    expect(await scoreSettingsInForce(store)).toBe(BUILT_IN_SETTINGS);
    expect((await take(301)).score).toMatchObject({ settingsNumber: 0, value: first.score.value });
    expect(await decideOn(id, admin)).toMatchObject(brokenRule('FOUR_EYES'));
    stateOf(await decideOn(id));
    const later = await take(303);
    expect([first.score.settingsNumber, later.score.settingsNumber]).toEqual([0, number]);
    expect(later.score.value).not.toBe(first.score.value);
    for (const snapshot of [first, later]) expect(await reproduce(store, snapshot)).toEqual([]);
    expect(await auditFaults(store)).toEqual([]);
  });

  test('through the API are proposed by one administrator, decided by another, and seen by no party', async () => {
    const stage = await startScenario(world());
    const indicators = STRICTER.map(({ measure, weight, full }) => ({ measure, weight, full }));
    const made = await stage.mutate(admin, 'proposePerformanceScoreSettings', { indicators, reason: 'A day is long' });
    expect(made).toMatchObject({ __typename: 'PerformanceScoreSettings', status: 'PROPOSED' });
    const { id } = made;
    expect(await stage.mutate(admin, 'decidePerformanceScoreSettings', { id, approve: true })).toMatchObject({ code: 'FOUR_EYES' });
    expect(await stage.mutate(operator, 'decidePerformanceScoreSettings', { id, approve: true })).toMatchObject({
      __typename: 'PerformanceNotPermitted',
    });
    expect(await stage.mutate(otherAdmin, 'decidePerformanceScoreSettings', { id, approve: true })).toMatchObject({ status: 'APPROVED' });
    const list = '{ it: performanceScoreSettingsVersions(first: 1) { nodes { status decision { by } indicators { measure full } } } }';
    expect(await stage.graph.data(admin, list)).toMatchObject({ it: { nodes: [{ status: 'APPROVED', decision: { by: 'admin-2' } }] } });
    expect(await stage.graph.data(stage.supplier, list)).toEqual({ it: { nodes: [] } });
  });

  test('that are proposed at the same time get numbers of their own', async () => {
    const { store } = world();
    const made = await Promise.all(
      Array.from({ length: 4 }, () => executeOnScoreSettings(store, admin, { commands: [propose()], now: hour(400) })),
    );
    expect(new Set(made.map((outcome) => stateOf(outcome).number)).size).toBe(4);
  });
});
