/** Writes which commit was built beside the compiled sources: that of the working tree, or GIT_COMMIT where there is none. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

const ofWorkingTree = () => {
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return '';
  }
};

writeFileSync(new URL('../dist/commit.txt', import.meta.url), `${process.env.GIT_COMMIT || ofWorkingTree()}\n`);
