/** Many commands in one request: each has an outcome of its own, in its place. */
import { expect, test } from '@jest/globals';
import { issues } from '../../src/store/issue/collection.js';
import { events } from '../../src/store/events/collection.js';
import { executeOnIssue } from '../../src/store/issue/index.js';
import { documents } from '../../src/store/store.js';
import type { Principal } from '../../src/domain/kernel/principal.js';
import { admin, hour, operator, supplierA } from '../support/domain/samples.js';
import { graphClient, type JsonObject } from '../support/graphClient.js';
import { auditFaults, describeWithWorld, raiseIssue, registerParty, stateOf } from '../support/storeFixtures.js';

describeWithWorld('Many at once', (world) => {
  const many = async (mutation: string, inputs: readonly object[], who: Principal = operator): Promise<readonly JsonObject[]> => {
    const { outcomes } = await graphClient(world().store).data(
      who,
      `mutation($inputs: [${mutation.charAt(0).toUpperCase()}${mutation.slice(1, -1)}Input!]!) { outcomes: ${mutation}(inputs: $inputs) {
        ... on PerformanceIssuePayload { performanceIssue { id name version } }
        ... on PerformanceRefusal { code message }
      } }`,
      { inputs },
    );
    return outcomes as unknown as readonly JsonObject[];
  };
  const raise = (partyId: string, name: string, more: object = {}): object => ({
    partyId,
    name,
    category: 'LOSS',
    severity: 'MAJOR',
    initiatingLayer: 'CRM',
    initiatingProcess: 'Problem Handling',
    resource: { type: 'RESOURCE', id: 'node-1' },
    affectedEntities: [{ type: 'SERVICE', id: 'service-1' }],
    ...more,
  });
  const counts = async (): Promise<readonly number[]> =>
    Promise.all([issues, events].map((collection) => documents(world().store, collection as typeof issues).countDocuments({})));

  test('raised, one that is refused keeps none of the others from being raised, and the outcomes stand in the order of the inputs', async () => {
    const { _id } = await registerParty(world().store);
    const outcomes = await many('raisePerformanceIssues', [
      raise(_id, 'One'),
      raise('nobody', 'Two'),
      raise(_id, 'Three'),
      raise(_id, ' '),
    ]);
    expect(outcomes).toMatchObject([
      { performanceIssue: { name: 'One', version: 1 } },
      { code: expect.any(String), message: expect.stringContaining('no such party') },
      { performanceIssue: { name: 'Three', version: 1 } },
      { code: 'INVALID_INPUT' },
    ]);
    expect(await auditFaults(world().store)).toEqual([]);
  });

  test('a repeated request gives the same answers and changes nothing, also where some are new', async () => {
    const { _id } = await registerParty(world().store);
    const [one, two, three] = ['One', 'Two', 'Three'].map((name) => raise(_id, name, { clientMutationId: `key-${name}` }));
    const first = await many('raisePerformanceIssues', [one, two] as object[]);
    const before = await counts();
    expect(await many('raisePerformanceIssues', [one, two] as object[])).toEqual(first);
    expect(await counts()).toEqual(before);
    const mixed = await many('raisePerformanceIssues', [two, three] as object[]);
    expect(mixed[0]).toEqual(first[1]);
    expect(mixed[1]).toMatchObject({ performanceIssue: { name: 'Three' } });
    expect(await many('raisePerformanceIssues', [raise(_id, 'Other', { clientMutationId: 'key-One' })])).toMatchObject([
      { code: 'MUTATION_ID_REUSED' },
    ]);
  });

  test('commands on one issue are carried out in their order', async () => {
    const { store } = world();
    const { _id: id } = await raiseIssue(store, (await registerParty(store))._id);
    const outcomes = await many(
      'addPerformanceIssueNotes',
      Array.from({ length: 20 }, (_, n) => ({ id, text: `Note ${String(n)}` })),
    );
    expect(outcomes).toMatchObject(Array.from({ length: 20 }, (_, n) => ({ performanceIssue: { id, version: n + 2 } })));
  });

  test('who may not raise one may not raise many, and learns it for each', async () => {
    const { _id } = await registerParty(world().store);
    const outcomes = await many('raisePerformanceIssues', [raise(_id, 'One'), raise(_id, 'Two')], supplierA);
    expect(outcomes).toMatchObject([{ code: 'NOT_PERMITTED' }, { code: 'NOT_PERMITTED' }]);
  });

  test('measurements and hand-overs have their outcomes too', async () => {
    const { store } = world();
    const [one, other] = [await registerParty(store), await registerParty(store, undefined, 'Other Networks')];
    const { _id: id } = await raiseIssue(store, one._id);
    const indicators = [{ name: 'loss', unit: '%', normalMin: null, normalMax: 0.1 }];
    const analysis = {
      degradationCode: 'PACKET_LOSS',
      natureOfDegradation: 'Loss',
      requiresReassignment: false,
      requiresReconfiguration: false,
    };
    stateOf(
      await executeOnIssue(store, operator, { commands: [{ type: 'AnalyzeServiceQuality', ...analysis, indicators }], id, now: hour(1) }),
    );
    expect(
      await many('recordPerformanceIssueMeasurements', [
        { id, indicator: 'loss', value: 0.1 },
        { id: 'none', indicator: 'loss', value: 1 },
      ]),
    ).toMatchObject([{ performanceIssue: { id } }, { code: 'NOT_FOUND' }]);
    expect(await many('assignPerformanceIssues', [{ id, partyId: other._id, reason: 'Its line' }], admin)).toMatchObject([
      { performanceIssue: { id } },
    ]);
  });

  test('none is an empty answer, and more than a hundred are refused as a whole', async () => {
    expect(await many('raisePerformanceIssues', [])).toEqual([]);
    const before = await counts();
    await expect(
      many(
        'raisePerformanceIssues',
        Array.from({ length: 101 }, () => raise('p', 'One')),
      ),
    ).rejects.toThrow('inputs: must be at most 100, and these are 101');
    expect(await counts()).toEqual(before);
  });
});
