/**
 * Spans, by the interface of OpenTelemetry. Until `sdk.ts` starts to send them every span is a no-op, and not even the interface is loaded:
 * most are not traced, and it would be a tenth of a second of every start.
 */
import type * as OpenTelemetry from '@opentelemetry/api';

let api: typeof OpenTelemetry | null = null;

/** Has spans made by the interface from now on, behind which a provider is registered; null: no longer. */
export const setTracing = (by: typeof OpenTelemetry | null): void => {
  api = by;
};

/** Whether spans are recorded: what is costly to describe need not be described for nothing. */
export const isTracing = (): boolean => api !== null;

const TRACER = 'party-performance';
/** `SpanStatusCode.ERROR`, of an interface that may not be loaded. */
const ERROR = 2;

type Kind = keyof typeof OpenTelemetry.SpanKind;

/** What a span is of. */
export interface SpanOptions {
  readonly kind: Kind;
  readonly attributes?: OpenTelemetry.Attributes;
  /** The `traceparent` header of a caller; the span is a child of the caller's. Absent: of the one that is active, or of none. */
  readonly traceparent?: string | undefined;
}

/**
 * Does work in a span. What the work calls becomes its child.
 * @param failureOf what went wrong by the result, as an `error.type`; null when nothing did. A throw is an error anyway
 */
export const inSpan = async <T>(
  name: string,
  { kind, attributes, traceparent }: SpanOptions,
  work: () => Promise<T>,
  failureOf: (result: T) => string | null = () => null,
): Promise<T> => {
  if (api === null) return work();
  const { context, defaultTextMapGetter, propagation, SpanKind, trace } = api;
  const parent =
    traceparent === undefined ? context.active() : propagation.extract(context.active(), { traceparent }, defaultTextMapGetter);
  const span = trace.getTracer(TRACER).startSpan(name, { kind: SpanKind[kind], ...(attributes && { attributes }) }, parent);
  try {
    const result = await context.with(trace.setSpan(parent, span), work);
    const failure = failureOf(result);
    if (failure !== null) fail(span, failure);
    return result;
  } catch (error) {
    fail(span, error instanceof Error ? error.name : 'Error');
    throw error;
  } finally {
    span.end();
  }
};

/** A span for what is not a function: a command of the driver, which tells when it starts and ends. @returns how to end it */
export const startSpan = (name: string, kind: Kind, attributes: OpenTelemetry.Attributes): ((failure: string | null) => void) => {
  const span = api?.trace.getTracer(TRACER).startSpan(name, { kind: api.SpanKind[kind], attributes });
  return (failure) => {
    if (span !== undefined && failure !== null) fail(span, failure);
    span?.end();
  };
};

/** The message of an error may hold data: the trace has its type alone, the log has the rest. */
const fail = (span: OpenTelemetry.Span, type: string): void => {
  span.setAttribute('error.type', type);
  span.setStatus({ code: ERROR });
};

/** The headers that tell another service which span it is called from; none when nothing is traced. */
export const traceHeaders = (): Readonly<Record<string, string>> => {
  const headers: Record<string, string> = {};
  api?.propagation.inject(api.context.active(), headers);
  return headers;
};

/** The id of the active trace, for the log; undefined when nothing is traced. */
export const traceId = (): string | undefined => api?.trace.getActiveSpan()?.spanContext().traceId;
