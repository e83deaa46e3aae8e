import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { partyUser, service } from '../../src/domain/kernel/principal.js';
import { executeOnIssue } from '../../src/store/issue/index.js';
import { executeOnParty } from '../../src/store/party/index.js';
import { readEvents } from '../../src/store/execute.js';
import { DeadlineExceeded } from '../../src/store/unavailable.js';
import { startMongod } from 'mongod-embedded';
import type { CollectionOf, Stored } from '../../src/store/collection.js';
import { events, requests } from '../../src/store/events/collection.js';
import { guards } from '../../src/store/transactions/collection.js';
import { issues } from '../../src/store/issue/collection.js';
import { openStore } from '../../src/store/openStore.js';
import { documents, raw } from '../../src/store/store.js';
import { admin, hour, operator, raise, started } from '../support/domain/samples.js';
import {
  executeSteps,
  counts,
  auditFaults,
  describeWithWorld,
  noteTexts,
  raiseIssue,
  registerParty,
  stateOf,
} from '../support/storeFixtures.js';
import { quiet } from '../support/world.js';

const now = hour(1);
const note = (text: string) => ({ commands: [{ type: 'AddPerformanceIssueNote', text }], now }) as const;
const raising = (partyId: string, fields: Parameters<typeof raise>[0] = {}) =>
  ({ commands: [raise({ partyId, ...fields })], now }) as const;

/** Counts as they are with one document more in some collections. */
const oneMoreOf = (before: Readonly<Record<string, number>>, ...collections: readonly CollectionOf<Stored>[]) => ({
  ...before,
  ...Object.fromEntries(collections.map(({ name }) => [name, (before[name] ?? 0) + 1])),
});

describeWithWorld('One command is one transaction', (world) => {
  test('the document, its events and the answered request are stored together', async () => {
    const { store } = world();
    const { _id: partyId } = await registerParty(store);
    const before = await counts(store);

    const raised = stateOf(await executeOnIssue(store, operator, { ...raising(partyId), clientMutationId: 'together' }));

    expect(await documents(store, issues).findOne({ _id: raised._id })).toEqual(raised);
    expect((await readEvents(store, raised._id)).map(({ _id, type, version }) => [_id, type, version])).toEqual([
      [`${raised._id}:1`, 'IssueRaised', 1],
    ]);
    expect(await counts(store)).toEqual(oneMoreOf(before, issues, events, requests, guards));
    expect(await auditFaults(store)).toEqual([]);
  });

  test('nothing is stored when the document is refused by a unique index', async () => {
    const { store } = world();
    const { _id: partyId } = await registerParty(store);
    const externalId = { system: 'log', id: 'INC-1' };
    await raiseIssue(store, partyId, { externalId });
    const before = await counts(store);

    const outcome = await executeOnIssue(store, operator, { ...raising(partyId, { externalId }), clientMutationId: 'refused' });

    expect(outcome).toMatchObject({ kind: 'RuleBroken', rule: 'EXTERNAL_ID_TAKEN' });
    expect(await counts(store)).toEqual(before);
  });

  test('neither the document nor the answer stays when the log cannot take the event, and the request is given up at its deadline', async () => {
    const { store } = world();
    const { _id } = await raiseIssue(store, (await registerParty(store))._id);
    const [event] = await readEvents(store, _id);
    if (event === undefined) throw new Error('It was raised');
    const intruder = { ...event, _id: `${_id}:2`, version: 2 };
    await documents(store, events).insertOne(intruder);
    const before = await counts(store);
    const hasty = await world().another({ deadlineMs: 100 });

    await expect(executeOnIssue(hasty, operator, { ...note('Lost'), id: _id, clientMutationId: 'lost' })).rejects.toThrow(DeadlineExceeded);

    expect(await documents(store, issues).findOne({ _id })).toMatchObject({ version: 1 });
    expect(await counts(store)).toEqual(before);
    await documents(store, events).deleteOne({ _id: intruder._id });
    expect(await auditFaults(store)).toEqual([]);
  });

  test('a request that waits for another transaction fails at its deadline', async () => {
    const { store } = world();
    const { _id } = await raiseIssue(store, (await registerParty(store))._id);
    const { client } = store[raw];
    const hasty = await world().another({ deadlineMs: 100 });
    await client.withSession(async (session) => {
      session.startTransaction();
      await documents(store, issues).updateOne({ _id }, { $set: { category: 'HELD_FAST' } }, { session });
      await expect(executeOnIssue(hasty, operator, { ...note('Too late'), id: _id })).rejects.toThrow(DeadlineExceeded);
      await session.abortTransaction();
    });
    expect(stateOf(await executeOnIssue(store, operator, { ...note('In time'), id: _id })).version).toBe(2);
  });

  test('several commands see what the earlier ones did, and are stored as one', async () => {
    const { store } = world();
    const { _id } = await raiseIssue(store, (await registerParty(store))._id);

    const { version, status } = stateOf(
      await executeOnIssue(store, operator, {
        commands: [
          { type: 'AddPerformanceIssueNote', text: 'First' },
          { type: 'CancelPerformanceIssue', code: 'OTHER', reason: 'Raised by mistake' },
        ],
        id: _id,
        now,
      }),
    );

    expect({ version, status }).toEqual({ version: 3, status: 'CANCELLED' });
  });

  test('several commands are refused as one', async () => {
    const { store } = world();
    const { _id } = await raiseIssue(store, (await registerParty(store))._id);
    const before = await counts(store);

    const outcome = await executeOnIssue(store, operator, {
      commands: [
        { type: 'CancelPerformanceIssue', code: 'OTHER', reason: 'Raised by mistake' },
        { type: 'AddPerformanceIssueNote', text: 'A cancelled issue takes no notes' },
      ],
      id: _id,
      clientMutationId: 'as one',
      now,
    });

    expect(outcome.kind).toBe('IllegalTransition');
    expect(await counts(store)).toEqual(before);
    expect(await readEvents(store, _id)).toHaveLength(1);
  });
});

describeWithWorld('A request with a key', (world) => {
  test('is answered the same however often it is sent', async () => {
    const { store } = world();
    const { _id: partyId } = await registerParty(store);
    const request = { ...raising(partyId), clientMutationId: 'again' };
    const first = await executeOnIssue(store, operator, request);
    const before = await counts(store);

    expect(await executeOnIssue(store, operator, request)).toEqual(first);
    expect(await executeOnIssue(store, operator, { ...request, now: hour(5) })).toEqual(first);
    expect(await counts(store)).toEqual(before);
  });

  test('is answered with what was then, even after later changes', async () => {
    const { store } = world();
    const { _id: partyId } = await registerParty(store);
    const { _id: id } = await raiseIssue(store, partyId);
    const request = { ...note('As it was'), id, clientMutationId: 'as it was' };
    const first = await executeOnIssue(store, operator, request);

    await executeSteps(store, id, [
      [{ type: 'AddPerformanceIssueNote', text: 'Later' }, operator, hour(2)],
      [{ type: 'CancelPerformanceIssue', code: 'OTHER', reason: 'Raised by mistake' }, operator, hour(3)],
    ]);

    expect(await executeOnIssue(store, operator, request)).toEqual(first);
  });

  test('is refused when the key was used for another body, another aggregate or another expected version', async () => {
    const { store } = world();
    const { _id: partyId } = await registerParty(store);
    const [one, other] = [await raiseIssue(store, partyId), await raiseIssue(store, partyId)];
    const request = { ...note('Once'), id: one._id, clientMutationId: 'reused' };
    stateOf(await executeOnIssue(store, operator, request));
    const before = await counts(store);

    for (const another of [
      { ...request, ...note('Twice') },
      { ...request, id: other._id },
      { ...request, expectedVersion: 2 },
    ])
      expect(await executeOnIssue(store, operator, another)).toMatchObject({ kind: 'MutationIdReused' });
    expect(await counts(store)).toEqual(before);
  });

  test('belongs to its principal: another one’s same key is another request', async () => {
    const { store } = world();
    const { _id: partyId } = await registerParty(store);
    const { _id: id } = await raiseIssue(store, partyId);
    const request = { ...note('Seen'), id, clientMutationId: 'shared' };
    const everybody = [operator, service(operator.id), partyUser(operator.id, partyId), admin];

    const versions = [];
    for (const principal of everybody) versions.push(stateOf(await executeOnIssue(store, principal, request)).version);

    expect(versions).toEqual([2, 3, 4, 5]);
  });

  test('cannot be spelled by another principal with separators in its name', async () => {
    const { store } = world();
    const { _id: id } = await raiseIssue(store, (await registerParty(store))._id);

    const one = await executeOnIssue(store, service('a'), { ...note('Seen'), id, clientMutationId: 'b:c' });
    const other = await executeOnIssue(store, service('a:b'), { ...note('Seen'), id, clientMutationId: 'c' });

    expect([stateOf(one).version, stateOf(other).version]).toEqual([2, 3]);
  });

  test('keeps its key when it is refused: the corrected request goes through', async () => {
    const { store } = world();
    const { _id: partyId } = await registerParty(store);
    const before = await counts(store);

    const blank = await executeOnIssue(store, operator, { ...raising(partyId, { name: ' ' }), clientMutationId: 'corrected' });
    expect(blank.kind).toBe('InvalidInput');
    expect(await counts(store)).toEqual(before);

    stateOf(await executeOnIssue(store, operator, { ...raising(partyId), clientMutationId: 'corrected' }));
  });

  test('is carried out once when it is sent many times at once', async () => {
    const { store } = world();
    const second = await world().another();
    const { _id: partyId } = await registerParty(store);
    const request = { ...raising(partyId, { externalId: { system: 'log', id: 'once' } }), clientMutationId: 'at once' };
    const before = await counts(store);

    const outcomes = await Promise.all(Array.from({ length: 12 }, (_, n) => executeOnIssue(n % 2 ? store : second, operator, request)));

    expect(new Set(outcomes.map((outcome) => stateOf(outcome)._id)).size).toBe(1);
    expect(await counts(store)).toEqual(oneMoreOf(before, issues, events, requests, guards));
  });

  test('is answered alike by everybody who sent it at once, although the state allows it only once', async () => {
    const { store } = world();
    const { _id: partyId } = await registerParty(store);
    const supplier = partyUser('agent', partyId);
    for (let round = 0; round < 5; round += 1) {
      const { _id: id } = await raiseIssue(store, partyId);
      const request = { commands: [started()[0]], id, now, expectedVersion: 1, clientMutationId: `start ${String(round)}` } as const;

      const outcomes = await Promise.all(Array.from({ length: 6 }, () => executeOnIssue(store, supplier, request)));

      expect(outcomes.map((outcome) => stateOf(outcome).version)).toEqual([2, 2, 2, 2, 2, 2]);
    }
  });
});

describeWithWorld('Versions', (world) => {
  test('an expected version is held against the one that is there', async () => {
    const { store } = world();
    const { _id: id } = await raiseIssue(store, (await registerParty(store))._id);

    expect(stateOf(await executeOnIssue(store, operator, { ...note('On 1'), id, expectedVersion: 1 })).version).toBe(2);
    for (const expectedVersion of [0, 1, 3])
      expect(await executeOnIssue(store, operator, { ...note('On another'), id, expectedVersion })).toMatchObject({
        kind: 'VersionConflict',
        currentVersion: 2,
      });
  });

  test('of those who expect the same version at once, one is accepted', async () => {
    const { store } = world();
    const { _id: id } = await raiseIssue(store, (await registerParty(store))._id);

    const outcomes = await Promise.all(
      Array.from({ length: 8 }, (_, n) => executeOnIssue(store, operator, { ...note(String(n)), id, expectedVersion: 1 })),
    );

    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['Accepted', ...Array.from({ length: 7 }, () => 'VersionConflict')]);
  });

  test('twenty commands on one issue at once, from two instances, all settle: each once, versions dense', async () => {
    const { store } = world();
    const second = await world().another();
    const { _id: id } = await raiseIssue(store, (await registerParty(store))._id);
    const texts = Array.from({ length: 20 }, (_, n) => `Note ${String(n)}`);

    const outcomes = await Promise.all(texts.map((text, n) => executeOnIssue(n % 2 ? store : second, operator, { ...note(text), id })));

    expect(outcomes.map((outcome) => stateOf(outcome).version).sort((a, b) => a - b)).toEqual(texts.map((_, n) => n + 2));
    expect([...(await noteTexts(store, id))].sort()).toEqual([...texts].sort());
    expect(await auditFaults(store)).toEqual([]);
  });
});

describeWithWorld('What is unique', (world) => {
  const registering = (value: string, name = 'Example') =>
    ({ commands: [{ type: 'RegisterParty', name, externalIdentifiers: [{ scheme: 'LEI', value }] }], now }) as const;

  test('a party’s external identifier is refused to a second party', async () => {
    const { store } = world();
    stateOf(await executeOnParty(store, admin, registering('1')));
    stateOf(await executeOnParty(store, admin, registering('2')));
    expect(await executeOnParty(store, admin, registering('1'))).toMatchObject({ rule: 'EXTERNAL_IDENTIFIER_TAKEN' });
  });

  test('of those who register one identifier at once, one is accepted', async () => {
    const { store } = world();
    const outcomes = await Promise.all(Array.from({ length: 6 }, (_, n) => executeOnParty(store, admin, registering('3', `Example ${n}`))));
    expect(outcomes.filter(({ kind }) => kind === 'Accepted')).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome.kind === 'RuleBroken' && outcome.rule === 'EXTERNAL_IDENTIFIER_TAKEN')).toHaveLength(5);
  });

  test('parties without identifiers, and issues without external ids, are any number', async () => {
    const { store } = world();
    const [one, other] = [await registerParty(store), await registerParty(store)];
    expect((await raiseIssue(store, one._id)).externalId).toBeNull();
    expect((await raiseIssue(store, other._id)).externalId).toBeNull();
  });

  test('an issue’s external id is unique within its system', async () => {
    const { store } = world();
    const { _id: partyId } = await registerParty(store);
    await raiseIssue(store, partyId, { externalId: { system: 'one', id: '7' } });
    await raiseIssue(store, partyId, { externalId: { system: 'other', id: '7' } });
    expect(await executeOnIssue(store, operator, raising(partyId, { externalId: { system: 'one', id: '7' } }))).toMatchObject({
      rule: 'EXTERNAL_ID_TAKEN',
    });
  });
});

describeWithWorld('What a principal may not see', (world) => {
  test('answers as if it were not there', async () => {
    const { store } = world();
    const { _id: id } = await raiseIssue(store, (await registerParty(store))._id);
    const stranger = partyUser('stranger', (await registerParty(store))._id);
    const masked = (outcome: object, asked: string): string => JSON.stringify(outcome).replaceAll(asked, 'ID');
    const missing = '000000000000000000000000';

    const hidden = await executeOnIssue(store, stranger, { ...note('Hello'), id });
    const absent = await executeOnIssue(store, stranger, { ...note('Hello'), id: missing });

    expect(hidden.kind).toBe('NotFound');
    expect(masked(hidden, id)).toBe(masked(absent, missing));
    expect(await readEvents(store, id)).toHaveLength(1);
  });

  test('answers so even with a key, an expected version and a command that is not open to it', async () => {
    const { store } = world();
    const { _id: id } = await raiseIssue(store, (await registerParty(store))._id);
    const stranger = partyUser('stranger', (await registerParty(store))._id);
    const before = await counts(store);

    const outcome = await executeOnIssue(store, stranger, {
      commands: [{ type: 'AcceptPerformanceIssueResolution' }],
      id,
      expectedVersion: 1,
      clientMutationId: 'hidden',
      now,
    });

    expect(outcome.kind).toBe('NotFound');
    expect(await counts(store)).toEqual(before);
  });
});

/** Broken connections can only be staged with a server of our own. */
describe('When the connection to the database breaks', () => {
  test.each([
    ['at the commit', ['commitTransaction']],
    ['at a write', ['insert']],
    ['at a read', ['find']],
  ])('%s, the command is carried out once and answered', async (_, failCommands) => {
    const path = await mkdtemp(join(tmpdir(), 'party-performance-'));
    const server = await startMongod({ path, testCommands: true });
    const store = await openStore({ uri: server.uri, databaseName: 'lost', log: quiet });
    try {
      const { _id: id } = await raiseIssue(store, (await registerParty(store))._id);
      const { client } = store[raw];
      const data = { failCommands, closeConnection: true };
      await client.db('admin').command({ configureFailPoint: 'failCommand', mode: { times: 1 }, data });

      const outcome = await executeOnIssue(store, operator, { ...note('Once'), id, clientMutationId: 'once' });

      expect(stateOf(outcome)).toMatchObject({ version: 2 });
      expect(await noteTexts(store, id)).toEqual(['Once']);
      expect(await readEvents(store, id)).toHaveLength(2);
      expect(await auditFaults(store)).toEqual([]);
      expect(await client.db('admin').command({ configureFailPoint: 'failCommand', mode: 'off' })).toMatchObject({ count: 1 });
    } finally {
      await store.close();
      await server.close();
      await rm(path, { recursive: true, force: true });
    }
  });
});
