/** Questions about measures, asked of a store. */
import { beforeAll, expect, test } from '@jest/globals';
import type { MeasureResult, MeasureQuestion } from '../../../src/domain/measures/measures.js';
import { type Principal, partyUser } from '../../../src/domain/kernel/principal.js';
import { executeOnPlan } from '../../../src/store/plan/index.js';
import { answerQuestion, answerQuestionOrThrow } from '../../../src/store/measures/query.js';
import { auditor, hour, operator, planner } from '../../support/domain/samples.js';
import { draft } from '../../support/domain/plans.js';
import {
  executeSteps,
  describeWithWorld,
  raiseAnalyzedIssue,
  raiseIssue,
  registerParty,
  type RestoredIssue,
  raiseAndRestore,
  stateOf,
} from '../../support/storeFixtures.js';

const question = (fields: Partial<MeasureQuestion> = {}): MeasureQuestion => ({
  period: { from: hour(0), to: hour(240) },
  by: [],
  measures: ['ISSUES_RAISED', 'RESTORE_TIME', 'OPEN', 'ON_TIME_SHARE'],
  bucket: null,
  timeZone: 'UTC',
  filter: {},
  ...fields,
});
const HOUR_MS = 3_600_000;
const NOW = hour(300);

const rowsOf = ({ rows }: MeasureResult): readonly (readonly [key: string, ...values: (number | null)[]])[] =>
  rows.map(({ key, values }) => [key.join(), ...values.map(({ value }) => value)]);

describeWithWorld('a report', (world) => {
  let one = '';
  let other = '';
  const agent = (partyId: string): Principal => partyUser('agent', partyId);

  /** An issue that its party restores in so many hours, and the operator accepts. */
  const restored = (...issue: RestoredIssue): Promise<void> => raiseAndRestore(world().store, ...issue);

  beforeAll(async () => {
    const { store } = world();
    one = (await registerParty(store))._id;
    other = (await registerParty(store, undefined, 'Sample Bureau'))._id;
    await restored(one, 0, 4);
    await restored(one, 10, 12, { category: 'JITTER' });
    await restored(other, 20, 6);
    await raiseIssue(store, other, {}, hour(30));
  });

  test('measures what is stored', async () => {
    expect(rowsOf(await answerQuestionOrThrow(world().store, auditor, question({ by: ['PARTY'] }), NOW))).toEqual(
      [
        [one, 2, 8 * HOUR_MS, 2, 0.5],
        // Restored after 6 h, and open for 210 h although it was due after 8.
        [other, 2, 108 * HOUR_MS, 2, 0.5],
      ].toSorted(),
    );
  });

  test('looks at what is open and what has ended since the period began, and at nothing else', async () => {
    const { store } = world();
    const looked = async (fields: Partial<MeasureQuestion>): Promise<number> =>
      (await answerQuestionOrThrow(store, auditor, question(fields), NOW)).issues;
    expect(await looked({})).toBe(4);
    expect(await looked({ filter: { category: ['JITTER'] } })).toBe(1);
    expect(await looked({ filter: { partyId: [other] } })).toBe(2);
    expect(await looked({ filter: { initiatingLayer: ['CRM'] } })).toBe(0);
    expect(await looked({ filter: { entity: { type: 'Resource', id: 'node-1' } } })).toBe(4);
    expect(await looked({ filter: { entity: { type: 'Service', id: 'service-1' } } })).toBe(4);
    expect(await looked({ filter: { entity: { type: 'Product', id: 'service-1' } } })).toBe(0);
    expect(await looked({ period: { from: hour(-100), to: hour(15) } })).toBe(2);
  });

  test('distinguishes repeats from lasting restorations', async () => {
    const { store } = world();
    const answer = await answerQuestionOrThrow(store, auditor, question({ by: ['CATEGORY'], measures: ['REPEAT_RATE'] }), NOW);
    // At hour 20 the loss of hour 4 came back with the same cause; at hour 30, with no cause yet, what was lost at both.
    expect(answer.rows.map(({ key, values }) => [key[0], values[0]?.n, values[0]?.value])).toEqual([
      ['JITTER', 1, 0],
      ['PACKET_LOSS', 2, 1],
    ]);
  });

  test('counts a plan under the issue it was for', async () => {
    const { store } = world();
    const issue = await raiseAnalyzedIssue(store, one, { category: 'CRC' }, hour(50));
    const plan = stateOf(
      await executeOnPlan(store, planner, {
        commands: [{ type: 'DevelopImprovementPlan', issueId: issue._id, ...draft, window: null }],
        now: hour(51),
      }),
    );
    await executeOnPlan(store, planner, {
      id: plan._id,
      commands: [{ type: 'CancelImprovementPlan', reason: 'A better one is coming' }],
      now: hour(60),
    });
    const plans = async (fields: Partial<MeasureQuestion>): Promise<unknown> =>
      rowsOf(
        await answerQuestionOrThrow(
          store,
          auditor,
          question({ by: ['CATEGORY'], measures: ['FIRST_PLAN_SUCCESS', 'TOUCH_TIME_RATIO'], ...fields }),
          NOW,
        ),
      );
    expect(await plans({})).toEqual([['CRC', 0, null]]);
    expect(await plans({ filter: { partyId: [one], category: ['CRC'] } })).toEqual([['CRC', 0, null]]);
    expect(await plans({ filter: { partyId: [other] } })).toEqual([]);
    expect(await plans({ period: { from: hour(61), to: hour(90) } })).toEqual([]);
  });

  test('shows a party its own part of what came to it from another', async () => {
    const { store } = world();
    const issue = await raiseIssue(store, one, { category: 'CRC' }, hour(100));
    await executeSteps(store, issue._id, [
      [{ type: 'AssignPerformanceIssue', partyId: other, reason: 'Their segment' }, operator, hour(103)],
      [{ type: 'StartPerformanceIssue' }, agent(other), hour(104)],
      [{ type: 'ClaimPerformanceIssueResolution', resolution: 'Replaced a cable' }, agent(other), hour(108)],
    ]);
    const asked = question({
      by: ['PARTY'],
      measures: ['DELAY'],
      filter: { category: ['CRC'] },
      period: { from: hour(100), to: hour(120) },
    });
    const rows = async (principal: Principal): Promise<unknown> =>
      new Set(rowsOf(await answerQuestionOrThrow(store, principal, asked, NOW)));
    expect(await rows(auditor)).toEqual(
      new Set([
        [one, 3 * HOUR_MS],
        [other, 5 * HOUR_MS],
      ]),
    );
    expect(await rows(agent(other))).toEqual(new Set([[other, 5 * HOUR_MS]]));
    expect(await rows(agent(one))).toEqual(new Set());
    expect(await rows({ kind: 'PARTY', id: 'unknown', permissions: new Set(['read']) })).toEqual(new Set());
  });

  test('that takes too long is given up, with advice', async () => {
    expect(await answerQuestion(world().store, auditor, question(), NOW, -1)).toMatchObject({ kind: 'RuleBroken', rule: 'TOO_LONG' });
    await expect(answerQuestionOrThrow(world().store, auditor, question({ measures: [] }), NOW)).rejects.toThrow(
      'measures: must not be empty',
    );
  });
});
