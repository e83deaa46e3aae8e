/** The programs in the document for clients, and how each is run. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { possibleTypesText } from '../../src/graphql/clientArtifacts.js';
import { subgraphSchema } from '../../src/graphql/schema.js';

/** A program as a reader pastes it. */
export interface Snippet {
  /** The heading above it. */
  readonly title: string;
  readonly language: string;
  readonly code: string;
}

const CONNECT = readFileSync('docs/clients.md', 'utf8').split('\n## Connect\n')[1] ?? '';

/** The address in every snippet. */
export const ADDRESS = '127.0.0.1:4000';

export const SNIPPETS: readonly Snippet[] = CONNECT.split(/^### /m)
  .slice(1)
  .map((section) => {
    const [, language = '', code = ''] = /^```(\w+)\n([\s\S]*?)^```$/m.exec(section) ?? [];
    return { title: section.split('\n')[0] ?? '', language, code };
  });

/** The first block of a language below the heading of all of them. */
export const blockIn = (language: string): string => new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(CONNECT)?.[1] ?? '';

/** What Relay's compiler made of the snippet. */
export const RELAY_ARTIFACTS = 'test/fixtures/relayArtifacts.json';
export const RELAY_OPERATION = /graphql`(\s*(?:query|mutation|subscription) (\w+)[\s\S]*?)`/g;

interface Language {
  readonly command: string;
  readonly file: string;
  readonly options: readonly string[];
}

/** A file of this name, and the command that runs it. */
const LANGUAGES: Readonly<Record<string, Language>> = {
  // Before Node.js 22 there is a WebSocket for those who ask for it.
  js: {
    command: process.execPath,
    file: 'client.mjs',
    options: ['--disable-warning=ExperimentalWarning', ...('WebSocket' in globalThis ? [] : ['--experimental-websocket'])],
  },
  java: { command: 'java', file: 'Watch.java', options: [] },
  python: { command: 'python3', file: 'client.py', options: [] },
  sh: { command: 'sh', file: 'client.sh', options: [] },
};

/** What a snippet needs besides its language. */
const NEEDED: Readonly<Record<string, readonly string[]>> = { sh: ['curl'] };

/** The program that this machine lacks for a language; null for none. */
export const missingFor = (language: string): string | null =>
  [LANGUAGES[language]?.command ?? language, ...(NEEDED[language] ?? [])].find(
    (command) => spawnSync(command, ['--version']).error !== undefined,
  ) ?? null;

/** A snippet at work. */
export interface RunningSnippet {
  /** Everything that it printed so far. */
  readonly printed: () => string;
  /** The versions of an issue that it heard of, in the order in which it did. */
  readonly versions: () => readonly number[];
  /** Resolves when it has printed something more. Throws when it ends instead. */
  readonly more: () => Promise<unknown>;
  readonly end: () => Promise<void>;
}

const VERSION = /NoteAdded\W+(?:version\W+)?(\d+)/g;

/** Starts a snippet in a folder of its own. @param host where the server listens, in place of the address in the document */
export const startSnippet = ({ language, code }: Snippet, folder: string, host: string, token: string): RunningSnippet => {
  const { command, file, options } = LANGUAGES[language] ?? { command: language, file: 'client', options: [] };
  writeFileSync(join(folder, 'possibleTypes.json'), possibleTypesText(subgraphSchema()));
  writeFileSync(join(folder, 'artifacts.json'), readFileSync(RELAY_ARTIFACTS));
  writeFileSync(join(folder, file), asInItsPlace(code).replaceAll(ADDRESS, host));
  const child = spawn(command, [...options, file], {
    cwd: folder,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], TOKEN: token },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own: a shell's programs end with it.
    detached: true,
  });
  return watched(child);
};

/** As Relay's plugins for bundlers do it; and a page stays open while it waits to connect again, where Node.js would end. */
const asInItsPlace = (code: string): string => {
  if (code.includes("from 'relay-runtime'"))
    return `import ARTIFACTS from './artifacts.json' with { type: 'json' };\n${code.replaceAll(RELAY_OPERATION, 'ARTIFACTS.$2')}`;
  return code.includes("from 'eventsource'") ? `${code}setInterval(() => undefined, 1_000_000);\n` : code;
};

const watched = (child: ChildProcess): RunningSnippet => {
  const written = { out: '', err: '' };
  let wake = (): void => undefined;
  child.stdout?.on('data', (text: Buffer) => {
    written.out += text.toString();
    wake();
  });
  child.stderr?.on('data', (text: Buffer) => (written.err += text.toString()));
  const closed = once(child, 'close');
  return {
    printed: () => written.out,
    versions: () => [...written.out.matchAll(VERSION)].map(([, version]) => Number(version)),
    more: () =>
      Promise.race([
        new Promise<void>((resolve) => (wake = resolve)),
        closed.then(() => {
          throw new Error(`It ended (${String(child.exitCode)}): ${written.out}${written.err}`);
        }),
      ]),
    end: async () => {
      if (child.exitCode === null && child.signalCode === null) process.kill(-(child.pid ?? 0), 'SIGKILL');
      await closed;
    },
  };
};
