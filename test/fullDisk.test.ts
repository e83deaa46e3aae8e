/** The product on a disk that runs full: changes are refused in words, reads go on, and so does everything once there is room. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { databasePath } from '../src/cli/dataDirectory.js';
import { LOCAL_ISSUER } from '../src/config.js';
import { openLocalKey } from '../src/server/auth/localKey.js';
import { compileProgram, type CompiledProgram } from './support/compiledProgram.js';
import { smallDisk } from './support/smallDisk.js';

interface Answer {
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

const CALLERS = 6;
const disk = smallDisk();

(disk === undefined ? describe.skip : describe)('a server whose disk is full (where this user may mount one)', () => {
  if (disk === undefined) return;
  let program: CompiledProgram;
  beforeAll(async () => {
    program = await compileProgram();
  });
  afterAll(async () => {
    disk.remove();
    await program.close();
  });

  const tokenFor = async (): Promise<string> => {
    const key = await openLocalKey(disk.path);
    const terms = { issuer: LOCAL_ISSUER, audience: 'party-performance', lifeMs: 3_600_000 };
    return key.mint({ roles: ['ADMIN', 'OPERATOR'], subject: 'operator' }, terms);
  };

  test('refuses changes with UNAVAILABLE, answers queries, is not ready, and recovers by itself', async () => {
    const authorization = `Bearer ${await tokenFor()}`;
    const server = program.start(['serve', '--no-demo'], { DATA_DIR: disk.path, PORT: '0', LOG_LEVEL: 'error' });
    const [url = ''] = /http:\/\/[^\s/]+/.exec(await server.waitForOutput(/supplier B\s+\S+/)) ?? [];
    const ask = async (query: string): Promise<{ status: number; answer: Answer }> => {
      const headers = { 'content-type': 'application/json', authorization };
      const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
      return { status: response.status, answer: (await response.json()) as Answer };
    };
    const register = (name: string) => ask(`mutation { registerParty(input: { name: "${name}" }) { __typename } }`);
    const names = async (): Promise<readonly string[]> => {
      const { status, answer } = await ask('{ parties(first: 100) { edges { node { name } } } }');
      expect(status).toBe(200);
      return (answer.data?.['parties'] as { edges: { node: { name: string } }[] }).edges.map(({ node }) => node.name);
    };
    const ready = async (): Promise<readonly unknown[]> => {
      const response = await fetch(`${url}/readyz`);
      return [response.status, (await response.json()) as unknown];
    };

    const kept = ['Before'];
    expect(await register('Before')).toMatchObject({ status: 200, answer: { data: { registerParty: { __typename: 'PartyPayload' } } } });
    disk.fill();
    // The file has free pages yet, for some more.
    const caller = async (number: number) => {
      for (let n = 0; ; n += 1) {
        const name = `Full ${String(number)} ${String(n)}`;
        const answered = await register(name);
        if (answered.status !== 200) return answered;
        kept.push(name);
      }
    };
    const message = 'Changes are unavailable: the database’s disk is full. Nothing was changed; retry later';
    const refused = { status: 503, answer: { data: null, errors: [{ message, extensions: { code: 'UNAVAILABLE' } }] } };
    expect(await Promise.all(Array.from({ length: CALLERS }, (_, number) => caller(number)))).toMatchObject(Array(CALLERS).fill(refused));
    expect((await names()).toSorted()).toEqual(kept.toSorted());
    expect(await ready()).toMatchObject([
      503,
      { status: 'not ready', reason: 'the database is read-only: its disk is full or write-protected' },
    ]);

    disk.makeRoom();
    expect(await ready()).toMatchObject([200, { status: 'ready' }]);
    expect(await register('After')).toMatchObject({ status: 200, answer: { data: { registerParty: { __typename: 'PartyPayload' } } } });
    expect((await names()).toSorted()).toEqual([...kept, 'After'].toSorted());
    server.process.kill('SIGTERM');
    expect((await server.ended).code).toBe(0);
    expect((await program.run(['audit'], { DATA_DIR: disk.path })).code).toBe(0);
  });

  test('does not start, and says why', async () => {
    const environment = { DATA_DIR: disk.path, PORT: '0', LOG_LEVEL: 'error' };
    disk.fill();
    const err = `The data directory ${databasePath(disk.path)} takes no writes: there is no room on its disk. Make room, then start again\n`;
    expect(await program.run(['serve', '--no-demo'], environment)).toEqual({ code: 1, out: '', err });
    const elsewhere = await program.run(['token', '--role', 'ADMIN'], { ...environment, DATA_DIR: join(disk.path, 'new') });
    expect(elsewhere).toMatchObject({ code: 1, err: expect.stringMatching(/ cannot be used: the disk is full\. Make room\n$/) });
    disk.makeRoom();
  });
});
