/** Resolvers see the fields that they say they look at; an assertion of a type error fails to compile where there is none. */
import { describe, expect, test } from '@jest/globals';
import { isObjectType } from 'graphql';
import type { PerformanceIssue } from '../../src/domain/issue/model.js';
import { looking, type ModuleResolvers } from '../../src/graphql/looking.js';
import { subgraphSchema } from '../../src/graphql/schema.js';
import { REGISTRY } from '../../src/store/registry.js';

const fields = (module: ModuleResolvers): readonly string[] => Object.values(module).flatMap((type) => Object.keys(type));

describe('a resolver of an aggregate does not compile', () => {
  test('where it does not say what it looks at', () => {
    // @ts-expect-error it needs `severity`, and says nothing
    expect(fields({ PerformanceIssue: { priority: ({ severity }) => severity.length } })).toEqual(['priority']);
  });

  test('where it looks at more than it says', () => {
    const urgency = ({ urgency: value }: Pick<PerformanceIssue, 'urgency'>): number => value;
    // @ts-expect-error it looks at `urgency`, and says `severity`
    expect(fields({ PerformanceIssue: { priority: looking(['severity'], urgency) } })).toEqual(['priority']);
    expect(fields({ PerformanceIssue: { priority: looking(['urgency'], urgency) } })).toEqual(['priority']);
    expect(fields({ PerformanceIssue: { priority: looking(['severity'], ({ severity }) => severity.length) } })).toEqual(['priority']);
  });

  test('where it looks at what a document does not have', () => {
    // @ts-expect-error an issue has no `colour`
    expect(fields({ PerformanceIssue: { priority: looking(['colour'], () => 1) } })).toEqual(['priority']);
  });
});

test('the schema keeps what every resolver of an aggregate looks at', () => {
  const schema = subgraphSchema();
  const silent = Object.keys(REGISTRY).flatMap((name) => {
    const type = schema.getType(name);
    const resolved = isObjectType(type) ? Object.values(type.getFields()).filter(({ resolve }) => resolve !== undefined) : [];
    expect(resolved.length).toBeGreaterThan(0);
    return resolved.filter(({ resolve }) => !('needs' in (resolve ?? {}))).map((field) => `${name}.${field.name}`);
  });
  expect(silent).toEqual([]);
});
