/** Whether a listener gets the notice of an event. */
import { noticeIn } from '../delivery/notice.js';
import type { Recorded } from '../kernel/decider.js';
import type { Listener } from './model.js';

const agrees = (wanted: readonly string[], values: readonly string[]): boolean =>
  wanted.length === 0 || values.some((value) => wanted.includes(value));

/** Whether a listener gets the notice of an event, if that has one. */
export const wantsNotice = ({ status, partyId, filter }: Listener, event: Recorded): boolean => {
  const notice = noticeIn(event);
  return (
    notice !== undefined &&
    status !== 'REMOVED' &&
    (partyId === null || event.partyIds.includes(partyId)) &&
    agrees(filter.kinds, [notice.kind]) &&
    agrees(filter.partyIds, event.partyIds) &&
    agrees(filter.planIds, [event.aggregateId]) &&
    agrees(filter.recipients, notice.recipients)
  );
};
