/** The life cycle of access grants, every state by every command by every kind of principal, against an oracle written separately. */
import { describe } from '@jest/globals';
import type { AccessGrant } from '../../../src/domain/access/model.js';
import type { AccessCommand } from '../../../src/domain/access/messages.js';
import { accessTest } from '../../support/access.js';
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
} from '../../support/domain/accessStates.js';
import { testLifecycle } from '../../support/domain/oracle.js';
import { decideStep, given, hour } from '../../support/domain/samples.js';

const STATES: readonly { readonly name: string; readonly state: AccessGrant | null }[] = [
  { name: '-', state: null },
  ...Object.entries({ REQUESTED, WITHDRAWN, REFUSED, APPROVED, ACTIVE, SUSPENDED, REVOKED, EXPIRED }).map(([name, steps]) => ({
    name,
    state: given(grants, steps),
  })),
];

/** After everything that led to a state; for timers when they are due. */
const LATER = hour(20);
const DUE: Readonly<Partial<Record<AccessCommand['type'], Date>>> = { ExpireAccess: GRANTED_UNTIL, AnnounceAccessReview: REVIEW_AT };

/** A command of each type that no rule refuses. */
const COMMANDS: { readonly [T in AccessCommand['type']]: Extract<AccessCommand, { readonly type: T }> } = {
  RequestAccess: REQUESTED[0][0] as Extract<AccessCommand, { readonly type: 'RequestAccess' }>,
  ApproveAccess: { type: 'ApproveAccess', reviewDueAt: REVIEW_AT },
  RefuseAccess: { type: 'RefuseAccess', reason: 'Not needed' },
  WithdrawAccessRequest: { type: 'WithdrawAccessRequest', reason: 'Not needed' },
  ProvisionAccess: { type: 'ProvisionAccess', test: accessTest(LATER) },
  RecordAccessTest: { type: 'RecordAccessTest', test: accessTest(LATER, false) },
  SuspendAccess: { type: 'SuspendAccess', reason: 'Key lost' },
  ResumeAccess: { type: 'ResumeAccess', reason: 'Key replaced' },
  RevokeAccess: { type: 'RevokeAccess', reason: 'No longer needed' },
  RenewAccess: { type: 'RenewAccess', validTo: hour(9_999), reason: 'The agreement goes on' },
  ReviewAccess: { type: 'ReviewAccess', reviewDueAt: hour(9_999), finding: 'In use' },
  ExpireAccess: { type: 'ExpireAccess' },
  AnnounceAccessReview: { type: 'AnnounceAccessReview' },
  EndArrangementAccess: { type: 'EndArrangementAccess' },
  NoteArrangementEnd: { type: 'NoteArrangementEnd', endsAt: hour(5_000) },
};

/** Only the requester may withdraw a request: each principal made its own here. */
const askedFor = (by: string, type: AccessCommand['type'], state: AccessGrant | null): AccessGrant | null =>
  state !== null && type === 'WithdrawAccessRequest' ? { ...state, requestedBy: by } : state;

describe('access', () => {
  testLifecycle(
    'AccessGrant',
    grants,
    (type, state, actor) => decideStep(grants, askedFor(actor.id, type, state), [COMMANDS[type], actor, DUE[type] ?? LATER]),
    STATES,
  );
});
