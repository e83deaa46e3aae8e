/** Access grants step by step, without a store. */
import { accessGrant } from '../../../src/domain/access/index.js';
import type { AccessCommand, AccessGrantTypes } from '../../../src/domain/access/messages.js';
import type { Party } from '../../../src/domain/party/model.js';
import { accessTest, requestAccessGrant } from '../access.js';
import { accessManager, admin, hour, operator, registeredParty, type Step, type TestSubject, timer } from './samples.js';

/** Grants of a party. @param party the party as the rules find it; null for none */
export const grantsOf = (
  party: Party | null = registeredParty(),
  requests = 0,
  providerClients: readonly string[] = [],
): TestSubject<AccessGrantTypes> => ({
  aggregate: accessGrant,
  facts: () => ({ party, requests, providerClients }),
  id: 'grant-1',
});
export const grants = grantsOf();

export const REVIEW_AT = hour(1_000);
export const GRANTED_UNTIL = hour(2_000);

type Steps = readonly [Step<AccessCommand>, ...Step<AccessCommand>[]];

/** Requested by an operator, so that each of those who decide may. */
export const REQUESTED: Steps = [[requestAccessGrant('party-a', { validTo: GRANTED_UNTIL }), operator, hour(0)]];
export const WITHDRAWN: Steps = [...REQUESTED, [{ type: 'WithdrawAccessRequest', reason: 'Not needed' }, operator, hour(1)]];
export const REFUSED: Steps = [...REQUESTED, [{ type: 'RefuseAccessGrant', reason: 'Not needed' }, admin, hour(1)]];
export const APPROVED: Steps = [...REQUESTED, [{ type: 'ApproveAccessGrant', reviewDueAt: REVIEW_AT }, admin, hour(1)]];
export const ACTIVE: Steps = [...APPROVED, [{ type: 'ProvisionAccessGrant', test: accessTest(hour(2)) }, accessManager, hour(2)]];
export const SUSPENDED: Steps = [...ACTIVE, [{ type: 'SuspendAccessGrant', reason: 'Key lost' }, accessManager, hour(3)]];
export const REVOKED: Steps = [...ACTIVE, [{ type: 'RevokeAccessGrant', reason: 'No longer needed' }, accessManager, hour(3)]];
export const EXPIRED: Steps = [...ACTIVE, [{ type: 'ExpireAccess' }, timer, GRANTED_UNTIL]];
