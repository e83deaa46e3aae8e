/** What operators see of every operation, whatever its transport: an access line, a duration by outcome, and a span. */
import { createHash } from 'node:crypto';
import type { Logger } from 'pino';
import type { Principal } from '../domain/kernel/principal.js';
import type { Answer, Execution } from '../graphql/engine/execution.js';
import { observeSince, watchGauge } from '../telemetry/recording.js';
import { inSpan, traceId } from '../telemetry/tracing.js';
import type { RequestOrigin } from './requestOrigin.js';

/** One operation, before it runs. */
export interface ObservedOperation {
  /** Undefined where the document is refused. */
  readonly inspected: ReturnType<Execution['inspect']>;
  readonly principal: Principal | null;
  readonly origin: RequestOrigin;
  /** The codes of the refusals that its answer holds as data. */
  readonly refusals: readonly string[];
}

/** Names are the client's: their length is not. */
const MAX_NAME_LENGTH = 100;
const PSEUDONYM_LENGTH = 16;

/**
 * A principal in the log. A person's id may be an e-mail address, so it is a pseudonym: the start of the SHA-256 of the id, by which whoever
 * knows the id finds the lines.
 */
export const principalInLog = (principal: Principal | null): string => {
  if (principal === null) return 'NONE';
  const { kind, id, partyId } = principal;
  const pseudonym = createHash('sha256').update(id).digest('hex').slice(0, PSEUDONYM_LENGTH);
  return [kind, ...(partyId === undefined ? [] : [partyId]), kind === 'SERVICE' ? id : pseudonym].join(':');
};

/** The code of an answer's first error; OK without one. */
const outcomeOf = (answer: Answer | null): string => {
  const [error] = answer?.errors ?? [];
  const code = error?.extensions?.['code'];
  return error === undefined ? 'OK' : typeof code === 'string' ? code : 'UNKNOWN';
};

/** What the line of an operation says besides its name and outcome. */
const lineOf = ({ principal, origin, refusals }: ObservedOperation, start: number): object => ({
  ...(refusals.length > 0 && { refusals }),
  principal: principalInLog(principal),
  tookMs: Math.round((performance.now() - start) * 10) / 10,
  requestId: origin.requestId,
  traceId: traceId(),
});

/** Watches operations. */
export class OperationObserver {
  readonly #log: Logger;
  readonly #stopWatching: () => void;
  #active = 0;

  constructor(log: Logger) {
    this.#log = log;
    this.#stopWatching = watchGauge('graphql_server_active_requests', () => [{ labels: {}, value: this.#active }]);
  }

  /**
   * Runs an operation in a span, measures it and writes its line.
   * @param answerOf the answer in the result; null for a subscription that began
   */
  async observe<R>(operation: ObservedOperation, work: () => Promise<R>, answerOf: (result: R) => Answer | null): Promise<R> {
    const { inspected, origin } = operation;
    const [type, name] = [inspected?.type ?? 'none', inspected?.name?.slice(0, MAX_NAME_LENGTH) ?? null];
    const attributes = { 'graphql.operation.type': type, ...(name !== null && { 'graphql.operation.name': name }) };
    const options = { kind: 'SERVER', attributes, traceparent: origin.traceparent } as const;
    const start = performance.now();
    const observed = async (): Promise<{ readonly result: R; readonly outcome: string }> => {
      const result = await work();
      const outcome = outcomeOf(answerOf(result));
      observeSince('graphql_server_request_duration_seconds', { graphql_operation_type: type, outcome }, start);
      if (this.#log.isLevelEnabled('info')) this.#log.info({ type, name, outcome, ...lineOf(operation, start) }, 'Operation');
      return { result, outcome };
    };
    this.#active += 1;
    try {
      const { result } = await inSpan(name === null ? type : `${type} ${name}`, options, observed, ({ outcome }) =>
        outcome === 'OK' ? null : outcome,
      );
      return result;
    } finally {
      this.#active -= 1;
    }
  }

  stop(): void {
    this.#stopWatching();
  }
}
