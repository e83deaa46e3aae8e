/** Where a WebSocket's token is: every client and gateway has a habit of its own. */

/** The first of these that is there counts; the upgrade request's header comes last, because browsers cannot set it. */
const FLAT = ['authorization', 'Authorization', 'token'] as const;
const NESTED = ['authorization', 'Authorization'] as const;

/**
 * The `authorization` value of a connection.
 * @param params the payload of `connection_init`: flat (`authorization`, `Authorization`, `token`) or nested in `headers`
 * @param header the `authorization` header of the upgrade request
 */
export const authorizationOf = (params: Readonly<Record<string, unknown>> | undefined, header: string | undefined): string | undefined => {
  const headers = params?.['headers'];
  const nested = typeof headers === 'object' && headers !== null ? (headers as Readonly<Record<string, unknown>>) : {};
  const [found] = [...FLAT.map((name) => params?.[name]), ...NESTED.map((name) => nested[name])].filter(
    (value) => typeof value === 'string' && value !== '',
  );
  return typeof found === 'string' ? withScheme(found) : header;
};

/** `token` usually comes bare. */
const withScheme = (value: string): string => (value.includes(' ') ? value : `Bearer ${value}`);
