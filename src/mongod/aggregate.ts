import { Long } from 'bson';
import { fail } from './errors.js';
import { compileExpression, type ExpressionScope } from './expression.js';
import { group } from './group.js';
import { compileFilter } from './match.js';
import { modify } from './modify.js';
import { integer, toDouble } from './numbers.js';
import { partsOf, valueAt } from './paths.js';
import { compileAddFields, compileProjection } from './project.js';
import { compileSort, sizeOf, sortInMemory } from './sort.js';
import { isArray, isDocument, isNumber, show, typeName, type Document } from './values.js';

/** What a pipeline is run with: the variables of its expressions, and the most that one `$sort` or `$group` may hold. */
export interface PipelineScope extends Omit<ExpressionScope, 'root'> {
  readonly memoryLimitBytes: number;
}

/** What flows through a pipeline; `undefined` is nothing yet, a moment to do something else. */
export type Flow = Iterable<Document | undefined>;

/** One stage, or several: documents in, documents out, pulled one by one where the stage allows. */
export type Stage = (docs: Flow, scope: PipelineScope) => Flow;

/** The stages an update may be made of ("Updates with Aggregation Pipeline"), and a change stream beside `$match`. */
export const updateStages: readonly string[] = ['$addFields', '$set', '$project', '$unset', '$replaceRoot', '$replaceWith'];

const stages: Readonly<Record<string, (specification: unknown, next: unknown) => Stage>> = {
  $match: (specification) => {
    if (!isDocument(specification)) return fail(15959, 'the match filter must be an expression in an object');
    const filter = compileFilter(specification);
    return perDocument((doc, scope) => (filter(doc, scope) ? doc : undefined));
  },
  $project: (specification) => {
    if (!isDocument(specification)) return fail(15969, '$project specification must be an object');
    if (Object.keys(specification).length === 0)
      fail(51272, 'Invalid $project :: caused by :: projection specification must have at least one field');
    const { onDocument } = compileProjection(specification);
    return perDocument(onDocument);
  },
  $addFields: (specification) => addFields('$addFields', specification),
  $set: (specification) => addFields('$set', specification),
  $unset: unset,
  $replaceRoot: replaceRoot,
  $replaceWith: replaceWith,
  $group: group,
  $sort: sort,
  $limit: limit,
  $skip: skip,
  $count: count,
  $unwind: unwind,
};

/**
 * Compiles an aggregation pipeline ("Aggregation Stages").
 * @param pipeline stages, each a document of one field
 * @returns lazy: documents are pulled as results are
 * @throws 40324 for an unknown stage, each stage's own errors, and on running 292 above the memory limit
 */
export function compilePipeline(pipeline: readonly unknown[]): Stage {
  const compiled = pipeline.map((stage, at) => compileStage(stage, pipeline[at + 1]));
  return (docs, scope) => compiled.reduce((current, stage) => stage(current, scope), docs);
}

function compileStage(stage: unknown, next: unknown): Stage {
  if (!isDocument(stage)) return fail('TypeMismatch', "Each element of the 'pipeline' array must be an object");
  const [name = '', ...others] = Object.keys(stage);
  if (name === '' || others.length > 0) fail(40323, 'A pipeline stage specification object must contain exactly one field.');
  const compile = Object.hasOwn(stages, name) ? stages[name] : undefined;
  return (compile ?? fail(40324, `Unrecognized pipeline stage name: '${name}'`))(stage[name], next);
}

function perDocument(change: (doc: Document, scope: PipelineScope) => Document | undefined): Stage {
  return function* (docs, scope) {
    for (const doc of docs) yield doc && change(doc, scope);
  };
}

function addFields(name: string, specification: unknown): Stage {
  if (!isDocument(specification)) return fail(40272, `${name} specification stage must be an object, got ${typeName(specification)}`);
  return perDocument(compileAddFields(specification));
}

function unset(specification: unknown): Stage {
  const paths = isArray(specification) ? specification : [specification];
  if (paths.length === 0) fail(31119, '$unset specification must be a string or an array with at least one field');
  const dropped = paths.map((path) =>
    typeof path === 'string'
      ? ([path, false] as const)
      : fail(31120, '$unset specification must be a string or an array containing only string values'),
  );
  const { onDocument } = compileProjection(Object.fromEntries(dropped));
  return perDocument(onDocument);
}

function replaceRoot(specification: unknown): Stage {
  if (!isDocument(specification))
    return fail(40229, `expected an object as specification for $replaceRoot stage, got ${typeName(specification)}`);
  const unknown = Object.keys(specification).find((name) => name !== 'newRoot');
  if (unknown !== undefined) fail('IDLUnknownField', `BSON field '$replaceRoot.${unknown}' is an unknown field.`);
  if (specification['newRoot'] === undefined) fail('IDLFailedToParse', "BSON field '$replaceRoot.newRoot' is missing but a required field");
  return replaceWith(specification['newRoot']);
}

function replaceWith(specification: unknown): Stage {
  const expression = compileExpression(specification);
  return perDocument((root, scope) => {
    const result = expression({ root, ...scope });
    if (isDocument(result)) return result;
    return fail(40228, `'replacement document' must evaluate to an object, but resulting value was of type '${typeName(result)}'`);
  });
}

/** A sort right before a limit holds only what the limit lets through. */
function sort(specification: unknown, next: unknown): Stage {
  if (!isDocument(specification)) return fail(15973, 'the $sort key specification must be an object');
  if (Object.keys(specification).length === 0) fail(15976, '$sort stage must have at least one sort key');
  const order = compileSort(specification);
  const limited = isDocument(next) && isNumber(next['$limit']) ? toDouble(next['$limit']) : 0;
  return (docs, { memoryLimitBytes }) => sortInMemory(weighed(docs), order, memoryLimitBytes, limited > 0 ? limited : Infinity);
}

function* weighed(docs: Flow): Generator<{ item: Document; by: Document; size: number } | undefined> {
  for (const doc of docs) yield doc && { item: doc, by: doc, size: sizeOf(doc) };
}

/** A whole number from 0 up, as `$limit` and `$skip` want it. */
function wholeNumber(name: string, code: number, operand: unknown): number {
  const number = isNumber(operand) ? toDouble(operand) : NaN;
  if (Number.isInteger(number) && number >= 0) return number;
  const wanted = isNumber(operand) ? (number < 0 ? 'a non-negative number' : 'an integer') : 'a number';
  return fail(code, `invalid argument to ${name} stage: Expected ${wanted} in: ${name}: ${show(operand)}`);
}

function limit(operand: unknown): Stage {
  const most = wholeNumber('$limit', 5107201, operand);
  if (most === 0) fail(15958, 'the limit must be positive');
  return function* (docs) {
    let given = 0;
    for (const doc of docs) {
      yield doc;
      if (doc && ++given >= most) return;
    }
  };
}

function skip(operand: unknown): Stage {
  const skipped = wholeNumber('$skip', 5107200, operand);
  return function* (docs) {
    let seen = 0;
    for (const doc of docs) yield doc && ++seen > skipped ? doc : undefined;
  };
}

function count(field: unknown): Stage {
  if (typeof field !== 'string') return fail(40156, 'the count field must be a non-empty string');
  if (field === '') fail(40157, 'the count field must be a non-empty string');
  if (field.startsWith('$')) fail(40158, 'the count field cannot be a $-prefixed path');
  if (field.includes('.')) fail(40160, "the count field cannot contain '.'");
  return function* (docs) {
    let total = 0;
    for (const doc of docs) {
      if (doc) total += 1;
      yield undefined;
    }
    if (total > 0) yield { [field]: integer(BigInt(total)) };
  };
}

const unwindOptions: readonly string[] = ['path', 'includeArrayIndex', 'preserveNullAndEmptyArrays'];

function unwind(specification: unknown): Stage {
  const options: Document = typeof specification === 'string' ? { path: specification } : isDocument(specification) ? specification : {};
  const { path, includeArrayIndex: index, preserveNullAndEmptyArrays: preserve = false } = options;
  const unknown = Object.keys(options).find((name) => !unwindOptions.includes(name));
  if (unknown !== undefined) fail(28811, `unrecognized option to $unwind stage: ${unknown}`);
  if (path === undefined) return fail(28812, 'no path specified to $unwind stage');
  if (typeof path !== 'string') return fail(28808, `expected a string as the path for $unwind stage, got ${typeName(path)}`);
  if (!path.startsWith('$')) fail(28818, `path option to $unwind stage should be prefixed with a '$': ${path}`);
  if (typeof preserve !== 'boolean') fail(28809, 'expected a boolean for the preserveNullAndEmptyArrays option to $unwind stage');
  if (index !== undefined && (typeof index !== 'string' || index === ''))
    return fail(28810, 'expected a non-empty string for the includeArrayIndex option to $unwind stage');
  const parts = partsOf(path.slice(1));
  const numbered = (doc: Document, at: Long | null): Document => (index === undefined ? doc : withValue(doc, partsOf(index), at));
  return function* (docs) {
    for (const doc of docs) {
      const value = valueAt(doc, parts);
      const empty = value === undefined || value === null || (isArray(value) && value.length === 0);
      if (doc === undefined || (empty && !preserve)) yield undefined;
      else if (empty) yield numbered(isArray(value) ? withValue(doc, parts, undefined) : doc, null);
      else if (!isArray(value)) yield numbered(doc, null);
      else for (const [at, element] of value.entries()) yield numbered(withValue(doc, parts, element), Long.fromNumber(at));
    }
  };
}

function withValue(doc: Document, parts: readonly string[], value: unknown): Document {
  return modify(doc, { parts, matchedIndex: undefined, accepts: () => false, change: () => value }) as Document;
}
