/** `party-performance doctor`: what would keep the server from working here, one line each with a hint. */
import type { Command } from 'commander';
import type { Config, ConfigOutcome, Environment } from '../config.js';
import { localKeyMode } from '../server/auth/localKey.js';
import type { Checkup } from '../store/diagnostics.js';
import { databasePath, keyOf, makeDataDirectory } from './dataDirectory.js';
import { strangeVariables } from './misspelledVariables.js';

/** One line of the report. The hint says what to do when it is not well. */
export interface Finding {
  readonly check: string;
  readonly ok: boolean;
  readonly detail: string;
  readonly hint?: string;
}

const WITHIN_MS = 5_000;
/** Beyond this, deadlines and token life times are told wrong by somebody. */
const CLOCK_OFF_MS = 2_000;
const OLDEST_NODE = [20, 19] as const;

/** Adds the command. */
export const doctorCommand = (program: Command, configuration: () => ConfigOutcome): void => {
  program
    .command('doctor')
    .description('check this machine, the configuration, the database and the keys')
    .option('--json', 'print the findings as one JSON array')
    .action(async ({ json }: { readonly json?: true }) => {
      const findings = await examine(configuration(), process.env);
      process.stdout.write(json ? `${JSON.stringify(findings)}\n` : `${findings.map(line).join('\n')}\n`);
      if (findings.some(({ ok }) => !ok)) process.exitCode = 1;
    });
};

/** Looks at everything there is to look at with this configuration. @param environment what it was read from */
export const examine = async (
  outcome: ConfigOutcome,
  environment: Environment = {},
  nodeVersion = process.versions.node,
): Promise<readonly Finding[]> => {
  const basics = [node(nodeVersion), configured(outcome), variables(environment)];
  if (!outcome.ok) return basics;
  const { config } = outcome;
  const directory = await dataDirectory(config);
  const stored = directory.ok || config.mongodb.uri !== null ? await database(config) : [];
  const keys = config.auth.kind === 'remote' ? await remoteKeys(config.auth.jwksUrl) : await localKeys(config.dataDir, directory.ok);
  return [...basics, directory, ...stored, keys];
};

const line = ({ check, ok, detail, hint }: Finding): string =>
  `${ok ? '✓' : '✗'} ${check.padEnd(15)} ${detail}${ok || hint === undefined ? '' : `\n  ${' '.repeat(15)} → ${hint}`}`;

const node = (version: string): Finding => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const ok = major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
  return { check: 'Node.js', ok, detail: version, hint: `Install Node.js ${OLDEST_NODE.join('.')} or newer` };
};

const configured = (outcome: ConfigOutcome): Finding => ({
  check: 'Configuration',
  ok: outcome.ok,
  detail: outcome.ok ? `listens on ${outcome.config.host}:${outcome.config.port}` : outcome.problems.join('; '),
  hint: 'Correct the environment or the .env file; .env.example lists every variable',
});

const variables = (environment: Environment): Finding => {
  const strange = strangeVariables(environment);
  const check = 'Variables';
  const hint = '.env.example lists every variable there is';
  return { check, ok: strange.length === 0, detail: strange.join('; ') || 'none that is misspelt', hint };
};

const dataDirectory = async ({ dataDir }: Config): Promise<Finding> => {
  const check = 'Data directory';
  try {
    await makeDataDirectory(dataDir);
    return { check, ok: true, detail: dataDir };
  } catch (error) {
    return { check, ok: false, detail: messageOf(error) };
  }
};

const database = async (config: Config): Promise<readonly Finding[]> => {
  const hint = config.mongodb.uri === null ? 'Another program may hold the data directory' : 'Check MONGODB_URI and the way there';
  try {
    // Loaded only now: the other commands start faster without it.
    const { checkUp } = await import('../store/diagnostics.js');
    return databaseFindings(await atDatabase(config, (uri) => checkUp(uri, config.mongodb.database, WITHIN_MS)));
  } catch (error) {
    return [{ check: 'Database', ok: false, detail: messageOf(error), hint }];
  }
};

/** Works on the configured database, on that of a running server, or on the embedded one for as long as it takes. */
const atDatabase = async <T>({ mongodb, dataDir }: Config, work: (uri: string) => Promise<T>): Promise<T> => {
  const { runningServer, startMongodThread } = await import('mongod-embedded');
  const path = databasePath(dataDir);
  const given = mongodb.uri ?? runningServer(path);
  if (given !== undefined) return work(given);
  const embedded = await startMongodThread({ path });
  try {
    return await work(embedded.uri);
  } finally {
    await embedded.close();
  }
};

const databaseFindings = ({ deployment, version, clockAheadMs, isEmpty, indexes }: Checkup): readonly Finding[] => [
  { check: 'Database', ok: true, detail: `answers, version ${version}` },
  {
    check: 'Replica set',
    ok: deployment !== null,
    detail: deployment ?? 'a single server without transactions and change streams',
    hint: 'Start it as a replica set: mongod --replSet rs0, then rs.initiate()',
  },
  {
    check: 'Indexes',
    ok: indexes.length === 0,
    detail: isEmpty
      ? 'none yet: made at the first start'
      : indexes.map(({ collection, index, problem }) => `${collection}.${index} ${problem}`).join(', ') || 'as declared',
    hint: 'Starting the server makes missing ones; drop the undeclared',
  },
  {
    check: 'Clock',
    ok: Math.abs(clockAheadMs) <= CLOCK_OFF_MS,
    detail: `${Math.abs(clockAheadMs)} ms ${clockAheadMs < 0 ? 'ahead of' : 'behind'} the database's`,
    hint: 'Synchronise the clocks of both machines (NTP)',
  },
];

const localKeys = async (dataDir: string, isThere: boolean): Promise<Finding> => {
  const check = 'Keys';
  const hint = 'Remove the key file; the next start makes a new one';
  if (!isThere) return { check, ok: false, detail: 'no place for the local key', hint: 'Correct DATA_DIR first' };
  try {
    await keyOf(dataDir);
  } catch (error) {
    return { check, ok: false, detail: messageOf(error), hint };
  }
  const mode = (await localKeyMode(dataDir)) ?? 0;
  const isPrivate = (mode & 0o077) === 0;
  return {
    check,
    ok: isPrivate,
    detail: `local key, mode ${mode.toString(8).padStart(4, '0')}`,
    hint: 'Others may read it: chmod 600, or remove it for a new one',
  };
};

const remoteKeys = async (jwksUrl: URL): Promise<Finding> => {
  const check = 'Keys';
  const hint = 'Check AUTH_JWKS_URL and the way there';
  try {
    const response = await fetch(jwksUrl, { signal: AbortSignal.timeout(WITHIN_MS) });
    const { keys } = (await response.json()) as { readonly keys?: unknown };
    const count = Array.isArray(keys) ? keys.length : 0;
    return { check, ok: response.ok && count > 0, detail: `${count} at ${jwksUrl.host}`, hint };
  } catch (error) {
    return { check, ok: false, detail: `none at ${jwksUrl.host}: ${messageOf(error)}`, hint };
  }
};

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
