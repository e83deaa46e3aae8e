/** Event streams that their client opens again by itself, as browsers do. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { EventSource } from 'eventsource';
import { parse, validate } from 'graphql';
import { subgraphSchema } from '../../../src/graphql/schema.js';
import { requestAfter } from '../../../src/server/sse/lastEventId.js';
import { raising } from '../../badInput/testServer.js';
import { type ProductProcess, startProductProcess } from '../../support/inProcessProduct.js';

const schema = subgraphSchema();

describe('the request after an event', () => {
  const FIELDS = 'type cursor';
  test.each([
    ['without a place to go on from', `subscription { performanceIssueChanged { ${FIELDS} } }`, undefined, {}],
    ['with one that is written into it', `subscription { performanceIssueChanged(after: "old") { ${FIELDS} } }`, undefined, {}],
    [
      'with a filter',
      `subscription Changes($filter: PerformanceIssueChangeFilter) { performanceIssueChanged(filter: $filter) { ${FIELDS} } }`,
      undefined,
      { filter: { type: ['NoteAdded'] } },
    ],
    [
      'whose field is in a fragment',
      `fragment All on Subscription { performanceIssueChanged { ${FIELDS} } } subscription Changes { ...All }`,
      'Changes',
      {},
    ],
    [
      'beside another in its document',
      `subscription One { partyChanged { ${FIELDS} } } subscription Other($a: String) { performanceIssueChanged(after: $a) { ${FIELDS} } }`,
      'One',
      {},
    ],
  ])('%s is one document for all events, and valid', (_, source, operationName, variables) => {
    const [one, other] = ['1', '2'].map((id) => requestAfter(id, { source, operationName, variables }, parse(source), schema));
    expect(validate(schema, parse(one?.source ?? ''))).toEqual([]);
    expect(one?.variables).toEqual({ ...variables, __lastEventId: '1' });
    expect(other).toEqual({ ...one, variables: { ...variables, __lastEventId: '2' } });
  });

  test('that has a variable for the place has it newer there, and is the same document', () => {
    const source = `subscription($from: String) { performanceIssueChanged(after: $from) { ${FIELDS} } }`;
    const request = { source, variables: { from: 'old' } };
    expect(requestAfter('new', request, parse(source), schema)).toEqual({ source, variables: { from: 'new' } });
  });
});

describe('a client that reconnects by itself', () => {
  let product: ProductProcess;
  let issue: string;
  beforeAll(async () => {
    product = await startProductProcess();
    issue = String((await product.mutate('operator', 'raisePerformanceIssue', raising({ partyId: product.partyA })({ product })))['id']);
  });
  afterAll(() => product.close());

  const note = async (): Promise<number> =>
    Number((await product.mutate('operator', 'addPerformanceIssueNote', { id: issue, text: 'Seen' }))['version']);

  /** Hears an event stream whose connection a test can cut. */
  const listen = (authorization: string) => {
    let cut = new AbortController();
    const query = `subscription { performanceIssueChanged(filter: { id: ["${issue}"] }) { version } }`;
    const source = new EventSource(`${product.url}/graphql?${new URLSearchParams({ query }).toString()}`, {
      fetch: (url, init) => {
        cut = new AbortController();
        return fetch(url, { ...init, headers: { ...init.headers, authorization }, signal: cut.signal });
      },
    });
    const heard: number[] = [];
    let isHeard = (): void => undefined;
    source.addEventListener('next', ({ data }: MessageEvent<string>) => {
      heard.push((JSON.parse(data) as { data: { performanceIssueChanged: { version: number } } }).data.performanceIssueChanged.version);
      isHeard();
    });
    const next = (type: 'open' | 'error'): Promise<unknown> =>
      new Promise((resolve) => source.addEventListener(type, resolve, { once: true }));
    return {
      opened: () => next('open'),
      close: () => source.close(),
      cut: async () => {
        const broken = next('error');
        cut.abort(new Error('Cut'));
        await broken;
      },
      hear: async (count: number): Promise<readonly number[]> => {
        while (heard.length < count) await new Promise<void>((resolve) => (isHeard = resolve));
        return heard;
      },
    };
  };

  test('misses nothing of what happened meanwhile, and hears nothing twice', async () => {
    const subscriber = listen(`Bearer ${await product.token('operator')}`);
    await subscriber.opened();
    const versions = [await note()];
    await subscriber.hear(1);
    await subscriber.cut();
    versions.push(await note(), await note());
    await subscriber.hear(3);
    versions.push(await note());
    expect(await subscriber.hear(4)).toEqual(versions);
    subscriber.close();
  });

  test('has a place to go on from before it has heard anything', async () => {
    const authorization = `Bearer ${await product.token('operator')}`;
    const read = async (headers: Record<string, string>, until: RegExp): Promise<string> => {
      const query = `subscription { performanceIssueChanged(filter: { id: ["${issue}"] }) { version } }`;
      const { body } = await fetch(`${product.url}/graphql?${new URLSearchParams({ query }).toString()}`, {
        headers: { accept: 'text/event-stream', authorization, ...headers },
      });
      let text = '';
      for await (const piece of body ?? []) {
        text += Buffer.from(piece as Uint8Array).toString();
        const [, found] = until.exec(text) ?? [];
        if (found !== undefined) return found;
      }
      throw new Error(`Ended without ${until.source}: ${text}`);
    };
    const lastEventId = await read({}, /^id: (\S+)\n\n/m);
    const version = await note();
    expect(await read({ 'last-event-id': lastEventId }, /^event: next\ndata: (.+)\n\n/m)).toBe(
      JSON.stringify({ data: { performanceIssueChanged: { version } } }),
    );
  });
});
