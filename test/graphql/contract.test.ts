/** The contract: complete and described. */
import { describe, expect, test } from '@jest/globals';
import { type GraphQLNamedType, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { accessGrant } from '../../src/domain/access/index.js';
import { delivery } from '../../src/domain/delivery/index.js';
import { issue } from '../../src/domain/issue/index.js';
import { listener } from '../../src/domain/listener/index.js';
import { party } from '../../src/domain/party/index.js';
import { performanceReport } from '../../src/domain/report/index.js';
import { plan } from '../../src/domain/plan/index.js';
import { readiness } from '../../src/domain/readiness/index.js';
import { recommendation } from '../../src/domain/recommendation/index.js';
import { review } from '../../src/domain/review/index.js';
import { reviewRule } from '../../src/domain/reviewRule/index.js';
import { snapshot } from '../../src/domain/snapshot/index.js';
import { template } from '../../src/domain/template/index.js';
import { mutationOf } from '../../src/graphql/outcomes.js';
import { subgraphSchema } from '../../src/graphql/schema.js';

interface Described {
  readonly description?: string | null | undefined;
}

/** Every place in a type that wants a description, by its path. */
const places = (type: GraphQLNamedType): readonly (readonly [path: string, element: Described])[] => {
  const own = [[type.name, type] as const];
  if (isEnumType(type)) return [...own, ...type.getValues().map((value) => [`${type.name}.${value.name}`, value] as const)];
  if (isInputObjectType(type))
    return [...own, ...Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field] as const)];
  if (!isObjectType(type) && !isInterfaceType(type)) return own;
  return [
    ...own,
    ...Object.values(type.getFields()).flatMap((field) => [
      [`${type.name}.${field.name}`, field] as const,
      ...field.args.map((argument) => [`${type.name}.${field.name}(${argument.name})`, argument] as const),
    ]),
  ];
};

/** What the federation specification adds is not ours to describe. */
const isOurs = (path: string): boolean => !/^_|^__|federation__|link__|^Query\._|^(String|Int|Float|Boolean|ID)$|^FieldSet$/.test(path);

describe('the contract', () => {
  test('describes every type, field, argument and enum value', () => {
    const bare = Object.values(subgraphSchema().getTypeMap())
      .flatMap(places)
      .filter(([path, { description }]) => isOurs(path) && (description ?? '').trim() === '')
      .map(([path]) => path);
    expect(bare).toEqual([]);
  });

  test('has one mutation for every command that is not a timer’s', () => {
    const commands = [
      party,
      issue,
      plan,
      template,
      listener,
      delivery,
      readiness,
      accessGrant,
      snapshot,
      performanceReport,
      review,
      recommendation,
      reviewRule,
    ]
      .flatMap(({ lifecycle }) => Object.entries<{ readonly may: string }>(lifecycle))
      .filter(([, { may }]) => may !== 'time')
      .map(([name]) => mutationOf(name));
    const mutations = Object.keys(subgraphSchema().getMutationType()?.getFields() ?? {});
    expect(mutations.sort()).toEqual(commands.sort());
  });

  test('takes a clientMutationId in every mutation', () => {
    const schema = subgraphSchema();
    const inputs = Object.values(schema.getMutationType()?.getFields() ?? {}).map(({ args }) =>
      schema.getType(String(args[0]?.type).replace('!', '')),
    );
    expect(inputs.filter((input) => !isInputObjectType(input) || !('clientMutationId' in input.getFields()))).toEqual([]);
  });
});
