/** The inventory of parties: counts that are exact whatever happened, taken from an index, and progress read as a stream. */
import { beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Document } from 'mongodb';
import { sweep } from '../../../src/background/timers.js';
import type { PerformanceIssue } from '../../../src/domain/issue/model.js';
import type { IssueCommand } from '../../../src/domain/issue/messages.js';
import { OPEN_STATUSES } from '../../../src/domain/measures/partyProgress.js';
import { partyUser, type Principal, staff } from '../../../src/domain/kernel/principal.js';
import { issues } from '../../../src/store/issue/collection.js';
import { executeOnIssue } from '../../../src/store/issue/index.js';
import { COUNT_INDEX, countsPipeline, type InventoryCounts, inventoryCounts, NO_ISSUES } from '../../../src/store/party/inventory.js';
import { partyProgress } from '../../../src/store/party/progress.js';
import { readMany } from '../../../src/store/reading/read.js';
import { scope } from '../../../src/store/scope.js';
import { raw, type Store } from '../../../src/store/store.js';
import { issueCommand } from '../../support/domain/commands.js';
import { hour, HOUR_MS, operator, timer } from '../../support/domain/samples.js';
import { sized } from '../../support/size.js';
import { executeSteps, describeWithWorld, raiseIssue, registerParty } from '../../support/storeFixtures.js';

/** Every issue looked at, one by one. */
const recount = (issues: readonly PerformanceIssue[], now: Date): InventoryCounts => {
  const open = issues.filter(({ status }) => OPEN_STATUSES.some((one) => one === status));
  const how = (which: (issue: PerformanceIssue) => boolean): number => open.filter(which).length;
  return {
    open: open.length,
    pending: how(({ status }) => status === 'PENDING'),
    atRisk: how(({ atRisk }) => atRisk),
    breached: how(({ breached }) => breached),
    overdue: how(({ clocks, restoreDueAt }) => {
      const owed = clocks.some(
        ({ kind, obligor, end, provisional }) => kind === 'RESTORE' && obligor === 'PARTY' && (end === null || provisional),
      );
      return owed && restoreDueAt < now;
    }),
    resolvedAwaitingVerification: how(({ status }) => status === 'RESOLVED'),
  };
};

const issuesOf = async (store: Store, partyId: string): Promise<readonly PerformanceIssue[]> =>
  readMany(store, scope(operator, issues, { partyId }));

const STEPS = [
  'StartPerformanceIssue',
  'RequestPerformanceIssueInformation',
  'ProvidePerformanceIssueInformation',
  'HoldPerformanceIssue',
  'ReportPerformanceIssueProgress',
  'ClaimPerformanceIssueResolution',
  'RejectPerformanceIssueResolution',
  'AcceptPerformanceIssueResolution',
  'CancelPerformanceIssue',
  'AssignPerformanceIssue',
  'StopServiceLevelClock',
  'VoidClockStop',
  'ChangePerformanceIssuePriority',
  'ReopenPerformanceIssue',
] as const satisfies readonly IssueCommand['type'][];

describeWithWorld('The counts of an inventory', (world) => {
  test('equal a recount of every issue, whatever was done to them', async () => {
    const { store } = world();
    const things = fc.array(
      fc.record({ issue: fc.nat(3), type: fc.constantFrom(...STEPS), roll: fc.nat(40), laterMs: fc.nat(3 * HOUR_MS) }),
      {
        minLength: 5,
        maxLength: 25,
      },
    );
    await fc.assert(
      fc.asyncProperty(things, async (dice) => {
        const parties = [(await registerParty(store))._id, (await registerParty(store))._id];
        const ids = await Promise.all([0, 1, 2, 3].map(async (n) => (await raiseIssue(store, parties[n % 2] ?? ''))._id));
        let now = hour(0);
        for (const { issue, type, roll, laterMs } of dice) {
          now = new Date(now.getTime() + laterMs);
          const id = ids[issue] ?? '';
          const state = (await readMany(store, scope(operator, issues, { _id: id })))[0] ?? null;
          const command = issueCommand[type](state, now, roll);
          const aimed = command.type === 'AssignPerformanceIssue' ? { ...command, partyId: parties[roll % 2] ?? '' } : command;
          await executeOnIssue(store, roll % 2 ? timer : operator, { commands: [aimed], id, now });
          await executeOnIssue(store, timer, { commands: [aimed], id, now });
          if (roll % 5 === 0) await sweep(store, now);
        }
        const counted = await inventoryCounts(store, operator, parties, now);
        for (const partyId of parties) expect(counted.get(partyId) ?? NO_ISSUES).toEqual(recount(await issuesOf(store, partyId), now));
      }),
      { numRuns: sized(3, 12) },
    );
  });

  test('know what is overdue without waiting for a timer, to the millisecond', async () => {
    const { store } = world();
    const { _id: partyId } = await registerParty(store);
    await raiseIssue(store, partyId);
    const overdueAt = async (now: Date) => (await inventoryCounts(store, operator, [partyId], now)).get(partyId)?.overdue;
    expect(await overdueAt(hour(8))).toBe(0);
    expect(await overdueAt(new Date(hour(8).getTime() + 1))).toBe(1);
  });
});

describeWithWorld('Among many issues', (world) => {
  let partyIds: readonly string[];
  let supplier: Principal;

  beforeAll(async () => {
    const { store } = world();
    partyIds = await Promise.all(Array.from({ length: 4 }, async () => (await registerParty(store))._id));
    supplier = partyUser('agent', partyIds[0] ?? '');
    // Who raised a later issue about the same matter may not cancel an earlier one.
    const colleague = staff('operator-2', ['OPERATOR']);
    const cancel = { type: 'CancelPerformanceIssue', code: 'OTHER', reason: 'Raised twice' } as const;
    await Promise.all(
      Array.from({ length: 120 }, async (_, n) => {
        const { _id } = await raiseIssue(store, partyIds[n % 4] ?? '', {}, hour(n / 10));
        if (n >= 24) await executeSteps(store, _id, [[cancel, colleague, hour(n)]]);
      }),
    );
  });

  const explained = async (
    pipeline: readonly object[],
  ): Promise<{ readonly stages: string; readonly keys: number; readonly documents: number }> => {
    const { db } = world().store[raw];
    const answer = await db.command({
      explain: { aggregate: 'performanceIssues', pipeline: [...pipeline], hint: COUNT_INDEX, cursor: {} },
      verbosity: 'executionStats',
    });
    const found = JSON.stringify(answer);
    const most = (field: string): number =>
      Math.max(...[...found.matchAll(new RegExp(`"${field}":(\\d+)`, 'g'))].map(([, n]) => Number(n)));
    return { stages: found, keys: most('totalKeysExamined'), documents: most('totalDocsExamined') };
  };

  test('counts look at the open ones alone, by index, for all parties at once', async () => {
    const { stages, keys, documents } = await explained(countsPipeline(operator, partyIds, hour(200)));
    expect(stages).toContain('byPartyOpen');
    expect(stages).not.toContain('COLLSCAN');
    expect(keys).toBeLessThanOrEqual(24 + 24);
    expect(documents).toBeLessThanOrEqual(24);
    const counted = await inventoryCounts(world().store, operator, partyIds, hour(200));
    expect([...counted.values()].map(({ open, overdue }) => [open, overdue])).toEqual([0, 1, 2, 3].map(() => [6, 6]));
  });

  test('counts are a party’s own for a party', async () => {
    const counted = await inventoryCounts(world().store, supplier, partyIds, hour(200));
    expect([...counted.keys()]).toEqual([supplier.partyId]);
  });

  test('the record of a party is paged by index, newest first', async () => {
    const { db } = world().store[raw];
    const filter = { partyIds: supplier.partyId, aggregateType: { $in: ['PerformanceIssue', 'ImprovementPlan'] } };
    const answer = await db.command({
      explain: { find: 'events', filter, sort: { at: -1, aggregateId: -1, version: -1 }, limit: 10 },
      verbosity: 'executionStats',
    });
    const { queryPlanner, executionStats } = answer as { readonly queryPlanner: Document; readonly executionStats: Document };
    expect(JSON.stringify(queryPlanner['winningPlan'])).toContain('byInventory');
    expect(JSON.stringify(queryPlanner['winningPlan'])).not.toContain('"SORT"');
    expect(executionStats['totalDocsExamined']).toBeLessThanOrEqual(12);
  });

  test('progress looks at no issue that was over before the period', async () => {
    const { store } = world();
    const late = { from: hour(100), to: hour(300) };
    const { work, openIssues, asOf } = await partyProgress(store, supplier.partyId ?? '', late, hour(200));
    // Cancelled from hour 100 on are the 100th, 104th … 116th; six are open still.
    expect(work).toMatchObject({ issuesWorked: 4 + 6, issuesWithoutReport: 10, reports: 0 });
    expect(openIssues).toMatchObject({ open: 6, breached: 6, atRisk: 6, unknown: 6 });
    expect(asOf).toEqual(hour(200));
    const { db } = store[raw];
    const answers = await Promise.all(
      [null, { $gte: late.from }].map((closedAt) => {
        const filter = { 'assignments.partyId': supplier.partyId, closedAt, raisedAt: { $lt: late.to } };
        return db.command({ explain: { find: 'performanceIssues', filter }, verbosity: 'executionStats' });
      }),
    );
    expect(answers.map(({ executionStats }) => (executionStats as Document)['totalDocsExamined'] as number)).toEqual([6, 5]);
  });
});
