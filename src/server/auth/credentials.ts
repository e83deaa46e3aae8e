/** Where a token may be: clients and gateways differ. */

type Fields = Readonly<Record<string, unknown>>;

/** All that may carry one. */
export interface PresentedCredentials {
  /** The `authorization` header of the request, or of the upgrade request of a socket. */
  readonly header?: string | undefined;
  /** The payload of `connection_init`. */
  readonly params?: Fields | undefined;
  /** The `extensions` of one operation on a socket. */
  readonly extensions?: Fields | undefined;
}

interface CredentialSource {
  readonly where: string;
  readonly who: string;
  readonly find: (presented: PresentedCredentials) => unknown;
}

const property = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Fields)[name] : undefined;

/** Outside of headers a token may come bare. */
const withScheme = (value: unknown): unknown =>
  typeof value === 'string' && value !== '' && !value.includes(' ') ? `Bearer ${value}` : value;

const tokenIn = (value: unknown): unknown => withScheme(property(value, 'token'));

/** `authorization` in any case: HTTP/1 libraries keep the original spelling. */
const authorizationIn = (value: unknown): unknown => withScheme(property(value, 'authorization') ?? property(value, 'Authorization'));

/**
 * The first place with a text in it counts. What an operation carries is nearest to it; the header of an upgrade request comes last,
 * because browsers cannot set it and gateways send one for many.
 */
export const CREDENTIAL_SOURCES: readonly CredentialSource[] = [
  { where: 'extensions, flat', who: 'clients behind Cosmo Router', find: ({ extensions }) => authorizationIn(extensions) },
  { where: 'extensions, token', who: 'clients behind Cosmo Router', find: ({ extensions }) => tokenIn(extensions) },
  {
    where: 'extensions, upgradeHeaders',
    who: 'Cosmo Router (forward_upgrade_headers)',
    find: ({ extensions }) => authorizationIn(property(extensions, 'upgradeHeaders')),
  },
  {
    where: 'extensions, initialPayload',
    who: 'Cosmo Router (forward_initial_payload)',
    find: ({ extensions }) => authorizationIn(property(extensions, 'initialPayload')) ?? tokenIn(property(extensions, 'initialPayload')),
  },
  { where: 'extensions, headers', who: 'gateways that nest', find: ({ extensions }) => authorizationIn(property(extensions, 'headers')) },
  { where: 'connection_init, flat', who: 'most clients; Hive Gateway (connectionParams)', find: ({ params }) => authorizationIn(params) },
  { where: 'connection_init, token', who: 'the example of Hive Gateway', find: ({ params }) => tokenIn(params) },
  { where: 'connection_init, headers', who: 'GraphQL IDEs', find: ({ params }) => authorizationIn(property(params, 'headers')) },
  {
    where: 'connection_init, connectionParams',
    who: 'Apollo Router (passthrough), which nests what it was given',
    find: ({ params }) => authorizationIn(property(params, 'connectionParams')) ?? tokenIn(property(params, 'connectionParams')),
  },
  { where: 'header', who: 'HTTP clients; Apollo Router and Hive Router on the upgrade request', find: ({ header }) => header },
];

/** The value of an `Authorization` header in any of these places; undefined for none. */
export const authorizationOf = (presented: PresentedCredentials): string | undefined => {
  for (const { find } of CREDENTIAL_SOURCES) {
    const found = find(presented);
    if (typeof found === 'string' && found !== '') return found;
  }
  return undefined;
};
