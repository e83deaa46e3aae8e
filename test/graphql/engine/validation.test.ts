/** What a refused document tells of the schema, and how much. */
import { describe, expect, test } from '@jest/globals';
import { createExecution } from '../../../src/graphql/engine/execution.js';
import { operator } from '../../support/domain/samples.js';
import { testbedSchema } from '../../server/testServer.js';

const log = { error: (): void => undefined };
const execution = (introspection: boolean) => createExecution({ schema: testbedSchema(), log, introspection });
const ask = (source: string, introspection: boolean, principal: typeof operator | null = operator) =>
  execution(introspection).execute({ source }, { principal, contextOf: () => ({ principal, number: 1 }) });

describe('a document with many errors', () => {
  test.each([true, false])('gets ten of them (schema public: %s)', async (introspection) => {
    const { errors = [] } = await ask(
      `{ ${Array.from({ length: 900 }, (_, index) => `unknown${String(index)}`).join(' ')} }`,
      introspection,
    );
    expect(errors).toHaveLength(10);
    expect(errors.every(({ extensions }) => extensions?.['code'] === 'GRAPHQL_VALIDATION_FAILED')).toBe(true);
  });
});

describe('a misspelt name', () => {
  const MISSPELT = [
    '{ whoAmi }',
    '{ thing(idd: "1") { id } }',
    '{ thing(id: "1") { nam } }',
    'query ($n: Strin) { whoAmI }',
    '{ outcome(ok: true) { ... on Thin { id } } }',
  ];

  test.each(MISSPELT)('%s is corrected where the schema may be read', async (source) => {
    expect(JSON.stringify((await ask(source, true)).errors)).toContain('Did you mean');
  });

  test.each(MISSPELT)('%s is not corrected where the schema may not be read', async (source) => {
    const { errors } = await ask(source, false);
    expect(errors?.length).toBeGreaterThan(0);
    expect(JSON.stringify(errors)).not.toContain('Did you mean');
    expect(errors?.[0]?.locations).toBeDefined();
  });
});

describe('the schema', () => {
  const SCHEMA = ['{ __schema { types { name } } }', '{ __type(name: "Thing") { name } }'];

  test.each(SCHEMA)('may be read by %s without a token', async (source) => {
    expect((await ask(source, true, null)).errors).toBeUndefined();
  });

  test.each(SCHEMA)('may not be read by %s where it is not public, with a token either', async (source) => {
    for (const principal of [null, operator]) expect((await ask(source, false, principal)).data).toBeUndefined();
  });

  test('may be read as one text by who has a token', async () => {
    expect((await ask('{ _service { sdl } }', false, null)).errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
    expect((await ask('{ _service { sdl } }', false)).errors).toBeUndefined();
  });
});
