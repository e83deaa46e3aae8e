/** What an operation costs, however its values are written: random documents of the contract, and answers to count. */
import { describe, expect, test } from '@jest/globals';
import { buildSubgraphSchema } from '@apollo/subgraph';
import fc from 'fast-check';
import { buildSchema, executeSync, getVariableValues, type GraphQLSchema, Kind, parse, validate } from 'graphql';
import { costOf, valueOf } from '../../../src/graphql/engine/cost.js';
import { contractText, subgraphSchema } from '../../../src/graphql/schema.js';
import { answering, valuesIn } from './anyAnswer.js';
import { operationsOf, SPELLINGS, written } from './randomOperations.js';
import { sized } from '../../support/size.js';

/** The cost of the only operation of a valid document. */
const costIn = (schema: GraphQLSchema, source: string, variables: Readonly<Record<string, unknown>> = {}): number => {
  const document = parse(source);
  expect(validate(schema, document)).toEqual([]);
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new Error('The document has no operation');
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (coerced === undefined) throw new Error(errors.join('\n'));
  return valueOf(costOf(schema, document, operation), coerced);
};

describe('the cost of an operation of the contract', () => {
  const schema = subgraphSchema();

  test('is the same for a literal, a variable, the default of a variable and the default of an argument', () => {
    fc.assert(
      fc.property(operationsOf(schema), (operation) => {
        const costs = SPELLINGS.map((spelling) => {
          const { source, variables } = written(operation, spelling);
          return costIn(schema, source, variables);
        });
        expect(costs).toEqual(costs.map(() => costs[0]));
      }),
      { numRuns: sized(20, 60) },
    );
  });

  test('is never less than the values of an answer with full pages, where lists that have no size of their own hold one item', () => {
    const { schema: bare, fieldResolver, typeResolver } = answering(buildSubgraphSchema([{ typeDefs: parse(contractText()) }]));
    let answered = 0;
    fc.assert(
      fc.property(operationsOf(bare), (operation) => {
        const { source, variables } = written(operation, 'VARIABLE');
        const cost = costIn(bare, source, variables);
        fc.pre(cost < 20_000);
        const answer = executeSync({ schema: bare, document: parse(source), variableValues: variables, fieldResolver, typeResolver });
        expect(answer.errors).toBeUndefined();
        expect(cost).toBeGreaterThanOrEqual(valuesIn(answer.data));
        answered += valuesIn(answer.data);
      }),
      { numRuns: 60 },
    );
    expect(answered).toBeGreaterThan(100);
  });

  test('holds the weights that the contract declares', () => {
    const party = '$id: ID!, $period: PerformancePeriodInput!';
    const variables = { id: 'party-a', period: { from: '2026-03-01T00:00:00Z', to: '2026-04-01T00:00:00Z' } };
    const ask = (selection: string): number => costIn(schema, `query(${party}) { ${selection} }`, variables);
    const history = 'history(first: 1) { nodes { id } }';
    const node = (selection: string): number => costIn(schema, `{ performanceNode(id: "any") { ${selection} } }`);
    expect(node(history)).toBe(node(`... on PerformanceIssue { ${history} }`));
    expect(ask('party(id: $id) { name performance(period: $period, measures: [OPEN]) { value } }')).toBe(1 + 1 + 100 + 1);
    expect(ask('partyProgressReport(partyId: $id, period: $period) { asOf } party(id: $id) { id }')).toBe(5_000 + 1 + 1 + 1);
  });
});

describe('a size', () => {
  const schema = buildSchema(`
    type Query { items(first: Int = 50): [Item!]! listed(ids: [ID!]! = [1, 2, 3]): [Item!]! one(only: Boolean): Item }
    type Item { id: ID! items(first: Int, last: Int): [Item!]! }
  `);

  test.each<readonly [what: string, source: string, variables: Readonly<Record<string, unknown>>, cost: number]>([
    ['is the default of its argument', '{ items { id } }', {}, 51],
    ['is the default of its argument where its variable is left out', 'query($n: Int) { items(first: $n) { id } }', {}, 51],
    ['is a page by default where its argument is null', '{ items(first: null) { id } }', {}, 26],
    ['is a page by default where its variable is null', 'query($n: Int = 9) { items(first: $n) { id } }', { n: null }, 26],
    ['is the variable before its default', 'query($n: Int = 90) { items(first: $n) { id } }', { n: 2 }, 3],
    ['is at most the largest page', 'query($n: Int = 1000) { items(first: $n) { id } }', {}, 101],
    ['counts at each level', 'query($n: Int = 100) { items(first: $n) { items(last: $n) { id } } }', {}, 1 + 100 * (1 + 100)],
    ['of a list is the default of its argument', '{ listed { id } }', {}, 4],
    ['of a list is its length with variables in it', 'query($a: ID!) { listed(ids: [$a, $a]) { id } }', { a: 1 }, 3],
    ['of a list that is one value is one', 'query($ids: [ID!]!) { listed(ids: $ids) { id } }', { ids: 7 }, 2],
    ['of a list is the default of its variable', 'query($ids: [ID!]! = [1, 2, 3, 4, 5]) { listed(ids: $ids) { id } }', {}, 6],
    [
      'counts in a fragment as often as that is spread',
      'query($n: Int = 10) { a: one { ...f } b: one { ...f } } fragment f on Item { items(first: $n) { id } }',
      {},
      24,
    ],
    ['is nothing where its field is skipped', 'query($no: Boolean = true) { items @skip(if: $no) { id } one { id } }', {}, 2],
    [
      'is nothing where its fragment is not included',
      'query($no: Boolean!) { ... @include(if: $no) { items { id } } one { id } }',
      { no: false },
      2,
    ],
  ])('%s', (_, source, variables, cost) => {
    expect(costIn(schema, source, variables)).toBe(cost);
  });
});
