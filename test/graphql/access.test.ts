/** Access grants in the graph: every field, pages, filters, what is open to whom, and what other subgraphs do not read. */
import { beforeAll, expect, test } from '@jest/globals';
import { getNamedType, isLeafType, isObjectType } from 'graphql';
import { partyUser, service } from '../../src/domain/kernel/principal.js';
import { subgraphSchema } from '../../src/graphql/schema.js';
import {
  approveAt,
  grantAccess,
  partyToProviderAccess,
  executeOnGrant,
  providerToPartyAccess,
  requestAccessGrant,
  requestedAccess,
} from '../support/access.js';
import { type GraphClient, graphClient, type JsonObject } from '../support/graphClient.js';
import { accessManager, admin, auditor, hour, operator } from '../support/domain/samples.js';
import { describeWithWorld, registerParty } from '../support/storeFixtures.js';

const crm = service('crm');

describeWithWorld('Access in the graph', (world) => {
  let graph: GraphClient;
  let own: string;
  let other: string;
  let active: string;
  let tool: string;

  const list = async (filter: JsonObject, principal = operator, more = ''): Promise<readonly string[]> => {
    const source = `query($filter: AccessGrantFilter) { accessGrants(filter: $filter, orderBy: CREATED_AT_ASC ${more}) { nodes { id } } }`;
    const { accessGrants } = await graph.data(principal, source, { filter });
    return (accessGrants?.['nodes'] as readonly JsonObject[]).map(({ id }) => String(id));
  };

  beforeAll(async () => {
    const { store } = world();
    graph = graphClient(store, () => hour(10));
    own = (await registerParty(store))._id;
    other = (await registerParty(store))._id;
    active = (await grantAccess(store, own, { clientIds: ['one'] }, hour(0)))._id;
    tool = (await requestedAccess(store, requestAccessGrant(own, {}, providerToPartyAccess), hour(1)))._id;
    await executeOnGrant(store, tool, approveAt(hour(2)), admin, hour(2));
    await grantAccess(store, other, { clientIds: ['other'] }, hour(3));
  });

  test('has fields that answer the same asked alone as asked with all others', async () => {
    const type = subgraphSchema().getType('AccessGrant');
    if (!isObjectType(type)) throw new Error('It is an object type');
    const selections = Object.values(type.getFields()).map((field): readonly [string, string] => {
      const named = getNamedType(field.type);
      return [field.name, isLeafType(named) ? field.name : `${field.name} { __typename }`];
    });
    for (const id of [active, tool]) {
      const ask = async (selection: string): Promise<JsonObject> =>
        (await graph.data(operator, `{ it: accessGrant(id: "${id}") { ${selection} } }`))['it'] ?? {};
      const all = await ask(selections.map(([, selection]) => selection).join(' '));
      for (const [name, selection] of selections) expect(await ask(selection)).toEqual({ [name]: all[name] });
    }
  });

  test('is listed by party, status, direction and review, a page at a time', async () => {
    expect(await list({})).toHaveLength(3);
    expect(await list({ partyId: [own] })).toEqual([active, tool]);
    expect(await list({ partyId: [own], status: ['APPROVED'] })).toEqual([tool]);
    expect(await list({ direction: 'SP_TO_PARTY' })).toEqual([tool]);
    expect(await list({ reviewOverdue: true })).toEqual([]);
    expect(await list({}, operator, 'first: 1')).toEqual([active]);
    const page =
      '{ accessGrants(first: 1, orderBy: UPDATED_AT_DESC) { totalCount pageInfo { hasNextPage } edges { cursor node { id } } } }';
    expect((await graph.data(operator, page))['accessGrants']).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
  });

  test('is listed with its party, which sees only its own', async () => {
    const source = 'query($id: ID!, $f: AccessGrantFilter) { party(id: $id) { accessGrants(filter: $f) { totalCount } } }';
    const count = async (id: string, f: JsonObject, principal = operator): Promise<unknown> =>
      ((await graph.data(principal, source, { id, f }))['party']?.['accessGrants'] as JsonObject | undefined)?.['totalCount'];
    expect(await count(own, {})).toBe(2);
    expect(await count(own, { partyId: [other] })).toBe(0);
    const supplier = partyUser('agent', own);
    expect(await count(own, {}, supplier)).toBe(2);
    expect(await count(other, {}, supplier)).toBeUndefined();
    expect(await list({ partyId: [other] }, supplier)).toEqual([]);
  });

  test('shows other subgraphs that there is access, but not where it leads or who has it, in no field and no event', async () => {
    const source = 'query($id: ID!) { accessGrant(id: $id) { direction clientIds endpoint contact history { nodes { type details } } } }';
    for (const id of [active, tool]) {
      const seen = JSON.stringify(await graph.data(crm, source, { id }));
      expect(seen).toContain('AccessRequested');
      for (const hidden of ['"one"', 'tools.example.com', 'Access desk']) expect(seen).not.toContain(hidden);
    }
    expect(JSON.stringify(await graph.data(auditor, source, { id: tool }))).toContain('tools.example.com');
  });

  test('shows who may do what next', async () => {
    const actions = async (principal = operator): Promise<unknown> =>
      (await graph.data(principal, `{ it: accessGrant(id: "${active}") { allowedActions } }`))['it']?.['allowedActions'];
    expect(await actions()).toEqual([]);
    expect(await actions(accessManager)).toEqual([
      'recordAccessGrantTest',
      'suspendAccessGrant',
      'revokeAccessGrant',
      'renewAccessGrant',
      'reviewAccessGrant',
    ]);
  });

  test('is withdrawn by the party that requested it', async () => {
    const party = partyUser('agent', own);
    const requested = await graph.mutate(party, 'requestAccessGrant', { ...partyToProviderAccess, clientIds: ['three'] });
    expect(requested).toMatchObject({ status: 'REQUESTED' });
    const input = { id: requested['id'], reason: 'Asked for too much' };
    expect(await graph.mutate(partyUser('another', own), 'withdrawAccessRequest', input)).toMatchObject({ code: 'NOT_THE_REQUESTER' });
    expect(await graph.mutate(partyUser('agent', other), 'withdrawAccessRequest', input)).toMatchObject({
      __typename: 'PerformanceNotFound',
    });
    expect(await graph.mutate(party, 'withdrawAccessRequest', input, 'status withdrawal { by reason }')).toMatchObject({
      status: 'WITHDRAWN',
      withdrawal: { by: 'agent', reason: 'Asked for too much' },
    });
  });

  test('is requested once, however often the request is repeated', async () => {
    const input = { ...providerToPartyAccess, partyId: own, validTo: hour(8_760).toISOString(), clientMutationId: 'once' };
    const ask = () => graph.mutate(operator, 'requestAccessGrant', input);
    const first = await ask();
    expect(first).toMatchObject({ __typename: 'AccessGrant', status: 'REQUESTED' });
    expect(await ask()).toEqual(first);
  });
});
