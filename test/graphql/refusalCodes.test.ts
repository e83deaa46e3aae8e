/** The codes of refusals: the list in the code, the contract's enum, and what the code refuses by, are one. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { isEnumType, isInterfaceType } from 'graphql';
import { KIND_CODES, RULE_CODES } from '../../src/domain/kernel/ruleCodes.js';
import { subgraphSchema } from '../../src/graphql/schema.js';

const SOURCES = new URL('../../src/', import.meta.url);

/** The program without the list itself and what is made from the contract. */
const program = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.includes('generated') && !path.endsWith('ruleCodes.ts'))
  .map((path) => readFileSync(new URL(path, SOURCES), 'utf8'))
  .join('\n');

describe('the codes of refusals', () => {
  const type = subgraphSchema().getType('PerformanceRefusalCode');
  const values = isEnumType(type) ? type.getValues() : [];

  test('are found by introspection, each with its description', () => {
    expect(Object.fromEntries(values.map(({ name, description }) => [name, description]))).toEqual({ ...KIND_CODES, ...RULE_CODES });
  });

  test('are the type of the code of every refusal', () => {
    const refusal = subgraphSchema().getType('PerformanceRefusal');
    const members = isInterfaceType(refusal) ? subgraphSchema().getPossibleTypes(refusal) : [];
    expect(members).toHaveLength(Object.keys(KIND_CODES).length + 1);
    expect(members.map((member) => String(member.getFields()['code']?.type))).toEqual(members.map(() => 'PerformanceRefusalCode!'));
  });

  test('are all in use', () => {
    expect(Object.keys(RULE_CODES).filter((code) => !program.includes(`'${code}'`))).toEqual([]);
  });
});
