/**
 * `npm start`: party-performance, two neighbours and a gateway on this machine, a query across all three, and a subscription through the
 * gateway. Runs on a fresh clone. Ctrl-C ends everything; `npm start -- --once` ends by itself. PORT is the gateway's, 4000 otherwise.
 */
import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { freePort, later, start, stopAll } from './processes.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const say = (text) => console.log(text);

/** npm writes this file last: without it, or when the lock file is younger, something is missing. */
const changedAt = (path) => statSync(here(path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
const install = () => {
  if (changedAt('node_modules/.package-lock.json') >= changedAt('package-lock.json')) return;
  say('Installing the gateway (once, some 500 MB) …');
  const npm = { cwd: here('.'), stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' };
  if (spawnSync('npm', ['ci', '--loglevel=error'], npm).status !== 0) throw new Error('The packages could not be installed');
};

const OURS = here('../../');
const SUPPLIERS = `{ a: partyByExternalIdentifier(identifier: { scheme: "demonstration", value: "supplier-a" }) { id }
  c: partyByExternalIdentifier(identifier: { scheme: "demonstration", value: "supplier-c" }) { id } }`;

/** The subgraph of this repository, with its embedded database and demonstration data. */
const startOurs = async () => {
  const directory = await mkdtemp(join(tmpdir(), 'supergraph-'));
  later(() => rm(directory, { recursive: true, force: true }));
  const port = await freePort();
  const env = { ...process.env, PORT: String(port), DATA_DIR: directory, LOG_LEVEL: 'warn' };
  await start(process.execPath, [join(OURS, 'scripts/start.mjs')], { url: `http://127.0.0.1:${port}/readyz`, cwd: OURS, env });
  const token = async (...who) => {
    const { stdout } = await promisify(execFile)(process.execPath, [join(OURS, 'dist/main.js'), 'token', ...who], { cwd: OURS, env });
    return stdout.trim();
  };
  return { url: `http://127.0.0.1:${port}/graphql`, directory, operator: await token('--role', 'OPERATOR') };
};

const ACROSS = `{
  services {
    name
    product { name }
    performanceIssues(first: 1, filter: { status: [ACKNOWLEDGED, IN_PROGRESS, HELD, PENDING] }) {
      totalCount
      nodes { name severity breached needsAlternative party { name } resource { ... on Resource { name site } } }
    }
    improvementPlans(first: 1) { nodes { name status } }
  }
  requisitions { subject incumbent { name status performanceIssues { totalCount } } candidate { name } }
}`;
const CHANGES = `subscription { performanceIssueChanged(filter: { type: [IssueRaised] }) { type performanceIssue {
  name needsAlternative party { name } resource { ... on Resource { name site } } } } }`;
const RAISE = `mutation($partyId: ID!) { raisePerformanceIssue(input: { partyId: $partyId, name: "Packet loss on ring North 1", category: "packet loss",
  severity: MAJOR, initiatingLayer: RM_AND_O, initiatingProcess: "1.5.9", resource: { type: RESOURCE, id: "demo-ring-north-01" },
  affectedEntities: [{ type: SERVICE, id: "demo-service-ethernet-north" }] }) { __typename ... on PerformanceRefusal { code message } } }`;

const run = async () => {
  install();
  const { ask, compose, serve, subscribe } = await import('./subgraphs.mjs');
  const { inventory } = await import('./inventory.mjs');
  const { requisition } = await import('./requisition.mjs');

  say('Starting party-performance, with demonstration data (the first time it is installed and compiled) …');
  const ours = await startOurs();
  const token = ours.operator;
  const { a, c } = await ask(ours.url, SUPPLIERS, { token });
  const urls = {
    'party-performance': ours.url,
    inventory: await serve('inventory', inventory),
    requisition: await serve('requisition', requisition({ id: a.id, value: 'supplier-a' }, { id: c.id, value: 'supplier-c' })),
  };
  for (const [name, url] of Object.entries(urls)) say(`  ${name.padEnd(18)} ${url}`);

  say('Composing the three, and starting the gateway …');
  const file = join(ours.directory, 'supergraph.graphql');
  await compose(urls, file);
  const port = Number(process.env.PORT ?? 4000);
  const gateway = `http://127.0.0.1:${port}`;
  const options = ['supergraph', file, '--config-path', here('gateway.config.mjs'), '--host', '127.0.0.1', '--port', String(port)];
  const bin = here('node_modules/@graphql-hive/gateway/dist/bin.js');
  await start(process.execPath, [bin, ...options], { url: `${gateway}/readiness`, cwd: here('.') });
  say(`  gateway            ${gateway}/graphql`);

  say('\nA query across all three, through the gateway:');
  say(JSON.stringify(await ask(`${gateway}/graphql`, ACROSS, { token }), null, 2));

  say('\nA subscription through the gateway, and an issue that is raised:');
  const listening = subscribe(`${gateway}/graphql`, CHANGES, token, (event) => {
    say(JSON.stringify(event, null, 2));
    return true;
  });
  const raising = setInterval(() => void ask(`${gateway}/graphql`, RAISE, { token, variables: { partyId: a.id } }).catch(say), 2_000);
  later(() => clearInterval(raising));
  await listening.catch((error) => {
    if (error.name !== 'AbortError') throw error;
  });
  clearInterval(raising);
  say(`\nOpen ${gateway}/graphql and put this under Headers: { "authorization": "Bearer ${token}" }`);
};

let ending = false;
const end = async (code) => {
  if (ending) return;
  ending = true;
  say('Stopping …');
  await stopAll();
  process.exit(code);
};
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void end(0));

try {
  await run();
  if (process.argv.includes('--once')) await end(0);
  say('Ctrl-C ends everything.');
} catch (error) {
  if (!ending) console.error(error.message);
  await end(1);
}
