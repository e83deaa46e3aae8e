import { compilePipeline, updateStages } from './aggregate.js';
import { equalValues, identicalValues } from './compare.js';
import { fail } from './errors.js';
import { compileFilter } from './match.js';
import { modifiers, type Modifier } from './modifiers.js';
import { modify } from './modify.js';
import { indexOf, partsOf } from './paths.js';
import { isArray, isDocument, isOperators, nameOf, show, typeName, type Document } from './values.js';

/** What comes with an update statement. */
export interface UpdateOptions {
  readonly arrayFilters?: readonly Document[] | undefined;
  /** `let` variables of a pipeline, by name without `$$`. */
  readonly vars?: Readonly<Document> | undefined;
}

/**
 * Returns the VERY SAME object when nothing changes (nModified 0), else a new one; its argument stays as it is.
 * @param isInsert whether the document is the seed of an upsert
 */
export type Update = (doc: Document, isInsert?: boolean) => Document;

type Accepts = (identifier: string, element: unknown) => boolean;

/** One operator at one path, ready to be applied to a document. */
interface Step {
  readonly parts: readonly string[];
  readonly apply: (doc: Document, isInsert: boolean) => Document;
}

/**
 * Compiles an update ("Update Operators", "Updates with Aggregation Pipeline").
 * @param update operators (`{ $set: … }`), a replacement document, or a pipeline
 * @throws FailedToParse (9) for an unknown operator, 40 for two operators on one path, and each operator's own errors; applying it may throw
 *   TypeMismatch (14), PathNotViable (28), ImmutableField (66), BadValue (2)
 */
export function compileUpdate(update: Document | readonly Document[], { arrayFilters = [], vars }: UpdateOptions = {}): Update {
  if (arrayFilters.length > 0 && (isPipeline(update) || isReplacement(update)))
    fail('FailedToParse', 'arrayFilters may only be specified for updates with operators');
  if (isPipeline(update)) return compileUpdatePipeline(update, vars);
  if (isReplacement(update)) return compileReplacement(update);
  const steps = compileSteps(update, compileArrayFilters(arrayFilters, update));
  refuseConflicts(steps);
  return (doc, isInsert = false) => {
    const result = steps.reduce((current, step) => step.apply(current, isInsert), doc);
    return idKept(doc, isInsert ? idFirst(result) : result);
  };
}

/** Whether an update document is a replacement: its first field is no operator. */
export function isReplacement(update: Document | readonly Document[]): boolean {
  return !isPipeline(update) && !Object.keys(update)[0]?.startsWith('$');
}

function isPipeline(update: Document | readonly Document[]): update is readonly Document[] {
  return isArray(update);
}

function compileUpdatePipeline(stages: readonly Document[], vars: Readonly<Document> | undefined): Update {
  const pipeline = compilePipeline(stages);
  const refused = stages.flatMap((stage) => Object.keys(stage)).find((name) => !updateStages.includes(name));
  if (refused !== undefined) fail('InvalidOptions', `${refused} is not allowed to be used within an update`);
  return (doc) => {
    const [result = doc] = pipeline([doc], { vars, memoryLimitBytes: Infinity });
    const kept = '_id' in result || !('_id' in doc) ? result : { _id: doc['_id'], ...result };
    return idKept(doc, kept);
  };
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

function compileSteps(update: Document, accepts: Accepts): readonly Step[] {
  const steps = Object.entries(update).flatMap(([name, fields]) => {
    const modifier = Object.hasOwn(modifiers, name) ? modifiers[name] : undefined;
    if (!modifier) return fail('FailedToParse', `Unknown modifier: ${name}. Expected a valid update modifier or a pipeline`);
    if (!isDocument(fields)) return fail('FailedToParse', `Modifiers operate on fields, not on type ${typeName(fields)}: ${name}`);
    return Object.entries(fields).map(([path, operand]) => stepAt(path, modifier(operand, path), accepts));
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

function stepAt(path: string, modifier: Modifier, accepts: Accepts): Step {
  const parts = checkedParts(path);
  return { parts, apply: (doc, isInsert) => modify(doc, { parts, accepts, change: (current) => modifier(current, isInsert) }) as Document };
}

function checkedParts(path: string): readonly string[] {
  const parts = partsOf(path);
  if (path === '') fail('EmptyFieldName', 'An empty update path is not valid.');
  if (parts.includes('')) fail('EmptyFieldName', `The update path '${path}' contains an empty field name, which is not allowed.`);
  if (parts[0]?.startsWith('$[')) fail('BadValue', `Cannot have positional (i.e. '$') element in the first position in path '${path}'`);
  const positional = parts.find((part) => part === '$' || part === '$[]');
  if (positional !== undefined)
    fail('NotImplemented', `The positional operator '${positional}' in '${path}' is not supported by this server`);
  const dollar = parts.find((part) => part.startsWith('$') && !/^\$\[\w+\]$/.test(part));
  if (dollar !== undefined)
    fail('DollarPrefixedFieldName', `The dollar ($) prefixed field '${dollar}' in '${path}' is not allowed in the context of an update.`);
  return parts;
}

/** Sorted as they are, a path that equals or begins another comes right before one of those it conflicts with. */
function refuseConflicts(steps: readonly Step[]): void {
  for (const [i, { parts }] of steps.entries()) {
    const next = steps[i + 1]?.parts ?? [];
    const at = parts.findIndex((part, each) => part !== next[each]);
    // Of one array, either the elements that filters choose are updated or those at their indexes.
    const mixed = at > 0 && next[at] !== undefined && parts[at]?.startsWith('$[') !== next[at].startsWith('$[');
    if ((at < 0 && next.length > 0) || mixed) {
      const place = at < 0 ? parts : parts.slice(0, at);
      fail('ConflictingUpdateOperators', `Updating the path '${next.join('.')}' would create a conflict at '${place.join('.')}'`);
    }
  }
}

function compileArrayFilters(arrayFilters: readonly Document[], update: Document): Accepts {
  const filters = new Map(arrayFilters.map((filter) => [identifierOf(filter), compileFilter(filter)]));
  if (filters.size < arrayFilters.length) fail('FailedToParse', 'Found multiple array filters with the same top-level field name');
  const paths = Object.values(update).flatMap((fields) => (isDocument(fields) ? Object.keys(fields) : []));
  const used = new Map(paths.flatMap((path) => [...path.matchAll(/\$\[(\w+)\]/g)].map((match) => [match[1] ?? '', path] as const)));
  for (const [identifier, path] of used) {
    if (!filters.has(identifier)) fail('BadValue', `No array filter found for identifier '${identifier}' in path '${path}'`);
  }
  for (const identifier of filters.keys()) {
    if (!used.has(identifier))
      fail('FailedToParse', `The array filter for identifier '${identifier}' was not used in the update ${show(update)}`);
  }
  return (identifier, element) => filters.get(identifier)?.({ [identifier]: element }) ?? false;
}

/**
 * The one field an array filter speaks of: `i` in `{ 'i.score': … }`.
 * @throws FailedToParse (9) when it speaks of none, or of several
 */
function identifierOf(filter: Document): string {
  const [name, other] = new Set(identifiersOf(filter));
  if (name === undefined) return fail('FailedToParse', 'Cannot use an expression without a top-level field name in arrayFilters');
  if (other === undefined) return name;
  return fail('FailedToParse', `Error parsing array filter: Expected a single top-level field name, found '${name}' and '${other}'`);
}

function identifiersOf(filter: Document): readonly string[] {
  return Object.entries(filter).flatMap(([key, operand]) => {
    if (!key.startsWith('$')) return [key.split('.')[0] ?? key];
    return isArray(operand) ? operand.flatMap((branch) => (isDocument(branch) ? identifiersOf(branch) : [])) : [];
  });
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
    return modify(doc, { parts: partsOf(path), accepts: () => false, change: () => value }) as Document;
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
