/**
 * `aggregate`. A `$match`, `$sort` and `$limit` at the beginning of a pipeline become a search, so that indexes serve them; the other
 * stages run over its results. A pipeline that begins with `$changeStream` opens a change stream instead.
 */
import { toNumber } from '../bson/bytes.js';
import { decode } from '../bson/decode.js';
import { encode } from '../bson/encode.js';
import { compilePipeline } from '../query/aggregate.js';
import type { Flow } from '../query/stage.js';
import {
  checkFields,
  collectionName,
  type Command,
  type Context,
  documentField,
  fieldsOf,
  flag,
  oneOf,
  openView,
  type View,
} from '../execution/command.js';
import { fail } from '../errors.js';
import { fieldsRead } from '../query/expression.js';
import { memoryLimitBytes, type Search } from '../planner/scan.js';
import { ChangeStream, streamStart, type StreamOptions } from '../execution/stream.js';
import { isArray, isDocument, type Document } from '../bson/values.js';
import { answering, openCursor, question } from './read.js';

/** `aggregate`: a pipeline over a collection, or a change stream. */
export const aggregate: Command = {
  fields: fieldsOf({ object: 'cursor', array: 'pipeline', bool: 'allowDiskUse', any: 'hint' }),
  inTransaction: true,
  run: async (context) => {
    const { command } = context;
    const stages = stagesOf(command);
    if (!isDocument(command['cursor'])) fail('FailedToParse', "The 'cursor' option is required");
    if (stages[0]?.['$changeStream'] !== undefined) return openStream(context, stages);
    const asked = pushDown(context, stages);
    const view = openView(context);
    return openCursor(context, view, results(view, asked));
  },
};

/** The stages of a pipeline. */
export function stagesOf(command: Document): Document[] {
  const pipeline = command['pipeline'];
  if (!isArray(pipeline)) return fail('IDLFailedToParse', "BSON field 'aggregate.pipeline' is missing but a required field");
  return pipeline as Document[];
}

function* results(view: View, { asked, rest }: ReturnType<typeof pushDown>): Generator<Buffer | undefined> {
  const pipeline = compilePipeline(rest);
  if (rest.length === 0) for (const found of answering(view, asked)) yield found?.bytes;
  else for (const document of pipeline(documents(view, asked, rest), memoryLimitBytes)) yield document && encode(document);
}

/** Of the documents that only a `$group` looks at, no more is read than it names. */
function* documents(view: View, asked: Search, [first]: readonly Document[]): Flow {
  const named = first && '$group' in first ? new Set(fieldsRead(first['$group'])) : undefined;
  const keysOnly = named?.size === 0;
  for (const found of answering(view, { ...asked, keysOnly }))
    yield found && (keysOnly ? {} : named ? decode(found.bytes, named) : found.document);
}

/** What of a pipeline's beginning the search can do, with the help of an index: `$match`, then `$sort`, then `$limit`. */
export function pushDown(context: Context, stages: readonly Document[]): { readonly asked: Search; readonly rest: readonly Document[] } {
  // The whole pipeline is compiled, so that what the search takes over is refused in the pipeline's words.
  compilePipeline(stages);
  let at = 0;
  const filters: Document[] = [];
  for (; isDocument(stages[at]?.['$match']); at += 1) filters.push(stages[at]?.['$match'] as Document);
  const sort = stages[at]?.['$sort'];
  if (isDocument(sort)) at += 1;
  const limit = toNumber(stages[at]?.['$limit']) ?? 0;
  if (limit > 0) at += 1;
  const filter = filters.length > 1 ? { $and: filters } : (filters[0] ?? {});
  return { asked: { ...question(context, filter, sort), limit }, rest: stages.slice(at) };
}

const streamFields = fieldsOf({
  object: 'resumeAfter startAfter',
  any: 'startAtOperationTime',
  string: 'fullDocument fullDocumentBeforeChange',
  bool: 'allChangesForCluster',
});

function openStream(context: Context, stages: readonly Document[]): Promise<Document> {
  const { services, db, command } = context;
  if (context.transaction) fail('OperationNotSupportedInTransaction', '$changeStream cannot be used in a transaction');
  const { level = 'majority' } = documentField(command, 'readConcern');
  if (level !== 'majority') fail('InvalidOptions', `$changeStream cannot run with a readConcern other than 'majority': ${String(level)}`);
  const [first = {}, ...rest] = stages;
  const stage = first['$changeStream'];
  if (Object.keys(first).length > 1) fail(40323, 'A pipeline stage specification object must contain exactly one field.');
  if (!isDocument(stage)) return fail(50808, `$changeStream stage expects a document as argument`);
  checkFields('$changeStream', stage, streamFields, {});
  oneOf(stage, '$changeStream', 'fullDocumentBeforeChange', ['off']);
  const collection = toNumber(command['aggregate']) === 1 ? undefined : collectionName(context);
  const everywhere = flag(stage, 'allChangesForCluster');
  if (everywhere && (db !== 'admin' || collection !== undefined))
    fail('InvalidOptions', "A $changeStream with 'allChangesForCluster:true' may only be opened on the 'admin' database");
  const stream = new ChangeStream(services.engine, services.catalog, {
    db,
    collection,
    everywhere,
    updateLookup: oneOf(stage, '$changeStream', 'fullDocument', ['default', 'updateLookup']) === 'updateLookup',
    transform: transformOf(rest),
    start: streamStart(services.engine, stage),
  });
  return openCursor(context, { namespace: `${db}.${collection ?? '$cmd.aggregate'}`, release: () => undefined }, stream);
}

function transformOf(stages: readonly Document[]): StreamOptions['transform'] {
  const pipeline = compilePipeline(stages);
  const wrong = stages.flatMap((stage) => Object.keys(stage)).find((name) => name !== '$match' && name !== '$project');
  if (wrong !== undefined) fail('IllegalOperation', `${wrong} is not permitted in a $changeStream pipeline`);
  return (event) => [...pipeline([event], memoryLimitBytes)][0];
}
