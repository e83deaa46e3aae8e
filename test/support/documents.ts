/** The documents, and the operations in them as a reader pastes them. */
import { readdirSync, readFileSync } from 'node:fs';

export const DOCUMENTS = [
  'README.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** Every text that a pattern captures first, with its document. */
export const matchesIn = (pattern: RegExp): readonly (readonly [document: string, text: string])[] =>
  DOCUMENTS.flatMap((document) =>
    [...readFileSync(document, 'utf8').matchAll(pattern)].map(([, text = '']) => [document, text.trim()] as const),
  );

/** One operation of a document. */
export interface DocumentedOperation {
  readonly document: string;
  /** What the paragraph above the operation says. */
  readonly title: string;
  /** Whose token it takes: the bold words that begin that paragraph. */
  readonly caller: string;
  readonly source: string;
  /** The JSON block below the operation, as it is written. */
  readonly variables: string;
}

const OPERATION = /^\*\*(.+?)\*\*([^\n]*)\n\n```graphql\n([\s\S]*?)^```\n(?:\n```json\n([\s\S]*?)^```$)?/gm;

export const documentedOperations: readonly DocumentedOperation[] = DOCUMENTS.flatMap((document) =>
  [...readFileSync(document, 'utf8').matchAll(OPERATION)].map(([, caller = '', rest = '', source = '', variables = '{}']) => ({
    document,
    title: `${caller}${rest}`,
    caller,
    source,
    variables,
  })),
);

/** The callers that a document makes a token for, by name, with the command that prints it. */
export const documentedTokens = (document: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    [...readFileSync(document, 'utf8').matchAll(/^- \*\*(.+?)\*\*: `npx party-performance (token [^`]+)`$/gm)].map(
      ([, caller = '', command = '']) => [caller, command.split(' ')] as const,
    ),
  );

/** The mutations that the tables of the documents are about: the first cells below the heading `mutation`. */
export const documentedMutations: readonly (readonly [document: string, mutation: string])[] = matchesIn(
  /^\| mutation +\|.*\n\|[-| ]+\n((?:\|.*\n)+)/gm,
).flatMap(([document, rows]) =>
  rows
    .split('\n')
    .flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`(\w+)`/g)].map(([, mutation = '']) => [document, mutation] as const)),
);

const DAY_MS = 86_400_000;

const fieldAt = (answers: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (value, key) => (typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : undefined),
      answers,
    );

/** `now`, `60 days ago` or `in 90 days` as a number of days; undefined for anything else. */
const daysFromNow = (placeholder: string): number | undefined => {
  if (placeholder === 'now') return 0;
  const [, ago, ahead] = /^(?:(\d+) days ago|in (\d+) days)$/.exec(placeholder) ?? [];
  if (ahead !== undefined) return Number(ahead);
  return ago === undefined ? undefined : -Number(ago);
};

/**
 * The variables of an operation, with `<now>`, `<60 days ago>`, `<in 90 days>` and `<field.of.an.earlier.answer>` replaced as a reader does.
 * @param answers fields of earlier answers of the same document, by name
 * @throws Error naming a placeholder for which no earlier answer has a value
 */
export const filledVariables = (variables: string, answers: Readonly<Record<string, unknown>>, now: Date): Record<string, unknown> =>
  JSON.parse(variables, (_, value: unknown) => {
    const placeholder = typeof value === 'string' ? /^<(.+)>$/.exec(value)?.[1] : undefined;
    if (placeholder === undefined) return value;
    const days = daysFromNow(placeholder);
    const filled = days === undefined ? fieldAt(answers, placeholder) : new Date(now.getTime() + days * DAY_MS).toISOString();
    if (filled === undefined) throw new Error(`No earlier answer has <${placeholder}>`);
    return filled;
  }) as Record<string, unknown>;
