/** The life cycle of access grants, every state by every command by every kind of principal, against an oracle written separately. */
import { describe, expect, test } from '@jest/globals';
import { ACCESS_STATUSES, type AccessGrant, accessGrant } from '../../src/domain/access.js';
import type { AccessCommand } from '../../src/domain/accessMessages.js';
import { allowed } from '../../src/domain/decider.js';
import { ACCESS_ACTS, ACCESS_MOVES } from '../fixtures/accessLifecycles.js';
import { movesOf, oracleOf } from '../fixtures/lifecycles.js';
import { evidence } from '../support/access.js';
import {
  ACTIVE,
  APPROVED,
  EXPIRED,
  GRANTED_UNTIL,
  grants,
  REFUSED,
  REQUESTED,
  REVOKED,
  REVIEW_AT,
  SUSPENDED,
  WITHDRAWN,
} from '../support/accessStories.js';
import { attempt, EVERYBODY, given, hour } from '../support/samples.js';

const STATES: readonly { readonly name: string; readonly state: AccessGrant | null }[] = [
  { name: '-', state: null },
  ...Object.entries({ REQUESTED, WITHDRAWN, REFUSED, APPROVED, ACTIVE, SUSPENDED, REVOKED, EXPIRED }).map(([name, steps]) => ({
    name,
    state: given(grants, steps),
  })),
];
const TYPES = Object.keys(ACCESS_ACTS) as AccessCommand['type'][];
const { may, possible, leadsTo, openTo } = oracleOf(ACCESS_ACTS);

/** After everything that led to a state; for timers when they are due. */
const LATER = hour(20);
const DUE: Readonly<Partial<Record<AccessCommand['type'], Date>>> = { ExpireAccess: GRANTED_UNTIL, AnnounceAccessReview: REVIEW_AT };

/** A command of each type that no rule refuses. */
const COMMANDS: { readonly [T in AccessCommand['type']]: Extract<AccessCommand, { readonly type: T }> } = {
  RequestAccess: REQUESTED[0][0] as Extract<AccessCommand, { readonly type: 'RequestAccess' }>,
  ApproveAccess: { type: 'ApproveAccess', reviewDueAt: REVIEW_AT },
  RefuseAccess: { type: 'RefuseAccess', reason: 'Not needed' },
  WithdrawAccessRequest: { type: 'WithdrawAccessRequest', reason: 'Not needed' },
  ProvisionAccess: { type: 'ProvisionAccess', test: evidence(LATER) },
  RecordAccessTest: { type: 'RecordAccessTest', test: evidence(LATER, false) },
  SuspendAccess: { type: 'SuspendAccess', reason: 'Key lost' },
  ResumeAccess: { type: 'ResumeAccess', reason: 'Key replaced' },
  RevokeAccess: { type: 'RevokeAccess', reason: 'No longer needed' },
  RenewAccess: { type: 'RenewAccess', validTo: hour(9_999), reason: 'The agreement goes on' },
  ReviewAccess: { type: 'ReviewAccess', reviewDueAt: hour(9_999), finding: 'In use' },
  ExpireAccess: { type: 'ExpireAccess' },
  AnnounceAccessReview: { type: 'AnnounceAccessReview' },
  NoteArrangementEnd: { type: 'NoteArrangementEnd', endsAt: hour(5_000) },
};

describe('the oracle is complete', () => {
  test('it names every command there is', () => {
    expect(TYPES.toSorted()).toEqual(Object.keys(accessGrant.lifecycle).toSorted());
  });

  test('its acts make exactly these moves', () => {
    expect([...movesOf(ACCESS_ACTS)].toSorted()).toEqual(ACCESS_MOVES.toSorted());
  });

  test('each state of these tests is what it is called', () => {
    expect(STATES.map(({ state }) => state?.status ?? '-')).toEqual(['-', ...ACCESS_STATUSES]);
  });
});

/** A request is withdrawn by whoever made it: so that the table is seen, each made it. */
const askedFor = (by: string, type: AccessCommand['type'], state: AccessGrant | null): AccessGrant | null =>
  state !== null && type === 'WithdrawAccessRequest' ? { ...state, requestedBy: by } : state;

describe.each(STATES)('access in state $name', ({ name, state }) => {
  test.each(TYPES)('%s', (type) => {
    for (const [who, principal] of Object.entries(EVERYBODY)) {
      const answer = attempt(grants, askedFor(principal.id, type, state), [COMMANDS[type], principal, DUE[type] ?? LATER]);
      if (!may(type, who)) expect(answer.kind).toBe('NotPermitted');
      else if (possible(type, name)) expect(leadsTo(type, name)).toContain('state' in answer && answer.state.status);
      else expect(answer).toMatchObject({ kind: 'IllegalTransition', allowed: expect.anything() as unknown });
    }
  });

  test.each(Object.keys(EVERYBODY))('%s is told exactly what is open to them', (who) => {
    const principal = EVERYBODY[who];
    if (principal === undefined) throw new Error(`The samples know nobody called ${who}`);
    expect([...allowed(accessGrant, state?.status ?? null, principal)].toSorted()).toEqual(openTo(who, name));
  });
});
