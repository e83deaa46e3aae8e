import { Long } from 'bson';
import { fail } from './errors.js';
import { compileExpression } from './expression.js';
import { bucket, group, sortByCount } from './group.js';
import { compileFilter } from './match.js';
import { meter, sizeOf, sortDocuments } from './memory.js';
import { modify } from './modify.js';
import { integer, toDouble } from './numbers.js';
import { partsOf, valueAt } from './paths.js';
import { compileAddFields, compileProjection } from './project.js';
import { compileSort } from './sort.js';
import { isArray, isDocument, isNumber, show, typeName, type Document } from './values.js';

/** What a pipeline is run with. */
export interface PipelineScope {
  /** `$$NOW`. */
  readonly now: Date;
  /** `let` variables by name without `$$`. */
  readonly vars?: Readonly<Document> | undefined;
  /** The most that one `$sort` or `$group` may hold. */
  readonly memoryLimitBytes: number;
}

/** One stage, or several: documents in, documents out, pulled one by one where the stage allows. */
export type Stage = (docs: Iterable<Document>, scope: PipelineScope) => Iterable<Document>;

/** A compiled pipeline. */
export type Pipeline = Stage;

/** The stages an update may be made of ("Updates with Aggregation Pipeline"). */
export const updateStages: readonly string[] = ['$addFields', '$set', '$project', '$unset', '$replaceRoot', '$replaceWith'];

const stages: Readonly<Record<string, (specification: unknown) => Stage>> = {
  $match: (specification) => {
    if (!isDocument(specification)) return fail(15959, 'the match filter must be an expression in an object');
    const filter = compileFilter(specification);
    return perDocument((doc, scope) => (filter(doc, scope) ? doc : undefined));
  },
  $project: (specification) => {
    if (!isDocument(specification)) return fail(15969, '$project specification must be an object');
    return perDocument(compileProjection(specification, 'aggregate'));
  },
  $addFields: (specification) => addFields('$addFields', specification),
  $set: (specification) => addFields('$set', specification),
  $unset: unset,
  $group: group,
  $bucket: bucket,
  $sortByCount: sortByCount,
  $sort: (specification) => sorting(specification),
  $limit: limit,
  $skip: skip,
  $count: count,
  $unwind: unwind,
  $replaceRoot: (specification) => {
    if (!isDocument(specification))
      return fail(40229, `expected an object as specification for $replaceRoot stage, got ${typeName(specification)}`);
    return replaceWith(specification['newRoot'] ?? fail(40231, 'no newRoot specified for the $replaceRoot stage'));
  },
  $replaceWith: replaceWith,
  $facet: facet,
};

/**
 * Compiles an aggregation pipeline ("Aggregation Stages").
 * @param pipeline stages, each a document of one field
 * @returns lazy: documents are pulled as results are
 * @throws 40324 for an unknown stage, each stage's own errors, and on running 292 above the memory limit
 */
export function compilePipeline(pipeline: readonly Document[]): Pipeline {
  const compiled = pipeline.map((stage, i) => compileStage(stage, pipeline[i + 1]));
  return (docs, scope) => compiled.reduce((current, stage) => stage(current, scope), docs);
}

function compileStage(stage: unknown, next: unknown): Stage {
  if (!isDocument(stage)) return fail('TypeMismatch', "Each element of the 'pipeline' array must be an object");
  const [name = '', ...others] = Object.keys(stage);
  if (name === '' || others.length > 0) fail(40323, 'A pipeline stage specification object must contain exactly one field.');
  if (name === '$sort') return sorting(stage[name], limitOf(next));
  const compile = Object.hasOwn(stages, name) ? stages[name] : undefined;
  return (compile ?? fail(40324, `Unrecognized pipeline stage name: '${name}'`))(stage[name]);
}

function perDocument(change: (doc: Document, scope: PipelineScope) => Document | undefined): Stage {
  return function* (docs, scope) {
    for (const doc of docs) {
      const result = change(doc, scope);
      if (result) yield result;
    }
  };
}

function addFields(name: string, specification: unknown): Stage {
  if (!isDocument(specification)) return fail(40272, `${name} specification stage must be an object, got ${typeName(specification)}`);
  return perDocument(compileAddFields(specification));
}

function unset(specification: unknown): Stage {
  const names = isArray(specification) ? specification : [specification];
  if (names.length === 0) fail(31119, '$unset specification must be a string or an array with at least one field');
  const fields = names.map((name) =>
    typeof name === 'string' ? name : fail(31120, '$unset specification must be a string or an array containing only string values'),
  );
  return perDocument(compileProjection(Object.fromEntries(fields.map((field) => [field, false])), 'aggregate'));
}

/** A sort right before a limit holds only what the limit lets through. */
function sorting(specification: unknown, keep?: number): Stage {
  if (!isDocument(specification)) return fail(15973, 'the $sort key specification must be an object');
  if (Object.keys(specification).length === 0) fail(15976, '$sort stage must have at least one sort key');
  const order = compileSort(specification);
  return function* (docs, { memoryLimitBytes }) {
    yield* sortDocuments(docs, order, { memoryLimitBytes, keep });
  };
}

function limitOf(stage: unknown): number | undefined {
  const operand = isDocument(stage) ? stage['$limit'] : undefined;
  return isNumber(operand) && toDouble(operand) > 0 ? toDouble(operand) : undefined;
}

/** A whole number from 0 up, as `$limit` and `$skip` want it. */
function wholeNumber(name: string, code: number, operand: unknown): number {
  const number = isNumber(operand) ? toDouble(operand) : NaN;
  const wrong = !isNumber(operand)
    ? 'a number'
    : number < 0
      ? 'a non-negative number'
      : Number.isInteger(number)
        ? undefined
        : 'an integer';
  return wrong === undefined ? number : fail(code, `invalid argument to ${name} stage: Expected ${wrong} in: ${name}: ${show(operand)}`);
}

function limit(operand: unknown): Stage {
  const most = wholeNumber('$limit', 5107201, operand);
  if (most === 0) fail(15958, 'the limit must be positive');
  return function* (docs) {
    let given = 0;
    for (const doc of docs) {
      yield doc;
      given += 1;
      if (given >= most) return;
    }
  };
}

function skip(operand: unknown): Stage {
  const skipped = wholeNumber('$skip', 5107200, operand);
  return function* (docs) {
    let seen = 0;
    for (const doc of docs) {
      seen += 1;
      if (seen > skipped) yield doc;
    }
  };
}

function count(field: unknown): Stage {
  if (typeof field !== 'string') return fail(40156, 'the count field must be a non-empty string');
  if (field === '') fail(40157, 'the count field must be a non-empty string');
  if (field.startsWith('$')) fail(40158, 'the count field cannot be a $-prefixed path');
  if (field.includes('.')) fail(40160, "the count field cannot contain '.'");
  return function* (docs) {
    let total = 0n;
    for (const _ of docs) total += 1n;
    if (total > 0n) yield { [field]: integer(total) };
  };
}

function unwind(specification: unknown): Stage {
  const { path, includeArrayIndex, preserveNullAndEmptyArrays } = unwindOptions(specification);
  const parts = partsOf(path.slice(1));
  const set = (doc: Document, at: readonly string[], value: unknown) =>
    modify(doc, { parts: at, matchedIndex: undefined, accepts: () => false, change: () => value }) as Document;
  const withIndex = (doc: Document, index: Long | null) =>
    includeArrayIndex === undefined ? doc : set(doc, partsOf(includeArrayIndex), index);
  return function* (docs) {
    for (const doc of docs) {
      const value = valueAt(doc, parts);
      const empty = value === undefined || value === null || (isArray(value) && value.length === 0);
      if (empty && preserveNullAndEmptyArrays) yield withIndex(isArray(value) ? set(doc, parts, undefined) : doc, null);
      else if (isArray(value)) for (const [i, element] of value.entries()) yield withIndex(set(doc, parts, element), Long.fromNumber(i));
      else if (!empty) yield withIndex(doc, null);
    }
  };
}

interface UnwindOptions {
  readonly path: string;
  readonly includeArrayIndex: string | undefined;
  readonly preserveNullAndEmptyArrays: boolean;
}

function unwindOptions(specification: unknown): UnwindOptions {
  const options: Document =
    typeof specification === 'string' ? { path: specification } : isDocument(specification) ? specification : refuseUnwind(specification);
  const unknown = Object.keys(options).find((name) => !['path', 'includeArrayIndex', 'preserveNullAndEmptyArrays'].includes(name));
  if (unknown !== undefined) fail(28811, `unrecognized option to $unwind stage: ${unknown}`);
  const { path, includeArrayIndex, preserveNullAndEmptyArrays = false } = options;
  if (path === undefined) return fail(28812, 'no path specified to $unwind stage');
  if (typeof path !== 'string') return fail(28808, `expected a string as the path for $unwind stage, got ${typeName(path)}`);
  if (!path.startsWith('$')) return fail(28818, `path option to $unwind stage should be prefixed with a '$': ${path}`);
  if (typeof preserveNullAndEmptyArrays !== 'boolean')
    return fail(28809, 'expected a boolean for the preserveNullAndEmptyArrays option to $unwind stage');
  if (includeArrayIndex !== undefined && (typeof includeArrayIndex !== 'string' || includeArrayIndex === '')) {
    return fail(28810, 'expected a non-empty string for the includeArrayIndex option to $unwind stage');
  }
  return { path, includeArrayIndex, preserveNullAndEmptyArrays };
}

function refuseUnwind(specification: unknown): never {
  return fail(15981, `expected either a string or an object as specification for $unwind stage, got ${typeName(specification)}`);
}

function replaceWith(specification: unknown): Stage {
  const expression = compileExpression(specification);
  return perDocument((root, { now, vars = {} }) => {
    const result = expression({ root, now, vars });
    if (isDocument(result)) return result;
    const found = `but resulting value was: ${result === undefined ? 'MISSING' : show(result)}. Type of resulting value: '${typeName(result)}'.`;
    return fail(40228, `'newRoot' expression must evaluate to an object, ${found} Input document: ${show(root)}`);
  });
}

function facet(specification: unknown): Stage {
  if (!isDocument(specification) || Object.keys(specification).length === 0)
    return fail(40169, 'the $facet specification must be a non-empty object');
  const facets = Object.entries(specification).map(([name, pipeline]) => {
    if (!isArray(pipeline)) return fail(40170, `arguments to $facet must be arrays, ${name} is type ${typeName(pipeline)}`);
    if (pipeline.some((stage) => isDocument(stage) && '$facet' in stage))
      fail(40600, '$facet is not allowed to be used within a $facet stage');
    return [name, compilePipeline(pipeline as readonly Document[])] as const;
  });
  return function* (docs, scope) {
    const use = meter(scope.memoryLimitBytes, 'Exceeded memory limit for $facet, but did not allow external spilling');
    const input = [...docs];
    for (const doc of input) use(sizeOf(doc));
    yield Object.fromEntries(facets.map(([name, pipeline]) => [name, [...pipeline(input, scope)]]));
  };
}
