/** The running product: database → store → server. */
import type { Logger } from 'pino';
import { startDeliveries } from '../../background/deliveries.js';
import { watchProduct } from '../../background/gauges.js';
import { objectiveDuty } from '../../background/objectives.js';
import { changedClaimDuty, changedSnapshotDuty, monthDuty } from '../../background/monthlySnapshots.js';
import { startTimers } from '../../background/timers.js';
import type { Config } from '../../config.js';
import type { Principal } from '../../domain/kernel/principal.js';
import { makeContext } from '../../graphql/context.js';
import { subgraphSchema } from '../../graphql/schema.js';
import { DEMONSTRATION_PEOPLE } from '../../demonstration/people.js';
import { seedDemonstration } from '../../demonstration/seed.js';
import type { LocalKey } from '../../server/auth/localKey.js';
import type { LocalPeople } from '../../server/console/settings.js';
import { startServer } from '../../server/server.js';
import { clientsOf, listOwn, onAccessChange } from '../../store/access/facts.js';
import { openStore } from '../../store/openStore.js';
import type { Store } from '../../store/store.js';
import { banner, type ReadyToken } from './banner.js';
import { BUILD, versionText } from '../operators/build.js';
import { recordServer } from '../operators/serverFile.js';
import { openConfigured } from '../database.js';
import { durationMs } from '../duration.js';
import type { Foundation } from './foundation.js';
import type { StopStep } from '../operators/operators.js';
import { seedProgress } from '../seedProgress.js';

/** The principal without a token: introspection only; resolvers find no permissions. */
const NO_PRINCIPAL: Principal = { kind: 'SERVICE', id: 'unknown', permissions: new Set() };

/** Milliseconds until monthly snapshots that failed are tried again. */
const MONTHS_PAUSE_MS = 60_000;

/**
 * Starts everything on its foundation.
 * @param stops gets one entry per started component; to be called in reverse order
 * @returns the banner
 * @throws Error with one clear line when it cannot start
 */
export const startProduct = async (
  config: Config,
  { operators, localKey, embedded }: Foundation,
  demo: boolean,
  log: Logger,
  stops: StopStep[],
): Promise<string> => {
  const open = (uri: string): Promise<Store> =>
    openStore({
      uri,
      databaseName: config.mongodb.database,
      log,
      urlPolicy: config.noticeUrlPolicy,
      opensUnmigrated: config.mongodb.uri !== null,
    });
  const store =
    embedded === null ? await openConfigured(config.mongodb.uri ?? '', open, (message) => log.info(message), 0) : await open(embedded.uri);
  stops.push(() => store.close());
  const claiming = await listOwn(store, config.providerClients, new Date());
  if (claiming.length > 0) log.warn({ grants: claiming }, 'Access grants name clients that PROVIDER_CLIENTS lists: revoke them');
  if (embedded !== null) {
    if (demo) await seedIfEmpty(store, log);
    embedded.loaded();
  }
  startBackground(store, log, stops);
  const server = await startServer({
    config,
    schema: subgraphSchema(),
    contextOf: (principal) => makeContext(store, principal ?? NO_PRINCIPAL),
    clients: clientsOf(store, config.providerClients),
    onAccessChange: (notify) => onAccessChange(store, notify),
    ping: () => store.ping(),
    build: BUILD,
    log,
    ...(localKey && { localKey, localPeople: localPeople(config, localKey) }),
  });
  stops.push(() => server.close());
  operators.serverStarted(server.readiness);
  const { pid } = process;
  stops.push(await recordServer(config.dataDir, { pid, url: server.url, version: versionText, startedAt: new Date().toISOString() }));
  return banner(server.url, config.console !== null, await initialTokens(config, localKey), process.stdout.isTTY);
};

/** What happens without a request. */
const startBackground = (store: Store, log: Logger, stops: StopStep[]): void => {
  stops.push(watchProduct(store));
  const timers = startTimers(store, log);
  stops.push(() => timers.stop());
  const monthlyTimer = startTimers(store, log, { pauseMs: MONTHS_PAUSE_MS }, [
    monthDuty(),
    changedSnapshotDuty(),
    changedClaimDuty(),
    objectiveDuty(),
  ]);
  stops.push(() => monthlyTimer.stop());
  const deliveries = startDeliveries(store, log);
  stops.push(() => deliveries.stop());
};

const seedIfEmpty = async (store: Store, log: Logger): Promise<void> => {
  const progress = seedProgress(process.stderr.isTTY, (message) => log.info(message));
  const { parties, grants, issues } = await seedDemonstration(store, new Date(), progress.show).finally(progress.end);
  if (parties + grants + issues > 0) log.info({ parties, grants, issues }, 'The demonstration data is complete');
};

/** The people of the demonstration, for the console. */
const localPeople = ({ auth, personClaim }: Config, key: LocalKey): LocalPeople => ({
  people: DEMONSTRATION_PEOPLE.map(({ id, name, role }) => ({ id, name, role })),
  tokenOf: async (id) => {
    const person = DEMONSTRATION_PEOPLE.find((each) => each.id === id);
    if (person === undefined) return null;
    return key.mint({ ...person, subject: id }, { issuer: auth.issuer, audience: auth.audience, lifeMs: durationMs('12h'), personClaim });
  },
});

/** Three initial tokens, if this process is the issuer. */
const initialTokens = async ({ auth, personClaim }: Config, key: LocalKey | undefined): Promise<readonly ReadyToken[]> => {
  if (key === undefined) return [];
  const terms = { issuer: auth.issuer, audience: auth.audience, lifeMs: durationMs('12h'), personClaim };
  return Promise.all([
    key.mint({ roles: ['OPERATOR'], subject: 'operator' }, terms).then((token) => ({ holder: 'operator', token })),
    key.mint({ client: 'supplier-a', subject: 'supplier-a' }, terms).then((token) => ({ holder: 'supplier A', token })),
    key.mint({ client: 'supplier-b', subject: 'supplier-b' }, terms).then((token) => ({ holder: 'supplier B', token })),
  ]);
};
