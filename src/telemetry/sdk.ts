/** The SDK of OpenTelemetry: sends spans to a collector by OTLP over HTTP. Loaded only where a collector is configured. */
import * as OpenTelemetry from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { defaultResource, detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources';
import {
  BatchSpanProcessor,
  ParentBasedSampler,
  type SpanExporter,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace';
import { setTracing } from './tracing.js';

const { context, diag, DiagLogLevel, propagation, trace } = OpenTelemetry;

export interface TracingOptions {
  /** Where a collector takes traces, for example `http://127.0.0.1:4318`. */
  readonly endpoint: string;
  /** Which share of the traces that begin here is recorded, from 0 to 1; a caller's decision is followed. */
  readonly sampledShare: number;
  readonly version: string;
  /** Hears that the collector cannot be reached. */
  readonly onError: (message: string) => void;
}

/** Spans being sent. */
export interface Tracing {
  /** Sends what has ended. */
  readonly flush: () => Promise<void>;
  /** Sends what has ended, and nothing more. */
  readonly stop: () => Promise<void>;
}

/** Starts to send spans. @param exporter in place of the collector */
export const startTracing = (options: TracingOptions, exporter: SpanExporter = toCollector(options)): Tracing => {
  const own = resourceFromAttributes({ 'service.name': 'party-performance', 'service.version': options.version });
  const provider = new TracerProvider({
    resource: defaultResource()
      .merge(own)
      .merge(detectResources({ detectors: [envDetector] })),
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(options.sampledShare) }),
    spanProcessors: [new BatchSpanProcessor({ exporter })],
  });
  diag.setLogger(
    { ...NO_LOG, error: options.onError, warn: options.onError },
    { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true },
  );
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  propagation.setGlobalPropagator(new W3CTraceContextPropagator());
  trace.setGlobalTracerProvider(provider);
  setTracing(OpenTelemetry);
  return {
    flush: () => provider.forceFlush(),
    stop: async () => {
      setTracing(null);
      // A collector that is away is no reason to end badly.
      await provider.shutdown().catch((error: unknown) => options.onError(String(error)));
      for (const api of [trace, context, propagation, diag]) api.disable();
    },
  };
};

/** How long the collector may take, tries together: what is shorter than a stop. */
const COLLECTOR_WITHIN_MS = 3_000;

const ignore = (): void => undefined;
const NO_LOG = { info: ignore, debug: ignore, verbose: ignore } as const;

const toCollector = ({ endpoint }: TracingOptions): SpanExporter =>
  new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, '')}/v1/traces`, timeoutMillis: COLLECTOR_WITHIN_MS });
