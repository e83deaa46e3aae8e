/** Environment → checked configuration. Every wrong variable is named at once, before anything listens. */
import { ALGORITHMS, type Config, type ConsoleConfig, type IssuerConfig, LOG_LEVELS, type ServerLimits } from './config/model.js';
import {
  integer,
  isLoopback,
  jwksUrl,
  list,
  oneOf,
  optionalInteger,
  origins,
  pattern,
  share,
  someOf,
  text,
  type Variable,
  yesOrNo,
} from './config/variables.js';
import { DEFAULT_LIMITS } from './graphql/engine/limits.js';

export type * from './config/model.js';
export { ALGORITHMS, LOG_LEVELS } from './config/model.js';
export { isLoopback } from './config/variables.js';

export type Environment = Readonly<Record<string, string | undefined>>;
export type ConfigOutcome = { readonly ok: true; readonly config: Config } | { readonly ok: false; readonly problems: readonly string[] };

const ENDPOINT = /^(\/(?!\/)[\w./-]*|https?:\/\/[\w.:[\]-]+(\/[\w./-]*)?)$/;

/** Every variable there is. `.env.example` lists the same names. */
export const VARIABLES = {
  HOST: pattern('Address to listen on; beyond this machine with AUTH_ISSUER only', '127.0.0.1', /^[\w.:-]+$/, 'a host name or IP address'),
  PORT: integer('Port to listen on; 0 takes any free one', 4000, 0, 65_535),
  DATA_DIR: text('Directory of the embedded database and the local signing key', 'data'),
  MONGODB_URI: pattern(
    'A replica set or sharded cluster instead of the embedded database',
    null,
    /^mongodb(\+srv)?:\/\/\S+$/,
    'a mongodb:// or mongodb+srv:// address',
  ),
  MONGODB_DATABASE: pattern('Name of the database', 'party_performance', /^[\w-]{1,63}$/, 'letters, digits, _ and - (at most 63)'),
  LOG_LEVEL: oneOf('Least severe log line to write', 'info', LOG_LEVELS),
  AUTH_ISSUER: pattern('The identity provider that issues tokens (the "iss" claim)', null, /^\S+$/, 'without spaces'),
  AUTH_AUDIENCE: pattern('Required audience of tokens (the "aud" claim)', 'party-performance', /^\S+$/, 'without spaces'),
  AUTH_JWKS_URL: jwksUrl("Where the issuer publishes its keys; the issuer's /.well-known/jwks.json when unset"),
  AUTH_ALGORITHMS: someOf('Signature algorithms to accept', ['RS256', 'ES256'], ALGORITHMS),
  AUTH_PERSON_CLAIM: pattern('The claim that names a person in all their accounts; four eyes compare it', 'sub', /^\S+$/, 'without spaces'),
  AUTH_TOKEN_TYPE: pattern(
    'The "typ" that tokens must have in their header, such as at+jwt; any but that of an ID token when unset',
    null,
    /^[\w.+/-]+$/,
    'a media type',
  ),
  AUTH_CLOCK_TOLERANCE_SECONDS: integer('Tolerated clock difference to the issuer', 5, 0, 120),
  PROVIDER_CLIENTS: list(
    'Clients and subjects of your own (services, staff) that no access grant may name; those seen in tokens need not be listed',
  ),
  LIMIT_BODY_BYTES: integer('Bytes of one request body or WebSocket message', 1_048_576, 1_024, 64 * 1_048_576),
  LIMIT_TOKENS: integer('Lexical tokens of one document', DEFAULT_LIMITS.tokens, 100, 1_000_000),
  LIMIT_DEPTH: integer('Levels of nested fields', DEFAULT_LIMITS.depth, 3, 1_000),
  LIMIT_FIELDS: integer('Fields of one operation, fragments expanded', DEFAULT_LIMITS.fields, 10, 100_000),
  LIMIT_ALIASES: integer('Aliased or repeated fields of one operation', DEFAULT_LIMITS.aliases, 1, 100_000),
  LIMIT_COST: integer('Maximum cost of an operation (fields times page sizes)', DEFAULT_LIMITS.cost, 100, 100_000_000),
  LIMIT_OPERATIONS: integer('Operations that run at a time; each principal may always run one', 16, 1, 10_000),
  LIMIT_WAITING_PER_PRINCIPAL: integer('Operations of one principal that may wait for a place', 500, 1, 100_000),
  LIMIT_WAIT_MS: integer('Milliseconds that an operation may wait for its place', 5_000, 100, 3_600_000),
  LIMIT_MUTATIONS_PER_MINUTE: integer('Mutations of one principal in a minute', 3_000, 1, 10_000_000),
  LIMIT_DOCUMENTS_PER_MINUTE: integer('Documents of one principal in a minute that were not seen before', 300, 1, 10_000_000),
  LIMIT_FAILED_TOKENS_PER_MINUTE: integer('Invalid tokens in a minute from an address that sent no valid one', 60, 1, 10_000_000),
  LIMIT_SOCKETS_PER_PRINCIPAL: integer('Open WebSockets of one principal', 5, 1, 1_000_000),
  LIMIT_SUBSCRIPTIONS_PER_SOCKET: integer('Concurrent operations on one WebSocket', 20, 1, 100_000),
  LIMIT_STREAMS_PER_PRINCIPAL: integer('Open event streams and callbacks of one principal', 100, 1, 1_000_000),
  LIMIT_EVENTS_BEHIND: integer('Events a slow subscriber may fall behind before it is closed', 1_000, 10, 100_000),
  COMPRESS_FROM_BYTES: integer('Bytes of an answer from which it is compressed for clients that accept it', 4_096, 0, 1_073_741_824),
  INTROSPECTION: yesOrNo('Whether the schema may be read, without a token too; gateways compose from the file when it is not', true),
  CORS_ORIGINS: origins('Origins of web pages, besides its own, that may call this server from a browser; none when unset'),
  CALLBACK_ORIGINS: origins('Origins of routers that may use HTTP callback subscriptions; disabled when unset'),
  CONSOLE: oneOf('Whether the console is served at /console; auto: only when HOST is this machine', 'auto', ['auto', 'yes', 'no']),
  CONSOLE_ENDPOINT: pattern('Where the console sends its operations', '/graphql', ENDPOINT, 'a path, or the address of a gateway'),
  CONSOLE_CLIENT_ID: pattern('The client at AUTH_ISSUER that signs people in to the console', null, /^\S+$/, 'without spaces'),
  TRUSTED_DOCUMENTS: pattern('File of documents that clients may send by their id', null, /^.+$/, 'a path'),
  TRUSTED_DOCUMENTS_ONLY: yesOrNo('Whether no other documents are executed; not behind a gateway, which writes its own'),
  OPERATIONS_PORT: optionalInteger('Port for operators: /livez, /readyz and /metrics; not served when unset', 0, 65_535),
  OPERATIONS_HOST: pattern(
    'Address of that port; whoever reaches it reads the metrics',
    '127.0.0.1',
    /^[\w.:-]+$/,
    'a host name or IP address',
  ),
  OTEL_EXPORTER_OTLP_ENDPOINT: pattern(
    'OpenTelemetry collector that traces are sent to, by OTLP over HTTP; none when unset',
    null,
    /^https?:\/\/[\w.:[\]-]+(\/[\w./-]*)?$/,
    'an http:// or https:// address',
  ),
  OTEL_TRACES_SAMPLER_ARG: share('Share of the traces beginning here that is recorded; a caller decides about its own', 1),
  NOTICES_ALLOW_PRIVATE_TARGETS: yesOrNo('Whether notices may be sent to private, loopback and link-local addresses'),
  NOTICES_ALLOW_HTTP: yesOrNo('Whether notices may be sent without encryption'),
} as const;

type Values = { readonly [N in keyof typeof VARIABLES]: (typeof VARIABLES)[N] extends Variable<infer T> ? T : never };

/** The issuer's name in tokens that this process signs itself. */
export const LOCAL_ISSUER = 'party-performance:local';

/** Reads and checks the environment. Empty variables count as unset. */
export const readConfig = (environment: Environment): ConfigOutcome => {
  const problems: string[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, variable] of Object.entries<Variable<unknown>>(VARIABLES)) {
    const written = environment[name]?.trim();
    const read = written ? variable.read(written) : { value: variable.fallback };
    if (typeof read === 'string') problems.push(`${name} ${read}`);
    else values[name] = read.value;
  }
  problems.push(...crossChecks(environment));
  return problems.length > 0 ? { ok: false, problems } : toConfig(values as Values);
};

/** Rules over several variables, judged by which are set, so that another invalid variable does not hide them. */
const crossChecks = (environment: Environment): readonly string[] => {
  const isSet = (name: keyof Values): boolean => Boolean(environment[name]?.trim());
  const untrusted = environment['TRUSTED_DOCUMENTS_ONLY']?.trim() === 'yes' && !isSet('TRUSTED_DOCUMENTS');
  const cannotSignIn = isSet('AUTH_ISSUER') && environment['CONSOLE']?.trim() === 'yes' && !isSet('CONSOLE_CLIENT_ID');
  return [
    ...(untrusted ? ['TRUSTED_DOCUMENTS must be set when TRUSTED_DOCUMENTS_ONLY is yes'] : []),
    ...(cannotSignIn ? ['CONSOLE_CLIENT_ID must be set when CONSOLE is yes and AUTH_ISSUER is set'] : []),
    ...(isSet('AUTH_ISSUER') ? [] : localIssuerChecks(environment, isSet)),
  ];
};

/** What locally signed tokens are not for. */
const localIssuerChecks = (environment: Environment, isSet: (name: keyof Values) => boolean): readonly string[] => {
  const open = isSet('HOST') && !isLoopback(environment['HOST']?.trim() ?? '');
  const unusedVariables = (['AUTH_AUDIENCE', 'AUTH_JWKS_URL', 'AUTH_ALGORITHMS', 'CONSOLE_CLIENT_ID'] as const).filter(isSet);
  return [
    ...(isSet('MONGODB_URI')
      ? ['AUTH_ISSUER must be set when MONGODB_URI is: locally signed tokens are for the embedded database only']
      : []),
    ...(open
      ? ['AUTH_ISSUER must be set when HOST can be reached from other machines: locally signed tokens are for this machine only']
      : []),
    ...unusedVariables.map((name) => `${name} is set, but AUTH_ISSUER is not`),
  ];
};

const toConfig = (values: Values): ConfigOutcome => {
  const auth = issuerOf(values);
  if (typeof auth === 'string') return { ok: false, problems: [auth] };
  return {
    ok: true,
    config: {
      host: values.HOST,
      port: values.PORT,
      dataDir: values.DATA_DIR,
      mongodb: { uri: values.MONGODB_URI, database: values.MONGODB_DATABASE },
      logLevel: values.LOG_LEVEL,
      auth,
      personClaim: values.AUTH_PERSON_CLAIM,
      tokenType: values.AUTH_TOKEN_TYPE,
      clockToleranceMs: values.AUTH_CLOCK_TOLERANCE_SECONDS * 1_000,
      limits: limitsOf(values),
      providerClients: values.PROVIDER_CLIENTS,
      corsOrigins: values.CORS_ORIGINS,
      callbackOrigins: values.CALLBACK_ORIGINS,
      compressFromBytes: values.COMPRESS_FROM_BYTES,
      trustedDocuments:
        values.TRUSTED_DOCUMENTS === null ? null : { path: values.TRUSTED_DOCUMENTS, isMandatory: values.TRUSTED_DOCUMENTS_ONLY },
      console: consoleOf(values),
      operations: values.OPERATIONS_PORT === null ? null : { host: values.OPERATIONS_HOST, port: values.OPERATIONS_PORT },
      tracing:
        values.OTEL_EXPORTER_OTLP_ENDPOINT === null
          ? null
          : { endpoint: values.OTEL_EXPORTER_OTLP_ENDPOINT, sampledShare: values.OTEL_TRACES_SAMPLER_ARG },
      noticeUrlPolicy: { allowPrivate: values.NOTICES_ALLOW_PRIVATE_TARGETS, allowHttp: values.NOTICES_ALLOW_HTTP },
    },
  };
};

/** Served where asked for; on this machine also by itself, if people can sign in. */
const consoleOf = ({
  CONSOLE,
  HOST,
  AUTH_ISSUER,
  CONSOLE_ENDPOINT: endpoint,
  CONSOLE_CLIENT_ID: clientId,
}: Values): ConsoleConfig | null => {
  const byItself = CONSOLE === 'auto' && isLoopback(HOST) && (AUTH_ISSUER === null || clientId !== null);
  return byItself || CONSOLE === 'yes' ? { endpoint, clientId } : null;
};

const issuerOf = (values: Values): IssuerConfig | string => {
  const { AUTH_ISSUER: issuer, AUTH_AUDIENCE: audience, AUTH_ALGORITHMS: algorithms } = values;
  if (issuer === null) return { kind: 'local', issuer: LOCAL_ISSUER, audience };
  if (values.AUTH_JWKS_URL !== null) return { kind: 'remote', issuer, audience, algorithms, jwksUrl: values.AUTH_JWKS_URL };
  const guessed = jwksUrl('').read(`${issuer.replace(/\/$/, '')}/.well-known/jwks.json`);
  if (typeof guessed === 'string' || guessed.value === null)
    return 'AUTH_JWKS_URL must be set: AUTH_ISSUER is not an https:// URL from which its keys could be found';
  return { kind: 'remote', issuer, audience, algorithms, jwksUrl: guessed.value };
};

const limitsOf = (values: Values): ServerLimits => ({
  document: {
    tokens: values.LIMIT_TOKENS,
    depth: values.LIMIT_DEPTH,
    fields: values.LIMIT_FIELDS,
    aliases: values.LIMIT_ALIASES,
    cost: values.LIMIT_COST,
  },
  bodyBytes: values.LIMIT_BODY_BYTES,
  socketsPerPrincipal: values.LIMIT_SOCKETS_PER_PRINCIPAL,
  subscriptionsPerSocket: values.LIMIT_SUBSCRIPTIONS_PER_SOCKET,
  streamsPerPrincipal: values.LIMIT_STREAMS_PER_PRINCIPAL,
  maxEventsBehind: values.LIMIT_EVENTS_BEHIND,
  introspection: values.INTROSPECTION,
  load: {
    ratesPerMinute: {
      mutations: values.LIMIT_MUTATIONS_PER_MINUTE,
      documents: values.LIMIT_DOCUMENTS_PER_MINUTE,
      failedTokens: values.LIMIT_FAILED_TOKENS_PER_MINUTE,
    },
    operations: values.LIMIT_OPERATIONS,
    waitingPerPrincipal: values.LIMIT_WAITING_PER_PRINCIPAL,
    waitMs: values.LIMIT_WAIT_MS,
  },
});
