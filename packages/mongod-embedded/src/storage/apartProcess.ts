/** The process of a check. Its arguments are the directory to check, and the one to copy into it before. */
import type { Outcome } from './apart.js';
import { checkData } from './check.js';
import { copyData } from './copy.js';

const [path = '', from] = process.argv.slice(2);

async function work(): Promise<number> {
  if (from !== undefined) await copyData(from, path);
  return checkData(path);
}

const outcome = await work().then(
  (documents): Outcome => ({ documents }),
  (error: unknown): Outcome => ({ damage: error instanceof Error ? error.message : String(error) }),
);
process.stdout.write(JSON.stringify(outcome));
