/**
 * Guards clients of the schema: it stays compatible with `test/fixtures/baseline.graphql`. A breaking change
 * that is meant is made by renewing the baseline, in a commit that says so:
 *
 *     npx party-performance schema > test/fixtures/baseline.graphql
 */
import { readFileSync } from 'node:fs';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { describe, expect, test } from '@jest/globals';
import { buildASTSchema, type GraphQLSchema, Kind, parse, print, visit } from 'graphql';
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

const REASON = /^Use `(\w+)(?:\.(\w+))?`\. Ends \d{4}-\d{2}-\d{2}\.$/;

/** Deprecations whose reason names nothing of the contract to use instead, or no day on which they end. */
const unhelpful = (sdl: string): readonly string[] => {
  const schema = schemaOf(sdl);
  const isThere = (name = '', field?: string): boolean => {
    const type = schema.getType(name);
    return field === undefined ? type !== undefined : type !== undefined && 'getFields' in type && field in type.getFields();
  };
  const found: string[] = [];
  visit(parse(sdl), {
    Directive: ({ name, arguments: args = [] }) => {
      const reason = args.find((one) => one.name.value === 'reason')?.value;
      const text = reason?.kind === Kind.STRING ? reason.value : '';
      const [matches, type, field] = REASON.exec(text) ?? [];
      if (name.value === 'deprecated' && (matches === undefined || !isThere(type, field))) found.push(text);
    },
  });
  return found;
};

describe('the contract', () => {
  test('deprecates nothing without saying what to use instead, and when it ends', () => {
    expect(unhelpful(contractText())).toEqual([]);
    const deprecated = (reason: string): readonly string[] =>
      unhelpful(`type Query { old: Int @deprecated(reason: "${reason}") new: Int }`);
    expect(deprecated('Use `Query.new`. Ends 2028-01-31.')).toEqual([]);
    for (const reason of ['No longer supported', 'Use `Query.newer`. Ends 2028-01-31.', 'Use `Query.new`.'])
      expect(deprecated(reason)).toEqual([reason]);
  });

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
