/** `party-performance schema`, as used to compose a supergraph. */
import { describe, expect, test } from '@jest/globals';
import { Command, CommanderError } from 'commander';
import { buildClientSchema, type IntrospectionQuery, isInterfaceType, lexicographicSortSchema, printSchema } from 'graphql';
import { schemaCommand } from '../../src/cli/schema.js';
import { contractFor } from '../../src/graphql/routerProfiles.js';
import { contractText, subgraphSchema } from '../../src/graphql/schema.js';
import { compileProgram, type ExitResult } from '../support/compiledProgram.js';
import { recordedOutput } from '../support/recordedOutput.js';

/** Runs the command in this process. */
const run = async (...args: readonly string[]): Promise<ExitResult> => {
  const { output, written } = recordedOutput();
  const cli = new Command();
  schemaCommand(cli, () => output);
  for (const command of cli.commands) command.exitOverride().configureOutput({ writeErr: output.err });
  const code = await cli.parseAsync(['schema', ...args], { from: 'user' }).then(
    () => 0,
    (error: unknown) => (error instanceof CommanderError ? error.exitCode : null),
  );
  return { code, ...written };
};

describe('schema', () => {
  test('prints the core word for word, which is what the baseline is renewed with', async () => {
    const program = await compileProgram();
    expect(await program.run(['schema'], {})).toMatchObject({ code: 0, out: contractText() });
    await program.close();
  });

  test('prints what a router has over it', async () => {
    const printed = await run('--profile', 'apollo-router');
    expect(printed).toMatchObject({ code: 0, out: contractFor('apollo-router', contractText()) });
  });

  test('names the routers it knows', async () => {
    const refused = await run('--profile', 'another');
    expect([refused.code, refused.err]).toEqual([1, expect.stringMatching(/portable, apollo-router, hive, cosmo/)]);
  });

  test('prints what introspection answers, from which a client builds the same schema', async () => {
    const { code, out } = await run('--json');
    const built = buildClientSchema(JSON.parse(out) as IntrospectionQuery);
    expect([code, printSchema(lexicographicSortSchema(built))]).toEqual([0, printSchema(lexicographicSortSchema(subgraphSchema()))]);
  });

  test('prints the members of every interface and union, and nothing of what gateways alone ask for', async () => {
    const { code, out } = await run('--possible-types');
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
    expect((await run('--json', '--profile', 'cosmo')).code).toBe(1);
    expect((await run('--json', '--possible-types')).code).toBe(1);
  });
});
