/** The metrics in the text format of Prometheus. Loaded only where they are served. */
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { BUCKETS, METRICS, type MetricName, type NameOf } from './metrics.js';
import { readGauge, recordTo, type Recorder } from './recording.js';

/** The metrics of this process. */
export interface MetricsEndpoint {
  readonly contentType: string;
  /** The names there are, those of the runtime (memory, processor, event loop) too. */
  readonly names: () => readonly string[];
  /** All values. A gauge that cannot be read has none: its absence is the alarm. */
  readonly text: () => Promise<string>;
  readonly stop: () => void;
}

/** Starts to record. @param onError hears why a gauge could not be read */
export const startMetrics = (onError: (error: unknown, name: MetricName) => void): MetricsEndpoint => {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const counters = new Map<MetricName, Counter>();
  const histograms = new Map<MetricName, Histogram>();
  for (const [key, { kind, about, labels }] of Object.entries(METRICS)) {
    const name = key as MetricName;
    const options = { name, help: about, labelNames: [...labels], registers: [registry] };
    if (kind === 'counter') counters.set(name, new Counter(options));
    else if (kind === 'histogram') histograms.set(name, new Histogram({ ...options, buckets: [...BUCKETS] }));
    else addGauge(name as NameOf<'gauge'>, options, onError);
  }
  const recorder: Recorder = {
    count: (name, labels, by) => counters.get(name)?.inc(labels, by),
    observe: (name, labels, value) => histograms.get(name)?.observe(labels, value),
  };
  const stop = recordTo(recorder);
  return {
    contentType: registry.contentType,
    names: () => registry.getMetricsAsArray().map(({ name }) => name),
    text: () => registry.metrics(),
    stop: () => {
      stop();
      registry.clear();
    },
  };
};

interface GaugeOptions {
  readonly name: string;
  readonly help: string;
  readonly labelNames: string[];
  readonly registers: Registry[];
}

const addGauge = (name: NameOf<'gauge'>, options: GaugeOptions, onError: (error: unknown, name: MetricName) => void): Gauge =>
  new Gauge({
    ...options,
    async collect() {
      const samples = await readGauge(name).catch((error: unknown) => {
        onError(error, name);
        return [];
      });
      this.reset();
      // A gauge without labels is 0 after a reset, which would hide that nothing could be read.
      if (samples.length === 0 && options.labelNames.length === 0) this.remove();
      for (const { labels, value } of samples) this.set(labels, value);
    },
  });
