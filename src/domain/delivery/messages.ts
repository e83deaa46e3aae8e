/** Commands and events of a notice delivery, and the facts its rules read. */
import type { Attempt, DeliveryContent, NoticeDelivery } from './model.js';

type AttemptResult = Omit<Attempt, 'at'>;

export type DeliveryCommand =
  | ({ readonly type: 'ScheduleDelivery' } & DeliveryContent)
  | ({ readonly type: 'RecordSuccess' } & Omit<AttemptResult, 'error'>)
  | ({
      readonly type: 'RecordFailure';
      readonly error: string;
      /** Random, from 0 to 1: spreads the retries of deliveries that failed together. */
      readonly jitter: number;
      /** Whether trying again is in vain. */
      readonly final: boolean;
    } & Omit<AttemptResult, 'error'>)
  | { readonly type: 'ReplayNoticeDelivery' }
  | { readonly type: 'AcknowledgeNoticeDelivery'; readonly note?: string | null };

export type DeliveryEvent =
  | ({ readonly type: 'DeliveryScheduled' } & DeliveryContent)
  | ({ readonly type: 'DeliverySucceeded' } & AttemptResult)
  | ({ readonly type: 'DeliveryFailed'; readonly retryAt: Date } & AttemptResult)
  | ({ readonly type: 'DeliveryGivenUp' } & AttemptResult)
  | { readonly type: 'DeliveryReplayed' }
  | { readonly type: 'NoticeAcknowledged'; readonly note: string | null };

/** The types of the aggregate. */
export interface DeliveryTypes {
  readonly State: NoticeDelivery;
  readonly Command: DeliveryCommand;
  readonly Event: DeliveryEvent;
  readonly Facts: null;
  readonly CreatingCommand: 'ScheduleDelivery';
  readonly CreatingEvent: 'DeliveryScheduled';
  readonly Derived: never;
}
