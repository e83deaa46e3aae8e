import { checkData } from './check.js';
import type { Checked } from './checkApart.js';

/** The process of a check: its argument is the data directory. */
const [path = ''] = process.argv.slice(2);
const checked = await checkData(path).then(
  (documents): Checked => ({ documents }),
  (error: unknown): Checked => ({ damage: error instanceof Error ? error.message : String(error) }),
);
process.stdout.write(JSON.stringify(checked));
