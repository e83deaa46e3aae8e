/** The local issuer: a key pair in the data directory that signs tokens for people trying the product on their own machine. */
import { randomUUID } from 'node:crypto';
import { chmod, link, mkdir, readFile, stat, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type JWK, type JWTPayload, SignJWT } from 'jose';
import type { StaffRole } from '../../domain/kernel/principal.js';

export const LOCAL_ALGORITHM = 'ES256';
const KEY_FILE = 'local-signing-key.json';

/** The holder of a token: staff with roles, a party's client, or a service. `person` is the subject when absent. */
export type TokenHolder = { readonly subject: string; readonly person?: string | undefined } & (
  { readonly roles: readonly StaffRole[] } | { readonly client: string } | { readonly service: string }
);

/** What a token says besides its holder. */
export interface MintTerms {
  readonly issuer: string;
  readonly audience: string;
  /** How long it is valid, from `now`. */
  readonly lifeMs: number;
  /** The claim that names the person; `sub` when absent. */
  readonly personClaim?: string;
  readonly now?: Date;
}

export interface LocalKey {
  /** The public half, as a JSON Web Key. */
  readonly publicJwk: JWK;
  /** Signs a token. */
  mint(holder: TokenHolder, terms: MintTerms): Promise<string>;
}

/** Where the key of a data directory is kept. */
export const localKeyPath = (dataDir: string): string => join(dataDir, KEY_FILE);

/**
 * Reads the key of a data directory, or makes it: for its owner's eyes only (mode 0600, as often as it is opened: who reads it signs tokens).
 * Throws when the file holds something else, or its mode cannot be changed.
 */
export const openLocalKey = async (dataDir: string): Promise<LocalKey> => {
  const path = localKeyPath(dataDir);
  const text = (await readIfExists(path)) ?? (await createKey(dataDir, path));
  if (((await localKeyMode(dataDir)) ?? 0) & 0o077) await chmod(path, 0o600);
  const jwk = parseJwk(text, path);
  const key = await importJWK(jwk, LOCAL_ALGORITHM);
  return {
    publicJwk: publicHalf(jwk),
    mint: (holder, { issuer, audience, lifeMs, personClaim = 'sub', now = new Date() }) =>
      new SignJWT({ ...claimsOf(holder), [personClaim]: holder.person ?? holder.subject })
        .setProtectedHeader({ alg: LOCAL_ALGORITHM, kid: jwk.kid ?? '', typ: 'JWT' })
        .setIssuer(issuer)
        .setAudience(audience)
        .setSubject(holder.subject)
        .setIssuedAt(now)
        .setExpirationTime(new Date(now.getTime() + lifeMs))
        .sign(key),
  };
};

/** @returns the permission bits of the key file, or null if it does not exist */
export const localKeyMode = async (dataDir: string): Promise<number | null> => {
  try {
    return (await stat(localKeyPath(dataDir))).mode & 0o777;
  } catch {
    return null;
  }
};

/** Public fields are listed: excluding private ones by name could miss one. */
const publicHalf = ({ kty, crv, x, y, kid }: JWK): JWK => ({ kty, crv, x, y, kid, alg: LOCAL_ALGORITHM, use: 'sig' }) as JWK;

const claimsOf = (holder: TokenHolder): JWTPayload => {
  if ('roles' in holder) return { roles: [...holder.roles] };
  return 'client' in holder ? { client_id: holder.client } : { client_id: holder.service, scope: 'subgraph' };
};

const readIfExists = async (path: string): Promise<string | null> => {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isCode(error, 'ENOENT')) return null;
    throw error;
  }
};

/** Two processes may start at once: a complete file is linked into place, and the second process uses the first one's. */
const createKey = async (dataDir: string, path: string): Promise<string> => {
  await mkdir(dataDir, { recursive: true });
  const { privateKey } = await generateKeyPair(LOCAL_ALGORITHM, { extractable: true });
  const jwk = await exportJWK(privateKey);
  const text = JSON.stringify({ ...jwk, kid: await calculateJwkThumbprint(jwk) });
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, text, { mode: 0o600, flag: 'wx' });
  try {
    await link(draft, path);
    return text;
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
    return await readFile(path, 'utf8');
  } finally {
    await unlink(draft);
  }
};

const parseJwk = (text: string, path: string): JWK => {
  try {
    const jwk = JSON.parse(text) as JWK;
    if (jwk.kty === 'EC' && jwk.crv === 'P-256' && typeof jwk.d === 'string' && typeof jwk.kid === 'string') return jwk;
  } catch {
    // Not even JSON: the same answer.
  }
  throw new Error(
    `${path} does not hold a P-256 private key; remove it to have a new one made (tokens signed with the old key stop working)`,
  );
};

const isCode = (error: unknown, code: string): boolean => (error as NodeJS.ErrnoException | null)?.code === code;
