/**
 * Where the server listens. A socket in the data directory is the default: the server has no authentication, and file permissions keep
 * other users out.
 */
import { chmodSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { type AddressInfo, connect, type ListenOptions, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A TCP address to listen at instead of a socket. */
export interface TcpAddress {
  readonly host?: string | undefined;
  /** 0 takes a free one. */
  readonly port?: number | undefined;
}

/** Where a server listens. */
export interface Listening {
  /** `host:port`, or the path of a Unix domain socket. */
  readonly address: string;
  readonly uri: string;
  /** Removes what listening has left in the file system. To be called once the server is closed. */
  readonly cleanUp: () => void;
}

/** The replica set whose only member a server is. */
export const setName = 'rs0';

/** The longest path of a socket, in bytes, that every system takes (`sun_path` has 104 on macOS with its final zero). */
const longestPath = 103;

/**
 * Listens at a socket in the data directory, which other users may not enter; at a TCP port where one is asked for, and on Windows. Where
 * the directory takes no socket, because of its path or because its file system knows none, a fresh directory for this user alone does.
 * @param directory the data directory
 * @throws Error when the port is taken, or no socket can be made
 */
export async function listen(server: Server, directory: string, { host, port }: TcpAddress): Promise<Listening> {
  if (host !== undefined || port !== undefined || process.platform === 'win32') return listenAtPort(server, host, port);
  const own = join(realpathSync(directory), 'mongod.sock');
  // The driver decodes the path twice: what looks like an encoded character does not arrive.
  const fits = Buffer.byteLength(own) <= longestPath && !own.includes('%');
  const inside = fits ? await listenAtSocket(server, own).catch(() => undefined) : undefined;
  return inside ?? listenElsewhere(server);
}

/** Whether a server answers at the socket in a data directory: in another container, its process is not seen from here. */
export const isServed = (directory: string): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(join(directory, 'mongod.sock'), () => resolve(true)).on('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });

async function listenElsewhere(server: Server): Promise<Listening> {
  const folder = mkdtempSync(join(tmpdir(), 'mongod-'));
  const cleanUp = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    return { ...(await listenAtSocket(server, join(folder, 'mongod.sock'))), cleanUp };
  } catch (error) {
    cleanUp();
    throw error;
  }
}

async function listenAtPort(server: Server, host = '127.0.0.1', port = 0): Promise<Listening> {
  await bound(server, { host, port });
  const address = `${host}:${(server.address() as AddressInfo).port}`;
  return { address, uri: `mongodb://${address}/?replicaSet=${setName}`, cleanUp: () => undefined };
}

/** A driver connects to replica set members by lower-case names: it is told to keep using the path. */
async function listenAtSocket(server: Server, path: string): Promise<Listening> {
  // A server that was killed has left it.
  rmSync(path, { force: true });
  await bound(server, { path });
  chmodSync(path, 0o600);
  const uri = `mongodb://${encodeURIComponent(path)}/?replicaSet=${setName}&directConnection=true`;
  return { address: path, uri, cleanUp: () => undefined };
}

function bound(server: Server, options: ListenOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(options, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** The parts of an address; port 0 where it is a socket. */
export function hostAndPort(address: string): { readonly host: string; readonly port: number } {
  const [host = '', port = '0'] = address.split(/:(?=\d+$)/);
  return { host, port: Number(port) };
}
