/** Whether a listener gets the notice of an event. */
import { noticeOf } from '../delivery/notice.js';
import type { RecordedEvent } from '../kernel/decider.js';
import type { PerformanceListener } from './model.js';

const matchesFilter = (allowed: readonly string[], values: readonly string[]): boolean =>
  allowed.length === 0 || values.some((value) => allowed.includes(value));

/** Whether a listener gets the notice of an event, if that has one. */
export const wantsNotice = ({ status, partyId, filter }: PerformanceListener, event: RecordedEvent): boolean => {
  const notice = noticeOf(event);
  return (
    notice !== undefined &&
    status !== 'REMOVED' &&
    (partyId === null || event.partyIds.includes(partyId)) &&
    matchesFilter(filter.kinds, [notice.kind]) &&
    matchesFilter(filter.partyIds, event.partyIds) &&
    matchesFilter(filter.planIds, [event.aggregateId]) &&
    matchesFilter(filter.recipients, notice.recipients)
  );
};
