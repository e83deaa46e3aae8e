/**
 * The cost of an operation: roughly the number of values in its answer, or read for it. A field costs its weight (`@cost` in the schema,
 * else 1), and its selection counts once per row of its page or item of its list argument. A list with neither counts once.
 *
 * Computed on a valid document with coerced values, by the functions that execution uses: literals, variables and defaults of page sizes
 * count alike.
 */
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  type GraphQLDirective,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  isConstValueNode,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../../store/reading/pages.js';

/** Variables as `getVariableValues` of graphql-js coerces them. */
export type CoercedVariables = Readonly<Record<string, unknown>>;

/** A number where no variable changes it. */
export type Cost = number | ((variables: CoercedVariables) => number);

type AnyField = GraphQLField<unknown, unknown>;

const PAGE_ARGUMENTS: readonly string[] = ['first', 'last'];
const META_FIELDS: Readonly<Record<string, AnyField>> = { __schema: SchemaMetaFieldDef, __type: TypeMetaFieldDef };

/** @returns what an operation of a valid document costs, as a pure function of its coerced variables */
export const costOf = (schema: GraphQLSchema, document: DocumentNode, { operation, selectionSet }: OperationDefinitionNode): Cost => {
  const root = schema.getRootType(operation);
  return root ? new Costs(schema, document).selection(selectionSet, root) : 0;
};

/** The value of a cost with the variables of one request. */
export const valueOf = (cost: Cost, variables: CoercedVariables): number => (typeof cost === 'number' ? cost : cost(variables));

class Costs {
  readonly #schema: GraphQLSchema;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Each fragment is looked at once, however often it is spread. */
  readonly #known = new Map<string, Cost>();

  constructor(schema: GraphQLSchema, { definitions }: DocumentNode) {
    this.#schema = schema;
    this.#fragments = new Map(definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION).map((node) => [node.name.value, node]));
  }

  selection({ selections }: SelectionSetNode, type: GraphQLNamedType): Cost {
    return sum(selections.map((node) => product(presence(node), this.#node(node, type))));
  }

  #node(node: SelectionNode, type: GraphQLNamedType): Cost {
    switch (node.kind) {
      case Kind.FIELD:
        return this.#field(node, type);
      case Kind.INLINE_FRAGMENT:
        return this.selection(node.selectionSet, this.#typeNamed(node.typeCondition?.name.value) ?? type);
      case Kind.FRAGMENT_SPREAD:
        return this.#fragment(node.name.value);
    }
  }

  #field(node: FieldNode, type: GraphQLNamedType): Cost {
    const definition = fieldOf(type, node.name.value);
    // Only __typename is defined nowhere.
    if (definition === undefined) return 1;
    const weight = this.#weight(definition, type);
    if (node.selectionSet === undefined) return weight;
    return sum([weight, product(sizeOf(definition, node), this.selection(node.selectionSet, getNamedType(definition.type)))]);
  }

  /** Of an interface the greatest weight that its field has in a type: federation takes none on the interface itself. */
  #weight(definition: AnyField, type: GraphQLNamedType): number {
    const types = isInterfaceType(type) ? this.#schema.getPossibleTypes(type) : [];
    return Math.max(weightOf(definition), ...types.map((one) => weightOf(fieldOf(one, definition.name) ?? definition)));
  }

  #fragment(name: string): Cost {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const fragment = this.#fragments.get(name);
    const type = this.#typeNamed(fragment?.typeCondition.name.value);
    const cost = fragment && type ? this.selection(fragment.selectionSet, type) : 0;
    this.#known.set(name, cost);
    return cost;
  }

  #typeNamed(name: string | undefined): GraphQLNamedType | undefined {
    return name === undefined ? undefined : this.#schema.getType(name);
  }
}

const fieldOf = (type: GraphQLNamedType, name: string): AnyField | undefined =>
  META_FIELDS[name] ?? (isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined);

/** The weight of a field in the schema: more than 1 if it needs its own database query. */
const weightOf = ({ astNode }: AnyField): number => {
  const declared = astNode?.directives?.find(({ name }) => name.value === 'cost');
  const weight = declared?.arguments?.find(({ name }) => name.value === 'weight')?.value;
  return weight?.kind === Kind.INT ? Number(weight.value) : 1;
};

/** How often a field's selection may be answered. */
const sizeOf = (definition: AnyField, node: FieldNode): Cost => {
  const pages = definition.args.filter(({ name }) => PAGE_ARGUMENTS.includes(name));
  const lists = definition.args.filter(({ type }) => isListType(getNullableType(type)));
  const args = pages.length > 0 ? pages : lists;
  const size = pages.length > 0 ? pageSize : listSize;
  if (args.length === 0) return 1;
  const isSizing = (name: string): boolean => args.some((one) => one.name === name);
  const written = (node.arguments ?? []).filter(({ name }) => isSizing(name.value));
  const counted = (variables: CoercedVariables): number => size(Object.values(coerced({ ...definition, args }, node, variables)));
  return written.every(({ value }) => isConstValueNode(value)) ? counted({}) : counted;
};

/** A page is as long as connections make it. */
const pageSize = (given: readonly unknown[]): number => {
  const sizes = given.filter((size) => typeof size === 'number');
  return sizes.length === 0 ? DEFAULT_PAGE_SIZE : Math.max(1, Math.min(MAX_PAGE_SIZE, Math.max(...sizes)));
};

const listSize = (given: readonly unknown[]): number => Math.max(1, ...given.map((list) => (Array.isArray(list) ? list.length : 1)));

/** 0 where `@skip` or `@include` leaves a selection out, else 1. */
const presence = (node: SelectionNode): Cost => {
  const conditions = (node.directives ?? []).flatMap(({ arguments: written = [] }) => written);
  const counted = (variables: CoercedVariables): number =>
    condition(GraphQLSkipDirective, node, variables) === true || condition(GraphQLIncludeDirective, node, variables) === false ? 0 : 1;
  return conditions.every(({ value }) => isConstValueNode(value)) ? counted({}) : counted;
};

const condition = (directive: GraphQLDirective, node: SelectionNode, variables: CoercedVariables): unknown =>
  attempt(() => getDirectiveValues(directive, node, variables))?.['if'];

const coerced = (definition: AnyField, node: FieldNode, variables: CoercedVariables): Readonly<Record<string, unknown>> =>
  attempt(() => getArgumentValues(definition, node, variables)) ?? {};

/** Where coercion fails, execution answers an error in the field's place: counting it costs a caller nothing that an answer would not. */
const attempt = <T>(coerce: () => T): T | undefined => {
  try {
    return coerce();
  } catch {
    return undefined;
  }
};

const sum = (parts: readonly Cost[]): Cost => {
  const fixed = parts.reduce<number>((all, part) => (typeof part === 'number' ? all + part : all), 0);
  const [first, ...others] = parts.filter((part) => typeof part !== 'number');
  if (first === undefined) return fixed;
  // A fragment that only spreads another adds no call.
  if (others.length === 0 && fixed === 0) return first;
  return (variables) => others.reduce((all, part) => all + part(variables), fixed + first(variables));
};

const product = (times: Cost, cost: Cost): Cost => {
  if (times === 1 || cost === 0) return cost;
  if (typeof times === 'number' && typeof cost === 'number') return times * cost;
  return (variables) => valueOf(times, variables) * valueOf(cost, variables);
};
