import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { MongoClient, type Db } from 'mongodb';
import type { RecordedEvent, AggregateState } from '../../../src/domain/kernel/decider.js';
import type { PerformanceIssue } from '../../../src/domain/issue/model.js';
import { partyUser } from '../../../src/domain/kernel/principal.js';
import { type AuditSummary, type Deviation, audit } from '../../../src/store/audit/audit.js';
import { executeOnIssue } from '../../../src/store/issue/index.js';
import { executeOnParty } from '../../../src/store/party/index.js';
import { admin, arrangement, hour, operator, raise } from '../../support/domain/samples.js';
import { startWorld, type World } from '../../support/world.js';

/** Writes around the domain: what an audit is there to find. */
interface Tampering {
  readonly db: Db;
  readonly partyId: string;
  readonly issueId: string;
}

const issuesOf = ({ db }: Tampering) => db.collection<AggregateState>('performanceIssues');
const eventsOf = ({ db }: Tampering) => db.collection<RecordedEvent>('events');

const found = async ({ store }: World): Promise<{ readonly audited: AuditSummary; readonly deviations: readonly Deviation[] }> => {
  const deviations: Deviation[] = [];
  return { audited: await audit(store, (deviation) => deviations.push(deviation)), deviations };
};

/** A party with one issue of five events. */
const populate = async ({ store }: World): Promise<Pick<Tampering, 'partyId' | 'issueId'>> => {
  const party = await executeOnParty(store, admin, {
    commands: [
      { type: 'RegisterParty', name: 'Example Networks' },
      { type: 'AgreeOutsourcingArrangement', ...arrangement },
      { type: 'ValidateParty', evidence: 'Trade register extract' },
    ],
    now: hour(-900),
  });
  if (party.kind !== 'Accepted') throw new Error(party.message);
  const partyId = party.state._id;
  const raised = await executeOnIssue(store, operator, { commands: [raise({ partyId })], now: hour(0) });
  if (raised.kind !== 'Accepted') throw new Error(raised.message);
  const worked = await executeOnIssue(store, partyUser('agent', partyId), {
    id: raised.state._id,
    commands: [
      { type: 'StartPerformanceIssue' },
      { type: 'ReportPerformanceIssueProgress', percent: 20, text: 'Found' },
      { type: 'HoldPerformanceIssue', reason: 'Waiting for a part' },
      { type: 'ResumePerformanceIssue' },
    ],
    now: hour(0.5),
  });
  if (worked.kind !== 'Accepted') throw new Error(worked.message);
  return { partyId, issueId: raised.state._id };
};

describe('the audit', () => {
  let world: World;
  let client: MongoClient;
  let at: Tampering;
  beforeAll(async () => {
    world = await startWorld();
    client = await MongoClient.connect(world.uri);
  });
  beforeEach(async () => {
    at = { db: client.db(world.databaseName), ...(await populate(world)) };
  });
  afterEach(async () => {
    await Promise.all(['parties', 'performanceIssues', 'events'].map((name) => at.db.collection(name).deleteMany({})));
  });
  afterAll(async () => {
    await client.close();
    await world.close();
  });

  test('finds nothing wrong where nothing was written around the domain, and counts what it saw', async () => {
    const { audited, deviations } = await found(world);
    expect(deviations).toEqual([]);
    expect(audited).toMatchObject({ parties: 1, performanceIssues: 1, events: 8, deviations: 0 });
    expect(audited.indexes).toBeGreaterThan(10);
  });

  const TAMPERINGS: readonly (readonly [what: string, tamper: (at: Tampering) => Promise<unknown>, wrong: readonly string[]])[] = [
    [
      'a document with another status',
      (at) => issuesOf(at).updateOne({ _id: at.issueId }, { $set: { status: 'HELD' } }),
      ['DOCUMENT_DIFFERS: status'],
    ],
    [
      'a document with a field that no event gave it',
      (at) => issuesOf(at).updateOne({ _id: at.issueId }, { $set: { extra: 1 } }),
      ['DOCUMENT_DIFFERS: extra'],
    ],
    [
      'a document that lost a part of a field',
      async (at) => {
        const issue = await at.db.collection<PerformanceIssue>('performanceIssues').findOne({ _id: at.issueId });
        return issuesOf(at).updateOne({ _id: at.issueId }, { $set: { statusChanges: issue?.statusChanges.slice(0, -1) ?? [] } });
      },
      ['DOCUMENT_DIFFERS: statusChanges'],
    ],
    [
      'a due instant that the clocks do not give',
      (at) => issuesOf(at).updateOne({ _id: at.issueId }, { $set: { nextDueAt: hour(9_999) } }),
      ['DOCUMENT_DIFFERS: nextDueAt', 'DERIVED_DIFFERS: nextDueAt'],
    ],
    [
      'a document with a wrong version',
      (at) => issuesOf(at).updateOne({ _id: at.issueId }, { $set: { version: 7 } }),
      ['VERSION_DIFFERS: the document says 7, the last event 5'],
    ],
    ['a missing event', (at) => eventsOf(at).deleteOne({ _id: `${at.issueId}:3` }), ['VERSIONS_NOT_DENSE: version 3 is not there']],
    [
      'a missing last event',
      (at) => eventsOf(at).deleteOne({ _id: `${at.issueId}:5` }),
      ['VERSION_DIFFERS: the document says 5, the last event 4', expect.stringMatching(/^DOCUMENT_DIFFERS: .*status/) as unknown as string],
    ],
    ['a document without events', (at) => eventsOf(at).deleteMany({ aggregateId: at.issueId }), ['EVENTS_MISSING: at version 5']],
    ['events without a document', (at) => issuesOf(at).deleteOne({ _id: at.issueId }), ['DOCUMENT_MISSING: 5 events']],
    [
      'an event that another party can see',
      (at) => eventsOf(at).updateOne({ _id: `${at.issueId}:2` }, { $set: { partyIds: [at.partyId, 'party-b'] } }),
      [expect.stringMatching(/^PARTIES_DIFFER: version 2 is visible to .*, party-b$/) as unknown as string],
    ],
    [
      'an event that its party cannot see',
      (at) => eventsOf(at).updateOne({ _id: `${at.issueId}:2` }, { $set: { partyIds: [] } }),
      ['PARTIES_DIFFER: version 2 is visible to no party'],
    ],
    [
      'an event from a status the aggregate was not in',
      (at) => eventsOf(at).updateOne({ _id: `${at.issueId}:4` }, { $set: { from: 'PENDING' } }),
      ['STEP_BROKEN: version 4 comes from PENDING, not IN_PROGRESS'],
    ],
    [
      'an event of a type that does not exist',
      (at) => eventsOf(at).updateOne({ _id: `${at.issueId}:4` }, { $set: { type: 'IssueForgotten' } }),
      [expect.stringMatching(/^UNREADABLE: /) as unknown as string],
    ],
    [
      'events of a kind that does not exist',
      (at) => eventsOf(at).updateMany({ aggregateId: at.issueId }, { $set: { aggregateType: 'Plan', aggregateId: 'plan-1' } }),
      ['EVENTS_MISSING: at version 5', 'UNREADABLE: there is no kind Plan'],
    ],
  ];

  test.each(TAMPERINGS)('finds %s', async (_, tamper, wrong) => {
    await tamper(at);
    const { audited, deviations } = await found(world);
    expect(deviations.map(({ problem, detail }) => `${problem}: ${detail}`)).toEqual(wrong);
    expect(audited.deviations).toBe(wrong.length);
  });

  test('names the aggregate that is wrong, and no other', async () => {
    const other = await populate(world);
    await issuesOf(at).updateOne({ _id: other.issueId }, { $set: { name: 'Renamed' } });
    const { deviations } = await found(world);
    expect(deviations).toEqual([{ problem: 'DOCUMENT_DIFFERS', collection: 'performanceIssues', id: other.issueId, detail: 'name' }]);
  });

  test('finds a changed party as it finds a changed issue', async () => {
    await at.db.collection<AggregateState>('parties').updateOne({ _id: at.partyId }, { $set: { clientIds: ['intruder'] } });
    const { deviations } = await found(world);
    expect(deviations).toEqual([{ problem: 'DOCUMENT_DIFFERS', collection: 'parties', id: at.partyId, detail: 'clientIds' }]);
  });

  test('finds a missing and an undeclared index', async () => {
    const issues = at.db.collection('performanceIssues');
    await issues.dropIndex('byResource');
    await issues.createIndexes([{ key: { category: 1 }, name: 'byCategory' }]);
    const { deviations } = await found(world);
    await issues.dropIndex('byCategory');
    await issues.createIndexes([{ key: { 'resource.id': 1, raisedAt: -1, _id: -1 }, name: 'byResource' }]);
    expect(deviations.map(({ problem, id }) => [problem, id])).toEqual([
      ['INDEX_MISSING', 'byResource'],
      ['INDEX_UNDECLARED', 'byCategory'],
    ]);
  });

  test('takes a store that is written to meanwhile for what it is', async () => {
    const notes = async (): Promise<void> => {
      for (let count = 0; count < 20; count += 1)
        await executeOnIssue(world.store, operator, {
          id: at.issueId,
          commands: [{ type: 'AddPerformanceIssueNote', text: 'Seen' }],
          now: hour(1 + count),
        });
    };
    const [, ...audits] = await Promise.all([notes(), found(world), found(world), found(world)]);
    expect(audits.flatMap(({ deviations }) => deviations)).toEqual([]);
  });
});
