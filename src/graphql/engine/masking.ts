/** What a caller may read of an error: an allow-list of codes. Everything else is logged with an id, and the caller gets the id. */
import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLErrorExtensions, type GraphQLFormattedError } from 'graphql';
import { unavailability } from '../../store/unavailable.js';

/** Where unexpected errors are written. */
export interface ErrorLog {
  error(fields: object, message: string): void;
}

/** Codes whose message is public. Errors with any other code, or none, are masked. */
export const PUBLIC_CODES = [
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'CURSOR_EXPIRED',
  'CURSOR_INVALID',
  'DOCUMENT_LIMIT_EXCEEDED',
  'DOCUMENT_NOT_TRUSTED',
  'FORBIDDEN',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'LAGGED',
  'NOT_FOUND',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'SHUTDOWN',
  'TOO_MANY_REQUESTS',
  'UNAUTHENTICATED',
  'UNAVAILABLE',
] as const;
export type PublicCode = (typeof PUBLIC_CODES)[number];

/** Messages may quote input; they are cut at this many characters. */
const MAX_MESSAGE_LENGTH = 500;

const isPublic = (code: unknown): code is PublicCode => (PUBLIC_CODES as readonly unknown[]).includes(code);

/**
 * An error meant for the caller.
 * @param details further fields of `extensions`, for example `{ limit: 'depth', allowed: 15 }`
 */
export const publicError = (code: PublicCode, message: string, details: GraphQLErrorExtensions = {}): GraphQLError =>
  new GraphQLError(message, { extensions: { code, ...details } });

/** The error with a public code: for errors of graphql-js, which have none. */
export const withCode = (code: PublicCode, error: GraphQLError): GraphQLError => {
  const { nodes = null, source = null, positions = null, path = null, originalError = null } = error;
  return new GraphQLError(error.message, { nodes, source, positions, path, originalError, extensions: { ...error.extensions, code } });
};

/**
 * What the caller gets to read of an error: itself when its code is public, a sentence when the database is unavailable, otherwise an id
 * that the log explains.
 * @param defaultCode the code of errors without one, where they are the caller's fault
 */
export const mask = (error: GraphQLError, log: ErrorLog, defaultCode?: PublicCode): GraphQLFormattedError => {
  // Compiled execution leaves `extensions` undefined where graphql-js has an empty object.
  const extensions = error.extensions as GraphQLErrorExtensions | undefined;
  const code = extensions?.['code'] ?? defaultCode;
  const position = { ...(error.locations && { locations: error.locations }), ...(error.path && { path: error.path }) };
  if (isPublic(code)) return { message: truncated(error.message), ...position, extensions: { ...extensions, code } };
  const reason = unavailability(error.originalError);
  if (reason !== null) {
    log.error({ path: error.path, err: error.originalError }, 'The database is unavailable');
    return { message: reason, ...position, extensions: { code: 'UNAVAILABLE' } };
  }
  const errorId = randomUUID();
  log.error({ errorId, path: error.path, err: error.originalError ?? error }, 'Unexpected error while answering');
  return { message: `Unexpected error ${errorId}`, ...position, extensions: { code: 'INTERNAL_SERVER_ERROR', errorId } };
};

const truncated = (message: string): string => (message.length > MAX_MESSAGE_LENGTH ? `${message.slice(0, MAX_MESSAGE_LENGTH)}…` : message);
