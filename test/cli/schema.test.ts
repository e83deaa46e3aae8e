/** `party-performance schema`, as used to compose a supergraph. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildClientSchema, type IntrospectionQuery, isInterfaceType, lexicographicSortSchema, printSchema } from 'graphql';
import { contractFor } from '../../src/graphql/routerProfiles.js';
import { contractText, subgraphSchema } from '../../src/graphql/schema.js';
import { compileProgram, type CompiledProgram } from '../support/compiledProgram.js';

let program: CompiledProgram;
beforeAll(async () => {
  program = await compileProgram();
});
afterAll(() => program.close());

describe('schema', () => {
  test('prints the core word for word, which is what the baseline is renewed with', async () => {
    expect(await program.run(['schema'], {})).toMatchObject({ code: 0, out: contractText() });
  });

  test('prints what a router has over it', async () => {
    const printed = await program.run(['schema', '--profile', 'apollo-router'], {});
    expect(printed).toMatchObject({ code: 0, out: contractFor('apollo-router', contractText()) });
  });

  test('names the routers it knows', async () => {
    const refused = await program.run(['schema', '--profile', 'another'], {});
    expect([refused.code, refused.err]).toEqual([1, expect.stringMatching(/portable, apollo-router, hive, cosmo/)]);
  });

  test('prints what introspection answers, from which a client builds the same schema', async () => {
    const { code, out } = await program.run(['schema', '--json'], {});
    const built = buildClientSchema(JSON.parse(out) as IntrospectionQuery);
    expect([code, printSchema(lexicographicSortSchema(built))]).toEqual([0, printSchema(lexicographicSortSchema(subgraphSchema()))]);
  });

  test('prints the members of every interface and union, and nothing of what gateways alone ask for', async () => {
    const { code, out } = await program.run(['schema', '--possible-types'], {});
    const possibleTypes = JSON.parse(out) as Readonly<Record<string, readonly string[]>>;
    expect(code).toBe(0);
    const refusal = subgraphSchema().getType('PerformanceRefusal');
    const members = isInterfaceType(refusal)
      ? subgraphSchema()
          .getPossibleTypes(refusal)
          .map(({ name }) => name)
      : [];
    expect(members.length).toBeGreaterThan(3);
    expect(possibleTypes['PerformanceRefusal']).toEqual(members);
    const declared = [...contractText().matchAll(/^(?:interface|union) (\w+)/gm)].map(([, name]) => name);
    expect(Object.keys(possibleTypes).sort()).toEqual(declared.sort());
  });

  test('prints one thing at a time', async () => {
    expect((await program.run(['schema', '--json', '--profile', 'cosmo'], {})).code).toBe(1);
    expect((await program.run(['schema', '--json', '--possible-types'], {})).code).toBe(1);
  });
});
