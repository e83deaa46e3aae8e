/** File bytes → text, streamed: unpacked where they are packed, and refused by name where they are no text. */
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { LogFileError } from './logFile.js';

/** A text and what it begins with: its first line at least, or all of it. */
export interface FileText {
  readonly begins: string;
  readonly pieces: AsyncIterable<string>;
}

const GZIP = [0x1f, 0x8b];

/** What a file is by its first bytes, where it is no text. */
const KINDS: readonly (readonly [readonly number[], string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'a ZIP archive, as workbooks of spreadsheets are: save it as CSV'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'a document of an old office program: save it as CSV'],
  [[0x25, 0x50, 0x44, 0x46], 'a PDF document'],
  [[0x28, 0xb5, 0x2f, 0xfd], 'packed by zstd: unpack it first'],
  [[0x42, 0x5a, 0x68], 'packed by bzip2: unpack it first'],
  [[0xfd, 0x37, 0x7a, 0x58, 0x5a], 'packed by xz: unpack it first'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'a 7z archive: unpack it first'],
  [[0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], 'an SQLite database'],
  [[0x89, 0x50, 0x4e, 0x47], 'a picture'],
  [[0xff, 0xd8, 0xff], 'a picture'],
];

/** Formats of text that are no log. */
const TEXT_KINDS: readonly (readonly [RegExp, string])[] = [
  [/^\s*BEGIN:VCALENDAR/, 'a calendar: carriers’ notices are imported by `import-notices`'],
  [/^\s*<(?:\?xml|!doctype|html|[a-z]+:?[a-z]*[ >])/i, 'XML or HTML'],
];

const beginsWith = (bytes: Uint8Array, first: readonly number[]): boolean => first.every((byte, index) => bytes[index] === byte);

/**
 * Opens a file as text.
 * @param chunks its bytes, as they are or packed by gzip
 * @throws LogFileError when it is no text
 */
export const openText = async (chunks: AsyncIterable<Uint8Array>, encoding: string): Promise<FileText> => {
  const packed = await peek(chunks, (read) => read.some((chunk) => chunk.length >= GZIP.length));
  const bytes = beginsWith(Buffer.concat(packed.begins), GZIP) ? await peek(unpacked(packed.all), (read) => read.length > 0) : packed;
  refuseBinary(Buffer.concat(bytes.begins), encoding);
  const text = await peek(decoded(bytes.all, encoding), (read) => read.some((piece) => piece.includes('\n')));
  const begins = text.begins.join('');
  const kind = TEXT_KINDS.find(([form]) => form.test(begins));
  if (kind !== undefined) throw new LogFileError(`It is ${kind[1]}`);
  return { begins, pieces: text.all };
};

/** Reads until there is enough to judge by, and gives all from the beginning. */
const peek = async <T>(
  items: AsyncIterable<T>,
  isEnough: (read: readonly T[]) => boolean,
): Promise<{ readonly begins: readonly T[]; readonly all: AsyncIterable<T> }> => {
  const source = items[Symbol.asyncIterator]();
  const begins: T[] = [];
  let next = await source.next();
  for (; next.done !== true; next = await source.next()) {
    begins.push(next.value);
    if (isEnough(begins)) break;
  }
  const all = async function* (): AsyncGenerator<T> {
    try {
      yield* begins;
      if (next.done !== true) yield* { [Symbol.asyncIterator]: () => source };
    } finally {
      await source.return?.();
    }
  };
  return { begins: [...begins], all: all() };
};

async function* unpacked(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const source = Readable.from(chunks, { objectMode: false });
  const gunzip = createGunzip();
  source.on('error', (error) => gunzip.destroy(error)).pipe(gunzip);
  try {
    for await (const chunk of gunzip) yield chunk as Uint8Array;
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_'))
      throw new LogFileError(`It is packed by gzip, and damaged: ${error.message}`);
    throw error;
  } finally {
    source.destroy();
  }
}

const refuseBinary = (begins: Uint8Array, encoding: string): void => {
  const kind = KINDS.find(([first]) => beginsWith(begins, first));
  if (kind !== undefined) throw new LogFileError(`It is ${kind[1]}`);
  if (!/^utf-?16/i.test(encoding) && begins.includes(0))
    throw new LogFileError('It is neither text nor packed by gzip; a text in UTF-16 needs "file.encoding" in the mapping');
};

async function* decoded(chunks: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}
