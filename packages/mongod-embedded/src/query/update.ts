/**
 * Updates as functions from a document to the next one, and the document that an upsert starts from. Everything that can be refused without
 * a document is refused when the update is compiled.
 */
import { equalValues, identicalValues } from '../bson/compare.js';
import { fail } from '../errors.js';
import { modifiers, type Modifier } from './modifiers.js';
import { modify } from './modify.js';
import { indexOf, partsOf } from '../bson/paths.js';
import { isArray, isDocument, isOperators, nameOf, typeName, type Document } from '../bson/values.js';

/**
 * Returns the VERY SAME object when nothing changes (nModified 0), else a new one; its argument stays as it is.
 * @param isInsert whether the document is the seed of an upsert
 */
export type Update = (doc: Document, isInsert?: boolean) => Document;

/** One operator at one path, ready to be applied to a document. */
interface Step {
  readonly parts: readonly string[];
  readonly apply: (doc: Document, isInsert: boolean) => Document;
}

/**
 * Compiles an update ("Update Operators").
 * @param update operators (`{ $set: … }`), or a replacement document
 * @throws FailedToParse (9) for an unknown operator, 40 for two operators on one path, and each operator's own errors; applying it may throw
 *   TypeMismatch (14), PathNotViable (28), ImmutableField (66), BadValue (2), CannotBackfillArray (155)
 */
export function compileUpdate(update: Document): Update {
  if (isReplacement(update)) return compileReplacement(update);
  const steps = compileSteps(update);
  refuseConflicts(steps);
  return (doc, isInsert = false) => {
    const result = steps.reduce((current, step) => step.apply(current, isInsert), doc);
    return idKept(doc, isInsert ? idFirst(result) : result);
  };
}

/** Whether an update document is a replacement: its first field is no operator. */
export function isReplacement(update: Document): boolean {
  return Object.keys(update)[0]?.startsWith('$') !== true;
}

function compileReplacement(replacement: Document): Update {
  const dollar = Object.keys(replacement).find((name) => name.startsWith('$'));
  if (dollar !== undefined)
    fail('DollarPrefixedFieldName', `The dollar ($) prefixed field '${dollar}' is not allowed in an update's replacement document.`);
  const { _id, ...rest } = replacement;
  return (doc) => {
    const id = _id === undefined ? doc['_id'] : _id;
    return idKept(doc, id === undefined ? rest : { _id: id, ...rest });
  };
}

/** What an update has made of a document: itself when that is the same. An equal `_id` stays as it is stored. @throws ImmutableField (66) */
function idKept(before: Document, after: Document): Document {
  const { _id: id } = before;
  if (id !== undefined && !equalValues(id, after['_id']))
    fail('ImmutableField', "Performing an update on the path '_id' would modify the immutable field '_id'");
  const kept = id === undefined || identicalValues(id, after['_id']) ? after : { ...after, _id: id };
  return identicalValues(before, kept) ? before : kept;
}

function idFirst(doc: Document): Document {
  return '_id' in doc && Object.keys(doc)[0] !== '_id' ? { _id: doc['_id'], ...doc } : doc;
}

function compileSteps(update: Document): readonly Step[] {
  const steps = Object.entries(update).flatMap(([name, fields]) => {
    const modifier = Object.hasOwn(modifiers, name) ? modifiers[name] : undefined;
    if (!modifier) return fail('FailedToParse', `Unknown modifier: ${name}. Expected a valid update modifier or a pipeline`);
    if (!isDocument(fields)) return fail('FailedToParse', `Modifiers operate on fields, not on type ${typeName(fields)}: ${name}`);
    return Object.entries(fields).map(([path, operand]) => stepAt(path, modifier(operand, path)));
  });
  return steps.sort((a, b) => comparePaths(a.parts, b.parts));
}

/** Fields are changed, and new ones appended, in the order of their names; indexes by number ("Update Operators Behavior"). */
function comparePaths(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((part, i) => part !== b[i]);
  const [x, y] = [a[at], b[at]];
  if (x === undefined || y === undefined) return a.length - b.length;
  const [i, j] = [indexOf(x), indexOf(y)];
  return i !== undefined && j !== undefined ? i - j : nameOf(x) < nameOf(y) ? -1 : 1;
}

function stepAt(path: string, modifier: Modifier): Step {
  const parts = checkedParts(path);
  return { parts, apply: (doc, isInsert) => modify(doc, parts, (current) => modifier(current, isInsert)) as Document };
}

function checkedParts(path: string): readonly string[] {
  const parts = partsOf(path);
  if (path === '') fail('EmptyFieldName', 'An empty update path is not valid.');
  if (parts.includes('')) fail('EmptyFieldName', `The update path '${path}' contains an empty field name, which is not allowed.`);
  const positional = parts.find((part) => part === '$' || part.startsWith('$['));
  if (positional !== undefined)
    fail('NotImplemented', `The positional operator '${positional}' in '${path}' is not supported by this server`);
  const dollar = parts.find((part) => part.startsWith('$'));
  if (dollar !== undefined)
    fail('DollarPrefixedFieldName', `The dollar ($) prefixed field '${dollar}' in '${path}' is not allowed in the context of an update.`);
  return parts;
}

/** Sorted as they are, a path that equals or begins another comes right before one of those it conflicts with. */
function refuseConflicts(steps: readonly Step[]): void {
  for (const [i, { parts }] of steps.entries()) {
    const next = steps[i + 1]?.parts ?? [];
    const at = parts.findIndex((part, each) => part !== next[each]);
    if (at < 0 && next.length > 0)
      fail('ConflictingUpdateOperators', `Updating the path '${next.join('.')}' would create a conflict at '${parts.join('.')}'`);
  }
}

/**
 * The document an upsert starts from: the fields the filter holds equal to a value ("Upsert Behavior").
 * @param onlyId for a replacement, which takes nothing else
 * @throws NotSingleValueField (54) when one path is held equal twice, or as a part of another; NotExactValueField (111) when a replacement's
 *   `_id` is not held equal as a whole
 */
export function seedFromFilter(filter: Document, onlyId = false): Document {
  const equalities = equalitiesOf(filter).filter(([path]) => !onlyId || partsOf(path)[0] === '_id');
  const [inId] = equalities.find(([path]) => onlyId && path !== '_id') ?? [];
  if (inId !== undefined) fail('NotExactValueField', `field at '_id' must be exactly specified, field at sub-path '${inId}' found`);
  const seed = equalities.reduce<Document>((doc, [path, value], i) => {
    const twice = equalities.findIndex(([other]) => other === path) !== i;
    if (twice) fail('NotSingleValueField', `cannot infer query fields to set, path '${path}' is matched twice`);
    const [within] = equalities.find(([other]) => path.startsWith(`${other}.`)) ?? [];
    if (within !== undefined)
      fail('NotSingleValueField', `cannot infer query fields to set, both paths '${path}' and '${within}' are matched`);
    return modify(doc, partsOf(path), () => value) as Document;
  }, {});
  return idFirst(seed);
}

function equalitiesOf(filter: Document): readonly (readonly [string, unknown])[] {
  return Object.entries(filter).flatMap(([key, operand]) => {
    if (key === '$and' && isArray(operand)) return operand.flatMap((branch) => (isDocument(branch) ? equalitiesOf(branch) : []));
    if (key === '$or' && isArray(operand) && operand.length === 1 && isDocument(operand[0])) return equalitiesOf(operand[0]);
    if (key.startsWith('$')) return [];
    if (!isOperators(operand)) return [[key, operand] as const];
    return '$eq' in operand ? [[key, operand['$eq']] as const] : [];
  });
}
