/**
 * Holds a document against its limits. Depth, fields and aliases are counted on the syntax tree before validation: validating a hostile
 * document is itself expensive (overlapping fields are compared in pairs), and compiling one blocks the event loop. The cost needs variables
 * (`cost.ts`).
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
import type { Limits } from './limits.js';
import { publicError } from './masking.js';

/** The size of a selection. */
interface Size {
  readonly depth: number;
  readonly fields: number;
  readonly aliases: number;
}

/** The sizes of one operation, and whether it reads nothing but the schema. */
export interface MeasuredOperation {
  readonly size: Size;
  readonly readsOnlySchema: boolean;
}

const EMPTY_SIZE: Size = { depth: 0, fields: 0, aliases: 0 };
/** Operations without a token: introspection by a gateway or a person. */
const SCHEMA_FIELDS: readonly string[] = ['__schema', '__type', '__typename', '_service'];

/** Measures one operation of a parsed, not yet validated document. Circular fragments count as nothing: validation refuses them. */
export const measureOperation = (document: DocumentNode, operation: OperationDefinitionNode): MeasuredOperation => {
  const fragments = new Map(
    document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION).map((node) => [node.name.value, node]),
  );
  const measuring = new SizeCounter(fragments);
  return { size: measuring.selection(operation.selectionSet), readsOnlySchema: measuring.onlySchema(operation.selectionSet) };
};

/** The first limit that an operation breaks, as an error for the caller. */
export const limitViolation = ({ size }: MeasuredOperation, limits: Limits): GraphQLError | undefined => {
  const broken = (['depth', 'fields', 'aliases'] as const).find((limit) => size[limit] > limits[limit]);
  return broken && limitError(broken, limits[broken], size[broken]);
};

/** Refuses an operation that may answer more values than the limit. @param cost with the variables of the request */
export const costViolation = (cost: number, limits: Limits): GraphQLError | undefined =>
  cost > limits.cost ? limitError('cost', limits.cost, cost) : undefined;

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

class SizeCounter {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Each fragment is measured once, however often it is spread; `EMPTY_SIZE` is used while it is being measured. */
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
    return combinedSize(parts);
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
    const inner = node.selectionSet ? this.selection(node.selectionSet) : EMPTY_SIZE;
    return { depth: inner.depth + 1, fields: inner.fields + 1, aliases: inner.aliases + (named ? 1 : 0) };
  }

  #spread(name: string): Size {
    const known = this.#sizes.get(name);
    if (known !== undefined) return known;
    const fragment = this.#fragments.get(name);
    if (fragment === undefined) return EMPTY_SIZE;
    this.#sizes.set(name, EMPTY_SIZE);
    const size = this.selection(fragment.selectionSet);
    this.#sizes.set(name, size);
    return size;
  }
}

const combinedSize = (parts: readonly Size[]): Size => ({
  depth: parts.reduce((most, { depth }) => Math.max(most, depth), 0),
  fields: parts.reduce((sum, { fields }) => sum + fields, 0),
  aliases: parts.reduce((sum, { aliases }) => sum + aliases, 0),
});
