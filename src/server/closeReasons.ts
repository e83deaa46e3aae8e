/** Reasons that close subscriptions, for each transport. */
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { type PublicCode, publicError } from '../graphql/engine/masking.js';
import type { EndReason } from './subscriptionSessions.js';

/** Close codes of graphql-transport-ws; 1001 is RFC 6455's. */
export const FORBIDDEN = 4403;
const GOING_AWAY = 1001;

/** How a WebSocket is closed. */
export const CLOSE_FRAMES = {
  TOKEN_EXPIRED: [FORBIDDEN, 'Token expired'],
  ACCESS_ENDED: [FORBIDDEN, 'Access ended'],
  GOING_AWAY: [GOING_AWAY, 'Going away'],
} as const satisfies Record<EndReason, readonly [code: number, reason: string]>;

const END_ERRORS = {
  TOKEN_EXPIRED: ['UNAUTHENTICATED', 'The token has expired: subscribe again after your last cursor with a new one'],
  ACCESS_ENDED: ['FORBIDDEN', 'The token no longer identifies the same principal'],
  GOING_AWAY: ['SHUTDOWN', 'The server is going down: subscribe again after your last cursor'],
} as const satisfies Record<EndReason, readonly [code: PublicCode, message: string]>;

/** The last error of a stream without its own socket. */
export const endError = (why: EndReason): GraphQLError => {
  const [code, message] = END_ERRORS[why];
  return publicError(code, message);
};

/** What a stream broke off with, as its subscriber reads it. */
export const lastErrorOf = (thrown: unknown): GraphQLFormattedError => {
  const { message, extensions } = thrown instanceof GraphQLError ? thrown : new GraphQLError('The stream was interrupted');
  return { message, extensions };
};
