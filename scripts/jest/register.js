/** Node itself loads the tests: TypeScript by its types blanked out, so that every line and column stays where it is. */
import * as module from 'node:module';
import * as hooks from './hooks.js';

// Node 20 knows hooks in a thread of their own alone.
if (module.registerHooks) module.registerHooks(hooks);
else module.register('./hooks.js', import.meta.url);
