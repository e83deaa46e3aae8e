/** `party-performance schema`, as used to compose a supergraph. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { contractFor } from '../../src/graphql/routerProfiles.js';
import { contractText } from '../../src/graphql/schema.js';
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
});
