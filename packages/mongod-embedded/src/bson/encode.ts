/**
 * Writes BSON. Bytes that are encoded already are copied: stored documents into an answer, elements into a projection. One writer serves
 * every call of `encode`, which is safe because encoding is synchronous.
 */
import { Binary, ObjectId, Timestamp } from 'bson';
import { checkLevels } from './decode.js';
import { bare, toDouble } from './numbers.js';
import { isNumber, nameOf, typeName, typeNumbers, type Document, type NumberValue } from './values.js';

/** Writes BSON one element after the other into bytes that grow. */
export class Writer {
  #bytes = Buffer.allocUnsafe(4096);
  #at = 0;
  #levels = Infinity;

  /** Writes a document: what `fill` writes lies between its length and its end. */
  document(fill: () => void): void {
    const start = this.#at;
    checkLevels(this.#levels--);
    this.#room(4);
    this.#at += 4;
    fill();
    this.#room(1);
    this.#bytes[this.#at++] = 0;
    this.#bytes.writeInt32LE(this.#at - start, start);
    this.#levels += 1;
  }

  /** Writes the type and the name of an element whose value comes next. */
  name(type: number, key: string): void {
    const name = nameOf(key);
    this.#room(2 + 3 * name.length);
    this.#bytes[this.#at] = type;
    this.#at += 1 + this.#text(name, this.#at + 1);
    this.#bytes[this.#at++] = 0;
  }

  /** Copies bytes: whole elements or a value. */
  raw(bytes: Buffer, from = 0, to = bytes.length): void {
    this.#room(to - from);
    bytes.copy(this.#bytes, this.#at, from, to);
    this.#at += to - from;
  }

  /** Writes an element; a field without a value is left out. A Buffer is an already encoded document. */
  element(key: string, value: unknown): void {
    if (value === undefined) return;
    this.name(typeOf(value), key);
    this.#value(value);
  }

  /**
   * Begins anew, with `headroom` bytes left free. @param levels how deep documents and arrays may lie in one another: beyond, 15 is thrown
   */
  begin(headroom = 0, levels = Infinity): void {
    this.#at = 0;
    this.#levels = levels;
    this.#room(headroom);
    this.#at = headroom;
  }

  /** Returns what was written since the start. */
  take(): Buffer {
    const length = this.#at;
    if (length < 16_384) return Buffer.from(this.#bytes.subarray(0, length));
    const taken = this.#bytes.subarray(0, length);
    this.#bytes = Buffer.allocUnsafe(4096);
    return taken;
  }

  #value(value: unknown): void {
    if (isNumber(value)) this.#number(value);
    else if (typeof value === 'string') this.#string(value);
    else if (typeof value === 'boolean') this.#byte(value ? 1 : 0);
    else if (Array.isArray(value)) this.document(() => value.forEach((item: unknown, index) => this.element(`${index}`, item ?? null)));
    else if (value instanceof Uint8Array) this.raw(value as Buffer);
    else if (value instanceof Date) this.#date(value.getTime());
    else if (value instanceof ObjectId) this.raw(value.id as Buffer);
    else if (value instanceof Binary) {
      this.#int(value.length());
      this.#byte(value.sub_type);
      this.raw(Buffer.from(value.value()));
    } else if (value instanceof Timestamp) {
      this.#int(value.i | 0);
      this.#int(value.t | 0);
    } else if (typeName(value) === 'object') this.document(() => this.#fields(value as Document));
  }

  #fields(document: Document): void {
    for (const key of Object.keys(document)) this.element(key, document[key]);
  }

  #number(value: NumberValue): void {
    const plain = bare(value);
    if (typeof plain === 'bigint') this.#long(plain);
    else if (typeName(value) === 'int') this.#int(plain);
    else {
      this.#room(8);
      this.#at = this.#bytes.writeDoubleLE(toDouble(value), this.#at);
    }
  }

  #string(text: string): void {
    this.#room(5 + 3 * text.length);
    const length = this.#text(text, this.#at + 4);
    this.#bytes.writeInt32LE(length + 1, this.#at);
    this.#at += 4 + length;
    this.#byte(0);
  }

  /** Writes a text at a place with room for it. @returns its length in bytes */
  #text(text: string, at: number): number {
    const bytes = this.#bytes;
    if (text.length > 32) return bytes.write(text, at, 'utf8');
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      if (code > 127) return bytes.write(text, at, 'utf8');
      bytes[at + index] = code;
    }
    return text.length;
  }

  #byte(value: number): void {
    this.#room(1);
    this.#bytes[this.#at++] = value;
  }

  #int(value: number): void {
    this.#room(4);
    this.#at = this.#bytes.writeInt32LE(value, this.#at);
  }

  #date(ms: number): void {
    this.#int(ms | 0);
    this.#int(Math.floor(ms / 2 ** 32));
  }

  #long(value: bigint): void {
    this.#room(8);
    this.#at = this.#bytes.writeBigInt64LE(value, this.#at);
  }

  #room(size: number): void {
    if (this.#at + size <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.#bytes.length * 2, this.#at + size));
    this.#bytes.copy(larger, 0, 0, this.#at);
    this.#bytes = larger;
  }
}

function typeOf(value: unknown): number {
  if (value instanceof Uint8Array) return 0x03;
  return (typeNumbers[typeName(value)] ?? 0x0a) & 0xff;
}

const writer = new Writer();

/**
 * Writes a document as BSON bytes.
 * @param headroom bytes left free in front of it
 * @param levels how deep it may nest
 * @throws Overflow (15)
 */
export function encode(document: Document, headroom = 0, levels = Infinity): Buffer {
  writer.begin(headroom, levels);
  writer.document(() => {
    for (const key of Object.keys(document)) writer.element(key, document[key]);
  });
  return writer.take();
}
