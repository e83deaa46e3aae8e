/**
 * Commands that write documents. Each element of a command becomes a statement; `runStatements` adds order, retries and conflicts.
 * Documents that are stored as they came keep their bytes and are not encoded again.
 */
import {
  checkFields,
  checkRequired,
  collectionName,
  type Command,
  type Context,
  type Fields,
  documentField,
  fieldsOf,
  flag,
  wrongType,
} from '../execution/command.js';
import { checkNamespace, type Collection } from '../storage/catalog.js';
import { catalogKey } from '../storage/keyspace.js';
import { toNumber } from '../bson/bytes.js';
import { decode, Elements } from '../bson/decode.js';
import { encode } from '../bson/encode.js';
import type { Work } from '../storage/engine.js';
import { fail } from '../errors.js';
import { compileProjection } from '../query/project.js';
import { deleteRecord, insertRecord, replaceRecord, stamped, withId, type Found } from '../storage/records.js';
import { search, type Search } from '../planner/scan.js';
import { runStatements, type Outcome, type Statement } from '../execution/statements.js';
import { compileUpdate, isReplacement, seedFromFilter } from '../query/update.js';
import { bytesReceived } from '../protocol/wire.js';
import { isDocument, type Document } from '../bson/values.js';
import { question } from './read.js';

const mostStatements = 100_000;

/** What the commands that write have in common. */
const writing = { inTransaction: true, retryable: true, writes: true } as const;

/** `insert`. */
const insert: Command = {
  ...writing,
  fields: { documents: 'array', ordered: 'bool', bypassDocumentValidation: 'bool' },
  run: async (context) => {
    checkNamespace(context.db, collectionName(context));
    const outcome = await run(context, 'documents', (document) => (work) => {
      const collection = ensureCollection(context, work);
      const stored = withId(stamped(document, () => context.services.engine.tick()));
      const bytes = stored === document ? bytesReceived(document) : undefined;
      insertRecord(work, context.services.catalog, collection, stored, { ...writeOptions(context), bytes });
      return { n: 1 };
    });
    return reply(outcome, { n: outcome.results.size });
  },
};

/** `update`: each element `{ q, u, multi, upsert, hint }`. */
const update: Command = {
  ...writing,
  fields: { updates: 'array', ordered: 'bool', bypassDocumentValidation: 'bool' },
  run: async (context) => {
    const outcome = await run(context, 'updates', (spec) => {
      refuseRetries(context, flag(spec, 'multi'), 'multi=true');
      return updateStatement(context, spec);
    });
    const upserted = [...outcome.results].flatMap(([index, { upserted }]) =>
      upserted === undefined ? [] : [{ index, _id: (upserted as Document)['_id'] }],
    );
    return reply(outcome, { n: sum(outcome, 'n'), nModified: sum(outcome, 'nModified'), ...(upserted.length > 0 && { upserted }) });
  },
};

/** `delete`: each element `{ q, limit, hint }`; limit 0 means all. */
const deleteCommand: Command = {
  ...writing,
  fields: { deletes: 'array', ordered: 'bool' },
  run: async (context) => {
    const outcome = await run(context, 'deletes', (spec) => {
      const limit = toNumber(spec['limit']);
      if (limit !== 0 && limit !== 1)
        return fail('FailedToParse', `The limit field in delete objects must be 0 or 1. Got ${String(limit)}`);
      refuseRetries(context, limit === 0, 'limit=0');
      return (work) => {
        const { collection, found } = matching(context, work, spec, limit);
        if (collection) for (const each of found) deleteRecord(work, collection, each);
        return { n: found.length };
      };
    });
    return reply(outcome, { n: sum(outcome, 'n') });
  },
};

/** What writes many documents cannot be retried. */
function refuseRetries({ txnNumber, transaction }: Context, many: boolean, option: string): void {
  if (many && txnNumber !== undefined && !transaction) fail('InvalidOptions', `Cannot use retryable writes with ${option}`);
}

/** `findAndModify`: one document, as it was or as it is afterwards. */
const findAndModify: Command = {
  ...writing,
  fields: fieldsOf({
    object: 'query update sort fields',
    bool: 'remove new upsert bypassDocumentValidation',
    any: 'hint',
  }),
  run: async (context) => {
    const { command } = context;
    const remove = flag(command, 'remove');
    if (remove === ((command['update'] ?? null) !== null))
      fail('FailedToParse', "Either an 'update' or 'remove'=true must be specified, not both");
    for (const option of ['upsert', 'new'])
      if (remove && flag(command, option)) fail('FailedToParse', `Cannot specify both '${option}'=true and 'remove'=true`);
    const spec = { ...command, q: command['query'], u: command['update'], multi: false };
    const project = compileProjection(documentField(command, 'fields'));
    const shown = (document: Document | undefined): Document | null => (document ? decode(project(encode(document))) : null);
    const statement: Statement = remove ? removeOne(context, spec, shown) : modifyOne(context, spec, shown);
    const { results, errors } = await runStatements(context, [statement], true);
    const [error] = errors;
    if (error) {
      const { code, errmsg, index: _, ...extra } = error;
      fail(Number(code), String(errmsg), { extra });
    }
    return { ...results.get(0) };
  },
};

function removeOne(context: Context, spec: Document, shown: (document: Document | undefined) => Document | null): Statement {
  return (work) => {
    const { collection, found } = matching(context, work, spec, 1);
    const [old] = found;
    if (collection && old) deleteRecord(work, collection, old);
    return { lastErrorObject: { n: found.length }, value: shown(old?.document) };
  };
}

function modifyOne(context: Context, spec: Document, shown: (document: Document | undefined) => Document | null): Statement {
  const apply = updateStatement(context, spec);
  return (work) => {
    const { n, before, after, upserted } = apply(work) as UpdateResult;
    const value = shown(flag(context.command, 'new') ? after : before);
    return { lastErrorObject: { n, updatedExisting: before !== undefined, ...(upserted && { upserted: upserted['_id'] }) }, value };
  };
}

interface UpdateResult extends Document {
  readonly n: number;
  readonly nModified: number;
  /** `{ _id }` of the document an upsert made. */
  readonly upserted?: Document;
  readonly before?: Document;
  readonly after?: Document;
}

function updateStatement(context: Context, spec: Document): Statement {
  const change = spec['u'] as Document;
  const replaces = isReplacement(change);
  const multi = flag(spec, 'multi');
  return (work) => {
    if (multi && replaces) fail('FailedToParse', 'multi update is not supported for replacement-style update');
    const fresh = replaces ? stamped(change, () => context.services.engine.tick()) : change;
    const compiled = compileUpdate(fresh);
    const { collection, found } = matching(context, work, spec, multi ? 0 : 1);
    if (!collection || found.length === 0) return flag(spec, 'upsert') ? upsert(context, work, spec, compiled) : { n: 0, nModified: 0 };
    let nModified = 0;
    let last: { before: Document; after: Document } | undefined;
    for (const old of found) {
      const after = compiled(old.document);
      last = { before: old.document, after };
      if (after === old.document) continue;
      const bytes = replaces && fresh === change ? replacementReceived(spec, change, after) : undefined;
      replaceRecord(work, collection, old, after, { ...writeOptions(context), bytes, update: replaces ? undefined : change });
      nModified += 1;
    }
    // Only findAndModify answers documents; an update's retry record stays small.
    return { n: found.length, nModified, ...(context.name === 'findAndModify' && last) };
  };
}

/** The bytes a replacement came in, where it is stored as it came: with its `_id` first. */
function replacementReceived(spec: Document, change: Document, after: Document): Buffer | undefined {
  const bytes = bytesReceived(spec);
  if (bytes === undefined || Object.keys(change)[0] !== '_id' || after['_id'] !== change['_id']) return undefined;
  let received: Buffer | undefined;
  for (const each = new Elements(bytes); each.next();) if (each.key === 'u') received = bytes.subarray(each.value, each.end);
  return received;
}

function upsert(context: Context, work: Work, spec: Document, compiled: ReturnType<typeof compileUpdate>): UpdateResult {
  const collection = ensureCollection(context, work);
  const document = withId(compiled(seedFromFilter(documentField(spec, 'q'), isReplacement(spec['u'] as Document)), true));
  insertRecord(work, context.services.catalog, collection, document, writeOptions(context));
  return { n: 1, nModified: 0, upserted: { _id: document['_id'] }, ...(context.name === 'findAndModify' && { after: document }) };
}

/** The documents a statement is about; read in full before the first is changed, so that a change does not bring one back. */
function matching(context: Context, work: Work, spec: Document, limit: number): { collection: Collection | undefined; found: Found[] } {
  const collection = collectionOf(context, work);
  const asked: Search = {
    ...question(context, spec['q'], context.name === 'findAndModify' ? spec['sort'] : undefined),
    hint: spec['hint'] ?? undefined,
    limit,
  };
  return { collection, found: collection ? [...search(work.reader, collection, asked)] : [] };
}

function collectionOf(context: Context, work: Work): Collection | undefined {
  const name = collectionName(context);
  work.use(catalogKey(context.db, name));
  return context.services.catalog.find(work.reader, context.db, name);
}

const ensureCollection = (context: Context, work: Work): Collection =>
  collectionOf(context, work) ?? context.services.catalog.create(work, context.db, collectionName(context), {});

/** What the elements of a command's array may and must have; a document to insert is as it is. */
const statementFields: Readonly<Record<string, { readonly fields: Fields; readonly required: readonly string[] }>> = {
  updates: { fields: fieldsOf({ object: 'q u', any: 'hint', bool: 'multi upsert' }), required: ['q', 'u'] },
  deletes: { fields: { q: 'object', limit: 'number', hint: 'any' }, required: ['q', 'limit'] },
};

/** The elements of a command's array. @throws MongoError 14, 16, 40414, 40415 */
export function elementsOf(name: string, command: Document, field: string): readonly Document[] {
  checkRequired(name, command, [field]);
  const value = command[field] as readonly unknown[];
  if (value.length === 0 || value.length > mostStatements)
    fail('InvalidLength', `Write batch sizes must be between 1 and ${mostStatements}. Got ${value.length} operations.`);
  return value.map((item, index) => {
    if (!isDocument(item)) return wrongType(`${name}.${field}.${index}`, item, 'object');
    const allowed = statementFields[field];
    if (allowed) {
      checkFields(`${name}.${field}`, item, allowed.fields, {});
      checkRequired(`${name}.${field}`, item, allowed.required);
    }
    return item;
  });
}

/** Runs the statements made of the elements of a command's array. */
function run(context: Context, field: string, statementOf: (element: Document) => Statement): Promise<Outcome> {
  const { name, command } = context;
  const statements = elementsOf(name, command, field).map(statementOf);
  return runStatements(context, statements, command['ordered'] === undefined || flag(command, 'ordered'));
}

const writeOptions = ({ command }: Context) => ({ bypassValidation: flag(command, 'bypassDocumentValidation') });

const sum = ({ results }: Outcome, field: string): number =>
  [...results.values()].reduce((total, result) => total + (toNumber(result[field]) ?? 0), 0);

const reply = ({ errors }: Outcome, fields: Document): Document => ({ ...fields, ...(errors.length > 0 && { writeErrors: errors }) });

/** Commands that write. */
export const writeCommands = { insert, update, delete: deleteCommand, findAndModify } satisfies Record<string, Command>;
