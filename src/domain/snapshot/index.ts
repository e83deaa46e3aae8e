/**
 * PerformanceSnapshot: how a party performed on a subject in a period, dated and kept, for whoever requisitions from parties (row A11;
 * eTOM 1.6.6.3: updating party product and service performance information to support Party Requisition Management).
 *
 * It never changes. Published are the calendar's: the timer takes one of each month, once, so that the period is not chosen. One taken by
 * hand is of any period and never published; taken again for the same party, subject and period, a new one supersedes it.
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
