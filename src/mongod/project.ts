import { decode, elements, type Element } from './decode.js';
import { encode, Writer } from './encode.js';
import { fail } from './errors.js';
import { checkParts, compileExpression, type Expression, type ExpressionScope } from './expression.js';
import { toDouble } from './numbers.js';
import { partsOf } from './paths.js';
import { getField, isArray, isDocument, isNumber, isOperators, setField, type Document } from './values.js';

/** What a projection says of one path: keep it, drop it, or compute it anew. */
type Leaf = 'include' | 'exclude' | Expression;

/** A specification by path parts: the form in which it is walked beside the document. */
type Tree = Map<string, Leaf | Tree>;

/** A compiled projection, of a document at hand or of its bytes; `vars` are the variables of its expressions. */
export interface Projection {
  readonly onDocument: (doc: Document, vars?: Document) => Document;
  /** Only keeps or drops fields: nothing else of the document is looked at. */
  readonly onBytes: (bytes: Buffer, vars?: Document) => Buffer;
}

/**
 * Compiles a projection ("project", "$project"): fields to keep, or to drop, or to compute; `_id` stays unless dropped.
 * @param projection such as `{ name: 1, 'clock.dueAt': 1, late: { $gt: […] } }`
 * @throws 31253 and 31254 for a mix of keeping and dropping, 31249 and 31250 for colliding paths
 */
export function compileProjection(projection: Document): Projection {
  const leaves = leavesOf(projection, '');
  const keeps = keepsOnly(leaves);
  const namesId = leaves.some(([path]) => path === '_id' || path.startsWith('_id.'));
  const told = leaves.filter(([path, leaf]) => path !== '_id' || typeof leaf === 'function' || (leaf === 'include') === keeps);
  const tree = treeOf(keeps && !namesId ? [['_id', 'include'], ...told] : told);
  const picked = (bytes: Buffer): Buffer => pick(bytes, tree, keeps);
  if (!told.some(([, leaf]) => typeof leaf === 'function')) return { onDocument: (doc) => decode(picked(encode(doc))), onBytes: picked };
  const onDocument = (doc: Document, vars?: Document): Document => compute(decode(picked(encode(doc))), tree, { root: doc, vars });
  return { onDocument, onBytes: (bytes, vars) => encode(onDocument(decode(bytes), vars)) };
}

/**
 * Compiles `$addFields` / `$set` ("$addFields"): every value is an expression, a nested document names nested paths.
 * @param specification path → expression
 */
export function compileAddFields(specification: Document): Projection['onDocument'] {
  const computed = (path: string, value: unknown): readonly (readonly [string, Leaf])[] =>
    isDocument(value) && !isOperators(value) && Object.keys(value).length > 0
      ? Object.entries(value).flatMap(([name, inner]) => computed(`${path}.${name}`, inner))
      : [[path, compileExpression(value)]];
  const tree = treeOf(Object.entries(specification).flatMap(([path, value]) => computed(path, value)));
  return (doc, vars) => compute(doc, tree, { root: doc, vars });
}

function leavesOf(projection: Document, prefix: string): readonly (readonly [string, Leaf])[] {
  return Object.entries(projection).flatMap(([name, value]) => {
    const path = prefix + name;
    if (isDocument(value) && Object.keys(value).length === 0)
      fail(51270, `An empty sub-projection is not a valid value. Found empty object at path ${path}`);
    return isDocument(value) && !isOperators(value) ? leavesOf(value, `${path}.`) : [[path, leafOf(path, value)] as const];
  });
}

function leafOf(path: string, value: unknown): Leaf {
  if (path.endsWith('.$')) return fail('NotImplemented', `The positional projection '${path}' is not supported by this server`);
  if (isNumber(value)) return toDouble(value) === 0 ? 'exclude' : 'include';
  if (typeof value === 'boolean') return value ? 'include' : 'exclude';
  return compileExpression(value);
}

/** Whether only what is named stays. */
function keepsOnly(leaves: readonly (readonly [string, Leaf])[]): boolean {
  const [, first] = leaves.find(([path]) => path !== '_id') ?? leaves[0] ?? [];
  const keeps = first !== undefined && first !== 'exclude';
  for (const [path, leaf] of leaves) {
    if (path === '_id') continue;
    if (!keeps && leaf === 'include') fail(31253, `Cannot do inclusion on field ${path} in exclusion projection`);
    if (!keeps && leaf !== 'exclude') fail(31252, 'Cannot use an expression in an exclusion projection');
    if (keeps && leaf === 'exclude') fail(31254, `Cannot do exclusion on field ${path} in inclusion projection`);
  }
  return keeps;
}

function treeOf(leaves: readonly (readonly [string, Leaf])[]): Tree {
  const root: Tree = new Map();
  for (const [path, leaf] of leaves) {
    const parts = checkParts(path, partsOf(path));
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

const writer = new Writer();

/** Keeps what the tree names, or drops it, in the document's order; through arrays element by element. */
function pick(bytes: Buffer, tree: Tree, keeps: boolean): Buffer {
  writer.begin();
  writer.document(() => pickFields(bytes, 0, tree, keeps));
  return writer.take();
}

function pickFields(bytes: Buffer, at: number, tree: Tree, keeps: boolean): void {
  for (const element of elements(bytes, at)) {
    const node = tree.get(element.key);
    if (node instanceof Map) pickBelow(bytes, element, element.key, node, keeps);
    else if (typeof node === 'string' ? keeps : !keeps) writer.raw(bytes, element.start, element.end);
  }
}

/** What lies deeper; where only what is named stays, values that are neither documents nor arrays fall out. */
function pickBelow(bytes: Buffer, { type, value, end }: Element, key: string, tree: Tree, keeps: boolean): boolean {
  if (type !== 0x03 && type !== 0x04) {
    if (keeps) return false;
    writer.name(type, key);
    writer.raw(bytes, value, end);
    return true;
  }
  writer.name(type, key);
  writer.document(() => {
    if (type === 0x03) pickFields(bytes, value, tree, keeps);
    else pickElements(bytes, value, tree, keeps);
  });
  return true;
}

function pickElements(bytes: Buffer, at: number, tree: Tree, keeps: boolean): void {
  let index = 0;
  for (const element of elements(bytes, at)) if (pickBelow(bytes, element, `${index}`, tree, keeps)) index += 1;
}

/** Sets the computed fields, each at its place when it exists, else at the end; a missing value removes the field. */
function compute(doc: Document, tree: Tree, scope: ExpressionScope): Document {
  const result = { ...doc };
  for (const [key, node] of tree) {
    if (node instanceof Map && computes(node)) setField(result, key, computeBelow(getField(result, key), node, scope));
    else if (typeof node === 'function') {
      const value = node(scope);
      if (value === undefined) Reflect.deleteProperty(result, key);
      else setField(result, key, value);
    }
  }
  return result;
}

function computes(tree: Tree): boolean {
  return [...tree.values()].some((node) => (node instanceof Map ? computes(node) : typeof node === 'function'));
}

function computeBelow(value: unknown, tree: Tree, scope: ExpressionScope): unknown {
  if (isArray(value)) return value.map((element) => computeBelow(element, tree, scope));
  return compute(isDocument(value) ? value : {}, tree, scope);
}
