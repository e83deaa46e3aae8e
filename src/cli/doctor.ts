/** `party-performance doctor`: what would keep the server from working here, one line each with a hint. */
import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { Config, ConfigOutcome, Environment } from '../config.js';
import { localKeyMode } from '../server/auth/localKey.js';
import type { DatabaseDiagnostics } from '../store/diagnostics.js';
import { freeBytes, makeDataDirectory, openKey } from './dataDirectory.js';
import { recordedServer } from './operators/serverFile.js';
import { unknownVariables } from './spelling/misspelledVariables.js';

/** One line of the report. The hint says what to do on failure. */
export interface DoctorCheck {
  readonly check: string;
  readonly ok: boolean;
  readonly detail: string;
  readonly hint?: string;
}

const TIMEOUT_MS = 5_000;
/** Beyond this, deadlines and token lifetimes become wrong. */
const MAX_CLOCK_SKEW_MS = 2_000;
/** A start needs room for the first writes. */
const LEAST_FREE_BYTES = 100_000_000;
const MIN_NODE_VERSION = [20, 19] as const;

/** Adds the command. */
export const doctorCommand = (program: Command, configuration: () => ConfigOutcome): void => {
  program
    .command('doctor')
    .description('check this machine, the configuration, the database and the keys')
    .option('--json', 'print the findings as one JSON array')
    .action(async ({ json }: { readonly json?: true }) => {
      const findings = await runChecks(configuration(), process.env);
      process.stdout.write(json ? `${JSON.stringify(findings)}\n` : `${findings.map(checkLine).join('\n')}\n`);
      if (findings.some(({ ok }) => !ok)) process.exitCode = 1;
    });
};

/** Runs all checks of this configuration. @param environment its source */
export const runChecks = async (
  outcome: ConfigOutcome,
  environment: Environment = {},
  nodeVersion = process.versions.node,
): Promise<readonly DoctorCheck[]> => {
  const basics = [nodeCheck(nodeVersion), configurationCheck(outcome), variablesCheck(environment)];
  if (!outcome.ok) return basics;
  const { config } = outcome;
  const directory = await dataDirectoryCheck(config);
  const stored = directory.ok || config.mongodb.uri !== null ? await databaseChecks(config) : [];
  const keys =
    config.auth.kind === 'remote' ? await remoteKeyCheck(config.auth.jwksUrl) : await localKeyCheck(config.dataDir, directory.ok);
  return [...basics, directory, await serverCheck(config), ...stored, keys];
};

const checkLine = ({ check, ok, detail, hint }: DoctorCheck): string =>
  `${ok ? '✓' : '✗'} ${check.padEnd(15)} ${detail}${ok || hint === undefined ? '' : `\n  ${' '.repeat(15)} → ${hint}`}`;

const nodeCheck = (version: string): DoctorCheck => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const ok = major > MIN_NODE_VERSION[0] || (major === MIN_NODE_VERSION[0] && minor >= MIN_NODE_VERSION[1]);
  return { check: 'Node.js', ok, detail: version, hint: `Install Node.js ${MIN_NODE_VERSION.join('.')} or newer` };
};

const configurationCheck = (outcome: ConfigOutcome): DoctorCheck => ({
  check: 'Configuration',
  ok: outcome.ok,
  detail: outcome.ok ? `listens on ${outcome.config.host}:${outcome.config.port}` : outcome.problems.join('; '),
  hint: 'Correct the environment or the .env file; .env.example lists every variable',
});

const variablesCheck = (environment: Environment): DoctorCheck => {
  const unknown = unknownVariables(environment);
  const check = 'Variables';
  const hint = '.env.example lists every variable there is';
  return { check, ok: unknown.length === 0, detail: unknown.join('; ') || 'none misspelt', hint };
};

const dataDirectoryCheck = async ({ dataDir }: Config): Promise<DoctorCheck> => {
  const check = 'Data directory';
  try {
    await makeDataDirectory(dataDir);
    const free = await freeBytes(dataDir);
    const hint = 'Make room: a full disk makes mutations answer UNAVAILABLE';
    return { check, ok: free > LEAST_FREE_BYTES, detail: `${resolve(dataDir)}, ${bytes(free)} free`, hint };
  } catch (error) {
    return { check, ok: false, detail: messageOf(error) };
  }
};

/** Whether a server runs with the data directory, and whether it answers. */
const serverCheck = async ({ dataDir }: Config): Promise<DoctorCheck> => {
  const check = 'Server';
  const server = await recordedServer(dataDir);
  if (server === null) return { check, ok: true, detail: 'none runs with this data directory' };
  const { url, pid, version, startedAt } = server;
  const detail = `runs at ${url}, version ${version}, process ${pid}, since ${startedAt}`;
  const answers = await fetch(`${url}/livez`, { signal: AbortSignal.timeout(TIMEOUT_MS) }).then(
    ({ ok }) => ok,
    () => false,
  );
  return {
    check,
    ok: answers,
    detail: answers ? detail : `${detail}, but does not answer`,
    hint: 'It may be busy or stopped: look at its log',
  };
};

const UNITS = ['B', 'kB', 'MB', 'GB', 'TB'] as const;

/** A size for people: `1.5 GB`. */
const bytes = (size: number): string => {
  const power = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(1, size)) / 3));
  return `${Number((size / 1_000 ** power).toPrecision(3))} ${UNITS[power] ?? 'B'}`;
};

const databaseChecks = async (config: Config): Promise<readonly DoctorCheck[]> => {
  const hint = config.mongodb.uri === null ? 'Another program may hold the data directory' : 'Check MONGODB_URI and the network';
  try {
    // Loaded only now: the other commands start faster without it.
    const { diagnoseDatabase } = await import('../store/diagnostics.js');
    const { withDatabase } = await import('./database.js');
    return diagnosticChecks(await withDatabase(config, (uri) => diagnoseDatabase(uri, config.mongodb.database, TIMEOUT_MS)));
  } catch (error) {
    return [{ check: 'Database', ok: false, detail: messageOf(error), hint }];
  }
};

const diagnosticChecks = ({
  deployment,
  where,
  sizeBytes,
  version,
  unsupported,
  schemaVersion,
  clockAheadMs,
  isEmpty,
  indexes,
}: DatabaseDiagnostics): readonly DoctorCheck[] => [
  {
    check: 'Database',
    ok: unsupported === null,
    detail: [
      where,
      `version ${version}`,
      `schema version ${schemaVersion}`,
      ...(sizeBytes === null ? [] : [`${bytes(sizeBytes)} on disk`]),
    ].join(', '),
    hint: `The product does not start on it: ${unsupported ?? ''}`,
  },
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
      ? 'none yet: created at the first start'
      : indexes.map(({ collection, index, problem }) => `${collection}.${index} ${problem}`).join(', ') || 'as declared',
    hint: 'party-performance migrate creates missing indexes; drop the undeclared and the different ones that no other version uses',
  },
  {
    check: 'Clock',
    ok: Math.abs(clockAheadMs) <= MAX_CLOCK_SKEW_MS,
    detail: `${Math.abs(clockAheadMs)} ms ${clockAheadMs < 0 ? 'ahead of' : 'behind'} the database's`,
    hint: 'Synchronise the clocks of both machines (NTP)',
  },
];

const localKeyCheck = async (dataDir: string, exists: boolean): Promise<DoctorCheck> => {
  const check = 'Keys';
  const hint = 'Remove the key file; the next start creates a new one';
  if (!exists) return { check, ok: false, detail: 'the data directory for the local key is missing', hint: 'Correct DATA_DIR first' };
  const mode = (await localKeyMode(dataDir)) ?? 0o600;
  try {
    await openKey(dataDir);
  } catch (error) {
    return { check, ok: false, detail: messageOf(error), hint };
  }
  return {
    check,
    ok: (mode & 0o077) === 0,
    detail: `local key, mode ${mode.toString(8).padStart(4, '0')}`,
    hint: 'Others could read it. It is closed now: remove it for a new one, if they may have',
  };
};

const remoteKeyCheck = async (jwksUrl: URL): Promise<DoctorCheck> => {
  const check = 'Keys';
  const hint = 'Check AUTH_JWKS_URL and the network';
  try {
    const response = await fetch(jwksUrl, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    const { keys } = (await response.json()) as { readonly keys?: unknown };
    const count = Array.isArray(keys) ? keys.length : 0;
    return { check, ok: response.ok && count > 0, detail: `${count} at ${jwksUrl.host}`, hint };
  } catch (error) {
    return { check, ok: false, detail: `none at ${jwksUrl.host}: ${messageOf(error)}`, hint };
  }
};

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
