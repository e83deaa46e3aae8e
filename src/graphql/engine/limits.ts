/**
 * How much one document may ask for. Counted on the syntax tree alone, before validation: validating a hostile document is
 * itself expensive (overlapping fields are compared in pairs), and compiling one blocks everybody else.
 */
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { DEFAULT_PAGE, LARGEST_PAGE } from '../../store/pages.js';
import { PAGED, WEIGHTS } from './costs.js';
import { publicError } from './masking.js';

export interface Limits {
  /** Lexical tokens of the document. */
  readonly tokens: number;
  /** Levels of nested fields. */
  readonly depth: number;
  /** Fields, each fragment counted where it is spread. */
  readonly fields: number;
  /** Fields under a name of their own, or repeated in the same selection. */
  readonly aliases: number;
  /** What fields weigh, times the page sizes and batch sizes around them: roughly the values an answer may hold, or that are looked at for it. */
  readonly cost: number;
}

/** Generous for people and gateways (the standard introspection query: 16 levels, about 150 fields), far below what hurts. */
export const DEFAULT_LIMITS: Limits = { tokens: 4_000, depth: 18, fields: 1_000, aliases: 100, cost: 60_000 };

type Variables = Readonly<Record<string, unknown>>;
/** What a selection asks for. The cost waits for the variables, because a page size may be one. */
interface Size {
  readonly depth: number;
  readonly fields: number;
  readonly aliases: number;
  readonly cost: (variables: Variables) => number;
}

/** The sizes of one operation, and whether it reads nothing but the schema. */
export interface Measured {
  readonly size: Size;
  readonly onlySchema: boolean;
}

const NOTHING: Size = { depth: 0, fields: 0, aliases: 0, cost: () => 0 };
const PAGE_ARGUMENTS: readonly string[] = ['first', 'last'];
/** What anybody may ask without a token: a gateway that composes, a person who reads the schema. */
const SCHEMA_FIELDS: readonly string[] = ['__schema', '__type', '__typename', '_service'];

/** Measures one operation of a parsed, not yet validated document. Circular fragments count as nothing: validation refuses them. */
export const measure = (document: DocumentNode, operation: OperationDefinitionNode): Measured => {
  const fragments = new Map(
    document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION).map((node) => [node.name.value, node]),
  );
  const measuring = new Measuring(fragments);
  return { size: measuring.selection(operation.selectionSet), onlySchema: measuring.onlySchema(operation.selectionSet) };
};

/** The first limit that an operation breaks, as an error for the caller. */
export const beyondLimits = ({ size }: Measured, limits: Limits): GraphQLError | undefined => {
  const broken = (['depth', 'fields', 'aliases'] as const).find((limit) => size[limit] > limits[limit]);
  return broken && limitError(broken, limits[broken], size[broken]);
};

/** Refuses an operation that, with these variables, may answer more values than the limit. */
export const beyondCost = ({ size }: Measured, variables: Variables, limits: Limits): GraphQLError | undefined => {
  const cost = size.cost(variables);
  return cost > limits.cost ? limitError('cost', limits.cost, cost) : undefined;
};

/** @param found what the document has; absent when counting stopped at the limit */
export const limitError = (limit: keyof Limits, allowed: number, found?: number): GraphQLError =>
  publicError(
    'DOCUMENT_LIMIT_EXCEEDED',
    `The document exceeds the limit of ${limit}: ${String(allowed)}${found === undefined ? '' : `, found ${String(found)}`}`,
    {
      limit,
      allowed,
      ...(found !== undefined && { found }),
    },
  );

class Measuring {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Each fragment is measured once, however often it is spread; `NOTHING` stands in while it is being measured. */
  readonly #sizes = new Map<string, Size>();

  constructor(fragments: ReadonlyMap<string, FragmentDefinitionNode>) {
    this.#fragments = fragments;
  }

  selection({ selections }: SelectionSetNode): Size {
    const names = new Set<string>();
    const parts: Size[] = [];
    for (const node of selections) {
      if (node.kind === Kind.FIELD) parts.push(this.#field(node, names));
      else parts.push(node.kind === Kind.INLINE_FRAGMENT ? this.selection(node.selectionSet) : this.#spread(node.name.value));
    }
    return together(parts);
  }

  onlySchema({ selections }: SelectionSetNode, seen = new Set<string>()): boolean {
    return selections.every((node) => {
      if (node.kind === Kind.FIELD) return SCHEMA_FIELDS.includes(node.name.value);
      if (node.kind === Kind.INLINE_FRAGMENT) return this.onlySchema(node.selectionSet, seen);
      const name = node.name.value;
      const fragment = this.#fragments.get(name);
      if (fragment === undefined || seen.has(name)) return true;
      seen.add(name);
      return this.onlySchema(fragment.selectionSet, seen);
    });
  }

  #field(node: FieldNode, names: Set<string>): Size {
    const name = node.alias?.value ?? node.name.value;
    const named = node.alias !== undefined || names.has(name);
    names.add(name);
    const inner = node.selectionSet ? this.selection(node.selectionSet) : NOTHING;
    const times = multiplier(node);
    const weight = WEIGHTS[node.name.value] ?? 1;
    return {
      depth: inner.depth + 1,
      fields: inner.fields + 1,
      aliases: inner.aliases + (named ? 1 : 0),
      cost: (variables) => weight + times(variables) * inner.cost(variables),
    };
  }

  #spread(name: string): Size {
    const known = this.#sizes.get(name);
    if (known !== undefined) return known;
    const fragment = this.#fragments.get(name);
    if (fragment === undefined) return NOTHING;
    this.#sizes.set(name, NOTHING);
    const size = oncePerVariables(this.selection(fragment.selectionSet));
    this.#sizes.set(name, size);
    return size;
  }
}

const together = (parts: readonly Size[]): Size => ({
  depth: parts.reduce((most, { depth }) => Math.max(most, depth), 0),
  fields: parts.reduce((sum, { fields }) => sum + fields, 0),
  aliases: parts.reduce((sum, { aliases }) => sum + aliases, 0),
  cost: (variables) => parts.reduce((sum, { cost }) => sum + cost(variables), 0),
});

/** Fragments spread in fragments would otherwise be summed exponentially often. */
const oncePerVariables = (size: Size): Size => {
  const costs = new WeakMap<Variables, number>();
  return {
    ...size,
    cost: (variables) => {
      const known = costs.get(variables);
      if (known !== undefined) return known;
      const cost = size.cost(variables);
      costs.set(variables, cost);
      return cost;
    },
  };
};

/**
 * How many times a field's children may appear: its page size, or the length of the list given to it. A list of pages that is given
 * neither holds as many as it holds by itself.
 */
const multiplier = (node: FieldNode): ((variables: Variables) => number) => {
  const sizes = (node.arguments ?? []).flatMap(({ name, value }) => {
    const isPage = PAGE_ARGUMENTS.includes(name.value);
    if (value.kind === Kind.VARIABLE) return [(variables: Variables) => sizeOf(variables[value.name.value], isPage)];
    if (isPage && value.kind === Kind.INT) return [() => sizeOf(Number(value.value), isPage)];
    return value.kind === Kind.LIST ? [() => value.values.length] : [];
  });
  const isPaged = PAGED.includes(node.name.value);
  return (variables) => {
    const given = sizes.flatMap((size) => size(variables) ?? []);
    return given.length === 0 && isPaged ? DEFAULT_PAGE : Math.max(1, ...given);
  };
};

/** @returns undefined for what says nothing about a size */
const sizeOf = (value: unknown, isPage: boolean): number | undefined => {
  if (Array.isArray(value)) return value.length;
  return isPage && typeof value === 'number' ? Math.min(value, LARGEST_PAGE) : undefined;
};
