import { describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { subgraphSchema } from '../../../src/graphql/schema.js';
import { entityCache } from '../../../src/server/http/entityCache.js';

const cache = entityCache(subgraphSchema());
const ANSWER = { data: { _entities: [] } };
const ENTITIES = 'query($representations: [_Any!]!) { _entities(representations: $representations)';
const headerOf = (selection: string): string | null => cache(parse(`${ENTITIES} { ${selection} } }`), ANSWER);

describe('a router may keep', () => {
  test.each([
    ['the fields of one type', '... on Party { id name status }', 30],
    ['those of several types, for the shortest time', '... on Party { name } ... on PerformanceIssue { name status }', 5],
    ['an entity that leads to another', '... on PerformanceRecommendation { party { name } }', 5],
  ])('%s', (_, selection, maxAge) => {
    expect(headerOf(selection)).toBe(`private, max-age=${String(maxAge)}`);
  });

  test.each([
    ['a list, of which nothing is said', '... on Party { performanceIssues { totalCount } }'],
    ['what is not an entity', '... on PerformanceIssue { clocks { state } }'],
    ['nothing', '__typename'],
  ])('not %s', (_, selection) => {
    expect(headerOf(selection)).toBeNull();
  });

  test('by a fragment as by itself', () => {
    expect(cache(parse(`${ENTITIES} { ...F } } fragment F on Party { name }`), ANSWER)).toBe('private, max-age=30');
  });

  test('nothing with an error, and nothing that a client asks', () => {
    const document = parse(`${ENTITIES} { ... on Party { name } } }`);
    expect(cache(document, { ...ANSWER, errors: [{ message: 'broken' }] })).toBeNull();
    expect(cache(parse('{ party(id: "1") { name } }'), { data: {} })).toBeNull();
    expect(cache(parse(`${ENTITIES} { ... on Party { name } } performanceCaller { id } }`), ANSWER)).toBeNull();
  });
});
