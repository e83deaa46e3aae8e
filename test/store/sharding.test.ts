/** What a cluster allows: a unique index begins with the shard key, and each write names the whole of it. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { COLLECTIONS } from '../../src/store/collections.js';

/** The cells of each row of the table of collections that names one. */
const rows = readFileSync('docs/database.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| `/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));

const documented = (name: string): readonly string[] =>
  rows.filter(([, names = '']) => names.includes(`\`${name}\``)).map((cells) => cells.at(-2) ?? '');

const sharded = COLLECTIONS.filter(({ shardKey }) => shardKey !== undefined);

describe('The shard keys', () => {
  test.each(COLLECTIONS)('of $name are those of the document', ({ name, shardKey }) => {
    const expected = shardKey === undefined ? /^unsharded/ : new RegExp(`^\`${Object.keys(shardKey).join('.')}\` hashed`);
    expect(documented(name)).toEqual([expect.stringMatching(expected)]);
  });

  test.each(sharded)('of $name stand in the way of none of its unique indexes', ({ indexes }) => {
    // A hashed key is no prefix of any index on values; `_id` is unique on each shard.
    expect(indexes.filter(({ unique }) => unique === true)).toEqual([]);
  });

  test.each(sharded)('of $name are fields that never change', ({ shardKey, validator }) => {
    const { required } = validator['$jsonSchema'] as { readonly required: readonly string[] };
    for (const field of Object.keys(shardKey ?? {})) {
      expect(required).toContain(field);
      expect(['_id', 'aggregateId']).toContain(field);
    }
  });
});
