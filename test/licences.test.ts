/** The licences of everything that a production install has: known kinds, and each exception named in the documents. */
import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';

interface Locked {
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly link?: boolean;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { readonly packages: Readonly<Record<string, Locked>> };
const production = Object.entries(packages)
  .filter(([path, { dev, devOptional, link }]) => path.includes('node_modules/') && dev !== true && devOptional !== true && link !== true)
  .map(([path, { license }]) => ({ name: path.replace(/.*node_modules\//, ''), licence: license ?? 'unknown' }));

/** They ask for no more than to be named. */
const PERMISSIVE = new Set([
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'Unlicense',
  '(MIT AND BSD-3-Clause)',
]);
/** What asks for more, and is said in the documents. */
const EXCEPTIONS: Readonly<Record<string, string>> = { '@apollo/federation-internals': 'Elastic-2.0', 'ical.js': 'MPL-2.0' };

describe('what a production install has', () => {
  test('is of a licence that is permissive, or is an exception', () => {
    expect(production.length).toBeGreaterThan(200);
    const others = production.filter(({ licence }) => !PERMISSIVE.has(licence)).map(({ name, licence }) => [name, licence]);
    expect(Object.fromEntries(others)).toEqual(EXCEPTIONS);
  });

  test.each(Object.entries(EXCEPTIONS))('and %s (%s) is named in the documents', (name, licence) => {
    const document = readFileSync('docs/dependencies.md', 'utf8');
    expect(document).toMatch(new RegExp(`^\\| \`${name.replaceAll('.', '\\.')}\` +\\| ${licence} `, 'm'));
  });
});
