/** Snapshots in a store: what they count, that they are equal when taken twice, and that the log alone gives them again. */
import { beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { partyUser } from '../../../src/domain/kernel/principal.js';
import type { PerformanceSnapshot } from '../../../src/domain/snapshot/model.js';
import type { SnapshotCommand } from '../../../src/domain/snapshot/messages.js';
import { measureInputs, type SnapshotInput } from '../../../src/domain/snapshot/inputs.js';
import { audit } from '../../../src/store/audit/audit.js';
import { events } from '../../../src/store/events/collection.js';
import { issues as storedIssues } from '../../../src/store/issue/collection.js';
import { executeOnIssue } from '../../../src/store/issue/index.js';
import { executeOnReport } from '../../../src/store/report/index.js';
import { executeOnSnapshot } from '../../../src/store/snapshot/index.js';
import { takeMonth } from '../../../src/store/monthlySnapshots.js';
import { rankParties } from '../../../src/store/measures/ranking.js';
import { snapshots } from '../../../src/store/snapshot/collection.js';
import { reproduce } from '../../../src/store/snapshot/facts.js';
import { documents } from '../../../src/store/store.js';
import { brokenRule, invalidAt } from '../../support/domain/expect.js';
import {
  accepted,
  analyzed,
  approved,
  arrangement,
  claimed,
  crm,
  hour,
  measured,
  operator,
  secondOperator,
  supplierA,
  timer,
} from '../../support/domain/samples.js';
import { sized } from '../../support/size.js';
import { counts, auditFaults, describeWithWorld, raiseIssue, registerParty, stateOf } from '../../support/storeFixtures.js';

/** Of the calendar. */
const MARCH = { from: new Date('2026-03-01T00:00:00Z'), to: new Date('2026-04-01T00:00:00Z') };
const MONTH = { from: hour(0), to: hour(30 * 24) };
const AFTER = hour(31 * 24);

describeWithWorld('snapshots', (world) => {
  let partyA = '';
  let partyB = '';
  let issues: readonly string[] = [];

  /** An issue that is restored after so many hours, and closed; reopened where it says so. */
  const restored = async (partyId: string, at: number, hours: number, resource = 'node-1', reopened = false): Promise<string> => {
    const { _id } = await raiseIssue(world().store, partyId, { resource: { type: 'Resource', id: resource } }, hour(at));
    const agent = partyUser('agent', partyId);
    const act = async (command: Parameters<typeof executeOnIssue>[2]['commands'][0], actor = operator, when = 0): Promise<void> =>
      void stateOf(await executeOnIssue(world().store, actor, { id: _id, commands: [command], now: hour(at + when) }));
    await act({ type: 'StartPerformanceIssue' }, agent, 0.5);
    await act(analyzed(0)[0], operator, 0.6);
    await act(claimed(0)[0], agent, hours);
    await act(measured(0)[0], operator, hours + 0.2);
    await act({ type: 'VerifyRestoration' }, operator, hours + 1);
    await act(accepted(0)[0], operator, hours + 2);
    if (!reopened) return _id;
    await act(measured(0, 50)[0], operator, hours + 2.5);
    await act({ type: 'ReopenPerformanceIssue', reason: 'It is back' }, crm, hours + 3);
    return _id;
  };

  beforeAll(async () => {
    const { store } = world();
    const scope = ['node-1', 'node-2', 'node-3', 'node-4', 'node-5', 'node-6', 'node-7'].map((id) => ({ type: 'Resource' as const, id }));
    partyA = (await registerParty(store, { ...arrangement, scope }, 'Party A'))._id;
    partyB = (await registerParty(store, { ...arrangement, scope }, 'Party B'))._id;
    const first: string[] = [];
    // Six in time and one late, on a resource each; the last one comes back.
    for (const [index, hours] of [2, 3, 4, 5, 6, 7, 20].entries())
      first.push(await restored(partyA, 24 * index, hours, `node-${String(index + 1)}`, index === 6));
    // Two in time and four late, all on the same resource.
    for (const [index, hours] of [4, 5, 10, 12, 14, 16].entries()) await restored(partyB, 30 * index, hours, 'node-1');
    issues = first;
  });

  const take = (command: Partial<Extract<SnapshotCommand, { type: 'TakePerformanceSnapshot' }>> = {}, now = AFTER) =>
    executeOnSnapshot(world().store, operator, {
      commands: [{ type: 'TakePerformanceSnapshot', partyId: partyA, period: MONTH, ...command }],
      now,
    });
  const valueOf = (state: PerformanceSnapshot, measure: string) => state.values.find((one) => one.measure === measure);

  test('counts what the party did in the period, with its samples and score', async () => {
    const state = stateOf(await take());
    expect(state).toMatchObject({ status: 'TAKEN', take: 1, issues: 7, subject: null, asOf: MONTH.to, takenBy: operator.id });
    // What came back is late as well by then.
    expect(valueOf(state, 'ON_TIME_SHARE')).toMatchObject({ n: 8, value: 6 / 8 });
    expect(valueOf(state, 'RESTORE_TIME')).toMatchObject({ n: 8 });
    expect(valueOf(state, 'REOPEN_RATE')).toMatchObject({ n: 7, value: 1 / 7 });
    expect(state.score.value).toBeGreaterThan(50);
    expect(state.inputs).toEqual(expect.arrayContaining(issues.map((id) => expect.stringMatching(new RegExp(`^${id}:\\d+$`)))));
    expect(state.inputsHash).toMatch(/^[0-9a-f]{64}$/);
  });

  test('equal when taken twice, the second supersedes the first in the same transaction', async () => {
    const before = await documents(world().store, snapshots).findOne({ partyId: partyA, status: 'TAKEN' });
    const again = stateOf(await take());
    const { values, score, inputs, inputsHash } = again;
    expect({ values, score, inputs, inputsHash }).toEqual({
      values: before?.values,
      score: before?.score,
      inputs: before?.inputs,
      inputsHash: before?.inputsHash,
    });
    expect(again.take).toBe(2);
    const former = await documents(world().store, snapshots).findOne({ _id: before?._id ?? '' });
    expect(former).toMatchObject({ status: 'SUPERSEDED', supersededBy: again._id, version: 2 });
  });

  test('are of one subject only when one is named', async () => {
    const state = stateOf(await take({ subject: { type: 'Resource', id: 'node-7' } }));
    expect(state).toMatchObject({ issues: 1, take: 1, score: { value: null } });
    expect(state.score.lacks).toMatch(/on-time share \(n = 2\)/);
    const service = stateOf(await take({ subject: { type: 'Service', id: 'service-1' } }));
    expect(service.issues).toBe(7);
  });

  test('are given again by the log alone, whatever has happened to the issues since', async () => {
    const { store } = world();
    const state = stateOf(await take());
    await restored(partyA, 200, 9, 'node-2');
    stateOf(
      await executeOnIssue(store, operator, {
        id: issues[0] ?? '',
        commands: [{ type: 'AddPerformanceIssueNote', text: 'Later' }],
        now: AFTER,
      }),
    );
    expect(await reproduce(store, state)).toEqual([]);
    const fresh = stateOf(await take());
    expect(fresh.inputsHash).not.toBe(state.inputsHash);
    expect(fresh.issues).toBe(8);
    expect(await reproduce(store, fresh)).toEqual([]);
  });

  test('that do not follow from the log are found, with what differs', async () => {
    const { store } = world();
    const state = stateOf(await take());
    const touched = state.inputs.map((name, index) => (index === 0 ? name.replace(/:\d+$/, ':1') : name));
    expect(await reproduce(store, { ...state, inputs: touched })).toEqual(expect.arrayContaining(['inputsHash']));
    expect(await reproduce(store, { ...state, score: { ...state.score, value: 99 } })).toEqual(['score']);
    expect(await reproduce(store, { ...state, inputsHash: 'another' })).toEqual(['inputsHash']);
  });

  test('the audit takes every snapshot again', async () => {
    const { store } = world();
    expect((await audit(store)).deviations).toBe(0);
    expect(await auditFaults(store)).toEqual([]);
    const { _id, inputsHash } = stateOf(await take());
    await documents(store, snapshots).updateOne({ _id }, { $set: { inputsHash: 'another' } });
    const found: string[] = [];
    await audit(store, ({ problem, id }) => found.push(`${problem} ${id}`));
    await documents(store, snapshots).updateOne({ _id }, { $set: { inputsHash } });
    expect(found).toEqual([`DOCUMENT_DIFFERS ${_id}`, `SNAPSHOT_DIFFERS ${_id}`]);
  });

  test('taken by several at the same moment are counted one after the other', async () => {
    const period = { from: hour(0), to: hour(100) };
    const other = await world().another();
    const command: SnapshotCommand = { type: 'TakePerformanceSnapshot', partyId: partyB, period };
    const outcomes = await Promise.all(
      [world().store, other, world().store, other].map((store) => executeOnSnapshot(store, operator, { commands: [command], now: AFTER })),
    );
    expect(outcomes.map((outcome) => stateOf(outcome).take).toSorted()).toEqual([1, 2, 3, 4]);
    const current = { partyId: partyB, 'period.to': period.to, status: 'TAKEN' } as const;
    expect(await documents(world().store, snapshots).find(current).toArray()).toMatchObject([{ take: 4 }]);
  });

  test('of a month are taken once, also with several instances', async () => {
    const command: SnapshotCommand = { type: 'TakeMonthlySnapshot', partyId: partyB, period: MARCH };
    const other = await world().another();
    const outcomes = await Promise.all(
      [world().store, other].map((store) => executeOnSnapshot(store, timer, { commands: [command], now: AFTER })),
    );
    expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['Accepted', 'RuleBroken']);
    expect(outcomes).toContainEqual(expect.objectContaining(brokenRule('ALREADY_TAKEN')));
  });

  test('are refused where they make no sense, and leave no trace', async () => {
    const before = await counts(world().store);
    expect(await take({ period: { from: hour(1), to: hour(1) } })).toMatchObject(invalidAt('period', 'to'));
    expect(await take({ partyId: 'unknown' })).toMatchObject(invalidAt('partyId'));
    const denied = await executeOnSnapshot(world().store, supplierA, {
      commands: [{ type: 'TakePerformanceSnapshot', partyId: partyA, period: MONTH }],
      now: AFTER,
    });
    expect(denied.kind).toBe('NotPermitted');
    expect(await counts(world().store)).toEqual(before);
  });

  test('do not depend on the order in which issues are read', async () => {
    const inputs = (await documents(world().store, storedIssues).find().toArray()) as readonly SnapshotInput[];
    const key = { partyId: partyA, subject: null, period: MONTH };
    const expected = measureInputs(key, inputs, AFTER);
    fc.assert(
      fc.property(fc.shuffledSubarray([...inputs], { minLength: inputs.length }), (shuffled) => {
        expect(measureInputs(key, shuffled, AFTER)).toEqual(expected);
      }),
      { numRuns: sized(4, 20) },
    );
  });

  test('rank parties by what is published of them; a party sees its own place among how many', async () => {
    const { store } = world();
    const node1 = { type: 'Resource', id: 'node-1' } as const;
    await takeMonth(store, MARCH, AFTER);
    const all = await rankParties(store, operator, null, null);
    expect(all.period).toEqual(MARCH);
    expect(all.placed.map(({ partyId, rank }) => [partyId, rank])).toEqual([
      [partyA, 1],
      [partyB, 2],
    ]);
    expect(await rankParties(store, operator, null, MARCH)).toEqual(all);
    const own = await rankParties(store, partyUser('agent-b', partyB), null, MARCH);
    expect(own).toMatchObject({ of: 2, placed: [{ partyId: partyB, rank: 2 }], unscored: [] });
    expect(JSON.stringify(own)).not.toContain(partyA);
    // One issue of the other party is about it: too few for a snapshot of its own.
    expect(await rankParties(store, operator, node1, null)).toMatchObject({ of: 1, placed: [{ partyId: partyB, rank: 1 }], unscored: [] });
    const unknown = { kind: 'PARTY', id: 'unbound', permissions: new Set(['read'] as const) } as const;
    expect(await rankParties(store, unknown, null, MARCH)).toMatchObject({ placed: [], unscored: [] });
  });

  test('taken by hand of whatever period change no rank', async () => {
    const { store } = world();
    const before = await rankParties(store, operator, null, null);
    const best = { from: hour(0), to: hour(100) };
    for (const period of [best, MARCH, { from: MARCH.to, to: AFTER }])
      for (const subject of [null, { type: 'Resource', id: 'node-1' } as const]) stateOf(await take({ partyId: partyB, period, subject }));
    expect(await rankParties(store, operator, null, null)).toEqual(before);
    expect(await rankParties(store, operator, { type: 'Resource', id: 'node-7' }, null)).toEqual({
      period: null,
      of: 0,
      placed: [],
      unscored: [],
    });
  });

  test('and reports are stored as they were answered', async () => {
    const { store } = world();
    const question = { period: MONTH, by: ['PARTY'], measures: ['RESTORE_TIME'], bucket: null, timeZone: 'UTC', filter: {} } as const;
    const stored = stateOf(
      await executeOnReport(store, operator, {
        commands: [{ type: 'StorePerformanceReport', title: 'March', question, compare: true }],
        now: AFTER,
      }),
    );
    expect(stored).toMatchObject({ title: 'March', question, asOf: MONTH.to });
    expect(stored.rows.map(({ key }) => key[0]).toSorted()).toEqual([partyA, partyB].toSorted());
    const log = await documents(store, events).find({ aggregateId: stored._id }).toArray();
    expect(log).toMatchObject([{ type: 'PerformanceReportStored', partyIds: [] }]);
    const wrong = await executeOnReport(store, operator, {
      commands: [{ type: 'StorePerformanceReport', title: 'March', question: { ...question, timeZone: 'Mars' } }],
      now: AFTER,
    });
    expect(wrong).toMatchObject(invalidAt('timeZone'));
  });

  test('count a duplicate nowhere, also when the log gives them again', async () => {
    const { store } = world();
    const partyC = (await registerParty(store, { ...arrangement, scope: [{ type: 'Resource', id: 'node-9' }] }, 'Party C'))._id;
    const [original, twin] = [await restored(partyC, 10, 9, 'node-9'), await restored(partyC, 20.5, 9, 'node-9')];
    const repeated = stateOf(await take({ partyId: partyC }));
    expect([repeated.issues, valueOf(repeated, 'ISSUES_RAISED')?.value]).toEqual([2, 2]);
    const link = { type: 'LinkPerformanceIssues', issueId: original, relation: 'DUPLICATE_OF' } as const;
    const { version } = stateOf(await executeOnIssue(store, operator, { id: twin, commands: [link], now: hour(50) }));
    stateOf(await executeOnIssue(store, secondOperator, { id: twin, commands: [approved(0, version)[0]], now: hour(51) }));
    const state = stateOf(await take({ partyId: partyC }));
    expect([state.issues, valueOf(state, 'ISSUES_RAISED')?.value, valueOf(state, 'REPEAT_RATE')?.value]).toEqual([1, 1, 0]);
    expect(state.inputs.map((input) => input.split(':')[0])).toEqual([original]);
    expect(await reproduce(store, state)).toEqual([]);
  });
});
