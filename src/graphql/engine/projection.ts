/**
 * What an operation asks of a document, so that no more of it is read and decoded. A field needs what its resolver looks at
 * (`looking.ts`), and one without a resolver the document's field of its own name.
 */
import {
  getNamedType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import type { Projection } from '../../store/reading/read.js';

type Needing = { readonly needs?: readonly string[] } | undefined;

/** The fields of a document that a field of its type needs. */
const needsOf = (type: GraphQLObjectType, name: string): readonly string[] => {
  const field = type.getFields()[name];
  return field === undefined ? [] : ((field.resolve as Needing)?.needs ?? [name]);
};

/** Collects the fields selected on a type, including fragments. @skip and @include are ignored: reading more is harmless. */
const collectFields = (
  selections: SelectionSetNode | undefined,
  type: GraphQLObjectType,
  info: Pick<GraphQLResolveInfo, 'fragments' | 'schema'>,
  into: Set<string>,
): void => {
  for (const node of selections?.selections ?? []) {
    if (node.kind === Kind.FIELD) into.add(node.name.value);
    else {
      const fragment = node.kind === Kind.FRAGMENT_SPREAD ? info.fragments[node.name.value] : node;
      const condition = fragment?.typeCondition?.name.value ?? type.name;
      if (condition === type.name || !isObjectType(info.schema.getType(condition))) collectFields(fragment?.selectionSet, type, info, into);
    }
  }
};

/** The selections below a path of field names, for example `['edges', 'node']`. */
const selectionsBelow = (
  selections: readonly (SelectionSetNode | undefined)[],
  path: readonly string[],
  info: Pick<GraphQLResolveInfo, 'fragments'>,
): readonly (SelectionSetNode | undefined)[] => {
  const [name, ...rest] = path;
  if (name === undefined) return selections;
  const found = selections.flatMap((set) => selectionsNamed(set, name, info));
  return selectionsBelow(found, rest, info);
};

const selectionsNamed = (
  set: SelectionSetNode | undefined,
  name: string,
  info: Pick<GraphQLResolveInfo, 'fragments'>,
): readonly (SelectionSetNode | undefined)[] =>
  (set?.selections ?? []).flatMap((node) => {
    if (node.kind === Kind.FIELD) return node.name.value === name ? [node.selectionSet] : [];
    return selectionsNamed(
      node.kind === Kind.FRAGMENT_SPREAD ? info.fragments[node.name.value]?.selectionSet : node.selectionSet,
      name,
      info,
    );
  });

const cache = new WeakMap<object, Map<string, Projection>>();

/** Where below a field its documents are, and what is needed of them. */
interface Wanted {
  /** The type of the documents, where the field's own type does not say it. */
  readonly type?: string;
  /** Where the documents are: `[['nodes'], ['edges', 'node']]` for a connection; the field itself when absent. */
  readonly paths?: readonly (readonly string[])[];
  /** Document fields that are needed, whatever is asked. */
  readonly always?: readonly string[];
}

/** The document fields an operation asks for below a field. */
export const projectionFor = (info: GraphQLResolveInfo, wanted: Wanted = {}): Projection => {
  const [node] = info.fieldNodes;
  const key = [wanted.type, ...(wanted.always ?? [])].join();
  // Cached by the operation's nodes, which live as long as the cached operation.
  const cached = node === undefined || info.fieldNodes.length > 1 ? undefined : (cache.get(node) ?? new Map<string, Projection>());
  const hit = cached?.get(key);
  if (hit !== undefined) return hit;
  const projection = computeProjection(info, wanted);
  if (node !== undefined && cached !== undefined) cache.set(node, cached.set(key, projection));
  return projection;
};

const computeProjection = (info: GraphQLResolveInfo, { type: name, paths = [[]], always = [] }: Wanted): Projection => {
  const type = typeAt(name === undefined ? getNamedType(info.returnType) : info.schema.getType(name), paths[0] ?? []);
  const requested = new Set<string>();
  const roots = info.fieldNodes.map(({ selectionSet }) => selectionSet);
  for (const path of paths) for (const set of selectionsBelow(roots, path, info)) collectFields(set, type, info, requested);
  return Object.fromEntries(['_id', ...always, ...[...requested].flatMap((field) => needsOf(type, field))].map((field) => [field, 1]));
};

/** The type of the documents at a path below a type. @throws Error where there are none */
const typeAt = (type: GraphQLNamedType | undefined, [name, ...rest]: readonly string[]): GraphQLObjectType => {
  if (!isObjectType(type)) throw new Error(`${type?.name ?? 'Nothing'} is no type of documents`);
  const field = name === undefined ? undefined : type.getFields()[name];
  return field === undefined ? type : typeAt(getNamedType(field.type), rest);
};
