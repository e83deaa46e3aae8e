/** Every operation and command of the documents works as it is written there. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Command } from 'commander';
import { COMMANDS as COMMAND_LIST } from '../src/cli/commands.js';
import { type FieldNode, getOperationAST, isAbstractType, Kind, parse, print, type SelectionSetNode, visit } from 'graphql';
import { subgraphSchema } from '../src/graphql/schema.js';
import { matchesIn, documentedMutations, documentedOperations, documentedTokens, filledVariables } from './support/documents.js';
import type { JsonObject } from './support/graphClient.js';
import { compileProgram, type CompiledProgram, type RunningProgram } from './support/compiledProgram.js';
import { type SubscriptionAnswer, subscribeOverEvents, type Subscriber } from './support/transport/subscribers.js';

const COMMANDS = matchesIn(/npx party-performance ([a-z][^\n`>|#]*)/g);
const BLOCKS = matchesIn(/^```graphql\n([\s\S]*?)^```/gm);

const commands = new Command('party-performance');
for (const add of Object.values(COMMAND_LIST)) await add(commands);

/** What a command line names that is not there. */
const strange = (line: string): readonly string[] => {
  const [name = '', ...words] = line.split(/\s+/);
  const command = commands.commands.find((each) => each.name() === name);
  const flags = words.flatMap((word) => /^--[a-z][a-z-]*/.exec(word)?.[0] ?? []);
  const known = ['--help', ...(command?.options.map(({ long }) => long) ?? [])];
  return command === undefined ? [name] : flags.filter((flag) => !known.includes(flag));
};

describe('the documents', () => {
  test('hold operations and commands at all', () => {
    expect([BLOCKS.length > 10, COMMANDS.length > 8]).toEqual([true, true]);
  });

  test('say above each operation whose token it takes', () => {
    expect(documentedOperations.map(({ document, source }) => [document, source.trim()])).toEqual(BLOCKS);
  });

  test('name the mutations of the contract in their tables', () => {
    const known = subgraphSchema().getMutationType()?.getFields() ?? {};
    expect(documentedMutations.length).toBeGreaterThan(20);
    expect(documentedMutations.filter(([, mutation]) => !(mutation in known))).toEqual([]);
  });

  test.each(COMMANDS)('%s: party-performance %s', (_, line) => {
    expect(strange(line)).toEqual([]);
  });
});

const TYPE_NAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/** The operation, asking for every type name: that shows whether a mutation was refused. */
const withTypeNames = (source: string): string =>
  print(visit(parse(source), { SelectionSet: { leave: (set) => ({ ...set, selections: [...set.selections, TYPE_NAME] }) } }));

const operationType = (source: string): string | undefined => getOperationAST(parse(source))?.operation;

const refusalNames = (): readonly string[] => {
  const schema = subgraphSchema();
  const refusal = schema.getType('PerformanceRefusal');
  return isAbstractType(refusal) ? schema.getPossibleTypes(refusal).map(({ name }) => name) : [];
};
const REFUSALS = new Set(refusalNames());

const asksForType = ({ selections }: SelectionSetNode): boolean =>
  selections.some((selection) => selection.kind === Kind.FIELD && selection.name.value === '__typename');

/** The response names that lead to each field of an operation that has fields of its own; one that asks for its type has an answer. */
const branches = (selections: SelectionSetNode | undefined, path: readonly string[] = []): readonly (readonly string[])[] =>
  (selections?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.INLINE_FRAGMENT) return branches(selection.selectionSet, path);
    if (selection.kind !== Kind.FIELD || selection.selectionSet === undefined) return [];
    const here = [...path, (selection.alias ?? selection.name).value];
    return [...(asksForType(selection.selectionSet) ? [] : [here]), ...branches(selection.selectionSet, here)];
  });

const valuesAt = (value: unknown, [name, ...rest]: readonly string[]): readonly unknown[] => {
  if (Array.isArray(value)) return value.flatMap((each) => valuesAt(each, name === undefined ? [] : [name, ...rest]));
  if (name === undefined) return [value];
  return typeof value === 'object' && value !== null ? valuesAt((value as JsonObject)[name], rest) : [];
};

/** Whether an object has a field with something in it. Type names are asked for by the test alone. */
const shows = (value: unknown): boolean =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).some(([name, each]) => name !== '__typename' && shows(each))
    : value !== null && value !== undefined;

/** What an operation asks for and its answer shows nowhere: a block that a reader pastes has to show what it is about. */
const emptyIn = (source: string, answer: unknown): readonly string[] =>
  branches(getOperationAST(parse(source))?.selectionSet)
    .filter((path) => !valuesAt(answer, path).some(shows))
    .map((path) => path.join('.'));

test('an answer of nulls and empty lists shows nothing', () => {
  const source = '{ party { id } parties { nodes { name coverage { arrangement { id } overruled { id } } } } }';
  const nodes = [{ __typename: 'Party', name: 'A', coverage: null }];
  expect(emptyIn(source, { party: { __typename: 'Party', id: null }, parties: { nodes } })).toEqual([
    'party',
    'parties.nodes.coverage',
    'parties.nodes.coverage.arrangement',
    'parties.nodes.coverage.overruled',
  ]);
  expect(emptyIn('{ party { __typename ... on PerformanceRefusal { code } } }', { party: { __typename: 'Party' } })).toEqual([]);
  const covered = [...nodes, { name: 'B', coverage: { arrangement: { id: 1 }, overruled: [{ id: 2 }] } }];
  expect(emptyIn(source, { party: { id: 'a' }, parties: { nodes: covered } })).toEqual([]);
});

describe('the operations of the documents, on the demonstration,', () => {
  let program: CompiledProgram;
  let directory: string;
  let server: RunningProgram;
  let greeting: string;
  const answers = new Map<string, Record<string, JsonObject>>();
  const minted = new Map<string, string>();
  const subscribers: Subscriber[] = [];

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'party-performance-'));
    program = await compileProgram();
    server = program.start(['serve'], { DATA_DIR: directory, PORT: '0', LOG_LEVEL: 'error' });
    greeting = await server.waitForOutput(/supplier B\s+\S+/);
  });
  afterAll(async () => {
    for (const subscriber of subscribers) subscriber.kill();
    server.process.kill('SIGTERM');
    await server.ended;
    await program.close();
    await rm(directory, { recursive: true, force: true });
  });

  const url = (): string => /http:\/\/[^\s/]+/.exec(greeting)?.[0] ?? '';
  /** The server prints a token below each name; for other callers the document says which command does. */
  const tokenOf = async (document: string, caller: string): Promise<string> => {
    const command = documentedTokens(document).get(caller);
    if (command === undefined) return new RegExp(`^ *${caller}\\s+(eyJ\\S+)`, 'im').exec(greeting)?.[1] ?? '';
    const line = command.join(' ');
    const token = minted.get(line) ?? (await program.run(command, { DATA_DIR: directory })).out.trim();
    minted.set(line, token);
    return token;
  };

  const post = async (token: string, query: string, variables: JsonObject): Promise<SubscriptionAnswer> => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    const response = await fetch(`${url()}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
    return (await response.json()) as SubscriptionAnswer;
  };

  test.each(documentedOperations)('$document: $title', async ({ document, caller, source, variables }) => {
    const earlier = answers.get(document) ?? {};
    const token = await tokenOf(document, caller);
    const values = filledVariables(variables, earlier, new Date());
    if (operationType(source) === 'subscription') {
      subscribers.push(subscribeOverEvents('POST')(url(), { query: source, variables: values, token }));
      return;
    }
    const { data, errors } = await post(token, withTypeNames(source), values);
    expect(errors).toBeUndefined();
    const fields = data as Record<string, JsonObject>;
    expect(Object.values(fields).filter((field) => REFUSALS.has(String(field['__typename'])))).toEqual([]);
    expect(emptyIn(source, fields)).toEqual([]);
    answers.set(document, { ...earlier, ...fields });
  });

  test('lead an issue of the README from raised to closed, and every subscription hears what it is about', async () => {
    expect(answers.get('README.md')).toMatchObject({
      verifyRestoration: { performanceIssue: { verifications: [{ passed: true }] } },
      acceptPerformanceIssueResolution: { performanceIssue: { status: 'CLOSED' } },
    });
    const heard = await Promise.all(subscribers.map((subscriber) => subscriber.next()));
    const changed = { data: { performanceIssueChanged: { type: expect.any(String), cursor: expect.any(String) } } };
    expect(heard).toMatchObject(Array.from({ length: 3 }, () => changed));
  });
});
