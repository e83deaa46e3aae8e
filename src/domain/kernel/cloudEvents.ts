/** Events as CloudEvents (CloudEvents 1.0, structured JSON). */
import type { RecordedEvent } from './decider.js';
import { tmfEventName } from './tmfEvents.js';

/** A CloudEvent about an aggregate. `source` and `id` together identify it for ever. */
export interface CloudEvent<Data> {
  readonly specversion: '1.0';
  readonly id: string;
  readonly source: string;
  readonly type: string;
  readonly subject: string;
  readonly time: string;
  readonly datacontenttype: 'application/json';
  readonly data: Data;
}

/** What of an event every CloudEvent has, under its TM Forum name where its aggregate has one. @param source a path that stays */
export const cloudEvent = <Data>(event: RecordedEvent, source: string, data: Data): CloudEvent<Data> => ({
  specversion: '1.0',
  id: event._id,
  source,
  type: tmfEventName(event),
  subject: event.aggregateId,
  time: event.at.toISOString(),
  datacontenttype: 'application/json',
  data,
});

/** What happened, to which parties, by whom, and the status before (null: there was none) and after it. */
type LoggedData = Pick<RecordedEvent, 'type' | 'aggregateType' | 'version' | 'partyIds' | 'actor' | 'from' | 'to' | 'data'>;

/** One event of the log as it was recorded, for systems that keep or search logs. */
export const toCloudEvent = (event: RecordedEvent): CloudEvent<LoggedData> => {
  const { type, aggregateType, version, partyIds, actor, from, to, data } = event;
  return cloudEvent(event, '/party-performance/events', { type, aggregateType, version, partyIds, actor, from, to, data });
};
