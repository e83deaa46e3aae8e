/**
 * Execution for every transport: parsing, limits and validation once per document; then authorization, cost and execution per request.
 * Repeated documents are compiled; others run on graphql-js.
 */
import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  isAbstractType,
  locatedError,
  OperationTypeNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Principal } from '../../domain/kernel/principal.js';
import { sharedPrincipal, audienceOf } from './audience.js';
import { FollowedTopic } from '../changes.js';
import { type EventAnswering, Fanout, toMessages } from './fanout.js';
import { costViolation } from './documentSize.js';
import { DEFAULT_LIMITS, type Limits } from './limits.js';
import { type ErrorLog, mask, publicError } from './masking.js';
import type { Answer } from './message.js';
import { Operation, type PreparedDocument, prepareDocument, selectOperation, type Variables } from './operation.js';
import { SubscriptionStream } from './stream.js';

export type { Answer } from './message.js';

/** A client's request, for every transport. */
export interface GraphQLRequest {
  readonly source: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: Variables | null | undefined;
}

/** The caller. `null` may only introspect the schema. */
export interface Caller {
  readonly principal: Principal | null;
  /** Makes the resolvers' context: called once per request, and once per event of a subscription, so that nothing read is stale. */
  readonly contextOf: (principal: Principal | null) => object;
}

/** The one way to answer requests, for all transports. */
export interface Execution {
  /** The parsed document and operation; undefined if it is refused, which `execute` then reports. */
  inspect(
    request: GraphQLRequest,
  ): { readonly document: DocumentNode; readonly type: OperationTypeNode; readonly name: string | null } | undefined;
  /** Whether a document is remembered, so that it need not be parsed. */
  isKnown(source: string): boolean;
  /** Answers a query or mutation. Never throws. */
  execute(request: GraphQLRequest, caller: Caller): Promise<Answer>;
  /** Starts a subscription: a stream of answers, or the one answer that refuses it. Never throws;
   * the stream does when it breaks off, with an error for the caller. */
  subscribe(request: GraphQLRequest, caller: Caller): Promise<SubscriptionStream | Answer>;
  /** Groups of subscribers that share their answers at present. */
  readonly groups: number;
}

export interface ExecutionOptions {
  readonly schema: GraphQLSchema;
  readonly log: ErrorLog;
  readonly limits?: Limits;
  /** How many events a subscriber may be behind before it is ended; 1,000 when absent. */
  readonly eventsBehind?: number;
  /** Whether the schema may be read, without a token too; yes when absent. */
  readonly introspection?: boolean;
}

const NO_VARIABLES: Variables = Object.freeze({});
/** Size of the document cache in characters of source text; a parsed and compiled document takes some 50 times that. */
const CACHED_CHARACTERS = 1_000_000;
/** Documents of which only the errors are remembered. */
const REFUSED_DOCUMENTS = 20;
const EVENTS_BEHIND = 1_000;

/** Prepares each distinct document once, and remembers those that may be executed. */
const documentCache = (
  schema: GraphQLSchema,
  limits: Limits,
  introspection: boolean,
): { readonly has: (source: string) => boolean; readonly prepared: (source: string) => PreparedDocument } => {
  const documents = new LRUCache<string, PreparedDocument>({ maxSize: CACHED_CHARACTERS });
  // For the length of a request, which looks more than once.
  const refusedDocuments = new LRUCache<string, PreparedDocument>({ max: REFUSED_DOCUMENTS });
  const prepared = (source: string): PreparedDocument => {
    const cached = documents.get(source) ?? refusedDocuments.get(source);
    if (cached !== undefined) return cached;
    const document = prepareDocument(schema, source, limits, introspection);
    if ('operations' in document) documents.set(source, document, { size: source.length });
    else refusedDocuments.set(source, document);
    return document;
  };
  return { has: (source) => documents.has(source), prepared };
};

/** The requested operation, if its caller may execute it at its cost. */
const admittedOperation = (
  document: PreparedDocument,
  { operationName, variables }: GraphQLRequest,
  { principal }: Caller,
  { limits, introspection }: { readonly limits: Limits; readonly introspection: boolean },
): Operation | readonly GraphQLError[] => {
  if ('errors' in document) return document.errors;
  const operation = selectOperation(document.operations, operationName);
  if (operation instanceof GraphQLError) return [operation];
  if (principal === null && !(introspection && operation.measured.readsOnlySchema))
    return [publicError('UNAUTHENTICATED', 'A bearer token is required')];
  const cost = operation.cost(variables ?? NO_VARIABLES);
  if (typeof cost !== 'number') return cost;
  const costError = costViolation(cost, limits);
  return costError ? [costError] : operation;
};

const SUBSCRIPTION_ELSEWHERE = 'Subscriptions are served over WebSocket, Server-Sent Events (accept: text/event-stream) or HTTP callback';

interface Opening {
  readonly events: AsyncIterable<unknown>;
  readonly operation: Operation;
  readonly variables: Variables;
  readonly caller: Caller;
}

/** What of the feed is followed by an authenticated caller is shared; anything else is a stream of its caller's own. */
const openStream = (
  fanout: Fanout,
  answeringOf: (operation: Operation, variables: Variables, context: () => object) => EventAnswering,
  { events, operation, variables, caller: { principal, contextOf } }: Opening,
): SubscriptionStream => {
  if (!(events instanceof FollowedTopic) || principal === null) {
    const own = toMessages(
      events,
      answeringOf(operation, variables, () => contextOf(principal)),
    );
    return new SubscriptionStream({ ownMessages: own, shared: null, start: null, leave: () => undefined });
  }
  const shared = sharedPrincipal(principal);
  const key = JSON.stringify([operation.answerVariables(variables), audienceOf(principal)]);
  return fanout.join(
    events,
    operation,
    key,
    answeringOf(operation, variables, () => contextOf(shared)),
  );
};

/** Makes the one way to execute documents of a schema. */
export const createExecution = (options: ExecutionOptions): Execution => {
  const { schema, log, limits = DEFAULT_LIMITS, eventsBehind = EVENTS_BEHIND, introspection = true } = options;
  resolveTypesByName(schema);
  const fanout = new Fanout(eventsBehind);
  const { has: isKnown, prepared: preparedDocument } = documentCache(schema, limits, introspection);
  const admitted = (request: GraphQLRequest, caller: Caller): Operation | readonly GraphQLError[] =>
    admittedOperation(preparedDocument(request.source), request, caller, { limits, introspection });

  const refusedAnswer = (errors: readonly GraphQLError[]): Answer => ({ errors: errors.map((error) => mask(error, log)) });

  const answer = async (run: () => Promise<ExecutionResult> | ExecutionResult): Promise<Answer> => {
    try {
      return formatResult(await run(), log);
    } catch (error) {
      return { data: null, errors: [mask(locatedError(error, undefined), log)] };
    }
  };

  const answeringOf = (operation: Operation, variables: Variables, context: () => object): EventAnswering => ({
    answer: (event) => answer(() => operation.run(event, context(), variables)),
    broken: (error) => toStreamError(error, log),
  });

  return {
    get groups() {
      return fanout.size;
    },
    isKnown,
    inspect: ({ source, operationName }) => {
      const found = preparedDocument(source);
      const operation = 'errors' in found ? undefined : selectOperation(found.operations, operationName);
      if (!(operation instanceof Operation)) return undefined;
      return { document: operation.document, type: operation.node.operation, name: operation.node.name?.value ?? null };
    },
    execute: async (request, caller) => {
      const operation = admitted(request, caller);
      if (!(operation instanceof Operation)) return refusedAnswer(operation);
      if (operation.node.operation === OperationTypeNode.SUBSCRIPTION)
        return refusedAnswer([publicError('BAD_REQUEST', SUBSCRIPTION_ELSEWHERE)]);
      return answer(() => operation.run(undefined, caller.contextOf(caller.principal), request.variables ?? NO_VARIABLES));
    },
    subscribe: async (request, caller) => {
      const operation = admitted(request, caller);
      if (!(operation instanceof Operation)) return refusedAnswer(operation);
      if (operation.node.operation !== OperationTypeNode.SUBSCRIPTION)
        return refusedAnswer([publicError('BAD_REQUEST', 'This is not a subscription')]);
      const variables = request.variables ?? NO_VARIABLES;
      try {
        const events = await operation.events(caller.contextOf(caller.principal), variables);
        return isStream(events) ? openStream(fanout, answeringOf, { events, operation, variables, caller }) : formatResult(events, log);
      } catch (error) {
        return refusedAnswer([locatedError(error, undefined)]);
      }
    },
  };
};

/**
 * Interfaces and unions without a type resolver use `__typename`. The compiler's default throws without one, inside a promise that nothing
 * catches: the request would hang and the process crash.
 */
const resolveTypesByName = (schema: GraphQLSchema): void => {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type))
      type.resolveType ??= (value: { readonly __typename?: unknown } | null) =>
        typeof value?.__typename === 'string' ? value.__typename : undefined;
  }
};

/**
 * A result for the wire. Errors that stopped a request before any field was resolved have neither data nor path: they are about
 * the request (its variables), so the caller may read them.
 */
const formatResult = ({ data, errors, extensions }: ExecutionResult, log: ErrorLog): Answer => ({
  ...(data !== undefined && { data }),
  ...(errors &&
    errors.length > 0 && {
      errors: errors.map((error) => mask(error, log, data === undefined && error.path === undefined ? 'BAD_USER_INPUT' : undefined)),
    }),
  ...(extensions && { extensions }),
});

const isStream = (value: AsyncIterable<unknown> | ExecutionResult): value is AsyncIterable<unknown> => Symbol.asyncIterator in value;

/** What breaks a stream off, as an error that the transport may send as it is. */
const toStreamError = (error: unknown, log: ErrorLog): GraphQLError => {
  const { message, extensions } = mask(locatedError(error, undefined), log);
  return new GraphQLError(message, { ...(extensions && { extensions }) });
};
