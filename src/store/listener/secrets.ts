/** Secrets of listeners: read only by what signs deliveries. */
import { raw, type Store } from '../store.js';

/** What a listener's notices are signed with; null when it was removed. */
export const listenerSecret = async ({ [raw]: { collections } }: Store, listenerId: string): Promise<string | null> =>
  (await collections.listenerSecrets.findOne({ _id: listenerId }))?.secret ?? null;
