/**
 * PerformanceSnapshot: a stored record of a party's performance on a subject in a period, for Party Requisition (row A11; eTOM 1.6.6.3:
 * updating party product and service performance information to support Party Requisition Management).
 *
 * It is immutable. Monthly snapshots are published: the timer takes one per month, so that no one chooses the period. A manual snapshot
 * covers any period and is never published; a newer one of the same party, subject and period supersedes it.
 */
import type { Aggregate } from '../kernel/decider.js';
import { changes } from './changes.js';
import type { SnapshotTypes } from './messages.js';
import { rules } from './rules.js';

export const snapshot: Aggregate<SnapshotTypes> = {
  name: 'PerformanceSnapshot',
  lifecycle: {
    TakePerformanceSnapshot: { may: 'performance:record', from: [null], to: { PerformanceSnapshotTaken: 'TAKEN' } },
    TakeMonthlySnapshot: { may: 'time', from: [null], to: { PerformanceSnapshotTaken: 'TAKEN' } },
    SupersedeSnapshot: { may: 'time', from: ['TAKEN'], to: { PerformanceSnapshotSuperseded: 'SUPERSEDED' } },
  },
  rules,
  changes,
  derive: ({ period }) => ({ periodEnd: period.to }),
  parties: ({ partyId }) => [partyId],
};
