/** Access for tests: granted as in life, by one who asks and another who approves. */
import type { AccessGrant, AccessTest } from '../../src/domain/access/model.js';
import type { AccessCommand, AccessRequestInput } from '../../src/domain/access/messages.js';
import type { Principal } from '../../src/domain/kernel/principal.js';
import { PRIVILEGES } from '../../src/domain/kernel/privilege.js';
import { executeOnAccess } from '../../src/store/access/index.js';
import type { Store } from '../../src/store/store.js';
import { accessManager, admin, hour } from './domain/samples.js';
import { stateOf } from './storeFixtures.js';

/** A year, which is longer than any story here lasts. */
const YEAR_HOURS = 8_760;

/** What a party is granted here unless a test says otherwise: everything, for one client. */
export const partyToProviderAccess: AccessRequestInput = {
  direction: 'PARTY_TO_SP',
  purpose: 'Working on issues by the API',
  tools: [{ name: 'Partner performance API', kind: 'API' }],
  privileges: PRIVILEGES,
  clientIds: ['client-1'],
  owner: 'partner-desk',
};

/** What the service provider is granted at a party. */
export const providerToPartyAccess: AccessRequestInput = {
  direction: 'SP_TO_PARTY',
  purpose: 'Reading alarms',
  tools: [{ name: 'Element manager', kind: 'REMOTE_SESSION' }],
  endpoint: 'https://tools.example.com/operations',
  contact: 'Access desk',
  owner: 'operator-1',
  validTo: hour(YEAR_HOURS),
};

/** @param hours when it was tested */
export const accessTest = (testedAt: Date, passed = true): AccessTest => ({
  testedBy: 'access-manager-1',
  testedAt,
  method: 'Signed on and read one record',
  passed,
  finding: null,
});

export const requestAccessGrant = (
  partyId: string,
  fields: Partial<AccessRequestInput> = {},
  form = partyToProviderAccess,
): AccessCommand => ({
  type: 'RequestAccessGrant',
  ...form,
  partyId,
  ...fields,
});

const YEAR_MS = YEAR_HOURS * 3_600_000;
export const approveAt = (at: Date): AccessCommand => ({ type: 'ApproveAccessGrant', reviewDueAt: new Date(at.getTime() + YEAR_MS) });

/** Carries out one command on a grant. @returns the state it leads to; throws when it is refused */
export const executeOnGrant = async (
  store: Store,
  id: string,
  command: AccessCommand,
  actor: Principal = accessManager,
  now = new Date(),
) => stateOf(await executeOnAccess(store, actor, { commands: [command], id, now }));

/** Access that is asked for. */
export const requestedAccess = async (store: Store, command: AccessCommand, now = new Date()): Promise<AccessGrant> =>
  stateOf(await executeOnAccess(store, accessManager, { commands: [command], now }));

/** Access that is there: asked for, approved by another, and tested. */
export const grantAccess = async (
  store: Store,
  partyId: string,
  fields: Partial<AccessRequestInput> = {},
  now = new Date(),
): Promise<AccessGrant> => {
  const { _id: id } = await requestedAccess(store, requestAccessGrant(partyId, fields), now);
  await executeOnGrant(store, id, approveAt(now), admin, now);
  return executeOnGrant(store, id, { type: 'ProvisionAccessGrant', test: accessTest(now) }, accessManager, now);
};
