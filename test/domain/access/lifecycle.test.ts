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
  RequestAccessGrant: REQUESTED[0][0] as Extract<AccessCommand, { readonly type: 'RequestAccessGrant' }>,
  ApproveAccessGrant: { type: 'ApproveAccessGrant', reviewDueAt: REVIEW_AT },
  RefuseAccessGrant: { type: 'RefuseAccessGrant', reason: 'Not needed' },
  WithdrawAccessRequest: { type: 'WithdrawAccessRequest', reason: 'Not needed' },
  ProvisionAccessGrant: { type: 'ProvisionAccessGrant', test: accessTest(LATER) },
  RecordAccessGrantTest: { type: 'RecordAccessGrantTest', test: accessTest(LATER, false) },
  SuspendAccessGrant: { type: 'SuspendAccessGrant', reason: 'Key lost' },
  ResumeAccessGrant: { type: 'ResumeAccessGrant', reason: 'Key replaced' },
  RevokeAccessGrant: { type: 'RevokeAccessGrant', reason: 'No longer needed' },
  RenewAccessGrant: { type: 'RenewAccessGrant', validTo: hour(9_999), reason: 'The agreement goes on' },
  ReviewAccessGrant: { type: 'ReviewAccessGrant', reviewDueAt: hour(9_999), finding: 'In use' },
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
