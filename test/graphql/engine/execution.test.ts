import { describe, expect, test } from '@jest/globals';
import { execute, getIntrospectionQuery, parse } from 'graphql';
import { staff } from '../../../src/domain/kernel/principal.js';
import { type Answer, type Caller, createExecution } from '../../../src/graphql/engine/execution.js';
import { DEFAULT_LIMITS } from '../../../src/graphql/engine/limits.js';
import { subgraphSchema } from '../../../src/graphql/schema.js';
import { testbedSchema } from '../../server/testServer.js';

const schema = testbedSchema();
const quiet = { error: (): void => undefined };
const principal = staff('olga', ['OPERATOR']);
const caller: Caller = { principal, contextOf: () => ({ principal, number: 7 }) };
const fresh = (limits = DEFAULT_LIMITS) => createExecution({ schema, log: quiet, limits });
/** As a client reads it: an id differs each time, and so does nothing else. */
const asRead = (answer: Answer): unknown => JSON.parse(JSON.stringify(answer).replaceAll(/[0-9a-f-]{36}/g, 'id'));

describe('compiled and interpreted execution agree', () => {
  const DOCUMENTS: readonly (readonly [source: string, variables?: Record<string, unknown>])[] = [
    ['{ whoAmI contextNumber }'],
    ['{ a: whoAmI b: whoAmI }'],
    ['{ things { id name parts { id } } }'],
    ['query ($n: Int = 1) { things(first: $n) { id } }'],
    ['query ($n: Int = 1) { things(first: $n) { id } }', { n: 3 }],
    ['query ($n: Int = 1) { things(first: $n) { id } }', { n: null }],
    ['query ($id: ID!) { thing(id: $id) { __typename id } }', { id: 5 }],
    ['query ($id: ID!) { thing(id: $id) { id } }', {}],
    ['query ($d: DateTime!) { later(date: $d) }', { d: '2026-03-02T10:00:00Z' }],
    ['query ($d: DateTime! = "2026-03-02T10:00:00Z") { later(date: $d) }'],
    ['{ later(date: "2026-03-02T10:00:00Z") }'],
    ['{ outcome(ok: true) { __typename ... on Thing { id } ... on Refused { message } } }'],
    ['{ outcome(ok: false) { __typename ... on Thing { id } ... on Refused { message } } }'],
    ['query ($s: Boolean!) { whoAmI @skip(if: $s) ...f @include(if: $s) } fragment f on Query { contextNumber }', { s: true }],
    ['query ($s: Boolean!) { whoAmI @skip(if: $s) ...f @include(if: $s) } fragment f on Query { contextNumber }', { s: false }],
    ['query ($s: Boolean!) { ...f @skip(if: $s) ...f } fragment f on Query { whoAmI }', { s: true }],
    ['{ fails refuses whoAmI }'],
    ['{ failsHard }'],
    ['mutation { a: add(name: "x") { name } b: add(name: "y") { name } }'],
    [
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Thing { id name } } }',
      {
        r: [
          { __typename: 'Thing', id: '1' },
          { __typename: 'Thing', id: '2' },
        ],
      },
    ],
    ['{ _service { sdl } }'],
    [getIntrospectionQuery()],
  ];

  test.each(DOCUMENTS)('%s %j', async (source, variables = {}) => {
    const execution = fresh();
    const answers: unknown[] = [];
    for (const _ of ['interpreted', 'compiled', 'compiled before'])
      answers.push(asRead(await execution.execute({ source, variables }, caller)));
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
    const oracle = await execute({ schema, document: parse(source), variableValues: variables, contextValue: caller.contextOf(principal) });
    expect((answers[0] as Answer).data).toEqual((JSON.parse(JSON.stringify({ data: oracle.data })) as Answer).data);
  });

  test('a value of no known type is an error of its field, compiled too, and never a request without an end', async () => {
    const execution = fresh();
    for (const _ of ['interpreted', 'compiled']) {
      const { data, errors } = await execution.execute({ source: '{ nameless { __typename } whoAmI }' }, caller);
      expect([data, errors?.map(({ path, extensions }) => [path, extensions?.['code']])]).toEqual([
        { nameless: null, whoAmI: 'STAFF olga' },
        [[['nameless'], 'INTERNAL_SERVER_ERROR']],
      ]);
    }
  });

  test('two operations of one document are never taken for each other', async () => {
    const execution = fresh();
    const source = 'query a { whoAmI } query b { contextNumber }';
    for (const _ of ['first', 'second', 'third']) {
      expect(await execution.execute({ source, operationName: 'a' }, caller)).toEqual({ data: { whoAmI: 'STAFF olga' } });
      expect(await execution.execute({ source, operationName: 'b' }, caller)).toEqual({ data: { contextNumber: 7 } });
    }
    expect(await execution.execute({ source, operationName: 'c' }, caller)).toMatchObject({
      errors: [{ extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } }],
    });
  });
});

describe('a wrong value', () => {
  const execution = createExecution({ schema: subgraphSchema(), log: quiet });
  const INSTANT = 'DateTime must be an ISO 8601 instant with a zone, for example "2026-03-01T09:30:00Z"';
  const LENGTH = 'Duration must be an ISO 8601 duration without years and months, for example "PT4H" or "P2DT30M"';
  const filtered = (type: string, field: string): string =>
    `query ($v: ${type}) { performanceIssues(filter: { ${field}: $v }) { totalCount } }`;

  test.each<readonly [source: string, variables: Record<string, unknown>, message: string, column: number]>([
    [filtered('DateTime', 'raisedFrom'), { v: '2026-01-01' }, `Variable "$v" got invalid value "2026-01-01"; ${INSTANT}`, 8],
    [
      filtered('OutsourcedEntityInput', 'resource'),
      { v: { type: 'RESOURCE', id: true } },
      'Variable "$v" got invalid value true at "v.id"; ID cannot represent value: true',
      8,
    ],
    [
      filtered('[PerformanceIssueStatus!]', 'status'),
      { v: ['CLOSD'] },
      'Variable "$v" got invalid value "CLOSD" at "v[0]"; Value "CLOSD" does not exist in "PerformanceIssueStatus" enum. Did you mean the enum value "CLOSED"?',
      8,
    ],
    [filtered('[ID!]!', 'partyId'), {}, 'Variable "$v" of required type "[ID!]!" was not provided.', 8],
    ['{ performanceIssues(filter: { raisedFrom: "yesterday" }) { totalCount } }', {}, INSTANT, 43],
    [
      'mutation { amendOutsourcingArrangement(input: { reopenWindow: "P1M", id: 1, arrangementId: 1, reason: "Renewed" }) { __typename } }',
      {},
      LENGTH,
      63,
    ],
  ])('%s %j gets the expected type and its location, in the same words each time', async (source, variables, message, column) => {
    for (const round of ['interpreted', 'compiled', 'compiled before']) {
      const { data, errors = [] } = await execution.execute({ source, variables }, caller);
      expect({ round, data, errors: errors.map(({ message, locations }) => [message, locations]) }).toEqual({
        round,
        data: undefined,
        errors: [[message, [{ line: 1, column }]]],
      });
    }
  });
});

describe('limits', () => {
  const refusalOf = async (source: string, variables: Record<string, unknown> = {}): Promise<unknown> =>
    (await fresh().execute({ source, variables }, caller)).errors?.[0]?.extensions?.['limit'];

  test('hostile documents are refused in a few milliseconds, before they are validated or compiled', async () => {
    const execution = fresh({ ...DEFAULT_LIMITS, tokens: 100_000 });
    const hostile = [
      `{ ${Array.from({ length: 1_000 }, (_, index) => `a${index}: whoAmI`).join(' ')} }`,
      `{ ${'whoAmI '.repeat(20_000)} }`,
      `{ thing(id: 1) { ...f0 } } ${Array.from({ length: 1_000 }, (_, i) => `fragment f${i} on Thing { ...f${i + 1} ...f${i + 1} }`).join(' ')} fragment f1000 on Thing { id }`,
    ];
    for (const source of hostile) {
      const before = process.cpuUsage();
      const answer = await execution.execute({ source }, caller);
      expect(answer.errors?.[0]?.extensions?.['code']).toBe('DOCUMENT_LIMIT_EXCEEDED');
      // Validating the second one takes seconds.
      expect(process.cpuUsage(before).user).toBeLessThan(1_000_000);
    }
  });

  test.each<readonly [string, string, Record<string, unknown>, string | undefined]>([
    [
      'a batch of a thousand entities',
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Thing { id name } } }',
      { r: Array(1_000).fill({ __typename: 'Thing', id: '1' }) },
      undefined,
    ],
    [
      'a batch beyond every answer',
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Thing { id name } } }',
      { r: Array(40_000).fill({ __typename: 'Thing', id: '1' }) },
      'cost',
    ],
    ['a negative page size', '{ things(first: -5) { id } }', {}, undefined],
    [
      'pages of pages in a fragment',
      'query ($n: Int) { things(first: $n) { ...p } } fragment p on Thing { parts(first: $n) { parts(first: $n) { id } } }',
      { n: 100 },
      'cost',
    ],
    [
      'the same by the default of a variable',
      'query ($n: Int = 100) { things(first: $n) { ...p } } fragment p on Thing { parts(first: $n) { parts(first: $n) { id } } }',
      {},
      'cost',
    ],
    [
      'the same by a batch that is the default of a variable',
      'query ($r: [_Any!]! = [{ __typename: "Thing", id: 1 }, { __typename: "Thing", id: 2 }]) { _entities(representations: $r) { ... on Thing { parts(first: 100) { parts(first: 100) { id name a: name b: name } } } } }',
      {},
      'cost',
    ],
    [
      'the same with small pages in place of a larger default',
      'query ($n: Int = 100) { things(first: $n) { ...p } } fragment p on Thing { parts(first: $n) { parts(first: $n) { id } } }',
      { n: 3 },
      undefined,
    ],
    [
      'the same where a directive leaves it out',
      'query ($n: Int = 100, $all: Boolean = false) { things(first: $n) { ...p @include(if: $all) id } } fragment p on Thing { parts(first: $n) { parts(first: $n) { id } } }',
      {},
      undefined,
    ],
    [
      'the same with small pages',
      'query ($n: Int) { things(first: $n) { ...p } } fragment p on Thing { parts(first: $n) { parts(first: $n) { id } } }',
      { n: 3 },
      undefined,
    ],
  ])('%s', async (_, source, variables, limit) => {
    expect(await refusalOf(source, variables)).toBe(limit);
  });
});
