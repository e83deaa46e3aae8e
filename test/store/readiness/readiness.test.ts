/** Assessments in a running store: one is current per party and process, also under concurrency, and issues show the gaps. */
import { expect, test } from '@jest/globals';
import { sweep } from '../../../src/background/timers.js';
import type { ReadinessAssessment } from '../../../src/domain/readiness/model.js';
import { executeOnIssue } from '../../../src/store/issue/index.js';
import { executeOnReadiness } from '../../../src/store/readiness/index.js';
import { readMany } from '../../../src/store/reading/read.js';
import { readinessGaps } from '../../../src/store/readiness/facts.js';
import { scope } from '../../../src/store/scope.js';
import { raw, type Store } from '../../../src/store/store.js';
import { partyUser, system } from '../../../src/domain/kernel/principal.js';
import { events } from '../../../src/store/events/collection.js';
import { assessmentConnection } from '../../../src/store/readiness/collection.js';
import { assess, findings } from '../../support/readiness.js';
import { hour, operator, raise } from '../../support/domain/samples.js';
import { auditFaults, describeWithWorld, raiseIssue, registerParty, stateOf } from '../../support/storeFixtures.js';

const assessed = async (store: Store, partyId: string, hours = 0, fields: object = {}): Promise<ReadinessAssessment> =>
  stateOf(await executeOnReadiness(store, operator, { commands: [assess({ partyId, ...fields })], now: hour(hours) }));

const all = async (store: Store, partyId: string): Promise<readonly ReadinessAssessment[]> =>
  readMany(store, scope(operator, assessmentConnection, { partyId }), { sort: { assessedAt: 1 } });

describeWithWorld('An assessment', (world) => {
  test('takes the place of the one before in the same transaction, of the same party and process alone', async () => {
    const { store } = world();
    const [partyId, other] = [(await registerParty(store))._id, (await registerParty(store))._id];
    const first = await assessed(store, partyId);
    await assessed(store, partyId, 1, { process: 'MONITOR_PERFORMANCE' });
    await assessed(store, other, 1);
    const second = await assessed(store, partyId, 2);
    expect((await all(store, partyId)).map(({ process, number, status, supersededBy }) => [process, number, status, supersededBy])).toEqual(
      [
        ['TRACK_RESOLUTION', 1, 'SUPERSEDED', second._id],
        ['MONITOR_PERFORMANCE', 1, 'CURRENT', null],
        ['TRACK_RESOLUTION', 2, 'CURRENT', null],
      ],
    );
    const log = await readMany(store, scope(operator, events, { aggregateId: first._id }), { sort: { version: 1 } });
    expect(log.map(({ type, at }) => [type, at])).toEqual([
      ['ReadinessAssessed', hour(0)],
      ['AssessmentSuperseded', hour(2)],
    ]);
    expect((await all(store, other)).map(({ status }) => status)).toEqual(['CURRENT']);
    expect(await auditFaults(store)).toEqual([]);
  });

  test('made at the same time as others is one in a row of them, and one stands', async () => {
    const { store } = world();
    const partyId = (await registerParty(store))._id;
    const instances = [store, await world().another()];
    await Promise.all(Array.from({ length: 12 }, (_, n) => assessed(instances[n % 2] ?? store, partyId, n / 10)));
    const made = (await all(store, partyId)).toSorted((one, other) => one.number - other.number);
    expect(made.map(({ number }) => number)).toEqual(Array.from({ length: 12 }, (_, n) => n + 1));
    expect(made.map(({ status }) => status)).toEqual([...Array.from({ length: 11 }, () => 'SUPERSEDED'), 'CURRENT']);
    expect(await auditFaults(store)).toEqual([]);
  });

  test('expires by a timer, once, and the next one takes its place all the same', async () => {
    const { store } = world();
    const partyId = (await registerParty(store))._id;
    await assessed(store, partyId, 0, { validTo: hour(8) });
    await sweep(store, hour(7.9));
    expect((await all(store, partyId)).map(({ status }) => status)).toEqual(['CURRENT']);
    await Promise.all([sweep(store, hour(8)), sweep(await world().another(), hour(8))]);
    expect((await all(store, partyId)).map(({ status, version }) => [status, version])).toEqual([['EXPIRED', 2]]);
    expect((await readinessGaps(store, partyId, hour(9))).map(({ kind }) => kind)).toContain('EXPIRED');
    await assessed(store, partyId, 10);
    expect((await all(store, partyId)).map(({ status }) => status)).toEqual(['SUPERSEDED', 'CURRENT']);
    expect((await readinessGaps(store, partyId, hour(11))).map(({ kind }) => kind)).not.toContain('EXPIRED');
  });

  test('that was withdrawn leaves no assessment current', async () => {
    const { store } = world();
    const partyId = (await registerParty(store))._id;
    const { _id: id } = await assessed(store, partyId);
    const withdraw = { type: 'WithdrawReadinessAssessment', reason: 'Another party was meant' } as const;
    stateOf(await executeOnReadiness(store, operator, { commands: [withdraw], id, now: hour(1) }));
    const unassessed = (await readinessGaps(store, partyId, hour(2))).filter(({ kind }) => kind === 'NEVER_ASSESSED');
    expect(unassessed).toHaveLength(6);
    await assessed(store, partyId, 3);
    expect((await all(store, partyId)).map(({ status }) => status)).toEqual(['WITHDRAWN', 'CURRENT']);
  });

  test('is found by index, however many there are', async () => {
    const { db } = world().store[raw];
    const { executionStats } = await db.command({
      explain: { find: 'readinessAssessments', filter: { partyId: 'party-x', status: { $in: ['CURRENT', 'EXPIRED'] } } },
      verbosity: 'executionStats',
    });
    expect((executionStats as { readonly totalDocsExamined: number }).totalDocsExamined).toBe(0);
  });
});

describeWithWorld('An issue', (world) => {
  const lacking = { findings: findings({ MATERIALS: 'No spare card' }) };

  test('shows what its party lacked when it was raised, and then when it was started', async () => {
    const { store } = world();
    const partyId = (await registerParty(store))._id;
    await assessed(store, partyId, -1, lacking);
    const { _id: id, warnings } = await raiseIssue(store, partyId);
    expect(warnings.map(({ process, dimension }) => [process, dimension])).toEqual([
      ['INITIATE_DEGRADATION_REPORT', 'INFORMATION'],
      ['TRACK_RESOLUTION', 'MATERIALS'],
      ['TRACK_RESOLUTION', 'INFORMATION'],
      [null, null],
    ]);
    await assessed(store, partyId, 1);
    const start = { commands: [{ type: 'StartPerformanceIssue' }] as const, id, now: hour(2) };
    const started = stateOf(await executeOnIssue(store, partyUser('agent', partyId), start));
    expect(started.warnings.map(({ dimension }) => dimension)).not.toContain('MATERIALS');
    expect(await auditFaults(store)).toEqual([]);
  });

  test('shows what the party it is handed over to lacks', async () => {
    const { store } = world();
    const [one, other] = [(await registerParty(store))._id, (await registerParty(store))._id];
    await assessed(store, other, -1, lacking);
    const { _id: id } = await raiseIssue(store, one);
    const assign = { type: 'AssignPerformanceIssue', partyId: other, reason: 'Their segment' } as const;
    const { warnings } = stateOf(await executeOnIssue(store, operator, { commands: [assign], id, now: hour(1) }));
    expect(warnings).toContainEqual(expect.objectContaining({ process: 'TRACK_RESOLUTION', dimension: 'MATERIALS' }));
  });

  test('raised by an import has no readiness gaps: today’s do not apply to history', async () => {
    const { store } = world();
    const partyId = (await registerParty(store))._id;
    const { warnings } = stateOf(await executeOnIssue(store, system('import'), { commands: [raise({ partyId })], now: hour(0) }));
    expect(warnings).toEqual([]);
  });
});
