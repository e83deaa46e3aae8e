/**
 * One way from a document's text to its answer, for every transport: parse, limits, validation, once per document; then who
 * asks, what it costs, and execution, once per request. Documents seen again are compiled; graphql-js does what is seen once.
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
import type { Principal } from '../../domain/kernel/principal.js';
import { anybodyOf, audienceOf } from './audience.js';
import { Followed } from '../changes.js';
import { type Answering, Fanout, messagesOf } from './fanout.js';
import { beyondCost, DEFAULT_LIMITS, type Limits } from './limits.js';
import { Lru } from './lru.js';
import { type ErrorLog, mask, publicError } from './masking.js';
import type { Answer } from './message.js';
import { Operation, type Prepared, prepare, select, type Variables } from './operation.js';
import { Stream } from './stream.js';

export type { Answer } from './message.js';

/** What a client sends, whatever the transport. */
export interface GraphQLRequest {
  readonly source: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: Variables | null | undefined;
}

/** Who asks. `null` may read the schema and nothing else. */
export interface Caller {
  readonly principal: Principal | null;
  /** Makes the resolvers' context: called once per request, and once per event of a subscription, so that nothing read is stale. */
  readonly contextOf: (principal: Principal | null) => object;
}

export interface Execution {
  /** The parsed document and what an operation of it is; undefined where it is refused, which `execute` then explains. */
  inspect(request: GraphQLRequest): { readonly document: DocumentNode; readonly type: OperationTypeNode } | undefined;
  /** Answers a query or mutation. Never throws. */
  execute(request: GraphQLRequest, caller: Caller): Promise<Answer>;
  /** Starts a subscription: a stream of answers, or the one answer that refuses it. Never throws;
   * the stream does when it breaks off, with an error for the caller. */
  subscribe(request: GraphQLRequest, caller: Caller): Promise<Stream | Answer>;
  /** Groups of subscribers that share their answers at present. */
  readonly groups: number;
}

export interface ExecutionOptions {
  readonly schema: GraphQLSchema;
  readonly log: ErrorLog;
  readonly limits?: Limits;
  /** How many events a subscriber may be behind before it is ended; 1,000 when absent. */
  readonly eventsBehind?: number;
}

const NO_VARIABLES: Variables = Object.freeze({});
/** Characters of source text whose documents are remembered; a parsed and compiled document takes some 50 times that. */
const REMEMBERED_CHARACTERS = 1_000_000;
const EVENTS_BEHIND = 1_000;

/** Makes the one way to execute documents of a schema. */
export const createExecution = ({ schema, log, limits = DEFAULT_LIMITS, eventsBehind = EVENTS_BEHIND }: ExecutionOptions): Execution => {
  tellTypesByName(schema);
  const fanout = new Fanout(eventsBehind);
  const documents = new Lru<string, Prepared>(REMEMBERED_CHARACTERS);
  const prepared = (source: string): Prepared => {
    const known = documents.get(source);
    if (known !== undefined) return known;
    const fresh = prepare(schema, source, limits);
    if ('operations' in fresh) documents.set(source, fresh, source.length);
    return fresh;
  };

  const refused = (errors: readonly GraphQLError[]): Answer => ({ errors: errors.map((error) => mask(error, log)) });

  /** The operation a request names, once its caller may ask for it. */
  const begin = ({ source, operationName, variables }: GraphQLRequest, { principal }: Caller): Operation | readonly GraphQLError[] => {
    const found = prepared(source);
    if ('errors' in found) return found.errors;
    const operation = select(found.operations, operationName);
    if (operation instanceof GraphQLError) return [operation];
    if (principal === null && !operation.measured.onlySchema) return [publicError('UNAUTHENTICATED', 'This needs a bearer token')];
    const cost = operation.cost(variables ?? NO_VARIABLES);
    if (typeof cost !== 'number') return cost;
    const tooDear = beyondCost(cost, limits);
    return tooDear ? [tooDear] : operation;
  };

  const answer = async (run: () => Promise<ExecutionResult> | ExecutionResult): Promise<Answer> => {
    try {
      return formatted(await run(), log);
    } catch (error) {
      return { data: null, errors: [mask(locatedError(error, undefined), log)] };
    }
  };

  const answering = (operation: Operation, variables: Variables, context: () => object): Answering => ({
    answer: (event) => answer(() => operation.run(event, context(), variables)),
    broken: (error) => asThrown(error, log),
  });

  /** What of the feed is followed by an authenticated caller is shared; anything else is a stream of its caller's own. */
  const opened = (events: AsyncIterable<unknown>, operation: Operation, variables: Variables, { principal, contextOf }: Caller): Stream => {
    if (!(events instanceof Followed) || principal === null) {
      const own = messagesOf(
        events,
        answering(operation, variables, () => contextOf(principal)),
      );
      return new Stream({ own, shared: null, start: null, leave: () => undefined });
    }
    const anybody = anybodyOf(principal);
    const key = JSON.stringify([operation.variablesOfAnswers(variables), audienceOf(principal)]);
    return fanout.join(
      events,
      operation,
      key,
      answering(operation, variables, () => contextOf(anybody)),
    );
  };

  return {
    get groups() {
      return fanout.size;
    },
    inspect: ({ source, operationName }) => {
      const found = prepared(source);
      const operation = 'errors' in found ? undefined : select(found.operations, operationName);
      return operation instanceof Operation ? { document: operation.document, type: operation.node.operation } : undefined;
    },
    execute: async (request, caller) => {
      const operation = begin(request, caller);
      if (!(operation instanceof Operation)) return refused(operation);
      if (operation.node.operation === OperationTypeNode.SUBSCRIPTION)
        return refused([
          publicError(
            'BAD_REQUEST',
            'Subscriptions are served over WebSocket, as an event stream (accept: text/event-stream) or by callback',
          ),
        ]);
      return answer(() => operation.run(undefined, caller.contextOf(caller.principal), request.variables ?? NO_VARIABLES));
    },
    subscribe: async (request, caller) => {
      const operation = begin(request, caller);
      if (!(operation instanceof Operation)) return refused(operation);
      if (operation.node.operation !== OperationTypeNode.SUBSCRIPTION)
        return refused([publicError('BAD_REQUEST', 'This is not a subscription')]);
      const variables = request.variables ?? NO_VARIABLES;
      try {
        const events = await operation.events(caller.contextOf(caller.principal), variables);
        return isStream(events) ? opened(events, operation, variables, caller) : formatted(events, log);
      } catch (error) {
        return refused([locatedError(error, undefined)]);
      }
    },
  };
};

/**
 * Interfaces and unions that do not say how to tell their types apart are told by `__typename`. The compiler's own way throws when
 * there is none, behind a promise where nothing catches it: the request would never end, and the process would.
 */
const tellTypesByName = (schema: GraphQLSchema): void => {
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
const formatted = ({ data, errors, extensions }: ExecutionResult, log: ErrorLog): Answer => ({
  ...(data !== undefined && { data }),
  ...(errors &&
    errors.length > 0 && {
      errors: errors.map((error) => mask(error, log, data === undefined && error.path === undefined ? 'BAD_USER_INPUT' : undefined)),
    }),
  ...(extensions && { extensions }),
});

const isStream = (value: AsyncIterable<unknown> | ExecutionResult): value is AsyncIterable<unknown> => Symbol.asyncIterator in value;

/** What breaks a stream off, as an error that the transport may send as it is. */
const asThrown = (error: unknown, log: ErrorLog): GraphQLError => {
  const { message, extensions } = mask(locatedError(error, undefined), log);
  return new GraphQLError(message, { ...(extensions && { extensions }) });
};
