import { once } from 'node:events';
import { chmod, cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, test } from '@jest/globals';
import { Command } from 'commander';
import { decodeJwt } from 'jose';
import { runChecks, type DoctorCheck } from '../../src/cli/doctor.js';
import { durationMs } from '../../src/cli/duration.js';
import { tokenCommand } from '../../src/cli/token.js';
import { readConfig } from '../../src/config.js';
import { localKeyPath } from '../../src/server/auth/localKey.js';
import { principalOf } from '../../src/server/auth/principals.js';
import { clientsBy, configOf } from '../server/testServer.js';
import { compileProgram, type CompiledProgram } from '../support/compiledProgram.js';

let program: CompiledProgram;
let directory: string;
beforeAll(async () => {
  program = await compileProgram();
});
afterAll(() => program.close());
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'party-performance-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

const here = (): Record<string, string> => ({ DATA_DIR: directory, PORT: '0' });
const GREETING = /supplier B\s+\S+/;
const urlIn = (text: string): string => /http:\/\/[^\s/]+/.exec(text)?.[0] ?? '';

const whoIs = async (url: string, token: string): Promise<unknown> => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: '{ performanceCaller { id kind } }' }),
  });
  return response.json();
};

describe('serve', () => {
  test('starts, says where to look, answers the tokens it printed, holds its directory, stops in good order and starts again', async () => {
    const first = program.start(['serve', '--no-demo'], { ...here(), LOG_LEVEL: 'info' });
    const said = await first.waitForOutput(GREETING);
    const url = urlIn(said);
    const operator = /operator\s+(eyJ\S+)/.exec(said)?.[1] ?? '';
    expect(await whoIs(url, operator)).toMatchObject({ data: { performanceCaller: { id: 'operator', kind: 'STAFF' } } });
    expect((await fetch(`${url}/readyz`)).status).toBe(200);

    const second = await program.run(['serve'], here());
    expect([second.code, second.err]).toEqual([1, expect.stringMatching(/^Another server runs on the data directory .*\n$/)]);
    const minted = await program.run(['token', '--role', 'AUDITOR', '--subject', 'ada'], here());
    expect(await whoIs(url, minted.out.trim())).toMatchObject({ data: { performanceCaller: { id: 'ada' } } });
    const examined = await program.run(['doctor'], here());
    expect([examined.code, examined.out]).toEqual([
      0,
      expect.stringMatching(/✓ Server +runs at http:\S+, version 0\.1\.0, process \d+, since /),
    ]);
    expect(examined.out).toMatch(/✓ Data directory +\/\S+, [\d.]+ [MGT]B free/);
    expect(examined.out).toMatch(/✓ Database +party_performance at \S+, version \S+, schema version \d+, [\d.]+ [kM]B on disk/);

    const copy = `${directory}-copy`;
    await cp(directory, copy, { recursive: true, filter: (source) => !source.endsWith('.sock') });
    const copied = await program.run(['doctor'], { ...here(), DATA_DIR: copy });
    expect([copied.code, copied.out]).toEqual([0, expect.stringMatching(/✓ Server +none runs with this data directory\n✓ Database /)]);
    await rm(copy, { recursive: true });

    first.process.kill('SIGTERM');
    const ended = await first.ended;
    expect(ended).toMatchObject({ code: 0, err: expect.stringContaining('"msg":"Stopped"') });
    expect(ended.err.match(/Creating \d+ collections|Building indexes|Migrating/g)).toEqual([expect.stringMatching(/^Creating \d\d/)]);

    const again = program.start(['--no-demo'], here());
    await again.waitForOutput(GREETING);
    again.process.kill('SIGINT');
    expect(await again.ended).toMatchObject({ code: 0 });
  });

  test('an invalid configuration is reported completely and starts nothing', async () => {
    const { code, out, err } = await program.run(['serve'], { ...here(), PORT: 'x', LOG_LEVEL: 'loud', HOST: '0.0.0.0' });
    expect([code, out]).toEqual([1, '']);
    expect(err.split('\n').map((line) => line.trim().split(' ')[0])).toEqual(['The', 'PORT', 'LOG_LEVEL', 'AUTH_ISSUER', '']);
  });

  test.each([
    ['a database of its own', { MONGODB_URI: 'mongodb://127.0.0.1:1/?replicaSet=rs0' }],
    ['an open address', { HOST: '0.0.0.0' }],
  ])('with %s and no issuer it refuses in one clear line', async (_, environment) => {
    const { code, err } = await program.run(['serve'], { ...here(), ...environment });
    expect([code, err]).toEqual([1, expect.stringMatching(/^AUTH_ISSUER must be set when .*\n$/)]);
  });
});

describe('serve, with an address for operators,', () => {
  test('answers them there, and clients elsewhere', async () => {
    const served = program.start(['serve', '--no-demo'], { ...here(), LOG_LEVEL: 'info', OPERATIONS_PORT: '0' });
    const url = urlIn(await served.waitForOutput(GREETING));
    const lines = await served.waitForError(/Operators are answered/);
    const operators = /"url":"(\S+?)"/.exec(lines)?.[1] ?? '';
    expect(await (await fetch(`${operators}/livez`)).json()).toMatchObject({ status: 'alive' });
    const details = (await (await fetch(`${operators}/readyz`)).json()) as object;
    expect(details).toMatchObject({
      status: 'ready',
      version: '0.1.0',
      database: { answeredInMs: expect.any(Number) as unknown },
      feedInterrupted: 0,
    });
    const metrics = await (await fetch(`${operators}/metrics`)).text();
    expect(metrics).toMatch(/^party_performance_ready 1$/m);
    expect(metrics).toMatch(/^party_performance_disk_free_bytes \d+/m);
    expect(metrics).toMatch(/^db_client_operation_duration_seconds_count\{db_operation_name="find"/m);
    expect((await fetch(`${url}/metrics`)).status).toBe(404);
    served.process.kill('SIGTERM');
    expect(await served.ended).toMatchObject({ code: 0 });
  });

  test('goes on where no collector takes its traces', async () => {
    const served = program.start(['serve', '--no-demo'], { ...here(), OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:1' });
    const said = await served.waitForOutput(GREETING);
    expect(await whoIs(urlIn(said), /operator\s+(eyJ\S+)/.exec(said)?.[1] ?? '')).toMatchObject({
      data: { performanceCaller: { id: 'operator' } },
    });
    served.process.kill('SIGTERM');
    expect(await served.ended).toMatchObject({ code: 0 });
  });
});

describe('serve, where something is in the way,', () => {
  test('names a port that is in use, and has started and made nothing', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const port = String((taken.address() as AddressInfo).port);
    const { code, out, err } = await program.run(['serve'], { ...here(), PORT: port });
    taken.close();
    expect([code, out, err]).toEqual([1, '', `Port ${port} is in use: set PORT to another\n`]);
    expect(await readdir(directory)).toEqual([]);
  });

  test('names an address that is not of this machine', async () => {
    const { code, err } = await program.run(['serve'], {
      ...here(),
      HOST: '192.0.2.1',
      AUTH_ISSUER: 'https://issuer.example',
    });
    expect([code, err]).toEqual([1, '192.0.2.1 is not an address of this machine: set HOST to one\n']);
  });

  test('says at once which database it looks for, in the end which variable names it, and never a password', async () => {
    const environment = {
      ...here(),
      MONGODB_URI: 'mongodb://ada:lovelace@127.0.0.1:1/?serverSelectionTimeoutMS=50',
      AUTH_ISSUER: 'https://issuer.example',
    };
    const { code, err } = await program.run(['serve'], environment);
    expect([code, err.trim().split('\n')]).toEqual([
      1,
      [
        expect.stringContaining('"msg":"Connecting to the database at 127.0.0.1:1 (MONGODB_URI), for 0.05 s at most"'),
        expect.stringMatching(/^The database at 127\.0\.0\.1:1 cannot be used: .*\. Check MONGODB_URI and the network$/),
      ],
    ]);
    expect(err).not.toContain('lovelace');
    const unread = await program.run(['serve'], { ...environment, MONGODB_URI: 'mongodb://ada:love/lace@127.0.0.1:1/' });
    expect([unread.code, unread.err]).toEqual([1, expect.stringMatching(/^MONGODB_URI cannot be read: (?!.*lace).*\n$/)]);
  });

  test('warns of a misspelt variable, and of nothing else that is set', async () => {
    const { err } = await program.run(['serve'], { ...here(), HOST: '192.0.2.1', AUTH_ISSUER: 'https://issuer.example', LIMIT_DEPHT: '5' });
    expect(err).toContain('"msg":"LIMIT_DEPHT is unknown and has no effect: did you mean LIMIT_DEPTH?"');
    expect(err.trim().split('\n')).toHaveLength(2);
  });

  test.each([
    ['nonsense', [], "error: unknown command 'nonsense': choose from serve, token, "],
    ['reprot', ['--last', '30d'], "error: unknown command 'reprot': did you mean 'report'?"],
    ['--nodemo', [], "error: unknown option '--nodemo'"],
    ['serve', ['nonsense'], "error: 'serve' takes no arguments, and not 'nonsense'"],
  ])('%s %j is refused', async (command, args, message) => {
    expect(await program.run([command, ...args], here())).toMatchObject({ code: 1, err: expect.stringContaining(message) });
  });
});

describe('a data directory that is none', () => {
  test.each<readonly [string, () => Promise<string>, RegExp]>([
    [
      'a file',
      async () => {
        await writeFile(join(directory, 'file'), '');
        return 'file';
      },
      /^The data directory \S+file cannot be used: a file of this name exists\. Point DATA_DIR at a directory/,
    ],
    [
      'a link that leads nowhere',
      async () => {
        await symlink(join(directory, 'nowhere'), join(directory, 'link'));
        return 'link';
      },
      /^The data directory \S+link cannot be used: there is no such file or directory\. Point DATA_DIR/,
    ],
    [
      'one with a file where the database is to be',
      async () => {
        await writeFile(join(directory, 'database'), '');
        return '.';
      },
      /^The data directory \S+database cannot be used: a file of this name exists/,
    ],
    [
      'one with a directory where the key is to be',
      async () => {
        await mkdir(localKeyPath(directory));
        return '.';
      },
      /^The key \S+ cannot be used: it is a directory\. Remove it to have a new one made/,
    ],
  ])('such as %s is named', async (_, prepare, message) => {
    const dataDir = join(directory, await prepare());
    expect(await program.run(['serve', '--no-demo'], { ...here(), DATA_DIR: dataDir })).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringMatching(message),
    });
    const minted = await program.run(['token', '--role', 'ADMIN'], { ...here(), DATA_DIR: dataDir });
    expect([minted.code, minted.err]).toEqual([1, expect.stringMatching(new RegExp(`${message.source}[^\\n]*\\n$`))]);
  });

  test('is named by commands that need a database', async () => {
    await writeFile(join(directory, 'database'), '');
    expect(await program.run(['audit'], here())).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^The audit could not be carried out: The data directory \S+database cannot be used/),
    });
  });
});

describe('token', () => {
  /** What the command says when it refuses. */
  const refusal = async (args: readonly string[], environment: Record<string, string>): Promise<string> => {
    const said: string[] = [];
    const cli = new Command().exitOverride().configureOutput({ writeErr: (text) => said.push(text) });
    tokenCommand(cli, () => configOf({ DATA_DIR: directory, ...environment }));
    await expect(cli.parseAsync(['token', ...args], { from: 'user' })).rejects.toMatchObject({ exitCode: 1 });
    return said.join('');
  };

  test.each<readonly [string, readonly string[], Record<string, string>, RegExp]>([
    ['without saying for whom', [], {}, /--role OPERATOR, --client supplier-a or --service/],
    ['for an unknown role', ['--role', 'KING'], {}, /Choose from OPERATOR/],
    ['for a service and a client at once', ['--service', 'gateway', '--client', 'a'], {}, /cannot be used with/],
    ['for a service and a role at once', ['--service', 'gateway', '--role', 'ADMIN'], {}, /cannot be used with/],
    ['for a role and a client at once', ['--role', 'ADMIN', '--client', 'a'], {}, /cannot be used with/],
    ['for a person whom no claim names', ['--role', 'ADMIN', '--person', 'p-7'], {}, /--person needs AUTH_PERSON_CLAIM/],
    ['for an unreadable time', ['--role', 'ADMIN', '--ttl', 'soon'], {}, /90s, 15m, 12h or 7d/],
    [
      'where an issuer is configured',
      ['--role', 'ADMIN'],
      { AUTH_ISSUER: 'https://issuer.example' },
      /Tokens come from https:\/\/issuer.example/,
    ],
  ])('%s there is none', async (_, args, environment, message) => {
    expect(await refusal(args, environment)).toMatch(message);
  });

  test('lives as long as its option says, in words that the option takes', async () => {
    const { out } = await program.run(['token', '--help'], here());
    expect(out).toContain('(default: 12h)');
    const minted = await program.run(['token', '--service', 'gateway'], here());
    expect(minted.err).toMatch(/^Made a new key in \S+: the token is for the server that runs with this DATA_DIR and for no other\n$/);
    expect((await program.run(['token', '--service', 'gateway'], here())).err).toBe('');
    const { iat = 0, exp, ...claims } = decodeJwt(minted.out.trim());
    expect(exp).toBe(iat + 12 * 3_600);
    expect(await principalOf(claims, clientsBy().authorityOf)).toMatchObject({
      principal: { kind: 'SERVICE', id: 'gateway' },
    });
  });

  test('names the person in the configured claim, the subject where no option says otherwise', async () => {
    const claimed = async (...args: readonly string[]) =>
      decodeJwt((await program.run(['token', '--role', 'ADMIN', ...args], { ...here(), AUTH_PERSON_CLAIM: 'employee' })).out.trim());
    expect(await claimed('--person', 'p-7')).toMatchObject({ sub: 'admin', employee: 'p-7' });
    expect(await claimed()).toMatchObject({ sub: 'admin', employee: 'admin' });
  });

  test.each([
    ['90s', 90_000],
    ['15m', 900_000],
    ['12h', 43_200_000],
    ['7d', 604_800_000],
  ])('%s is %d milliseconds', (text, ms) => {
    expect(durationMs(text)).toBe(ms);
  });

  test.each(['0s', '-1h', '1.5h', '12', 'h', '366d', '1w', ''])('"%s" is no duration', (text) => {
    expect(() => durationMs(text)).toThrow(/Write it like/);
  });
});

describe('report', () => {
  test('answers from an empty database, as a table and as a chart', async () => {
    const table = await program.run(['report', '--month', '2026-03'], here());
    expect([table.code, table.err]).toEqual([0, '']);
    expect(table.out).toMatch(/^Performance from 2026-03-01 to 2026-03-31 \(UTC\), by party: 0 issues.*\n\nNothing to show/);
    const chart = await program.run(['report', '--month', '2026-03', '--bucket', 'week', '--svg', '-'], here());
    expect(chart).toMatchObject({ code: 0, err: '', out: expect.stringMatching(/^<svg [\s\S]*<\/svg>\n$/) });
    for (const file of [join(directory, 'none', 'x.csv'), directory])
      expect(await program.run(['report', '--csv', file], here())).toEqual({
        code: 1,
        out: '',
        err: expect.stringMatching(/^The report could not be made: \S+ cannot be written: .*\. Name a file in a directory/),
      });
    expect(await program.run(['report', '--by', 'colour'], here())).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringMatching(/^--by colour: /),
    });
  });
});

describe('doctor', () => {
  const ill = (findings: readonly DoctorCheck[]): readonly string[] => findings.filter(({ ok }) => !ok).map(({ check }) => check);

  test('prints one line for each check before anything was ever started', async () => {
    const { code, out } = await program.run(['doctor'], here());
    expect([
      code,
      out
        .trim()
        .split('\n')
        .map((line) => line.slice(0, 17).trim()),
    ]).toEqual([
      0,
      [
        '✓ Node.js',
        '✓ Configuration',
        '✓ Variables',
        '✓ Data directory',
        '✓ Server',
        '✓ Database',
        '✓ Replica set',
        '✓ Indexes',
        '✓ Clock',
        '✓ Keys',
      ],
    ]);
  });

  test('prints the same as JSON', async () => {
    const { out } = await program.run(['doctor', '--json'], { ...here(), PORT: 'x' });
    expect(JSON.parse(out)).toMatchObject([
      { check: 'Node.js', ok: true },
      { check: 'Configuration', ok: false, detail: expect.stringContaining('PORT') },
      { check: 'Variables', ok: true },
    ]);
  });

  test('exits with 1 and a hint when something is wrong', async () => {
    const { code, out } = await program.run(['doctor'], { ...here(), PORT: 'x' });
    expect([code, out]).toEqual([1, expect.stringMatching(/✗ Configuration .*PORT.*\n\s+→ Correct/)]);
  });

  test.each([
    ['20.18.3', false],
    ['20.19.0', true],
    ['22.1.0', true],
    ['18.20.0', false],
  ])('Node.js %s: %p', async (version, ok) => {
    const [finding] = await runChecks(readConfig({ PORT: 'x' }), {}, version);
    expect(finding?.ok).toBe(ok);
  });

  test('names a variable that is misspelt', async () => {
    const environment = { PORT: 'x', LIMIT_DEPHT: '5' };
    expect(await runChecks(readConfig(environment), environment)).toContainEqual(
      expect.objectContaining({ check: 'Variables', ok: false, detail: expect.stringContaining('did you mean LIMIT_DEPTH?') }),
    );
  });

  test('names a database and an issuer that are out of reach', async () => {
    const environment = {
      DATA_DIR: directory,
      MONGODB_URI: 'mongodb://127.0.0.1:1',
      AUTH_ISSUER: 'x',
      AUTH_JWKS_URL: 'http://127.0.0.1:9/keys',
    };
    expect(ill(await runChecks(readConfig(environment)))).toEqual(['Database', 'Keys']);
  });

  test('names a data directory that is none, and a key that is none', async () => {
    await writeFile(join(directory, 'file'), '');
    expect(ill(await runChecks(readConfig({ DATA_DIR: join(directory, 'file') })))).toEqual(['Data directory', 'Keys']);
    await writeFile(localKeyPath(directory), '{}');
    const { code, out } = await program.run(['doctor'], here());
    expect([code, out]).toEqual([1, expect.stringMatching(/✗ Keys .*does not hold a P-256 private key/)]);
  });

  test('names a key that others may read', async () => {
    expect((await program.run(['token', '--role', 'ADMIN'], here())).code).toBe(0);
    await chmod(localKeyPath(directory), 0o644);
    expect((await program.run(['doctor'], here())).out).toMatch(/✗ Keys .*mode 0644/);
  });
});
