import { Int32 } from 'bson';

export type Document = Record<string, unknown>;

/** What a row does to a collection that holds its documents. */
export type Operation =
  | { readonly find: Document; readonly sort?: Document; readonly projection?: Document; readonly skip?: number; readonly limit?: number }
  | { readonly aggregate: readonly Document[] }
  | {
      readonly update: Document;
      readonly filter: Document;
      readonly upsert?: boolean;
      readonly many?: boolean;
    }
  | { readonly replace: Document; readonly filter: Document; readonly upsert?: boolean }
  | { readonly insert: readonly Document[]; readonly validator?: Document; readonly index?: IndexSpec };

export interface IndexSpec {
  readonly key: Record<string, 1 | -1>;
  readonly unique?: boolean;
  readonly partialFilterExpression?: Document;
}

/** One line of the golden table. */
export interface Row {
  /** The page of MongoDB's manual the row follows. */
  readonly page: string;
  /** The behaviour, as a sentence. */
  readonly says: string;
  /** What the collection holds; without `_id` they are numbered from 1. */
  readonly documents: readonly Document[];
  readonly operation: Operation;
  /** The documents that come back (find, aggregate) or are stored afterwards (the others), or the error's code. */
  readonly gives: readonly Document[] | { readonly code: number };
  /** For updates: how many documents changed. */
  readonly modified?: number;
}

function numbered(documents: readonly Document[]): readonly Document[] {
  return documents.map((doc, i) => ('_id' in doc ? doc : { _id: new Int32(i + 1), ...doc }));
}

/** A filter and the numbers of the documents it finds, in their order. */
export function finds(page: string, says: string, documents: readonly Document[], filter: Document, numbers: readonly number[]): Row {
  const all = numbered(documents);
  return {
    page,
    says,
    documents: all,
    operation: { find: filter, sort: { _id: 1 } },
    gives: numbers.map((number) => all[number - 1] ?? {}),
  };
}

/** A find with sort or projection, and the documents it answers. */
export function answers(page: string, says: string, documents: readonly Document[], operation: Operation, gives: readonly Document[]): Row {
  return { page, says, documents: numbered(documents), operation, gives };
}

/** An update of the one document there is, and what it becomes; the same document means nothing was modified. */
export function updates(page: string, says: string, before: Document, update: Document, after: Document): Row {
  const [start = {}] = numbered([before]);
  const [end = {}] = numbered([after]);
  const operation: Operation = { update, filter: { _id: 1 } };
  return { page, says, documents: [start], operation, gives: [end], modified: before === after ? 0 : 1 };
}

/** A pipeline and the documents it yields. */
export function aggregates(
  page: string,
  says: string,
  documents: readonly Document[],
  pipeline: readonly Document[],
  gives: readonly Document[],
): Row {
  return { page, says, documents: numbered(documents), operation: { aggregate: pipeline }, gives };
}

/** An expression over one document and its value; `undefined` means the field is missing. */
export function evaluates(page: string, says: string, document: Document, expression: unknown, value: unknown): Row {
  return { ...misuses(page, says, document, expression, 0), gives: [{ _id: value === undefined ? {} : { value } }] };
}

/** An expression that fails on one document, and the code. */
export function misuses(page: string, says: string, document: Document, expression: unknown, code: number): Row {
  return {
    page,
    says,
    documents: numbered([document]),
    operation: { aggregate: [{ $group: { _id: { value: expression } } }] },
    gives: { code },
  };
}

/** An operation that is refused, and the code. */
export function refuses(page: string, says: string, documents: readonly Document[], operation: Operation, code: number): Row {
  return { page, says, documents: numbered(documents), operation, gives: { code } };
}
