/** Apollo Server handles GraphQL over HTTP (content types, CSRF, GET and POST). Execution is our own. */
import { ApolloServer, type ApolloServerPlugin, type BaseContext, HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { type DocumentNode, type ExecutionResult, GraphQLError, type GraphQLFormattedError, type GraphQLSchema, Kind } from 'graphql';
import type { Logger } from 'pino';
import type { Answer, Caller, Execution } from '../../graphql/engine/execution.js';
import { mask } from '../../graphql/engine/masking.js';
import { statusOfAnswer } from './httpErrors.js';

/** The request context in Apollo Server: the caller. */
export interface ApolloContext extends BaseContext {
  readonly caller: Caller;
}

/** A placeholder for a document that will be refused: Apollo Server needs one to reach the answering hook. */
const NO_DOCUMENT: DocumentNode = { kind: Kind.DOCUMENT, definitions: [] };

/** Starts an Apollo Server whose answers come from `execution`. */
export const startApollo = async (schema: GraphQLSchema, execution: Execution, log: Logger): Promise<ApolloServer<ApolloContext>> => {
  const apollo = new ApolloServer<ApolloContext>({
    schema,
    introspection: true,
    csrfPrevention: true,
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
      answeringPlugin(execution),
    ],
  });
  await apollo.start();
  return apollo;
};

/** A document set here is neither parsed nor validated again; an answer given here is not executed again. */
const answeringPlugin = (execution: Execution): ApolloServerPlugin<ApolloContext> => ({
  requestDidStart: () =>
    Promise.resolve({
      didResolveSource: (context) => {
        const inspected = execution.inspect({ source: context.source, operationName: context.request.operationName });
        return Promise.resolve(void Object.assign(context, { document: inspected?.document ?? NO_DOCUMENT }));
      },
      responseForOperation: async ({ source, request, contextValue }) => {
        const { operationName, variables, http } = request;
        const answer = await execution.execute({ source, operationName, variables }, contextValue.caller);
        const status = statusOfAnswer(answer, http?.headers.get('accept'));
        return { http: { status, headers: new HeaderMap() }, body: { kind: 'single', singleResult: toResult(answer) } };
      },
    }),
});

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
