/** The forms in which exports arrive. */
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { compileMapping } from '../../../src/ingest/incidentLog/extract.js';
import { LogFileError } from '../../../src/ingest/incidentLog/logFile.js';
import { type Mapping, readMapping } from '../../../src/ingest/incidentLog/mapping.js';
import { openLogFile } from '../../../src/ingest/incidentLog/records.js';
import { bytes, collect } from './logs.js';

const csv: Mapping['file'] = { format: 'csv', encoding: 'utf-8', delimiter: ',', quote: '"', columns: null, records: null, each: null };
const json: Mapping['file'] = { ...csv, format: 'json' };
const rows = async (text: string | Uint8Array, file: Mapping['file'] = csv) => collect((await openLogFile(bytes(text), file)).rows);

const TWO = [
  { id: '1', note: 'two\nlines' },
  { id: '2', note: 'ä' },
];
const records = async (text: string | Uint8Array, file = json) =>
  (await rows(text, file)).map((row) => ('record' in row ? row.record : row.reason));

describe('JSON', () => {
  test.each([
    ['an object a line', TWO.map((each) => JSON.stringify(each)).join('\n')],
    ['a list', JSON.stringify(TWO)],
    ['a list over many lines', JSON.stringify(TWO, null, 1)],
    ['objects over many lines, one after another', TWO.map((each) => JSON.stringify(each, null, 2)).join('\n')],
  ])('may be %s', async (_, text) => {
    expect(await records(text)).toEqual(TWO);
  });

  test('may have its records in a list of a document, whose name the mapping gives', async () => {
    const file = { ...json, records: 'result.issues' };
    expect(await records(JSON.stringify({ total: 2, result: { issues: TWO } }), file)).toEqual(TWO);
  });

  test('has the line on which a record ends, and says from where it cannot be read', async () => {
    expect(await rows('[\n {"id": "1"},\n {"id":\n  "2"},\n 3,\n {"id": x}\n]', json)).toEqual([
      { line: 2, record: { id: '1' } },
      { line: 4, record: { id: '2' } },
      { line: 5, reason: 'is not a JSON object' },
      { line: 6, reason: expect.stringMatching(/^is not JSON: .*; the rest of the file cannot be read$/) },
    ]);
    expect(await rows('[{"id": "1"},', json)).toEqual([
      { line: 1, record: { id: '1' } },
      { line: 1, reason: expect.stringMatching(/^is not JSON/) },
    ]);
  });
});

describe('a packed file', () => {
  test('is unpacked, whatever pieces it comes in', async () => {
    expect(await rows(gzipSync('id,text\n1,ä\n'))).toEqual([{ line: 2, record: ['1', 'ä'] }]);
    expect(await records(gzipSync(JSON.stringify(TWO)))).toEqual(TWO);
  });

  test('that is cut short says that it is damaged', async () => {
    const packed = gzipSync(`id,text\n${'1,a\n'.repeat(10_000)}`);
    await expect(rows(packed.subarray(0, packed.length - 20))).rejects.toThrow(
      /^It is packed by gzip, and damaged: unexpected end of file$/,
    );
  });
});

describe('a spreadsheet', () => {
  test('names its delimiter in a line before the header, and lines keep their numbers', async () => {
    expect(await rows('sep=;\nid;text\n1;a,b\n')).toEqual([{ line: 3, record: ['1', 'a,b'] }]);
    expect(await rows('\uFEFFsep=\t\r\nid\ttext\r\n1\ta\r\n')).toEqual([{ line: 3, record: ['1', 'a'] }]);
  });

  test('counts days, in the zone of the mapping', async () => {
    expect(await times('SPREADSHEET', '45082.375', '45082.4166666667')).toEqual(['2023-06-05T07:00:00.000Z', '2023-06-05T08:00:00.000Z']);
  });
});

describe('a file that is no log', () => {
  const magic = (...first: readonly number[]): Uint8Array => Uint8Array.from([...first, ...Array.from({ length: 40 }, () => 7)]);
  test.each([
    ['a workbook', magic(0x50, 0x4b, 0x03, 0x04), /^It is a ZIP archive, as workbooks of spreadsheets are: save it as CSV$/],
    ['a PDF', magic(0x25, 0x50, 0x44, 0x46), /^It is a PDF document$/],
    ['packed otherwise', magic(0x28, 0xb5, 0x2f, 0xfd), /^It is packed by zstd: unpack it first$/],
    ['binary', magic(0x01, 0x00, 0x02), /^It is neither text nor packed by gzip; a text in UTF-16 needs "file.encoding" in the mapping$/],
    ['a calendar', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n', /^It is a calendar: .*import-notices/],
    ['a page', '<!doctype html>\n<title>Sign in</title>', /^It is XML or HTML$/],
    ['JSON', '[{"id": 1}]', /^It is JSON: set "file.format" in the mapping to "json"$/],
  ])('is named: %s', async (_, file, message) => {
    const read = rows(file);
    await expect(read).rejects.toThrow(LogFileError);
    await expect(read).rejects.toThrow(message);
  });

  test('is text in UTF-16 where the mapping says so', async () => {
    const text = new Uint8Array(Buffer.from('\uFEFFid,text\n1,ä\n', 'utf16le'));
    expect(await rows(text, { ...csv, encoding: 'utf-16le' })).toEqual([{ line: 2, record: ['1', 'ä'] }]);
  });
});

/** What the times of some rows are read as, or why they are not. */
const times = async (format: string, ...written: readonly string[]): Promise<readonly string[]> =>
  timesBy({ format, zone: 'Europe/Paris' }, ...written);

const timesBy = async (time: object, ...written: readonly string[]): Promise<readonly string[]> => {
  const { probesMapping, log } = { probesMapping: mappingWith(time), log: written.map((at) => JSON.stringify({ id: '1', at })).join('\n') };
  const file = await openLogFile(bytes(log), probesMapping.file);
  const extract = compileMapping(probesMapping, file.column);
  return (await collect(file.rows)).map((row) => {
    const read = 'reason' in row ? row : extract(row.line, row.record);
    if (read === null) return 'ignored';
    return 'reason' in read ? read.reason : (read[0]?.at.toISOString() ?? 'nothing');
  });
};

const mappingWith = (time: object): Mapping =>
  readMapping(
    JSON.stringify({
      system: 's',
      file: { format: 'json' },
      case: 'id',
      time: { column: 'at', ...time },
      status: { column: 'status', map: {}, default: 'ACKNOWLEDGED' },
      party: {
        value: { value: 'p' },
        arrangement: { kind: 'IT_BUREAU', agreementReference: 'a', scope: [{ type: 'Resource', id: '*' }], targets: [] },
      },
      issue: {
        name: { value: 'n' },
        category: { value: 'c' },
        severity: { value: 'MAJOR' },
        initiatingLayer: { value: 'CRM' },
        initiatingProcess: { value: 'p' },
        resource: { type: 'Resource', id: { value: 'r' } },
        affectedEntities: [{ type: 'Service', id: { value: 's' } }],
      },
    }),
  );

describe('a time', () => {
  test('may name its month in the language of the file', async () => {
    const french = { format: ["dd MMMM yyyy 'à' HH:mm", 'dd-MM-yyyy HH:mm'], zone: 'Europe/Paris', locale: 'fr' };
    expect(await timesBy(french, '05-06-2023 09:00', '05 juin 2023 à 11:00')).toEqual([
      '2023-06-05T07:00:00.000Z',
      '2023-06-05T09:00:00.000Z',
    ]);
    expect(() => mappingWith({ ...french, locale: 'klingon language' })).toThrow(/time\[?0?\]?\.?locale.*must be a language/);
  });

  test('that clocks went over is listed, not moved', async () => {
    expect(await times('ISO', '2023-03-26T02:30:00', '2023-03-26T03:30:00', '2023-03-26T02:30:00+01:00')).toEqual([
      'the time "2023-03-26T02:30:00" in at does not exist in Europe/Paris: clocks go forward over it',
      '2023-03-26T01:30:00.000Z',
      '2023-03-26T01:30:00.000Z',
    ]);
  });

  test('in another unit than the format is listed, unless the mapping says how early times may be', async () => {
    const [reason] = await times('EPOCH_S', '45082');
    expect(reason).toBe('the time "45082" in at lies before 1990-01-01: check "format", or set "earliest"');
    expect(await timesBy({ format: 'EPOCH_S', zone: 'UTC', earliest: '1970-01-01' }, '45082')).toEqual(['1970-01-01T12:31:22.000Z']);
  });
});
