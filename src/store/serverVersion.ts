/** Which database servers the product works with. */
import type { Db, Document } from 'mongodb';

/** The oldest MongoDB whose behaviour the store relies on; also the oldest that is supported by its vendor. */
export const MINIMUM_VERSION = 7;

/** `replica set rs0`, `sharded cluster`, or null for a server that can do neither transactions nor change streams. */
export const deploymentOf = ({ setName, msg }: Document): string | null => {
  if (typeof setName === 'string') return `replica set ${setName}`;
  return msg === 'isdbgrid' ? 'sharded cluster' : null;
};

/**
 * Why the product does not work with a server; null when it does.
 * @param hello the server's answer to `hello`
 * @param version its version, from `buildInfo`
 */
export const unsupportedServer = (hello: Document, version: string): string | null => {
  if (Number.parseInt(version, 10) < MINIMUM_VERSION)
    return `it is MongoDB ${version}, and ${String(MINIMUM_VERSION)}.0 or newer is needed: upgrade it`;
  return deploymentOf(hello) === null
    ? 'it is a single server without transactions and change streams: start it with --replSet rs0 and run rs.initiate()'
    : null;
};

/** @throws Error when the product does not work with the server */
export const checkServer = async (db: Db): Promise<void> => {
  const [hello, { version }] = await Promise.all([db.admin().command({ hello: 1 }), db.admin().command({ buildInfo: 1 })]);
  const fault = unsupportedServer(hello, String(version));
  if (fault !== null) throw new Error(fault);
};
