/** A day with the graph: everything here goes through operations, as a client would send them. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getNamedType, isLeafType, isObjectType, isRequiredArgument } from 'graphql';
import { partyUser, type Principal, service, staff } from '../../src/domain/kernel/principal.js';
import { expectFieldsAnswerAlone } from '../support/fieldsAlone.js';
import { type GraphClient, graphClient, type JsonObject } from '../support/graphClient.js';
import { startWorld, type World } from '../support/world.js';

const OPERATOR = staff('operator', ['OPERATOR']);
const MANAGER = staff('manager', ['ADMIN']);
const RESOURCE = { type: 'RESOURCE', id: 'ring-7' };
const target = (severity: string, clock: string, duration: string) => ({ severity, clock, duration });

let world: World;
let graph: GraphClient;
let now = new Date('2026-03-02T09:00:00Z');
let supplier: Principal;
let rival: Principal;

const later = (minutes: number): void => {
  now = new Date(now.getTime() + minutes * 60_000);
};

/** A validated party that answers for resources. @returns its id */
const engage = async (name: string, scope: readonly object[]): Promise<string> => {
  const { id } = await graph.mutate(MANAGER, 'registerParty', { name, externalIdentifiers: [{ scheme: 'TEST', value: name }] });
  await graph.mutate(MANAGER, 'validateParty', { id, evidence: 'on file' });
  const targets = ['CRITICAL', 'MAJOR', 'MINOR', 'WARNING'].flatMap((severity) => [
    target(severity, 'ACKNOWLEDGE', 'PT30M'),
    target(severity, 'UPDATE', 'PT2H'),
    target(severity, 'RESTORE', 'PT4H'),
    target(severity, 'RESOLVE', 'P2D'),
  ]);
  const arranged = await graph.mutate(MANAGER, 'agreeOutsourcingArrangement', {
    id,
    kind: 'OUTSOURCED_NETWORK',
    agreementReference: `contract of ${name}`,
    scope,
    validFrom: '2026-01-01T00:00:00Z',
    targets,
    stopReasons: ['AWAITING_INFORMATION'],
  });
  expect(arranged['__typename']).toBe('Party');
  return String(id);
};

const raise = (partyId: string, more: object = {}): Promise<JsonObject> =>
  graph.mutate(OPERATOR, 'raisePerformanceIssue', {
    partyId,
    name: 'Packet loss on ring 7',
    category: 'packet loss',
    severity: 'MAJOR',
    initiatingLayer: 'RM_AND_O',
    initiatingProcess: '1.5.9',
    resource: RESOURCE,
    affectedEntities: [{ type: 'SERVICE', id: 'vpn-1' }],
    ...more,
  });

beforeAll(async () => {
  world = await startWorld();
  graph = graphClient(world.store, () => now);
  supplier = partyUser('worker', await engage('north', [RESOURCE]));
  rival = partyUser('rival', await engage('south', [{ type: 'RESOURCE', id: '*' }]));
});
afterAll(() => world.close());

describe('an issue', () => {
  test('is raised, worked, measured normal and closed by two sides', async () => {
    const { id, status } = await raise(supplier.partyId ?? '');
    expect(status).toBe('ACKNOWLEDGED');
    later(10);
    expect(await graph.mutate(supplier, 'startPerformanceIssue', { id })).toMatchObject({ status: 'IN_PROGRESS', version: 2 });
    later(20);
    expect(
      await graph.mutate(supplier, 'requestPerformanceIssueInformation', {
        id,
        question: 'Since when?',
        stopReason: 'AWAITING_INFORMATION',
      }),
    ).toMatchObject({ status: 'PENDING' });
    later(60);
    await graph.mutate(OPERATOR, 'providePerformanceIssueInformation', { id, answer: 'Since midnight' });
    later(30);
    const indicators = [{ name: 'packet loss', unit: '%', normalMax: 0.1 }];
    await graph.mutate(OPERATOR, 'analyzeServiceQuality', {
      id,
      degradationCode: 'TRANSMISSION_ERRORS',
      natureOfDegradation: 'errors on one span',
      indicators,
    });
    expect(await graph.mutate(supplier, 'claimPerformanceIssueResolution', { id, resolution: 'Replaced an optic' })).toMatchObject({
      status: 'RESOLVED',
    });
    expect(await graph.mutate(OPERATOR, 'acceptPerformanceIssueResolution', { id })).toMatchObject({
      __typename: 'PerformanceRuleBroken',
      code: 'NOT_VERIFIED',
    });
    later(10);
    await graph.mutate(OPERATOR, 'recordPerformanceIssueMeasurement', { id, indicator: 'packet loss', value: 0.02 });
    later(10);
    expect(await graph.mutate(OPERATOR, 'verifyRestoration', { id })).toMatchObject({ code: 'NOT_MEASURED' });
    await graph.mutate(OPERATOR, 'recordPerformanceIssueMeasurement', { id, indicator: 'packet loss', value: 0.02 });
    later(10);
    await graph.mutate(OPERATOR, 'recordPerformanceIssueMeasurement', { id, indicator: 'packet loss', value: 0.03 });
    expect(await graph.mutate(supplier, 'verifyRestoration', { id })).toMatchObject({ __typename: 'PerformanceNotPermitted' });
    expect(
      await graph.mutate(OPERATOR, 'verifyRestoration', { id }, 'verifications { passed findings { indicator measurements normal } }'),
    ).toMatchObject({
      verifications: [{ passed: true, findings: [{ indicator: 'packet loss', measurements: 3, normal: true }] }],
    });
    expect(await graph.mutate(OPERATOR, 'acceptPerformanceIssueResolution', { id })).toMatchObject({ status: 'CLOSED' });

    const read = await graph.data(
      supplier,
      `query($id: ID!) { performanceIssue(id: $id) { clocks(kind: [RESTORE]) { state elapsed stopped gross target consumed explain { state holder status elapsed } } history { nodes { type tmfType version } } } }`,
      { id },
    );
    expect(read['performanceIssue']).toMatchObject({
      clocks: [
        {
          state: 'MET',
          gross: 'PT2H',
          elapsed: 'PT1H',
          stopped: 'PT1H',
          target: 'PT4H',
          consumed: 0.25,
          explain: [
            { state: 'RUNNING', holder: 'PARTY', status: 'ACKNOWLEDGED', elapsed: 'PT10M' },
            { state: 'RUNNING', holder: 'PARTY', status: 'IN_PROGRESS', elapsed: 'PT20M' },
            { state: 'STOPPED', holder: 'SERVICE_PROVIDER', status: 'PENDING', elapsed: 'PT0S' },
            { state: 'RUNNING', holder: 'PARTY', status: 'IN_PROGRESS', elapsed: 'PT30M' },
          ],
        },
      ],
    });
    expect(read['performanceIssue']).toHaveProperty('history.nodes.length', 11);
  });

  test('under an arrangement that leaves its periods out runs by those the contract writes', async () => {
    const read = await graph.data(OPERATOR, 'query($id: ID!) { party(id: $id) { arrangements { reopenWindow acceptancePeriod } } }', {
      id: supplier.partyId,
    });
    expect(read['party']).toEqual({ arrangements: [{ reopenWindow: 'PT720H', acceptancePeriod: 'PT120H' }] });
  });

  test('is listed by its deadline and by its severity, and found by several categories and by what is due', async () => {
    const partyId = await engage('west', [RESOURCE]);
    const raised = [];
    for (const [severity, category] of [
      ['MINOR', 'jitter'],
      ['CRITICAL', 'outage'],
      ['MINOR', 'packet loss'],
      ['MAJOR', 'outage'],
    ]) {
      raised.push(String((await raise(partyId, { name: `${severity} ${category}`, severity, category }))['id']));
      later(10);
    }
    await graph.mutate(OPERATOR, 'cancelPerformanceIssue', { id: raised[3], code: 'OTHER', reason: 'Raised twice' });
    const listed = async (filter: object, orderBy: string): Promise<unknown> => {
      const source =
        'query($f: PerformanceIssueFilter, $o: PerformanceIssueOrder!) { performanceIssues(filter: $f, orderBy: $o) { nodes { name } } }';
      const { performanceIssues } = await graph.data(OPERATOR, source, { f: { partyId, ...filter }, o: orderBy });
      return (performanceIssues as { readonly nodes: readonly JsonObject[] }).nodes.map(({ name }) => name);
    };
    const [minor, critical, loss, cancelled] = ['MINOR jitter', 'CRITICAL outage', 'MINOR packet loss', 'MAJOR outage'];
    expect(await listed({}, 'DUE_ASC')).toEqual([minor, critical, loss, cancelled]);
    expect(await listed({}, 'SEVERITY_DESC')).toEqual([critical, cancelled, minor, loss]);
    expect(await listed({ category: ['jitter', 'outage'] }, 'RAISED_AT_ASC')).toEqual([minor, critical, cancelled]);
    const dueBefore = new Date(now.getTime() - 20 * 60_000 + 4 * 3_600_000).toISOString();
    expect(await listed({ dueBefore }, 'RAISED_AT_ASC')).toEqual([minor, critical]);
    expect(await listed({ dueBefore: '9999-12-31T23:59:59Z' }, 'RAISED_AT_ASC')).toEqual([minor, critical, loss]);
  });

  test('about a resource that no arrangement covers is refused', async () => {
    expect(await raise(supplier.partyId ?? '', { resource: { type: 'RESOURCE', id: 'elsewhere' } })).toMatchObject({
      __typename: 'PerformanceRuleBroken',
      code: 'NOT_COVERED',
    });
  });

  test('of another party answers exactly like one that does not exist', async () => {
    const { id } = await raise(supplier.partyId ?? '');
    const none = '0'.repeat(24);
    const query = `query($id: ID!) { performanceIssue(id: $id) { id } }`;
    expect(await graph.ask(rival, query, { id })).toEqual(await graph.ask(rival, query, { id: none }));
    const reference = `query($r: [_Any!]!) { _entities(representations: $r) { ... on PerformanceIssue { id status } } }`;
    const refer = (key: unknown) => graph.ask(rival, reference, { r: [{ __typename: 'PerformanceIssue', id: key }] });
    expect(await refer(id)).toEqual(await refer(none));
    const start = await graph.mutate(rival, 'startPerformanceIssue', { id });
    const absent = await graph.mutate(rival, 'startPerformanceIssue', { id: none });
    expect({ ...start, message: '' }).toEqual({ ...absent, message: '' });
  });

  test('that is handed over leaves its former party’s sight, and the last it hears is that', async () => {
    const events = await graph.subscribe(supplier, 'subscription { performanceIssueChanged { type status performanceIssue { id } } }');
    const { id } = await raise(supplier.partyId ?? '');
    await graph.mutate(OPERATOR, 'assignPerformanceIssue', { id, partyId: rival.partyId, reason: 'closer to the fault' });
    await graph.mutate(rival, 'startPerformanceIssue', { id });
    const { id: next } = await raise(supplier.partyId ?? '');
    const seen = [await events.next(), await events.next(), await events.next()].map(
      ({ value }) => (value as { data: JsonObject }).data['performanceIssueChanged'],
    );
    expect(seen).toMatchObject([{ type: 'IssueRaised' }, { type: 'PartyAssigned' }, { type: 'IssueRaised' }]);
    expect(seen[1]).toMatchObject({ performanceIssue: null });
    expect(seen[2]).toMatchObject({ performanceIssue: { id: next } });
    await events.return?.();
  });
});

/** What fields cannot be asked without. */
const ARGUMENTS: Readonly<Record<string, string>> = {
  coverage: 'resource: { type: RESOURCE, id: "node-1" }',
  agreementReport: 'arrangementId: "arrangement-2", period: { from: "2026-01-01T00:00:00Z", to: "2026-02-01T00:00:00Z" }',
  performance: 'period: { from: "2026-01-01T00:00:00Z", to: "2027-01-01T00:00:00Z" }',
};

describe('every field', () => {
  test('answers the same asked alone as asked with all others', async () => {
    const { id } = await raise(supplier.partyId ?? '', {
      description: 'seen by probes',
      externalId: { system: 'TEST', id: 'alone' },
      occurredAt: '2026-03-01T00:00:00Z',
    });
    await graph.mutate(supplier, 'startPerformanceIssue', { id });
    await graph.mutate(supplier, 'reportPerformanceIssueProgress', {
      id,
      percent: 10,
      text: 'on it',
      expectedRestorationAt: new Date(now.getTime() + 3_600_000).toISOString(),
    });
    await graph.mutate(supplier, 'addPerformanceIssueNote', { id, text: 'a note' });
    for (const [name, root] of [
      ['PerformanceIssue', `performanceIssue(id: "${String(id)}")`],
      ['Party', `party(id: "${supplier.partyId ?? ''}")`],
    ] as const) {
      await expectFieldsAnswerAlone(
        name,
        async (selection) => (await graph.data(OPERATOR, `{ it: ${root} { ${selection} } }`))['it'] as JsonObject,
        (field) => {
          const named = getNamedType(field.type);
          const asked = `${field.name}${field.args.some(isRequiredArgument) ? `(${ARGUMENTS[field.name] ?? ''})` : ''}`;
          return isLeafType(named)
            ? asked
            : `${asked} { __typename${isObjectType(named) && 'id' in named.getFields() ? ' id' : ''}${isObjectType(named) && 'totalCount' in named.getFields() ? ' totalCount nodes { id }' : ''} }`;
        },
      );
    }
  });

  test('answers the same compiled as interpreted', async () => {
    const source = `{ performanceIssues(first: 5) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id status priority party { id name externalIdentifier { scheme value } } clocks { id kind state deadline remaining target explain { from to state elapsed } } affectedEntities { __typename ... on Service { id } } } } } }`;
    const first = await graph.ask(OPERATOR, source);
    expect(first.errors).toBeUndefined();
    for (let again = 0; again < 3; again += 1) expect(await graph.ask(OPERATOR, source)).toEqual(first);
  });
});

describe('references from other subgraphs', () => {
  const QUERY = `query($r: [_Any!]!) { _entities(representations: $r) { __typename ... on Party { id name } ... on PerformanceIssue { id status } } }`;

  test('keep order and duplicates, and one bad item never touches its neighbours', async () => {
    const partyId = supplier.partyId ?? '';
    const { id } = await raise(partyId);
    const r = [
      { __typename: 'PerformanceIssue', id, status: 'CLOSED' },
      { __typename: 'Party', id: partyId },
      { __typename: 'Party', id: { $gt: '' } },
      { __typename: 'Nonsense', id },
      { __typename: 'Party', externalIdentifier: { scheme: 'TEST', value: 'north' }, name: 'forged' },
      'no representation',
      { __typename: 'Party', id: 'none' },
      { __typename: 'Party', id: partyId },
    ];
    for (const round of [1, 2, 3]) {
      const { data, errors } = await graph.ask(service(`gateway ${String(round)}`), QUERY, { r });
      const found = { __typename: 'Party', id: partyId, name: 'north' };
      expect(data?.['_entities']).toEqual([
        { __typename: 'PerformanceIssue', id, status: 'ACKNOWLEDGED' },
        found,
        null,
        null,
        found,
        null,
        null,
        found,
      ]);
      expect(errors?.map(({ path }) => path)).toEqual([
        ['_entities', 2],
        ['_entities', 3],
        ['_entities', 5],
      ]);
    }
  });

  test('more than a thousand in one request are refused', async () => {
    const r = Array.from({ length: 1_001 }, () => ({ __typename: 'Party', id: 'x' }));
    const { errors } = await graph.ask(OPERATOR, QUERY, { r });
    expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });
});
