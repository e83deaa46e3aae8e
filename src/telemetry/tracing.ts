/** Spans, by the interface of OpenTelemetry. Without its SDK (`sdk.ts`) every span is a no-op. */
import {
  type Attributes,
  context,
  defaultTextMapGetter,
  propagation,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
  type Tracer,
} from '@opentelemetry/api';

let tracer: Tracer | null = null;

/** Has spans recorded from now on, or no longer. @param on whether a provider is registered */
export const setTracing = (on: boolean): void => {
  tracer = on ? trace.getTracer('party-performance') : null;
};

/** Whether spans are recorded: what is costly to describe need not be described for nothing. */
export const isTracing = (): boolean => tracer !== null;

/** What a span is of. */
export interface SpanOptions {
  readonly kind: keyof typeof SpanKind;
  readonly attributes?: Attributes;
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
  if (tracer === null) return work();
  const parent =
    traceparent === undefined ? context.active() : propagation.extract(context.active(), { traceparent }, defaultTextMapGetter);
  const span = tracer.startSpan(name, { kind: SpanKind[kind], ...(attributes && { attributes }) }, parent);
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
export const startSpan = (name: string, kind: keyof typeof SpanKind, attributes: Attributes): ((failure: string | null) => void) => {
  const span = tracer?.startSpan(name, { kind: SpanKind[kind], attributes });
  return (failure) => {
    if (span !== undefined && failure !== null) fail(span, failure);
    span?.end();
  };
};

/** The message of an error may hold data: the trace has its type alone, the log has the rest. */
const fail = (span: Span, type: string): void => {
  span.setAttribute('error.type', type);
  span.setStatus({ code: SpanStatusCode.ERROR });
};

/** The headers that tell another service which span it is called from; none when nothing is traced. */
export const traceHeaders = (): Readonly<Record<string, string>> => {
  const headers: Record<string, string> = {};
  if (tracer !== null) propagation.inject(context.active(), headers);
  return headers;
};

/** The id of the active trace, for the log; undefined when nothing is traced. */
export const traceId = (): string | undefined => (tracer !== null ? trace.getActiveSpan()?.spanContext().traceId : undefined);
