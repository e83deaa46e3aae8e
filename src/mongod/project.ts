import { fail } from './errors.js';
import { compileExpression, type Expression, type ExpressionScope } from './expression.js';
import { compileFilter, type FilterScope } from './match.js';
import { toDouble } from './numbers.js';
import { partsOf } from './paths.js';
import { getField, isArray, isDocument, isNumber, setField, show, type Document } from './values.js';

/** A compiled projection or set of computed fields. */
export type Projection = (doc: Document, scope?: FilterScope) => Document;

/** What a projection says of one path: keep or drop it, keep what `change` makes of it, or compute it anew. */
type Leaf =
  | { readonly kind: 'include' | 'exclude' }
  | { readonly kind: 'change'; readonly change: (value: unknown) => unknown }
  | { readonly kind: 'compute'; readonly expression: Expression };

/** A specification by path parts: the form in which it is walked beside the document. */
type Tree = Map<string, Leaf | Tree>;

/** Where a projection is written: a find's has `$slice` and `$elemMatch` of its own meaning. */
type Place = 'find' | 'aggregate';

/**
 * Compiles a projection ("project", "$project"): fields to keep, or to drop, or to compute; `_id` stays unless dropped.
 * @param projection such as `{ name: 1, 'clock.dueAt': 1, late: { $gt: […] } }`
 * @param place `find` knows `$slice` and `$elemMatch` as projection operators, `aggregate` reads them as expressions
 * @throws 31253 and 31254 for a mix of keeping and dropping, 31249 and 31250 for colliding paths
 */
export function compileProjection(projection: Document, place: Place = 'find'): Projection {
  const leaves = leavesOf(projection, place);
  if (leaves.length === 0)
    return place === 'find'
      ? (doc) => doc
      : fail(51272, 'Invalid $project :: caused by :: projection specification must have at least one field');
  const mode = modeOf(leaves);
  const [ids, others] = [leaves.filter(([path]) => path === '_id'), leaves.filter(([path]) => path !== '_id')];
  const id = ids[0]?.[1] ?? { kind: 'include' as const };
  if (mode === 'exclude') {
    const tree = treeOf(id.kind === 'exclude' ? leaves : others);
    return (doc) => exclude(doc, tree);
  }
  const kept = treeOf([...(id.kind === 'exclude' ? [] : [['_id', id] as const]), ...others]);
  return (doc, scope = {}) => compute(include(doc, kept), kept, expressionScope(doc, scope));
}

/**
 * Compiles `$addFields` / `$set` ("$addFields"): every value is an expression, a nested document names nested paths.
 * @param specification path → expression
 */
export function compileAddFields(specification: Document): Projection {
  const computed = (path: string, value: unknown): readonly (readonly [string, Leaf])[] =>
    isDocument(value) && !Object.keys(value)[0]?.startsWith('$') && Object.keys(value).length > 0
      ? Object.entries(value).flatMap(([name, inner]) => computed(`${path}.${name}`, inner))
      : [[path, { kind: 'compute', expression: compileExpression(value) }]];
  const tree = treeOf(Object.entries(specification).flatMap(([path, value]) => computed(path, value)));
  return (doc, scope = {}) => compute(doc, tree, expressionScope(doc, scope));
}

function expressionScope(root: Document, { now, vars = {} }: FilterScope): ExpressionScope {
  return { root, now, vars };
}

function leavesOf(projection: Document, place: Place, prefix = ''): readonly (readonly [string, Leaf])[] {
  return Object.entries(projection).flatMap(([name, value]) => {
    const path = prefix + name;
    const operator = isDocument(value) ? Object.keys(value)[0] : undefined;
    if (isDocument(value) && operator === undefined)
      fail(51270, `An empty sub-projection is not a valid value. Found empty object at path ${path}`);
    return isDocument(value) && !operator?.startsWith('$')
      ? leavesOf(value, place, `${path}.`)
      : [[path, leafOf(path, value, place)] as const];
  });
}

function leafOf(path: string, value: unknown, place: Place): Leaf {
  if (place === 'find' && path.endsWith('.$'))
    return fail('NotImplemented', `The positional projection '${path}' is not supported by this server`);
  if (isNumber(value)) return { kind: toDouble(value) === 0 ? 'exclude' : 'include' };
  if (typeof value === 'boolean') return { kind: value ? 'include' : 'exclude' };
  if (place === 'find' && isDocument(value)) {
    const [operator] = Object.keys(value);
    if (operator === '$slice' && isFindSlice(value[operator])) return { kind: 'change', change: slicing(value[operator]) };
    if (operator === '$elemMatch') return { kind: 'compute', expression: firstMatch(path, value[operator]) };
    if (operator === '$meta') return fail('NotImplemented', '$meta is not supported by this server');
  }
  return { kind: 'compute', expression: compileExpression(value) };
}

function isFindSlice(operand: unknown): boolean {
  return isNumber(operand) || (isArray(operand) && operand.every(isNumber));
}

/** `$slice: n` keeps the first or, negative, the last n; `$slice: [skip, n]` counts from the end when skip is negative. */
function slicing(operand: unknown): (value: unknown) => unknown {
  const [skip, limit] = isArray(operand) ? operand.filter(isNumber).map(toDouble) : [];
  if (isArray(operand) && (skip === undefined || limit === undefined))
    return fail(28667, '$slice takes at least 2 arguments, and at most 3');
  if (limit !== undefined && limit <= 0) return fail(28729, `First argument to $slice must be positive: ${limit}`);
  const count = isNumber(operand) ? toDouble(operand) : 0;
  return (value) => {
    if (!isArray(value)) return value;
    if (skip === undefined || limit === undefined) return count < 0 ? value.slice(count) : value.slice(0, count);
    const start = skip < 0 ? Math.max(0, value.length + skip) : skip;
    return value.slice(start, start + limit);
  };
}

/** The first element that matches, in an array; computed, so it comes after the fields that are kept. */
function firstMatch(path: string, operand: unknown): Expression {
  if (!isDocument(operand)) return fail('BadValue', `elemMatch: Invalid argument, object required, but got ${show(operand)}`);
  if (path.includes('.')) return fail(31275, 'Cannot use $elemMatch projection on a nested field.');
  const filter = compileFilter({ [path]: { $elemMatch: operand } });
  return ({ root, now, vars }) => {
    const value = getField(root, path);
    const matched: { index?: number } = {};
    return isArray(value) && filter(root, { now, vars, matched }) ? [value[matched.index ?? 0]] : undefined;
  };
}

function modeOf(leaves: readonly (readonly [string, Leaf])[]): 'include' | 'exclude' {
  const [, first] = leaves.find(([path, leaf]) => path !== '_id' && !isNeutral(leaf)) ?? leaves.find(([, leaf]) => !isNeutral(leaf)) ?? [];
  const mode = first === undefined || first.kind === 'exclude' ? 'exclude' : 'include';
  for (const [path, leaf] of leaves) {
    if (path === '_id' || isNeutral(leaf)) continue;
    if (mode === 'exclude' && leaf.kind === 'include') fail(31253, `Cannot do inclusion on field ${path} in exclusion projection`);
    if (mode === 'exclude' && leaf.kind !== 'exclude') fail(31252, 'Cannot use an expression in an exclusion projection');
    if (mode === 'include' && leaf.kind === 'exclude') fail(31254, `Cannot do exclusion on field ${path} in inclusion projection`);
  }
  return mode;
}

/** `$slice` goes with either mode, and alone keeps everything else. */
function isNeutral(leaf: Leaf): boolean {
  return leaf.kind === 'change';
}

function treeOf(leaves: readonly (readonly [string, Leaf])[]): Tree {
  const root: Tree = new Map();
  for (const [path, leaf] of leaves) {
    const parts = checkedParts(path);
    let tree = root;
    for (const [i, part] of parts.slice(0, -1).entries()) {
      const next = tree.get(part) ?? new Map<string, Leaf | Tree>();
      if (!(next instanceof Map)) return fail(31249, `Path collision at ${path} remaining portion ${parts.slice(i + 1).join('.')}`);
      tree.set(part, next);
      tree = next;
    }
    const last = parts.at(-1) ?? '';
    if (tree.has(last)) fail(31250, `Path collision at ${path}`);
    tree.set(last, leaf);
  }
  return root;
}

function checkedParts(path: string): readonly string[] {
  const parts = partsOf(path);
  if (path === '') fail(40352, 'FieldPath cannot be constructed with empty string');
  if (path.endsWith('.')) fail(40353, "FieldPath must not end with a '.'.");
  if (parts.includes('')) fail(15998, 'FieldPath field names may not be empty strings.');
  if (parts.some((part) => part.startsWith('$')))
    fail(16410, "FieldPath field names may not start with '$'. Consider using $getField or $setField.");
  return parts;
}

/** Keeps what the tree names, in the document's order; through arrays element by element, where scalars fall out. */
function include(doc: Document, tree: Tree): Document {
  const result: Document = {};
  for (const [name, value] of Object.entries(doc)) {
    const node = tree.get(name);
    const kept = node instanceof Map ? includeBelow(value, node) : leafValue(node, value);
    if (kept !== undefined) setField(result, name, kept);
  }
  return result;
}

function leafValue(leaf: Leaf | undefined, value: unknown): unknown {
  if (leaf?.kind === 'change') return leaf.change(value);
  return leaf?.kind === 'include' ? value : undefined;
}

function includeBelow(value: unknown, tree: Tree): unknown {
  if (isArray(value)) return value.map((element) => includeBelow(element, tree)).filter((element) => element !== undefined);
  return isDocument(value) ? include(value, tree) : undefined;
}

/** Drops what the tree names; through arrays element by element. */
function exclude(doc: Document, tree: Tree): Document {
  const result: Document = {};
  for (const [name, value] of Object.entries(doc)) {
    const node = tree.get(name);
    if (node instanceof Map) setField(result, name, excludeBelow(value, node));
    else if (node?.kind === 'change') setField(result, name, node.change(value));
    else if (node?.kind !== 'exclude') setField(result, name, value);
  }
  return result;
}

function excludeBelow(value: unknown, tree: Tree): unknown {
  if (isArray(value)) return value.map((element) => excludeBelow(element, tree));
  return isDocument(value) ? exclude(value, tree) : value;
}

/** Sets the computed fields, each at its place when it exists, else at the end; a missing value removes the field. */
function compute(doc: Document, tree: Tree, scope: ExpressionScope): Document {
  const result = { ...doc };
  for (const [name, node] of tree) {
    if (node instanceof Map && computes(node)) setField(result, name, computeBelow(getField(result, name), node, scope));
    else if (!(node instanceof Map) && node.kind === 'compute') {
      const value = node.expression(scope);
      if (value === undefined) Reflect.deleteProperty(result, name);
      else setField(result, name, value);
    }
  }
  return result;
}

function computes(tree: Tree): boolean {
  return [...tree.values()].some((node) => (node instanceof Map ? computes(node) : node.kind === 'compute'));
}

function computeBelow(value: unknown, tree: Tree, scope: ExpressionScope): unknown {
  if (isArray(value)) return value.map((element) => computeBelow(element, tree, scope));
  return compute(isDocument(value) ? value : {}, tree, scope);
}
