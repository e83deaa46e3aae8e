/** Unauthorized requests: forged tokens, other parties' data, other principals' commands, premature commands. */
import { createPublicKey } from 'node:crypto';
import { generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { ISSUE_ACTS, oracleOf, PARTY_ACTS } from '../fixtures/lifecycles.js';
import type { JsonObject } from '../support/graphClient.js';
import { issueCommand, partyCommand } from '../support/domain/commands.js';
import { hour } from '../support/domain/samples.js';
import type { ProductProcess, CallerName } from '../support/inProcessProduct.js';
import { about, ACCESS, mutate, query, raising, type Row, type Testbed } from './testServer.js';

const seconds = (): number => Math.floor(Date.now() / 1_000);
const ADMIN = { sub: 'eve', roles: ['ADMIN'] };
const good = (): JsonObject => ({ iss: 'party-performance:local', aud: 'party-performance', exp: seconds() + 600, ...ADMIN });

const pem = ({ publicJwk }: ProductProcess): Uint8Array =>
  new TextEncoder().encode(
    createPublicKey({ key: publicJwk as never, format: 'jwk' })
      .export({ type: 'spki', format: 'pem' })
      .toString(),
  );

const tampered = async ({ token }: ProductProcess): Promise<string> => {
  const [header, payload = '', signature] = (await token('auditor')).split('.');
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as JsonObject;
  return [header, Buffer.from(JSON.stringify({ ...claims, roles: ['ADMIN'] })).toString('base64url'), signature].join('.');
};

const strangers = async (header: JsonObject): Promise<string> =>
  new SignJWT(good()).setProtectedHeader({ alg: 'ES256', ...header }).sign((await generateKeyPair('ES256')).privateKey);

const FORGED: readonly (readonly [says: string, forge: (product: ProductProcess) => Promise<string> | string])[] = [
  ['without a signature (alg none)', () => new UnsecuredJWT(good()).encode()],
  ['for another audience', ({ sign }) => sign({ ...ADMIN, aud: 'another-product' })],
  ['of another issuer', ({ sign }) => sign({ ...ADMIN, iss: 'https://issuer.example' })],
  [
    'signed with the public key as a shared secret (HS256)',
    (product) => new SignJWT(good()).setProtectedHeader({ alg: 'HS256', kid: product.publicJwk.kid ?? '' }).sign(pem(product)),
  ],
  ['changed after it was signed', tampered],
  ['signed by a stranger under the known key id', ({ publicJwk }) => strangers({ kid: publicJwk.kid })],
  ['of an unknown key id', () => strangers({ kid: 'another' })],
  ['that brings its own key', async ({ publicJwk }) => strangers({ kid: 'own', jwk: publicJwk })],
  ['that has expired', ({ sign }) => sign({ ...ADMIN, exp: seconds() - 60 })],
  ['that is not valid yet', ({ sign }) => sign({ ...ADMIN, nbf: seconds() + 600 })],
  ['that never expires', ({ sign }) => sign({ ...ADMIN, exp: undefined })],
  ['that is no token', () => 'nonsense'],
  ['that is longer than any', () => 'x'.repeat(10_000)],
];

const forged: readonly Row[] = FORGED.map(([name, forge]) => ({
  says: `a token ${name}`,
  send: async ({ product }) =>
    product.post({ query: 'mutation { outcome: registerParty(input: { name: "x" }) { __typename } }' }, await forge(product)),
  status: 401,
  answer: 'UNAUTHENTICATED',
}));

const nobodies: readonly Row[] = [
  {
    says: 'no token',
    send: ({ product }) => product.post({ query: '{ performanceCaller { id } }' }),
    status: 401,
    answer: 'UNAUTHENTICATED',
  },
  {
    says: 'a token of an unknown principal',
    send: async ({ product }) =>
      product.post({ query: '{ performanceCaller { id } }' }, await product.sign({ sub: 'stranger', partyId: product.partyA })),
    status: 403,
    answer: 'FORBIDDEN',
  },
  {
    says: 'a token that claims a party of its own choice',
    send: async ({ product }) =>
      product.post(
        { query: '{ performanceCaller { id party { id } } }' },
        await product.sign({ sub: 'eve', roles: ['AUDITOR'], partyId: product.partyB }),
      ),
    status: 200,
    answer: '{"performanceCaller":{"id":"eve","party":null}}',
  },
  {
    says: 'a supplier that claims to be staff',
    send: async ({ product }) =>
      product.post(
        { query: 'mutation { outcome: registerParty(input: { name: "x" }) { __typename } }' },
        await product.sign({ sub: 'eve', client_id: 'supplier-a', roles: ['ADMIN'] }),
      ),
    status: 403,
    answer: 'FORBIDDEN',
  },
  {
    says: 'an auditor that raises an issue',
    send: mutate('raisePerformanceIssue', raising(), 'auditor'),
    status: 200,
    answer: 'PerformanceNotPermitted',
  },
  {
    says: 'a supplier that raises an issue',
    send: mutate('raisePerformanceIssue', raising(), 'supplierA'),
    status: 200,
    answer: 'PerformanceNotPermitted',
  },
  {
    says: 'an operator that starts an issue',
    send: mutate('startPerformanceIssue', about({})),
    status: 200,
    answer: 'PerformanceNotPermitted',
  },
  {
    says: 'an operator that registers a party',
    send: mutate('registerParty', { name: 'x' }),
    status: 200,
    answer: 'PerformanceNotPermitted',
  },
  {
    says: 'a manager that accepts a resolution',
    send: mutate('acceptPerformanceIssueResolution', ({ issues }) => ({ id: issues['RESOLVED'] }), 'manager'),
    status: 200,
    answer: 'PerformanceNotPermitted',
  },
  {
    says: 'a supplier that asks for access of another party',
    send: mutate('requestAccessGrant', ({ product }) => ({ ...ACCESS, partyId: product.partyB }), 'supplierA'),
    status: 200,
    answer: 'PerformanceInvalidInput',
  },
  {
    says: 'a resolution that was not verified',
    send: mutate('acceptPerformanceIssueResolution', ({ issues }) => ({ id: issues['RESOLVED'] })),
    status: 200,
    answer: 'RuleBroken NOT_VERIFIED',
  },
];

const asSupplierA = (source: string, variables: (testbed: Testbed) => JsonObject): Row['send'] => query(source, variables, 'supplierA');
const ofForeign = ({ foreign }: Testbed): JsonObject => ({ id: foreign });
const ofPartyB = ({ product }: Testbed): JsonObject => ({ id: product.partyB });
const REFERENCES = `query($r: [_Any!]!) { _entities(representations: $r) {
  ... on Party { name arrangements { agreementReference } accessGrants { nodes { clientIds } } }
  ... on PerformanceIssue { name description notes { nodes { text } } history { nodes { details } } } } }`;
const refer = (...representations: readonly ((testbed: Testbed) => unknown)[]): Row['send'] =>
  asSupplierA(REFERENCES, (testbed) => ({ r: representations.map((one) => one(testbed)) }));
const NOTHING = '{"_entities":[null]}';
const NO_ISSUES = '{"performanceIssues":{"totalCount":0,"nodes":[],"edges":[]}}';
const LIST =
  'query($f: PerformanceIssueFilter) { performanceIssues(filter: $f) { totalCount nodes { name } edges { node { description } } } }';

/** Every door to what is another party's. */
const doors: readonly Row[] = [
  {
    says: 'another party by its id',
    send: asSupplierA('query($id: ID!) { party(id: $id) { name } }', ofPartyB),
    status: 200,
    answer: '{"party":null}',
  },
  {
    says: 'another party by its external identifier',
    send: asSupplierA('{ partyByExternalIdentifier(identifier: { scheme: "TEST", value: "supplier-b" }) { name } }', () => ({})),
    status: 200,
    answer: '{"partyByExternalIdentifier":null}',
  },
  {
    says: 'all parties',
    send: asSupplierA('{ parties { totalCount nodes { name } } }', () => ({})),
    status: 200,
    answer: '{"parties":{"totalCount":1,"nodes":[{"name":"north"}]}}',
  },
  {
    says: 'the issues of another party, nested',
    send: asSupplierA('query($id: ID!) { party(id: $id) { performanceIssues { totalCount nodes { name } } } }', ofPartyB),
    status: 200,
    answer: '{"party":null}',
  },
  {
    says: 'the issues of another party, filtered below one’s own',
    send: asSupplierA(
      'query($f: PerformanceIssueFilter) { performanceCaller { party { performanceIssues(filter: $f) { totalCount nodes { name } } } } }',
      ({ product }) => ({
        f: { partyId: [product.partyB] },
      }),
    ),
    status: 200,
    answer: '{"performanceCaller":{"party":{"performanceIssues":{"totalCount":0,"nodes":[]}}}}',
  },
  {
    says: 'an issue of another party by its id',
    send: asSupplierA('query($id: ID!) { performanceIssue(id: $id) { name } }', ofForeign),
    status: 200,
    answer: '{"performanceIssue":null}',
  },
  {
    says: 'the history of an issue of another party',
    send: asSupplierA('query($id: ID!) { performanceIssue(id: $id) { history { nodes { details } } } }', ofForeign),
    status: 200,
    answer: '{"performanceIssue":null}',
  },
  {
    says: 'issues filtered by another party',
    send: asSupplierA(LIST, ({ product }) => ({ f: { partyId: [product.partyB] } })),
    status: 200,
    answer: NO_ISSUES,
  },
  {
    says: 'issues filtered by what only the other party’s have',
    send: asSupplierA(LIST, () => ({ f: { initiatingProcess: 'confidential of the south' } })),
    status: 200,
    answer: NO_ISSUES,
  },
  {
    says: 'a mutation of an issue of another party',
    send: mutate('addPerformanceIssueNote', ({ foreign }) => ({ id: foreign, text: 'x' }), 'supplierA'),
    status: 200,
    answer: 'PerformanceNotFound',
  },
  {
    says: 'a transition of an issue of another party',
    send: mutate('claimPerformanceIssueResolution', ({ foreign }) => ({ id: foreign, resolution: 'x' }), 'supplierA'),
    status: 200,
    answer: 'PerformanceNotFound',
  },
  {
    says: 'a stale version of an issue of another party',
    send: mutate('addPerformanceIssueNote', ({ foreign }) => ({ id: foreign, text: 'x', expectedVersion: 99 }), 'supplierA'),
    status: 200,
    answer: 'PerformanceNotFound',
  },
  {
    says: 'a reference to another party',
    send: refer(({ product }) => ({ __typename: 'Party', id: product.partyB })),
    status: 200,
    answer: NOTHING,
  },
  {
    says: 'a reference to another party by its identifier',
    send: refer(() => ({ __typename: 'Party', externalIdentifier: { scheme: 'TEST', value: 'supplier-b' } })),
    status: 200,
    answer: NOTHING,
  },
  {
    says: 'a reference to an issue of another party',
    send: refer(({ foreign }) => ({ __typename: 'PerformanceIssue', id: foreign })),
    status: 200,
    answer: NOTHING,
  },
  {
    says: 'a reference that brings a party of its own',
    send: refer(({ foreign, product }) => ({
      __typename: 'PerformanceIssue',
      id: foreign,
      partyId: product.partyA,
      name: 'forged',
      party: { id: product.partyA },
    })),
    status: 200,
    answer: NOTHING,
  },
  {
    says: 'a reference that brings a name of its own',
    send: query('query($r: [_Any!]!) { _entities(representations: $r) { ... on Party { name } } }', ({ product }) => ({
      r: [{ __typename: 'Party', id: product.partyA, name: 'forged' }],
    })),
    status: 200,
    answer: '{"_entities":[{"name":"north"}]}',
  },
  {
    says: 'a reference with an operator as its id',
    send: refer(() => ({ __typename: 'Party', id: { $gt: '' } })),
    status: 200,
    answer: 'BAD_USER_INPUT',
  },
  {
    says: 'a reference with an operator as its identifier',
    send: refer(() => ({ __typename: 'Party', externalIdentifier: { scheme: { $ne: '' }, value: { $ne: '' } } })),
    status: 200,
    answer: 'BAD_USER_INPUT',
  },
  {
    says: 'a reference with an operator as its type',
    send: refer(() => ({ __typename: { $gt: '' }, id: 'x' })),
    status: 200,
    answer: 'BAD_USER_INPUT',
  },
  {
    says: 'a reference to a type that is none',
    send: refer(() => ({ __typename: 'constructor', id: 'x' })),
    status: 200,
    answer: 'BAD_USER_INPUT',
  },
  {
    says: 'a reference to a type that is no entity',
    send: refer(() => ({ __typename: 'ImprovementPlanTemplate', id: 'x' })),
    status: 200,
    answer: 'BAD_USER_INPUT',
  },
  { says: 'a reference that is a text', send: refer(() => 'Party'), status: 200, answer: 'BAD_USER_INPUT' },
  { says: 'a reference without a key', send: refer(() => ({ __typename: 'PerformanceIssue' })), status: 200, answer: 'BAD_USER_INPUT' },
  {
    says: 'a reference with an endless id',
    send: refer(() => ({ __typename: 'Party', id: 'x'.repeat(5_000) })),
    status: 200,
    answer: 'BAD_USER_INPUT',
  },
  {
    says: '1,001 references',
    send: query('query($r: [_Any!]!) { _entities(representations: $r) { __typename } }', {
      r: Array.from({ length: 1_001 }, () => ({ __typename: 'Party', id: 'x' })),
    }),
    status: 200,
    answer: 'BAD_USER_INPUT',
  },
];

/** The caller for a kind of principal in the oracle. */
const CALLER: Readonly<Record<string, CallerName>> = {
  PARTY: 'supplierA',
  OPERATOR: 'operator',
  SERVICE: 'service',
  ACCESS_MANAGER: 'manager',
  ADMIN: 'manager',
};

/** The input of a mutation that is not its command. */
const INPUTS: Readonly<Record<string, JsonObject>> = {
  AgreeOutsourcingArrangement: {
    kind: 'IT_BUREAU',
    agreementReference: 'x',
    scope: [{ type: 'SERVICE', id: '*' }],
    validFrom: '2026-01-01T00:00:00Z',
    targets: [],
  },
};

/** How a command of each type is made. */
const COMMANDS = new Map<string, () => { readonly type: string }>([
  ...Object.entries(issueCommand).map(([type, make]) => [type, () => make(null, hour(9), 0)] as const),
  ...Object.entries(partyCommand).map(([type, make]) => [type, () => make(null, 0)] as const),
]);

/** In the wrong state a command is refused before its values matter. */
const inputOf = (type: string): JsonObject => {
  const { type: _, ...command } = COMMANDS.get(type)?.() ?? { type };
  return INPUTS[type] ?? command;
};

/** Every transition that a life cycle does not have, requested by a permitted principal. */
const illegalMoves = (acts: typeof ISSUE_ACTS, states: readonly string[], home: 'issues' | 'parties'): readonly Row[] => {
  const oracle = oracleOf(acts);
  return states.flatMap((state) =>
    Object.keys(acts).flatMap((type): readonly Row[] => {
      const isMutation = acts[type]?.by !== 'SYSTEM' && acts[type]?.from !== '-';
      if (!isMutation || oracle.possible(type, state)) return [];
      const input = (testbed: Testbed): JsonObject => ({ id: testbed[home][state], ...inputOf(type) });
      const send = mutate(type.charAt(0).toLowerCase() + type.slice(1), input, CALLER[oracle.someoneWhoMay(type)]);
      return [{ says: `${type} in ${state}`, send, status: 200, answer: 'PerformanceIllegalTransition' }];
    }),
  );
};

const ISSUE_STATES = ['ACKNOWLEDGED', 'IN_PROGRESS', 'HELD', 'PENDING', 'RESOLVED', 'CLOSED', 'REJECTED', 'CANCELLED'];
export const illegalRows: readonly Row[] = [
  ...illegalMoves(ISSUE_ACTS, ISSUE_STATES, 'issues'),
  ...illegalMoves(PARTY_ACTS, ['INITIALIZED', 'VALIDATED', 'CLOSED'], 'parties'),
];

export const callerRows: readonly Row[] = [...forged, ...nobodies, ...doors];
