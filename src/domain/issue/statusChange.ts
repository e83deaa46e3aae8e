/** What a change of status leaves behind. */
import type { RecordedEvent } from '../kernel/decider.js';
import { endClocks, endStops, UNFULFILLED } from './clocks.js';
import type { PerformanceIssue, StatusChange } from './model.js';

/** What the changes of an issue take from any event. */
export type EventMeta = Pick<RecordedEvent, 'at' | 'actor' | 'version'>;

/** The status the issue just entered, added to its history. */
export const withStatusChange = (
  { at, actor }: EventMeta,
  { status, partyId, statusChanges }: Pick<PerformanceIssue, 'status' | 'partyId' | 'statusChanges'>,
  reason: string | null = null,
  how: Pick<StatusChange, 'refuted' | 'unrecorded'> = {},
): Pick<PerformanceIssue, 'statusChanges'> => ({
  statusChanges: [...statusChanges, { status, partyId, at, by: actor.id, reason, ...how }],
});

/** Nothing is owed any more. */
export const allEnded = (
  { at }: Pick<EventMeta, 'at'>,
  { clocks, stops }: PerformanceIssue,
): Pick<PerformanceIssue, 'clocks' | 'stops'> => ({
  clocks: endClocks(clocks, at, () => true, UNFULFILLED),
  stops: endStops(stops, at),
});
