/** Node itself loads the tests: TypeScript by its types blanked out, so that every line and column stays where it is. */
import { register } from 'node:module';

register('./hooks.js', import.meta.url);
