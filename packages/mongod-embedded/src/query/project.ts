/** Projections of documents as bytes: what is kept is copied as it stands, and no value is decoded. */
import { Elements } from '../bson/decode.js';
import { Writer } from '../bson/encode.js';
import { fail } from '../errors.js';
import { toDouble } from '../bson/numbers.js';
import { checkParts, partsOf } from '../bson/paths.js';
import { isDocument, isNumber, isOperators, typeName, type Document } from '../bson/values.js';

/** A path that is named: true keeps it, false drops it. */
type Leaf = readonly [path: string, kept: boolean];

/** The projection as a tree of path parts, walked in parallel with the document. */
type Tree = Map<string, Tree | undefined>;

/**
 * Compiles a projection ("project"): fields to keep, or to drop; `_id` stays unless dropped.
 * @param projection such as `{ name: 1, 'clock.dueAt': 1 }`
 * @returns a function from a document's bytes to the projected bytes; other fields are not decoded
 * @throws 31253 and 31254 for a mix of keeping and dropping, 31249 and 31250 for colliding paths, 238 for values and the positional `$`,
 *   168
 *   for operators
 */
export function compileProjection(projection: Document): (bytes: Buffer) => Buffer {
  const leaves = leavesOf(projection, '');
  const keeps = keepsOnly(leaves);
  const namesId = leaves.some(([path]) => path === '_id' || path.startsWith('_id.'));
  const told = leaves.filter(([path, kept]) => path !== '_id' || kept === keeps);
  const tree = treeOf([...(keeps && !namesId ? ['_id'] : []), ...told.map(([path]) => path)]);
  return (bytes) => (tree.size === 0 ? bytes : pick(bytes, tree, keeps));
}

function leavesOf(projection: Document, prefix: string): readonly Leaf[] {
  return Object.entries(projection).flatMap(([name, value]) => {
    const path = prefix + name;
    if (!isDocument(value) || isOperators(value)) return [[path, isKept(path, value)] as const];
    if (Object.keys(value).length === 0) fail(51270, `An empty sub-projection is not a valid value. Found empty object at path ${path}`);
    return leavesOf(value, `${path}.`);
  });
}

function isKept(path: string, value: unknown): boolean {
  if (path.endsWith('.$')) fail('NotImplemented', `The positional projection '${path}' is not supported by this server`);
  if (isNumber(value)) return toDouble(value) !== 0;
  if (typeof value === 'boolean') return value;
  if (isDocument(value)) fail('InvalidPipelineOperator', `Unrecognized expression '${Object.keys(value)[0] ?? ''}'`);
  return fail('NotImplemented', `A projection of '${path}' to a value of type ${typeName(value)} is not supported by this server`);
}

/** Whether it is an inclusion. */
function keepsOnly(leaves: readonly Leaf[]): boolean {
  const [, keeps = false] = leaves.find(([path]) => path !== '_id') ?? leaves[0] ?? [];
  const [other] = leaves.find(([path, kept]) => path !== '_id' && kept !== keeps) ?? [];
  if (other !== undefined && keeps) fail(31254, `Cannot do exclusion on field ${other} in inclusion projection`);
  if (other !== undefined) fail(31253, `Cannot do inclusion on field ${other} in exclusion projection`);
  return keeps;
}

function treeOf(paths: readonly string[]): Tree {
  const root: Tree = new Map();
  for (const path of paths) {
    const parts = checkParts(path, partsOf(path));
    let tree = root;
    for (const [i, part] of parts.slice(0, -1).entries()) {
      const next = tree.has(part) ? tree.get(part) : (new Map() as Tree);
      if (!next) return fail(31249, `Path collision at ${path} remaining portion ${parts.slice(i + 1).join('.')}`);
      tree.set(part, next);
      tree = next;
    }
    const last = parts.at(-1) ?? '';
    if (tree.has(last)) fail(31250, `Path collision at ${path}`);
    tree.set(last, undefined);
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
  for (const element = new Elements(bytes, at); element.next();) {
    const node = tree.get(element.key);
    if (node) pickBelow(bytes, element, element.key, node, keeps);
    else if (tree.has(element.key) === keeps) writer.raw(bytes, element.start, element.end);
  }
}

/** Nested fields; in an inclusion, values that are neither documents nor arrays are dropped. */
function pickBelow(bytes: Buffer, { type, value, end }: Elements, key: string, tree: Tree, keeps: boolean): boolean {
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
  for (const element = new Elements(bytes, at); element.next();) if (pickBelow(bytes, element, `${index}`, tree, keeps)) index += 1;
}
