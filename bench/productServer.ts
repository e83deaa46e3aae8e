/** The server under measurement, with a token to ask it with. */
import pino from 'pino';
import { readConfig } from '../src/config.js';
import { staff } from '../src/domain/kernel/principal.js';
import { makeContext } from '../src/graphql/context.js';
import { subgraphSchema } from '../src/graphql/schema.js';
import { openLocalKey } from '../src/server/auth/localKey.js';
import { type ServerOptions, startServer } from '../src/server/server.js';
import { clientsOf, onAccessChange } from '../src/store/access/facts.js';
import type { Store } from '../src/store/store.js';

export interface Product {
  /** Where it answers, by HTTP. */
  readonly url: string;
  /** An operator's. */
  readonly token: string;
  readonly close: () => Promise<void>;
}

interface ProductOverrides {
  /** Variables of the configuration. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly options?: Partial<ServerOptions>;
}

/**
 * Starts the product's server as it is run, without a log.
 * @param directory where its key is kept
 */
export const startProduct = async (store: Store, directory: string, { environment, options }: ProductOverrides = {}): Promise<Product> => {
  const outcome = readConfig({ PORT: '0', DATA_DIR: directory, LOG_LEVEL: 'silent', ...environment });
  if (!outcome.ok) throw new Error(outcome.problems.join());
  const { config } = outcome;
  const localKey = await openLocalKey(directory);
  const server = await startServer({
    config,
    schema: subgraphSchema(),
    contextOf: (principal) => makeContext(store, principal ?? staff('unknown', [])),
    clients: clientsOf(store, config.providerClients),
    onAccessChange: (notify) => onAccessChange(store, notify),
    ping: () => store.ping(),
    log: pino({ level: 'silent' }),
    localKey,
    ...options,
  });
  const { issuer, audience } = config.auth;
  const token = await localKey.mint({ roles: ['OPERATOR'], subject: 'operator' }, { issuer, audience, lifeMs: 3_600_000 });
  return { url: `${server.url}/graphql`, token, close: () => server.close() };
};
