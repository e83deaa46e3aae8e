/** Mutations as forms: for each the fields of its input, with type, choices and description. Data for `src/actions`. */
import { getNamedType, getNullableType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';

/** What a form says itself: who acts on what, and at which version. */
const ENVELOPE = ['clientMutationId', 'expectedVersion'];

/** What the page reads of what was changed, where it has it: the rest comes with the event. */
const ANSWERED = ['id', 'version', 'status', 'allowedActions'];

const fieldOf = ({ name, type, description, defaultValue }) => {
  const inner = getNullableType(type);
  const named = getNamedType(type);
  return {
    name,
    ...(description && { help: description }),
    ...(isNonNullType(type) && defaultValue === undefined && { required: true }),
    ...(isListType(inner) && { list: true }),
    type: named.name,
    ...(isEnumType(named) && {
      choices: named.getValues().map(({ name: value, description: help }) => ({ value, ...(help && { help }) })),
    }),
  };
};

const fieldsOf = (type) =>
  Object.values(type.getFields())
    .filter(({ name }) => !ENVELOPE.includes(name))
    .map(fieldOf);

/** The input objects that the fields of a type lead to. */
const nestedIn = (type, found) => {
  for (const field of Object.values(type.getFields())) {
    const named = getNamedType(field.type);
    if (!isInputObjectType(named) || named.name in found) continue;
    found[named.name] = fieldsOf(named);
    nestedIn(named, found);
  }
};

/** @returns `{ mutations: { name: { input, payload, changed, answer, help, fields } }, inputs: { type: fields } }` */
export const formsOf = (schema) => {
  const inputs = {};
  const mutations = Object.values(schema.getMutationType().getFields()).flatMap(({ name, args, type, description }) => {
    // A list of inputs is no form.
    const input = getNullableType(args[0]?.type);
    if (args.length !== 1 || !isInputObjectType(input)) return [];
    nestedIn(input, inputs);
    const [payload] = getNamedType(type).getTypes?.() ?? [];
    const [changed] = Object.values(payload?.getFields() ?? {});
    if (changed === undefined) return [];
    const answer = ANSWERED.filter((field) => field in getNamedType(changed.type).getFields());
    return [
      [name, { input: input.name, payload: payload.name, changed: changed.name, answer, help: description ?? '', fields: fieldsOf(input) }],
    ];
  });
  return { mutations: Object.fromEntries(mutations), inputs };
};
