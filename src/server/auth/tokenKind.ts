/** Whether a token that is genuine is one to call this server with: an access token, and of the present. */
import { decodeProtectedHeader, type JWTPayload } from 'jose';

/** How tokens of other kinds are marked: by the `typ` of their header, or by a claim of the same name (Keycloak). */
const OTHER_HEADER_TYPES: readonly string[] = ['id+jwt', 'logout+jwt', 'secevent+jwt', 'dpop+jwt'];
const OTHER_CLAIM_TYPES: readonly string[] = ['id', 'refresh', 'offline', 'logout'];
/** Claims that OpenID Connect gives ID tokens alone (Core 1.0, section 3.3.2.11). */
const ID_TOKEN_CLAIMS: readonly string[] = ['at_hash', 'c_hash', 's_hash'];

/** RFC 7515, section 4.1.9: compared without regard to case, and without `application/`. */
const mediaType = (type: unknown): string => (typeof type === 'string' ? type.toLowerCase().replace(/^application\//, '') : '');

/**
 * @param demanded the `typ` that the header must have, such as `at+jwt` (RFC 9068); null where the issuer does not mark access tokens
 */
export const isAccessToken = (token: string, claims: JWTPayload, demanded: string | null): boolean => {
  const type = mediaType(decodeProtectedHeader(token).typ);
  if (demanded !== null && type !== mediaType(demanded)) return false;
  if (OTHER_HEADER_TYPES.includes(type) || ID_TOKEN_CLAIMS.some((claim) => claim in claims)) return false;
  return !OTHER_CLAIM_TYPES.includes(mediaType(claims['typ']));
};

/** Whether it was issued by now. One of the future was made by a clock that is wrong, or by somebody who means to use it later. */
export const isIssued = ({ iat }: JWTPayload, now: Date, toleranceMs: number): boolean =>
  iat === undefined || (typeof iat === 'number' && iat * 1_000 <= now.getTime() + toleranceMs);
