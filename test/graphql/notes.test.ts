/** Notes of an issue through the graph: they are read from its log, page by page. */
import { expect, test } from '@jest/globals';
import type { Principal } from '../../src/domain/kernel/principal.js';
import { events } from '../../src/store/events/collection.js';
import { canSeeEvent } from '../../src/store/scope.js';
import { executeOnIssue } from '../../src/store/issue/index.js';
import { issues } from '../../src/store/issue/collection.js';
import { documents } from '../../src/store/store.js';
import { hour, operator, supplierA } from '../support/domain/samples.js';
import { type GraphClient, graphClient, type JsonObject, nodesOf } from '../support/graphClient.js';
import { auditFaults, describeWithWorld, raiseIssue, registerParty, stateOf } from '../support/storeFixtures.js';

/** What somebody sees of an issue's events. */
const seenBy = async (client: GraphClient, who: Principal, id: string, partyId: string): Promise<JsonObject> => {
  const { issue, party } = await client.data(
    who,
    `{ issue: performanceIssue(id: "${id}") {
         notes { totalCount nodes { text private } } history { totalCount nodes { version type details } } }
       party(id: "${partyId}") { inventory { totalCount nodes { id type } } } }`,
  );
  return { ...issue, inventory: party?.['inventory'] };
};

describeWithWorld('Notes', (world) => {
  const issueWith = async (texts: readonly string[]): Promise<string> => {
    const { store } = world();
    const { _id } = await raiseIssue(store, (await registerParty(store))._id);
    const [first, ...rest] = texts.map((text) => ({ type: 'AddPerformanceIssueNote', text }) as const);
    if (first !== undefined) stateOf(await executeOnIssue(store, operator, { commands: [first, ...rest], id: _id, now: hour(1) }));
    return _id;
  };
  const read = async (id: string, args = ''): Promise<readonly JsonObject[]> => {
    const { it } = await graphClient(world().store).data(
      operator,
      `{ it: performanceIssue(id: "${id}") { notes${args} { nodes { version text by at } } } }`,
    );
    return nodesOf(it?.['notes']);
  };

  test('are read oldest first, a page at a time', async () => {
    const id = await issueWith(['One', 'Two', 'Three']);
    const all = await read(id);
    expect(all).toEqual(['One', 'Two', 'Three'].map((text, n) => ({ version: n + 2, text, by: operator.id, at: hour(1).toISOString() })));
    expect(await read(id, '(first: 2)')).toEqual(all.slice(0, 2));
    expect(await read(id, '(first: 2, afterVersion: 3)')).toEqual(all.slice(2));
  });

  test('come a hundred at most, and more are refused with the limit', async () => {
    const id = await issueWith(Array.from({ length: 101 }, (_, n) => `Note ${String(n)}`));
    expect(await read(id)).toHaveLength(25);
    expect(await read(id, '(first: 100)')).toHaveLength(100);
    expect(await read(id, '(first: 100, afterVersion: 101)')).toMatchObject([{ text: 'Note 100' }]);
    expect(await read(id, '(last: 1)')).toMatchObject([{ text: 'Note 100' }]);
    await expect(read(id, '(first: 101)')).rejects.toThrow('first: must be at most 100');
  });

  test('are a connection: pages by cursor neither repeat nor skip one', async () => {
    const id = await issueWith(['One', 'Two', 'Three']);
    const page = async (after: string | null): Promise<JsonObject> => {
      const source = `query($after: String) { it: performanceIssue(id: "${id}") { notes(first: 2, after: $after) {
        totalCount pageInfo { endCursor hasNextPage } edges { node { text } } } } }`;
      return (await graphClient(world().store).data(operator, source, { after }))['it']?.['notes'] as JsonObject;
    };
    const first = await page(null);
    expect(first).toMatchObject({
      totalCount: 3,
      pageInfo: { hasNextPage: true },
      edges: [{ node: { text: 'One' } }, { node: { text: 'Two' } }],
    });
    const rest = await page((first['pageInfo'] as { readonly endCursor: string }).endCursor);
    expect(rest).toMatchObject({ pageInfo: { hasNextPage: false }, edges: [{ node: { text: 'Three' } }] });
  });

  test('of several issues are read together, each with its own', async () => {
    const ids = [await issueWith(['Of the first']), await issueWith([]), await issueWith(['Of the third'])];
    const asked = ids.map((id, n) => `i${String(n)}: performanceIssue(id: "${id}") { notes { nodes { text } } }`).join(' ');
    expect(await graphClient(world().store).data(operator, `{ ${asked} }`)).toEqual({
      i0: { notes: { nodes: [{ text: 'Of the first' }] } },
      i1: { notes: { nodes: [] } },
      i2: { notes: { nodes: [{ text: 'Of the third' }] } },
    });
  });

  test('do not make the document grow', async () => {
    const { store } = world();
    const keysOf = async (id: string): Promise<number> => JSON.stringify(await documents(store, issues).findOne({ _id: id })).length;
    const [thin, fat] = [await issueWith(['x'.repeat(4_000)]), await issueWith(Array.from({ length: 50 }, () => 'x'.repeat(4_000)))];
    // The version has a digit more.
    expect((await keysOf(fat)) - (await keysOf(thin))).toBe(1);
    expect(await auditFaults(store)).toEqual([]);
  });

  test('that are private are the service provider’s: a party finds them nowhere, and adds none', async () => {
    const { store } = world();
    const party = await registerParty(store);
    const { _id: id } = await raiseIssue(store, party._id);
    const supplier = { ...supplierA, partyId: party._id };
    const client = graphClient(store);
    const before = await seenBy(client, supplier, id, party._id);
    expect(await client.mutate(operator, 'addPerformanceIssueNote', { id, text: 'They owe us a credit', private: true })).toMatchObject({
      id,
    });
    expect(await seenBy(client, supplier, id, party._id)).toEqual(before);
    expect(await read(id)).toMatchObject([{ text: 'They owe us a credit' }]);
    expect((await seenBy(client, operator, id, party._id))['notes']).toMatchObject({ totalCount: 1, nodes: [{ private: true }] });
    expect(await client.mutate(supplier, 'addPerformanceIssueNote', { id, text: 'Ours', private: true })).toMatchObject({
      code: 'NOT_PERMITTED',
    });
    expect(await client.mutate(supplier, 'addPerformanceIssueNote', { id, text: 'Ours', private: false })).toMatchObject({ id });
    expect((await seenBy(client, operator, id, party._id))['notes']).toMatchObject({ nodes: [{ private: true }, { private: false }] });
    expect((await seenBy(client, supplier, id, party._id))['notes']).toMatchObject({
      totalCount: 1,
      nodes: [{ text: 'Ours', private: false }],
    });
    expect(await auditFaults(store)).toEqual([]);
    const recorded = await documents(store, events)
      .find({ aggregateId: id, type: 'NoteAdded' }, { sort: { version: 1 } })
      .toArray();
    expect(recorded.map((event) => [canSeeEvent(supplier, event), canSeeEvent(operator, event)])).toEqual([
      [false, true],
      [true, true],
    ]);
  });

  test('have attachments by reference, and each mistake in one is named by its path', async () => {
    const { store } = world();
    const { _id: id } = await raiseIssue(store, (await registerParty(store))._id);
    const client = graphClient(store);
    const file = {
      name: 'trace.pdf',
      uri: 'https://files.example/trace.pdf',
      mediaType: 'application/pdf',
      size: 1_024,
      sha256: 'ab'.repeat(32),
    };
    expect(await client.mutate(operator, 'addPerformanceIssueNote', { id, text: 'The trace', attachments: [file] })).toMatchObject({ id });
    const { it } = await client.data(
      operator,
      `{ it: performanceIssue(id: "${id}") { notes { nodes { attachments { name uri mediaType size sha256 } } } } }`,
    );
    expect(nodesOf(it?.['notes'])).toEqual([{ attachments: [file] }]);
    const wrong = { name: 'x', uri: 'http://user:secret@files.example/x', mediaType: 'pdf', size: -1, sha256: 'AB' };
    const refused = await client.mutate(operator, 'addPerformanceIssueNote', { id, text: 'Wrong', attachments: [file, wrong] });
    expect(refused).toMatchObject({
      code: 'INVALID_INPUT',
      problems: ['uri', 'mediaType', 'size', 'sha256'].map((field) => ({ path: ['attachments', '1', field] })),
    });
    const many = await client.mutate(operator, 'addPerformanceIssueNote', {
      id,
      text: 'Many',
      attachments: Array.from({ length: 21 }, () => file),
    });
    expect(many).toMatchObject({ code: 'INVALID_INPUT', problems: [{ path: ['attachments'] }] });
  });
});
