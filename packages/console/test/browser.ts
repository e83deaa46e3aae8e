/** A real browser on the pages of a running product: one context for each person, with what its console said. */
import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { buildConsole } from '../../../scripts/console.mjs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Where a browser is installed: `CHROMIUM`, or where systems put it; undefined for none. */
export const browserPath = [process.env['CHROMIUM'], ...PLACES].find((path) => path !== undefined && existsSync(path));

/** A window of one person. */
export interface Window {
  readonly page: Page;
  /** Errors and warnings of its console, and faults of its scripts. */
  readonly complaints: string[];
}

/** Builds the console if its sources changed, and starts the browser. */
export const startBrowser = async (): Promise<Browser> => {
  await buildConsole();
  return chromium.launch({ ...(browserPath !== undefined && { executablePath: browserPath }), args: ['--no-sandbox'] });
};

/** Ends what hangs: a slow machine is no reason to fail. */
const PATIENCE_MS = 120_000;

interface WindowOptions {
  readonly width?: number;
  readonly scheme?: 'light' | 'dark';
}

/** Opens a window that nobody has signed in to. */
export const openWindow = async (
  browser: Browser,
  url: string,
  { width = 1280, scheme = 'light' }: WindowOptions = {},
): Promise<Window> => {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${url}/console`);
  return { page, complaints };
};

/** Signs a person in with a token, without the picker. */
export const signIn = async ({ page }: Window, name: string, token: string, path = ''): Promise<void> => {
  await page.evaluate(([id, kept]) => sessionStorage.setItem('console.person', JSON.stringify({ id, name: id, token: kept })), [
    name,
    token,
  ] as const);
  await page.goto(`${new URL(page.url()).origin}/console${path}`);
};
