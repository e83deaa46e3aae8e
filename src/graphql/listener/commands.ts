/** The commands of a listener. */
import { listenerBinding } from '../../store/listener/index.js';
import { plain } from '../codec.js';
import { mutations } from '../mutations.js';

export const listenerMutations = mutations(listenerBinding, {
  registerListener: plain,
  pauseListener: plain,
  resumeListener: plain,
  replaceListenerSecret: plain,
  removeListener: plain,
});
