/** Event and state of a performance snapshot → the fields that change. */
import type { Aggregate } from '../kernel/decider.js';
import type { SnapshotTypes } from './messages.js';

export const changes: Aggregate<SnapshotTypes>['changes'] = {
  PerformanceSnapshotTaken: ({ data, actor }) => ({ ...data, takenBy: actor.id, supersededBy: null, supersededBecause: null }),
  PerformanceSnapshotSuperseded: ({ data }) => ({ supersededBy: data.by, supersededBecause: data.because }),
};
