import { beforeAll, describe, expect, test } from '@jest/globals';
import { partyUser, type Principal, service, staff, STAFF_ROLES, system } from '../../src/domain/kernel/principal.js';
import { accessGrants } from '../../src/store/access/collection.js';
import type { ScopedCollection, Stored } from '../../src/store/collection.js';
import { events } from '../../src/store/events/collection.js';
import { executeOnIssue } from '../../src/store/issue/index.js';
import { executeOnPlan } from '../../src/store/plan/index.js';
import { executeOnReadiness } from '../../src/store/readiness/index.js';
import { executeOnTemplate } from '../../src/store/template/index.js';
import { readEvents } from '../../src/store/execute.js';
import { issues } from '../../src/store/issue/collection.js';
import { readPage } from '../../src/store/reading/pages.js';
import { parties } from '../../src/store/party/collection.js';
import { plans } from '../../src/store/plan/collection.js';
import { readCount, readMany, readOne } from '../../src/store/reading/read.js';
import { assessmentConnection } from '../../src/store/readiness/collection.js';
import { scope, canSeeEvent, visibility } from '../../src/store/scope.js';
import type { Store } from '../../src/store/store.js';
import { templates } from '../../src/store/template/collection.js';
import { requestAccessGrant, requestedAccess } from '../support/access.js';
import { draft, publish } from '../support/domain/plans.js';
import { hour, operator, planner } from '../support/domain/samples.js';
import { assess } from '../support/readiness.js';
import { describeWithWorld, raiseIssue, registerParty, stateOf } from '../support/storeFixtures.js';

type Loose = Readonly<Record<string, unknown>>;

/** Every way to read there is: each gives the ids it finds. */
const READS = {
  readMany: async (store, principal, collection, filter) =>
    (await readMany(store, scope(principal, collection, filter))).map(({ _id }) => _id),
  readOne: async (store, principal, collection, filter) => {
    const found = await readOne(store, scope(principal, collection, filter));
    return found === null ? [] : [found._id];
  },
  readCount: async (store, principal, collection, filter) =>
    Array.from({ length: await readCount(store, scope(principal, collection, filter)) }, (_, n) => String(n)),
  readPage: async (store, principal, collection, filter) => {
    const field = collection === events ? 'at' : 'updatedAt';
    const page = await readPage(store, scope(principal, collection, filter), { field, direction: 1, valueType: 'text' }, { first: 100 });
    return 'kind' in page ? [page.message] : page.rows.map(({ _id }) => _id);
  },
} satisfies Record<
  string,
  (store: Store, principal: Principal, collection: ScopedCollection<Stored>, filter: Loose) => Promise<readonly string[]>
>;
const reads = Object.entries(READS);

/** Where the party of a document stands, said once more. */
const PARTY_FIELDS = new Map<ScopedCollection<Stored>, string>([
  [parties, '_id'],
  [issues, 'partyId'],
  [plans, 'partyId'],
  [templates, 'ownerPartyId'],
  [accessGrants, 'partyId'],
  [assessmentConnection, 'partyId'],
  [events, 'partyIds'],
]);
const COLLECTIONS = [...PARTY_FIELDS.keys()];

describeWithWorld('What a principal sees', (world) => {
  let own: string;
  let other: string;
  let handedOver: string;
  const everything = new Map<ScopedCollection<Stored>, readonly string[]>();

  beforeAll(async () => {
    const { store } = world();
    own = (await registerParty(store))._id;
    other = (await registerParty(store))._id;
    for (const partyId of [own, other]) {
      await requestedAccess(store, requestAccessGrant(partyId), hour(0));
      const { _id: issueId } = await raiseIssue(store, partyId);
      stateOf(await executeOnReadiness(store, operator, { commands: [assess({ partyId })], now: hour(0.5) }));
      const adopt = { type: 'AdoptPartyPlan', issueId, ...draft } as const;
      stateOf(await executeOnPlan(store, planner, { commands: [adopt], now: hour(0.5) }));
      stateOf(
        await executeOnTemplate(store, partyUser('publisher', partyId), { commands: [publish({ ownerPartyId: partyId })], now: hour(0.5) }),
      );
    }
    stateOf(await executeOnTemplate(store, planner, { commands: [publish()], now: hour(0.5) }));
    handedOver = (await raiseIssue(store, other))._id;
    const assign = { type: 'AssignPerformanceIssue', partyId: own, reason: 'Nearer to the site' } as const;
    stateOf(await executeOnIssue(store, operator, { commands: [assign], id: handedOver, now: hour(1) }));
    for (const collection of COLLECTIONS) everything.set(collection, [...(await READS.readMany(store, operator, collection, {}))].sort());
  });

  describe.each(reads)('through %s', (_, read) => {
    test.each([...STAFF_ROLES.map((role) => staff(role, [role])), service('crm'), system('timer')])(
      'is everything for $kind $id',
      async (principal) => {
        for (const collection of COLLECTIONS) {
          const expected = read === READS.readOne ? 1 : (everything.get(collection)?.length ?? -1);
          expect(await read(world().store, principal, collection, {})).toHaveLength(expected);
        }
      },
    );

    test('is hidden from a principal without permissions, even by id', async () => {
      const roleless = staff('roleless', []);
      for (const collection of COLLECTIONS) {
        expect(await read(world().store, roleless, collection, {})).toEqual([]);
        expect(await read(world().store, roleless, collection, { _id: everything.get(collection)?.[0] })).toEqual([]);
      }
    });

    test('is hidden from a party that may not see which plan', async () => {
      const { partyId: _unknown, ...unbound } = partyUser('agent', own);
      for (const collection of COLLECTIONS) expect(await read(world().store, unbound, collection, {})).toEqual([]);
    });

    test('is nothing of another party’s, whatever the filter says', async () => {
      const { store } = world();
      const agent = partyUser('agent', 'party-without-anything');
      for (const [collection, field] of PARTY_FIELDS) {
        const filters: readonly Loose[] = [
          {},
          { [field]: other },
          { [field]: { $in: [own, other] } },
          { [field]: { $ne: '' } },
          { $or: [{ [field]: other }, { [field]: own }] },
          { $and: [{ [field]: other }] },
          { [field]: other, $and: [{ [field]: other }], $or: [{ [field]: other }, {}] },
          { [field]: { $nin: ['party-without-anything'] } },
        ];
        for (const filter of filters)
          expect({ filter, found: await read(store, agent, collection, filter) }).toEqual({ filter, found: [] });
      }
    });
  });

  test('is its own for a party: its record, its issues, their plans, its templates, its access, and the events that concern it', async () => {
    const { store } = world();
    const agent = partyUser('agent', own);
    expect(await READS.readMany(store, agent, parties, {})).toEqual([own]);
    const ownIssues = await readMany(store, scope(agent, issues, {}));
    expect(ownIssues.map(({ partyId }) => partyId)).toEqual([own, own]);
    const ownPlans = await readMany(store, scope(agent, plans, {}));
    expect(ownPlans.map(({ partyId }) => partyId)).toEqual([own]);
    const ownTemplates = await readMany(store, scope(agent, templates, {}));
    expect(ownTemplates.map(({ ownerPartyId }) => ownerPartyId)).toEqual([own]);
    const access = await readMany(store, scope(agent, accessGrants, {}));
    expect(access.map(({ partyId }) => partyId)).toEqual([own]);
    const ownEvents = await readMany(store, scope(agent, events, {}));
    expect(ownEvents.every(({ partyIds }) => partyIds.includes(own))).toBe(true);
    expect(ownEvents.map(({ type }) => type).sort()).toEqual(
      [
        'AccessRequested',
        'ArrangementAgreed',
        'IssueRaised',
        'PartyAssigned',
        'PartyRegistered',
        'PartyValidated',
        'PlanProposed',
        'ReadinessAssessed',
        'TemplatePublished',
      ].sort(),
    );
  });

  test('of a hand-over is the hand-over itself for both parties, and what came before for the former alone', async () => {
    const { store } = world();
    const types = async (partyId: string): Promise<readonly string[]> =>
      (await readMany(store, scope(partyUser('agent', partyId), events, { aggregateId: handedOver }))).map(({ type }) => type);
    expect(await types(other)).toEqual(['IssueRaised', 'PartyAssigned']);
    expect(await types(own)).toEqual(['PartyAssigned']);
    expect(await READS.readMany(store, partyUser('agent', other), issues, { _id: handedOver })).toEqual([]);
    expect(await READS.readMany(store, partyUser('agent', own), issues, { _id: handedOver })).toEqual([handedOver]);
  });

  test('is the same in the feed as in the log', async () => {
    const { store } = world();
    const everybody = [
      operator,
      service('crm'),
      partyUser('a', own),
      partyUser('b', other),
      partyUser('c', 'unknown'),
      staff('roleless', []),
    ];
    const log = await readEvents(store, handedOver);
    for (const principal of everybody) {
      const read = await READS.readMany(store, principal, events, { aggregateId: handedOver });
      expect(log.filter((event) => canSeeEvent(principal, event)).map(({ _id }) => _id)).toEqual(read);
    }
  });
});

describe('Visibility', () => {
  test('is equal exactly for principals that see the same', () => {
    const same = [operator, service('crm'), system('timer'), staff('auditor', ['AUDITOR'])].map(visibility);
    expect(new Set(same).size).toBe(1);
    const different = [operator, partyUser('a', 'one'), partyUser('a', 'other'), staff('roleless', [])].map(visibility);
    expect(new Set(different).size).toBe(4);
    expect(visibility(partyUser('a', 'one'))).toBe(visibility(partyUser('b', 'one')));
  });
});
