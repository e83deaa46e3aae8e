/** Derived fields of an access grant, and what a timer does next. */
import type { Aggregate, Underived } from '../kernel/decider.js';
import type { AccessCommand, AccessGrantTypes } from './messages.js';
import { type AccessGrant, type AccessStatus, CLAIMING_STATUSES, LIVE_STATUSES } from './model.js';

const isLive = (status: AccessStatus): boolean => (LIVE_STATUSES as readonly AccessStatus[]).includes(status);
const isClaiming = (status: AccessStatus): boolean => (CLAIMING_STATUSES as readonly AccessStatus[]).includes(status);

/** The next thing a timer has to do about a grant, and when. A grant that was not approved waits for people only. */
const upcomingCommands = ({
  status,
  validTo,
  arrangementEndsAt,
  reviewDueAt,
  reviewOverdue,
}: Underived<AccessGrantTypes>): readonly (readonly [at: Date | null, command: AccessCommand])[] => [
  ...(isClaiming(status) ? [[validTo, { type: 'ExpireAccess' }] as const] : []),
  ...(status === 'ACTIVE' ? [[arrangementEndsAt, { type: 'EndArrangementAccess' }] as const] : []),
  ...(isLive(status) && !reviewOverdue ? [[reviewDueAt, { type: 'AnnounceAccessReview' }] as const] : []),
];

/** What a timer has to do about a grant at `now`; null for nothing. What ends it comes first. */
export const dueOnAccess = (grant: AccessGrant, now: Date): AccessCommand | null =>
  upcomingCommands(grant).find(([at]) => at !== null && at <= now)?.[1] ?? null;

export const deriveAccess: Aggregate<AccessGrantTypes>['derive'] = (grant) => {
  const instants = upcomingCommands(grant).flatMap(([at]) => (at === null ? [] : [at.getTime()]));
  return {
    claims: isClaiming(grant.status) ? grant.clientIds : [],
    nextDueAt: instants.length === 0 ? null : new Date(Math.min(...instants)),
  };
};
