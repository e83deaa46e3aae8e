/** What operators get to see of a running server: metrics, traces, and the address where both they and health are served. */
import type { Logger } from 'pino';
import type { Config } from '../../config.js';
import type { ReadinessCheck } from '../../server/health/readiness.js';
import { watchGauge } from '../../telemetry/recording.js';
import { freeBytes } from '../dataDirectory.js';
import { BUILD } from './build.js';

/** Reverts one step of the start. */
export type StopStep = () => Promise<void> | void;

/** What is known of a server that is being started. */
export interface Operators {
  /** Has readiness answered by the server, once there is one. */
  serverStarted(readiness: ReadinessCheck): void;
}

/** Starts what is configured, before anything that it observes. @param stops gets what reverts it */
export const startOperators = async (config: Config, log: Logger, stops: StopStep[]): Promise<Operators> => {
  let readiness: ReadinessCheck | null = null;
  stops.push(...watchProcess(config, async () => (await readiness?.check())?.status === 'ready'));
  if (config.tracing !== null) await traceTo(config.tracing, log, stops);
  if (config.operations !== null) await serveOperators(config.operations, () => readiness, log, stops);
  return { serverStarted: (check) => void (readiness = check) };
};

/** Gauges that no other room knows. */
const watchProcess = ({ mongodb, dataDir }: Config, isReady: () => Promise<boolean>): readonly StopStep[] => [
  watchGauge('party_performance_build_info', () => [{ labels: { version: BUILD.version, commit: BUILD.commit ?? '' }, value: 1 }]),
  watchGauge('party_performance_ready', async () => [{ labels: {}, value: (await isReady()) ? 1 : 0 }]),
  ...(mongodb.uri === null
    ? [watchGauge('party_performance_disk_free_bytes', async () => [{ labels: {}, value: await freeBytes(dataDir) }])]
    : []),
];

const traceTo = async (tracing: NonNullable<Config['tracing']>, log: Logger, stops: StopStep[]): Promise<void> => {
  // Loaded only now: few are traced, and the rest starts faster without it.
  const { startTracing } = await import('../../telemetry/sdk.js');
  const onError = (message: string): void => log.warn({ endpoint: tracing.endpoint }, `Traces could not be sent: ${message.slice(0, 300)}`);
  stops.push(startTracing({ ...tracing, version: BUILD.version, onError }).stop);
};

const serveOperators = async (
  address: NonNullable<Config['operations']>,
  readiness: () => ReadinessCheck | null,
  log: Logger,
  stops: StopStep[],
): Promise<void> => {
  const { startMetrics } = await import('../../telemetry/prometheus.js');
  const { startOperations } = await import('../../server/health/operations.js');
  const metrics = startMetrics((error, gauge) => log.warn({ err: error, gauge }, 'A gauge could not be read'));
  stops.push(metrics.stop);
  const json = 'application/json; charset=utf-8';
  const operations = await startOperations({
    ...address,
    answer: async (path) => {
      if (path === '/metrics') return { status: 200, contentType: metrics.contentType, body: await metrics.text() };
      if (path !== '/readyz') return null;
      const found = (await readiness()?.details()) ?? { status: 'not ready', reason: 'starting', ...BUILD };
      return { status: found.status === 'ready' ? 200 : 503, contentType: json, body: JSON.stringify(found) };
    },
  });
  stops.push(() => operations.close());
  log.info({ url: operations.url }, 'Operators are answered at /livez, /readyz and /metrics');
};
