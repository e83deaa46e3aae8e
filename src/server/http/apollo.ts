/** Apollo Server handles GraphQL over HTTP (content types, CSRF, GET and POST). Execution is our own. */
import { ApolloServer, type ApolloServerPlugin, type BaseContext, type GraphQLResponse, HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { type DocumentNode, type ExecutionResult, GraphQLError, type GraphQLFormattedError, type GraphQLSchema, Kind } from 'graphql';
import type { Logger } from 'pino';
import type { Answer, Execution } from '../../graphql/engine/execution.js';
import { mask } from '../../graphql/engine/masking.js';
import type { Admission, RequestCaller, Transport } from '../transport.js';
import type { EntityCache } from './entityCache.js';
import { answerHeaders, statusOfAnswer } from './httpErrors.js';

/** The request context in Apollo Server: the caller. */
export interface ApolloContext extends BaseContext {
  readonly caller: RequestCaller;
}

/**
 * A GET that carries one of these is no cross-site request: a page of another origin may not send it without leave. Browsers add
 * `Authorization` by themselves for schemes that are refused here.
 */
const CSRF_HEADERS = ['apollo-require-preflight', 'x-apollo-operation-name', 'authorization'];

/** A placeholder for a document that will be refused: Apollo Server needs one to reach the answering hook. */
const NO_DOCUMENT: DocumentNode = { kind: Kind.DOCUMENT, definitions: [] };

export interface ApolloOptions {
  readonly schema: GraphQLSchema;
  readonly execution: Execution;
  readonly admission: Admission;
  readonly cache: EntityCache;
  readonly log: Logger;
}

/** Starts an Apollo Server whose answers come from `execution`. */
export const startApollo = async ({ schema, execution, admission, cache, log }: ApolloOptions): Promise<ApolloServer<ApolloContext>> => {
  const apollo = new ApolloServer<ApolloContext>({
    schema,
    introspection: true,
    csrfPrevention: { requestHeaders: CSRF_HEADERS },
    documentStore: null,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    logger: log,
    formatError: (formatted, error) => maskedError(formatted, error, log),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      answeringPlugin(execution, admission, cache),
    ],
  });
  await apollo.start();
  return apollo;
};

/** A document set here is neither parsed nor validated again; an answer given here is not executed again. */
const answeringPlugin = (execution: Execution, admission: Admission, cache: EntityCache): ApolloServerPlugin<ApolloContext> => ({
  requestDidStart: () =>
    Promise.resolve({
      didResolveSource: (context) => {
        const inspected = execution.inspect({ source: context.source, operationName: context.request.operationName });
        return Promise.resolve(void Object.assign(context, { document: inspected?.document ?? NO_DOCUMENT }));
      },
      responseForOperation: ({ source, request: { operationName, variables, http }, document, contextValue }) => {
        // A browser would keep what it gets, whatever the token; routers post.
        const cacheOf = (answer: Answer): string | null => (http?.method === 'POST' ? cache(document, answer) : null);
        const transport = httpTransport(http?.headers.get('accept'), cacheOf);
        return admission.run({ source, operationName, variables }, contextValue.caller, transport);
      },
    }),
});

/**
 * A JSON response; what subscriptions are served by, `execute` answers.
 * @param accept the request's header
 * @param cacheOf how long an answer may be kept
 */
const httpTransport = (accept: string | undefined, cacheOf: (answer: Answer) => string | null): Transport<GraphQLResponse> => {
  const answer = (answered: Answer): GraphQLResponse => {
    const headers = new HeaderMap(Object.entries(answerHeaders(answered.errors, cacheOf(answered))));
    return { http: { status: statusOfAnswer(answered, accept), headers }, body: { kind: 'single', singleResult: toResult(answered) } };
  };
  return { answer, refuse: ({ message, extensions }) => answer({ errors: [{ message, extensions }] }) };
};

/** Apollo Server orders `data` before `errors` itself; its type requires mutable arrays. */
const toResult = ({ data, errors, extensions }: Answer): ExecutionResultBody => ({
  ...(data !== undefined && { data }),
  ...(errors && { errors }),
  ...(extensions && { extensions }),
});
type ExecutionResultBody = Omit<ExecutionResult<Record<string, unknown>>, 'errors'> & {
  readonly errors?: readonly GraphQLFormattedError[];
};

/** Errors that Apollo Server raises itself go through the same allow-list. */
const maskedError = (formatted: GraphQLFormattedError, error: unknown, log: Logger): GraphQLFormattedError => {
  const original = error instanceof GraphQLError ? error : undefined;
  return mask(new GraphQLError(formatted.message, { originalError: original, extensions: { ...formatted.extensions } }), log);
};
