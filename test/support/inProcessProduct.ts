/**
 * The whole product in this process: database, store, schema, execution, HTTP, WebSocket and the local issuer, with two suppliers engaged.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Client, createClient } from 'graphql-ws';
import { importJWK, type JWK, type JWTHeaderParameters, type JWTPayload, SignJWT } from 'jose';
import { WebSocket } from 'ws';
import { service } from '../../src/domain/kernel/principal.js';
import { makeContext } from '../../src/graphql/context.js';
import { subgraphSchema } from '../../src/graphql/schema.js';
import { LOCAL_ALGORITHM, type LocalKey, localKeyPath, openLocalKey } from '../../src/server/auth/localKey.js';
import { startServer } from '../../src/server/server.js';
import { clientsOf, onAccessChange } from '../../src/store/access/facts.js';
import type { Store } from '../../src/store/store.js';
import { type Logged, remembering } from '../server/http/testHttpServer.js';
import { configOf } from '../server/testServer.js';
import { grantAccess } from './access.js';
import { changedIn, type JsonObject, mutationDocument } from './graphClient.js';
import { startWorld, type World } from './world.js';

/** What the tokens of each kind of caller say. Which client acts for which party is granted when the product starts. */
const CALLERS = {
  operator: { sub: 'operator', roles: ['OPERATOR'] },
  manager: { sub: 'manager', roles: ['ADMIN'] },
  auditor: { sub: 'auditor', roles: ['AUDITOR'] },
  supplierA: { sub: 'agent-a', client_id: 'supplier-a' },
  supplierB: { sub: 'agent-b', client_id: 'supplier-b' },
  service: { sub: 'crm', kind: 'service' },
} satisfies Record<string, JWTPayload>;
export type CallerName = keyof typeof CALLERS;

/** What came back, as it came. */
export interface Reply {
  readonly status: number;
  readonly text: string;
}

/** One server of the product. */
export interface Instance {
  readonly url: string;
  /** Every line it logged so far. */
  readonly logged: readonly Logged[];
  /** Posts a body (text as it is, anything else as JSON) with a token and headers. */
  readonly post: (body: unknown, token?: string | null, headers?: Readonly<Record<string, string>>) => Promise<Reply>;
  /** Queries as a caller, and throws on errors. */
  readonly ask: (who: CallerName, query: string, variables?: object) => Promise<Record<string, JsonObject>>;
  /** Executes a mutation as a caller. */
  readonly mutate: (who: CallerName, mutation: string, input: JsonObject) => Promise<JsonObject>;
  /** A client of its WebSocket that never reconnects. @param onClosed hears the code it was closed with */
  readonly ws: (token: string, path?: string, onClosed?: (code: number) => void) => Client;
  readonly close: () => Promise<void>;
}

/** How an instance differs from the ordinary. */
export interface InstanceOptions {
  readonly environment?: Readonly<Record<string, string>>;
  /** Heartbeats are far apart where nothing is said: what a test sees must not be theirs. */
  readonly heartbeatMs?: number;
  readonly callbackWithinMs?: number;
}

export interface ProductProcess extends Instance {
  readonly world: World;
  /** The two suppliers' parties. */
  readonly partyA: string;
  readonly partyB: string;
  readonly publicJwk: JWK;
  readonly token: (who: CallerName) => Promise<string>;
  /** Signs claims with the local key, over those that make a good token. @param header over the one of a good token */
  readonly sign: (claims: JsonObject, header?: Partial<JWTHeaderParameters>) => Promise<string>;
  /** Another server on the same database and key. */
  readonly startAnother: (terms?: InstanceOptions) => Promise<Instance>;
}

/** A text that only the second party and its service provider may read. */
export const CONFIDENTIAL_NAME = 'confidential of the south';

const json = { 'content-type': 'application/json' };
const config = configOf();
const HEARTBEAT_MS = 600_000;

interface Issuer {
  readonly localKey: LocalKey;
  readonly sign: ProductProcess['sign'];
  readonly token: ProductProcess['token'];
}

const openIssuer = async (directory: string): Promise<Issuer> => {
  const localKey = await openLocalKey(directory);
  const jwk = JSON.parse(await readFile(localKeyPath(directory), 'utf8')) as JWK;
  const key = await importJWK(jwk, LOCAL_ALGORITHM);
  const good = (): JWTPayload => ({ iss: config.auth.issuer, aud: config.auth.audience, exp: Math.floor(Date.now() / 1_000) + 600 });
  const sign: Issuer['sign'] = (claims, header = {}) =>
    new SignJWT({ ...good(), ...claims })
      .setProtectedHeader({ alg: LOCAL_ALGORITHM, kid: localKey.publicJwk.kid ?? '', typ: 'JWT', ...header })
      .sign(key);
  const tokens = new Map<CallerName, Promise<string>>();
  return {
    localKey,
    sign,
    token: (who) => {
      const token = tokens.get(who) ?? sign(CALLERS[who]);
      tokens.set(who, token);
      return token;
    },
  };
};

const startInstance = async (store: Store, { localKey, token }: Issuer, terms: InstanceOptions = {}): Promise<Instance> => {
  const { log, logged } = remembering();
  const server = await startServer({
    config: configOf(terms.environment),
    schema: subgraphSchema(),
    contextOf: (principal) => makeContext(store, principal ?? { ...service('unknown'), permissions: new Set() }),
    clients: clientsOf(store, configOf(terms.environment).providerClients),
    onAccessChange: (notify) => onAccessChange(store, notify),
    ping: () => store.ping(),
    localKey,
    localPeople: {
      people: Object.keys(CALLERS).map((id) => ({ id, name: id, role: 'of the tests' })),
      tokenOf: (id) => (id in CALLERS ? token(id as CallerName) : Promise.resolve(null)),
    },
    log,
    heartbeatMs: terms.heartbeatMs ?? HEARTBEAT_MS,
    ...(terms.callbackWithinMs !== undefined && { callbackWithinMs: terms.callbackWithinMs }),
  });
  const post: Instance['post'] = async (body, bearer = null, headers = json) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { ...headers, ...(bearer !== null && { authorization: `Bearer ${bearer}` }) },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    return { status: response.status, text: await response.text() };
  };
  const ask: Instance['ask'] = async (who, query, variables = {}) => {
    const { text } = await post({ query, variables }, await token(who));
    const { data, errors } = JSON.parse(text) as { readonly data?: Record<string, JsonObject>; readonly errors?: unknown };
    if (errors !== undefined || data === undefined) throw new Error(text);
    return data;
  };
  return {
    url: server.url,
    logged,
    post,
    ask,
    mutate: async (who, mutation, input) => changedIn(await ask(who, mutationDocument(mutation), { input })),
    ws: (bearer, path = '/graphql', onClosed = () => undefined) =>
      createClient({
        url: `${server.url.replace('http', 'ws')}${path}`,
        webSocketImpl: WebSocket,
        connectionParams: { authorization: `Bearer ${bearer}` },
        retryAttempts: 0,
        on: { closed: (event) => onClosed((event as { readonly code: number }).code) },
      }),
    close: async () => {
      await server.close();
    },
  };
};

const ARRANGEMENT = {
  kind: 'OUTSOURCED_NETWORK',
  scope: [{ type: 'RESOURCE', id: '*' }],
  validFrom: '2026-01-01T00:00:00Z',
  targets: ['ACKNOWLEDGE', 'RESTORE', 'RESOLVE'].map((clock) => ({ severity: 'MAJOR', clock, duration: 'PT4H' })),
  stopReasons: ['AWAITING_INFORMATION'],
  verification: [{ severity: 'MAJOR', observation: 'PT0S', samples: 1 }],
};

/** A validated party that answers for every resource, and the client that acts for it. @returns the party's id */
const registerSupplier = async (store: Store, { mutate }: Instance, name: string, clientId: string): Promise<string> => {
  const { id } = await mutate('manager', 'registerParty', { name, externalIdentifiers: [{ scheme: 'TEST', value: clientId }] });
  await mutate('manager', 'agreeOutsourcingArrangement', { id, agreementReference: `Agreement ${name}`, ...ARRANGEMENT });
  const { status } = await mutate('manager', 'validateParty', { id, evidence: `Trade register extract ${name}` });
  if (status !== 'VALIDATED') throw new Error(`${name} could not be engaged`);
  await grantAccess(store, String(id), { clientIds: [clientId] });
  return String(id);
};

/** Starts the product on a free port. Close it in `afterAll`. */
export const startProductProcess = async (terms?: InstanceOptions): Promise<ProductProcess> => {
  const world = await startWorld();
  const directory = await mkdtemp(join(tmpdir(), 'party-performance-'));
  const issuer = await openIssuer(directory);
  const first = await startInstance(world.store, issuer, terms);
  const instances = [first];
  return {
    ...first,
    world,
    partyA: await registerSupplier(world.store, first, 'north', 'supplier-a'),
    partyB: await registerSupplier(world.store, first, CONFIDENTIAL_NAME, 'supplier-b'),
    publicJwk: issuer.localKey.publicJwk,
    token: issuer.token,
    sign: issuer.sign,
    startAnother: async (terms) => {
      const instance = await startInstance(await world.another(), issuer, terms);
      instances.push(instance);
      return instance;
    },
    close: async () => {
      await Promise.all(instances.map((instance) => instance.close()));
      await world.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
};
