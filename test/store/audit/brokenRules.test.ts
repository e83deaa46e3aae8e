/** The audit finds stored data that break a rule, however they came to: each damage is planted around the domain. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { MongoClient, type Db } from 'mongodb';
import type { PerformanceIssue } from '../../../src/domain/issue/model.js';
import { partyUser } from '../../../src/domain/kernel/principal.js';
import type { EntityOwnership } from '../../../src/domain/ownership/model.js';
import { audit, type Deviation } from '../../../src/store/audit/audit.js';
import { RULE_PROBLEMS } from '../../../src/store/audit/brokenRules.js';
import { executeOnIssue } from '../../../src/store/issue/index.js';
import { executeOnOwnership } from '../../../src/store/ownership/index.js';
import { executeOnPlan } from '../../../src/store/plan/index.js';
import type { Store } from '../../../src/store/store.js';
import { grantAccess } from '../../support/access.js';
import { analysis, draft } from '../../support/domain/plans.js';
import { accessManager, hour, operator, planner } from '../../support/domain/samples.js';
import { raiseIssue, registerParty, stateOf } from '../../support/storeFixtures.js';
import { startWorld, type World } from '../../support/world.js';

interface Stored {
  readonly db: Db;
  /** Open, with work in progress as an emergency. */
  readonly issueId: string;
  readonly planId: string;
  /** Closed after a passed verification at hour 5, at hour 7. */
  readonly closedId: string;
  readonly partyId: string;
  readonly ownershipId: string;
}

const closedIssue = async (store: Store, partyId: string): Promise<string> => {
  const { _id: id } = await raiseIssue(store, partyId);
  const steps = [
    [planner, analysis(false, false)],
    [partyUser('agent', partyId), { type: 'StartPerformanceIssue' }],
    [partyUser('agent', partyId), { type: 'ClaimPerformanceIssueResolution', resolution: 'Repaired' }],
    [operator, { type: 'RecordPerformanceIssueMeasurement', indicator: 'loss', value: 0.2 }],
    [operator, { type: 'VerifyRestoration' }],
    [operator, { type: 'AcceptPerformanceIssueResolution' }],
  ] as const;
  for (const [index, [actor, command]] of steps.entries())
    stateOf(await executeOnIssue(store, actor, { id, commands: [command], now: hour(index === 5 ? 7 : index + 1) }));
  return id;
};

const populate = async (store: Store): Promise<Omit<Stored, 'db'>> => {
  const { _id: partyId } = await registerParty(store);
  await grantAccess(store, partyId);
  const { _id: issueId } = await raiseIssue(store, partyId);
  stateOf(await executeOnIssue(store, planner, { id: issueId, commands: [analysis(false, false)], now: hour(1) }));
  const plan = stateOf(
    await executeOnPlan(store, planner, { commands: [{ type: 'DevelopImprovementPlan', issueId, ...draft }], now: hour(2) }),
  );
  const emergency = { type: 'CommenceEmergencyWork', reason: 'Calls fail', expectedEnd: hour(9) } as const;
  stateOf(await executeOnPlan(store, operator, { id: plan._id, commands: [emergency], now: hour(3) }));
  const record = { type: 'RecordEntityOwnership', entity: { type: 'Service', id: 'service-1' }, owners: ['owner-1'] } as const;
  const owned = stateOf(await executeOnOwnership(store, accessManager, { commands: [record], now: hour(1) }));
  return { partyId, issueId, planId: plan._id, closedId: await closedIssue(store, partyId), ownershipId: owned._id };
};

const issuesOf = ({ db }: Stored) => db.collection<PerformanceIssue>('performanceIssues');
const set = ({ db }: Stored, collection: string, id: string, fields: object) =>
  db.collection<{ _id: string }>(collection).updateOne({ _id: id }, { $set: fields });

const DAMAGES: readonly (readonly [problem: keyof typeof RULE_PROBLEMS, damage: (at: Stored) => Promise<unknown>, detail: string])[] = [
  ['WORK_WITHOUT_ISSUE', (at) => set(at, 'performanceIssues', at.issueId, { status: 'CANCELLED' }), 'the issue ISSUE is CANCELLED'],
  ['WORK_WITHOUT_CONSENT', (at) => set(at, 'improvementPlans', at.planId, { emergency: null }), 'Service:service-1'],
  [
    'CLOSED_ON_BAD_VALUE',
    async (at) => {
      const issue = await issuesOf(at).findOne({ _id: at.closedId });
      const bad = { ...issue?.measurements[0], value: 50, at: hour(6), recordedAt: hour(6) };
      return set(at, 'performanceIssues', at.closedId, { measurements: [...(issue?.measurements ?? []), bad] });
    },
    'loss 50',
  ],
  [
    'CLOCK_TWICE',
    async (at) => {
      const issue = await issuesOf(at).findOne({ _id: at.issueId });
      return set(at, 'performanceIssues', at.issueId, { clocks: [...(issue?.clocks ?? []), ...(issue?.clocks.slice(0, 1) ?? [])] });
    },
    'ACKNOWLEDGE of PARTY',
  ],
  [
    'GRANT_WITHOUT_ARRANGEMENT',
    (at) => at.db.collection('accessGrants').updateOne({ partyId: at.partyId, status: 'ACTIVE' }, { $set: { arrangementId: 'another' } }),
    'there is no another',
  ],
  [
    'OWNERSHIP_TWICE',
    async ({ db, ownershipId }) => {
      const records = db.collection<EntityOwnership>('entityOwnerships');
      await records.dropIndex('byEntity');
      const known = await records.findOne({ _id: ownershipId });
      return known && records.insertOne({ ...known, _id: 'twin' });
    },
    'end one of them',
  ],
];

describe('the audit of the rules', () => {
  let world: World;
  let client: MongoClient;
  let at: Stored;
  beforeAll(async () => {
    world = await startWorld();
    client = await MongoClient.connect(world.uri);
  });
  beforeEach(async () => {
    const db = client.db(world.databaseName);
    for (const { name } of await db.listCollections({ type: 'collection' }).toArray()) await db.collection(name).deleteMany({});
    at = { db, ...(await populate(world.store)) };
  });
  afterAll(async () => {
    await client.close();
    await world.close();
  });

  const broken = async (): Promise<readonly Deviation[]> => {
    const deviations: Deviation[] = [];
    await audit(world.store, (deviation) => deviations.push(deviation));
    return deviations.filter(({ problem }) => problem in RULE_PROBLEMS);
  };

  test('finds none broken where nothing was written around the domain', async () => {
    expect(await broken()).toEqual([]);
  });

  test.each(DAMAGES)('finds %s', async (problem, damage, detail) => {
    await damage(at);
    expect(await broken()).toMatchObject([{ problem, detail: detail.replace('ISSUE', at.issueId) }]);
  });

  test('has a damage for each of its rules', () => {
    expect(DAMAGES.map(([problem]) => problem)).toEqual(Object.keys(RULE_PROBLEMS));
  });
});
