import { toNumber } from '../bytes.js';
import { decode } from '../decode.js';
import { encode } from '../encode.js';
import { compilePipeline, updateStages, type Flow } from '../aggregate.js';
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
  refuseOptions,
  type View,
} from '../command.js';
import { fail } from '../errors.js';
import { fieldsRead } from '../expression.js';
import { memoryLimitBytes, type Search } from '../scan.js';
import { ChangeStream, streamStart, type StreamOptions } from '../stream.js';
import { isArray, isDocument, type Document } from '../values.js';
import { answering, openCursor, question } from './read.js';

/** `aggregate`: a pipeline over a collection, or a change stream. */
export const aggregate: Command = {
  fields: fieldsOf({
    object: 'cursor let collation',
    array: 'pipeline',
    bool: 'allowDiskUse bypassDocumentValidation',
    any: 'explain hint',
  }),
  inTransaction: true,
  snapshots: true,
  run: async (context) => {
    const { command } = context;
    refuseOptions(command, 'aggregate', ['explain']);
    const stages = stagesOf(command);
    if (!isDocument(command['cursor'])) fail('FailedToParse', "The 'cursor' option is required");
    if (stages[0]?.['$changeStream'] !== undefined) return openStream(context, stages);
    if (typeof command['aggregate'] !== 'string')
      fail('InvalidNamespace', `{aggregate: 1} is not valid for '${Object.keys(stages[0] ?? {})[0] ?? ''}'; a collection is required.`);
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
  else
    for (const document of pipeline(documents(view, asked, rest), { vars: asked.vars, memoryLimitBytes }))
      yield document && encode(document);
}

/** Of the documents that only a `$group` or `$count` looks at, no more is read than it names. */
function* documents(view: View, asked: Search, [first]: readonly Document[]): Flow {
  const named = first && ('$group' in first ? fieldsRead(first['$group']) : '$count' in first ? new Set<string>() : undefined);
  for (const found of answering(view, asked)) yield found && (named ? decode(found.bytes, named) : found.document);
}

/** What of a pipeline's beginning the search can do, with the help of an index: `$match`, then `$sort`, then `$limit`. */
export function pushDown(context: Context, stages: readonly Document[]): { readonly asked: Search; readonly rest: readonly Document[] } {
  // The whole pipeline is compiled, so that what the search takes over is refused in the pipeline's words.
  compilePipeline(stages);
  let at = 0;
  const filters: Document[] = [];
  for (; isDocument(stages[at]?.['$match']); at += 1) filters.push(stages[at]?.['$match'] as Document);
  const sort = stages[at]?.['$sort'];
  const plain = isDocument(sort) && Object.values(sort).every((direction) => Math.abs(toNumber(direction) ?? 0) === 1);
  if (plain) at += 1;
  const limit = toNumber(stages[at]?.['$limit']);
  const limited = limit !== undefined && Number.isInteger(limit) && limit > 0;
  if (limited) at += 1;
  const filter = filters.length > 1 ? { $and: filters } : (filters[0] ?? {});
  return { asked: { ...question(context, filter, plain ? sort : undefined), ...(limited && { limit }) }, rest: stages.slice(at) };
}

const streamFields = {
  ...fieldsOf({ object: 'resumeAfter startAfter', any: 'startAtOperationTime', string: 'fullDocument fullDocumentBeforeChange' }),
  ...fieldsOf({ bool: 'allChangesForCluster showExpandedEvents' }),
};

function openStream(context: Context, stages: readonly Document[]): Promise<Document> {
  const { services, db, command } = context;
  if (context.transaction) fail('OperationNotSupportedInTransaction', '$changeStream cannot be used in a transaction');
  const { level = 'majority' } = documentField(command, 'readConcern');
  if (level !== 'majority') fail('InvalidOptions', `$changeStream cannot run with a readConcern other than 'majority': ${String(level)}`);
  const [first, ...rest] = stages;
  const stage = first?.['$changeStream'];
  if (!isDocument(stage)) return fail(50808, `$changeStream stage expects a document as argument`);
  checkFields('$changeStream', stage, streamFields);
  const fullDocument = oneOf(stage, '$changeStream', 'fullDocument', ['default', 'updateLookup', 'whenAvailable', 'required']);
  if (fullDocument === 'whenAvailable' || fullDocument === 'required')
    fail('NotImplemented', `Value '${fullDocument}' for 'fullDocument' of $changeStream is not supported: there are no post-images`);
  if (stage['fullDocumentBeforeChange'] !== 'off') refuseOptions(stage, '$changeStream', ['fullDocumentBeforeChange']);
  refuseOptions(stage, '$changeStream', ['showExpandedEvents']);
  const collection = typeof command['aggregate'] === 'string' ? collectionName(context) : undefined;
  const everywhere = flag(stage, 'allChangesForCluster');
  if (everywhere && (db !== 'admin' || collection !== undefined))
    fail('InvalidOptions', "A $changeStream with 'allChangesForCluster:true' may only be opened on the 'admin' database");
  const stream = new ChangeStream(services.engine, services.catalog, {
    db,
    collection,
    everywhere,
    updateLookup: fullDocument === 'updateLookup',
    transform: transformOf(rest),
    start: streamStart(services.engine, stage),
  });
  return openCursor(context, { namespace: `${db}.${collection ?? '$cmd.aggregate'}`, release: () => undefined }, stream);
}

function transformOf(stages: readonly Document[]): StreamOptions['transform'] {
  const pipeline = compilePipeline(stages);
  const wrong = stages.flatMap((stage) => Object.keys(stage)).find((name) => name !== '$match' && !updateStages.includes(name));
  if (wrong !== undefined) fail('IllegalOperation', `${wrong} is not permitted in a $changeStream pipeline`);
  if (stages.length === 0) return (event) => event;
  return (event) => [...pipeline([event], { memoryLimitBytes })][0];
}
