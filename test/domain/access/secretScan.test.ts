/** What looks like a secret, and what does not. Every secret here is made up for this file and opens nothing. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { endpointProblems } from '../../../src/domain/access/endpoint.js';
import { secretProblems } from '../../../src/domain/access/secretScan.js';

/** Put together here, so that no file holds one. */
const of = (...parts: readonly string[]): string => parts.join('');
const DIGITS = '0123456789';

const SECRETS: readonly (readonly [what: string, text: string])[] = [
  ['a PEM private key', of('-----BEGIN ', 'PRIVATE KEY-----\nMIIB\n')],
  ['an RSA private key', of('key: -----BEGIN RSA ', 'PRIVATE KEY-----')],
  ['an OpenSSH private key', of('-----BEGIN OPENSSH ', 'PRIVATE KEY-----')],
  ['a PuTTY key', of('PuTTY-User-', 'Key-File-3: ssh-ed25519')],
  ['a JSON Web Token', of('eyJhbGciOiJub25lIn0', '.', 'eyJzdWIiOiJhIn0', '.', 'c2ln')],
  ['an unsigned JSON Web Token', of('eyJhbGciOiJub25lIn0', '.', 'eyJzdWIiOiJhIn0', '.')],
  ['a password', 'Sign on as ops, password: hunter2'],
  ['a password in a query', 'https://tools.example.com/?user=ops&passwd=x'],
  ['a password in JSON', '{"password": "x"}'],
  ['a pass phrase', 'passphrase = open sesame'],
  ['a token in a query', 'GET /alarms?access_token=x'],
  ['an API key', 'api-key: x'],
  ['an API key in a header', 'X-Api-Key: x'],
  ['a client secret', 'CLIENT_SECRET=x'],
  ['an authorization header', 'Authorization: x'],
  ['a bearer token', `bearer ${DIGITS}`],
  ['basic credentials', 'Basic dXNlcjpwYXNz'],
  ['a key of a cloud', of('AKIA', 'ABCDEFGHIJKLMNOP')],
  ['a temporary key of a cloud', of('use ASIA', 'ABCDEFGHIJKLMNOP')],
  ['a token of a code host', of('ghp', '_', DIGITS, DIGITS)],
  ['a token of another code host', of('glpat', '-', DIGITS, DIGITS)],
  ['a token of a chat', of('xoxb', '-', DIGITS)],
  ['a key of a payment service', of('sk', '_live_', DIGITS, DIGITS)],
  ['an address with a password', 'sftp://ops:x@files.example.com/'],
  ['random base64', 'Sent by mail: q7Zt3kP0sV9xB2mL8nR5wJ1d'],
  ['random base64 with a sign', 'q7Zt3kP0+V9xB2mL8nR5/J1dQ='],
  ['random hexadecimal', '9f86d081884c7d659a2feaa0c55ad015'],
  ['random base32', 'k5xw63dfnz2gk3tbor2w4zlsor4q2mj7'],
];

const HARMLESS: readonly string[] = [
  'Signed on with the account in question and read one record',
  'The password is kept in the vault under ops/element-manager',
  'Tokens come from the identity provider; basic authentication is off',
  'Bearer services of the western backhaul',
  'https://tools.example.com/operations/alarms/open',
  'ssh://files.example.com:2222',
  '1.6.6.3 Support Party Performance Management',
  'Work order WO-2026-000123456789, ticket INC0012345',
  '6f1f2b4c-9a7e-4d3b-8c21-0f5e6a7b8c9d',
  'OutsourcedNetworkOperatorOfTheWesternBackhaulRing2026',
  'the-owner-of-the-element-manager-of-the-north-2026-03-01',
  'Donaudampfschifffahrtsgesellschaftskapitän',
  '507f1f77bcf86cd799439011',
  'access@north.example.com',
];

describe('a secret', () => {
  test.each(SECRETS)('is recognized by its form: %s', (_, text) => {
    expect(secretProblems({ purpose: text })).toMatchObject([{ path: ['purpose'] }]);
  });

  test.each(SECRETS)('is never repeated in what is said about it: %s', (_, text) => {
    const said = JSON.stringify(secretProblems({ purpose: text }));
    for (const word of text.split(/\s+/).filter((one) => one.length > 9)) expect(said).not.toContain(word);
  });

  test('is found wherever it is in a command, and its field is named', () => {
    const command = {
      reason: 'None',
      evidence: { testedAt: new Date(0), finding: 'password=x', method: 'By hand' },
      tools: [{ name: 'pwd: y' }],
    };
    expect(secretProblems(command).map(({ path }) => path.join('.'))).toEqual(['evidence.finding', 'tools.0.name']);
  });

  test('is not an identifier, however random that is; but a known form is one anywhere', () => {
    const random = 'q7Zt3kP0sV9xB2mL8nR5wJ1d';
    expect(secretProblems({ clientIds: [random], partyId: random })).toEqual([]);
    expect(secretProblems({ clientIds: [of('AKIA', 'ABCDEFGHIJKLMNOP')] })).toMatchObject([{ path: ['clientIds', '0'] }]);
  });

  test.each(HARMLESS)('is not seen in "%s"', (text) => {
    expect(secretProblems({ purpose: text })).toEqual([]);
  });

  test('is seen in whatever chance writes', () => {
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
    const drawn = fc.array(fc.constantFrom(...Array.from(letters)), { minLength: 40, maxLength: 64 }).map((all) => all.join(''));
    fc.assert(
      fc.property(drawn, (text) => secretProblems(text).length === 1),
      { numRuns: 300, seed: 7 },
    );
  });
});

describe('an endpoint', () => {
  test.each([
    'https://tools.example.com/operations',
    'wss://tools.example.com',
    'ssh://files.example.com:2222',
    'rdp://10.0.0.7',
    'tools.example.com',
    'tools.example.com:8443',
    '10.0.0.7:22',
    '[2001:db8::7]:22',
    'tower-07',
  ])('may be %s', (text) => {
    expect(endpointProblems(text)).toEqual([]);
  });

  test.each([
    'http://tools.example.com',
    'ftp://files.example.com',
    'telnet://tower-07',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'https://',
    'https://ops@tools.example.com',
    'https://ops:x@tools.example.com',
    'ssh://ops@files.example.com',
    'https://tools.example.com/?key=x',
    'https://tools.example.com/#x',
    'two words',
    '-x',
    'x'.repeat(3_000),
  ])('may not be %s', (text) => {
    expect(endpointProblems(text)).toMatchObject([{ path: ['endpoint'] }]);
  });
});
