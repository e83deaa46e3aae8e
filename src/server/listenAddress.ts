/** The address to listen on: looked at before anything is started, and its errors in words. */
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { Config } from '../config.js';

type ListenAddress = Pick<Config, 'host' | 'port'>;

const MESSAGES: Readonly<Record<string, (address: ListenAddress) => string>> = {
  EADDRINUSE: ({ port }) => `Port ${port} is in use: set PORT to another`,
  EACCES: ({ port }) => `This user may not listen on port ${port}: set PORT to one above 1023`,
  EADDRNOTAVAIL: ({ host }) => `${host} is not an address of this machine: set HOST to one`,
  ENOTFOUND: ({ host }) => `The host name ${host} is not known: set HOST to an address of this machine`,
};

/** Carries out what listens. @throws Error that names the variable to change */
export const explainListenErrors = async <T>(address: ListenAddress, work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    const why = typeof error === 'object' && error !== null && 'code' in error ? MESSAGES[String(error.code)] : undefined;
    throw why === undefined ? error : new Error(why(address), { cause: error });
  }
};

/** Checks that the address is free; another process may still take it afterwards. @throws Error as `explainListenErrors` does */
export const checkListenAddress = (address: ListenAddress): Promise<void> =>
  explainListenErrors(address, async () => {
    const server = createServer().listen(address);
    await once(server, 'listening');
    server.close();
    await once(server, 'close');
  });
