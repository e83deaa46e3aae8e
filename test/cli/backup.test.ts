/** The embedded database as a whole, by its commands: copied under load, damaged, put back. */
import { mkdtemp, rm, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { startMongod } from 'mongod-embedded';
import { auditDatabase } from '../../src/cli/audit.js';
import type { DatabaseConfig } from '../../src/cli/database.js';
import { databasePath } from '../../src/cli/dataDirectory.js';
import { LOCAL_ISSUER } from '../../src/config.js';
import { openLocalKey } from '../../src/server/auth/localKey.js';
import { compileProgram, type CompiledProgram, type RunningProgram } from '../support/compiledProgram.js';
import { recordedOutput } from '../support/recordedOutput.js';

const CALLERS = 4;
const TERMS = { issuer: LOCAL_ISSUER, audience: 'party-performance', lifeMs: 3_600_000 };

let program: CompiledProgram;
let directory: string;
let copy: string;
beforeAll(async () => {
  program = await compileProgram();
});
afterAll(() => program.close());
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'party-performance-'));
  copy = join(directory, 'copy');
});
afterEach(() => rm(directory, { recursive: true, force: true }));

const here = (): Record<string, string> => ({ DATA_DIR: directory, PORT: '0', LOG_LEVEL: 'error' });

interface Serving {
  readonly server: RunningProgram;
  readonly register: (name: string) => Promise<void>;
}

/** Starts the server. `register` throws unless the party is acknowledged. */
const serve = async (): Promise<Serving> => {
  const server = program.start(['serve', '--no-demo'], here());
  const [url = ''] = /http:\/\/[^\s/]+/.exec(await server.waitForOutput(/supplier B\s+\S+/)) ?? [];
  const token = await (await openLocalKey(directory)).mint({ roles: ['ADMIN'], subject: 'admin' }, TERMS);
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const register = async (name: string): Promise<void> => {
    const query = `mutation { registerParty(input: { name: "${name}" }) { __typename } }`;
    const answer: unknown = await (await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) })).json();
    expect(answer).toEqual({ data: { registerParty: { __typename: 'PartyPayload' } } });
  };
  return { server, register };
};

const stop = async ({ server }: Serving): Promise<void> => {
  server.process.kill('SIGTERM');
  await server.ended;
};

/** How many parties an audit of the database finds, which has to find nothing wrong. */
const auditedParties = async (): Promise<number> => {
  const { output, written } = recordedOutput();
  const server = await startMongod({ path: databasePath(directory) });
  const database = (): DatabaseConfig => ({ mongodb: { uri: server.uri, database: 'party_performance' }, dataDir: directory });
  expect([await auditDatabase(database, { json: true }, output), written.err]).toEqual([0, '']);
  await server.close();
  return (JSON.parse(written.out) as { readonly parties: number }).parties;
};

test('a backup under write load holds what was acknowledged before it, passes its audit, and is put back once the server is stopped', async () => {
  const serving = await serve();
  const load = { isOver: false, acknowledged: 0 };
  const caller = async (number: number): Promise<void> => {
    for (let n = 0; !load.isOver; n += 1, load.acknowledged += 1) await serving.register(`Party ${String(number)} ${String(n)}`);
  };
  for (let n = 0; n < 10; n += 1) await serving.register(`Before ${String(n)}`);
  const callers = Array.from({ length: CALLERS }, (_, number) => caller(number));
  const backup = await program.run(['backup', copy], here());
  load.isOver = true;
  await Promise.all(callers);
  expect(load.acknowledged).toBeGreaterThan(0);
  expect(backup).toMatchObject({ code: 0, err: '', out: expect.stringContaining('✓ Every document of the copy equals the fold') });
  expect(await program.run(['restore', copy], here())).toMatchObject({ code: 1, err: expect.stringContaining('stop it first') });
  await stop(serving);
  const all = 10 + load.acknowledged;
  expect(await auditedParties()).toBe(all);

  expect(await program.run(['compact'], here())).toMatchObject({ code: 0, out: expect.stringMatching(/^✓ Compacted \d+ documents?\n$/) });
  const restored = await program.run(['restore', copy], here());
  expect(restored).toMatchObject({ code: 0, out: expect.stringMatching(/✓ Restored .*\nThe former database is in .*before-/) });
  const kept = await auditedParties();
  expect(kept).toBeGreaterThanOrEqual(10);
  expect(kept).toBeLessThanOrEqual(all);
});

test('a damaged database is refused by every command in a sentence with exit code 1, every time, until a backup is put back', async () => {
  const serving = await serve();
  await serving.register('Kept');
  expect(await program.run(['backup', copy], here())).toMatchObject({ code: 0 });
  await stop(serving);
  await truncate(join(databasePath(directory), 'data.mdb'), 3 * 4096);
  const sentence = new RegExp(
    `The data directory ${databasePath(directory)} is damaged: .*\\. Restore a backup, or move the directory away to start anew\\n$`,
  );
  for (const args of [['serve'], ['serve'], ['audit'], ['compact']])
    expect([args, await program.run(args, here())]).toMatchObject([args, { code: 1, out: '', err: expect.stringMatching(sentence) }]);
  const another = await program.run(['backup', join(directory, 'another')], here());
  expect(another).toMatchObject({
    code: 1,
    err: expect.stringMatching(/^The backup could not be carried out: .* is damaged: data\.mdb was cut/),
  });
  expect(await program.run(['restore', copy], here())).toMatchObject({ code: 0 });
  expect(await auditedParties()).toBe(1);
});

describe('backup, restore and compact', () => {
  test('are for the embedded database alone', async () => {
    const environment = { ...here(), MONGODB_URI: 'mongodb://127.0.0.1:1', AUTH_ISSUER: 'https://idp.example', AUTH_AUDIENCE: 'graph' };
    expect(await program.run(['backup', copy], environment)).toMatchObject({
      code: 1,
      err: expect.stringContaining('MONGODB_URI names a MongoDB server: use its own tools'),
    });
  });
});
