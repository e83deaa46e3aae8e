/**
 * MongoDB's wire protocol: frames, requests and replies. It speaks OP_MSG, and OP_QUERY for the first hello of a driver; there is no
 * compression.
 */
import { decode, mostLevels } from '../bson/decode.js';
import { encode } from '../bson/encode.js';
import { MongoError } from '../errors.js';
import type { Document } from '../bson/values.js';

/** The longest message taken, in bytes (`maxMessageSizeBytes` of hello). */
export const maxMessageBytes = 48_000_000;

/** A command as it came in. */
export interface Request {
  readonly requestId: number;
  readonly command: Document;
  /** The error for a command with a value of an unsupported type. */
  readonly refused?: MongoError;
  /** The client wants no answer (`moreToCome`: writes with `w: 0`). */
  readonly silent: boolean;
  /** The client takes a stream of answers. */
  readonly exhaustAllowed: boolean;
  /** Came as OP_QUERY and is answered by OP_REPLY: only the first hello of a driver. */
  readonly legacy: boolean;
}

/** Bytes that are no message of ours: the connection is of no use any more. */
export class MalformedMessage extends Error {}

const opReply = 1;
const opQuery = 2004;
const opMsg = 2013;
const checksumPresent = 1;
const moreToCome = 2;
const exhaustAllowed = 1 << 16;

/** Cuts a stream of bytes into messages. */
export class Framer {
  #pieces: Buffer[] = [];
  #length = 0;

  /**
   * Takes what has arrived.
   * @returns the messages that are complete now
   * @throws MalformedMessage when a length is impossible
   */
  push(chunk: Buffer): Buffer[] {
    this.#pieces.push(chunk);
    this.#length += chunk.length;
    const messages: Buffer[] = [];
    for (let length = this.#expected(); length !== undefined && this.#length >= length; length = this.#expected()) {
      const all = this.#join();
      messages.push(all.subarray(0, length));
      this.#pieces = [all.subarray(length)];
      this.#length -= length;
    }
    return messages;
  }

  #expected(): number | undefined {
    if (this.#length < 16) return undefined;
    if ((this.#pieces[0]?.length ?? 0) < 4) this.#join();
    const length = this.#pieces[0]?.readInt32LE(0) ?? 0;
    if (length < 16 || length > maxMessageBytes) throw new MalformedMessage(`A message of ${length} bytes`);
    return length;
  }

  #join(): Buffer {
    const all = this.#pieces.length === 1 ? (this.#pieces[0] ?? Buffer.alloc(0)) : Buffer.concat(this.#pieces);
    this.#pieces = [all];
    return all;
  }
}

/**
 * Reads one message.
 * @throws MalformedMessage for anything but OP_MSG and the OP_QUERY of a legacy hello
 */
export function parseRequest(message: Buffer): Request {
  const requestId = message.readInt32LE(4);
  const code = message.readInt32LE(12);
  try {
    if (code === opMsg) return parseMsg(message, requestId);
    if (code === opQuery) return parseQuery(message, requestId);
  } catch (error) {
    throw new MalformedMessage(error instanceof Error ? error.message : String(error));
  }
  throw new MalformedMessage(`Operation code ${code}`);
}

function parseMsg(message: Buffer, requestId: number): Request {
  const flags = message.readUInt32LE(16);
  if ((flags & 0xffff & ~(checksumPresent | moreToCome)) !== 0) throw new MalformedMessage(`Unknown required flags ${flags}`);
  const end = message.length - ((flags & checksumPresent) !== 0 ? 4 : 0);
  const head = { requestId, silent: (flags & moreToCome) !== 0, exhaustAllowed: (flags & exhaustAllowed) !== 0, legacy: false };
  try {
    return { ...head, command: parseSections(message, end) };
  } catch (error) {
    if (error instanceof MongoError) return { ...head, command: {}, refused: error };
    throw error;
  }
}

function parseSections(message: Buffer, end: number): Document {
  let body: Document | undefined;
  const sequences: [string, Document[]][] = [];
  for (let at = 20; at < end;) {
    const kind = message.readUInt8(at);
    const size = message.readInt32LE(at + 1);
    if (size < 5 || at + 1 + size > end) throw new MalformedMessage(`A section of ${size} bytes`);
    const section = message.subarray(at + 1, at + 1 + size);
    if (kind === 0 && body === undefined) body = decode(section);
    else if (kind === 1) sequences.push(parseSequence(section));
    else throw new MalformedMessage(`A section of kind ${kind}`);
    at += 1 + size;
  }
  if (body === undefined) throw new MalformedMessage('No body');
  return { ...body, ...Object.fromEntries(sequences) };
}

const received = new WeakMap<Document, Buffer>();

/** The bytes a document of a sequence came in: what is stored unchanged need not be written anew, and keeps the order of all its names. */
export const bytesReceived = (document: Document): Buffer | undefined => received.get(document);

function parseSequence(section: Buffer): [string, Document[]] {
  const nameEnd = section.indexOf(0, 4);
  if (nameEnd < 0) throw new MalformedMessage('A sequence without a name');
  const documents: Document[] = [];
  for (let at = nameEnd + 1; at < section.length;) {
    const size = section.readInt32LE(at);
    if (size < 5 || at + size > section.length) throw new MalformedMessage(`A document of ${size} bytes`);
    const bytes = section.subarray(at, at + size);
    const document = decode(bytes, undefined, mostLevels);
    received.set(document, bytes);
    documents.push(document);
    at += size;
  }
  return [section.toString('utf8', 4, nameEnd), documents];
}

function parseQuery(message: Buffer, requestId: number): Request {
  const nameEnd = message.indexOf(0, 20);
  const namespace = message.toString('utf8', 20, nameEnd);
  const command = decode(message.subarray(nameEnd + 9, nameEnd + 9 + message.readInt32LE(nameEnd + 9)));
  const db = namespace.replace(/\.\$cmd$/, '');
  return { requestId, command: { ...command, $db: db }, silent: false, exhaustAllowed: false, legacy: true };
}

/**
 * Writes an answer.
 * @param more whether further answers to the same request follow
 */
export function encodeReply({ requestId, legacy }: Request, reply: Document, more: boolean, ownId: number): Buffer {
  const headerBytes = legacy ? 36 : 21;
  const message = encode(reply, headerBytes);
  message.fill(0, 0, headerBytes);
  message.writeInt32LE(message.length, 0);
  message.writeInt32LE(ownId, 4);
  message.writeInt32LE(requestId, 8);
  message.writeInt32LE(legacy ? opReply : opMsg, 12);
  if (legacy) {
    message.writeInt32LE(8, 16);
    message.writeInt32LE(1, 32);
  } else message.writeUInt32LE(more ? moreToCome : 0, 16);
  return message;
}
