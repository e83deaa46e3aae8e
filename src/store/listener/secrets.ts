/** Secrets of listeners: read only by what signs deliveries. */
import { documents, type Store } from '../store.js';
import { listenerSecrets } from './collection.js';

/** What a listener's notices are signed with; null when it was removed. */
export const listenerSecret = async (store: Store, listenerId: string): Promise<string | null> =>
  (await documents(store, listenerSecrets).findOne({ _id: listenerId }))?.secret ?? null;
