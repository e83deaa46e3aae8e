/** When whom a client speaks for may have changed. */
import type { Store } from './store.js';

const TYPES: readonly string[] = ['ClientBound', 'ClientUnbound', 'PartyClosed'];

/**
 * Tells of every change of a binding, on whichever instance, before any later event reaches a subscriber.
 * @returns how to stop
 */
export const onBindingChange = (store: Store, tell: () => void): (() => void) => store.feed.hear(({ type }) => TYPES.includes(type), tell);
