import { readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { readConfig, VARIABLES } from '../src/config.js';

const problemsOf = (environment: Record<string, string>): readonly string[] => {
  const outcome = readConfig(environment);
  return outcome.ok ? [] : outcome.problems;
};

describe('configuration', () => {
  test('an empty environment is a server on this machine with the embedded database and local tokens', () => {
    const outcome = readConfig({});
    expect(outcome).toMatchObject({
      ok: true,
      config: { host: '127.0.0.1', port: 4000, dataDir: 'data', mongodb: { uri: null }, auth: { kind: 'local' }, logLevel: 'info' },
    });
  });

  test('empty variables count as unset', () => {
    expect(readConfig({ PORT: '', AUTH_ISSUER: ' ', MONGODB_URI: '' })).toEqual(readConfig({}));
  });

  test('every wrong variable is named at once', () => {
    const problems = problemsOf({
      PORT: 'x',
      LOG_LEVEL: 'loud',
      LIMIT_DEPTH: '-1',
      MONGODB_URI: 'postgres://x',
      AUTH_ISSUER: 'https://issuer.example',
      AUTH_ALGORITHMS: 'HS256',
    });
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual([
      'PORT',
      'MONGODB_URI',
      'LOG_LEVEL',
      'AUTH_ALGORITHMS',
      'LIMIT_DEPTH',
    ]);
  });

  test.each([
    ['PORT', 'eighty'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '80.5'],
    ['PORT', '0x50'],
    ['HOST', 'my host'],
    ['MONGODB_URI', 'localhost:27017'],
    ['MONGODB_DATABASE', 'a.b'],
    ['MONGODB_DATABASE', 'x'.repeat(64)],
    ['LOG_LEVEL', 'INFO'],
    ['AUTH_ISSUER', 'an issuer'],
    ['AUTH_AUDIENCE', 'one two'],
    ['AUTH_JWKS_URL', 'http://issuer.example/keys'],
    ['AUTH_JWKS_URL', 'keys.json'],
    ['AUTH_ALGORITHMS', 'none'],
    ['AUTH_ALGORITHMS', 'RS256,HS256'],
    ['AUTH_ALGORITHMS', ','],
    ['AUTH_CLOCK_TOLERANCE_SECONDS', '121'],
    ['LIMIT_BODY_BYTES', '10'],
    ['LIMIT_TOKENS', '1e3'],
    ['LIMIT_DEPTH', '0'],
    ['LIMIT_FIELDS', 'many'],
    ['LIMIT_ALIASES', '0'],
    ['LIMIT_COST', '1'],
    ['LIMIT_SOCKETS_PER_PRINCIPAL', '0'],
    ['LIMIT_SUBSCRIPTIONS_PER_SOCKET', '0'],
    ['CORS_ORIGINS', '*'],
    ['CORS_ORIGINS', 'null'],
    ['CORS_ORIGINS', 'app.example'],
    ['CORS_ORIGINS', 'https://app.example,https://app.example/path'],
    ['NOTICES_ALLOW_PRIVATE_TARGETS', 'true'],
    ['NOTICES_ALLOW_HTTP', '1'],
  ])('%s=%s is refused by name', (name, value) => {
    expect(problemsOf({ AUTH_ISSUER: 'https://issuer.example', [name]: value })).toContainEqual(
      expect.stringMatching(new RegExp(`^${name} (must|cannot)`)),
    );
  });

  test.each([
    ['a database of its own', { MONGODB_URI: 'mongodb://db/?replicaSet=rs0' }, 'MONGODB_URI'],
    ['a host that others reach', { HOST: '0.0.0.0' }, 'HOST'],
    ['a host name that others reach', { HOST: 'server.example' }, 'HOST'],
    ['the unspecified IPv6 address', { HOST: '::' }, 'HOST'],
  ])('local tokens are refused with %s, in one clear line', (_, environment, variable) => {
    const problems = problemsOf(environment);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^AUTH_ISSUER must be set when ${variable}`));
  });

  test.each(['127.0.0.1', '127.1.2.3', 'localhost', '::1'])('%s is this machine', (HOST) => {
    expect(problemsOf({ HOST })).toEqual([]);
  });

  test('settings of an issuer without an issuer are refused, so that a misspelt name opens nothing', () => {
    expect(problemsOf({ AUTH_ISUER: 'https://issuer.example', AUTH_JWKS_URL: 'https://issuer.example/keys' })).toEqual([
      'AUTH_JWKS_URL is set, but AUTH_ISSUER is not',
    ]);
  });

  test('origins are read as a list, and spelled as browsers spell them', () => {
    expect(readConfig({ CORS_ORIGINS: 'https://App.example:443/, http://localhost:5173' })).toMatchObject({
      config: { corsOrigins: ['https://app.example', 'http://localhost:5173'] },
    });
  });

  test('keys are looked for at the issuer', () => {
    expect(readConfig({ AUTH_ISSUER: 'https://issuer.example/' })).toMatchObject({
      config: {
        auth: { kind: 'remote', jwksUrl: new URL('https://issuer.example/.well-known/jwks.json'), algorithms: ['RS256', 'ES256'] },
      },
    });
  });

  test('an issuer that is no address needs the address of its keys', () => {
    expect(problemsOf({ AUTH_ISSUER: 'my-issuer' })).toEqual([expect.stringContaining('AUTH_JWKS_URL must be set')]);
  });

  test('clients of the service provider are listed with commas or spaces between', () => {
    expect(readConfig({ PROVIDER_CLIENTS: 'crm, staff-portal' })).toMatchObject({ config: { providerClients: ['crm', 'staff-portal'] } });
    expect(readConfig({})).toMatchObject({ config: { providerClients: [] } });
  });

  test('.env.example lists every variable, with the value it has when unset', async () => {
    const lines = (await readFile(new URL('../.env.example', import.meta.url), 'utf8')).split('\n');
    const listed = lines.flatMap((line) => /^#?\s?([A-Z_]+)=(.*)$/.exec(line)?.slice(1, 3) ?? []).filter((_, index) => index % 2 === 0);
    expect(listed).toEqual(Object.keys(VARIABLES));
    expect(
      readConfig(Object.fromEntries(lines.filter((line) => /^[A-Z_]+=/.test(line)).map((line) => line.split('=') as [string, string]))),
    ).toEqual(readConfig({}));
  });
});
