/** Whether requests can be served, why not, and for operators what is behind it. */
import { readGauge } from '../../telemetry/recording.js';
import type { NameOf } from '../../telemetry/metrics.js';
import { NotReady } from '../../store/unavailable.js';

const ANSWER_WITHIN_MS = 2_000;

/** What runs: the release, and the commit it was built from, null where that is not known. */
export interface Build {
  readonly version: string;
  readonly commit: string | null;
}

export interface ReadinessOptions {
  readonly isDraining: () => boolean;
  /** Resolves when requests can be served; throws `NotReady` with the reason otherwise. */
  readonly ping: () => Promise<void>;
  readonly build: Build;
}

/** What anybody may know. */
export type Readiness = { readonly status: 'ready' } | { readonly status: 'not ready'; readonly reason: string };

/** What operators may know. */
export type ReadinessDetails = Readiness &
  Build & {
    readonly database: { readonly answeredInMs: number | null };
    readonly [part: string]: unknown;
  };

/** The gauges that say how the product is, by their names in the details. */
const PARTS = {
  feedInterrupted: 'party_performance_feed_interrupted',
  timersLateSeconds: 'party_performance_timers_late_seconds',
  deliveries: 'party_performance_deliveries',
  deliveryBacklogSeconds: 'party_performance_delivery_backlog_seconds',
  diskFreeBytes: 'party_performance_disk_free_bytes',
} as const satisfies Readonly<Record<string, NameOf<'gauge'>>>;

export interface ReadinessCheck {
  readonly check: () => Promise<Readiness>;
  readonly details: () => Promise<ReadinessDetails>;
}

/** Makes the check. */
export const readinessCheck = ({ isDraining, ping, build }: ReadinessOptions): ReadinessCheck => {
  const check = async (): Promise<Readiness> => {
    const reason = isDraining() ? 'draining' : await notReadyReason(ping);
    return reason === null ? { status: 'ready' } : { status: 'not ready', reason };
  };
  return {
    check,
    details: async () => {
      const start = performance.now();
      const readiness = await check();
      const tookMs = Math.round(performance.now() - start);
      const parts = await Promise.all(Object.entries(PARTS).map(async ([part, gauge]) => [part, await valueOf(gauge)] as const));
      const database = { answeredInMs: readiness.status === 'ready' ? tookMs : null };
      return { ...readiness, ...build, database, ...Object.fromEntries(parts) };
    },
  };
};

/** A gauge's value; of one with labels a value for each; null where it cannot be read in time. */
const valueOf = async (gauge: NameOf<'gauge'>): Promise<unknown> => {
  const samples = await inTime(readGauge(gauge)).catch(() => null);
  if (samples === null) return null;
  const byLabel = samples.map(({ labels, value }) => [Object.values(labels).join(' '), value] as const);
  const [[label, value] = ['', null], ...others] = byLabel;
  return label === '' && others.length === 0 ? value : Object.fromEntries(byLabel);
};

const inTime = <T>(work: Promise<T>): Promise<T | null> => {
  const timeout = AbortSignal.timeout(ANSWER_WITHIN_MS);
  return Promise.race([work, new Promise<null>((resolve) => timeout.addEventListener('abort', () => resolve(null), { once: true }))]);
};

const notReadyReason = async (ping: () => Promise<void>): Promise<string | null> => {
  const answered = ping().then(
    () => 'ready',
    (error: unknown) => (error instanceof NotReady ? error.message : 'database away'),
  );
  const found = (await inTime(answered)) ?? 'database slow';
  return found === 'ready' ? null : found;
};
