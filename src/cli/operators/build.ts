/** What runs: the release of the package, and the commit it was built from. */
import { readFileSync } from 'node:fs';
import type { Build } from '../../server/health/readiness.js';

const { version, description } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as Record<
  'version' | 'description',
  string
>;

/** `scripts/commit.mjs` writes it beside the compiled sources. */
const commit = ((): string | null => {
  try {
    return readFileSync(new URL('../../commit.txt', import.meta.url), 'utf8').trim() || null;
  } catch {
    return null;
  }
})();

/** The release and its commit. */
export const BUILD: Build = { version, commit };
/** For people: `0.1.0 (4f2c1d9)`. */
export const versionText = commit === null ? version : `${version} (${commit.slice(0, 7)})`;
export { description };
