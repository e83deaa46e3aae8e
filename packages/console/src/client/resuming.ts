/**
 * Subscriptions that go on where they were: after a lost connection, a server that stopped or a reader that was too slow, the same
 * operation is sent again with the cursor of the last event, so that none is missed and none comes twice.
 */
import type { Client, FormattedExecutionResult, SubscribePayload } from 'graphql-ws';
import type { Connection } from './connection.js';

const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 8_000;

/** Ends from which the same subscription goes on (docs/subscriptions.md). */
const GOES_ON: readonly string[] = ['SHUTDOWN', 'LAGGED', 'UNAVAILABLE'];
/** Ends after which it begins anew, and what was read has to be read again. */
const BEGINS_ANEW: readonly string[] = ['CURSOR_EXPIRED', 'CURSOR_INVALID'];
/** The server closes with this code when the token or the access has ended: another try would end alike. */
const ACCESS_ENDED = 4403;

/** What one message holds. */
type Result = FormattedExecutionResult<Record<string, unknown>, unknown>;

export interface Sink {
  next(result: Result): void;
  error(error: unknown): void;
  complete(): void;
}

/** Milliseconds before the next try: doubled each time, and spread so that clients do not return together. */
export const waitMs = (failures: number, random: number): number =>
  Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** failures) * (0.5 + random / 2);

/** The cursor of an event: every change of the contract has one. */
export const cursorOf = ({ data }: Result): string | null => {
  for (const value of Object.values(data ?? {}))
    if (typeof value === 'object' && value !== null && 'cursor' in value && typeof value.cursor === 'string') return value.cursor;
  return null;
};

const endOf = ({ data, errors }: Result): { readonly code: string; readonly cursor: string | null } | null => {
  const extensions = errors?.[0]?.extensions;
  if (data != null || extensions === undefined) return null;
  return { code: String(extensions['code']), cursor: typeof extensions['cursor'] === 'string' ? extensions['cursor'] : null };
};

/** Subscribes, and again after each end that is none. @returns how to stop */
export const subscribeResuming = (socket: Client, request: SubscribePayload, connection: Connection, sink: Sink): (() => void) => {
  let after: string | null = null;
  let failures = 0;
  let hasStopped = false;
  let stop = (): void => undefined;

  const again = (): void => {
    if (hasStopped) return;
    connection.set('lost');
    const timer = setTimeout(start, waitMs(failures++, Math.random()));
    stop = () => clearTimeout(timer);
  };
  const finish = (act: () => void): void => {
    hasStopped = true;
    act();
  };
  const start = (): void => {
    // Without a cursor nothing says what came in between.
    if (failures > 0 && after === null) connection.addGap();
    let next: (() => void) | null = again;
    stop = socket.subscribe(
      { ...request, variables: { ...request.variables, ...(after !== null && { after }) } },
      {
        next: (result) => {
          const end = endOf(result);
          if (end === null) {
            failures = 0;
            after = cursorOf(result) ?? after;
            sink.next(result);
          } else if (GOES_ON.includes(end.code)) after = end.cursor ?? after;
          else if (BEGINS_ANEW.includes(end.code)) after = null;
          else next = () => finish(() => sink.next(result));
        },
        error: (error) => {
          if (error instanceof CloseEvent && error.code === ACCESS_ENDED) finish(() => sink.error(new Error('Your access has ended')));
          else if (Array.isArray(error)) finish(() => sink.error(error));
          else next?.();
          next = null;
        },
        complete: () => {
          next?.();
          next = null;
        },
      },
    );
  };
  start();
  return () => {
    hasStopped = true;
    stop();
  };
};
