/** A notice on its way out: found in the event that it travels in, and written as a CloudEvent (CloudEvents 1.0, structured JSON). */
import type { RecordedEvent } from '../kernel/decider.js';
import type { WithNotice } from '../plan/messages.js';
import type { Notice } from '../plan/model.js';
import { tmfEventName } from '../kernel/tmfEvents.js';

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

/** What a listener receives. `source` and `id` together identify a notice for ever, however often it arrives. */
export interface NoticeMessage {
  readonly specversion: '1.0';
  readonly id: string;
  readonly source: string;
  readonly type: string;
  readonly subject: string;
  readonly time: string;
  readonly datacontenttype: 'application/json';
  /** Extension attribute: what the receiver acknowledges it by. */
  readonly deliveryid: string;
  readonly data: {
    readonly improvementPlanId: string;
    /** Orders the notices of one plan: deliveries may overtake each other. */
    readonly version: number;
    readonly status: string;
    readonly previousStatus: string | null;
    readonly notice: WithNotice['notice'] & { readonly id: string };
  };
}

const SOURCE = '/party-performance/improvement-plans';

/**
 * @param event one that carries a notice
 * @param deliveryId the delivery it is sent for
 * @throws Error when the event has none
 */
export const noticeMessage = (event: RecordedEvent, deliveryId: string): NoticeMessage => {
  const { at, ...notice } = keptNotice(event);
  return {
    specversion: '1.0',
    id: event._id,
    source: SOURCE,
    type: tmfEventName(event),
    subject: event.aggregateId,
    time: at.toISOString(),
    datacontenttype: 'application/json',
    deliveryid: deliveryId,
    data: {
      improvementPlanId: event.aggregateId,
      version: event.version,
      status: event.to,
      previousStatus: event.from,
      notice,
    },
  };
};
