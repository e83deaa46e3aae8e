/**
 * The table of attacks against any server:
 *
 *     ATTACK_STAFF=… ATTACK_SUPPLIER_A=… ATTACK_SUPPLIER_B=… node --import ./scripts/jest/register.js test/attack/main.ts http://127.0.0.1:4000
 *
 * The tokens are of staff and of two parties' clients; the second party needs an issue. With ATTACK_DATA_DIR, the DATA_DIR of a server that
 * is its own issuer, forged variants of good tokens are tried too. It writes: parties named `Attacked …`.
 */
import { readFile } from 'node:fs/promises';
import { importJWK, type JWK, SignJWT } from 'jose';
import { LOCAL_ISSUER } from '../../src/config.js';
import { LOCAL_ALGORITHM, localKeyPath } from '../../src/server/auth/localKey.js';
import { ATTACKS, carryOut, lineOf } from './run.js';
import { aim, type TargetOptions } from './target.js';

const wanted = (name: string): string => {
  const value = process.env[name];
  if (value === undefined || value === '') throw new Error(`${name} is not set: see the head of this file`);
  return value;
};

const issuerOf = async (dataDir: string): Promise<Pick<TargetOptions, 'sign' | 'publicKey'>> => {
  const jwk = JSON.parse(await readFile(localKeyPath(dataDir), 'utf8')) as JWK;
  const key = await importJWK(jwk, LOCAL_ALGORITHM);
  const good = () => ({ iss: LOCAL_ISSUER, aud: 'party-performance', exp: Math.floor(Date.now() / 1_000) + 600 });
  return {
    publicKey: JSON.stringify({ kty: jwk.kty, crv: jwk.crv, x: jwk.x, y: jwk.y }),
    sign: (claims, header = {}) =>
      new SignJWT({ ...good(), ...claims })
        .setProtectedHeader({ alg: LOCAL_ALGORITHM, kid: jwk.kid ?? '', typ: 'JWT', ...header })
        .sign(key),
  };
};

const [, , url = 'http://127.0.0.1:4000'] = process.argv;
const dataDir = process.env['ATTACK_DATA_DIR'];
const target = aim({
  url,
  tokens: { staff: wanted('ATTACK_STAFF'), supplierA: wanted('ATTACK_SUPPLIER_A'), supplierB: wanted('ATTACK_SUPPLIER_B') },
  toleranceSeconds: 5,
  ...(dataDir === undefined ? {} : await issuerOf(dataDir)),
});
let failed = 0;
for (const attack of ATTACKS) {
  const finding = await carryOut(attack, target);
  if (finding.result === 'FAIL') failed += 1;
  process.stdout.write(`${lineOf(finding)}\n`);
}
process.stdout.write(`${String(ATTACKS.length)} attacks, ${String(failed)} failed\n`);
process.exit(failed === 0 ? 0 : 1);
