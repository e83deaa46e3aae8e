/**
 * Aggregation pipelines, and every supported stage but `$group`. Stages pull documents one at a time, so that a `$limit` ends the reading
 * before it. An `undefined` in the flow lets the caller pause.
 */
import { decode } from '../bson/decode.js';
import { encode } from '../bson/encode.js';
import { fail } from '../errors.js';
import { group } from './group.js';
import { compileFilter } from './match.js';
import { toDouble } from '../bson/numbers.js';
import { compileProjection } from './project.js';
import { compileSort, sizeOf, sortInMemory } from './sort.js';
import type { Flow, Stage } from './stage.js';
import { isDocument, isNumber, show, typeName, type Document } from '../bson/values.js';

const stages: Readonly<Record<string, (specification: unknown, next: unknown) => Stage>> = {
  $match: match,
  $project: project,
  $group: group,
  $sort: sort,
  $limit: limit,
  $skip: skip,
};

/**
 * Compiles an aggregation pipeline ("Aggregation Stages").
 * @param pipeline stages, each a document of one field
 * @returns lazy: documents are pulled as results are
 * @throws 40324 for an unknown stage, each stage's own errors, and on running 292 above the memory limit
 */
export function compilePipeline(pipeline: readonly unknown[]): Stage {
  const compiled = pipeline.map((stage, at) => compileStage(stage, pipeline[at + 1]));
  return (docs, memoryLimitBytes) => compiled.reduce((current, stage) => stage(current, memoryLimitBytes), docs);
}

function compileStage(stage: unknown, next: unknown): Stage {
  if (!isDocument(stage)) return fail('TypeMismatch', "Each element of the 'pipeline' array must be an object");
  const [name = '', ...others] = Object.keys(stage);
  if (name === '' || others.length > 0) fail(40323, 'A pipeline stage specification object must contain exactly one field.');
  const compile = Object.hasOwn(stages, name) ? stages[name] : undefined;
  return (compile ?? fail(40324, `Unrecognized pipeline stage name: '${name}'`))(stage[name], next);
}

function object(name: string, code: number, specification: unknown): Document {
  return isDocument(specification)
    ? specification
    : fail(code, `the ${name} specification must be an object, not ${typeName(specification)}`);
}

function match(specification: unknown): Stage {
  const filter = compileFilter(object('$match', 15959, specification));
  return function* (docs) {
    for (const doc of docs) yield doc && filter(doc) ? doc : undefined;
  };
}

function project(specification: unknown): Stage {
  const projection = object('$project', 15969, specification);
  if (Object.keys(projection).length === 0) fail(51272, 'Invalid $project: projection specification must have at least one field');
  const kept = compileProjection(projection);
  return function* (docs) {
    for (const doc of docs) yield doc && decode(kept(encode(doc)));
  };
}

/** A sort right before a limit holds only what the limit lets through. */
function sort(specification: unknown, next: unknown): Stage {
  const keys = object('$sort', 15973, specification);
  if (Object.keys(keys).length === 0) fail(15976, '$sort stage must have at least one sort key');
  const order = compileSort(keys);
  const limited = isDocument(next) && isNumber(next['$limit']) ? toDouble(next['$limit']) : 0;
  return (docs, memoryLimitBytes) => sortInMemory(weighed(docs), order, memoryLimitBytes, limited > 0 ? limited : Infinity);
}

function* weighed(docs: Flow): Generator<{ item: Document; by: Document; size: number } | undefined> {
  for (const doc of docs) yield doc && { item: doc, by: doc, size: sizeOf(doc) };
}

/** A whole number from 0 up, as `$limit` and `$skip` want it. */
function wholeNumber(name: string, code: number, operand: unknown): number {
  const number = isNumber(operand) ? toDouble(operand) : NaN;
  if (Number.isInteger(number) && number >= 0) return number;
  return fail(code, `invalid argument to ${name} stage: Expected a whole number that is not negative in: ${name}: ${show(operand)}`);
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
