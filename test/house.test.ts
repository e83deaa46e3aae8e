/**
 * Keeps the directions of the house: which room may import which, which packages belong where, how long a file may be, that aggregates are
 * listed once, and that the paths in documents exist.
 */
import { describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { basename, dirname, join, normalize, relative } from 'node:path';

const SRC = 'src';
const LONGEST_FILE = 300;
const FULLEST_FOLDER = 20;

/** A row of the table of rooms in `ARCHITECTURE.md`: its name with what it links to, what it is, and what it may import. */
const ROOM_ROW = /^\| \[([\w/-]+)\]\((\S+)\) *\|[^|]*\|([^|]*)\|$/gm;

/** Which rooms a room may import, from that table; itself it always may. A file beside the rooms is a room of its own. */
const ROOM_ROWS = [...readFileSync('ARCHITECTURE.md', 'utf8').matchAll(ROOM_ROW)].filter(([, , path = '']) => path.startsWith(`${SRC}/`));
const FOR_ALL_BELOW = ROOM_ROWS.flatMap(([, room = '', , may = '']) => (may.includes('all below may import it') ? room : []));
const ROOMS: Readonly<Record<string, readonly string[]>> = ROOM_ROWS.reduce<Record<string, readonly string[]>>(
  (above, [, room = '', , may = '']) => {
    const named = [...may.matchAll(/`(\w+)`/g)].map(([, other = '']) => other);
    const open = FOR_ALL_BELOW.filter((other) => other in above);
    return { ...above, [room]: may.includes('all of the above') ? Object.keys(above) : [...named, ...open] };
  },
  {},
);

/**
 * Where a package may be imported: a room, or one file of it. A package that is not named belongs nowhere yet, and Node's own modules
 * belong in every room but `domain`. The driver is the store's; the one file besides borrows the type of its filters.
 */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  mongodb: ['store', 'graphql/connections.ts'],
  'mongod-embedded': ['cli'],
  luxon: ['domain/time/zone.ts', 'graphql', 'ingest'],
  '@opentelemetry/api': ['telemetry'],
  '@opentelemetry/context-async-hooks': ['telemetry/sdk.ts'],
  '@opentelemetry/core': ['telemetry/sdk.ts'],
  '@opentelemetry/exporter-trace-otlp-http': ['telemetry/sdk.ts'],
  '@opentelemetry/resources': ['telemetry/sdk.ts'],
  '@opentelemetry/sdk-trace': ['telemetry/sdk.ts'],
  'prom-client': ['telemetry/prometheus.ts'],
  'rate-limiter-flexible': ['server/load/rateLimits.ts'],
  graphql: ['graphql', 'server'],
  'graphql-jit': ['graphql'],
  dataloader: ['graphql'],
  'lru-cache': ['graphql', 'server'],
  '@apollo/subgraph': ['graphql'],
  '@apollo/server': ['server'],
  '@as-integrations/fastify': ['server'],
  '@fastify/compress': ['server'],
  '@fastify/cors': ['server'],
  fastify: ['server'],
  'graphql-ws': ['server'],
  ws: ['server'],
  jose: ['server'],
  ruru: ['server'],
  pino: ['server', 'cli'],
  'pino-pretty': ['cli'],
  '@streamparser/json': ['ingest/incidentLog/jsonRecords.ts'],
  'csv-parse': ['ingest'],
  'ical.js': ['ingest/maintenance/calendar.ts'],
  'windows-iana': ['ingest/maintenance/calendar.ts'],
  commander: ['cli', 'main'],
  'cli-progress': ['cli'],
  yaml: ['cli/agreement.ts'],
  vega: ['cli/report/chart.ts'],
  'vega-lite': ['cli/report/chart.ts'],
};

/** What of Node is a function of its arguments alone, and the one file of the domain that needs it. */
const PURE_BUILTINS: Readonly<Record<string, readonly string[]>> = {
  'node:crypto': ['domain/plan/authorization/consent.ts', 'domain/plan/maintenance/maintenance.ts'],
};

/** The one door through which the graph reaches what reads notices: text that a client sends. */
const NOTICE_DOOR = 'ingest/maintenance/importNotice.ts';

const EMBEDDED = 'packages/mongod-embedded';
/** The folders of the embedded database, from the lowest up: each imports itself and those before it. */
const LAYERS = ['errors', 'bson', 'query', 'storage', 'planner', 'protocol', 'execution', 'commands', 'server', 'index'];
/** What the tests of the embedded database share with those of the product. */
const SHARED_BY_TESTS = ['test/support/size.ts', 'test/support/smallDisk.ts'];

interface Source {
  /** Path below the folder that was read. */
  readonly path: string;
  readonly room: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const roomOf = (path: string): string => (path.split('/')[0] ?? '').replace(/\.ts$/, '');

/** Where a statement or a call imports from, types too. A statement of several lines ends with one that begins with its brace. */
const IMPORT = /(?:^(?:import|export|\}).* from |^import |\bimport\()'([^'\n]+)'/gm;
const importsOf = (text: string): readonly string[] => [...text.matchAll(IMPORT)].map(([, specifier = '']) => specifier);

/** Of a package of its own in a folder, what it has installed. */
const isInstalled = (path: string): boolean => path.includes('node_modules');

const sourcesIn = (folder: string): readonly Source[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !isInstalled(entry.parentPath))
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const text = readFileSync(file, 'utf8');
      const path = relative(folder, file);
      return { path, room: roomOf(path), text, imports: importsOf(text) };
    });

const sources = sourcesIn(SRC);
const embedded = sourcesIn(join(EMBEDDED, 'src'));
const handWritten = sources.filter(({ path }) => !path.includes('/generated/'));

/** `@scope/name/part` is of the package `@scope/name`. */
const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** Every import of a file, as the path of what imports and of what is imported. */
const filesImported = (from: readonly Source[]) =>
  from.flatMap(({ path, room, imports }) =>
    imports
      .filter((specifier) => specifier.startsWith('.'))
      .map((specifier) => ({ path, room, wanted: normalize(join(path, '..', specifier)).replace(/\.js$/, '.ts') })),
  );
/** Every import of a package or a module of Node. */
const packagesImported = (from: readonly Source[]) =>
  from.flatMap(({ path, room, imports }) =>
    imports.filter((specifier) => !specifier.startsWith('.')).map((specifier) => ({ path, room, specifier })),
  );
const inside = filesImported(sources);
const outside = packagesImported(sources);
const shown = ({ path, wanted }: { readonly path: string; readonly wanted: string }): string => `${path} imports ${wanted}`;

describe('the rooms', () => {
  test('are those of the table, and imports are found at all', () => {
    expect(Object.keys(ROOMS).toSorted()).toEqual([...new Set(sources.map(({ room }) => room))].toSorted());
    expect(inside.length).toBeGreaterThan(100);
    expect(outside.length).toBeGreaterThan(50);
  });

  test('import what they may, and nothing else', () => {
    const astray = inside.filter(({ room, wanted }) => room !== roomOf(wanted) && !ROOMS[room]?.includes(roomOf(wanted)));
    expect(astray.map(shown)).toEqual([]);
  });

  test('are left by no import', () => {
    expect(inside.filter(({ wanted }) => wanted.startsWith('..')).map(shown)).toEqual([]);
  });

  test('let the graph read notices through their door, and import nothing else', () => {
    const through = inside.filter(({ room, wanted }) => room === 'graphql' && roomOf(wanted) === 'ingest');
    expect(through.filter(({ wanted }) => wanted !== NOTICE_DOOR).map(shown)).toEqual([]);
  });

  test('are never imported by one that they import: two that need each other are one', () => {
    const both = Object.entries(ROOMS).flatMap(([room, others]) =>
      others.filter((other) => ROOMS[other]?.includes(room)).map((other) => [room, other]),
    );
    expect(both).toEqual([]);
  });
});

describe('packages', () => {
  test('are imported where they belong', () => {
    const astray = outside.filter(({ path, room, specifier }) => {
      if (isBuiltin(specifier)) return room === 'domain' && PURE_BUILTINS[specifier]?.includes(path) !== true;
      const places = PACKAGES[packageOf(specifier)] ?? [];
      return !places.includes(room) && !places.includes(path);
    });
    expect(astray.map(({ path, specifier }) => `${path} imports ${specifier}`)).toEqual([]);
  });

  test('of the table are all imported somewhere', () => {
    const imported = new Set(outside.map(({ specifier }) => packageOf(specifier)));
    expect(Object.keys(PACKAGES).filter((name) => !imported.has(name))).toEqual([]);
  });

  test('of Node carry their prefix', () => {
    expect(outside.filter(({ specifier }) => isBuiltin(specifier) && !specifier.startsWith('node:'))).toEqual([]);
  });
});

/** The imports of a folder of the repository, as paths of the repository. */
const leaving = (folder: string) =>
  filesImported(sourcesIn(folder)).map(({ path, wanted }) => ({ path: join(folder, path), wanted: join(folder, wanted) }));

describe('the embedded database', () => {
  test('has the folders of the table, and each imports only those before it', () => {
    expect(LAYERS.toSorted()).toEqual([...new Set(embedded.map(({ room }) => room))].toSorted());
    const upwards = filesImported(embedded).filter(({ room, wanted }) => LAYERS.indexOf(roomOf(wanted)) > LAYERS.indexOf(room));
    expect(upwards.map(shown)).toEqual([]);
  });

  test('imports nothing of the product, and the packages of its manifest', () => {
    expect(leaving(`${EMBEDDED}/src`).filter(({ wanted }) => !wanted.startsWith(`${EMBEDDED}/src/`))).toEqual([]);
    const { dependencies } = JSON.parse(readFileSync(`${EMBEDDED}/package.json`, 'utf8')) as { dependencies: object };
    const imported = packagesImported(embedded).filter(({ specifier }) => !isBuiltin(specifier));
    expect([...new Set(imported.map(({ specifier }) => packageOf(specifier)))].toSorted()).toEqual(Object.keys(dependencies).toSorted());
  });

  test('is tested and measured without the product', () => {
    const strays = ['test', 'bench']
      .flatMap((folder) => leaving(`${EMBEDDED}/${folder}`))
      .filter(({ wanted }) => !wanted.startsWith(EMBEDDED));
    expect(strays.filter(({ wanted }) => !SHARED_BY_TESTS.includes(wanted)).map(shown)).toEqual([]);
  });

  test('is reached by its name alone', () => {
    const around = ['src', 'test', 'bench'].flatMap(leaving).filter(({ wanted }) => wanted.startsWith('packages/'));
    expect(around.map(shown)).toEqual([]);
  });
});

/** Files that import one another, directly or in a circle; an import of types counts. */
const circlesIn = (folder: string): readonly (readonly string[])[] => {
  const imports = new Map<string, string[]>();
  for (const { path, wanted } of leaving(folder)) imports.set(path, [...(imports.get(path) ?? []), wanted]);
  const circles: string[][] = [];
  const done = new Set<string>();
  const follow = (path: string, way: readonly string[]): void => {
    const at = way.indexOf(path);
    if (at >= 0) circles.push([...way.slice(at), path]);
    if (at >= 0 || done.has(path)) return;
    for (const wanted of imports.get(path) ?? []) follow(wanted, [...way, path]);
    done.add(path);
  };
  for (const path of imports.keys()) follow(path, []);
  return circles;
};

describe('files', () => {
  test.each(['src', `${EMBEDDED}/src`, `${EMBEDDED}/test`, 'test', 'bench'])('of %s import one another in no circle', (folder) => {
    expect(circlesIn(folder)).toEqual([]);
  });

  test('hold one idea', () => {
    const long = [...handWritten, ...embedded]
      .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
      .filter(({ lines }) => lines > LONGEST_FILE);
    expect(long).toEqual([]);
  });

  test('say at their beginning what they are', () => {
    expect([...handWritten, ...embedded].filter(({ text }) => !/^(?:\/\*\*|#!)/.test(text)).map(({ path }) => path)).toEqual([]);
  });

  test('are few enough in each folder to be seen at a glance', () => {
    const counts = new Map<string, number>();
    for (const folder of ['src', 'test', 'bench', `${EMBEDDED}/src`, `${EMBEDDED}/test`])
      for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
        if (entry.isFile() && !isInstalled(entry.parentPath)) counts.set(entry.parentPath, (counts.get(entry.parentPath) ?? 0) + 1);
    expect([...counts].filter(([, count]) => count > FULLEST_FOLDER)).toEqual([]);
  });

  test('name every export', () => {
    expect(
      [...handWritten, ...embedded].filter(({ text }) => /^export default\b|\bas default\b/m.test(text)).map(({ path }) => path),
    ).toEqual([]);
  });
});

/** The list of aggregates. */
const REGISTRY = 'store/registry.ts';
/** How many of them another place may name; more is a second list. */
const MOST_NAMED = 8;
/** Where the resolvers of all aggregates become one schema. */
const SCHEMA = 'graphql/schema.ts';

const textOf = (path: string): string => sources.find((source) => source.path === path)?.text ?? '';

/** The aggregates by the words that mean them: their names, and those of their collections. */
const aggregatesByWord = new Map(
  [...textOf(REGISTRY).matchAll(/^import \{ (\w+Binding) \} from '\.\/(\w+)\/index\.js'/gm)].flatMap(([, binding = '', folder = '']) => {
    const name = new RegExp(`(\\w+): ${binding},`).exec(textOf(REGISTRY))?.[1] ?? '';
    const collection = /name: '(\w+)'/.exec(textOf(`store/${folder}/collection.ts`))?.[1] ?? '';
    return [name, collection].map((word) => [word, folder] as const);
  }),
);
const aggregateFolders = new Set(aggregatesByWord.values());

/** What a literal or a union may list, in code without its comments: strings, and names before a colon, a comma or a closing bracket. */
const LISTED = /'(\w+)'|\b(\w+)(?=\s*[:,\]}|])/g;
const withoutComments = (text: string): string => text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '').replaceAll(/^import [\s\S]*?;$/gm, '');

const listsAggregates = ({ text }: Source): boolean =>
  new Set([...withoutComments(text).matchAll(LISTED)].flatMap(([, quoted, bare]) => aggregatesByWord.get(quoted ?? bare ?? '') ?? []))
    .size > MOST_NAMED;

/** The aggregates whose folders a file imports from. */
const importedBy = (importer: string): ReadonlySet<string> =>
  new Set(
    inside
      .filter(({ path }) => path === importer)
      .map(({ wanted }) => basename(dirname(wanted)))
      .filter((folder) => aggregateFolders.has(folder)),
  );

describe('the aggregates', () => {
  test('are listed in the registry alone', () => {
    expect(aggregateFolders.size).toBeGreaterThan(MOST_NAMED);
    expect(aggregatesByWord.size).toBe(2 * aggregateFolders.size);
    const lists = handWritten.filter(listsAggregates).map(({ path }) => path);
    expect(lists).toEqual([REGISTRY]);
  });

  test('are each tested against their oracle', () => {
    const tested = sourcesIn('test').flatMap(({ text }) => [...text.matchAll(/testLifecycle\(\s*'(\w+)'/g)].map(([, name = '']) => name));
    const listed = [...textOf(REGISTRY).matchAll(/(\w+): \w+Binding,/g)].map(([, name = '']) => name);
    expect(tested.toSorted()).toEqual(listed.toSorted());
  });

  test('are known all together to the registry and the schema, and to nothing else', () => {
    const knowing = handWritten.map(({ path }) => path).filter((path) => importedBy(path).size > MOST_NAMED);
    expect(knowing.toSorted()).toEqual([SCHEMA, REGISTRY].toSorted());
  });
});

describe('the driver', () => {
  test('is reached around a scope in the store alone', () => {
    const imported = /import (?:type )?\{([^}]*)\} from '[^']*store\/store\.js'/.source;
    const around = sources.filter(
      ({ room, text }) => room !== 'store' && /\b(?:raw|documents)\b/.test(new RegExp(imported).exec(text)?.[1] ?? ''),
    );
    expect(around.map(({ path }) => path)).toEqual([]);
  });
});

/** The folders of the repository whose files are written by hand. */
const FOLDERS = ['src', 'packages', 'test', 'docs', 'bench', 'examples', 'scripts', 'deploy'];
const tree = [
  ...readdirSync('.', { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? entry.name : [])),
  ...FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((path) => join(folder, path))
      .filter((path) => !/node_modules|\bdist\b/.test(path)),
  ),
];
const fileNames = new Set(tree.map((path) => basename(path)));

const EXTENSION = String.raw`\.(?:ts|mjs|json|jsonl|md|graphql|ya?ml)`;
/** In inline code: what ends like a file, or begins with a folder of the repository or of `src`. */
const inCode = new RegExp(`\`((?:[\\w.-]+/)*[\\w.-]+${EXTENSION}|(?:${[...FOLDERS, ...Object.keys(ROOMS)].join('|')})/[\\w./-]*)\``, 'g');
const inLink = /\]\((?!https?:|#)([^)#]+)/g;
/** In a comment: a source or a document. Other names there may be files of other projects. */
const inComment = /(?<![\w./-])[\w.-]+(?:\/[\w.-]+)*\.(?:ts|md)\b/g;

const named = (text: string, pattern: RegExp): readonly string[] => [...text.matchAll(pattern)].map(([whole, path = whole]) => path);
const commentsOf = (source: string): string => [...source.matchAll(/\/\*[\s\S]*?\*\/|\/\/.*/g)].join('\n');

/** Every path that a document or a comment names, with the file that names it. */
const namedPaths = tree.flatMap((file) => {
  if (!/\.(?:md|ts|mjs)$/.test(file)) return [];
  const text = readFileSync(file, 'utf8');
  const paths = file.endsWith('.md') ? [...named(text, inCode), ...named(text, inLink)] : named(commentsOf(text), inComment);
  return [...new Set(paths)].map((path) => ({ file, path }));
});

/** A path begins at the repository, at `src` or beside the file that names it; a name alone may be anywhere. */
const exists = ({ file, path }: { readonly file: string; readonly path: string }): boolean =>
  ['.', SRC, dirname(file)].some((start) => existsSync(join(start, path))) || (!path.includes('/') && fileNames.has(path));

/** The documents that are read first, with the most bytes they may have. */
const SHORT_DOCUMENTS: Readonly<Record<string, number>> = { 'README.md': 9_216, 'ARCHITECTURE.md': 12_288 };

describe('documents and comments', () => {
  test.each(Object.entries(SHORT_DOCUMENTS))('keep %s to %d bytes', (path, most) => {
    expect(readFileSync(path).length).toBeLessThanOrEqual(most);
  });

  test('name files and folders that exist', () => {
    expect(namedPaths.length).toBeGreaterThan(100);
    expect(namedPaths.filter((one) => !exists(one)).map(({ file, path }) => `${file} names ${path}`)).toEqual([]);
  });
});
