/** After all suites: removes the program that they started as a process of its own, and what was not finished beside it. */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

export default () => {
  const [cache, name] = [dirname(process.env.SHARED_PROGRAM), basename(process.env.SHARED_PROGRAM)];
  if (!existsSync(cache)) return;
  for (const each of readdirSync(cache)) if (each.startsWith(name)) rmSync(join(cache, each), { recursive: true, force: true });
};
