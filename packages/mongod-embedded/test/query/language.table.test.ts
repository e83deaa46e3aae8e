import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { EJSON } from 'bson';
import { compileExpression } from '../../src/query/expression.js';
import { compileFilter } from '../../src/query/match.js';
import { compileJsonSchema } from '../../src/query/jsonSchema.js';
import { compilePipeline } from '../../src/query/aggregate.js';
import { compileUpdate } from '../../src/query/update.js';
import { rows } from '../golden.table.js';

const table = readFileSync(new URL('../../LANGUAGE.md', import.meta.url), 'utf8').split('## Refused')[0] ?? '';
const lines = [...table.matchAll(/^\| ([^|]+) \| (.+) \|$/gm)].map(([, where = '', what = '']) => ({
  where: where.trim(),
  names: [...what.matchAll(/`(\$?\$?[\w[\]]+)`/g)].map(([, name = '']) => name),
}));
const operations = rows
  .filter(({ gives }) => Array.isArray(gives))
  .map(({ operation }) => EJSON.stringify(operation))
  .join('\n');

describe('the language as it is documented', () => {
  test.each(lines.flatMap(({ where, names }) => names.map((name) => [where, name] as const)))(
    '%s: %s has a row in the golden table',
    (_, name) => {
      expect(operations).toContain(name);
    },
  );

  test('a refusal names what it refuses', () => {
    const named: readonly (readonly [string, () => unknown])[] = [
      ['$regex', () => compileFilter({ a: { $regex: 'x' } })],
      ['$where', () => compileFilter({ $where: 'x' })],
      ['$bit', () => compileUpdate({ $bit: { a: 1 } })],
      ['$facet', () => compilePipeline([{ $facet: {} }])],
      ['$dateTrunc', () => compileExpression({ $dateTrunc: 1 })],
      ['oneOf', () => compileJsonSchema({ oneOf: [] })],
    ];
    for (const [name, act] of named) expect(act).toThrow(name);
  });
});
