/** How long subscribers wait for a change. */
import type { RecordedEvent } from '../../domain/kernel/decider.js';
import { observeMs } from '../../telemetry/recording.js';

/** Measures from a change to its answer, which is passed on. @param event of the feed; anything else has no instant and is not measured */
export const observeEvent = <M>(event: unknown, message: M): M => {
  const { at } = (event as { readonly event?: Partial<RecordedEvent> } | null)?.event ?? {};
  if (at instanceof Date) observeMs('graphql_server_subscription_latency_seconds', {}, Date.now() - at.getTime());
  return message;
};
