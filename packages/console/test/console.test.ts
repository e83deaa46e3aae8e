/** The console in a real browser: what people do with it, from raising an issue to its acceptance, and what it must be for everybody. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import axe from 'axe-core';
import { createServer, connect, type AddressInfo, type Socket } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { raising } from '../../../test/badInput/testServer.js';
import { changedIn, type JsonObject, mutationDocument } from '../../../test/support/graphClient.js';
import { type ProductProcess, startProductProcess } from '../../../test/support/inProcessProduct.js';
import { browserPath, openWindow, signIn, startBrowser, type Window } from './browser.js';

if (browserPath === undefined) console.warn('The tests of the console in a browser are skipped: install Chromium, or name it in CHROMIUM.');
const inBrowser = browserPath === undefined ? describe.skip : describe;

inBrowser('the console', () => {
  let product: ProductProcess;
  let browser: Browser;
  const windows: Window[] = [];
  beforeAll(async () => {
    // The server reads the built files when it starts.
    browser = await startBrowser();
    product = await startProductProcess();
  });
  afterAll(async () => {
    await browser.close();
    await product.close();
  });
  afterEach(async () => {
    const complaints = windows.flatMap((window) => window.complaints);
    await Promise.all(windows.splice(0).map(({ page }) => page.context().close()));
    expect(complaints).toEqual([]);
  });

  const openedAs = async (who: 'operator' | 'supplierA' | 'manager', path = '', url = product.url): Promise<Window> => {
    const window = await openWindow(browser, url);
    windows.push(window);
    await signIn(window, who, await product.token(who), path);
    return window;
  };
  const raise = async (name: string): Promise<string> => {
    const { id } = await product.mutate('operator', 'raisePerformanceIssue', raising({ name })({ product }));
    return String(id);
  };
  const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
  /** Sends the form of a dialog, and waits until it was taken. */
  const send = async (page: Page, name: string): Promise<void> => {
    await page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  };

  test('lets a person of the trial sign in, and shows the board', async () => {
    await raise('seen after signing in');
    const window = await openWindow(browser, product.url);
    windows.push(window);
    await window.page.getByRole('button', { name: /^operator/ }).click();
    await window.page.getByRole('link', { name: 'seen after signing in' }).waitFor();
    await window.page.getByText('Live', { exact: true }).waitFor();
  });

  test('carries an issue from its raise to its acceptance in two windows, live in both', async () => {
    const { page: operator } = await openedAs('operator');
    const { page: supplier } = await openedAs('supplierA');
    await supplier.getByText('Live', { exact: true }).waitFor();
    await press(operator, 'Raise an issue');
    await operator.getByRole('combobox', { name: 'Party' }).selectOption({ label: 'north' });
    await operator.getByRole('textbox', { name: 'Name' }).fill('loss on the ring');
    await operator.getByRole('textbox', { name: 'Category' }).fill('packet loss');
    await operator.getByRole('combobox', { name: 'Severity' }).selectOption('MAJOR');
    await operator.getByRole('combobox', { name: 'Initiating layer' }).selectOption('RM_AND_O');
    await operator.getByRole('textbox', { name: 'Initiating process' }).fill('1.5.9');
    const resource = operator.getByRole('group', { name: 'Resource' });
    await resource.getByRole('combobox').selectOption('RESOURCE');
    await resource.getByRole('textbox').fill('ring-1');
    const affected = operator.getByRole('group', { name: 'Affected entities' }).first();
    await affected.getByRole('combobox').selectOption('SERVICE');
    await affected.getByRole('textbox').fill('vpn-1');
    await send(operator, 'Raise');

    await supplier.getByRole('link', { name: 'loss on the ring' }).click();
    await press(supplier, 'Start');
    await send(supplier, 'Start');
    // The other window learns of it by itself.
    await operator.getByText('In progress', { exact: true }).first().waitFor();

    await press(operator, 'Analyze service quality');
    await operator.getByRole('textbox', { name: 'Degradation code' }).fill('PACKET_LOSS');
    await operator.getByRole('textbox', { name: 'Nature of degradation' }).fill('errors on one span');
    await operator.getByRole('textbox', { name: 'Name' }).fill('loss');
    await operator.getByRole('textbox', { name: 'Unit' }).fill('%');
    await operator.getByRole('spinbutton', { name: 'Normal max' }).fill('0.1');
    await send(operator, 'Analyze service quality');

    await press(supplier, 'Claim resolution');
    await supplier.getByRole('textbox', { name: 'Resolution' }).fill('Replaced an optic');
    await send(supplier, 'Claim resolution');
    await operator.getByText('Claimed as resolved').waitFor();

    await press(operator, 'Record measurement');
    await operator.getByRole('combobox', { name: 'Indicator' }).selectOption('loss');
    await operator.getByRole('spinbutton', { name: 'Value' }).fill('0.02');
    await send(operator, 'Record measurement');
    await press(operator, 'Verify restoration');
    await send(operator, 'Verify restoration');
    await operator.getByText('Verified as normal').waitFor();
    await press(operator, 'Accept resolution');
    await send(operator, 'Accept resolution');
    await supplier.getByText('Closed', { exact: true }).first().waitFor();
  });

  test('says beside the field what is wrong with it, and keeps what was written', async () => {
    const id = await raise('wrongly reported');
    await product.mutate('supplierA', 'startPerformanceIssue', { id });
    const { page } = await openedAs('supplierA', `/issues/${id}`);
    await press(page, 'Report progress');
    await page.getByRole('spinbutton', { name: 'Percent' }).fill('120');
    await page.getByRole('textbox', { name: 'Text' }).fill('on the way');
    await page.getByRole('dialog').getByRole('button', { name: 'Report progress' }).click();
    const percent = page.locator('.field', { has: page.getByRole('spinbutton', { name: 'Percent' }) });
    await percent.locator('.field-fault', { hasText: '100' }).waitFor();
    expect(await page.getByRole('textbox', { name: 'Text' }).inputValue()).toBe('on the way');
  });

  test('says of an issue that a party may not see that there is none', async () => {
    const { id } = await product.mutate(
      'operator',
      'raisePerformanceIssue',
      raising({ partyId: product.partyB, name: 'of the other party' })({ product }),
    );
    const { page } = await openedAs('supplierA', `/issues/${String(id)}`);
    await page.getByRole('heading', { name: 'There is no such issue' }).waitFor();
  });

  test('goes on after a lost connection from the last event it saw', async () => {
    const line = await cuttable(Number(new URL(product.url).port));
    const window = await openedAs('operator', '', line.url);
    const subscribed: string[] = [];
    window.page.on('websocket', (socket) =>
      socket.on('framesent', ({ payload }) => void (String(payload).includes('"subscribe"') && subscribed.push(String(payload)))),
    );
    await window.page.reload();
    await window.page.getByText('Live', { exact: true }).waitFor();
    await raise('before the cut');
    await window.page.getByRole('link', { name: 'before the cut' }).waitFor();
    line.cut();
    await window.page.getByText('Connection lost, trying again').waitFor();
    await raise('during the cut');
    line.mend();
    await window.page.getByRole('link', { name: 'during the cut' }).waitFor();
    await window.page.getByText('Live', { exact: true }).waitFor();
    expect(subscribed.filter((payload) => payload.includes('"after"'))).not.toEqual([]);
    // The browser itself complains of what it could not reach.
    window.complaints.splice(0);
    await window.page.context().close();
    windows.splice(windows.indexOf(window), 1);
    line.close();
  });

  test('shows an owner what has changed since the last decision, and takes the new one', async () => {
    const staff = (sub: string, role: string): Promise<string> => product.sign({ sub, roles: [role] });
    const [planner, owner, keeper] = await Promise.all([
      staff('planner', 'PLANNER'),
      staff('owner', 'AUTHORIZER'),
      staff('keeper', 'ACCESS_MANAGER'),
    ]);
    const act = async (token: string, mutation: string, input: object): Promise<JsonObject> => {
      const { text } = await product.post({ query: mutationDocument(mutation), variables: { input } }, token);
      const { data } = JSON.parse(text) as { readonly data: { readonly outcome: JsonObject } };
      if ('code' in data.outcome) throw new Error(text);
      return changedIn(data);
    };
    const issueId = await raise('needs a plan');
    await product.mutate('supplierA', 'startPerformanceIssue', { id: issueId });
    await product.mutate('operator', 'analyzeServiceQuality', {
      id: issueId,
      degradationCode: 'PACKET_LOSS',
      natureOfDegradation: 'loss',
      indicators: [{ name: 'loss', unit: '%', normalMax: 0.1 }],
    });
    for (const entity of [
      { type: 'SERVICE', id: 'service-1' },
      { type: 'RESOURCE', id: 'node-1' },
    ])
      await act(keeper, 'recordEntityOwnership', { entity, owners: ['owner'] });
    const inHours = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString();
    const tasks = [{ id: 'clean', name: 'Clean the connectors' }];
    const id = String(
      (await act(planner, 'developImprovementPlan', { issueId, name: 'Clean it', tasks, window: { start: inHours(1), end: inHours(3) } }))[
        'id'
      ],
    );
    const service = { type: 'SERVICE', id: 'service-1' };
    await act(planner, 'declareImprovementPlanImpact', {
      id,
      rationale: 'It has no other path',
      entities: [{ entity: service, level: 'DEGRADED' }],
    });
    await act(planner, 'notifyImprovementPlanProposal', { id, text: 'May the path be opened?' });

    const window = await openWindow(browser, product.url);
    windows.push(window);
    const { page } = window;
    await signIn(window, 'owner', owner, `/plans/${id}`);
    const decide = async (): Promise<void> => {
      await press(page, 'Decide authorization');
      await send(page, 'Decide authorization');
    };
    await decide();
    await page.getByText('consent is valid').waitFor();
    await act(planner, 'amendImprovementPlan', {
      id,
      reason: 'A splice is needed too',
      tasks: [...tasks, { id: 'splice', name: 'Splice the span' }],
    });
    await act(planner, 'notifyImprovementPlanProposal', { id, text: 'One more step: may it be done?' });
    await page.locator('.difference ins', { hasText: 'Splice the span' }).waitFor();
    expect(await page.locator('.difference del').count()).toBe(0);
    await decide();
    await page.getByText('consent is valid').waitFor();
    expect(await violationsOn(page)).toEqual([]);
  });

  test('keeps its filters in the address, and is worked by keyboard', async () => {
    await raise('reached by keyboard');
    const { page } = await openedAs('operator', '?severity=MAJOR&alarm=late');
    await page.getByRole('heading', { name: 'No issue is open here' }).waitFor();
    await page.getByRole('button', { name: 'Late', exact: true }).click();
    await page.waitForURL((url) => !url.search.includes('alarm'));
    await page.getByRole('link', { name: 'reached by keyboard' }).waitFor();
    await page.locator('body').press('Escape');
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.locator('.row-link').first().focus();
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/issues\//);
  });

  test.each([
    ['light', 1_280],
    ['dark', 1_280],
    ['light', 390],
  ] as const)('is accessible (WCAG 2.2 AA) in %s at a width of %i, and never scrolls sideways', async (scheme, width) => {
    const id = await raise('to be read by everybody');
    const window = await openWindow(browser, product.url, { scheme, width });
    windows.push(window);
    expect(await violationsOn(window.page)).toEqual([]);
    await signIn(window, 'operator', await product.token('operator'));
    for (const [path, heading] of [
      ['', 'Open issues'],
      [`/issues/${id}`, 'to be read by everybody'],
      ['/plans', 'Improvement plans'],
      ['/parties', 'Parties'],
      [`/parties/${product.partyA}`, 'north'],
      ['/trends?measure=ISSUES_RAISED', 'Trends'],
      ['/work', 'My work'],
    ] as const) {
      await window.page.goto(`${product.url}/console${path}`);
      await window.page.getByRole('heading', { name: heading, level: 1 }).waitFor();
      await window.page.locator('.pulse').first().waitFor({ state: 'detached' });
      expect([path, await violationsOn(window.page)]).toEqual([path, []]);
      expect(
        await window.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      ).toBeLessThanOrEqual(0);
    }
  });

  test('sends no request to another origin', async () => {
    const window = await openWindow(browser, product.url);
    windows.push(window);
    const elsewhere: string[] = [];
    window.page.on(
      'request',
      (request) =>
        void (new URL(request.url()).origin !== product.url && !request.url().startsWith('data:') && elsewhere.push(request.url())),
    );
    await signIn(window, 'operator', await product.token('operator'), '/trends?measure=ISSUES_RAISED');
    await window.page.locator('.chart canvas').waitFor();
    expect(elsewhere).toEqual([]);
  });
});

/** What axe finds on a page, in words. Its script runs in the page, past the content security policy, as an extension would. */
const violationsOn = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { readonly axe: typeof axe }).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    }),
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
};

/** A line to a server that can be cut and mended. */
const cuttable = async (port: number): Promise<{ readonly url: string; cut(): void; mend(): void; close(): void }> => {
  const open = new Set<Socket>();
  let isCut = false;
  const server = createServer((near) => {
    if (isCut) return near.destroy();
    const far = connect(port, '127.0.0.1');
    for (const socket of [near, far]) {
      open.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => open.delete(socket));
    }
    near.pipe(far).pipe(near);
    return undefined;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut: () => {
      isCut = true;
      for (const socket of open) socket.destroy();
    },
    mend: () => {
      isCut = false;
    },
    close: () => void server.close(),
  };
};
