import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MongoClient, type Db, type MongoClientOptions } from 'mongodb';
import { startMongod, type Mongod, type MongodOptions } from '../src/index.js';

/** A server on a directory of its own, and clients that are closed with it. */
export class Running {
  readonly path: string;
  #server: Mongod;
  readonly #options: Omit<MongodOptions, 'path'>;
  readonly #clients: MongoClient[] = [];

  private constructor(path: string, server: Mongod, options: Omit<MongodOptions, 'path'>) {
    this.path = path;
    this.#server = server;
    this.#options = options;
  }

  static async start(options: Omit<MongodOptions, 'path'> = {}): Promise<Running> {
    const path = await mkdtemp(join(tmpdir(), 'mongod-'));
    const all = { testCommands: true, ...options };
    return new Running(path, await startMongod({ path, ...all }), all);
  }

  get server(): Mongod {
    return this.#server;
  }

  async client(options: MongoClientOptions = {}): Promise<MongoClient> {
    const client = await new MongoClient(this.#server.uri, options).connect();
    this.#clients.push(client);
    return client;
  }

  async db(name = 'test', options: MongoClientOptions = {}): Promise<Db> {
    return (await this.client(options)).db(name);
  }

  /** Closes and opens again on the same directory; clients opened before are closed. */
  async restart(): Promise<void> {
    await this.#closeClients();
    await this.#server.close();
    this.#server = await startMongod({ path: this.path, ...this.#options });
  }

  async stop(): Promise<void> {
    await this.#closeClients();
    await this.#server.close();
    await rm(this.path, { recursive: true, force: true });
  }

  async #closeClients(): Promise<void> {
    await Promise.all(this.#clients.splice(0).map((client) => client.close()));
  }
}

/** What a refused operation was refused with. */
export async function refusal(operation: Promise<unknown>): Promise<{ code: unknown; message: string; labels: readonly string[] }> {
  try {
    await operation;
  } catch (error) {
    const { code, message, errorLabels } = error as { code?: unknown; message: string; errorLabels?: readonly string[] };
    return { code, message, labels: errorLabels ?? [] };
  }
  throw new Error('The operation was not refused');
}
