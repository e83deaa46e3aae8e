/**
 * Guards clients of the schema: it stays compatible with `test/fixtures/baseline.graphql`. A breaking change
 * that is meant is made by renewing the baseline, in a commit that says so:
 *
 *     npx party-performance schema > test/fixtures/baseline.graphql
 */
import { readFileSync } from 'node:fs';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { describe, expect, test } from '@jest/globals';
import { buildASTSchema, type GraphQLSchema, Kind, parse, print } from 'graphql';
import { contractText } from '../../src/graphql/schema.js';

const baseline = readFileSync(new URL('../fixtures/baseline.graphql', import.meta.url), 'utf8');

/** Federation's own directives are not defined in the text, so that it cannot be checked as a whole; the composition tests do that. */
const schemaOf = (sdl: string): GraphQLSchema => buildASTSchema(parse(sdl), { assumeValid: true, assumeValidSDL: true });

/** What clients and other subgraphs would notice, one line each. */
const breaking = async (before: string, after: string): Promise<readonly string[]> => {
  const changes = await diff(schemaOf(before), schemaOf(after));
  const kept = new Set(keysOf(after));
  return [
    ...changes
      .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
      .map(({ path, message }) => `${path ?? 'schema'}: ${message}`),
    ...keysOf(before)
      .filter((key) => !kept.has(key))
      .map((key) => `${key}: the key is gone`),
  ];
};

/** By what other subgraphs may refer to our entities: losing one breaks them, although the comparison calls it harmless. */
const keysOf = (sdl: string): readonly string[] =>
  parse(sdl).definitions.flatMap((node) =>
    node.kind === Kind.OBJECT_TYPE_DEFINITION
      ? (node.directives ?? []).filter(({ name }) => name.value === 'key').map((key) => `${node.name.value} ${print(key)}`)
      : [],
  );

describe('the contract', () => {
  test('keeps what the baseline promised', async () => {
    expect(await breaking(baseline, contractText())).toEqual([]);
  });

  test.each([
    ['a field that goes', /^ {2}"[^"]*"\n {2}breached: Boolean!$/m, '', /breached/],
    ['a field that may become null', /^ {2}priority: Int!$/m, '  priority: Int', /priority/],
    ['an enum value that goes', /^ {2}"[^"]*"\n {2}WARNING$/m, '', /WARNING/],
    ['an argument that becomes mandatory', /improvementPlan\((".*?") id: ID!\)/, 'improvementPlan($1 id: ID!, at: DateTime!)', /at/],
    ['a key that goes', ' @key(fields: "externalIdentifier { scheme value }")', '', /key/i],
  ])('is caught at %s', async (_, before, after, named) => {
    const changed = contractText().replace(before, after);
    expect(changed).not.toBe(contractText());
    expect((await breaking(contractText(), changed)).join('\n')).toMatch(named);
  });
});
