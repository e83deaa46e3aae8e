/** Every program in the document for clients, as it is pasted, against a server that stops and comes again. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse, print, validate } from 'graphql';
import { introspectionText } from '../../src/graphql/clientArtifacts.js';
import { subgraphSchema } from '../../src/graphql/schema.js';
import { raising } from '../badInput/testServer.js';
import { freePort } from '../support/compiledProgram.js';
import { type ProductProcess, startProductProcess } from '../support/inProcessProduct.js';
import {
  ADDRESS,
  blockIn,
  missingFor,
  RELAY_ARTIFACTS,
  RELAY_OPERATION,
  type RunningSnippet,
  type Snippet,
  SNIPPETS,
  startSnippet,
} from './snippets.js';

const CACHE = 'node_modules/.cache';
const OPERATION = /(?:`|"|')\s*((?:query|mutation|subscription)\s[\s\S]*?|\{ performanceIssues[\s\S]*?)(?:`|"""|"|')/g;

const operationsIn = ({ code }: Snippet): readonly string[] => [...code.matchAll(OPERATION)].map(([, operation = '']) => operation);

const runnable = SNIPPETS.filter(({ language }) => missingFor(language) === null);
const others = SNIPPETS.filter((snippet) => !runnable.includes(snippet));

let folder: string;
beforeAll(async () => {
  await mkdir(CACHE, { recursive: true });
  // Below node_modules, so that packages are found from there.
  folder = await mkdtemp(join(CACHE, 'clients-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the programs for clients', () => {
  test('are those of the usual libraries and languages', () => {
    expect(SNIPPETS.map(({ title }) => title)).toEqual([
      'Apollo Client',
      'urql',
      'Relay',
      'graphql-ws',
      'An event stream in a browser',
      'Java',
      'Python',
      'curl',
    ]);
  });

  test.each(SNIPPETS)('$title: reads, writes and subscribes by what the contract has, and says where it goes on', (snippet) => {
    const schema = subgraphSchema();
    const operations = operationsIn(snippet);
    expect(operations.map((operation) => validate(schema, parse(operation)))).toEqual([[], [], []]);
    expect(snippet.code).toContain(ADDRESS);
    expect(snippet.code).toContain('TOKEN');
    expect(snippet.code).toMatch(/\bafter\b|last-event-id|EventSource/);
  });

  test('for Relay is the one that its compiler was given', async () => {
    const artifacts = JSON.parse(await readFile(RELAY_ARTIFACTS, 'utf8')) as Readonly<Record<string, { readonly hash: string }>>;
    const code = SNIPPETS.find(({ title }) => title === 'Relay')?.code ?? '';
    const hashes = [...code.matchAll(RELAY_OPERATION)].map(([, text = '', name = '']) => [
      name,
      createHash('md5')
        .update(print(parse(text)))
        .digest('hex'),
    ]);
    expect(hashes).toEqual(Object.entries(artifacts).map(([name, { hash }]) => [name, hash]));
  });
});

describe('a program of a client', () => {
  let product: ProductProcess;
  let issue: string;
  const running = new Map<Snippet, RunningSnippet>();

  const note = async (): Promise<number> =>
    Number((await product.mutate('operator', 'addPerformanceIssueNote', { id: issue, text: 'Seen' }))['version']);
  const all = (is: (snippet: RunningSnippet) => boolean): Promise<unknown> =>
    Promise.all(
      [...running.values()].map(async (snippet) => {
        while (!is(snippet)) await snippet.more();
      }),
    );

  beforeAll(async () => {
    product = await startProductProcess();
    issue = String((await product.mutate('operator', 'raisePerformanceIssue', raising({ partyId: product.partyA })({ product })))['id']);
    const environment = { PORT: String(await freePort()) };
    const server = await product.startAnother({ environment });
    for (const [index, snippet] of runnable.entries()) {
      const own = join(folder, String(index));
      await mkdir(own);
      running.set(snippet, startSnippet(snippet, own, new URL(server.url).host, await product.token('operator')));
    }
    // A program does not say when it has subscribed: something happens until each has heard of it.
    const happening = setInterval(() => void note(), 1_000);
    await all(({ versions }) => versions().length > 0).finally(() => clearInterval(happening));
    await server.close();
    await note();
    await product.startAnother({ environment });
    const last = await note();
    await all(({ versions }) => versions().includes(last));
  });
  afterAll(async () => {
    await Promise.all([...running.values()].map((snippet) => snippet.end()));
    await product.close();
  });

  test.each(runnable)('$title: reads an issue, is told why it may not start it, and misses no change', (snippet) => {
    const { printed, versions } = running.get(snippet) ?? { printed: () => '', versions: () => [] };
    const [first = 0] = versions();
    expect(printed()).toMatch(/^.*Packet loss.*\n+.*NOT_PERMITTED/);
    expect(versions().length).toBeGreaterThan(2);
    expect(versions()).toEqual(versions().map((_, index) => first + index));
  });

  if (others.length > 0)
    test.skip.each(others)('$title: cannot be run here, where its language is not installed; its form alone was checked', () => undefined);
});

test('the configuration for typed documents makes them of the operations of a client', async () => {
  const source = join(folder, 'typed', 'src');
  await mkdir(source, { recursive: true });
  const operations = operationsIn(SNIPPETS[0] ?? { title: '', language: '', code: '' });
  await Promise.all([
    writeFile(join(folder, 'typed', 'codegen.yml'), blockIn('yaml')),
    writeFile(join(folder, 'typed', 'schema.json'), introspectionText(subgraphSchema())),
    writeFile(join(source, 'queries.graphql'), operations.join('\n')),
  ]);
  const [config] = /src\/\*\*\/\*\.\w+/.exec(blockIn('yaml')) ?? [];
  expect(config).toBeDefined();
  const child = spawn('npx', ['--no-install', 'graphql-codegen', '--silent'], { cwd: join(folder, 'typed'), stdio: 'inherit' });
  expect(await once(child, 'close')).toEqual([0, null]);
  expect(await readFile(join(source, 'documents.ts'), 'utf8')).toMatch(
    /export const StartDocument = .* as DocumentNode<StartMutation, StartMutationVariables>/,
  );
});
