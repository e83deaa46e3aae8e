/** The contract: complete and described. */
import { describe, expect, test } from '@jest/globals';
import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
} from 'graphql';
import { mutationName } from '../../../src/domain/kernel/refusal.js';
import { subgraphSchema } from '../../../src/graphql/schema.js';
import { BINDINGS } from '../../../src/store/registry.js';

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

/** Many commands in one request, each with its own outcome. */
const BULK = [
  'recordEntityOwnerships',
  'raisePerformanceIssues',
  'recordPerformanceIssueMeasurements',
  'assignPerformanceIssues',
  'addPerformanceIssueNotes',
];

describe('the contract', () => {
  test('describes every type, field, argument and enum value', () => {
    const bare = Object.values(subgraphSchema().getTypeMap())
      .flatMap(places)
      .filter(([path, { description }]) => isOurs(path) && (description ?? '').trim() === '')
      .map(([path]) => path);
    expect(bare).toEqual([]);
  });

  test('has one mutation for every command that is not a timer’s', () => {
    const commands = BINDINGS.flatMap(({ aggregate: { lifecycle } }) => Object.entries<{ readonly may: string }>(lifecycle))
      .filter(([, { may }]) => may !== 'time')
      .map(([name]) => mutationName(name));
    const mutations = Object.keys(subgraphSchema().getMutationType()?.getFields() ?? {});
    // A former party gives the command of `disputeClock`, and is not answered with the issue.
    expect(mutations.sort()).toEqual([...commands, ...BULK, 'disputeFormerClock'].sort());
  });

  test('takes a clientMutationId in every mutation', () => {
    const schema = subgraphSchema();
    const inputs = Object.values(schema.getMutationType()?.getFields() ?? {}).map(({ args }) =>
      schema.getType(String(args[0]?.type).replaceAll(/[[\]!]/g, '')),
    );
    expect(inputs.filter((input) => !isInputObjectType(input) || !('clientMutationId' in input.getFields()))).toEqual([]);
  });
});

test('every scalar says where its form is specified', () => {
  const scalars = Object.values(subgraphSchema().getTypeMap()).filter((type) => isScalarType(type) && !isSpecifiedScalarType(type));
  const ours = scalars.filter(({ name }) => isOurs(name));
  expect(ours.map((scalar) => [scalar.name, isScalarType(scalar) && scalar.specifiedByURL])).toEqual([
    ['DateTime', expect.stringMatching(/^https:/)],
    ['Duration', expect.stringMatching(/^https:/)],
    ['JSON', expect.stringMatching(/^https:/)],
  ]);
});
