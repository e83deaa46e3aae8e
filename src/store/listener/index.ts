/** What the store needs of a listener, and how one is changed. */
import { listener } from '../../domain/listener/index.js';
import { bind } from '../binding.js';
import { executor } from '../execute.js';
import { listeners } from './collection.js';
import { listenerFacts } from './facts.js';
import { storeSecret } from './hooks.js';

/** The binding of a listener. */
export const listenerBinding = bind({
  aggregate: listener,
  collection: listeners,
  facts: listenerFacts,
  hook: storeSecret,
});

/** Executes commands on a listener. */
export const executeOnListener = executor(listenerBinding);
