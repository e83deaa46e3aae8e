/** A party names clients and people of the service provider in a request for access: they do not become the party’s, and lose nothing. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { raising } from '../badInput/testServer.js';
import { type JsonObject, mutationDocument } from '../support/graphClient.js';
import { type ProductProcess, startProductProcess, type CallerName } from '../support/inProcessProduct.js';

let product: ProductProcess;
beforeAll(async () => {
  product = await startProductProcess();
});
afterAll(() => product.close());

const request = (...clientIds: readonly string[]): Promise<JsonObject> =>
  product.mutate('supplierA', 'requestAccessGrant', {
    partyId: product.partyA,
    direction: 'PARTY_TO_SP',
    purpose: `Access for ${clientIds.join(' and ')}`,
    tools: [{ name: 'Partner performance API', kind: 'API' }],
    privileges: ['VIEW', 'WORK_ISSUES'],
    clientIds,
    owner: 'partner-desk',
  });
const approve = ({ id }: JsonObject): Promise<JsonObject> =>
  product.mutate('manager', 'approveAccessGrant', { id, reviewDueAt: new Date(Date.now() + 86_400_000).toISOString() });
const provision = ({ id }: JsonObject): Promise<JsonObject> =>
  product.mutate('manager', 'provisionAccessGrant', {
    id,
    test: { testedBy: 'operator', testedAt: new Date().toISOString(), method: 'Signed on', passed: true },
  });
const given = async (...clientIds: readonly string[]): Promise<JsonObject> => {
  const grant = await request(...clientIds);
  await approve(grant);
  expect(await provision(grant)).toMatchObject({ status: 'ACTIVE' });
  return grant;
};

/** The principal of a token, as the API answers it. */
const me = async (claims: JsonObject): Promise<{ readonly status: number; readonly text: string }> =>
  product.post({ query: '{ performanceCaller { id kind } }' }, await product.sign(claims));

const REFUSED = { code: 'PROVIDER_CLIENT' };

describe('a party that names them', () => {
  test('is refused when it asks for people and services that were seen, and CRM goes on raising issues', async () => {
    for (const who of ['operator', 'service'] satisfies CallerName[]) await product.ask(who, '{ performanceCaller { id } }');
    expect(await request('operator', 'night-shift')).toMatchObject({ ...REFUSED, message: expect.stringContaining('"operator"') });
    expect(await request('crm')).toMatchObject(REFUSED);
    const raised = await product.post(
      { query: mutationDocument('raisePerformanceIssue'), variables: { input: raising()({ product }) } },
      await product.token('service'),
    );
    expect(raised.text).toContain('"status":"ACKNOWLEDGED"');
  });

  test('is refused by what becomes known before the approval; from then on the client is the party’s', async () => {
    const [early, late] = [await request('billing'), await request('assurance')];
    expect(await approve(late)).toMatchObject({ status: 'APPROVED' });
    expect((await me({ sub: 'robot-1', client_id: 'billing', scope: 'subgraph' })).status).toBe(200);
    expect((await me({ sub: 'robot-2', azp: 'assurance', scope: 'subgraph' })).status).toBe(403);
    expect(await approve(early)).toMatchObject(REFUSED);
    expect(await provision(late)).toMatchObject({ status: 'ACTIVE' });
  });

  test('gains nothing by people who were never seen: they are staff as before, also when the grant is suspended', async () => {
    const { id } = await given('pat', 'kim');
    const pat = { sub: 'pat', roles: ['OPERATOR'] };
    expect((await me(pat)).text).toContain('"kind":"STAFF"');
    expect((await me({ sub: 'kim', roles: ['ACCESS_MANAGER'] })).text).toContain('"kind":"STAFF"');
    expect(await product.mutate('manager', 'suspendAccessGrant', { id, reason: 'Odd names' })).toMatchObject({ status: 'SUSPENDED' });
    expect((await me(pat)).text).toContain('"kind":"STAFF"');
    expect(await product.mutate('manager', 'resumeAccessGrant', { id, reason: 'Let us see' })).toMatchObject({ status: 'ACTIVE' });
  });
});

test('a token of staff whose client a grant names is refused with a sentence, and a line in the log, until the grant is revoked', async () => {
  const { id } = await given('staff-portal');
  const olga = { sub: 'olga', client_id: 'staff-portal', roles: ['OPERATOR'] };
  const refused = await me(olga);
  expect(refused).toMatchObject({ status: 403, text: expect.stringContaining('an access grant names its client') });
  expect(product.logged).toContainEqual(
    expect.objectContaining({ level: 40, subject: 'olga', clients: ['staff-portal'], msg: expect.stringContaining('access grant') }),
  );
  expect(await product.mutate('manager', 'suspendAccessGrant', { id, reason: 'Staff cannot sign in' })).toMatchObject({
    status: 'SUSPENDED',
  });
  expect((await me(olga)).status).toBe(403);
  expect(await product.mutate('manager', 'revokeAccessGrant', { id, reason: 'Not the party’s client' })).toMatchObject({
    status: 'REVOKED',
  });
  expect((await me(olga)).text).toContain('"kind":"STAFF"');
});

test('a client that staff signed in through is not requested until it is freed, and one that a grant claims stays the party’s', async () => {
  expect((await me({ sub: 'olga', client_id: 'staff-app', roles: ['OPERATOR'] })).status).toBe(200);
  expect(await request('staff-app')).toMatchObject({ ...REFUSED, message: expect.stringContaining('"staff-app"') });
  await given('supplier-app');
  expect((await me({ sub: 'olga', client_id: 'supplier-app', roles: ['OPERATOR'] })).status).toBe(403);
  expect((await me({ sub: 'ann', client_id: 'supplier-app' })).text).toContain('"kind":"PARTY"');
});

test('a token that names a client of a party and another one acts for no side', async () => {
  await given('half-and-half');
  for (const claims of [
    { sub: 'eve', client_id: 'half-and-half', azp: 'staff-portal' },
    { sub: 'eve', client_id: 'staff-portal', azp: 'half-and-half' },
    { sub: 'eve', client_id: 'half-and-half', azp: 'staff-portal', roles: ['OPERATOR'] },
  ])
    expect(await me(claims)).toMatchObject({ status: 403, text: expect.stringContaining('names two clients') });
});

test('a client that PROVIDER_CLIENTS lists acts for no party, whatever grant names it', async () => {
  await given('mistaken');
  const listing = await product.startAnother({ environment: { PROVIDER_CLIENTS: 'mistaken' } });
  const on = async (claims: JsonObject) =>
    (await listing.post({ query: '{ performanceCaller { kind } }' }, await product.sign(claims))).text;
  expect(await on({ sub: 'ann', client_id: 'mistaken' })).toContain('maps to no role');
  expect(await on({ sub: 'olga', client_id: 'mistaken', roles: ['OPERATOR'] })).toContain('STAFF');
});

test('a token of staff with the client of a party is refused, and leaves that client to the party', async () => {
  const { id } = await given('field-app');
  expect((await me({ sub: 'olga', azp: 'field-app', roles: ['OPERATOR'] })).status).toBe(403);
  expect(await product.mutate('manager', 'suspendAccessGrant', { id, reason: 'Key lost' })).toMatchObject({ status: 'SUSPENDED' });
  expect(await product.mutate('manager', 'resumeAccessGrant', { id, reason: 'Key replaced' })).toMatchObject({ status: 'ACTIVE' });
  expect((await me({ sub: 'ann', azp: 'field-app' })).status).toBe(200);
});

test('people of a party sign in through its client, and are distinguished by their subjects', async () => {
  await given('party-portal');
  for (const sub of ['ann', 'bo'])
    expect(JSON.parse((await me({ sub, azp: 'party-portal' })).text)).toEqual({ data: { performanceCaller: { id: sub, kind: 'PARTY' } } });
  expect((await me({ sub: 'party-portal' })).status).toBe(403);
});
