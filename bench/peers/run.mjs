/**
 * The product beside its peers, on the same documents in the same database: processor time of the server and of the database a request.
 *
 *     node bench/peers/run.mjs [LAUNCHES] [MILLISECONDS A MEASUREMENT] [ROUNDS]
 *
 * Each launch starts all sides anew, compares their answers, and lets them take turns. Every side, the database and the clients are
 * processes of their own. SIDES names the peers (`mercurius,apollo`), SCENARIOS the letters; BEFORE is the directory of another build of
 * the product, which takes part as a side of its own. PROFILE is a directory for profiles of the product's and the database's processor time.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { MongoClient } from 'mongodb';
import { freePort } from '../../examples/supergraph/processes.mjs';
import { cpuUs, endAll, heard, start } from './processes.mjs';
import { scenarios } from './scenarios.mjs';
import { report } from './report.mjs';

const [launches = 5, forMs = 1_500, rounds = 3] = process.argv.slice(2).map(Number);
const ROOT = join(import.meta.dirname, '..', '..');
const COMPILED = join(ROOT, 'node_modules', '.cache', 'bench', 'bench');
const DATABASE = 'peers';
const ISSUES = Number(process.env.ISSUES ?? 10_000);
const CLIENTS = 8;
const WARM_UP_MS = 1_500;
const peers = (process.env.SIDES ?? 'mercurius,apollo,apolloFastify,yoga').split(',').filter(Boolean);
const letters = (process.env.SCENARIOS ?? 'a,b,c,d,e,f,g').split(',');

/** Has a process write its profile when it ends. */
const profiled = (name) => (process.env.PROFILE ? { execArgv: ['--cpu-prof', `--cpu-prof-dir=${join(process.env.PROFILE, name)}`] } : {});

const product = async (root, dataDir, uri, { issuer, jwksUrl }) => {
  const port = await freePort();
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    PORT: String(port),
    DATA_DIR: dataDir,
    MONGODB_URI: uri,
    MONGODB_DATABASE: DATABASE,
    AUTH_ISSUER: issuer,
    AUTH_JWKS_URL: jwksUrl,
    AUTH_ALGORITHMS: 'ES256',
    LOG_LEVEL: 'error',
    CONSOLE: 'no',
  };
  const child = start(join(root, 'dist', 'main.js'), ['serve', '--no-demo'], { env, silent: true, ...profiled('product') });
  child.stderr.pipe(process.stderr);
  const url = `http://127.0.0.1:${port}`;
  for (const until = Date.now() + 60_000; Date.now() < until; await pause(100)) {
    const answer = await fetch(`${url}/readyz`).catch(() => undefined);
    if (answer?.ok) return { child, url: `${url}/graphql` };
  }
  throw new Error('The product did not get ready');
};

const peer = async (name, uri, key) => {
  const env = { ...process.env, NODE_ENV: 'production' };
  const child = start(join(import.meta.dirname, 'servers', `${name}.mjs`), [JSON.stringify({ uri, databaseName: DATABASE, key })], { env });
  const { url } = await heard(child);
  return { child, url };
};

/** The issuer of the token that all sides verify. */
const openIssuer = async () => {
  const { privateKey, publicKey } = await generateKeyPair('ES256');
  const keys = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: 'bench', alg: 'ES256', use: 'sig' }] });
  const server = createServer((_, response) => response.setHeader('content-type', 'application/json').end(keys)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const claims = new SignJWT({ roles: ['OPERATOR'], azp: 'operations-portal' })
    .setProtectedHeader({ alg: 'ES256', kid: 'bench' })
    .setIssuer(issuer);
  const token = await claims
    .setAudience('party-performance')
    .setSubject('operator')
    .setIssuedAt()
    .setExpirationTime('12h')
    .sign(privateKey);
  return { token, key: { issuer, audience: 'party-performance', jwksUrl: `${issuer}/jwks.json` }, close: () => server.close() };
};

/** Ids of what is asked for. */
const sampleOf = async (uri) => {
  const client = await MongoClient.connect(uri);
  const issues = client.db(DATABASE).collection('performanceIssues');
  const all = await issues
    .find({}, { projection: { _id: 1 }, sort: { raisedAt: -1, _id: -1 } })
    .map(({ _id }) => _id)
    .toArray();
  const { partyId } = await issues.findOne({ _id: all[0] });
  await client.close();
  return { partyId, issueId: all[60], issueIds: all.slice(50, 150), noted: all.slice(-Math.floor(all.length / 2)) };
};

/** Whether all sides give the same answer. */
const compare = async (sides, asked, ask) => {
  const answers = [];
  for (const [n, side] of sides.entries()) {
    const { first } = await ask(side, asked, { forMs: 0, from: 0, run: `gate ${n} ${Math.random()}` });
    const { data, errors } = JSON.parse(first);
    assert.equal(errors, undefined, first);
    // Each side adds a note to the same issue.
    if (asked.mutation) data.addPerformanceIssueNote.version -= n;
    answers.push(data);
  }
  for (const [n, answer] of answers.entries())
    assert.deepEqual(answer, answers[0], `${sides[n].name}: another answer than ${sides[0].name}`);
};

const launch = async ({ uri, pid, sample }, dataDir, { token, key }) => {
  const opened = [{ name: 'product', ...(await product(ROOT, dataDir, uri, key)) }];
  if (process.env.BEFORE) opened.push({ name: 'before', ...(await product(process.env.BEFORE, `${dataDir}-before`, uri, key)) });
  for (const name of peers) opened.push({ name, ...(await peer(name, uri, key)) });
  const clients = start(join(import.meta.dirname, 'load.mjs'), []);
  const ask = async ({ url }, scenario, order) => {
    const answered = heard(clients);
    clients.send({ url, token, scenario, clients: CLIENTS, noted: sample.noted, ...order });
    const found = await answered;
    if (found.error !== undefined) throw new Error(found.error);
    return found;
  };
  const wanted = Object.entries(scenarios(sample)).filter(([letter]) => letters.includes(letter));
  const found = {};
  let from = 0;
  for (const [letter, scenario] of wanted) {
    await compare(opened, scenario, ask);
    const run = `${letter} ${Math.random()}`;
    for (const side of opened) from += (await ask(side, scenario, { forMs: WARM_UP_MS, from, run })).sent;
    for (let round = 0; round < rounds; round += 1)
      for (const side of round % 2 === 0 ? opened : opened.toReversed()) {
        const before = [cpuUs(side.child.pid), cpuUs(pid)];
        const { done, sent } = await ask(side, scenario, { forMs, from, run });
        from += sent;
        const used = [cpuUs(side.child.pid) - before[0], cpuUs(pid) - before[1]];
        ((found[letter] ??= {})[side.name] ??= []).push({ server: used[0] / done, database: used[1] / done });
      }
  }
  await endAll(opened.map(({ child }) => child).concat(clients));
  return found;
};

/** A database with its issues, for all launches. */
const openDatabase = async (directory) => {
  const child = start(join(import.meta.dirname, 'database.mjs'), [join(directory, 'database')], profiled('database'));
  const { url: uri } = await heard(child);
  const filled = start(join(COMPILED, 'peersData.js'), [uri, DATABASE, String(ISSUES)]);
  const [code] = await once(filled, 'exit');
  if (code !== 0) throw new Error('The data could not be written');
  return { uri, pid: child.pid, sample: await sampleOf(uri) };
};

const main = async () => {
  const directory = mkdtempSync(join(tmpdir(), 'party-performance-peers-'));
  const issuer = await openIssuer();
  try {
    const database = await openDatabase(directory);
    const all = [];
    for (let n = 0; n < launches; n += 1) {
      all.push(await launch(database, join(directory, String(n)), issuer));
      console.log(report(all, scenarios({ issueIds: [] })));
    }
  } finally {
    await endAll();
    issuer.close();
    rmSync(directory, { recursive: true, force: true });
  }
};

await main();
