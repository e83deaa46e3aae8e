/** Random operations of a schema, and the ways to write the values in one. */
import fc from 'fast-check';
import {
  astFromValue,
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  GraphQLNonNull,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  isUnionType,
  print,
} from 'graphql';

/** How the values of an operation are written. */
export const SPELLINGS = ['LITERAL', 'VARIABLE', 'VARIABLE_DEFAULT', 'VARIABLE_INSIDE', 'ARGUMENT_DEFAULT'] as const;
export type Spelling = (typeof SPELLINGS)[number];

/** A value as a client sends it, or the default of its argument. */
interface Given {
  readonly argument: GraphQLArgument;
  readonly value: unknown;
  readonly isDefault: boolean;
}

interface Selected {
  readonly field: string;
  readonly given: readonly Given[];
  readonly skip: boolean | null;
  readonly include: boolean | null;
  readonly wrapped: 'NOT' | 'INLINE' | 'SPREAD';
  /** The type it is selected on. */
  readonly on: string;
  readonly inner: readonly Selected[] | null;
}

const LEVELS = 5;

const SCALARS: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  Int: fc.integer({ min: 0, max: 130 }),
  Float: fc.constant(0.5),
  Boolean: fc.boolean(),
  DateTime: fc.constant('2026-03-01T00:00:00Z'),
  Duration: fc.constant('PT4H'),
  _Any: fc.constant({ __typename: 'Party', id: 'party-a' }),
};

const valueOf = (type: GraphQLInputType, levels = 2): fc.Arbitrary<unknown> => {
  if (!isNonNullType(type)) return fc.option(valueOf(new GraphQLNonNull(type), levels), { freq: 4 });
  const { ofType } = type;
  if (isListType(ofType)) return fc.array(valueOf(ofType.ofType, levels), { maxLength: 4 });
  if (isEnumType(ofType)) return fc.constantFrom(...ofType.getValues().map(({ name }) => name));
  if (!isInputObjectType(ofType)) return SCALARS[ofType.name] ?? fc.constant('text');
  const fields = Object.values(ofType.getFields()).filter((field) => isRequiredInputField(field) || levels > 0);
  return fc.record(Object.fromEntries(fields.map((field) => [field.name, valueOf(field.type, levels - 1)])), {
    requiredKeys: fields.filter(isRequiredInputField).map(({ name }) => name),
  });
};

const givenFor = (argument: GraphQLArgument): fc.Arbitrary<Given | null> => {
  const value = valueOf(argument.type).map((one): Given => ({ argument, value: one, isDefault: false }));
  if (isRequiredArgument(argument)) return value;
  if (argument.defaultValue === undefined) return fc.option(value);
  return fc.oneof(value, fc.constant({ argument, value: null, isDefault: true }));
};

const selectionOn = (schema: GraphQLSchema, type: GraphQLNamedType, levels: number): fc.Arbitrary<readonly Selected[]> => {
  if (isUnionType(type)) return fc.constantFrom(...type.getTypes()).chain((one) => selectionOn(schema, one, levels).map(asFragment));
  if (!isObjectType(type) && !isInterfaceType(type)) throw new Error(`${type.name} has no fields`);
  const fields = Object.values(type.getFields()).filter((field) => levels > 0 || isLeafType(getNamedType(field.type)));
  if (fields.length === 0) return fc.constant([TYPE_NAME]);
  return fc
    .subarray(fields, { minLength: 1, maxLength: Math.min(fields.length, 2) })
    .chain((chosen) => fc.tuple(...chosen.map((field) => selected(schema, field, type.name, levels))));
};

/** For objects that have nothing else to ask at the lowest level. */
const TYPE_NAME: Selected = { field: '__typename', given: [], skip: null, include: null, wrapped: 'NOT', on: '', inner: null };

const asFragment = (all: readonly Selected[]): readonly Selected[] =>
  all.map((one) => (one.wrapped === 'NOT' ? { ...one, wrapped: 'INLINE' as const } : one));

const selected = (schema: GraphQLSchema, field: GraphQLField<unknown, unknown>, on: string, levels: number): fc.Arbitrary<Selected> => {
  const type = getNamedType(field.type);
  return fc.record({
    field: fc.constant(field.name),
    given: fc.tuple(...field.args.map(givenFor)).map((all) => all.filter((one) => one !== null)),
    skip: fc.constantFrom(null, null, null, false, true),
    include: fc.constantFrom(null, null, null, true, false),
    wrapped: fc.constantFrom('NOT' as const, 'INLINE' as const, 'SPREAD' as const),
    on: fc.constant(on),
    inner: isLeafType(type) ? fc.constant(null) : selectionOn(schema, type, levels - 1),
  });
};

/** Queries of a schema that validation accepts. */
export const operationsOf = (schema: GraphQLSchema): fc.Arbitrary<readonly Selected[]> => {
  const query = schema.getQueryType();
  if (!query) throw new Error('The schema has no queries');
  return selectionOn(schema, query, LEVELS);
};

/** An operation as text, with its variables. */
export const written = (
  operation: readonly Selected[],
  spelling: Spelling,
): { readonly source: string; readonly variables: Readonly<Record<string, unknown>> } => {
  const writer = new Writer(spelling);
  const selection = writer.selection(operation);
  const definitions = writer.definitions.length > 0 ? `(${writer.definitions.join(', ')})` : '';
  return { source: [`query${definitions} ${selection}`, ...writer.fragments].join('\n'), variables: writer.variables };
};

const BOOLEAN = 'Boolean!';

class Writer {
  readonly definitions: string[] = [];
  readonly fragments: string[] = [];
  readonly variables: Record<string, unknown> = {};
  readonly #spelling: Spelling;
  #names = 0;

  constructor(spelling: Spelling) {
    this.#spelling = spelling;
  }

  selection(all: readonly Selected[]): string {
    return `{ ${all.map((one) => this.#selected(one)).join(' ')} }`;
  }

  #selected({ field, given, skip, include, wrapped, on, inner }: Selected): string {
    const conditions = [
      ...(skip === null ? [] : [`@skip(if: ${this.#value(BOOLEAN, skip, String(skip))})`]),
      ...(include === null ? [] : [`@include(if: ${this.#value(BOOLEAN, include, String(include))})`]),
    ].join(' ');
    const args = given.flatMap((one) => this.#argument(one) ?? []);
    const asked = `${this.#name('a')}: ${field}${args.length > 0 ? `(${args.join(', ')})` : ''}`;
    const body = inner === null ? '' : this.selection(inner);
    switch (wrapped) {
      case 'NOT':
        return `${asked} ${conditions} ${body}`;
      case 'INLINE':
        return `... on ${on} ${conditions} { ${asked} ${body} }`;
      case 'SPREAD': {
        const name = this.#name('f');
        this.fragments.push(`fragment ${name} on ${on} { ${asked} ${body} }`);
        return `...${name} ${conditions}`;
      }
    }
  }

  #argument({ argument, value, isDefault }: Given): string | null {
    const { name, type, defaultValue } = argument;
    if (!isDefault) return `${name}: ${this.#value(String(type), value, literal(type, value), type)}`;
    if (this.#spelling === 'ARGUMENT_DEFAULT') return null;
    const node = astFromValue(defaultValue, type);
    return `${name}: ${node ? print(node) : 'null'}`;
  }

  #value(type: string, value: unknown, text: string, parsed?: GraphQLInputType): string {
    switch (this.#spelling) {
      case 'LITERAL':
      case 'ARGUMENT_DEFAULT':
        return text;
      case 'VARIABLE':
        return this.#variable(type, value);
      case 'VARIABLE_DEFAULT': {
        const name = `$${this.#name('v')}`;
        this.definitions.push(`${name}: ${type} = ${text}`);
        return name;
      }
      case 'VARIABLE_INSIDE':
        return parsed === undefined ? this.#variable(type, value) : this.#inside(parsed, value);
    }
  }

  /** Every leaf a variable of its own, inside lists and input objects. */
  #inside(type: GraphQLInputType, value: unknown): string {
    const bare = isNonNullType(type) ? type.ofType : type;
    if (isListType(bare) && Array.isArray(value)) return `[${value.map((item) => this.#inside(bare.ofType, item)).join(', ')}]`;
    if (isInputObjectType(bare) && value !== null)
      return `{ ${Object.entries(value as object)
        .map(([name, one]) => `${name}: ${this.#inside(fieldType(bare.getFields(), name), one)}`)
        .join(', ')} }`;
    return this.#variable(String(type), value);
  }

  #variable(type: string, value: unknown): string {
    const name = this.#name('v');
    this.definitions.push(`$${name}: ${type}`);
    this.variables[name] = value;
    return `$${name}`;
  }

  #name(prefix: string): string {
    this.#names += 1;
    return `${prefix}${String(this.#names)}`;
  }
}

const fieldType = (fields: Readonly<Record<string, { readonly type: GraphQLInputType }>>, name: string): GraphQLInputType => {
  const field = fields[name];
  if (field === undefined) throw new Error(`There is no field ${name}`);
  return field.type;
};

/** A value in the language. */
const literal = (type: GraphQLInputType, value: unknown): string => {
  const bare = isNonNullType(type) ? type.ofType : type;
  if (value === null) return 'null';
  if (isListType(bare) && Array.isArray(value)) return `[${value.map((item) => literal(bare.ofType, item)).join(', ')}]`;
  if (isEnumType(bare) && typeof value === 'string') return value;
  if (typeof value !== 'object') return JSON.stringify(value);
  const typeOf = (name: string): GraphQLInputType | null => (isInputObjectType(bare) ? fieldType(bare.getFields(), name) : null);
  return `{ ${Object.entries(value)
    .map(([name, one]) => {
      const fieldOf = typeOf(name);
      return `${name}: ${fieldOf ? literal(fieldOf, one) : JSON.stringify(one)}`;
    })
    .join(', ')} }`;
};
