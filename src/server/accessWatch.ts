/** Hears of every change of access as it is committed, on whichever instance, and has those look again whom it concerns. */
import { type Feed, FeedClosed, type Subscription } from '../store/feed.js';
import type { Log } from '../store/store.js';

export interface AccessWatch {
  /**
   * @param partyId whose access it is about
   * @param changed called when a grant of the party changed, and when nobody can tell whether one did
   * @returns how to stop
   */
  watch(partyId: string, changed: () => void): () => void;
  close(): Promise<void>;
}

/** Follows the feed from this call on. It goes on by itself when the feed was interrupted, and ends with the feed. */
export const watchAccess = (feed: Feed, log: Log): AccessWatch => {
  const watchers = new Map<string, Set<() => void>>();
  const follow = (): Subscription => feed.subscribe(({ aggregateType }) => aggregateType === 'AccessGrant');
  let subscription = follow();

  const tell = (partyIds: Iterable<string>): void => {
    for (const partyId of partyIds) for (const changed of watchers.get(partyId) ?? []) changed();
  };
  const run = async (): Promise<void> => {
    for (;;)
      try {
        for await (const { event } of subscription) tell(event.partyIds);
        return;
      } catch (error) {
        if (!(error instanceof FeedClosed) || error.code === 'SHUTDOWN') throw error;
        subscription = follow();
        // What was missed is not known: everybody looks again.
        tell(watchers.keys());
      }
  };
  const running = run().catch((error: unknown) => {
    if (!(error instanceof FeedClosed)) log.error({ err: error }, 'Changes of access are no longer followed');
  });

  return {
    watch: (partyId, changed) => {
      const own = watchers.get(partyId) ?? new Set();
      watchers.set(partyId, own.add(changed));
      return () => {
        own.delete(changed);
        if (own.size === 0 && watchers.get(partyId) === own) watchers.delete(partyId);
      };
    },
    close: async () => {
      await subscription.return();
      await running;
    },
  };
};
