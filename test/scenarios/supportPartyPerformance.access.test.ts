/**
 * Support Party Performance Management (eTOM process 1.6.6.3, Frameworx 16.0): access of each side to the other's tools, inventories and
 * processes. Each test is named by the sentence of the process text that it shows, and goes through the public API of a running product.
 */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sweep } from '../../src/background/timers.js';
import { raising } from '../badInput/testServer.js';
import { type JsonObject, mutationDocument, nodesOf } from '../support/graphClient.js';
import { type ProductProcess, startProductProcess, type CallerName } from '../support/inProcessProduct.js';

let product: ProductProcess;
beforeAll(async () => {
  product = await startProductProcess();
});
afterAll(() => product.close());

const DAY_MS = 86_400_000;
const inDays = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString();
const tested = (passed = true): JsonObject => ({
  testedBy: 'operator',
  testedAt: new Date().toISOString(),
  method: 'Signed on and read one record',
  passed,
});

/** @throws unless it was carried out, as a story that did not happen proves nothing */
const done = async (who: CallerName, mutation: string, input: JsonObject): Promise<JsonObject> => {
  const answer = await product.mutate(who, mutation, input);
  if ('code' in answer) throw new Error(JSON.stringify(answer));
  return answer;
};

/** What a client's token gets: the status of the answer, and the answer. */
const asClient = async (client: string, query: string, variables: object = {}) => {
  const token = await product.sign({ sub: `agent of ${client}`, client_id: client });
  const { status, text } = await product.post({ query, variables }, token);
  return { status, text };
};
const statusFor = async (client: string): Promise<number> => (await asClient(client, '{ performanceCaller { id } }')).status;

const GRANT = `query($id: ID!) { accessGrant(id: $id) {
  status direction party { id accessGrants { totalCount } } tools { name kind } inventories processes privileges clientIds endpoint contact owner
  requestedBy approval { by } provisionedAt tests { passed recordedBy } suspension { reason } revocation { reason }
  reviewOverdue reviewDueAt validTo allowedActions history { nodes { type tmfType actor { id } } } } }`;
const grant = async (who: CallerName, id: unknown): Promise<JsonObject | null> =>
  (await product.ask(who, GRANT, { id }))['accessGrant'] as JsonObject | null;

test('Arranging and managing party access to appropriate service provider performance management support tools (including any appropriate Inventories) and processes.', async () => {
  const wanted = {
    partyId: product.partyA,
    direction: 'PARTY_TO_SP',
    purpose: 'The night shift works on issues by the API',
    tools: [{ name: 'Partner performance API', kind: 'API' }],
    inventories: ['Service inventory: own segments'],
    processes: ['1.6.6.3'],
    privileges: ['VIEW', 'WORK_ISSUES'],
    clientIds: ['night-shift'],
    owner: 'partner-desk',
  };
  expect(await statusFor('night-shift')).toBe(403);

  // Arranging: the party asks for itself, another approves, and access is there when it is shown to work.
  const { id, status } = await done('supplierA', 'requestAccessGrant', wanted);
  expect(status).toBe('REQUESTED');
  expect(await product.mutate('operator', 'approveAccessGrant', { id, reviewDueAt: inDays(90) })).toMatchObject({ code: 'NOT_PERMITTED' });
  await done('manager', 'approveAccessGrant', { id, reviewDueAt: inDays(90) });
  expect(await statusFor('night-shift')).toBe(403);
  expect(await product.mutate('manager', 'provisionAccessGrant', { id, test: tested(false) })).toMatchObject({
    code: 'ACCESS_NOT_WORKING',
  });
  await done('manager', 'provisionAccessGrant', { id, test: tested() });

  // The client acts for the party, as far as its privileges go and no further.
  const { id: issueId } = await done('operator', 'raisePerformanceIssue', raising()({ product }));
  const start = await asClient('night-shift', mutationDocument('startPerformanceIssue'), { input: { id: issueId } });
  expect(start.text).toContain('"status":"IN_PROGRESS"');
  const dispute = { input: { id: issueId, clockId: 'clock-1', reason: 'The site was closed' } };
  expect((await asClient('night-shift', mutationDocument('disputeClock'), dispute)).text).toContain('NOT_PERMITTED');
  expect((await asClient('night-shift', '{ performanceCaller { accessGrants { id } } }')).text).toContain(String(id));

  // Managing: it is suspended and resumed, looked at, and revoked in the end; the party hears of it.
  const watching = product.ws(await product.token('supplierA'));
  const changes = watching.iterate<{ readonly accessGrantChanged: JsonObject }>({
    query: 'subscription($id: [ID!]) { accessGrantChanged(filter: { id: $id }) { type tmfType status accessGrant { status } } }',
    variables: { id: [id] },
  });
  const next = async (): Promise<unknown> => ((await changes.next()).value as { data: JsonObject }).data['accessGrantChanged'];
  for await (const { data } of watching.iterate({ query: '{ performanceCaller { id } }' })) expect(data).not.toBeNull();
  await done('manager', 'suspendAccessGrant', { id, reason: 'Key lost' });
  expect(await next()).toMatchObject({
    type: 'AccessSuspended',
    tmfType: 'PermissionStateChangeEvent',
    accessGrant: { status: 'SUSPENDED' },
  });
  expect(await statusFor('night-shift')).toBe(403);
  await done('manager', 'resumeAccessGrant', { id, reason: 'Key replaced' });
  expect(await next()).toMatchObject({ type: 'AccessResumed', status: 'ACTIVE' });
  expect(await statusFor('night-shift')).toBe(200);
  await sweep(product.world.store, new Date(Date.now() + 91 * DAY_MS));
  expect(await next()).toMatchObject({ type: 'AccessReviewOverdue' });
  await done('manager', 'reviewAccessGrant', { id, reviewDueAt: inDays(180), finding: 'Used every night' });
  expect(await next()).toMatchObject({ type: 'AccessReviewed' });
  await watching.dispose();

  expect(await grant('supplierA', id)).toMatchObject({
    status: 'ACTIVE',
    party: { id: product.partyA, accessGrants: { totalCount: 2 } },
    privileges: ['VIEW', 'WORK_ISSUES'],
    inventories: wanted.inventories,
    processes: wanted.processes,
    clientIds: ['night-shift'],
    requestedBy: 'agent-a',
    approval: { by: 'manager' },
    tests: [{ passed: true, recordedBy: 'manager' }],
    reviewOverdue: false,
    allowedActions: [],
  });
  expect(await grant('supplierB', id)).toBeNull();
  expect(await grant('service', id)).toMatchObject({ status: 'ACTIVE', clientIds: [], endpoint: null });

  await done('manager', 'revokeAccessGrant', { id, reason: 'The shift was given up' });
  expect(await statusFor('night-shift')).toBe(403);
});

test('Arranging and managing service provider access to appropriate party performance management support tools (including any appropriate Inventories) and processes.', async () => {
  const wanted = {
    partyId: product.partyB,
    direction: 'SP_TO_PARTY',
    purpose: 'Reading alarms and work orders',
    tools: [{ name: 'Element manager', kind: 'REMOTE_SESSION' }],
    inventories: ['Resource inventory of the party'],
    processes: ['Work orders'],
    endpoint: 'https://tools.example.com/operations',
    contact: 'Access desk of the party',
    validTo: inDays(30),
    owner: 'operator',
  };
  // Arranging: where it leads and whom to ask is written down; what opens the door is not.
  const secret = { ...wanted, contact: 'Access desk, password: open-sesame' };
  const refused = await product.mutate('operator', 'requestAccessGrant', secret);
  expect(refused).toMatchObject({ code: 'INVALID_INPUT', problems: [{ path: ['contact'] }] });
  expect(JSON.stringify(refused)).not.toContain('sesame');
  const { id } = await done('operator', 'requestAccessGrant', wanted);
  await done('manager', 'approveAccessGrant', { id, reviewDueAt: inDays(20) });
  await done('manager', 'provisionAccessGrant', { id, test: tested() });

  // Managing: a test that fails is seen by both sides, and access is not resumed before one has passed.
  await done('manager', 'recordAccessGrantTest', { id, test: tested(false) });
  expect(await grant('supplierB', id)).toMatchObject({ status: 'ACTIVE', tests: [{ passed: true }, { passed: false }] });
  await done('manager', 'suspendAccessGrant', { id, reason: 'Sign-on fails' });
  expect(await product.mutate('manager', 'resumeAccessGrant', { id, reason: 'Let us see' })).toMatchObject({ code: 'ACCESS_NOT_WORKING' });
  await done('manager', 'recordAccessGrantTest', { id, test: tested() });
  await done('manager', 'resumeAccessGrant', { id, reason: 'The account works again' });
  await done('manager', 'renewAccessGrant', { id, validTo: inDays(60), reason: 'Still needed' });
  expect(await grant('operator', id)).toMatchObject({ status: 'ACTIVE', endpoint: wanted.endpoint, contact: wanted.contact });

  // It ends by itself.
  await sweep(product.world.store, new Date(Date.now() + 61 * DAY_MS));
  await sweep(product.world.store, new Date(Date.now() + 61 * DAY_MS));
  const ended = await grant('auditor', id);
  expect(ended).toMatchObject({ status: 'EXPIRED', allowedActions: [] });
  const types = nodesOf(ended?.['history']).map(({ type }) => type);
  expect(types).toEqual([
    'AccessRequested',
    'AccessApproved',
    'AccessProvisioned',
    'AccessTested',
    'AccessSuspended',
    'AccessTested',
    'AccessResumed',
    'AccessRenewed',
    'AccessExpired',
  ]);
});
