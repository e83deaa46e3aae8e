/** Events of the log as CloudEvents (CloudEvents 1.0, structured JSON). */
import type { RecordedEvent } from './decider.js';
import { tmfEventName } from './tmfEvents.js';

/** One event of the log, for systems that keep or search logs. `source` and `id` together identify it for ever. */
export interface LoggedCloudEvent {
  readonly specversion: '1.0';
  readonly id: string;
  readonly source: string;
  readonly type: string;
  readonly subject: string;
  readonly time: string;
  readonly datacontenttype: 'application/json';
  /** What happened, to which parties, by whom, and the status before (null: there was none) and after it. */
  readonly data: Pick<RecordedEvent, 'type' | 'aggregateType' | 'version' | 'partyIds' | 'actor' | 'from' | 'to' | 'data'>;
}

const SOURCE = '/party-performance/events';

/** The event as it was recorded, under its TM Forum name where its aggregate has one. */
export const toCloudEvent = (event: RecordedEvent): LoggedCloudEvent => {
  const { type, aggregateType, version, partyIds, actor, from, to, data } = event;
  return {
    specversion: '1.0',
    id: event._id,
    source: SOURCE,
    type: tmfEventName(event),
    subject: event.aggregateId,
    time: event.at.toISOString(),
    datacontenttype: 'application/json',
    data: { type, aggregateType, version, partyIds, actor, from, to, data },
  };
};
