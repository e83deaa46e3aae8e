/** A notice on its way out: found in the event that it travels in, and written as a CloudEvent (CloudEvents 1.0, structured JSON). */
import type { RecordedEvent } from '../kernel/decider.js';
import type { WithNotice } from '../plan/messages.js';
import type { Notice } from '../plan/model.js';
import { type CloudEvent, cloudEvent } from '../kernel/cloudEvents.js';

/** The notice in a plan's event; undefined for none. */
export const noticeOf = ({ aggregateType, data }: Pick<RecordedEvent, 'aggregateType' | 'data'>): WithNotice['notice'] | undefined =>
  aggregateType === 'ImprovementPlan' ? (data as Partial<WithNotice>).notice : undefined;

/**
 * The notice in a plan's event, as the plan keeps it.
 * @throws Error when the event has none
 */
export const keptNotice = (event: RecordedEvent): Notice => {
  const notice = noticeOf(event);
  if (notice === undefined) throw new Error(`The event ${event._id} carries no notice`);
  return { id: `notice-${String(event.version)}`, at: event.at, ...notice };
};

interface NoticeData {
  readonly improvementPlanId: string;
  /** Orders the notices of one plan: deliveries may overtake each other. */
  readonly version: number;
  readonly status: string;
  readonly previousStatus: string | null;
  readonly notice: WithNotice['notice'] & { readonly id: string };
}

/** What a listener receives: the same `source` and `id` however often it arrives. */
export interface NoticeMessage extends CloudEvent<NoticeData> {
  /** Extension attribute: what the receiver acknowledges it by. */
  readonly deliveryid: string;
}

const SOURCE = '/party-performance/improvement-plans';

/**
 * @param event one that carries a notice
 * @param deliveryId the delivery it is sent for
 * @throws Error when the event has none
 */
export const noticeMessage = (event: RecordedEvent, deliveryId: string): NoticeMessage => {
  const { at: _, ...notice } = keptNotice(event);
  const { aggregateId: improvementPlanId, version, to: status, from: previousStatus } = event;
  return { ...cloudEvent(event, SOURCE, { improvementPlanId, version, status, previousStatus, notice }), deliveryid: deliveryId };
};
