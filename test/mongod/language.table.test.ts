import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { EJSON } from 'bson';
import { compileExpression } from '../../src/mongod/expression.js';
import { compileFilter } from '../../src/mongod/match.js';
import { MongoError } from '../../src/mongod/errors.js';
import { compilePipeline } from '../../src/mongod/aggregate.js';
import { compileUpdate } from '../../src/mongod/update.js';
import { rows } from './golden.table.js';

const table = readFileSync(new URL('../../src/mongod/LANGUAGE.md', import.meta.url), 'utf8').split('## Refused')[0] ?? '';
const lines = [...table.matchAll(/^\| ([^|]+) \| (.+) \|$/gm)].map(([, where = '', what = '']) => ({
  where: where.trim(),
  names: [...what.matchAll(/`(\$?\$?[\w[\]]+)`/g)].map(([, name = '']) => name),
}));
const operations = rows.map(({ operation }) => EJSON.stringify(operation)).join('\n');

/** Operators of MongoDB that the document does not list, by where they would stand. */
const unlisted = {
  filters: ['$where', '$text', '$near', '$geoWithin', '$bitsAllSet', '$sampleRate', '$rand'],
  updates: ['$bit', '$pushAll', '$isolated'],
  stages: [
    '$lookup',
    '$graphLookup',
    '$out',
    '$merge',
    '$unionWith',
    '$sample',
    '$redact',
    '$bucketAuto',
    '$setWindowFields',
    '$densify',
    '$fill',
    '$geoNear',
  ],
  expressions: [
    '$function',
    '$accumulator',
    '$rand',
    '$convert',
    '$zip',
    '$range',
    '$regexFind',
    '$setUnion',
    '$dateFromString',
    '$toInt',
    '$sqrt',
    '$pow',
  ],
};

function codeOf(act: () => unknown): number | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    return error instanceof MongoError && unlistedName.test(error.message) ? error.code : undefined;
  }
}
const unlistedName = /\$\w+/;

describe('the language as it is documented', () => {
  test.each(lines.flatMap(({ where, names }) => names.map((name) => [where, name] as const)))(
    '%s: %s has a row in the golden table',
    (_, name) => {
      expect(operations).toContain(name);
    },
  );

  test('names every operator it refuses, with MongoDB’s code', () => {
    for (const name of unlisted.filters)
      expect([name, codeOf(() => compileFilter({ a: { [name]: 1 } })), codeOf(() => compileFilter({ [name]: 1 }))]).toEqual([name, 2, 2]);
    for (const name of unlisted.updates) expect([name, codeOf(() => compileUpdate({ [name]: { a: 1 } }))]).toEqual([name, 9]);
    for (const name of unlisted.stages) expect([name, codeOf(() => compilePipeline([{ [name]: {} }]))]).toEqual([name, 40324]);
    for (const name of unlisted.expressions) expect([name, codeOf(() => compileExpression({ [name]: 1 }))]).toEqual([name, 168]);
  });
});
