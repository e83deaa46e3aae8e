/**
 * Guards databases in use: a change of a validator or an index raises the version, so that an older instance leaves the change alone. The
 * fields of new documents are recorded too, and compared by the tests of the life cycles (`test/support/domain/oracle.ts`).
 *
 * When this test fails, append a migration to `src/store/migrations/schema.ts` and write what the test received into
 * `test/fixtures/schemaVersion.json`. For a version that was never released, the second alone will do.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { REGISTRY } from '../../../src/store/registry.js';
import { oldestBeside, SCHEMA, versionOf } from '../../../src/store/migrations/schema.js';

const { fields, ...recorded } = JSON.parse(readFileSync(new URL('../../fixtures/schemaVersion.json', import.meta.url), 'utf8')) as {
  readonly fields: object;
};

const declarations = SCHEMA.collections
  .map(({ name, indexes, validator }) => ({ name, indexes, validator }))
  .toSorted((one, other) => one.name.localeCompare(other.name));

describe('The declarations', () => {
  test('are those of their version', () => {
    const hash = createHash('sha256').update(JSON.stringify(declarations)).digest('hex');
    expect({ version: versionOf(SCHEMA), declarations: hash }).toEqual(recorded);
  });

  test('record the fields of every aggregate', () => {
    expect(Object.keys(fields).toSorted()).toEqual(Object.keys(REGISTRY).toSorted());
  });

  test('change documents of declared collections alone', () => {
    const named = SCHEMA.migrations.flatMap(({ documents = [], dropIndexes = [] }) => [...documents, ...dropIndexes]);
    expect(declarations.map(({ name }) => name)).toEqual(expect.arrayContaining(named.map(({ collection }) => collection)));
  });

  test('may run beside the version before the last that contracts', () => {
    const steps = [{ title: 'One' }, { title: 'Two' }, { title: 'Three', contracts: true }, { title: 'Four' }] as const;
    expect([1, 2, 3, 4].map((version) => oldestBeside({ collections: [], migrations: steps.slice(0, version) }))).toEqual([0, 0, 2, 2]);
  });
});
