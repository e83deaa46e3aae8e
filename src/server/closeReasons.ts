/** Every reason for which the server closes or refuses what a subscriber holds, in the words of each transport. */
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { type PublicCode, publicError } from '../graphql/engine/masking.js';

interface CloseWords {
  /**
   * In the last answer of a subscription and in a callback's `complete`. Where nothing was opened yet it gives the HTTP status
   * (`http/httpErrors.ts`).
   */
  readonly error: readonly [code: PublicCode, message: string];
  /** How a WebSocket is closed; null where the socket stays open. RFC 6455 allows a reason 123 bytes. */
  readonly frame: readonly [code: number, reason: string] | null;
}

/** RFC 6455. */
const GOING_AWAY = 1001;
/** The close codes of graphql-transport-ws. */
const FORBIDDEN = 4403;
const TOO_MANY_REQUESTS = 4429;
const INTERNAL_ERROR = 4500;

/** One row for each reason; its columns are the transports. */
export const CLOSE_REASONS = {
  TOKEN_EXPIRED: {
    error: ['UNAUTHENTICATED', 'The token has expired: subscribe again after your last cursor with a new one'],
    frame: [FORBIDDEN, 'Token expired'],
  },
  ACCESS_ENDED: {
    error: ['FORBIDDEN', 'The token no longer identifies the same principal'],
    frame: [FORBIDDEN, 'Access ended'],
  },
  GOING_AWAY: {
    error: ['SHUTDOWN', 'The server is going down: subscribe again after your last cursor'],
    frame: [GOING_AWAY, 'Going away'],
  },
  DRAINING: { error: ['UNAVAILABLE', 'The server is going down'], frame: [GOING_AWAY, 'Going away'] },
  NO_TOKEN: { error: ['UNAUTHENTICATED', 'A bearer token is required'], frame: [FORBIDDEN, 'A bearer token is required'] },
  /** Authentication says why in its own words. */
  TOKEN_REFUSED: { error: ['UNAUTHENTICATED', 'The bearer token is not valid'], frame: [FORBIDDEN, 'Token refused'] },
  TOO_MANY_SOCKETS: { error: ['TOO_MANY_REQUESTS', 'Too many sockets of one principal'], frame: [TOO_MANY_REQUESTS, 'Too many sockets'] },
  BUSY: { error: ['UNAVAILABLE', 'The server is busy: retry in a second'], frame: [TOO_MANY_REQUESTS, 'Busy: retry'] },
  TOO_MANY_STREAMS: { error: ['TOO_MANY_REQUESTS', 'Too many streams of one principal'], frame: null },
  /** Without a cursor: the last event that was sent may not be the last that arrived. */
  DELIVERY_UNCERTAIN: {
    error: ['UNAVAILABLE', 'The last event may not have been delivered: subscribe again after your last cursor'],
    frame: null,
  },
  NOT_CONFIRMED: { error: ['BAD_REQUEST', 'The callback URL did not confirm the subscription'], frame: null },
  INTERNAL: { error: ['UNAVAILABLE', 'Unexpected error on a socket'], frame: [INTERNAL_ERROR, 'Internal error'] },
} as const satisfies Readonly<Record<string, CloseWords>>;

/** Why the server ends or refuses something. */
export type CloseReason = keyof typeof CLOSE_REASONS;
/** The reasons for which a socket is closed. */
export type SocketCloseReason = {
  [Reason in CloseReason]: (typeof CLOSE_REASONS)[Reason]['frame'] extends null ? never : Reason;
}[CloseReason];

/** A reason as an error: the refusal of a request, or the last of a stream. */
export const closeError = (why: CloseReason): GraphQLError => {
  const [code, message] = CLOSE_REASONS[why].error;
  return publicError(code, message);
};

/** What a stream broke off with, as its subscriber reads it. */
export const lastErrorOf = (thrown: unknown): GraphQLFormattedError => {
  const { message, extensions } = thrown instanceof GraphQLError ? thrown : new GraphQLError('The stream was interrupted');
  return { message, extensions };
};
