import { connect, type Socket } from 'node:net';
import { deserialize, serialize, type Document } from 'bson';

/** A connection that sends what it is told to, where the driver would add to it or refuse. */
export class RawConnection {
  readonly #socket: Socket;
  /** Joined once a message is whole: to join them piece by piece copies a large answer many times. */
  #pieces: Buffer[] = [];
  #size = 0;
  #wake: () => void = () => undefined;
  #closed = false;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (chunk) => {
      this.#pieces.push(chunk);
      this.#size += chunk.length;
      this.#wake();
    });
    socket.on('close', () => {
      this.#closed = true;
      this.#wake();
    });
    socket.on('error', () => undefined);
  }

  /** @param uri as `startMongod` tells it */
  static open(uri: string): Promise<RawConnection> {
    const { hostname, port } = new URL(uri);
    const place = port === '' ? { path: decodeURIComponent(hostname) } : { host: hostname, port: Number(port) };
    return new Promise((resolve, reject) => {
      const socket = connect(place, () => resolve(new RawConnection(socket)));
      socket.once('error', reject);
    });
  }

  /** Sends a command and waits for its answer. */
  async command(command: Document, db = 'test'): Promise<Document> {
    this.send(opMsg({ ...command, $db: db }));
    return deserialize((await this.receive()).subarray(21));
  }

  send(bytes: Buffer): void {
    this.#socket.write(bytes);
  }

  /** The next whole message. @throws when the connection is closed before it came */
  async receive(): Promise<Buffer> {
    for (let wanted = 16; ;) {
      if (this.#size >= wanted) {
        const received = Buffer.concat(this.#pieces);
        wanted = received.readInt32LE(0);
        this.#pieces = [received];
        if (received.length >= wanted) {
          this.#pieces = [received.subarray(wanted)];
          this.#size -= wanted;
          return received.subarray(0, wanted);
        }
      }
      if (this.#closed) throw new Error('The connection was closed');
      await new Promise<void>((resolve) => (this.#wake = resolve));
    }
  }

  close(): void {
    this.#socket.destroy();
  }
}

/** An OP_MSG of one body section. @param flags 1 checksum present, 2 more to come, 65536 exhaust allowed */
export function opMsg(body: Document, flags = 0, rest: Buffer = Buffer.alloc(0)): Buffer {
  const bytes = serialize(body);
  return message(2013, Buffer.concat([int32(flags), Buffer.from([0]), bytes, rest]));
}

/** A message of any operation code. @param length what its header claims, when not the truth */
export function message(code: number, body: Buffer, length = body.length + 16): Buffer {
  return Buffer.concat([int32(length), int32(7), int32(0), int32(code), body]);
}

export function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32LE(value);
  return bytes;
}
