/** What a checked configuration holds. */
import type { OutboundUrlPolicy } from '../domain/listener/outboundUrls.js';
import type { Limits } from '../graphql/engine/limits.js';

/** Signature algorithms an issuer may use. Symmetric ones are not accepted: their key verifies and forges alike. */
export const ALGORITHMS = ['ES256', 'ES384', 'ES512', 'RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'EdDSA', 'Ed25519'] as const;
export type Algorithm = (typeof ALGORITHMS)[number];

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** The token issuer: this process, for local trials, or an identity provider. */
export type IssuerConfig =
  | { readonly kind: 'local'; readonly issuer: string; readonly audience: string }
  | {
      readonly kind: 'remote';
      readonly issuer: string;
      readonly audience: string;
      readonly jwksUrl: URL;
      readonly algorithms: readonly Algorithm[];
    };

/** What one principal may ask for while others ask too. */
export interface LoadLimits {
  readonly ratesPerMinute: { readonly mutations: number; readonly documents: number; readonly failedTokens: number };
  /** Operations that run at a time. */
  readonly operations: number;
  /** Operations of one principal that may wait for a place. */
  readonly waitingPerPrincipal: number;
  /** Milliseconds that an operation may wait. */
  readonly waitMs: number;
}

export interface ServerLimits {
  readonly document: Limits;
  /** Bytes of one HTTP request body or WebSocket message. */
  readonly bodyBytes: number;
  readonly socketsPerPrincipal: number;
  readonly subscriptionsPerSocket: number;
  /** Event streams and callbacks. */
  readonly streamsPerPrincipal: number;
  /** Events a subscriber may fall behind before it is closed. */
  readonly maxEventsBehind: number;
  readonly load: LoadLimits;
  /** Whether the schema may be read. */
  readonly introspection: boolean;
}

export interface Config {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Where the embedded database and the local key live. */
  readonly dataDir: string;
  /** `uri` is null for the embedded database. */
  readonly mongodb: { readonly uri: string | null; readonly database: string };
  readonly logLevel: LogLevel;
  readonly auth: IssuerConfig;
  /** The claim that names the person, the same in every account and token of that person. */
  readonly personClaim: string;
  /** The `typ` that the header of a token must have; null for any but those of other kinds of token. */
  readonly tokenType: string | null;
  /** How far the clocks of issuer and server may be apart. */
  readonly clockToleranceMs: number;
  readonly limits: ServerLimits;
  /** The policy for URLs of listeners. */
  readonly noticeUrlPolicy: OutboundUrlPolicy;
  /** Clients and subjects of the service provider, which no access grant may name. */
  readonly providerClients: readonly string[];
  /** Further origins whose pages may call this server from a browser, as `URL.origin` spells them. */
  readonly corsOrigins: readonly string[];
  /** Origins of routers that may use callback subscriptions, as `URL.origin` spells them; empty: disabled. */
  readonly callbackOrigins: readonly string[];
  /** Answers of this size and above are compressed for clients that accept it. */
  readonly compressFromBytes: number;
  /** The file of trusted documents, and whether nothing else is executed; null: clients send what they like. */
  readonly trustedDocuments: { readonly path: string; readonly isMandatory: boolean } | null;
  /** Null: it is not served. */
  readonly console: ConsoleConfig | null;
  /** Where operators are answered, apart from clients; null: metrics are not served. */
  readonly operations: { readonly host: string; readonly port: number } | null;
  /** The collector of traces, and which share of them is recorded; null: none. */
  readonly tracing: { readonly endpoint: string; readonly sampledShare: number } | null;
}

/** Where the pages send operations, and the client that signs people in at the identity provider (null: the local issuer). */
export type ConsoleConfig = { readonly endpoint: string; readonly clientId: string | null };
