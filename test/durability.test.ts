/** The whole product is killed under load, again and again: nothing that was acknowledged may be missing, doubled or different. */
import { EventEmitter, once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Client, createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { databasePath } from '../src/cli/dataDirectory.js';
import { LOCAL_ISSUER } from '../src/config.js';
import { startMongod } from 'mongod-embedded';
import { openLocalKey } from '../src/server/auth/localKey.js';
import { events, requests } from '../src/store/events/collection.js';
import { openStore } from '../src/store/openStore.js';
import { documents } from '../src/store/store.js';
import { auditFaults } from './support/storeFixtures.js';
import { compileProgram, freePort, type CompiledProgram, type RunningProgram } from './support/compiledProgram.js';
import { sized } from './support/size.js';
import { quiet } from './support/world.js';

const KILLS = sized(3, 200);
const CALLERS = 6;
/** Acknowledgements between two kills: from the first of these on, a different number every time, so that kills fall everywhere. */
const LEAST_BETWEEN = 7;

type Input = Readonly<Record<string, unknown>>;
interface Acknowledged {
  readonly id: string;
  readonly version: number;
}
interface Heard {
  readonly id: string;
  readonly cursor: string;
  readonly version: number;
  readonly performanceIssueId: string;
}

const SUBSCRIPTION = 'subscription($after: String) { performanceIssueChanged(after: $after) { id cursor version performanceIssueId } }';

const mutation = (name: string, entity: string): string => {
  const field = `${entity.charAt(0).toLowerCase()}${entity.slice(1)}`;
  return `mutation($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { outcome: ${name}(input: $input) { __typename ... on ${entity}Payload { changed: ${field} { id version } } ... on PerformanceRefusal { code message } } }`;
};

let program: CompiledProgram;

/** The product over the lives of its processes, and what it promised. */
class Survivor {
  readonly events = new EventEmitter().setMaxListeners(0);
  readonly acknowledged = new Map<string, Acknowledged>();
  readonly heard: Heard[] = [];
  readonly #environment: Record<string, string>;
  readonly #port: number;
  readonly #token: string;
  #product: RunningProgram | null = null;
  #client: Client | null = null;
  #isOver = false;

  constructor(dataDir: string, port: number, token: string) {
    this.#environment = { DATA_DIR: dataDir, PORT: String(port), LOG_LEVEL: 'error' };
    this.#port = port;
    this.#token = token;
  }

  async start(): Promise<void> {
    const product = program.start(['serve', '--no-demo'], this.#environment);
    await product.waitForOutput(/./);
    this.#product = product;
    this.events.emit('up');
  }

  async kill(): Promise<void> {
    const product = this.#product;
    this.#product = null;
    product?.process.kill('SIGKILL');
    await product?.ended;
  }

  /** Resolves once `holds` does; looked at whenever something happens. */
  async until(what: 'up' | 'acknowledged' | 'heard', holds: () => boolean): Promise<void> {
    while (!holds()) await once(this.events, what);
  }

  /** Sends a mutation, with the same key again until it is answered, however many processes that takes. */
  async act(name: string, entity: string, key: string, input: Input): Promise<Acknowledged> {
    for (;;) {
      await this.until('up', () => this.#product !== null);
      const answer = await this.#post(mutation(name, entity), { input: { ...input, clientMutationId: key } });
      if (answer === null) continue;
      const { __typename, changed, message } = answer as { __typename: string; changed?: Acknowledged; message?: string };
      if (changed === undefined) throw new Error(`${name} was refused: ${__typename} ${String(message)}`);
      const { id, version } = changed;
      this.acknowledged.set(key, { id, version });
      this.events.emit('acknowledged');
      return { id, version };
    }
  }

  /** @returns the outcome; null when the connection or the process ended first */
  async #post(query: string, variables: object): Promise<object | null> {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${this.#token}` };
    const request = { method: 'POST', headers, body: JSON.stringify({ query, variables }) };
    const text = await fetch(`http://127.0.0.1:${String(this.#port)}/graphql`, request)
      .then((response) => response.text())
      .catch(() => null);
    if (text === null) return null;
    const { data, errors } = JSON.parse(text) as { data?: { outcome: object }; errors?: object };
    if (data === undefined || errors !== undefined) throw new Error(text);
    return data.outcome;
  }

  /** Follows every change from its last cursor on, over as many sockets as it takes. */
  async follow(): Promise<void> {
    while (!this.#isOver) {
      await this.until('up', () => this.#product !== null || this.#isOver);
      this.#client = createClient({
        url: `ws://127.0.0.1:${String(this.#port)}/graphql`,
        webSocketImpl: WebSocket,
        retryAttempts: 0,
        connectionParams: { authorization: `Bearer ${this.#token}` },
      });
      try {
        const after = this.heard.at(-1)?.cursor ?? null;
        for await (const { data, errors } of this.#client.iterate<{ performanceIssueChanged: Heard }>({
          query: SUBSCRIPTION,
          variables: { after },
        })) {
          if (!data) throw new Error(JSON.stringify(errors));
          this.heard.push(data.performanceIssueChanged);
          this.events.emit('heard');
        }
      } catch (error) {
        if (error instanceof Error && !(error instanceof AggregateError) && !('code' in error)) throw error;
      } finally {
        await this.#client.dispose();
      }
    }
  }

  async leave(): Promise<void> {
    this.#isOver = true;
    this.events.emit('up');
    await this.#client?.dispose();
  }
}

const arrangement = {
  kind: 'OUTSOURCED_NETWORK',
  agreementReference: 'AGR-1',
  scope: [{ type: 'RESOURCE', id: '*' }],
  validFrom: '2020-01-01T00:00:00Z',
  targets: [{ severity: 'MAJOR', clock: 'RESTORE', duration: 'PT8H' }],
};
const issueInput = (partyId: string, name: string): Input => ({
  partyId,
  name,
  category: 'PACKET_LOSS',
  severity: 'MAJOR',
  initiatingLayer: 'RM_AND_O',
  initiatingProcess: 'Resource Performance Management',
  resource: { type: 'RESOURCE', id: 'node-1' },
  affectedEntities: [{ type: 'SERVICE', id: 'service-1' }],
});

let dataDir: string;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'party-performance-'));
  program = await compileProgram();
});
afterAll(() => Promise.all([program.close(), rm(dataDir, { recursive: true, force: true })]));

test(`every acknowledged mutation is there once after ${String(KILLS)} kills, and a subscriber heard every event once`, async () => {
  const key = await openLocalKey(dataDir);
  const terms = { issuer: LOCAL_ISSUER, audience: 'party-performance', lifeMs: 3_600_000 };
  const token = await key.mint({ roles: ['ADMIN', 'OPERATOR'], subject: 'operator' }, terms);
  const product = new Survivor(dataDir, await freePort(), token);
  await product.start();

  const { id: partyId } = await product.act('registerParty', 'Party', 'set up 1', { name: 'Example Networks' });
  await product.act('agreeOutsourcingArrangement', 'Party', 'set up 2', { id: partyId, ...arrangement });
  await product.act('validateParty', 'Party', 'set up 3', { id: partyId, evidence: 'Trade register extract' });
  const raise = async (name: string): Promise<string> =>
    (await product.act('raisePerformanceIssue', 'PerformanceIssue', name, issueInput(partyId, name))).id;

  const following = product.follow();
  const warmUp: string[] = [];
  while (product.heard.length === 0) warmUp.push(await raise(`warm up ${String(warmUp.length)}`));

  const shared = await raise('shared');
  let isOver = false;
  const caller = async (number: number): Promise<void> => {
    let own = shared;
    for (let n = 0; !isOver; n += 1) {
      const name = `caller ${String(number)} request ${String(n)}`;
      if (n % 4 === 0) own = await raise(name);
      else await product.act('addPerformanceIssueNote', 'PerformanceIssue', name, { id: n % 4 === 1 ? shared : own, text: name });
    }
  };
  const callers = Promise.all(Array.from({ length: CALLERS }, (_, number) => caller(number)));

  for (let kill = 0; kill < KILLS; kill += 1) {
    const enough = product.acknowledged.size + LEAST_BETWEEN + ((kill * 5) % 13);
    await Promise.race([product.until('acknowledged', () => product.acknowledged.size >= enough), callers]);
    await product.kill();
    await product.start();
  }
  isOver = true;
  await callers;
  const { acknowledged, heard } = product;
  const eventOf = ({ id, version }: Acknowledged): string => `${id}:${String(version)}`;
  const wanted = [...acknowledged]
    .filter(([name, { id }]) => !name.startsWith('set up') && !warmUp.includes(id))
    .map(([, answer]) => eventOf(answer));
  await product.until('heard', () => {
    const ids = new Set(heard.map(({ id }) => id));
    return wanted.every((id) => ids.has(id));
  });
  await product.leave();
  await following;
  await product.kill();

  const server = await startMongod({ path: databasePath(dataDir) });
  const store = await openStore({ uri: server.uri, databaseName: 'party_performance', log: quiet });
  try {
    expect(await auditFaults(store)).toEqual([]);
    const log = await documents(store, events).find({ aggregateType: 'PerformanceIssue' }).toArray();
    const logged = new Map(
      log.map(({ _id, data }) => {
        const { name, text } = data as { readonly name?: string; readonly text?: string };
        return [_id, text ?? name ?? ''];
      }),
    );
    const promised = [...acknowledged].filter(([name]) => !name.startsWith('set up'));
    expect(promised.filter(([name, answer]) => logged.get(eventOf(answer)) !== name)).toEqual([]);
    expect([...logged.values()].sort()).toEqual(promised.map(([name]) => name).sort());
    expect(await documents(store, requests).countDocuments()).toBe(acknowledged.size);

    const afterWarmUp = heard.filter(({ performanceIssueId }) => !warmUp.includes(performanceIssueId)).map(({ id }) => id);
    expect([...afterWarmUp].sort()).toEqual([...wanted].sort());
    const cursors = heard.map(({ cursor }) => cursor);
    expect(cursors).toEqual([...new Set(cursors)].sort());
    const last = new Map<string, number>();
    for (const { performanceIssueId, version } of heard) {
      expect(version).toBeGreaterThan(last.get(performanceIssueId) ?? 0);
      last.set(performanceIssueId, version);
    }
  } finally {
    await store.close();
    await server.close();
  }
});
