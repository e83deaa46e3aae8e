/**
 * The console in a real browser, on the demonstration: how long until the board can be read, with nothing cached, and how long after its
 * commit an event is seen on it.
 *
 *     npm run build && npx tsc --noEmit false --rootDir . --outDir node_modules/.cache/bench
 *     node node_modules/.cache/bench/bench/console.bench.js [ROUNDS]
 *
 * Browser and server share the machine and its clock. Needs a Chromium (`CHROMIUM`, or where Debian puts it).
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { median } from './sampleIssues.js';

const ROUNDS = Number(process.argv[2] ?? 15);
const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const OPERATOR = 'demo-operator';

/** Starts the product as it is run, with the demonstration. @returns its address, and how to stop it */
const startDemonstration = async (directory: string): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> => {
  const environment = { ...process.env, PORT: '0', DATA_DIR: directory, LOG_LEVEL: 'error' };
  const product = spawn(process.execPath, ['dist/main.js'], { env: environment, stdio: ['ignore', 'pipe', 'inherit'] });
  const url = await new Promise<string>((resolve, reject) => {
    let text = '';
    product.stdout.on('data', (piece) => {
      text += String(piece);
      const [found] = /http:\/\/[^\s/]+/.exec(text) ?? [];
      if (found !== undefined) resolve(found);
    });
    product.once('exit', (code) => reject(new Error(`The product ended with ${String(code)}`)));
  });
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      product.removeAllListeners('exit').once('exit', () => resolve());
      product.kill();
    });
  return { url, stop };
};

/** Opens the board with an empty cache. @returns the page and the milliseconds until its first row was there */
const openBoard = async (browser: Browser, url: string, token: string): Promise<{ readonly page: Page; readonly readyMs: number }> => {
  const page = await (await browser.newContext()).newPage();
  const kept = JSON.stringify({ id: OPERATOR, name: 'Operator', token });
  await page.addInitScript(`sessionStorage.setItem('console.person', ${JSON.stringify(kept)})`);
  await page.goto(`${url}/console`);
  await page.locator('.row').first().waitFor();
  const readyMs = Number(await page.evaluate('performance.now()'));
  return { page, readyMs };
};

/** Watches for the next row that is marked as changed. The promise stays in the page until it is read. */
const WATCH = `void (window.changeSeen = new Promise((seen) => new MutationObserver((_changes, observer) => {
  if (document.querySelector('.row[data-fresh]') === null) return;
  observer.disconnect();
  seen(Date.now());
}).observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-fresh'] })))`;
const SETTLED = `new Promise((calm) => { const look = () => document.querySelector('.row[data-fresh]') === null ? calm() : setTimeout(look, 100); look(); })`;

const main = async (): Promise<void> => {
  if (!existsSync(executablePath)) {
    console.log('No browser: install Chromium, or name it in CHROMIUM.');
    return;
  }
  const directory = await mkdtemp(join(tmpdir(), 'party-performance-'));
  const { url, stop } = await startDemonstration(directory);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const post = async (path: string, body: object, headers: Readonly<Record<string, string>> = {}): Promise<unknown> => {
    const response = await fetch(`${url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    return response.json();
  };
  const { token } = (await post('/console/token', { person: OPERATOR })) as { readonly token: string };
  const ask = (query: string): Promise<unknown> => post('/graphql', { query }, { authorization: `Bearer ${token}` });

  const ready: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const { page, readyMs } = await openBoard(browser, url, token);
    ready.push(readyMs);
    await page.context().close();
  }

  const { page } = await openBoard(browser, url, token);
  await page.getByText('Live', { exact: true }).waitFor();
  const href = await page.locator('.row-link').first().getAttribute('href');
  const id = href?.split('/').at(-1) ?? '';
  const seen: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.evaluate(WATCH);
    const answer = (await ask(
      `mutation { addPerformanceIssueNote(input: { id: "${id}", text: "Round ${String(round)}" }) { ... on PerformanceIssuePayload { performanceIssue { notes { nodes { at } } } } } }`,
    )) as {
      readonly data: {
        readonly addPerformanceIssueNote: {
          readonly performanceIssue: { readonly notes: { readonly nodes: readonly { readonly at: string }[] } };
        };
      };
    };
    const at = Date.parse(answer.data.addPerformanceIssueNote.performanceIssue.notes.nodes.at(-1)?.at ?? '');
    seen.push(Number(await page.evaluate('window.changeSeen')) - at);
    await page.evaluate(SETTLED);
  }
  console.log(`board ready, nothing cached: median ${median(ready).toFixed(0)} ms of ${String(ROUNDS)}`);
  console.log(`event seen after the instant it bears: median ${median(seen).toFixed(0)} ms of ${String(ROUNDS)}`);
  await browser.close();
  await stop();
  await rm(directory, { recursive: true, force: true });
};

await main();
