/** Keeps folders and functions small enough to be read at a glance. */
import { describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MOST_FILES = 20;
/** Folders with more, and how many they may hold. */
const LARGE_FOLDERS: Readonly<Record<string, number>> = {
  // A gateway's whole configuration: the routers that were tried each have their own files.
  'examples/supergraph': 21,
  'test/support': 22,
};

const LONGEST_FUNCTION = 25;
/** Files with longer functions, and the length of the longest in lines of code. A number may shrink, and no file may be added. */
const LONG_FUNCTIONS: Readonly<Record<string, number>> = {
  'packages/mongod-embedded/src/bson/decode.ts': 29,
  'packages/mongod-embedded/src/bson/keys.ts': 26,
  'packages/mongod-embedded/src/commands/admin.ts': 28,
  'packages/mongod-embedded/src/commands/explain.ts': 29,
  'packages/mongod-embedded/src/commands/indexes.ts': 30,
  'packages/mongod-embedded/src/commands/read.ts': 28,
  'packages/mongod-embedded/src/execution/statements.ts': 43,
  'packages/mongod-embedded/src/planner/plan.ts': 36,
  'packages/mongod-embedded/src/query/group.ts': 32,
  'packages/mongod-embedded/src/server/maintenance.ts': 28,
  'packages/mongod-embedded/src/server/server.ts': 44,
  'packages/mongod-embedded/src/server/startThread.ts': 41,
  'src/background/deliveries.ts': 36,
  'src/background/scheduler.ts': 43,
  'src/cli/doctor.ts': 36,
  'src/cli/product.ts': 39,
  'src/cli/report/command.ts': 28,
  'src/cli/report/csv.ts': 34,
  'src/cli/serve.ts': 26,
  'src/demonstration/access.ts': 60,
  'src/demonstration/generate.ts': 29,
  'src/demonstration/improvementPlans.ts': 29,
  'src/demonstration/seed.ts': 47,
  'src/domain/issue/changes.ts': 29,
  'src/domain/issue/reassignment.ts': 32,
  'src/domain/issue/restoration.ts': 33,
  'src/domain/kernel/decider.ts': 28,
  'src/domain/measures/repeatIssues.ts': 31,
  'src/domain/measures/resultTable.ts': 28,
  'src/domain/measures/score.ts': 31,
  'src/domain/measures/trend.ts': 30,
  'src/domain/plan/maintenance/maintenanceRules.ts': 27,
  'src/domain/plan/proposal/proposals.ts': 33,
  'src/domain/plan/windowRules.ts': 27,
  'src/domain/time/calendarIssues.ts': 26,
  'src/graphql/engine/execution.ts': 71,
  'src/graphql/engine/mapConcurrently.ts': 44,
  'src/ingest/incidentLog/importLog.ts': 32,
  'src/ingest/incidentLog/records.ts': 30,
  'src/ingest/maintenance/calendar.ts': 26,
  'src/ingest/maintenance/importFiles.ts': 37,
  'src/server/callback/callbackRequest.ts': 33,
  'src/server/http/http.ts': 40,
  'src/server/server.ts': 43,
  'src/server/websocket/socketOperation.ts': 31,
  'src/server/websocket/webSocketServer.ts': 52,
  'src/store/execute.ts': 26,
  'src/store/feed/feed.ts': 74,
  'src/store/feed/liveStream.ts': 59,
  'src/store/measures/query.ts': 33,
  'src/store/plan/facts.ts': 29,
  'src/store/reading/read.ts': 27,
};

const foldersIn = (folder: string): readonly (readonly [string, number])[] => {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !/^(?:node_modules|dist|\..*)$/.test(name));
  const files = entries.filter((entry) => entry.isFile()).length;
  return [[folder, files], ...entries.filter((entry) => entry.isDirectory()).flatMap(({ name }) => foldersIn(join(folder, name)))];
};

describe('folders', () => {
  test('hold few files', () => {
    const folders = ['src', 'packages', 'test', 'bench', 'scripts', 'docs', 'examples'].flatMap(foldersIn);
    expect(folders.filter(([folder, files]) => files > (LARGE_FOLDERS[folder] ?? MOST_FILES))).toEqual([]);
    const counts = new Map(folders);
    expect(Object.keys(LARGE_FOLDERS).filter((folder) => (counts.get(folder) ?? 0) <= MOST_FILES)).toEqual([]);
  });
});

/** Every function that is too long, as the linter counts: without blank lines and comments. */
const longFunctions = (): readonly { readonly file: string; readonly line: number; readonly lines: number }[] => {
  const folder = mkdtempSync(join(tmpdir(), 'sizes-'));
  try {
    const limit = { max: LONGEST_FUNCTION, skipBlankLines: true, skipComments: true };
    const config = { categories: { correctness: 'off' }, rules: { 'max-lines-per-function': ['error', limit] } };
    writeFileSync(join(folder, 'config.json'), JSON.stringify(config));
    const args = [
      'node_modules/oxlint/bin/oxlint',
      '-c',
      join(folder, 'config.json'),
      '--format',
      'json',
      'src',
      'packages/mongod-embedded/src',
    ];
    const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 100_000_000 });
    const { diagnostics } = JSON.parse(stdout) as {
      readonly diagnostics: readonly {
        readonly filename: string;
        readonly message: string;
        readonly labels: readonly { readonly span: { readonly line: number } }[];
      }[];
    };
    return diagnostics.map(({ filename, message, labels }) => ({
      file: filename,
      line: labels[0]?.span.line ?? 0,
      lines: Number(/\((\d+)\)/.exec(message)?.[1]),
    }));
  } finally {
    rmSync(folder, { recursive: true });
  }
};

describe('functions', () => {
  const long = longFunctions();

  test('are short: split one that grew beyond what its file is allowed', () => {
    expect(long.length).toBeGreaterThan(0);
    expect(long.filter(({ file, lines }) => !(lines <= (LONG_FUNCTIONS[file] ?? LONGEST_FUNCTION)))).toEqual([]);
  });

  test('are listed as long only while they are', () => {
    const files = new Set(long.map(({ file }) => file));
    expect(Object.keys(LONG_FUNCTIONS).filter((file) => !files.has(file))).toEqual([]);
  });
});
