/** An agreement as a file: the input of `agreeOutsourcingArrangement` without its envelope, with a JSON Schema made from the contract. */
import {
  coerceInputValue,
  getNamedType,
  GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLNamedInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  astFromValue,
  valueFromASTUntyped,
} from 'graphql';
import { decide } from '../../domain/kernel/decider.js';
import { type InputProblem, isRefusal } from '../../domain/kernel/refusal.js';
import { system } from '../../domain/kernel/principal.js';
import { party } from '../../domain/party/index.js';
import type { OutsourcingArrangement } from '../../domain/party/model.js';
import type { AgreeOutsourcingArrangementInput } from '../generated/types.js';
import { subgraphSchema } from '../schema.js';
import { agreedArrangement } from './commands.js';

/** What the mutation has and a file does not: which party, at which version. */
const ENVELOPE: readonly string[] = ['clientMutationId', 'id', 'expectedVersion'];

type Content = Omit<AgreeOutsourcingArrangementInput, 'clientMutationId' | 'id' | 'expectedVersion'>;

/** The input type of a file. */
const fileType = (): GraphQLInputObjectType => {
  const type = subgraphSchema().getType('AgreeOutsourcingArrangementInput');
  if (!isInputObjectType(type)) throw new Error('The contract has no AgreeOutsourcingArrangementInput');
  const fields = Object.entries(type.toConfig().fields).filter(([name]) => !ENVELOPE.includes(name));
  return new GraphQLInputObjectType({ name: 'Agreement', description: type.description, fields: Object.fromEntries(fields) });
};

const SCALARS: Readonly<Record<string, object>> = {
  String: { type: 'string' },
  ID: { type: 'string' },
  Int: { type: 'integer' },
  Float: { type: 'number' },
  Boolean: { type: 'boolean' },
  DateTime: { type: 'string', format: 'date-time' },
  Duration: { type: 'string', format: 'duration' },
};

const schemaOfNamed = (type: GraphQLNamedInputType): object => {
  if (isInputObjectType(type)) return { $ref: `#/$defs/${type.name}` };
  return isEnumType(type) ? { enum: type.getValues().map(({ name }) => name) } : (SCALARS[type.name] ?? {});
};

const schemaOfType = (type: GraphQLInputType): object => {
  if (isNonNullType(type)) return schemaOfType(type.ofType);
  return isListType(type) ? { type: 'array', items: schemaOfType(type.ofType) } : schemaOfNamed(type);
};

const defaultOf = (type: GraphQLInputType, value: unknown): object => {
  const node = value === undefined ? null : astFromValue(value, type);
  return node == null ? {} : { default: valueFromASTUntyped(node) };
};

const schemaOfObject = (type: GraphQLInputObjectType): object => {
  const fields = Object.values(type.getFields());
  return {
    type: 'object',
    description: type.description ?? undefined,
    properties: Object.fromEntries(
      fields.map(({ name, description, type: of, defaultValue }) => [
        name,
        { description, ...schemaOfType(of), ...defaultOf(of, defaultValue) },
      ]),
    ),
    required: fields.filter(({ type: of, defaultValue }) => isNonNullType(of) && defaultValue === undefined).map(({ name }) => name),
    additionalProperties: false,
  };
};

/** The objects that a type is made of, itself included, each once. */
const objectsIn = (type: GraphQLInputObjectType, known = new Set<GraphQLInputObjectType>()): ReadonlySet<GraphQLInputObjectType> => {
  if (known.has(type)) return known;
  known.add(type);
  for (const field of Object.values(type.getFields())) {
    const of = getNamedType(field.type);
    if (isInputObjectType(of)) objectsIn(of, known);
  }
  return known;
};

/** The JSON Schema of an agreement's file (draft 2020-12), from the contract's input. */
export const agreementJsonSchema = (): object => {
  const type = fileType();
  const parts = [...objectsIn(type)].filter((one) => one !== type);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Agreement',
    ...schemaOfObject(type),
    $defs: Object.fromEntries(parts.map((one) => [one.name, schemaOfObject(one)])),
  };
};

/** The domain's answer to the arrangement of a file. */
const agreedOn = (content: Content): OutsourcingArrangement | readonly InputProblem[] => {
  const command = agreedArrangement(content);
  const context = { now: command.validFrom, actor: system('agreement'), id: 'any', facts: { openIssues: 0, openPlans: 0 } };
  const registered = decide(party, { type: 'RegisterParty', name: 'any' }, null, context);
  if (isRefusal(registered)) throw new Error(registered.message);
  const outcome = decide(party, { type: 'AgreeOutsourcingArrangement', ...command }, registered.state, context);
  if (outcome.kind === 'InvalidInput') return outcome.problems;
  const agreed = outcome.kind === 'Accepted' ? outcome.state.arrangements[0] : undefined;
  if (agreed === undefined) throw new Error(isRefusal(outcome) ? outcome.message : 'No arrangement was agreed');
  return agreed;
};

/** A problem at the field it is about: GraphQL names a field that is unknown or missing in its message alone. */
const problemAt = (path: readonly (string | number)[], message: string): InputProblem & { readonly isUnknown: boolean } => {
  const unknown = /^Field "(\w+)" is not defined by type "\w+"\.(?: (.*))?$/.exec(message);
  const missing = /^Field "(\w+)" of required type "(.*)" was not provided\.$/.exec(message);
  const field = unknown?.[1] ?? missing?.[1];
  const hint = unknown?.[2] === undefined ? '' : `: ${unknown[2].replace('Did', 'did')}`;
  const said = unknown === null ? 'is missing' : `is no field${hint}`;
  return {
    path: [...path, ...(field === undefined ? [] : [field])].map(String),
    message: field === undefined ? message : said,
    isUnknown: unknown !== null,
  };
};

/**
 * Reads the content of a file as `agreeOutsourcingArrangement` would.
 * @returns the arrangement, or everything that keeps it from being agreed, by path
 */
export const readAgreement = (value: unknown): OutsourcingArrangement | readonly InputProblem[] => {
  const problems: ReturnType<typeof problemAt>[] = [];
  const content = coerceInputValue(value, fileType(), (path, _, error) => {
    problems.push(problemAt(path, error.message));
  });
  // Without the fields that are none the rest can be read, and what is wrong with it is named as well.
  const agreed = problems.every(({ isUnknown }) => isUnknown) ? agreedOn(content as Content) : [];
  if (problems.length === 0) return agreed;
  return [...problems.map(({ path, message }) => ({ path, message })), ...('targets' in agreed ? [] : agreed)];
};
